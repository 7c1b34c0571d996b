//! Version 1 of the device management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Secret, Timestamp, UnknownFields};

use crate::ids;

pub use super::Date;
pub use super::Status;

/// Lists all device groups, from which the caller can rebuild the group tree.
///
/// `GET /v1/device_groups`
///
/// Read all pages first, then link each group to its parent by
/// [`DeviceGroup::parent_group_uuid`](field@DeviceGroup::parent_group_uuid). The list has static and
/// dynamic groups, told apart by
/// [`DeviceGroup::is_security_group`](field@DeviceGroup::is_security_group); the groups named All and
/// Lost\&Found are listed like any other. It does not contain the devices; see
/// [`list_member_devices()`].
///
/// Optional parameters: [`page_size`](ListGroups::page_size), [`page_token`](ListGroups::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_device_groups_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_groups().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_groups() -> ListGroups {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_groups",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/device_groups",
        body: runtime::Encoding::None,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    ListGroups(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_groups`](fn@list_groups) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListGroups(Paged<ListGroupsResponse>);

impl ListGroups {
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

runtime::operation!(ListGroups, Paged, ListGroupsResponse);

/// Lists the members of a device group, each with its id, name and group only.
///
/// `GET /v1/device_groups/{groupUuid}/devices`
///
/// Without [`ListMemberDevices::recurse_subgroups()`] only direct members are returned. A device that
/// is in several of the listed groups appears once per group, so remove duplicates by id when counting
/// devices. Membership is stored apart from the devices, so this list can lag behind a recent change of
/// a device. For details pass the ids to [`batch_get_devices()`].
///
/// * `group_uuid`: Id of the group whose members are listed, from
///   [`DeviceGroup::uuid`](field@DeviceGroup::uuid).
///
/// Optional parameters: [`recurse_subgroups`](ListMemberDevices::recurse_subgroups),
/// [`page_size`](ListMemberDevices::page_size), [`page_token`](ListMemberDevices::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_device_groups_groupUuid_devices_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1;
///
/// # async fn example(client: &eset_connect::Client, group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_member_devices(group_uuid).recurse_subgroups(true).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_member_devices(
    group_uuid: impl Into<ids::DeviceGroupUuid>,
) -> ListMemberDevices {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_member_devices",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/device_groups/{groupUuid}/devices",
        body: runtime::Encoding::None,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    ListMemberDevices(Paged::new(&OPERATION, &[group_uuid.into().as_str()]))
}

/// The call that [`list_member_devices`](fn@list_member_devices) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMemberDevices(Paged<ListMemberDevicesResponse>);

impl ListMemberDevices {
    /// True also returns the devices of the subgroups; false or absent returns only those of the group
    /// itself.
    #[doc(alias = "recurseSubgroups")]
    pub fn recurse_subgroups(mut self, value: impl Into<bool>) -> Self {
        self.0.set("recurseSubgroups", Into::<bool>::into(value));
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

runtime::operation!(ListMemberDevices, Paged, ListMemberDevicesResponse);

/// Lists the managed devices with their details, optionally filtered by name, status or mute.
///
/// `GET /v1/devices`
///
/// Filters left out do not restrict the result. For the devices of one group use
/// [`list_member_devices()`].
///
/// Optional parameters: [`display_names`](ListDevices::display_names),
/// [`functionality_status`](ListDevices::functionality_status), [`is_muted`](ListDevices::is_muted),
/// [`page_size`](ListDevices::page_size), [`page_token`](ListDevices::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1::{self, DeviceFunctionalityStatus};
///
/// # async fn example(client: &eset_connect::Client, display_names: &[String]) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_devices()
///     .display_names(display_names)
///     .functionality_status(DeviceFunctionalityStatus::Ok)
///     .items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_devices() -> ListDevices {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_devices",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/devices",
        body: runtime::Encoding::None,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    ListDevices(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_devices`](fn@list_devices) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDevices(Paged<ListDevicesResponse>);

impl ListDevices {
    /// Returns only devices whose display name is equal to one of these texts; parts of a name do not
    /// match. An empty list does not filter. The query key is repeated for each name.
    #[doc(alias = "displayNames")]
    pub fn display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set_all("displayNames", values.into_iter().map(Into::<String>::into));
        self
    }

    /// Returns only devices in this status. Absent or [`DeviceFunctionalityStatus::Unspecified`] returns
    /// devices in any status.
    #[doc(alias = "functionalityStatus")]
    #[inline]
    pub fn functionality_status(mut self, value: DeviceFunctionalityStatus) -> Self {
        self.0.set("functionalityStatus", value);
        self
    }

    /// True returns only muted devices, false only devices that are not muted. Absent returns both, so
    /// false is not the same as leaving it out.
    #[doc(alias = "isMuted")]
    pub fn is_muted(mut self, value: impl Into<bool>) -> Self {
        self.0.set("isMuted", Into::<bool>::into(value));
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

runtime::operation!(ListDevices, Paged, ListDevicesResponse);

/// Returns one device by its id.
///
/// `GET /v1/devices/{deviceUuid}`
///
/// For many devices use [`batch_get_devices()`], which saves calls against the rate limit.
///
/// * `device_uuid`: Id of the device to read, from [`Device::uuid`](field@Device::uuid) or
///   [`MemberDevice::uuid`](field@MemberDevice::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1;
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_device(device_uuid).send(client).await?;
/// if let Some(device) = &response.device {
///     println!("{:?}", device.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_device(device_uuid: impl Into<ids::DeviceUuid>) -> GetDevice {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_device",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/devices/{deviceUuid}",
        body: runtime::Encoding::None,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[device_uuid.into().as_str()]).into()
}

/// The call that [`get_device`](fn@get_device) returns.
///
/// It has the methods of [`Call`].
pub type GetDevice = runtime::PlainCall<GetDeviceResponse>;

/// Moves a device to another parent group and returns the device.
///
/// `POST /v1/devices/{deviceUuid}:move`
///
/// The policies that apply to the device change to those of the new place in the tree. The new group
/// has to belong to the same tenant. Repeating the call with the same group leaves the device where it
/// is.
///
/// * `device_uuid`: Id of the device that is moved, from [`Device::uuid`](field@Device::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid-move_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1::{self, MoveDeviceBody};
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, new_parent_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let body = MoveDeviceBody::new().new_parent_uuid(new_parent_uuid);
/// let response = v1::move_device(device_uuid, body).send(client).await?;
/// if let Some(device) = &response.device {
///     println!("{:?}", device.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn move_device(
    device_uuid: impl Into<ids::DeviceUuid>,
    body: MoveDeviceBody,
) -> MoveDevice {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "move_device",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/devices/{deviceUuid}:move",
        body: runtime::Encoding::Json,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[device_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`move_device`](fn@move_device) returns.
///
/// It has the methods of [`Call`].
pub type MoveDevice = runtime::PlainCall<MoveDeviceResponse>;

/// Changes the display name of a device and returns the device.
///
/// `POST /v1/devices/{deviceUuid}:rename`
///
/// The name is shared: everyone who sees the device sees the new name. The name that the system
/// reported stays in [`Device::original_display_name`](field@Device::original_display_name). Repeating
/// the call sets the same name again. ESET PROTECT On-Prem 13.0 has this operation under
/// `:renameDevice`; 13.1 and the cloud use `:rename`.
///
/// * `device_uuid`: Id of the device that gets the new name, from [`Device::uuid`](field@Device::uuid).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid-rename_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1::{self, RenameDeviceBody};
///
/// # async fn example(client: &eset_connect::Client, device_uuid: &eset_connect::ids::DeviceUuid, display_name: &str) -> Result<(), eset_connect::Error> {
/// let body = RenameDeviceBody::new().display_name(display_name);
/// let response = v1::rename_device(device_uuid, body).send(client).await?;
/// if let Some(device) = &response.device {
///     println!("{:?}", device.uuid);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn rename_device(
    device_uuid: impl Into<ids::DeviceUuid>,
    body: RenameDeviceBody,
) -> RenameDevice {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "rename_device",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/devices/{deviceUuid}:rename",
        body: runtime::Encoding::Json,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[device_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`rename_device`](fn@rename_device) returns.
///
/// It has the methods of [`Call`].
pub type RenameDevice = runtime::PlainCall<RenameDeviceResponse>;

/// Returns several devices by their ids, all read at the same point in time.
///
/// `GET /v1/devices:batchGet`
///
/// The call succeeds for every id or fails as a whole; one unknown id is enough to get no devices. The
/// devices are returned in the order of the request. An empty list of ids is an error
/// (`INVALID_ARGUMENT`, HTTP 400).
///
/// Optional parameters: [`devices_uuids`](BatchGetDevices::devices_uuids).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices-batchGet_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1;
///
/// # async fn example(client: &eset_connect::Client, devices_uuids: &[eset_connect::ids::DeviceUuid]) -> Result<(), eset_connect::Error> {
/// let response = v1::batch_get_devices().devices_uuids(devices_uuids).send(client).await?;
/// for item in &response.devices {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_get_devices() -> BatchGetDevices {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_get_devices",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/devices:batchGet",
        body: runtime::Encoding::None,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    BatchGetDevices(Call::new(&OPERATION, &[]))
}

/// The call that [`batch_get_devices`](fn@batch_get_devices) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchGetDevices(Call<BatchGetDevicesResponse>);

impl BatchGetDevices {
    /// Ids of the devices to read ([`Device::uuid`](field@Device::uuid)), at least one. The query key is
    /// repeated for each id, so a long list makes a long URL.
    #[doc(alias = "devicesUuids")]
    pub fn devices_uuids(
        mut self,
        values: impl IntoIterator<Item = impl Into<ids::DeviceUuid>>,
    ) -> Self {
        self.0
            .set_all(
                "devicesUuids",
                values.into_iter().map(Into::<ids::DeviceUuid>::into),
            );
        self
    }
}

runtime::operation!(BatchGetDevices, Call, BatchGetDevicesResponse);

/// Imports up to 1000 devices into a group; they can be managed only once they are enrolled.
///
/// This cannot be undone as a whole: each device has its own outcome, and imported devices remain even
/// if others fail.
///
/// `POST /v1/devices:batchImport`
///
/// The call can succeed in part: HTTP 200 then carries the imported devices and a map of errors, keyed
/// by the display names that were sent. Always read
/// [`ImportDeviceBatchResponse::errors`](field@ImportDeviceBatchResponse::errors). A device is rejected
/// alone if its attributes are invalid or its parent group differs from that of the request.
///
/// The whole call fails with 400 for more than 1000 devices (`OUT_OF_RANGE`) or for two equal display
/// names in the request (`INVALID_ARGUMENT`), with 403 if the caller has no rights for the group, and
/// with 504 if the batch takes too long. Names need not be unique outside one request, so do not rely
/// on the service to notice an import that is sent twice. Not available on premises.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices-batchImport_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::device_management::v1::{self, Device, ImportDeviceBatchRequest};
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, owner_uuid: &eset_connect::ids::TenantUuid, parent_group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let device = Device::new().display_name(display_name).owner_uuid(owner_uuid);
/// let body = ImportDeviceBatchRequest::new().devices([device]).parent_group_uuid(parent_group_uuid);
/// let response = v1::import_device_batch(body).send(client).await?;
/// for item in &response.devices {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn import_device_batch(body: ImportDeviceBatchRequest) -> ImportDeviceBatch {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "import_device_batch",
        service: &crate::api::DEVICE_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/devices:batchImport",
        body: runtime::Encoding::Json,
        statuses: crate::device_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`import_device_batch`](fn@import_device_batch) returns.
///
/// It has the methods of [`Call`].
pub type ImportDeviceBatch = runtime::PlainCall<ImportDeviceBatchResponse>;

/// Product that is activated on a device, with the subscription and units that it uses.
///
/// An example is ESET Mobile Security on a phone.
///
/// Schema: `v1ActiveDeviceProduct`.
#[doc(alias = "v1ActiveDeviceProduct")]
#[non_exhaustive]
pub struct ActiveDeviceProduct {
    /// Calendar day of the activation, without time of day.
    #[doc(alias = "activateDate")]
    pub activate_date: Option<super::Date>,
    /// Id of the subscription with which the product was activated. Subscriptions are not part of this
    /// service.
    #[doc(alias = "subscriptionUuid")]
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// Id of the pool of licence units that the activation drew from. Unit pools are not part of this
    /// service.
    #[doc(alias = "unitPoolUuid")]
    pub unit_pool_uuid: Option<ids::UnitPoolUuid>,
    /// `validityDate`.
    #[doc(alias = "validityDate")]
    pub validity_date: Option<super::Date>,
    /// Number of the product in the vendor's list of products, the counterpart of
    /// [`ActiveDeviceProduct::name`](field@ActiveDeviceProduct::name). Compare by this number; it can be a
    /// hash of the name, so its size means nothing.
    pub id: Option<i64>,
    /// Fixed name of the product for programs, the counterpart of
    /// [`ActiveDeviceProduct::id`](field@ActiveDeviceProduct::id). It is not the name that users see.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ActiveDeviceProduct {
    /// Calendar day of the activation, without time of day.
    pub fn activate_date(mut self, value: impl Into<super::Date>) -> Self {
        self.activate_date = Some(value.into());
        self
    }

    /// Id of the subscription with which the product was activated.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Id of the pool of licence units that the activation drew from.
    pub fn unit_pool_uuid(mut self, value: impl Into<ids::UnitPoolUuid>) -> Self {
        self.unit_pool_uuid = Some(value.into());
        self
    }

    /// Sets `validity_date`.
    pub fn validity_date(mut self, value: impl Into<super::Date>) -> Self {
        self.validity_date = Some(value.into());
        self
    }

    /// Number of the product in the vendor's list of products, the counterpart of
    /// [`ActiveDeviceProduct::name`](field@ActiveDeviceProduct::name).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Fixed name of the product for programs, the counterpart of
    /// [`ActiveDeviceProduct::id`](field@ActiveDeviceProduct::id).
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(ActiveDeviceProduct {
    Model activate_date "activateDate";
    Text subscription_uuid "subscriptionUuid";
    Text unit_pool_uuid "unitPoolUuid";
    Model validity_date "validityDate";
    I64 id "id";
    String name "name";
});

/// Response to [`batch_get_devices()`] with every requested device.
///
/// Schema: `v1BatchGetDevicesResponse`.
#[doc(alias = "v1BatchGetDevicesResponse")]
#[non_exhaustive]
pub struct BatchGetDevicesResponse {
    /// All requested devices, in the order of the ids in the request. There is never only a part of them.
    pub devices: Vec<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetDevicesResponse {
    List devices "devices";
});

impl runtime::AnswerModel for BatchGetDevicesResponse {
    const NAME: &'static str = "device-management/v1BatchGetDevicesResponse";
}

/// BIOS of a device, or UEFI on newer systems.
///
/// Schema: `v1Bios`.
#[doc(alias = "v1Bios")]
#[non_exhaustive]
pub struct Bios {
    /// Vendor of the BIOS as the system reports it, for example `LENOVO`. On Windows it is what
    /// `wmic path win32_computersystemproduct get vendor` prints.
    pub manufacturer: Option<String>,
    /// Serial number as the system reports it, for example `MP10DQAF`. On Windows it is what
    /// `wmic path win32_computersystemproduct get IdentifyingNumber` prints.
    #[doc(alias = "serialNumber")]
    pub serial_number: Option<String>,
    /// Hardware UUID that the BIOS reports, not an id of this API; no operation accepts it. On Windows it
    /// is what `wmic path win32_computersystemproduct get uuid` prints.
    pub uuid: Option<ids::BiosUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Bios {
    /// Vendor of the BIOS as the system reports it, for example `LENOVO`.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }

    /// Serial number as the system reports it, for example `MP10DQAF`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }

    /// Hardware UUID that the BIOS reports, not an id of this API; no operation accepts it.
    pub fn uuid(mut self, value: impl Into<ids::BiosUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(Bios {
    String manufacturer "manufacturer";
    String serial_number "serialNumber";
    Text uuid "uuid";
});

/// Rules for the virtual machines that are cloned from a master device.
///
/// Only meaningful with [`Device::is_master`](field@Device::is_master).
///
/// Schema: `v1CloningConfiguration`.
#[doc(alias = "v1CloningConfiguration")]
#[non_exhaustive]
pub struct CloningConfiguration {
    /// Patterns for the names of the clones. VMware needs `{n}` where it puts a unique number
    /// (`Finance-Desktop-{n}`) and requires a pattern for Instant Clones; Citrix needs `#` for each digit
    /// (`VM-office-##`).
    #[doc(alias = "cloneNamingPatterns")]
    pub clone_naming_patterns: Vec<String>,
    /// Id of the group that new clones are put in. It has to be a security group
    /// ([`DeviceGroup::is_security_group`](field@DeviceGroup::is_security_group) is true).
    #[doc(alias = "securityGroupUuid")]
    pub security_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Name of the group that clones are put in. Set the group by
    /// [`CloningConfiguration::security_group_uuid`](field@CloningConfiguration::security_group_uuid).
    ///
    /// Read-only: set by the service.
    #[doc(alias = "securityGroupDisplayName")]
    pub security_group_display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CloningConfiguration {
    /// Patterns for the names of the clones.
    pub fn clone_naming_patterns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.clone_naming_patterns = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the group that new clones are put in.
    pub fn security_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.security_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(CloningConfiguration {
    List clone_naming_patterns "cloneNamingPatterns";
    Text security_group_uuid "securityGroupUuid";
    String security_group_display_name "securityGroupDisplayName";
});

/// Computer, phone, virtual machine or other device that the service knows.
///
/// A change of any attribute raises the version of the device. Most fields are filled from what the
/// device reports and are not accepted from callers.
///
/// Schema: `v1Device`.
#[doc(alias = "v1Device")]
#[non_exhaustive]
pub struct Device {
    /// Products known to be activated on the device, from ESET and from other vendors.
    #[doc(alias = "activeProducts")]
    pub active_products: Vec<ActiveDeviceProduct>,
    /// Products, plugins, extensions and other software parts found on the device, with versions. A part
    /// can be listed without being installed in the usual sense.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "deployedComponents")]
    pub deployed_components: Vec<PlatformComponent>,
    /// Free text about the device. Optional when importing.
    pub description: Option<String>,
    /// Token for the identity of the device; what accepts it is not documented. No operation of this
    /// service takes it, so use [`Device::uuid`](field@Device::uuid) to refer to the device.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "deviceToken")]
    pub device_token: Option<Secret>,
    /// Kind of device, such as notebook or server.
    #[doc(alias = "deviceType")]
    pub device_type: Option<DeviceType>,
    /// Name that users give the device, changed by [`rename_device()`]. Required and unique within one
    /// import, but not unique among all devices.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// How far the device is on its way to being managed. Only [`DeviceEnrollmentStatus::Finished`] can be
    /// managed.
    #[doc(alias = "enrollmentStatus")]
    pub enrollment_status: Option<DeviceEnrollmentStatus>,
    /// Number of problems on the device, of any severity.
    /// [`Device::functionality_status`](field@Device::functionality_status) shows how severe the worst of
    /// them is.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "functionalityProblemCount")]
    pub functionality_problem_count: Option<i64>,
    /// Severity of the worst problem that the device has at present.
    #[doc(alias = "functionalityStatus")]
    pub functionality_status: Option<DeviceFunctionalityStatus>,
    /// All hardware configurations in which the device was seen. There can be several, for example with and
    /// without docking station or with a network adapter plugged in.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "hardwareProfiles")]
    pub hardware_profiles: Vec<Hardware>,
    /// True if virtual machines can be cloned from this device. See
    /// [`Device::cloning_configuration`](field@Device::cloning_configuration).
    #[doc(alias = "isMaster")]
    pub is_master: Option<bool>,
    /// True for portable devices that work without mains and cable, such as phones and tablets. Set it to
    /// true when importing devices for mobile device management; others are not suitable for that.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// True if the device should not attract attention: dashboards and lists can leave it out even if it
    /// has problems. False or absent means not muted.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "isMuted")]
    pub is_muted: Option<bool>,
    /// Time when the device last synchronized with the service, in effect when it was last seen or
    /// connected.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "lastSyncTime")]
    pub last_sync_time: Option<Timestamp>,
    /// Ties the device to the account that it belongs to, whatever product it came from. Leave it empty
    /// when importing; the service takes it from the access token.
    #[doc(alias = "managementDomain")]
    pub management_domain: Option<String>,
    /// Rules for machines that are cloned from this device. They apply to master devices
    /// ([`Device::is_master`](field@Device::is_master)).
    #[doc(alias = "cloningConfiguration")]
    pub cloning_configuration: Option<CloningConfiguration>,
    /// Operating system on the device: family, edition, version.
    #[doc(alias = "operatingSystem")]
    pub operating_system: Option<OperatingSystem>,
    /// Name that the device had at its source, usually the host name in the operating system or directory.
    /// Useful to find the device in Active Directory after a rename.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "originalDisplayName")]
    pub original_display_name: Option<String>,
    /// Id of the one group that holds the device ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)); change
    /// it by [`move_device()`]. Leave it empty when importing, or set it to the group of the request.
    #[doc(alias = "parentGroupUuid")]
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Address of the device in its local network, as the device reports it. It is the first IPv4 address
    /// of the Ethernet interfaces in the order of the system, or the first IPv6 address if there is no
    /// IPv4. Not available on iOS.
    #[doc(alias = "primaryLocalIpAddress")]
    pub primary_local_ip_address: Option<String>,
    /// Address from which the server sees the device connect, often that of a NAT gateway. Devices behind
    /// one gateway can therefore share it.
    #[doc(alias = "publicIpAddress")]
    pub public_ip_address: Option<String>,
    /// Labels attached to the device. This service has no operation to change them.
    ///
    /// Read-only: set by the service.
    pub tags: Vec<String>,
    /// Id by which this and other services refer to the device. Treat it as opaque text: it usually is an
    /// RFC UUID, but not always.
    pub uuid: Option<ids::DeviceUuid>,
    /// Opaque tag that changes when the device changes; equal tags mean the same state. No operation of
    /// this service takes it.
    ///
    /// Read-only: set by the service.
    pub etag: Option<String>,
    /// Id of the tenant that the device belongs to.
    #[doc(alias = "ownerUuid")]
    pub owner_uuid: Option<ids::TenantUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Device {
    /// Products known to be activated on the device, from ESET and from other vendors.
    pub fn active_products(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActiveDeviceProduct>>,
    ) -> Self {
        self.active_products = value.into_iter().map(Into::into).collect();
        self
    }

    /// Free text about the device.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of device, such as notebook or server.
    #[inline]
    pub fn device_type(mut self, value: DeviceType) -> Self {
        self.device_type = Some(value);
        self
    }

    /// Name that users give the device, changed by [`rename_device()`].
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// How far the device is on its way to being managed.
    #[inline]
    pub fn enrollment_status(mut self, value: DeviceEnrollmentStatus) -> Self {
        self.enrollment_status = Some(value);
        self
    }

    /// Severity of the worst problem that the device has at present.
    #[inline]
    pub fn functionality_status(mut self, value: DeviceFunctionalityStatus) -> Self {
        self.functionality_status = Some(value);
        self
    }

    /// True if virtual machines can be cloned from this device.
    pub fn is_master(mut self, value: impl Into<bool>) -> Self {
        self.is_master = Some(value.into());
        self
    }

    /// True for portable devices that work without mains and cable, such as phones and tablets.
    pub fn is_mobile(mut self, value: impl Into<bool>) -> Self {
        self.is_mobile = Some(value.into());
        self
    }

    /// Ties the device to the account that it belongs to, whatever product it came from.
    pub fn management_domain(mut self, value: impl Into<String>) -> Self {
        self.management_domain = Some(value.into());
        self
    }

    /// Rules for machines that are cloned from this device.
    pub fn cloning_configuration(
        mut self,
        value: impl Into<CloningConfiguration>,
    ) -> Self {
        self.cloning_configuration = Some(value.into());
        self
    }

    /// Operating system on the device: family, edition, version.
    pub fn operating_system(mut self, value: impl Into<OperatingSystem>) -> Self {
        self.operating_system = Some(value.into());
        self
    }

    /// Id of the one group that holds the device ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)); change
    /// it by [`move_device()`].
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }

    /// Address of the device in its local network, as the device reports it.
    pub fn primary_local_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_local_ip_address = Some(value.into());
        self
    }

    /// Address from which the server sees the device connect, often that of a NAT gateway.
    pub fn public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address = Some(value.into());
        self
    }

    /// Id by which this and other services refer to the device.
    pub fn uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Id of the tenant that the device belongs to.
    pub fn owner_uuid(mut self, value: impl Into<ids::TenantUuid>) -> Self {
        self.owner_uuid = Some(value.into());
        self
    }
}

runtime::model!(Device {
    List active_products "activeProducts";
    List deployed_components "deployedComponents";
    String description "description";
    Secret device_token "deviceToken";
    Text device_type "deviceType";
    String display_name "displayName";
    Text enrollment_status "enrollmentStatus";
    I64 functionality_problem_count "functionalityProblemCount";
    Text functionality_status "functionalityStatus";
    List hardware_profiles "hardwareProfiles";
    Bool is_master "isMaster";
    Bool is_mobile "isMobile";
    Bool is_muted "isMuted";
    Timestamp last_sync_time "lastSyncTime";
    String management_domain "managementDomain";
    Model cloning_configuration "cloningConfiguration";
    Model operating_system "operatingSystem";
    String original_display_name "originalDisplayName";
    Text parent_group_uuid "parentGroupUuid";
    String primary_local_ip_address "primaryLocalIpAddress";
    String public_ip_address "publicIpAddress";
    List tags "tags";
    Text uuid "uuid";
    String etag "etag";
    Text owner_uuid "ownerUuid";
});

/// Group of devices, a node of the group tree.
///
/// Static groups have [`DeviceGroup::is_security_group`](field@DeviceGroup::is_security_group) true,
/// dynamic groups false. The groups All and Lost\&Found are ordinary groups here.
///
/// Schema: `v1DeviceGroup`.
#[doc(alias = "v1DeviceGroup")]
#[non_exhaustive]
pub struct DeviceGroup {
    /// Name that users give the group and see in the console. It is not documented as unique; refer to
    /// groups by [`DeviceGroup::uuid`](field@DeviceGroup::uuid).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// True for a static group, which also controls access rights; false for a dynamic group. ESET's
    /// consoles have called it static group or access group.
    #[doc(alias = "isSecurityGroup")]
    pub is_security_group: Option<bool>,
    /// Kind of entity that the group represents, such as a company or a site.
    /// [`DeviceGroupEntityType::Unspecified`] if none is known.
    #[doc(alias = "linkedEntityType")]
    pub linked_entity_type: Option<DeviceGroupEntityType>,
    /// Id of the group above this one ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)). Use it to rebuild
    /// the tree from the flat list.
    #[doc(alias = "parentGroupUuid")]
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Id by which this and other services refer to the group. Treat it as opaque text: it usually is an
    /// RFC UUID, but not always.
    pub uuid: Option<ids::DeviceGroupUuid>,
    /// Opaque tag that changes when the group changes. No operation of this service takes it, so it only
    /// helps to notice changes.
    pub etag: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceGroup {
    String display_name "displayName";
    Bool is_security_group "isSecurityGroup";
    Text linked_entity_type "linkedEntityType";
    Text parent_group_uuid "parentGroupUuid";
    Text uuid "uuid";
    String etag "etag";
});

/// Response to [`get_device()`]: everything known about one device.
///
/// Schema: `v1GetDeviceResponse`.
#[doc(alias = "v1GetDeviceResponse")]
#[non_exhaustive]
pub struct GetDeviceResponse {
    /// The device with the id in the path.
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDeviceResponse {
    Model device "device";
});

impl runtime::AnswerModel for GetDeviceResponse {
    const NAME: &'static str = "device-management/v1GetDeviceResponse";
}

/// Storage drive of a device: hard disk, solid-state or optical drive.
///
/// Schema: `v1HardDrive`.
#[doc(alias = "v1HardDrive")]
#[non_exhaustive]
pub struct HardDrive {
    /// Size in bytes, counted in powers of 1024: 500 GB is `500 * 1024 * 1024 * 1024`. In JSON a number in
    /// quotes (64 bits, unsigned).
    #[doc(alias = "capacityBytes")]
    pub capacity_bytes: Option<u64>,
    /// Product name of the drive for people, for example `Samsung EVO 970 1TB SSD`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Technology of the drive: magnetic, solid-state or optical.
    #[doc(alias = "driveType")]
    pub drive_type: Option<DriveType>,
    /// True if the drive can encrypt by itself, for example with built-in AES-256. It does not mean that
    /// encryption is on.
    #[doc(alias = "hardwareEncryptionSupported")]
    pub hardware_encryption_supported: Option<bool>,
    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask). Do not rely on those fields.
    #[doc(alias = "malformedData")]
    pub malformed_data: Option<String>,
    /// Company that made the drive, for example `Seagate` or `Kingston`.
    #[doc(alias = "manufacturerName")]
    pub manufacturer_name: Option<String>,
    /// Serial number as the system reports it, for example `0025_3865_6AE0_AF38`. On Windows it is what
    /// `wmic diskdrive get SerialNumber` prints.
    #[doc(alias = "serialNumber")]
    pub serial_number: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl HardDrive {
    /// Size in bytes, counted in powers of 1024: 500 GB is `500 * 1024 * 1024 * 1024`.
    pub fn capacity_bytes(mut self, value: impl Into<u64>) -> Self {
        self.capacity_bytes = Some(value.into());
        self
    }

    /// Product name of the drive for people, for example `Samsung EVO 970 1TB SSD`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Technology of the drive: magnetic, solid-state or optical.
    #[inline]
    pub fn drive_type(mut self, value: DriveType) -> Self {
        self.drive_type = Some(value);
        self
    }

    /// True if the drive can encrypt by itself, for example with built-in AES-256.
    pub fn hardware_encryption_supported(mut self, value: impl Into<bool>) -> Self {
        self.hardware_encryption_supported = Some(value.into());
        self
    }

    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask).
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Company that made the drive, for example `Seagate` or `Kingston`.
    pub fn manufacturer_name(mut self, value: impl Into<String>) -> Self {
        self.manufacturer_name = Some(value.into());
        self
    }

    /// Serial number as the system reports it, for example `0025_3865_6AE0_AF38`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
}

runtime::model!(HardDrive {
    QuotedU64 capacity_bytes "capacityBytes";
    String display_name "displayName";
    Text drive_type "driveType";
    Bool hardware_encryption_supported "hardwareEncryptionSupported";
    String malformed_data "malformedData";
    String manufacturer_name "manufacturerName";
    String serial_number "serialNumber";
});

/// One hardware configuration of a device: BIOS, drives, network adapters, processors.
///
/// Its values can also serve as a fingerprint that identifies the device; for that purpose they have to
/// be anonymized by SHA-256 first (GDPR), so texts can be hexadecimal hashes.
///
/// Schema: `v1Hardware`.
#[doc(alias = "v1Hardware")]
#[non_exhaustive]
pub struct Hardware {
    /// Vendor, serial number and UUID of the BIOS or UEFI.
    pub bios: Option<Bios>,
    /// One entry per drive that is present.
    #[doc(alias = "hardDrives")]
    pub hard_drives: Vec<HardDrive>,
    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask). It cannot name fields inside lists, so drives, network adapters and
    /// processors have their own.
    #[doc(alias = "malformedData")]
    pub malformed_data: Option<String>,
    /// Company that made the device. Unlike [`Bios::manufacturer`](field@Bios::manufacturer) it is about
    /// the whole device.
    pub manufacturer: Option<String>,
    /// Model by which the manufacturer identifies the device.
    pub model: Option<String>,
    /// One entry per network adapter that is present, virtual ones such as VPN included.
    #[doc(alias = "networkAdapters")]
    pub network_adapters: Vec<NetworkAdapter>,
    /// One entry per processor that is present; CPUs and GPUs can both be listed.
    pub processors: Vec<Processor>,
    /// Hardware id that can change, for example by a factory reset. It is for systems such as Android and
    /// iOS, which restrict access to permanent ids.
    #[doc(alias = "resettableIdentifier")]
    pub resettable_identifier: Option<String>,
    /// Base64 bytes that tell apart devices whose hardware values are not reliable enough to be unique.
    pub salt: Option<Bytes>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Hardware {
    /// Vendor, serial number and UUID of the BIOS or UEFI.
    pub fn bios(mut self, value: impl Into<Bios>) -> Self {
        self.bios = Some(value.into());
        self
    }

    /// One entry per drive that is present.
    pub fn hard_drives(
        mut self,
        value: impl IntoIterator<Item = impl Into<HardDrive>>,
    ) -> Self {
        self.hard_drives = value.into_iter().map(Into::into).collect();
        self
    }

    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask).
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Company that made the device.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }

    /// Model by which the manufacturer identifies the device.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// One entry per network adapter that is present, virtual ones such as VPN included.
    pub fn network_adapters(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkAdapter>>,
    ) -> Self {
        self.network_adapters = value.into_iter().map(Into::into).collect();
        self
    }

    /// One entry per processor that is present; CPUs and GPUs can both be listed.
    pub fn processors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Processor>>,
    ) -> Self {
        self.processors = value.into_iter().map(Into::into).collect();
        self
    }

    /// Hardware id that can change, for example by a factory reset.
    pub fn resettable_identifier(mut self, value: impl Into<String>) -> Self {
        self.resettable_identifier = Some(value.into());
        self
    }

    /// Base64 bytes that tell apart devices whose hardware values are not reliable enough to be unique.
    pub fn salt(mut self, value: impl Into<Bytes>) -> Self {
        self.salt = Some(value.into());
        self
    }
}

runtime::model!(Hardware {
    Model bios "bios";
    List hard_drives "hardDrives";
    String malformed_data "malformedData";
    String manufacturer "manufacturer";
    String model "model";
    List network_adapters "networkAdapters";
    List processors "processors";
    String resettable_identifier "resettableIdentifier";
    Bytes salt "salt";
});

/// Body of [`import_device_batch()`]: what to import, and into which group.
///
/// Schema: `v1ImportDeviceBatchRequest`.
#[doc(alias = "v1ImportDeviceBatchRequest")]
#[non_exhaustive]
pub struct ImportDeviceBatchRequest {
    /// Devices to import, at most 1000. Fill in the display name (required, unique within the list), the
    /// description if wanted, and [`Device::is_mobile`](field@Device::is_mobile) for mobile devices; leave
    /// parent group and management domain empty.
    pub devices: Vec<Device>,
    /// Id of the group that all imported devices are put in
    /// ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)). MSPs use the group of the customer or a group
    /// below it.
    #[doc(alias = "parentGroupUuid")]
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ImportDeviceBatchRequest {
    /// Devices to import, at most 1000.
    pub fn devices(
        mut self,
        value: impl IntoIterator<Item = impl Into<Device>>,
    ) -> Self {
        self.devices = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the group that all imported devices are put in
    /// ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)).
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(ImportDeviceBatchRequest {
    List devices "devices";
    Text parent_group_uuid "parentGroupUuid";
});

/// Response to [`import_device_batch()`], which can contain both imported devices and errors.
///
/// Schema: `v1ImportDeviceBatchResponse`.
#[doc(alias = "v1ImportDeviceBatchResponse")]
#[non_exhaustive]
pub struct ImportDeviceBatchResponse {
    /// The devices that were imported, now with ids. Their status is [`DeviceEnrollmentStatus::Pending`] or
    /// [`DeviceEnrollmentStatus::Unspecified`]; none can be managed yet.
    pub devices: Vec<Device>,
    /// Errors of the devices that were not imported, by the display name in the request. Names are the keys
    /// because such devices have no id. Empty or absent if all succeeded.
    pub errors: BTreeMap<String, super::Status>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ImportDeviceBatchResponse {
    List devices "devices";
    Map errors "errors";
});

impl runtime::AnswerModel for ImportDeviceBatchResponse {
    const NAME: &'static str = "device-management/v1ImportDeviceBatchResponse";
}

/// One page of [`list_devices()`].
///
/// Schema: `v1ListDevicesResponse`.
#[doc(alias = "v1ListDevicesResponse")]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// Devices of this page that match the filters of the request.
    pub devices: Vec<Device>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicesResponse {
    List devices "devices";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicesResponse {
    const NAME: &'static str = "device-management/v1ListDevicesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListDevicesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicesResponse {
    type Item = Device;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// One page of [`list_groups()`].
///
/// Schema: `v1ListGroupsResponse`.
#[doc(alias = "v1ListGroupsResponse")]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// Groups of this page as a flat list; a parent can be on another page.
    #[doc(alias = "deviceGroups")]
    pub device_groups: Vec<DeviceGroup>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListGroupsResponse {
    List device_groups "deviceGroups";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListGroupsResponse {
    const NAME: &'static str = "device-management/v1ListGroupsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListGroupsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListGroupsResponse {
    type Item = DeviceGroup;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.device_groups)
    }
}

/// One page of [`list_member_devices()`].
///
/// Schema: `v1ListMemberDevicesResponse`.
#[doc(alias = "v1ListMemberDevicesResponse")]
#[non_exhaustive]
pub struct ListMemberDevicesResponse {
    /// Members on this page. A device that belongs to several groups is listed once for each.
    pub devices: Vec<MemberDevice>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together. A device that is a member of several listed groups counts
    /// once for each.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListMemberDevicesResponse {
    List devices "devices";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListMemberDevicesResponse {
    const NAME: &'static str = "device-management/v1ListMemberDevicesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListMemberDevicesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListMemberDevicesResponse {
    type Item = MemberDevice;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// Membership of a device in a group: a short copy of the device, kept by the groups.
///
/// The copy follows the device with a delay. The full device is in [`get_device()`].
///
/// Schema: `v1MemberDevice`.
#[doc(alias = "v1MemberDevice")]
#[non_exhaustive]
pub struct MemberDevice {
    /// Copy of [`Device::display_name`](field@Device::display_name), the name given by users.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Id of the group that has this member ([`DeviceGroup::uuid`](field@DeviceGroup::uuid)); with
    /// [`ListMemberDevices::recurse_subgroups()`] it can be a subgroup. A group has a device at most once.
    #[doc(alias = "groupUuid")]
    pub group_uuid: Option<ids::DeviceGroupUuid>,
    /// Id of the device, the same as [`Device::uuid`](field@Device::uuid); pass it to [`get_device()`].
    pub uuid: Option<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MemberDevice {
    String display_name "displayName";
    Text group_uuid "groupUuid";
    Text uuid "uuid";
});

/// Body of [`move_device()`]: where the device goes.
///
/// Schema: `DevicesMoveDeviceBody`.
#[doc(alias = "DevicesMoveDeviceBody")]
#[non_exhaustive]
pub struct MoveDeviceBody {
    /// Id of the group that becomes the parent of the device, from
    /// [`DeviceGroup::uuid`](field@DeviceGroup::uuid). It has to be in the same tenant as the device.
    #[doc(alias = "newParentUuid")]
    pub new_parent_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl MoveDeviceBody {
    /// Id of the group that becomes the parent of the device, from
    /// [`DeviceGroup::uuid`](field@DeviceGroup::uuid).
    pub fn new_parent_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.new_parent_uuid = Some(value.into());
        self
    }
}

runtime::model!(MoveDeviceBody {
    Text new_parent_uuid "newParentUuid";
});

/// Response to [`move_device()`]: the device as it is after the call.
///
/// Schema: `v1MoveDeviceResponse`.
#[doc(alias = "v1MoveDeviceResponse")]
#[non_exhaustive]
pub struct MoveDeviceResponse {
    /// The moved device, with the new group in
    /// [`Device::parent_group_uuid`](field@Device::parent_group_uuid).
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MoveDeviceResponse {
    Model device "device";
});

impl runtime::AnswerModel for MoveDeviceResponse {
    const NAME: &'static str = "device-management/v1MoveDeviceResponse";
}

/// Network adapter of a device, physical or virtual (such as VPN).
///
/// Schema: `v1NetworkAdapter`.
#[doc(alias = "v1NetworkAdapter")]
#[non_exhaustive]
pub struct NetworkAdapter {
    /// Product name of the adapter, for example `Intel(R) Dual Band Wireless-AC 8260`. On Windows it is
    /// what `wmic nic get Caption` prints.
    pub caption: Option<String>,
    /// Hardware address, for example `24:3A:21:52:41:53`. Users can change it by hand, so it is no safe
    /// proof of identity.
    #[doc(alias = "macAddress")]
    pub mac_address: Option<String>,
    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask). Do not rely on those fields.
    #[doc(alias = "malformedData")]
    pub malformed_data: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl NetworkAdapter {
    /// Product name of the adapter, for example `Intel(R) Dual Band Wireless-AC 8260`.
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }

    /// Hardware address, for example `24:3A:21:52:41:53`.
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }

    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask).
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }
}

runtime::model!(NetworkAdapter {
    String caption "caption";
    String mac_address "macAddress";
    String malformed_data "malformedData";
});

/// Operating system that is present on a device.
///
/// Schema: `v1OperatingSystem`.
#[doc(alias = "v1OperatingSystem")]
#[non_exhaustive]
pub struct OperatingSystem {
    /// Word size of the system in bits, 32 or 64 in practice.
    pub bitness: Option<i64>,
    /// Full name for people, for example `Microsoft Windows 10 Enterprise 2015 LTSB`. Use
    /// [`OperatingSystem::family_id`](field@OperatingSystem::family_id) and the version to compare systems.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Kind of edition: 1 server, 2 client, 3 mobile, 4 core without graphical interface. 0 means not
    /// specified.
    #[doc(alias = "editionId")]
    pub edition_id: Option<i64>,
    /// Family of the system: 1 Windows, 2 Linux, 3 Apple (macOS and iOS), 4 Android, 5 Windows Mobile, 6
    /// Symbian, 7 UNIX with FreeBSD. 0 means not specified.
    #[doc(alias = "familyId")]
    pub family_id: Option<i64>,
    /// Release of the operating system as name and as comparable number.
    pub version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OperatingSystem {
    /// Word size of the system in bits, 32 or 64 in practice.
    pub fn bitness(mut self, value: impl Into<i64>) -> Self {
        self.bitness = Some(value.into());
        self
    }

    /// Full name for people, for example `Microsoft Windows 10 Enterprise 2015 LTSB`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Kind of edition: 1 server, 2 client, 3 mobile, 4 core without graphical interface.
    pub fn edition_id(mut self, value: impl Into<i64>) -> Self {
        self.edition_id = Some(value.into());
        self
    }

    /// Family of the system: 1 Windows, 2 Linux, 3 Apple (macOS and iOS), 4 Android, 5 Windows Mobile, 6
    /// Symbian, 7 UNIX with FreeBSD.
    pub fn family_id(mut self, value: impl Into<i64>) -> Self {
        self.family_id = Some(value.into());
        self
    }

    /// Release of the operating system as name and as comparable number.
    pub fn version(mut self, value: impl Into<Version>) -> Self {
        self.version = Some(value.into());
        self
    }
}

runtime::model!(OperatingSystem {
    I64 bitness "bitness";
    String display_name "displayName";
    I64 edition_id "editionId";
    I64 family_id "familyId";
    Model version "version";
});

/// Software part found on a device, such as a product, plugin or extension, with its version.
///
/// Schema: `v1PlatformComponent`.
#[doc(alias = "v1PlatformComponent")]
#[non_exhaustive]
pub struct PlatformComponent {
    /// Name for people, taken from the software package.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Version in which the component is on the device.
    pub version: Option<Version>,
    /// Number of the component in the vendor's list, the counterpart of
    /// [`PlatformComponent::name`](field@PlatformComponent::name). Compare by this number; it can be a hash
    /// of the name.
    pub id: Option<i64>,
    /// Fixed name of the component for programs, the counterpart of
    /// [`PlatformComponent::id`](field@PlatformComponent::id). Show
    /// [`PlatformComponent::display_name`](field@PlatformComponent::display_name) to people instead.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PlatformComponent {
    /// Version in which the component is on the device.
    pub fn version(mut self, value: impl Into<Version>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Number of the component in the vendor's list, the counterpart of
    /// [`PlatformComponent::name`](field@PlatformComponent::name).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Fixed name of the component for programs, the counterpart of
    /// [`PlatformComponent::id`](field@PlatformComponent::id).
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(PlatformComponent {
    String display_name "displayName";
    Model version "version";
    I64 id "id";
    String name "name";
});

/// Processor of a device, a CPU or GPU.
///
/// Schema: `v1Processor`.
#[doc(alias = "v1Processor")]
#[non_exhaustive]
pub struct Processor {
    /// Instruction set and word size, for example 64-bit ARM.
    pub architecture: Option<CpuArchitecture>,
    /// Product name of the processor, for example `Intel(R) Core(TM) i5-6300U CPU @ 2.40GHz`. On Windows it
    /// is what `wmic cpu get Name` prints.
    pub caption: Option<String>,
    /// Processor id that the system reports; on Windows what `wmic cpu get ProcessorId` prints. It is no id
    /// of this API.
    pub id: Option<String>,
    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask). Do not rely on those fields.
    #[doc(alias = "malformedData")]
    pub malformed_data: Option<String>,
    /// Vendor of the processor, for example `GenuineIntel`. On Windows it is what
    /// `wmic cpu get manufacturer` prints.
    pub manufacturer: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Processor {
    /// Instruction set and word size, for example 64-bit ARM.
    #[inline]
    pub fn architecture(mut self, value: CpuArchitecture) -> Self {
        self.architecture = Some(value);
        self
    }

    /// Product name of the processor, for example `Intel(R) Core(TM) i5-6300U CPU @ 2.40GHz`.
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }

    /// Processor id that the system reports; on Windows what `wmic cpu get ProcessorId` prints.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Comma-separated names of fields of this object whose value could not be read or looked wrong
    /// (protobuf field mask).
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Vendor of the processor, for example `GenuineIntel`.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }
}

runtime::model!(Processor {
    Text architecture "architecture";
    String caption "caption";
    String id "id";
    String malformed_data "malformedData";
    String manufacturer "manufacturer";
});

/// Body of [`rename_device()`]: what the device is called from now on.
///
/// Schema: `DevicesRenameDeviceBody`.
#[doc(alias = "DevicesRenameDeviceBody")]
#[non_exhaustive]
pub struct RenameDeviceBody {
    /// The name that replaces [`Device::display_name`](field@Device::display_name) for all users.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RenameDeviceBody {
    /// The name that replaces [`Device::display_name`](field@Device::display_name) for all users.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

runtime::model!(RenameDeviceBody {
    String display_name "displayName";
});

/// Response to [`rename_device()`]: the device as it is after the call.
///
/// Schema: `v1RenameDeviceResponse`.
#[doc(alias = "v1RenameDeviceResponse")]
#[non_exhaustive]
pub struct RenameDeviceResponse {
    /// The renamed device, with the new name in [`Device::display_name`](field@Device::display_name).
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(RenameDeviceResponse {
    Model device "device";
});

impl runtime::AnswerModel for RenameDeviceResponse {
    const NAME: &'static str = "device-management/v1RenameDeviceResponse";
}

/// Version as a name for people and as a number for comparing.
///
/// Name and number together are needed to describe the version completely.
///
/// Schema: `v1Version`.
#[doc(alias = "v1Version")]
#[non_exhaustive]
pub struct Version {
    /// Number that orders versions: the newer one has the higher number. For a dotted name such as
    /// `A.B.C.D` each part takes 16 bits, the first one highest; Android uses its API level. In JSON a
    /// number in quotes (64 bits, unsigned).
    pub id: Option<u64>,
    /// First number of [`Version::name`](field@Version::name), if the name follows semantic versioning;
    /// else 0 or absent.
    ///
    /// Read-only: set by the service.
    pub major: Option<i64>,
    /// Second number of [`Version::name`](field@Version::name), if the name follows semantic versioning;
    /// else 0 or absent.
    ///
    /// Read-only: set by the service.
    pub minor: Option<i64>,
    /// Version in the vendor's own notation, for example `10.2.3.145`. Compare by
    /// [`Version::id`](field@Version::id), since the notation varies.
    pub name: Option<String>,
    /// Third number of [`Version::name`](field@Version::name), if the name follows semantic versioning;
    /// else 0 or absent.
    ///
    /// Read-only: set by the service.
    pub patch: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Version {
    /// Number that orders versions: the newer one has the higher number.
    pub fn id(mut self, value: impl Into<u64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Version in the vendor's own notation, for example `10.2.3.145`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(Version {
    QuotedU64 id "id";
    I64 major "major";
    I64 minor "minor";
    String name "name";
    I64 patch "patch";
});

/// Instruction set of a processor, with its word size.
///
/// Schema: `v1CpuArchitecture`.
#[doc(alias = "v1CpuArchitecture")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CpuArchitecture {
    /// The instruction set is not known or not reported.
    #[doc(alias = "CPU_ARCHITECTURE_UNSPECIFIED")]
    Unspecified,
    /// Intel-compatible with 32-bit words.
    #[doc(alias = "CPU_ARCHITECTURE_X86")]
    X86,
    /// The 64-bit extension of x86, also called x86-64 or AMD64.
    #[doc(alias = "CPU_ARCHITECTURE_X64")]
    X64,
    /// ARM with 32-bit words.
    #[doc(alias = "CPU_ARCHITECTURE_ARM32")]
    Arm32,
    /// ARM with 64-bit words.
    #[doc(alias = "CPU_ARCHITECTURE_ARM64")]
    Arm64,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(CpuArchitecture {
    Unspecified "CPU_ARCHITECTURE_UNSPECIFIED";
    X86 "CPU_ARCHITECTURE_X86";
    X64 "CPU_ARCHITECTURE_X64";
    Arm32 "CPU_ARCHITECTURE_ARM32";
    Arm64 "CPU_ARCHITECTURE_ARM64";
});

/// Progress of a device from being known to being managed.
///
/// Schema: `v1DeviceEnrollmentStatus`.
#[doc(alias = "v1DeviceEnrollmentStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceEnrollmentStatus {
    /// It is not known how far the device has come. Devices fresh from an import can have it.
    #[doc(alias = "DEVICE_ENROLLMENT_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Known to the service but not yet managed. Typical of placeholders made for enrollment links, devices
    /// imported from other systems and rogue devices found in the network.
    #[doc(alias = "DEVICE_ENROLLMENT_STATUS_PENDING")]
    Pending,
    /// The device is fully enrolled; it can be managed.
    #[doc(alias = "DEVICE_ENROLLMENT_STATUS_FINISHED")]
    Finished,
    /// The device began to enroll, but without success.
    #[doc(alias = "DEVICE_ENROLLMENT_STATUS_FAILED")]
    Failed,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DeviceEnrollmentStatus {
    Unspecified "DEVICE_ENROLLMENT_STATUS_UNSPECIFIED";
    Pending "DEVICE_ENROLLMENT_STATUS_PENDING";
    Finished "DEVICE_ENROLLMENT_STATUS_FINISHED";
    Failed "DEVICE_ENROLLMENT_STATUS_FAILED";
});

/// Health of a device, judged by its worst current problem.
///
/// Schema: `v1DeviceFunctionalityStatus`.
#[doc(alias = "v1DeviceFunctionalityStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceFunctionalityStatus {
    /// No status is known. As a filter it lets devices of every status pass, like leaving the filter out.
    #[doc(alias = "DEVICE_FUNCTIONALITY_STATUS_UNSPECIFIED")]
    Unspecified,
    /// Nothing on the device calls for action.
    #[doc(alias = "DEVICE_FUNCTIONALITY_STATUS_OK")]
    Ok,
    /// There are problems, such as medium security risks, that are not critical now but can become so.
    #[doc(alias = "DEVICE_FUNCTIONALITY_STATUS_ATTENTION_RECOMMENDED")]
    AttentionRecommended,
    /// There are critical problems, such as severe security risks; someone has to act at once.
    #[doc(alias = "DEVICE_FUNCTIONALITY_STATUS_ATTENTION_REQUIRED")]
    AttentionRequired,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DeviceFunctionalityStatus {
    Unspecified "DEVICE_FUNCTIONALITY_STATUS_UNSPECIFIED";
    Ok "DEVICE_FUNCTIONALITY_STATUS_OK";
    AttentionRecommended "DEVICE_FUNCTIONALITY_STATUS_ATTENTION_RECOMMENDED";
    AttentionRequired "DEVICE_FUNCTIONALITY_STATUS_ATTENTION_REQUIRED";
});

/// Kind of real-world entity that a device group represents.
///
/// Schema: `v1DeviceGroupEntityType`.
#[doc(alias = "v1DeviceGroupEntityType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceGroupEntityType {
    /// No entity is known for the group; the value that is read when none is set.
    #[doc(alias = "DEVICE_GROUP_ENTITY_TYPE_UNSPECIFIED")]
    Unspecified,
    /// The group as a whole represents one company.
    #[doc(alias = "DEVICE_GROUP_ENTITY_TYPE_COMPANY")]
    Company,
    /// The group represents a managed service provider.
    #[doc(alias = "DEVICE_GROUP_ENTITY_TYPE_MSP")]
    Msp,
    /// The group as a whole represents one site.
    #[doc(alias = "DEVICE_GROUP_ENTITY_TYPE_SITE")]
    Site,
    /// The group as a whole represents one household.
    #[doc(alias = "DEVICE_GROUP_ENTITY_TYPE_HOUSEHOLD")]
    Household,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DeviceGroupEntityType {
    Unspecified "DEVICE_GROUP_ENTITY_TYPE_UNSPECIFIED";
    Company "DEVICE_GROUP_ENTITY_TYPE_COMPANY";
    Msp "DEVICE_GROUP_ENTITY_TYPE_MSP";
    Site "DEVICE_GROUP_ENTITY_TYPE_SITE";
    Household "DEVICE_GROUP_ENTITY_TYPE_HOUSEHOLD";
});

/// Rough category of a device.
///
/// Schema: `v1DeviceType`.
#[doc(alias = "v1DeviceType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// The category is not known or not reported. It is not a value to send.
    #[doc(alias = "DEVICE_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Hand-held phone with apps and media.
    #[doc(alias = "DEVICE_TYPE_SMARTPHONE")]
    Smartphone,
    /// Laptop, for private or professional work.
    #[doc(alias = "DEVICE_TYPE_NOTEBOOK")]
    Notebook,
    /// Smart household or office thing in the network, such as a thermostat or light bulb.
    #[doc(alias = "DEVICE_TYPE_IOT")]
    Iot,
    /// Touchscreen computer, in size between phone and laptop.
    #[doc(alias = "DEVICE_TYPE_TABLET")]
    Tablet,
    /// Workstation that stays in one place, as in an office.
    #[doc(alias = "DEVICE_TYPE_DESKTOP")]
    Desktop,
    /// Television set with internet access and streaming.
    #[doc(alias = "DEVICE_TYPE_SMART_TV")]
    SmartTv,
    /// Worn on the body: a watch, a fitness tracker.
    #[doc(alias = "DEVICE_TYPE_WEARABLE")]
    Wearable,
    /// Made for video games, such as an Xbox or PlayStation.
    #[doc(alias = "DEVICE_TYPE_GAMING_CONSOLE")]
    GamingConsole,
    /// Forwards packets between networks, for example to the internet.
    #[doc(alias = "DEVICE_TYPE_ROUTER")]
    Router,
    /// Prints documents, at home or in the office.
    #[doc(alias = "DEVICE_TYPE_PRINTER")]
    Printer,
    /// Watches rooms or premises.
    #[doc(alias = "DEVICE_TYPE_SECURITY_CAMERA")]
    SecurityCamera,
    /// Computer emulated in software rather than a physical one.
    #[doc(alias = "DEVICE_TYPE_VIRTUAL_MACHINE")]
    VirtualMachine,
    /// Hosts services, in a company or data centre.
    #[doc(alias = "DEVICE_TYPE_SERVER")]
    Server,
    /// Loudspeaker with a voice assistant, such as Amazon Echo.
    #[doc(alias = "DEVICE_TYPE_SMART_SPEAKER")]
    SmartSpeaker,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DeviceType {
    Unspecified "DEVICE_TYPE_UNSPECIFIED";
    Smartphone "DEVICE_TYPE_SMARTPHONE";
    Notebook "DEVICE_TYPE_NOTEBOOK";
    Iot "DEVICE_TYPE_IOT";
    Tablet "DEVICE_TYPE_TABLET";
    Desktop "DEVICE_TYPE_DESKTOP";
    SmartTv "DEVICE_TYPE_SMART_TV";
    Wearable "DEVICE_TYPE_WEARABLE";
    GamingConsole "DEVICE_TYPE_GAMING_CONSOLE";
    Router "DEVICE_TYPE_ROUTER";
    Printer "DEVICE_TYPE_PRINTER";
    SecurityCamera "DEVICE_TYPE_SECURITY_CAMERA";
    VirtualMachine "DEVICE_TYPE_VIRTUAL_MACHINE";
    Server "DEVICE_TYPE_SERVER";
    SmartSpeaker "DEVICE_TYPE_SMART_SPEAKER";
});

/// Technology of a storage drive.
///
/// Schema: `v1DriveType`.
#[doc(alias = "v1DriveType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DriveType {
    /// The technology is not known or not reported.
    #[doc(alias = "DRIVE_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Magnetic hard disk with rotating platters.
    #[doc(alias = "DRIVE_TYPE_HDD")]
    Hdd,
    /// Flash memory without moving parts.
    #[doc(alias = "DRIVE_TYPE_SSD")]
    Ssd,
    /// Reads or writes CDs, DVDs or Blu-ray discs.
    #[doc(alias = "DRIVE_TYPE_OPTICAL")]
    Optical,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(DriveType {
    Unspecified "DRIVE_TYPE_UNSPECIFIED";
    Hdd "DRIVE_TYPE_HDD";
    Ssd "DRIVE_TYPE_SSD";
    Optical "DRIVE_TYPE_OPTICAL";
});
