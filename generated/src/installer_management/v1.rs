//! Version 1 of the installer management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Timestamp, UnknownFields};

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
#[inline]
pub fn generate_gpo_sccm_file(body: GenerateGpoSccmFileRequest) -> GenerateGpoSccmFile {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "generate_gpo_sccm_file",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/gpo-sccm-files:generate",
        body: runtime::Encoding::Json,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`generate_gpo_sccm_file`](fn@generate_gpo_sccm_file) returns.
///
/// It has the methods of [`Call`].
pub type GenerateGpoSccmFile = runtime::PlainCall<GenerateGpoSccmFileResponse>;

/// List installers.
///
/// `GET /v1/installers`
///
/// Lists the installers with their download addresses, products and expiry times, optionally filtered
/// by whether they are usable.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_get.html>)
#[inline]
pub fn list_installers() -> ListInstallers {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_installers",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/installers",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    ListInstallers(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_installers`](fn@list_installers) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstallers(Paged<ListInstallersResponse>);

impl ListInstallers {
    /// Query parameter `usable`.
    pub fn usable(mut self, value: impl Into<bool>) -> Self {
        self.0.set("usable", Into::<bool>::into(value));
        self
    }

    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Query parameter `pageToken`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListInstallers, Paged, ListInstallersResponse);

/// Create installer.
///
/// `POST /v1/installers`
///
/// Creates an installer from its settings and the ids of requested components, and gives back the
/// created installer.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_post.html>)
#[inline]
pub fn create_installer(body: CreateInstallerRequest) -> CreateInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/installers",
        body: runtime::Encoding::Json,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_installer`](fn@create_installer) returns.
///
/// It has the methods of [`Call`].
pub type CreateInstaller = runtime::PlainCall<CreateInstallerResponse>;

/// Get installer.
///
/// `GET /v1/installers/{installerUuid}`
///
/// Gives one installer by its id, with its download address, components, products and expiry time.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_installerUuid_get.html>)
#[inline]
pub fn get_installer(installer_uuid: impl Into<ids::InstallerUuid>) -> GetInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/installers/{installerUuid}",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[installer_uuid.into().as_str()]).into()
}

/// The call that [`get_installer`](fn@get_installer) returns.
///
/// It has the methods of [`Call`].
pub type GetInstaller = runtime::PlainCall<GetInstallerResponse>;

/// Delete installer.
///
/// `DELETE /v1/installers/{installerUuid}`
///
/// Deletes the installer with the given id and answers with an empty message.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/installer_management_v1_installers_installerUuid_delete.html>)
#[inline]
pub fn delete_installer(
    installer_uuid: impl Into<ids::InstallerUuid>,
) -> DeleteInstaller {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_installer",
        service: &crate::api::INSTALLER_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v1/installers/{installerUuid}",
        body: runtime::Encoding::None,
        statuses: crate::installer_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[installer_uuid.into().as_str()]).into()
}

/// The call that [`delete_installer`](fn@delete_installer) returns.
///
/// It has the methods of [`Call`].
pub type DeleteInstaller = runtime::PlainCall<DeleteInstallerResponse>;

/// `v1ActivatedProduct` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivatedProduct {
    /// `poolUuid`.
    pub pool_uuid: Option<ids::UnitPoolUuid>,
    /// `poolDisplayName`.
    pub pool_display_name: Option<String>,
    /// `productId`.
    pub product_id: Option<i64>,
    /// `productDisplayName`.
    pub product_display_name: Option<String>,
    /// `subscriptionUuid`.
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// `subscriptionSupportCode`.
    pub subscription_support_code: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ActivatedProduct {
    /// Sets `pool_uuid`.
    pub fn pool_uuid(mut self, value: impl Into<ids::UnitPoolUuid>) -> Self {
        self.pool_uuid = Some(value.into());
        self
    }

    /// Sets `pool_display_name`.
    pub fn pool_display_name(mut self, value: impl Into<String>) -> Self {
        self.pool_display_name = Some(value.into());
        self
    }

    /// Sets `product_id`.
    pub fn product_id(mut self, value: impl Into<i64>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets `product_display_name`.
    pub fn product_display_name(mut self, value: impl Into<String>) -> Self {
        self.product_display_name = Some(value.into());
        self
    }

    /// Sets `subscription_uuid`.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Sets `subscription_support_code`.
    pub fn subscription_support_code(mut self, value: impl Into<String>) -> Self {
        self.subscription_support_code = Some(value.into());
        self
    }
}

runtime::model!(ActivatedProduct {
    0 Text pool_uuid "poolUuid";
    1 String pool_display_name "poolDisplayName";
    2 I64 product_id "productId";
    3 String product_display_name "productDisplayName";
    4 Text subscription_uuid "subscriptionUuid";
    5 String subscription_support_code "subscriptionSupportCode";
});

/// `v1CreateInstallerRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstallerRequest {
    /// `installer`.
    pub installer: Option<Installer>,
    /// `requestedComponentIds`.
    pub requested_component_ids: Vec<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateInstallerRequest {
    /// Sets `installer`.
    pub fn installer(mut self, value: impl Into<Installer>) -> Self {
        self.installer = Some(value.into());
        self
    }

    /// Sets `requested_component_ids`.
    pub fn requested_component_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.requested_component_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(CreateInstallerRequest {
    0 Model installer "installer";
    1 List requested_component_ids "requestedComponentIds";
});

/// `v1CreateInstallerResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstallerResponse {
    /// `installer`.
    pub installer: Option<Installer>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateInstallerResponse {
    0 Model installer "installer";
});

impl runtime::AnswerModel for CreateInstallerResponse {
    const NAME: &'static str = "installer-management/v1CreateInstallerResponse";
}

/// `v1DeleteInstallerResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteInstallerResponse = runtime::EmptyAnswer<empty::DeleteInstallerResponse>;

/// Describes how device enrolls into device management after installation.
///
/// Schema: `v1DeviceEnrollmentSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceEnrollmentSettings {
    /// `groupDisplayName`.
    ///
    /// Read-only: set by the service.
    pub group_display_name: Option<String>,
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
    0 String group_display_name "groupDisplayName";
    1 Text security_group_uuid "securityGroupUuid";
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

impl runtime::AnswerModel for GenerateGpoSccmFileResponse {
    const NAME: &'static str = "installer-management/v1GenerateGpoSccmFileResponse";
}

/// `v1GetInstallerResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetInstallerResponse {
    /// `installer`.
    pub installer: Option<Installer>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetInstallerResponse {
    0 Model installer "installer";
});

impl runtime::AnswerModel for GetInstallerResponse {
    const NAME: &'static str = "installer-management/v1GetInstallerResponse";
}

/// `v1Installer` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Installer {
    /// `activatedProducts`.
    ///
    /// Read-only: set by the service.
    pub activated_products: Vec<ActivatedProduct>,
    /// `createTime`.
    ///
    /// Read-only: set by the service.
    pub create_time: Option<Timestamp>,
    /// `deviceEnrollment`.
    pub device_enrollment: Option<DeviceEnrollmentSettings>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `downloadUrl`.
    ///
    /// Read-only: set by the service.
    pub download_url: Option<String>,
    /// `enableCloudScannerFeedback`.
    pub enable_cloud_scanner_feedback: Option<bool>,
    /// `enablePuaDetection`.
    pub enable_pua_detection: Option<bool>,
    /// `expireTime`.
    ///
    /// Read-only: set by the service.
    pub expire_time: Option<Timestamp>,
    /// `installedComponents`.
    ///
    /// Read-only: set by the service.
    pub installed_components: Vec<PlatformComponent>,
    /// `operatingSystemFamilyId`.
    pub operating_system_family_id: Option<i64>,
    /// `preferredLanguageCode`.
    pub preferred_language_code: Option<String>,
    /// `sendAnonymousDiagnosticData`.
    pub send_anonymous_diagnostic_data: Option<bool>,
    /// `usable`.
    ///
    /// Read-only: set by the service.
    pub usable: Option<bool>,
    /// `uuid`.
    ///
    /// Read-only: set by the service.
    pub uuid: Option<ids::InstallerUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Installer {
    /// Sets `device_enrollment`.
    pub fn device_enrollment(
        mut self,
        value: impl Into<DeviceEnrollmentSettings>,
    ) -> Self {
        self.device_enrollment = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `enable_cloud_scanner_feedback`.
    pub fn enable_cloud_scanner_feedback(mut self, value: impl Into<bool>) -> Self {
        self.enable_cloud_scanner_feedback = Some(value.into());
        self
    }

    /// Sets `enable_pua_detection`.
    pub fn enable_pua_detection(mut self, value: impl Into<bool>) -> Self {
        self.enable_pua_detection = Some(value.into());
        self
    }

    /// Sets `operating_system_family_id`.
    pub fn operating_system_family_id(mut self, value: impl Into<i64>) -> Self {
        self.operating_system_family_id = Some(value.into());
        self
    }

    /// Sets `preferred_language_code`.
    pub fn preferred_language_code(mut self, value: impl Into<String>) -> Self {
        self.preferred_language_code = Some(value.into());
        self
    }

    /// Sets `send_anonymous_diagnostic_data`.
    pub fn send_anonymous_diagnostic_data(mut self, value: impl Into<bool>) -> Self {
        self.send_anonymous_diagnostic_data = Some(value.into());
        self
    }
}

runtime::model!(Installer {
    0 List activated_products "activatedProducts";
    1 Timestamp create_time "createTime";
    2 Model device_enrollment "deviceEnrollment";
    3 String display_name "displayName";
    4 String download_url "downloadUrl";
    5 Bool enable_cloud_scanner_feedback "enableCloudScannerFeedback";
    6 Bool enable_pua_detection "enablePuaDetection";
    7 Timestamp expire_time "expireTime";
    8 List installed_components "installedComponents";
    9 I64 operating_system_family_id "operatingSystemFamilyId";
    10 String preferred_language_code "preferredLanguageCode";
    11 Bool send_anonymous_diagnostic_data "sendAnonymousDiagnosticData";
    12 Bool usable "usable";
    13 Text uuid "uuid";
});

/// `v1ListInstallersResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListInstallersResponse {
    /// `installers`.
    pub installers: Vec<Installer>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListInstallersResponse {
    0 List installers "installers";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListInstallersResponse {
    const NAME: &'static str = "installer-management/v1ListInstallersResponse";
}

impl runtime::Page for ListInstallersResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListInstallersResponse {
    type Item = Installer;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.installers)
    }
}

/// `v1PlatformComponent` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PlatformComponent {
    /// `displayName`.
    ///
    /// Read-only: set by the service.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PlatformComponent {
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(PlatformComponent {
    0 String display_name "displayName";
    1 I64 id "id";
    2 String name "name";
});

#[doc(hidden)]
pub mod empty {
    pub enum DeleteInstallerResponse {}
}

impl runtime::EmptyName for empty::DeleteInstallerResponse {
    const NAME: &'static str = "installer-management/v1DeleteInstallerResponse";
}
