//! Version 1 of the device management service.

use std::collections::BTreeMap;

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::bytes::Bytes;
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// List all device groups.
///
/// `GET /v1/device_groups`
///
/// Lists all device groups, each with its name, parent group, linked entity type and security group
/// mark.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_device_groups_get.html>)
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

runtime::operation!(ListGroups, Paged, ListGroupsResponse);

/// List devices in device group.
///
/// `GET /v1/device_groups/{groupUuid}/devices`
///
/// Lists the id, name and group of each device in a device group, optionally recursing into its
/// subgroups.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_device_groups_groupUuid_devices_get.html>)
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
    /// Query parameter `recurseSubgroups`.
    pub fn recurse_subgroups(mut self, value: impl Into<bool>) -> Self {
        self.0.set("recurseSubgroups", Into::<bool>::into(value));
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

runtime::operation!(ListMemberDevices, Paged, ListMemberDevicesResponse);

/// List managed devices.
///
/// `GET /v1/devices`
///
/// Lists the managed devices in full, optionally filtered by display names, functionality status and
/// muted state.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_get.html>)
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
    /// Query parameter `displayNames`.
    pub fn display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set_all("displayNames", values.into_iter().map(Into::<String>::into));
        self
    }

    /// Query parameter `functionalityStatus`.
    pub fn functionality_status(
        mut self,
        value: impl Into<DeviceFunctionalityStatus>,
    ) -> Self {
        self.0
            .set("functionalityStatus", Into::<DeviceFunctionalityStatus>::into(value));
        self
    }

    /// Query parameter `isMuted`.
    pub fn is_muted(mut self, value: impl Into<bool>) -> Self {
        self.0.set("isMuted", Into::<bool>::into(value));
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

runtime::operation!(ListDevices, Paged, ListDevicesResponse);

/// Get device details.
///
/// `GET /v1/devices/{deviceUuid}`
///
/// Gives one device by its id, with products, components, hardware profiles, operating system and
/// enrollment status.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid_get.html>)
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

/// Move device.
///
/// `POST /v1/devices/{deviceUuid}:move`
///
/// Moves a device under the parent group whose id is given, and gives back the device.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid-move_post.html>)
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

/// Rename device.
///
/// `POST /v1/devices/{deviceUuid}:rename`
///
/// Gives a device the display name in the body, and gives back the renamed device.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices_deviceUuid-rename_post.html>)
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

/// Get batch of devices.
///
/// `GET /v1/devices:batchGet`
///
/// Gives the full details of several devices, whose ids are passed as a repeated query parameter.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices-batchGet_get.html>)
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
    /// Query parameter `devicesUuids`.
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

/// Import device batch.
///
/// `POST /v1/devices:batchImport`
///
/// Imports a batch of devices under a parent group; the outcome is per item, as devices plus an error
/// map.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/device_management_v1_devices-batchImport_post.html>)
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

/// `v1ActiveDeviceProduct` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ActiveDeviceProduct {
    /// `activateDate`.
    pub activate_date: Option<super::Date>,
    /// `subscriptionUuid`.
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// `unitPoolUuid`.
    pub unit_pool_uuid: Option<ids::UnitPoolUuid>,
    /// `validityDate`.
    pub validity_date: Option<super::Date>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ActiveDeviceProduct {
    /// Sets `activate_date`.
    pub fn activate_date(mut self, value: impl Into<super::Date>) -> Self {
        self.activate_date = Some(value.into());
        self
    }

    /// Sets `subscription_uuid`.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Sets `unit_pool_uuid`.
    pub fn unit_pool_uuid(mut self, value: impl Into<ids::UnitPoolUuid>) -> Self {
        self.unit_pool_uuid = Some(value.into());
        self
    }

    /// Sets `validity_date`.
    pub fn validity_date(mut self, value: impl Into<super::Date>) -> Self {
        self.validity_date = Some(value.into());
        self
    }

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

runtime::model!(ActiveDeviceProduct {
    0 Model activate_date "activateDate";
    1 Text subscription_uuid "subscriptionUuid";
    2 Text unit_pool_uuid "unitPoolUuid";
    3 Model validity_date "validityDate";
    4 I64 id "id";
    5 String name "name";
});

/// `v1BatchGetDevicesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetDevicesResponse {
    /// `devices`.
    pub devices: Vec<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetDevicesResponse {
    0 List devices "devices";
});

impl runtime::AnswerModel for BatchGetDevicesResponse {
    const NAME: &'static str = "device-management/v1BatchGetDevicesResponse";
}

/// `v1Bios` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Bios {
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `uuid`.
    pub uuid: Option<ids::BiosUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Bios {
    /// Sets `manufacturer`.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }

    /// Sets `serial_number`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::BiosUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(Bios {
    0 String manufacturer "manufacturer";
    1 String serial_number "serialNumber";
    2 Text uuid "uuid";
});

/// `v1CloningConfiguration` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CloningConfiguration {
    /// `cloneNamingPatterns`.
    pub clone_naming_patterns: Vec<String>,
    /// `securityGroupUuid`.
    pub security_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `securityGroupDisplayName`.
    ///
    /// Read-only: set by the service.
    pub security_group_display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CloningConfiguration {
    /// Sets `clone_naming_patterns`.
    pub fn clone_naming_patterns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.clone_naming_patterns = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `security_group_uuid`.
    pub fn security_group_uuid(
        mut self,
        value: impl Into<ids::DeviceGroupUuid>,
    ) -> Self {
        self.security_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(CloningConfiguration {
    0 List clone_naming_patterns "cloneNamingPatterns";
    1 Text security_group_uuid "securityGroupUuid";
    2 String security_group_display_name "securityGroupDisplayName";
});

/// `v1Device` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Device {
    /// `activeProducts`.
    pub active_products: Vec<ActiveDeviceProduct>,
    /// `deployedComponents`.
    ///
    /// Read-only: set by the service.
    pub deployed_components: Vec<PlatformComponent>,
    /// `description`.
    pub description: Option<String>,
    /// `deviceToken`.
    ///
    /// Read-only: set by the service.
    pub device_token: Option<String>,
    /// `deviceType`.
    pub device_type: Option<DeviceType>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `enrollmentStatus`.
    pub enrollment_status: Option<DeviceEnrollmentStatus>,
    /// `functionalityProblemCount`.
    ///
    /// Read-only: set by the service.
    pub functionality_problem_count: Option<i64>,
    /// `functionalityStatus`.
    pub functionality_status: Option<DeviceFunctionalityStatus>,
    /// `hardwareProfiles`.
    ///
    /// Read-only: set by the service.
    pub hardware_profiles: Vec<Hardware>,
    /// `isMaster`.
    pub is_master: Option<bool>,
    /// `isMobile`.
    pub is_mobile: Option<bool>,
    /// `isMuted`.
    ///
    /// Read-only: set by the service.
    pub is_muted: Option<bool>,
    /// `lastSyncTime`.
    ///
    /// Read-only: set by the service.
    pub last_sync_time: Option<Timestamp>,
    /// `managementDomain`.
    pub management_domain: Option<String>,
    /// `cloningConfiguration`.
    pub cloning_configuration: Option<CloningConfiguration>,
    /// `operatingSystem`.
    pub operating_system: Option<OperatingSystem>,
    /// `originalDisplayName`.
    ///
    /// Read-only: set by the service.
    pub original_display_name: Option<String>,
    /// `parentGroupUuid`.
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `primaryLocalIpAddress`.
    pub primary_local_ip_address: Option<String>,
    /// `publicIpAddress`.
    pub public_ip_address: Option<String>,
    /// `tags`.
    ///
    /// Read-only: set by the service.
    pub tags: Vec<String>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceUuid>,
    /// `etag`.
    ///
    /// Read-only: set by the service.
    pub etag: Option<String>,
    /// `ownerUuid`.
    pub owner_uuid: Option<ids::TenantUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Device {
    /// Sets `active_products`.
    pub fn active_products(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActiveDeviceProduct>>,
    ) -> Self {
        self.active_products = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `device_type`.
    pub fn device_type(mut self, value: impl Into<DeviceType>) -> Self {
        self.device_type = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `enrollment_status`.
    pub fn enrollment_status(
        mut self,
        value: impl Into<DeviceEnrollmentStatus>,
    ) -> Self {
        self.enrollment_status = Some(value.into());
        self
    }

    /// Sets `functionality_status`.
    pub fn functionality_status(
        mut self,
        value: impl Into<DeviceFunctionalityStatus>,
    ) -> Self {
        self.functionality_status = Some(value.into());
        self
    }

    /// Sets `is_master`.
    pub fn is_master(mut self, value: impl Into<bool>) -> Self {
        self.is_master = Some(value.into());
        self
    }

    /// Sets `is_mobile`.
    pub fn is_mobile(mut self, value: impl Into<bool>) -> Self {
        self.is_mobile = Some(value.into());
        self
    }

    /// Sets `management_domain`.
    pub fn management_domain(mut self, value: impl Into<String>) -> Self {
        self.management_domain = Some(value.into());
        self
    }

    /// Sets `cloning_configuration`.
    pub fn cloning_configuration(
        mut self,
        value: impl Into<CloningConfiguration>,
    ) -> Self {
        self.cloning_configuration = Some(value.into());
        self
    }

    /// Sets `operating_system`.
    pub fn operating_system(mut self, value: impl Into<OperatingSystem>) -> Self {
        self.operating_system = Some(value.into());
        self
    }

    /// Sets `parent_group_uuid`.
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }

    /// Sets `primary_local_ip_address`.
    pub fn primary_local_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_local_ip_address = Some(value.into());
        self
    }

    /// Sets `public_ip_address`.
    pub fn public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }

    /// Sets `owner_uuid`.
    pub fn owner_uuid(mut self, value: impl Into<ids::TenantUuid>) -> Self {
        self.owner_uuid = Some(value.into());
        self
    }
}

runtime::model!(Device {
    0 List active_products "activeProducts";
    1 List deployed_components "deployedComponents";
    2 String description "description";
    3 String device_token "deviceToken";
    4 Text device_type "deviceType";
    5 String display_name "displayName";
    6 Text enrollment_status "enrollmentStatus";
    7 I64 functionality_problem_count "functionalityProblemCount";
    8 Text functionality_status "functionalityStatus";
    9 List hardware_profiles "hardwareProfiles";
    10 Bool is_master "isMaster";
    11 Bool is_mobile "isMobile";
    12 Bool is_muted "isMuted";
    13 Timestamp last_sync_time "lastSyncTime";
    14 String management_domain "managementDomain";
    15 Model cloning_configuration "cloningConfiguration";
    16 Model operating_system "operatingSystem";
    17 String original_display_name "originalDisplayName";
    18 Text parent_group_uuid "parentGroupUuid";
    19 String primary_local_ip_address "primaryLocalIpAddress";
    20 String public_ip_address "publicIpAddress";
    21 List tags "tags";
    22 Text uuid "uuid";
    23 String etag "etag";
    24 Text owner_uuid "ownerUuid";
});

/// `v1DeviceGroup` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct DeviceGroup {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `isSecurityGroup`.
    pub is_security_group: Option<bool>,
    /// `linkedEntityType`.
    pub linked_entity_type: Option<DeviceGroupEntityType>,
    /// `parentGroupUuid`.
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceGroupUuid>,
    /// `etag`.
    pub etag: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(DeviceGroup {
    0 String display_name "displayName";
    1 Bool is_security_group "isSecurityGroup";
    2 Text linked_entity_type "linkedEntityType";
    3 Text parent_group_uuid "parentGroupUuid";
    4 Text uuid "uuid";
    5 String etag "etag";
});

/// `v1GetDeviceResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDeviceResponse {
    /// `device`.
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetDeviceResponse {
    0 Model device "device";
});

impl runtime::AnswerModel for GetDeviceResponse {
    const NAME: &'static str = "device-management/v1GetDeviceResponse";
}

/// `v1HardDrive` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct HardDrive {
    /// `capacityBytes`.
    pub capacity_bytes: Option<u64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `driveType`.
    pub drive_type: Option<DriveType>,
    /// `hardwareEncryptionSupported`.
    pub hardware_encryption_supported: Option<bool>,
    /// `malformedData`.
    pub malformed_data: Option<String>,
    /// `manufacturerName`.
    pub manufacturer_name: Option<String>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl HardDrive {
    /// Sets `capacity_bytes`.
    pub fn capacity_bytes(mut self, value: impl Into<u64>) -> Self {
        self.capacity_bytes = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `drive_type`.
    pub fn drive_type(mut self, value: impl Into<DriveType>) -> Self {
        self.drive_type = Some(value.into());
        self
    }

    /// Sets `hardware_encryption_supported`.
    pub fn hardware_encryption_supported(mut self, value: impl Into<bool>) -> Self {
        self.hardware_encryption_supported = Some(value.into());
        self
    }

    /// Sets `malformed_data`.
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Sets `manufacturer_name`.
    pub fn manufacturer_name(mut self, value: impl Into<String>) -> Self {
        self.manufacturer_name = Some(value.into());
        self
    }

    /// Sets `serial_number`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
}

runtime::model!(HardDrive {
    0 QuotedU64 capacity_bytes "capacityBytes";
    1 String display_name "displayName";
    2 Text drive_type "driveType";
    3 Bool hardware_encryption_supported "hardwareEncryptionSupported";
    4 String malformed_data "malformedData";
    5 String manufacturer_name "manufacturerName";
    6 String serial_number "serialNumber";
});

/// `v1Hardware` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Hardware {
    /// `bios`.
    pub bios: Option<Bios>,
    /// `hardDrives`.
    pub hard_drives: Vec<HardDrive>,
    /// `malformedData`.
    pub malformed_data: Option<String>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `model`.
    pub model: Option<String>,
    /// `networkAdapters`.
    pub network_adapters: Vec<NetworkAdapter>,
    /// `processors`.
    pub processors: Vec<Processor>,
    /// `resettableIdentifier`.
    pub resettable_identifier: Option<String>,
    /// `salt`.
    pub salt: Option<Bytes>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Hardware {
    /// Sets `bios`.
    pub fn bios(mut self, value: impl Into<Bios>) -> Self {
        self.bios = Some(value.into());
        self
    }

    /// Sets `hard_drives`.
    pub fn hard_drives(
        mut self,
        value: impl IntoIterator<Item = impl Into<HardDrive>>,
    ) -> Self {
        self.hard_drives = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `malformed_data`.
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Sets `manufacturer`.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets `network_adapters`.
    pub fn network_adapters(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkAdapter>>,
    ) -> Self {
        self.network_adapters = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `processors`.
    pub fn processors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Processor>>,
    ) -> Self {
        self.processors = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `resettable_identifier`.
    pub fn resettable_identifier(mut self, value: impl Into<String>) -> Self {
        self.resettable_identifier = Some(value.into());
        self
    }

    /// Sets `salt`.
    pub fn salt(mut self, value: impl Into<Bytes>) -> Self {
        self.salt = Some(value.into());
        self
    }
}

runtime::model!(Hardware {
    0 Model bios "bios";
    1 List hard_drives "hardDrives";
    2 String malformed_data "malformedData";
    3 String manufacturer "manufacturer";
    4 String model "model";
    5 List network_adapters "networkAdapters";
    6 List processors "processors";
    7 String resettable_identifier "resettableIdentifier";
    8 Bytes salt "salt";
});

/// `v1ImportDeviceBatchRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportDeviceBatchRequest {
    /// `devices`.
    pub devices: Vec<Device>,
    /// `parentGroupUuid`.
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ImportDeviceBatchRequest {
    /// Sets `devices`.
    pub fn devices(
        mut self,
        value: impl IntoIterator<Item = impl Into<Device>>,
    ) -> Self {
        self.devices = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `parent_group_uuid`.
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }
}

runtime::model!(ImportDeviceBatchRequest {
    0 List devices "devices";
    1 Text parent_group_uuid "parentGroupUuid";
});

/// `v1ImportDeviceBatchResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportDeviceBatchResponse {
    /// `devices`.
    pub devices: Vec<Device>,
    /// `errors`.
    pub errors: BTreeMap<String, super::Status>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ImportDeviceBatchResponse {
    0 List devices "devices";
    1 Map errors "errors";
});

impl runtime::AnswerModel for ImportDeviceBatchResponse {
    const NAME: &'static str = "device-management/v1ImportDeviceBatchResponse";
}

/// `v1ListDevicesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// `devices`.
    pub devices: Vec<Device>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListDevicesResponse {
    0 List devices "devices";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListDevicesResponse {
    const NAME: &'static str = "device-management/v1ListDevicesResponse";
}

impl runtime::Page for ListDevicesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListDevicesResponse {
    type Item = Device;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// `v1ListGroupsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// `deviceGroups`.
    pub device_groups: Vec<DeviceGroup>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListGroupsResponse {
    0 List device_groups "deviceGroups";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListGroupsResponse {
    const NAME: &'static str = "device-management/v1ListGroupsResponse";
}

impl runtime::Page for ListGroupsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListGroupsResponse {
    type Item = DeviceGroup;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.device_groups)
    }
}

/// `v1ListMemberDevicesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListMemberDevicesResponse {
    /// `devices`.
    pub devices: Vec<MemberDevice>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListMemberDevicesResponse {
    0 List devices "devices";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListMemberDevicesResponse {
    const NAME: &'static str = "device-management/v1ListMemberDevicesResponse";
}

impl runtime::Page for ListMemberDevicesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListMemberDevicesResponse {
    type Item = MemberDevice;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.devices)
    }
}

/// `v1MemberDevice` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MemberDevice {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `groupUuid`.
    pub group_uuid: Option<ids::DeviceGroupUuid>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MemberDevice {
    0 String display_name "displayName";
    1 Text group_uuid "groupUuid";
    2 Text uuid "uuid";
});

/// `DevicesMoveDeviceBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveDeviceBody {
    /// `newParentUuid`.
    pub new_parent_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl MoveDeviceBody {
    /// Sets `new_parent_uuid`.
    pub fn new_parent_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.new_parent_uuid = Some(value.into());
        self
    }
}

runtime::model!(MoveDeviceBody {
    0 Text new_parent_uuid "newParentUuid";
});

/// `v1MoveDeviceResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveDeviceResponse {
    /// `device`.
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MoveDeviceResponse {
    0 Model device "device";
});

impl runtime::AnswerModel for MoveDeviceResponse {
    const NAME: &'static str = "device-management/v1MoveDeviceResponse";
}

/// `v1NetworkAdapter` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkAdapter {
    /// `caption`.
    pub caption: Option<String>,
    /// `macAddress`.
    pub mac_address: Option<String>,
    /// `malformedData`.
    pub malformed_data: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl NetworkAdapter {
    /// Sets `caption`.
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }

    /// Sets `mac_address`.
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }

    /// Sets `malformed_data`.
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }
}

runtime::model!(NetworkAdapter {
    0 String caption "caption";
    1 String mac_address "macAddress";
    2 String malformed_data "malformedData";
});

/// `v1OperatingSystem` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct OperatingSystem {
    /// `bitness`.
    pub bitness: Option<i64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `editionId`.
    pub edition_id: Option<i64>,
    /// `familyId`.
    pub family_id: Option<i64>,
    /// `version`.
    pub version: Option<Version>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl OperatingSystem {
    /// Sets `bitness`.
    pub fn bitness(mut self, value: impl Into<i64>) -> Self {
        self.bitness = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `edition_id`.
    pub fn edition_id(mut self, value: impl Into<i64>) -> Self {
        self.edition_id = Some(value.into());
        self
    }

    /// Sets `family_id`.
    pub fn family_id(mut self, value: impl Into<i64>) -> Self {
        self.family_id = Some(value.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, value: impl Into<Version>) -> Self {
        self.version = Some(value.into());
        self
    }
}

runtime::model!(OperatingSystem {
    0 I64 bitness "bitness";
    1 String display_name "displayName";
    2 I64 edition_id "editionId";
    3 I64 family_id "familyId";
    4 Model version "version";
});

/// `v1PlatformComponent` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct PlatformComponent {
    /// `displayName`.
    ///
    /// Read-only: set by the service.
    pub display_name: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl PlatformComponent {
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<Version>) -> Self {
        self.version = Some(value.into());
        self
    }

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
    1 Model version "version";
    2 I64 id "id";
    3 String name "name";
});

/// `v1Processor` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Processor {
    /// `architecture`.
    pub architecture: Option<CpuArchitecture>,
    /// `caption`.
    pub caption: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `malformedData`.
    pub malformed_data: Option<String>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Processor {
    /// Sets `architecture`.
    pub fn architecture(mut self, value: impl Into<CpuArchitecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `caption`.
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `malformed_data`.
    pub fn malformed_data(mut self, value: impl Into<String>) -> Self {
        self.malformed_data = Some(value.into());
        self
    }

    /// Sets `manufacturer`.
    pub fn manufacturer(mut self, value: impl Into<String>) -> Self {
        self.manufacturer = Some(value.into());
        self
    }
}

runtime::model!(Processor {
    0 Text architecture "architecture";
    1 String caption "caption";
    2 String id "id";
    3 String malformed_data "malformedData";
    4 String manufacturer "manufacturer";
});

/// `DevicesRenameDeviceBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RenameDeviceBody {
    /// `displayName`.
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RenameDeviceBody {
    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

runtime::model!(RenameDeviceBody {
    0 String display_name "displayName";
});

/// `v1RenameDeviceResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RenameDeviceResponse {
    /// `device`.
    pub device: Option<Device>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(RenameDeviceResponse {
    0 Model device "device";
});

impl runtime::AnswerModel for RenameDeviceResponse {
    const NAME: &'static str = "device-management/v1RenameDeviceResponse";
}

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

impl Version {
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<u64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

runtime::model!(Version {
    0 QuotedU64 id "id";
    1 I64 major "major";
    2 I64 minor "minor";
    3 String name "name";
    4 I64 patch "patch";
});

/// `v1CpuArchitecture` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuArchitecture {
    /// `CPU_ARCHITECTURE_UNSPECIFIED`.
    Unspecified,
    /// `CPU_ARCHITECTURE_X86`.
    X86,
    /// `CPU_ARCHITECTURE_X64`.
    X64,
    /// `CPU_ARCHITECTURE_ARM32`.
    Arm32,
    /// `CPU_ARCHITECTURE_ARM64`.
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

/// `v1DeviceEnrollmentStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceEnrollmentStatus {
    /// `DEVICE_ENROLLMENT_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `DEVICE_ENROLLMENT_STATUS_PENDING`.
    Pending,
    /// `DEVICE_ENROLLMENT_STATUS_FINISHED`.
    Finished,
    /// `DEVICE_ENROLLMENT_STATUS_FAILED`.
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

/// `v1DeviceFunctionalityStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceFunctionalityStatus {
    /// `DEVICE_FUNCTIONALITY_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `DEVICE_FUNCTIONALITY_STATUS_OK`.
    Ok,
    /// `DEVICE_FUNCTIONALITY_STATUS_ATTENTION_RECOMMENDED`.
    AttentionRecommended,
    /// `DEVICE_FUNCTIONALITY_STATUS_ATTENTION_REQUIRED`.
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

/// `v1DeviceGroupEntityType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGroupEntityType {
    /// `DEVICE_GROUP_ENTITY_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `DEVICE_GROUP_ENTITY_TYPE_COMPANY`.
    Company,
    /// `DEVICE_GROUP_ENTITY_TYPE_MSP`.
    Msp,
    /// `DEVICE_GROUP_ENTITY_TYPE_SITE`.
    Site,
    /// `DEVICE_GROUP_ENTITY_TYPE_HOUSEHOLD`.
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

/// `v1DeviceType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `DEVICE_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `DEVICE_TYPE_SMARTPHONE`.
    Smartphone,
    /// `DEVICE_TYPE_NOTEBOOK`.
    Notebook,
    /// `DEVICE_TYPE_IOT`.
    Iot,
    /// `DEVICE_TYPE_TABLET`.
    Tablet,
    /// `DEVICE_TYPE_DESKTOP`.
    Desktop,
    /// `DEVICE_TYPE_SMART_TV`.
    SmartTv,
    /// `DEVICE_TYPE_WEARABLE`.
    Wearable,
    /// `DEVICE_TYPE_GAMING_CONSOLE`.
    GamingConsole,
    /// `DEVICE_TYPE_ROUTER`.
    Router,
    /// `DEVICE_TYPE_PRINTER`.
    Printer,
    /// `DEVICE_TYPE_SECURITY_CAMERA`.
    SecurityCamera,
    /// `DEVICE_TYPE_VIRTUAL_MACHINE`.
    VirtualMachine,
    /// `DEVICE_TYPE_SERVER`.
    Server,
    /// `DEVICE_TYPE_SMART_SPEAKER`.
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

/// `v1DriveType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriveType {
    /// `DRIVE_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `DRIVE_TYPE_HDD`.
    Hdd,
    /// `DRIVE_TYPE_SSD`.
    Ssd,
    /// `DRIVE_TYPE_OPTICAL`.
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
