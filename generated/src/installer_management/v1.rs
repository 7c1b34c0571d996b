//! Version 1 of the installer management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Generate gpo sccm file.
///
/// `POST /v1/gpo-sccm-files:generate`
///
/// Generates a GPO/SCCM-compatible configuration file for deploying the security product via
/// centralized IT management systems (such as Group Policy or System Center Configuration Manager).
///
/// The configuration is generated ad-hoc and not stored in the system.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_gpo-sccm-files-generate_post.html>)
pub fn generate_gpo_sccm_file(
    body: GenerateGpoSccmFileRequest,
) -> Call<GenerateGpoSccmFileResponse> {
    static ENDPOINT: runtime::Endpoint = runtime::Endpoint {
        name: "generate_gpo_sccm_file",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/gpo-sccm-files:generate",
        body: runtime::Encoding::Json,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&ENDPOINT, &[]).body(&body)
}

/// Describes how device enrolls into device management after installation.
///
/// Schema: `v1DeviceEnrollmentSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceEnrollmentSettings {
    /// Security group to become a member of. If not specified: 1. If the device name matches an existing
    /// device, the device is enrolled in the group of the matching device. 2. If the device name does not
    /// match any existing device, the device is enrolled in the Lost \& found group.
    pub security_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl DeviceEnrollmentSettings {
    /// Sets `security_group_uuid`.
    pub fn security_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.security_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(DeviceEnrollmentSettings {
    0 Text security_group_uuid "securityGroupUuid";
});

/// `v1GenerateGpoSccmFileRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GenerateGpoSccmFileRequest {
    /// If true, the installed endpoint product will take part in improvement program by sending anonymous
    /// diagnostic data, such as crash reports and crash dumps.
    pub send_anonymous_diagnostic_data: Option<bool>,
    /// Describes how device enrolls into device management after installation.
    pub device_enrollment_settings: Option<DeviceEnrollmentSettings>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl GenerateGpoSccmFileRequest {
    /// Sets `send_anonymous_diagnostic_data`.
    pub fn send_anonymous_diagnostic_data(mut self, value: impl Into<bool>) -> Self {
        self.send_anonymous_diagnostic_data = Some(value.into());
        self
    }

    /// Sets `device_enrollment_settings`.
    pub fn device_enrollment_settings(
        mut self,
        value: impl Into<DeviceEnrollmentSettings>,
    ) -> Self {
        self.device_enrollment_settings = Some(value.into());
        self
    }
}

runtime::model!(GenerateGpoSccmFileRequest {
    0 Bool send_anonymous_diagnostic_data "sendAnonymousDiagnosticData";
    1 Model device_enrollment_settings "deviceEnrollmentSettings";
});

/// `v1GenerateGpoSccmFileResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GenerateGpoSccmFileResponse {
    /// Base64-encoded contents of the generated file, ready for download or use.
    pub gpo_sccm_file: Option<Bytes>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GenerateGpoSccmFileResponse {
    0 Bytes gpo_sccm_file "gpoSccmFile";
});
