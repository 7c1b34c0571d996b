//! Version 1 of the patch management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

pub use super::Date;
pub use super::Interval;

/// Lists every attempt to patch an application within the last few days, successful or not.
///
/// `GET /v1/application-patching-processes/recent/details`
///
/// The answer is complete: there are no pages and no filters. The entries do not name the device;
/// [`list_device_patching_details()`] does, reaches back further and covers operating systems and
/// packages too. Old entries disappear step by step over several days, so the list can be empty.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_application-patching-processes_recent_details_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::patch_management::v1;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let response = v1::list_recent_application_patching_details().send(client).await?;
/// for item in &response.patching_details {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Lists the patches that devices lack, one entry per device and patch.
///
/// `GET /v1/device-patches`
///
/// A patch that ten devices lack appears ten times, each time with a different id. Without filters the
/// list covers each device that the caller may see. It is empty if no patch is missing. Details of the
/// patch itself are in one of [`DevicePatch::application_patch`](field@DevicePatch::application_patch),
/// [`DevicePatch::os_patch`](field@DevicePatch::os_patch) and
/// [`DevicePatch::package_patch`](field@DevicePatch::package_patch).
///
/// Optional parameters: [`device_uuid`](ListDevicePatches::device_uuid),
/// [`device_group_uuid`](ListDevicePatches::device_group_uuid),
/// [`patch_type`](ListDevicePatches::patch_type), [`page_size`](ListDevicePatches::page_size),
/// [`page_token`](ListDevicePatches::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_device-patches_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::patch_management::v1::{self, PatchType};
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_device_patches()
///     .device_uuid(device_uuid)
///     .patch_type(PatchType::Application)
///     .items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Limits the list to the patches of this device. Without it, each device that the caller may see is
    /// included. It is the same id that the services device-management and vulnerability-management use.
    #[doc(alias = "deviceUuid")]
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Limits the list to the devices of this group and, recursively, of the groups below it. Without it,
    /// devices of all groups that the caller may see are listed.
    #[doc(alias = "deviceGroupUuid")]
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.0.set("deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Limits the list to patches of applications, of operating systems or of packages. Leave it out for
    /// all three; the default is [`PatchType::Unspecified`].
    #[doc(alias = "patchType")]
    #[inline]
    pub fn patch_type(mut self, value: PatchType) -> Self {
        self.0.set("patchType", value);
        self
    }

    /// Largest number of items in one page. The service may return fewer, also when more follow. If absent
    /// or 0, the service chooses the size.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Which page to return: the token that came with the page before it. Absent or empty, the first page.
    /// The other parameters must stay the same from page to page. How long a token is valid is not
    /// documented.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDevicePatches, Paged, ListDevicePatchesResponse);

/// Lists patching attempts per device, for applications, operating systems and packages.
///
/// `GET /v1/patching-process-details`
///
/// The service prunes its history regularly, but keeps at least the last 30 days. To build a longer
/// history, fetch and store the entries more often than that. Patches that are still missing are listed
/// by [`list_device_patches()`].
///
/// Optional parameters: [`device_uuid`](ListDevicePatchingDetails::device_uuid),
/// [`device_group_uuid`](ListDevicePatchingDetails::device_group_uuid),
/// [`time_period_start_time`](ListDevicePatchingDetails::time_period_start_time),
/// [`time_period_end_time`](ListDevicePatchingDetails::time_period_end_time),
/// [`page_size`](ListDevicePatchingDetails::page_size),
/// [`page_token`](ListDevicePatchingDetails::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/patch_management_v1_patching-process-details_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::patch_management::v1;
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_device_patching_details().device_uuid(device_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Limits the list to the attempts on this device. Without it, each device that the caller may see is
    /// included.
    #[doc(alias = "deviceUuid")]
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.0.set("deviceUuid", Into::<ids::DeviceUuid>::into(value));
        self
    }

    /// Limits the list to the devices of this group. Without it, devices of all groups that the caller may
    /// see are included.
    #[doc(alias = "deviceGroupUuid")]
    pub fn device_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.0.set("deviceGroupUuid", Into::<ids::DeviceGroupUuid>::into(value));
        self
    }

    /// Lower limit of the time period, itself included. Optional; the history reaches back at least 30
    /// days.
    #[doc(alias = "timePeriod.startTime")]
    #[inline]
    pub fn time_period_start_time(mut self, value: Timestamp) -> Self {
        self.0.set("timePeriod.startTime", value);
        self
    }

    /// Upper limit of the time period, itself excluded. Optional; without it the period has no end.
    #[doc(alias = "timePeriod.endTime")]
    #[inline]
    pub fn time_period_end_time(mut self, value: Timestamp) -> Self {
        self.0.set("timePeriod.endTime", value);
        self
    }

    /// Largest number of items in one page. The service may return fewer, also when more follow. If absent
    /// or 0, the service chooses the size.
    #[doc(alias = "pageSize")]
    pub fn page_size(mut self, value: impl TryInto<u64>) -> Self {
        self.0.set_page_size("pageSize", value.try_into().ok());
        self
    }

    /// Which page to return: the token that came with the page before it. Absent or empty, the first page.
    /// The other parameters must stay the same from page to page. How long a token is valid is not
    /// documented.
    #[doc(alias = "pageToken")]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.0.set("pageToken", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListDevicePatchingDetails, Paged, ListDevicePatchingDetailsResponse);

/// Patch of an application, as part of [`DevicePatch`]. One patch can apply to several installed
/// versions of the application.
///
/// Schema: `v1ApplicationPatch`.
#[doc(alias = "v1ApplicationPatch")]
#[non_exhaustive]
pub struct ApplicationPatch {
    /// Number of the patch's entry in the package catalog. Absent or 0 for patches that the catalog does
    /// not list, mostly patches of third parties.
    #[doc(alias = "catalogId")]
    pub catalog_id: Option<i64>,
    /// Whether the patch closes a security problem or only updates the software.
    pub category: Option<PatchCategory>,
    /// Company or person that develops the patch, as text to show; it is not an id.
    #[doc(alias = "developerDisplayName")]
    pub developer_display_name: Option<String>,
    /// CVE names of the vulnerabilities that the patch closes, each starting with `CVE-`. Empty if none is
    /// recorded.
    #[doc(alias = "fixedCves")]
    pub fixed_cves: Vec<String>,
    /// Calendar date of the release, without time of day or time zone. Parts that are not given are 0.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<super::Date>,
    /// Web address with information about the patch, such as a changelog or release notes.
    #[doc(alias = "releaseNotesUrl")]
    pub release_notes_url: Option<String>,
    /// Whether a restart is needed once the patch is applied. [`RestartRequirement::Unspecified`] means
    /// that this is not known.
    #[doc(alias = "restartRequired")]
    pub restart_required: Option<RestartRequirement>,
    /// Version that the software has after patching. It is only an estimate for patches outside the
    /// catalog: some products always update to their newest version, so the real result can be later.
    #[doc(alias = "resultVersionName")]
    pub result_version_name: Option<String>,
    /// Severity on a common scale that does not depend on the words of a console. What a level means is
    /// left to the caller.
    pub severity: Option<SeverityLevel>,
    /// Web address of the legal terms, such as a licence agreement or terms of use.
    #[doc(alias = "termsUrl")]
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ApplicationPatch {
    I64 catalog_id "catalogId";
    Text category "category";
    String developer_display_name "developerDisplayName";
    List fixed_cves "fixedCves";
    Model release_date "releaseDate";
    String release_notes_url "releaseNotesUrl";
    Text restart_required "restartRequired";
    String result_version_name "resultVersionName";
    Text severity "severity";
    String terms_url "termsUrl";
});

/// One attempt to patch one application, successful or not. It does not name the device; inside
/// [`DevicePatchingDetails`] the enclosing entry does.
///
/// Schema: `v1ApplicationPatchingDetails`.
#[doc(alias = "v1ApplicationPatchingDetails")]
#[non_exhaustive]
pub struct ApplicationPatchingDetails {
    /// Identifies the patched application. The action `ApplyApplicationPatch` of device tasks (service
    /// automation) takes an application id as its parameter.
    #[doc(alias = "applicationUuid")]
    pub application_uuid: Option<ids::ApplicationUuid>,
    /// Company or person that develops the application, as text to show; it is not an id.
    #[doc(alias = "developerDisplayName")]
    pub developer_display_name: Option<String>,
    /// Name of the application for people, as shown in user interfaces. Use
    /// [`ApplicationPatchingDetails::application_uuid`](field@ApplicationPatchingDetails::application_uuid)
    /// to identify the application.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Target version of the patching. Check the status to learn whether it was reached.
    #[doc(alias = "patchedVersion")]
    pub patched_version: Option<Version>,
    /// How the attempt ended. The enum is deprecated in favour of [`PatchingStatus`], but this field still
    /// uses it.
    pub status: Option<ApplicationPatchingStatus>,
    /// When the patching took place, from start to end. The start is part of the interval, the end is not.
    #[doc(alias = "timePeriod")]
    pub time_period: Option<super::Interval>,
    /// Version that was installed before the patching.
    #[doc(alias = "unpatchedVersion")]
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ApplicationPatchingDetails {
    Text application_uuid "applicationUuid";
    String developer_display_name "developerDisplayName";
    String display_name "displayName";
    Model patched_version "patchedVersion";
    Text status "status";
    Model time_period "timePeriod";
    Model unpatched_version "unpatchedVersion";
});

/// What the patching did to one package that the patched software depends on. Dependencies may have to
/// be changed before the patching can finish.
///
/// Schema: `v1DependencyPatchingDetails`.
#[doc(alias = "v1DependencyPatchingDetails")]
#[non_exhaustive]
pub struct DependencyPatchingDetails {
    /// Whether the dependency was installed, upgraded, downgraded or removed.
    #[doc(alias = "actionType")]
    pub action_type: Option<PatchActionType>,
    /// The dependency itself, with its name in the package manager and its version.
    pub package: Option<Package>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DependencyPatchingDetails {
    Text action_type "actionType";
    Model package "package";
});

/// One patch that one device lacks. A device with two outdated applications and an outdated operating
/// system has three entries. Each patch can be applied separately.
///
/// Schema: `v1DevicePatch`.
#[doc(alias = "v1DevicePatch")]
#[non_exhaustive]
pub struct DevicePatch {
    /// Device that lacks the patch. [`list_device_patching_details()`] lists the attempts made on it.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Group that directly contains the device. The lists of this service take it, as in
    /// [`ListDevicePatches::device_group_uuid()`].
    #[doc(alias = "deviceGroupUuid")]
    pub device_group_uuid: Option<ids::DeviceGroupUuid>,
    /// The missing patch, if it is one of an application. Absent if the entry is about the operating system
    /// or a package.
    #[doc(alias = "applicationPatch")]
    pub application_patch: Option<ApplicationPatch>,
    /// The missing patch, if it is one of the operating system. Absent if the entry is about an application
    /// or a package.
    #[doc(alias = "osPatch")]
    pub os_patch: Option<OsPatch>,
    /// The missing patch, if it is one of a package. Absent if the entry is about an application or the
    /// operating system.
    #[doc(alias = "packagePatch")]
    pub package_patch: Option<PackagePatch>,
    /// Identifies this combination of device and patch, so it differs between devices that lack the same
    /// patch. Treat it as opaque text. No operation of this service takes it.
    pub uuid: Option<ids::DevicePatchUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DevicePatch {
    Text device_uuid "deviceUuid";
    Text device_group_uuid "deviceGroupUuid";
    Model application_patch "applicationPatch";
    Model os_patch "osPatch";
    Model package_patch "packagePatch";
    Text uuid "uuid";
});

/// One patching attempt on one device, for an application, the operating system or a package. The part
/// that applies is filled:
/// [`DevicePatchingDetails::application`](field@DevicePatchingDetails::application),
/// [`DevicePatchingDetails::operating_system`](field@DevicePatchingDetails::operating_system) or
/// [`DevicePatchingDetails::package`](field@DevicePatchingDetails::package).
///
/// Schema: `v1DevicePatchingDetails`.
#[doc(alias = "v1DevicePatchingDetails")]
#[non_exhaustive]
pub struct DevicePatchingDetails {
    /// Packages that were changed along the way because the patched software depends on them, each with
    /// what was done to it.
    pub dependencies: Vec<DependencyPatchingDetails>,
    /// Device on which the attempt was made.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Name of the patched application or package for people. It is not the name of the device.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Status, times and versions, if an application was patched.
    pub application: Option<ApplicationPatchingDetails>,
    /// Status, times and versions, if the operating system was patched.
    #[doc(alias = "operatingSystem")]
    pub operating_system: Option<OsPatchingDetails>,
    /// Status, times and versions, if a package was patched.
    pub package: Option<PackagePatchingDetails>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DevicePatchingDetails {
    List dependencies "dependencies";
    Text device_uuid "deviceUuid";
    String display_name "displayName";
    Model application "application";
    Model operating_system "operatingSystem";
    Model package "package";
});

/// One page of missing patches, as [`list_device_patches()`] returns it.
///
/// Schema: `v1ListDevicePatchesResponse`.
#[doc(alias = "v1ListDevicePatchesResponse")]
#[non_exhaustive]
pub struct ListDevicePatchesResponse {
    /// Missing patches, one entry per device and patch; despite the field's name, a device can appear many
    /// times. Empty if nothing matches the filters.
    pub devices: Vec<DevicePatch>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicePatchesResponse {
    List devices "devices";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicePatchesResponse {
    const NAME: &'static str = "patch-management/v1ListDevicePatchesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListDevicePatchesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicePatchesResponse {
    type Item = DevicePatch;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// One page of patching attempts, as [`list_device_patching_details()`] returns it.
///
/// Schema: `v1ListDevicePatchingDetailsResponse`.
#[doc(alias = "v1ListDevicePatchingDetailsResponse")]
#[non_exhaustive]
pub struct ListDevicePatchingDetailsResponse {
    /// The attempts of this page, each with its device. Failed attempts have a status that starts with
    /// `PATCHING_STATUS_FAILED_` (for applications `APPLICATION_PATCHING_STATUS_FAILED_`).
    #[doc(alias = "patchingDetails")]
    pub patching_details: Vec<DevicePatchingDetails>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicePatchingDetailsResponse {
    List patching_details "patchingDetails";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicePatchingDetailsResponse {
    const NAME: &'static str = "patch-management/v1ListDevicePatchingDetailsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListDevicePatchingDetailsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicePatchingDetailsResponse {
    type Item = DevicePatchingDetails;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.patching_details)
    }
}

/// All recent attempts to patch applications, as [`list_recent_application_patching_details()`] returns
/// them. There is no further page.
///
/// Schema: `v1ListRecentApplicationPatchingDetailsResponse`.
#[doc(alias = "v1ListRecentApplicationPatchingDetailsResponse")]
#[non_exhaustive]
pub struct ListRecentApplicationPatchingDetailsResponse {
    /// One entry per patched application, whether the attempt worked or not. Empty if nothing was patched
    /// in the last few days.
    #[doc(alias = "patchingDetails")]
    pub patching_details: Vec<ApplicationPatchingDetails>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListRecentApplicationPatchingDetailsResponse {
    List patching_details "patchingDetails";
});

impl runtime::AnswerModel for ListRecentApplicationPatchingDetailsResponse {
    const NAME: &'static str = "patch-management/v1ListRecentApplicationPatchingDetailsResponse";
}

/// Patch of an operating system, as part of [`DevicePatch`]. One patch can apply to several versions of
/// the system.
///
/// Schema: `v1OsPatch`.
#[doc(alias = "v1OsPatch")]
#[non_exhaustive]
pub struct OsPatch {
    /// Number of the operating system family: 1 Windows, 2 Linux, 3 macOS, 7 Unix. A family covers all
    /// editions, server editions included.
    #[doc(alias = "osFamilyId")]
    pub os_family_id: Option<i64>,
    /// Number of the patch's entry in the package catalog. Absent or 0 for patches that the catalog does
    /// not list, mostly patches of third parties.
    #[doc(alias = "catalogId")]
    pub catalog_id: Option<i64>,
    /// Whether the patch closes a security problem or only updates the software.
    pub category: Option<PatchCategory>,
    /// Company or person that develops the patch, as text to show; it is not an id.
    #[doc(alias = "developerDisplayName")]
    pub developer_display_name: Option<String>,
    /// CVE names of the vulnerabilities that the patch closes, each starting with `CVE-`. Empty if none is
    /// recorded.
    #[doc(alias = "fixedCves")]
    pub fixed_cves: Vec<String>,
    /// Calendar date of the release, without time of day or time zone. Parts that are not given are 0.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<super::Date>,
    /// Web address with information about the patch, such as a changelog or release notes.
    #[doc(alias = "releaseNotesUrl")]
    pub release_notes_url: Option<String>,
    /// Whether a restart is needed once the patch is applied. [`RestartRequirement::Unspecified`] means
    /// that this is not known.
    #[doc(alias = "restartRequired")]
    pub restart_required: Option<RestartRequirement>,
    /// Version that the software has after patching. It is only an estimate for patches outside the
    /// catalog: some products always update to their newest version, so the real result can be later.
    #[doc(alias = "resultVersionName")]
    pub result_version_name: Option<String>,
    /// Severity on a common scale that does not depend on the words of a console. What a level means is
    /// left to the caller.
    pub severity: Option<SeverityLevel>,
    /// Web address of the legal terms, such as a licence agreement or terms of use.
    #[doc(alias = "termsUrl")]
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(OsPatch {
    I64 os_family_id "osFamilyId";
    I64 catalog_id "catalogId";
    Text category "category";
    String developer_display_name "developerDisplayName";
    List fixed_cves "fixedCves";
    Model release_date "releaseDate";
    String release_notes_url "releaseNotesUrl";
    Text restart_required "restartRequired";
    String result_version_name "resultVersionName";
    Text severity "severity";
    String terms_url "termsUrl";
});

/// One attempt to patch the operating system of the device that the enclosing [`DevicePatchingDetails`]
/// names.
///
/// Schema: `v1OsPatchingDetails`.
#[doc(alias = "v1OsPatchingDetails")]
#[non_exhaustive]
pub struct OsPatchingDetails {
    /// What the attempt did to the system, for example [`PatchActionType::Upgraded`].
    #[doc(alias = "actionType")]
    pub action_type: Option<PatchActionType>,
    /// Number of the operating system family: 1 Windows, 2 Linux, 3 macOS, 7 Unix. A family covers all
    /// editions, server editions included.
    #[doc(alias = "osFamilyId")]
    pub os_family_id: Option<i64>,
    /// Target version of the patching. Check the status to learn whether it was reached.
    #[doc(alias = "patchedVersion")]
    pub patched_version: Option<Version>,
    /// How far the attempt is or how it ended.
    pub status: Option<PatchingStatus>,
    /// When the patching took place, from start to end. The start is part of the interval, the end is not.
    #[doc(alias = "timePeriod")]
    pub time_period: Option<super::Interval>,
    /// Version that was installed before the patching.
    #[doc(alias = "unpatchedVersion")]
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(OsPatchingDetails {
    Text action_type "actionType";
    I64 os_family_id "osFamilyId";
    Model patched_version "patchedVersion";
    Text status "status";
    Model time_period "timePeriod";
    Model unpatched_version "unpatchedVersion";
});

/// Package of a package manager, such as APT, DNF or Snap. Its name identifies it only together with
/// the package manager.
///
/// Schema: `v1Package`.
#[doc(alias = "v1Package")]
#[non_exhaustive]
pub struct Package {
    /// Name for people, for example `Firefox`. Use the name and the package manager to identify the
    /// package.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Name under which the package manager lists the package, for example `com.example.app123`. It is
    /// unique within that package manager only.
    pub name: Option<String>,
    /// Package manager in which the name is valid.
    #[doc(alias = "packageManagerType")]
    pub package_manager_type: Option<PackageManagerType>,
    /// Opaque text that identifies the package. Do not parse it.
    pub reference: Option<String>,
    /// Version in the package manager's own notation, for example `1.1.2j` or `1:4.8.1-2ubuntu2.2`. The
    /// notations differ, so the texts are not suited for comparing versions.
    #[doc(alias = "versionName")]
    pub version_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Package {
    String display_name "displayName";
    String name "name";
    Text package_manager_type "packageManagerType";
    String reference "reference";
    String version_name "versionName";
});

/// Patch of a package, as part of [`DevicePatch`]. One patch can apply to several versions of the
/// package.
///
/// Schema: `v1PackagePatch`.
#[doc(alias = "v1PackagePatch")]
#[non_exhaustive]
pub struct PackagePatch {
    /// Other packages that the patched package depends on.
    pub dependencies: Vec<Package>,
    /// The package that the patch is for.
    pub package: Option<Package>,
    /// Number of the patch's entry in the package catalog. Absent or 0 for patches that the catalog does
    /// not list, mostly patches of third parties.
    #[doc(alias = "catalogId")]
    pub catalog_id: Option<i64>,
    /// Whether the patch closes a security problem or only updates the software.
    pub category: Option<PatchCategory>,
    /// Company or person that develops the patch, as text to show; it is not an id.
    #[doc(alias = "developerDisplayName")]
    pub developer_display_name: Option<String>,
    /// CVE names of the vulnerabilities that the patch closes, each starting with `CVE-`. Empty if none is
    /// recorded.
    #[doc(alias = "fixedCves")]
    pub fixed_cves: Vec<String>,
    /// Calendar date of the release, without time of day or time zone. Parts that are not given are 0.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<super::Date>,
    /// Web address with information about the patch, such as a changelog or release notes.
    #[doc(alias = "releaseNotesUrl")]
    pub release_notes_url: Option<String>,
    /// Whether a restart is needed once the patch is applied. [`RestartRequirement::Unspecified`] means
    /// that this is not known.
    #[doc(alias = "restartRequired")]
    pub restart_required: Option<RestartRequirement>,
    /// Version that the software has after patching. It is only an estimate for patches outside the
    /// catalog: some products always update to their newest version, so the real result can be later.
    #[doc(alias = "resultVersionName")]
    pub result_version_name: Option<String>,
    /// Severity on a common scale that does not depend on the words of a console. What a level means is
    /// left to the caller.
    pub severity: Option<SeverityLevel>,
    /// Web address of the legal terms, such as a licence agreement or terms of use.
    #[doc(alias = "termsUrl")]
    pub terms_url: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PackagePatch {
    List dependencies "dependencies";
    Model package "package";
    I64 catalog_id "catalogId";
    Text category "category";
    String developer_display_name "developerDisplayName";
    List fixed_cves "fixedCves";
    Model release_date "releaseDate";
    String release_notes_url "releaseNotesUrl";
    Text restart_required "restartRequired";
    String result_version_name "resultVersionName";
    Text severity "severity";
    String terms_url "termsUrl";
});

/// One attempt to patch a package on the device that the enclosing [`DevicePatchingDetails`] names.
///
/// Schema: `v1PackagePatchingDetails`.
#[doc(alias = "v1PackagePatchingDetails")]
#[non_exhaustive]
pub struct PackagePatchingDetails {
    /// Attempts for the software that the patched package depends on. The entries are of the enclosing
    /// type, so they can have dependencies of their own.
    pub dependencies: Vec<DevicePatchingDetails>,
    /// Opaque text that identifies the patched package, of the kind that
    /// [`Package::reference`](field@Package::reference) holds.
    #[doc(alias = "packageReference")]
    pub package_reference: Option<String>,
    /// Target version of the patching. Check the status to learn whether it was reached.
    #[doc(alias = "patchedVersion")]
    pub patched_version: Option<Version>,
    /// How far the attempt is or how it ended.
    pub status: Option<PatchingStatus>,
    /// When the patching took place, from start to end. The start is part of the interval, the end is not.
    #[doc(alias = "timePeriod")]
    pub time_period: Option<super::Interval>,
    /// Version that was installed before the patching.
    #[doc(alias = "unpatchedVersion")]
    pub unpatched_version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(PackagePatchingDetails {
    List dependencies "dependencies";
    String package_reference "packageReference";
    Model patched_version "patchedVersion";
    Text status "status";
    Model time_period "timePeriod";
    Model unpatched_version "unpatchedVersion";
});

/// Version as a text for people and as a number for comparison. Neither can be derived from the other
/// in every case, so keep both.
///
/// Schema: `v1Version`.
#[doc(alias = "v1Version")]
#[non_exhaustive]
pub struct Version {
    /// Number for comparing versions: the higher one is newer. JSON carries the unsigned 64-bit number as
    /// text. For `A.B.C.D` the four parts fill 16 bits each, the first in the highest bits; the packing
    /// differs for Windows, Android and dates.
    pub id: Option<u64>,
    /// First part of a version that follows semantic versioning. 0 or absent for other notations.
    ///
    /// Read-only: set by the service.
    pub major: Option<i64>,
    /// Second part of a version that follows semantic versioning. 0 or absent for other notations.
    ///
    /// Read-only: set by the service.
    pub minor: Option<i64>,
    /// Text for people, for example `10.2.3.145`. Compare versions by [`Version::id`](field@Version::id),
    /// not by this text.
    pub name: Option<String>,
    /// Third part of a version that follows semantic versioning. 0 or absent for other notations.
    ///
    /// Read-only: set by the service.
    pub patch: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Version {
    QuotedU64 id "id";
    I64 major "major";
    I64 minor "minor";
    String name "name";
    I64 patch "patch";
});

/// How an attempt to patch an application ended. The vendor has deprecated it in favour of
/// [`PatchingStatus`]; [`ApplicationPatchingDetails::status`](field@ApplicationPatchingDetails::status)
/// still uses it.
///
/// Schema: `v1ApplicationPatchingStatus`.
#[doc(alias = "v1ApplicationPatchingStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationPatchingStatus {
    /// Fallback, read when the service reports no status. Never a value to send.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Success: the patch is installed and nothing remains to be done.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_OK_INSTALLED")]
    OkInstalled,
    /// Success, but the system must be restarted.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_OK_RESTART_REQUIRED")]
    OkRestartRequired,
    /// Failed: the application was running and has to be closed first.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_FAILED_TERMINATION_REQUIRED")]
    FailedTerminationRequired,
    /// Failed: the installed application has to be removed first.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED")]
    FailedUninstallRequired,
    /// Failed: the patch could not be downloaded.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_FAILED_DOWNLOAD_ERROR")]
    FailedDownloadError,
    /// Failed: the patch was downloaded, but its installer is damaged.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED")]
    FailedInstallerCorrupted,
    /// Failed: the installer was downloaded, but could not be made ready to run.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_FAILED_PREPARE_ERROR")]
    FailedPrepareError,
    /// Failed: there was nothing to patch, because the application is already patched or no longer
    /// installed.
    #[doc(alias = "APPLICATION_PATCHING_STATUS_NOT_APPLICABLE")]
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

/// Package manager that installs and updates a package on the device.
///
/// Schema: `v1PackageManagerType`.
#[doc(alias = "v1PackageManagerType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PackageManagerType {
    /// Fallback, read when the service reports no package manager. Never a value to send.
    #[doc(alias = "PACKAGE_MANAGER_TYPE_UNSPECIFIED")]
    Unspecified,
    /// The package is managed with APT (Advanced Packaging Tool).
    #[doc(alias = "PACKAGE_MANAGER_TYPE_APT")]
    Apt,
    /// The package is managed with Snap.
    #[doc(alias = "PACKAGE_MANAGER_TYPE_SNAP")]
    Snap,
    /// The package is managed with DNF (Dandified YUM).
    #[doc(alias = "PACKAGE_MANAGER_TYPE_DNF")]
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

/// What patching did to an application, a package or the system.
///
/// Schema: `v1PatchActionType`.
#[doc(alias = "v1PatchActionType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PatchActionType {
    /// Fallback, read when the service reports no action. Never a value to send.
    #[doc(alias = "PATCH_ACTION_TYPE_UNSPECIFIED")]
    Unspecified,
    /// The software has been newly installed.
    #[doc(alias = "PATCH_ACTION_TYPE_ADDED")]
    Added,
    /// A newer version replaced the installed one.
    #[doc(alias = "PATCH_ACTION_TYPE_UPGRADED")]
    Upgraded,
    /// An older version replaced the installed one.
    #[doc(alias = "PATCH_ACTION_TYPE_DOWNGRADED")]
    Downgraded,
    /// The software has been uninstalled.
    #[doc(alias = "PATCH_ACTION_TYPE_REMOVED")]
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

/// Whether a patch is about security.
///
/// Schema: `v1PatchCategory`.
#[doc(alias = "v1PatchCategory")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PatchCategory {
    /// Fallback, read when the service reports no category. Never a value to send.
    #[doc(alias = "PATCH_CATEGORY_UNSPECIFIED")]
    Unspecified,
    /// The patch closes at least one security problem; the CVE names of the patch can tell which, as in
    /// [`ApplicationPatch::fixed_cves`](field@ApplicationPatch::fixed_cves).
    #[doc(alias = "PATCH_CATEGORY_SECURITY_UPDATE")]
    SecurityUpdate,
    /// The patch updates the software and closes no security problem.
    #[doc(alias = "PATCH_CATEGORY_REGULAR_UPDATE")]
    RegularUpdate,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(PatchCategory {
    Unspecified "PATCH_CATEGORY_UNSPECIFIED";
    SecurityUpdate "PATCH_CATEGORY_SECURITY_UPDATE";
    RegularUpdate "PATCH_CATEGORY_REGULAR_UPDATE";
});

/// What a patch is for; [`ListDevicePatches::patch_type()`] filters by it.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PatchType {
    /// Default of the filter, the same as leaving it out. There is no reason to send it.
    #[doc(alias = "PATCH_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Selects patches of applications, returned in
    /// [`DevicePatch::application_patch`](field@DevicePatch::application_patch).
    #[doc(alias = "PATCH_TYPE_APPLICATION")]
    Application,
    /// Selects patches of the operating system, returned in
    /// [`DevicePatch::os_patch`](field@DevicePatch::os_patch).
    #[doc(alias = "PATCH_TYPE_OPERATING_SYSTEM")]
    OperatingSystem,
    /// Selects patches of packages, returned in
    /// [`DevicePatch::package_patch`](field@DevicePatch::package_patch).
    #[doc(alias = "PATCH_TYPE_PACKAGE")]
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

/// State or result of patching an operating system or a package. It replaces
/// [`ApplicationPatchingStatus`] and adds the states before execution.
///
/// Schema: `v1PatchingStatus`.
#[doc(alias = "v1PatchingStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PatchingStatus {
    /// Fallback, read when the service reports no status. Never a value to send.
    #[doc(alias = "PATCHING_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Success: the patch is installed and nothing remains to be done.
    #[doc(alias = "PATCHING_STATUS_OK_INSTALLED")]
    OkInstalled,
    /// Success, but the system must be restarted.
    #[doc(alias = "PATCHING_STATUS_OK_RESTART_REQUIRED")]
    OkRestartRequired,
    /// Failed: the software was running and has to be closed first.
    #[doc(alias = "PATCHING_STATUS_FAILED_TERMINATION_REQUIRED")]
    FailedTerminationRequired,
    /// Failed: the installed software has to be removed first.
    #[doc(alias = "PATCHING_STATUS_FAILED_UNINSTALL_REQUIRED")]
    FailedUninstallRequired,
    /// Failed: the patch could not be downloaded.
    #[doc(alias = "PATCHING_STATUS_FAILED_DOWNLOAD_ERROR")]
    FailedDownloadError,
    /// Failed: the patch was downloaded, but its installer is damaged.
    #[doc(alias = "PATCHING_STATUS_FAILED_INSTALLER_CORRUPTED")]
    FailedInstallerCorrupted,
    /// Failed: the installer was downloaded, but could not be made ready to run.
    #[doc(alias = "PATCHING_STATUS_FAILED_PREPARE_ERROR")]
    FailedPrepareError,
    /// Failed: there was nothing to patch, because the software is already patched or no longer installed.
    #[doc(alias = "PATCHING_STATUS_NOT_APPLICABLE")]
    NotApplicable,
    /// Patching is possible, but it is neither planned nor has it run.
    #[doc(alias = "PATCHING_STATUS_AVAILABLE")]
    Available,
    /// Patching is planned, but has not run yet.
    #[doc(alias = "PATCHING_STATUS_SCHEDULED")]
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

/// Whether applying a patch makes a restart necessary.
///
/// Schema: `v1RestartRequirement`.
#[doc(alias = "v1RestartRequirement")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RestartRequirement {
    /// Not known: a restart may or may not be needed. Fallback when read; never a value to send.
    #[doc(alias = "RESTART_REQUIREMENT_UNSPECIFIED")]
    Unspecified,
    /// The patch needs a restart, so plan for one.
    #[doc(alias = "RESTART_REQUIREMENT_YES")]
    Yes,
    /// The patch takes effect without a restart.
    #[doc(alias = "RESTART_REQUIREMENT_NO")]
    No,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(RestartRequirement {
    Unspecified "RESTART_REQUIREMENT_UNSPECIFIED";
    Yes "RESTART_REQUIREMENT_YES";
    No "RESTART_REQUIREMENT_NO";
});

/// Severity on a scale that is independent of the words that consoles use for it. What a level means is
/// left to the caller.
///
/// Schema: `v1SeverityLevel`.
#[doc(alias = "v1SeverityLevel")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeverityLevel {
    /// Fallback, read when the service reports no severity. Never a value to send.
    #[doc(alias = "SEVERITY_LEVEL_UNSPECIFIED")]
    Unspecified,
    /// Lowest level; some consoles show it as Debug.
    #[doc(alias = "SEVERITY_LEVEL_DIAGNOSTIC")]
    Diagnostic,
    /// Second lowest level; some consoles show it as Info or Information.
    #[doc(alias = "SEVERITY_LEVEL_INFORMATIONAL")]
    Informational,
    /// Above informational; some consoles show it as Warning.
    #[doc(alias = "SEVERITY_LEVEL_LOW")]
    Low,
    /// Above low; some consoles show it as Error or Threat.
    #[doc(alias = "SEVERITY_LEVEL_MEDIUM")]
    Medium,
    /// Highest level; some consoles show it as Critical.
    #[doc(alias = "SEVERITY_LEVEL_HIGH")]
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
