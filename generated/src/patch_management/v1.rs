//! Version 1 of the patch management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// List recent application patching details.
///
/// `GET /v1/application-patching-processes/recent/details`
///
/// Lists the details of recent application patching in one answer, with status, time period and
/// versions before and after.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_application-patching-processes_recent_details_get.html>)
#[inline]
pub fn list_recent_application_patching_details() -> ListRecentApplicationPatchingDetails {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_recent_application_patching_details",
        service: &crate::api::PATCH_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/application-patching-processes/recent/details",
        body: runtime::Encoding::None,
        statuses: crate::patch_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).into()
}

/// The call that [`list_recent_application_patching_details`](fn@list_recent_application_patching_details) returns.
///
/// It has the methods of [`Call`].
pub type ListRecentApplicationPatchingDetails = runtime::PlainCall<
    ListRecentApplicationPatchingDetailsResponse,
>;

/// List device patches.
///
/// `GET /v1/device-patches`
///
/// Lists application, system and package patches per device, filtered by device, device group or patch
/// type.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_device-patches_get.html>)
#[inline]
pub fn list_device_patches() -> ListDevicePatches {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_device_patches",
        service: &crate::api::PATCH_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/device-patches",
        body: runtime::Encoding::None,
        statuses: crate::patch_management::REFUSALS,
        pending: true,
    };
    ListDevicePatches(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_device_patches`](fn@list_device_patches) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDevicePatches(Paged<ListDevicePatchesResponse>);

impl ListDevicePatches {
    /// Query parameter `deviceUuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `deviceGroupUuid`.
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.0.set("deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Query parameter `patchType`.
    pub fn patch_type(mut self, value: impl Into<PatchType>) -> Self {
        self.0.set("patchType", Into::<PatchType>::into(value));
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

runtime::operation!(ListDevicePatches, Paged, ListDevicePatchesResponse);

/// List patching details.
///
/// `GET /v1/patching-process-details`
///
/// Lists patching details per device for applications, systems and packages, filtered by device, device
/// group and time period.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_patching-process-details_get.html>)
#[inline]
pub fn list_device_patching_details() -> ListDevicePatchingDetails {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_device_patching_details",
        service: &crate::api::PATCH_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/patching-process-details",
        body: runtime::Encoding::None,
        statuses: crate::patch_management::REFUSALS,
        pending: true,
    };
    ListDevicePatchingDetails(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_device_patching_details`](fn@list_device_patching_details) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDevicePatchingDetails(Paged<ListDevicePatchingDetailsResponse>);

impl ListDevicePatchingDetails {
    /// Query parameter `deviceUuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Query parameter `deviceGroupUuid`.
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.0.set("deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Query parameter `timePeriod.startTime`.
    pub fn time_period_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("timePeriod.startTime", Into::<Timestamp>::into(value));
        self
    }

    /// Query parameter `timePeriod.endTime`.
    pub fn time_period_end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.0.set("timePeriod.endTime", Into::<Timestamp>::into(value));
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

runtime::operation!(ListDevicePatchingDetails, Paged, ListDevicePatchingDetailsResponse);

/// `v1ApplicationPatch` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplicationPatch {
    /// `catalogId`.
    pub catalog_id: Option<i64>,
    /// `category`.
    pub category: Option<PatchCategory>,
    /// `developerDisplayName`.
    pub developer_display_name: Option<String>,
    /// `fixedCves`.
    pub fixed_cves: Vec<String>,
    /// `releaseDate`.
    pub release_date: Option<super::Date>,
    /// `releaseNotesUrl`.
    pub release_notes_url: Option<String>,
    /// `restartRequired`.
    pub restart_required: Option<RestartRequirement>,
    /// `resultVersionName`.
    pub result_version_name: Option<String>,
    /// `severity`.
    pub severity: Option<SeverityLevel>,
    /// `termsUrl`.
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ApplicationPatch {
    0 I64 catalog_id "catalogId";
    1 Text category "category";
    2 String developer_display_name "developerDisplayName";
    3 List fixed_cves "fixedCves";
    4 Model release_date "releaseDate";
    5 String release_notes_url "releaseNotesUrl";
    6 Text restart_required "restartRequired";
    7 String result_version_name "resultVersionName";
    8 Text severity "severity";
    9 String terms_url "termsUrl";
});

/// `v1ApplicationPatchingDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplicationPatchingDetails {
    /// `applicationUuid`.
    pub application_uuid: Option<ids::ApplicationUuid>,
    /// `developerDisplayName`.
    pub developer_display_name: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `patchedVersion`.
    pub patched_version: Option<Version>,
    /// `status`.
    pub status: Option<ApplicationPatchingStatus>,
    /// `timePeriod`.
    pub time_period: Option<super::Interval>,
    /// `unpatchedVersion`.
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ApplicationPatchingDetails {
    0 Text application_uuid "applicationUuid";
    1 String developer_display_name "developerDisplayName";
    2 String display_name "displayName";
    3 Model patched_version "patchedVersion";
    4 Text status "status";
    5 Model time_period "timePeriod";
    6 Model unpatched_version "unpatchedVersion";
});

/// `v1DependencyPatchingDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DependencyPatchingDetails {
    /// `actionType`.
    pub action_type: Option<PatchActionType>,
    /// `package`.
    pub package: Option<Package>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DependencyPatchingDetails {
    0 Text action_type "actionType";
    1 Model package "package";
});

/// `v1DevicePatch` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DevicePatch {
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `deviceGroupUuid`.
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `applicationPatch`.
    pub application_patch: Option<ApplicationPatch>,
    /// `osPatch`.
    pub os_patch: Option<OsPatch>,
    /// `packagePatch`.
    pub package_patch: Option<PackagePatch>,
    /// `uuid`.
    pub uuid: Option<ids::DevicePatchUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DevicePatch {
    0 Text device_uuid "deviceUuid";
    1 Text device_group_uuid "deviceGroupUuid";
    2 Model application_patch "applicationPatch";
    3 Model os_patch "osPatch";
    4 Model package_patch "packagePatch";
    5 Text uuid "uuid";
});

/// `v1DevicePatchingDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DevicePatchingDetails {
    /// `dependencies`.
    pub dependencies: Vec<DependencyPatchingDetails>,
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `application`.
    pub application: Option<ApplicationPatchingDetails>,
    /// `operatingSystem`.
    pub operating_system: Option<OsPatchingDetails>,
    /// `package`.
    pub package: Option<PackagePatchingDetails>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DevicePatchingDetails {
    0 List dependencies "dependencies";
    1 Text device_uuid "deviceUuid";
    2 String display_name "displayName";
    3 Model application "application";
    4 Model operating_system "operatingSystem";
    5 Model package "package";
});

/// `v1ListDevicePatchesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDevicePatchesResponse {
    /// `devices`.
    pub devices: Vec<DevicePatch>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicePatchesResponse {
    0 List devices "devices";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicePatchesResponse {
    const NAME: &'static str = "patch-management/v1ListDevicePatchesResponse";
}

impl runtime::Page for ListDevicePatchesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicePatchesResponse {
    type Item = DevicePatch;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// `v1ListDevicePatchingDetailsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDevicePatchingDetailsResponse {
    /// `patchingDetails`.
    pub patching_details: Vec<DevicePatchingDetails>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicePatchingDetailsResponse {
    0 List patching_details "patchingDetails";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicePatchingDetailsResponse {
    const NAME: &'static str = "patch-management/v1ListDevicePatchingDetailsResponse";
}

impl runtime::Page for ListDevicePatchingDetailsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicePatchingDetailsResponse {
    type Item = DevicePatchingDetails;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.patching_details)
    }
}

/// `v1ListRecentApplicationPatchingDetailsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListRecentApplicationPatchingDetailsResponse {
    /// `patchingDetails`.
    pub patching_details: Vec<ApplicationPatchingDetails>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListRecentApplicationPatchingDetailsResponse {
    0 List patching_details "patchingDetails";
});

impl runtime::AnswerModel for ListRecentApplicationPatchingDetailsResponse {
    const NAME: &'static str = "patch-management/v1ListRecentApplicationPatchingDetailsResponse";
}

/// `v1OsPatch` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct OsPatch {
    /// `osFamilyId`.
    pub os_family_id: Option<i64>,
    /// `catalogId`.
    pub catalog_id: Option<i64>,
    /// `category`.
    pub category: Option<PatchCategory>,
    /// `developerDisplayName`.
    pub developer_display_name: Option<String>,
    /// `fixedCves`.
    pub fixed_cves: Vec<String>,
    /// `releaseDate`.
    pub release_date: Option<super::Date>,
    /// `releaseNotesUrl`.
    pub release_notes_url: Option<String>,
    /// `restartRequired`.
    pub restart_required: Option<RestartRequirement>,
    /// `resultVersionName`.
    pub result_version_name: Option<String>,
    /// `severity`.
    pub severity: Option<SeverityLevel>,
    /// `termsUrl`.
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(OsPatch {
    0 I64 os_family_id "osFamilyId";
    1 I64 catalog_id "catalogId";
    2 Text category "category";
    3 String developer_display_name "developerDisplayName";
    4 List fixed_cves "fixedCves";
    5 Model release_date "releaseDate";
    6 String release_notes_url "releaseNotesUrl";
    7 Text restart_required "restartRequired";
    8 String result_version_name "resultVersionName";
    9 Text severity "severity";
    10 String terms_url "termsUrl";
});

/// `v1OsPatchingDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct OsPatchingDetails {
    /// `actionType`.
    pub action_type: Option<PatchActionType>,
    /// `osFamilyId`.
    pub os_family_id: Option<i64>,
    /// `patchedVersion`.
    pub patched_version: Option<Version>,
    /// `status`.
    pub status: Option<PatchingStatus>,
    /// `timePeriod`.
    pub time_period: Option<super::Interval>,
    /// `unpatchedVersion`.
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(OsPatchingDetails {
    0 Text action_type "actionType";
    1 I64 os_family_id "osFamilyId";
    2 Model patched_version "patchedVersion";
    3 Text status "status";
    4 Model time_period "timePeriod";
    5 Model unpatched_version "unpatchedVersion";
});

/// `v1Package` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Package {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `packageManagerType`.
    pub package_manager_type: Option<PackageManagerType>,
    /// `reference`.
    pub reference: Option<String>,
    /// `versionName`.
    pub version_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Package {
    0 String display_name "displayName";
    1 String name "name";
    2 Text package_manager_type "packageManagerType";
    3 String reference "reference";
    4 String version_name "versionName";
});

/// `v1PackagePatch` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PackagePatch {
    /// `dependencies`.
    pub dependencies: Vec<Package>,
    /// `package`.
    pub package: Option<Package>,
    /// `catalogId`.
    pub catalog_id: Option<i64>,
    /// `category`.
    pub category: Option<PatchCategory>,
    /// `developerDisplayName`.
    pub developer_display_name: Option<String>,
    /// `fixedCves`.
    pub fixed_cves: Vec<String>,
    /// `releaseDate`.
    pub release_date: Option<super::Date>,
    /// `releaseNotesUrl`.
    pub release_notes_url: Option<String>,
    /// `restartRequired`.
    pub restart_required: Option<RestartRequirement>,
    /// `resultVersionName`.
    pub result_version_name: Option<String>,
    /// `severity`.
    pub severity: Option<SeverityLevel>,
    /// `termsUrl`.
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PackagePatch {
    0 List dependencies "dependencies";
    1 Model package "package";
    2 I64 catalog_id "catalogId";
    3 Text category "category";
    4 String developer_display_name "developerDisplayName";
    5 List fixed_cves "fixedCves";
    6 Model release_date "releaseDate";
    7 String release_notes_url "releaseNotesUrl";
    8 Text restart_required "restartRequired";
    9 String result_version_name "resultVersionName";
    10 Text severity "severity";
    11 String terms_url "termsUrl";
});

/// `v1PackagePatchingDetails` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PackagePatchingDetails {
    /// `dependencies`.
    pub dependencies: Vec<DevicePatchingDetails>,
    /// `packageReference`.
    pub package_reference: Option<String>,
    /// `patchedVersion`.
    pub patched_version: Option<Version>,
    /// `status`.
    pub status: Option<PatchingStatus>,
    /// `timePeriod`.
    pub time_period: Option<super::Interval>,
    /// `unpatchedVersion`.
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PackagePatchingDetails {
    0 List dependencies "dependencies";
    1 String package_reference "packageReference";
    2 Model patched_version "patchedVersion";
    3 Text status "status";
    4 Model time_period "timePeriod";
    5 Model unpatched_version "unpatchedVersion";
});

/// `v1Version` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Version {
    /// `id`.
    pub id: Option<u64>,
    /// `major`.
    ///
    /// Read-only: set by the service.
    pub major: Option<i64>,
    /// `minor`.
    ///
    /// Read-only: set by the service.
    pub minor: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `patch`.
    ///
    /// Read-only: set by the service.
    pub patch: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Version {
    0 QuotedU64 id "id";
    1 I64 major "major";
    2 I64 minor "minor";
    3 String name "name";
    4 I64 patch "patch";
});

/// `v1ApplicationPatchingStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPatchingStatus {
    /// `APPLICATION_PATCHING_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `APPLICATION_PATCHING_STATUS_OK_INSTALLED`.
    OkInstalled,
    /// `APPLICATION_PATCHING_STATUS_OK_RESTART_REQUIRED`.
    OkRestartRequired,
    /// `APPLICATION_PATCHING_STATUS_FAILED_TERMINATION_REQUIRED`.
    FailedTerminationRequired,
    /// `APPLICATION_PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED`.
    FailedUninstallRequired,
    /// `APPLICATION_PATCHING_STATUS_FAILED_DOWNLOAD_ERROR`.
    FailedDownloadError,
    /// `APPLICATION_PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED`.
    FailedInstallerCorrupted,
    /// `APPLICATION_PATCHING_STATUS_FAILED_PREPARE_ERROR`.
    FailedPrepareError,
    /// `APPLICATION_PATCHING_STATUS_NOT_APPLICABLE`.
    NotApplicable,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ApplicationPatchingStatus {
    Unspecified "APPLICATION_PATCHING_STATUS_UNSPECIFIED";
    OkInstalled "APPLICATION_PATCHING_STATUS_OK_INSTALLED";
    OkRestartRequired "APPLICATION_PATCHING_STATUS_OK_RESTART_REQUIRED";
    FailedTerminationRequired "APPLICATION_PATCHING_STATUS_FAILED_TERMINATION_REQUIRED";
    FailedUninstallRequired "APPLICATION_PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED";
    FailedDownloadError "APPLICATION_PATCHING_STATUS_FAILED_DOWNLOAD_ERROR";
    FailedInstallerCorrupted "APPLICATION_PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED";
    FailedPrepareError "APPLICATION_PATCHING_STATUS_FAILED_PREPARE_ERROR";
    NotApplicable "APPLICATION_PATCHING_STATUS_NOT_APPLICABLE";
});

/// `v1PackageManagerType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageManagerType {
    /// `PACKAGE_MANAGER_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `PACKAGE_MANAGER_TYPE_APT`.
    Apt,
    /// `PACKAGE_MANAGER_TYPE_SNAP`.
    Snap,
    /// `PACKAGE_MANAGER_TYPE_DNF`.
    Dnf,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PackageManagerType {
    Unspecified "PACKAGE_MANAGER_TYPE_UNSPECIFIED";
    Apt "PACKAGE_MANAGER_TYPE_APT";
    Snap "PACKAGE_MANAGER_TYPE_SNAP";
    Dnf "PACKAGE_MANAGER_TYPE_DNF";
});

/// `v1PatchActionType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchActionType {
    /// `PATCH_ACTION_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `PATCH_ACTION_TYPE_ADDED`.
    Added,
    /// `PATCH_ACTION_TYPE_UPGRADED`.
    Upgraded,
    /// `PATCH_ACTION_TYPE_DOWNGRADED`.
    Downgraded,
    /// `PATCH_ACTION_TYPE_REMOVED`.
    Removed,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PatchActionType {
    Unspecified "PATCH_ACTION_TYPE_UNSPECIFIED";
    Added "PATCH_ACTION_TYPE_ADDED";
    Upgraded "PATCH_ACTION_TYPE_UPGRADED";
    Downgraded "PATCH_ACTION_TYPE_DOWNGRADED";
    Removed "PATCH_ACTION_TYPE_REMOVED";
});

/// `v1PatchCategory` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchCategory {
    /// `PATCH_CATEGORY_UNSPECIFIED`.
    Unspecified,
    /// `PATCH_CATEGORY_SECURITY_UPDATE`.
    SecurityUpdate,
    /// `PATCH_CATEGORY_REGULAR_UPDATE`.
    RegularUpdate,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PatchCategory {
    Unspecified "PATCH_CATEGORY_UNSPECIFIED";
    SecurityUpdate "PATCH_CATEGORY_SECURITY_UPDATE";
    RegularUpdate "PATCH_CATEGORY_REGULAR_UPDATE";
});

/// Patch type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchType {
    /// `PATCH_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `PATCH_TYPE_APPLICATION`.
    Application,
    /// `PATCH_TYPE_OPERATING_SYSTEM`.
    OperatingSystem,
    /// `PATCH_TYPE_PACKAGE`.
    Package,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PatchType {
    Unspecified "PATCH_TYPE_UNSPECIFIED";
    Application "PATCH_TYPE_APPLICATION";
    OperatingSystem "PATCH_TYPE_OPERATING_SYSTEM";
    Package "PATCH_TYPE_PACKAGE";
});

/// `v1PatchingStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchingStatus {
    /// `PATCHING_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `PATCHING_STATUS_OK_INSTALLED`.
    OkInstalled,
    /// `PATCHING_STATUS_OK_RESTART_REQUIRED`.
    OkRestartRequired,
    /// `PATCHING_STATUS_FAILED_TERMINATION_REQUIRED`.
    FailedTerminationRequired,
    /// `PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED`.
    FailedUninstallRequired,
    /// `PATCHING_STATUS_FAILED_DOWNLOAD_ERROR`.
    FailedDownloadError,
    /// `PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED`.
    FailedInstallerCorrupted,
    /// `PATCHING_STATUS_FAILED_PREPARE_ERROR`.
    FailedPrepareError,
    /// `PATCHING_STATUS_NOT_APPLICABLE`.
    NotApplicable,
    /// `PATCHING_STATUS_AVAILABLE`.
    Available,
    /// `PATCHING_STATUS_SCHEDULED`.
    Scheduled,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PatchingStatus {
    Unspecified "PATCHING_STATUS_UNSPECIFIED";
    OkInstalled "PATCHING_STATUS_OK_INSTALLED";
    OkRestartRequired "PATCHING_STATUS_OK_RESTART_REQUIRED";
    FailedTerminationRequired "PATCHING_STATUS_FAILED_TERMINATION_REQUIRED";
    FailedUninstallRequired "PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED";
    FailedDownloadError "PATCHING_STATUS_FAILED_DOWNLOAD_ERROR";
    FailedInstallerCorrupted "PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED";
    FailedPrepareError "PATCHING_STATUS_FAILED_PREPARE_ERROR";
    NotApplicable "PATCHING_STATUS_NOT_APPLICABLE";
    Available "PATCHING_STATUS_AVAILABLE";
    Scheduled "PATCHING_STATUS_SCHEDULED";
});

/// `v1RestartRequirement` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestartRequirement {
    /// `RESTART_REQUIREMENT_UNSPECIFIED`.
    Unspecified,
    /// `RESTART_REQUIREMENT_YES`.
    Yes,
    /// `RESTART_REQUIREMENT_NO`.
    No,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(RestartRequirement {
    Unspecified "RESTART_REQUIREMENT_UNSPECIFIED";
    Yes "RESTART_REQUIREMENT_YES";
    No "RESTART_REQUIREMENT_NO";
});

/// `v1SeverityLevel` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeverityLevel {
    /// `SEVERITY_LEVEL_UNSPECIFIED`.
    Unspecified,
    /// `SEVERITY_LEVEL_DIAGNOSTIC`.
    Diagnostic,
    /// `SEVERITY_LEVEL_INFORMATIONAL`.
    Informational,
    /// `SEVERITY_LEVEL_LOW`.
    Low,
    /// `SEVERITY_LEVEL_MEDIUM`.
    Medium,
    /// `SEVERITY_LEVEL_HIGH`.
    High,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(SeverityLevel {
    Unspecified "SEVERITY_LEVEL_UNSPECIFIED";
    Diagnostic "SEVERITY_LEVEL_DIAGNOSTIC";
    Informational "SEVERITY_LEVEL_INFORMATIONAL";
    Low "SEVERITY_LEVEL_LOW";
    Medium "SEVERITY_LEVEL_MEDIUM";
    High "SEVERITY_LEVEL_HIGH";
});
