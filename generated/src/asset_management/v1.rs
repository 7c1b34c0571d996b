//! Version 1 of the asset management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Create group.
///
/// `POST /v1/groups`
///
/// Creates a group with the given display name, description and parent group, and gives back the
/// created group.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_post.html>)
#[inline]
pub fn create_group(body: CreateGroupRequest) -> CreateGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_group",
        service: &crate::api::ASSET_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/groups",
        body: runtime::Encoding::Json,
        statuses: crate::asset_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_group`](fn@create_group) returns.
///
/// It has the methods of [`Call`].
pub type CreateGroup = runtime::PlainCall<CreateGroupResponse>;

/// Delete group.
///
/// `DELETE /v1/groups/{groupUuid}`
///
/// Deletes the group with the given id, taking an optional flag for the release of consumed units.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid_delete.html>)
#[inline]
pub fn delete_group(group_uuid: impl Into<ids::DeviceGroupUuid>) -> DeleteGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_group",
        service: &crate::api::ASSET_MANAGEMENT,
        method: runtime::http::Method::DELETE,
        path: "/v1/groups/{groupUuid}",
        body: runtime::Encoding::None,
        statuses: crate::asset_management::REFUSALS,
        pending: true,
    };
    DeleteGroup(Call::new(&OPERATION, &[group_uuid.into().as_str()]))
}

/// The call that [`delete_group`](fn@delete_group) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteGroup(Call<DeleteGroupResponse>);

impl DeleteGroup {
    /// Query parameter `releaseConsumedUnits`.
    pub fn release_consumed_units(mut self, value: impl Into<bool>) -> Self {
        self.0.set("releaseConsumedUnits", Into::<bool>::into(value));
        self
    }
}

runtime::operation!(DeleteGroup, Call, DeleteGroupResponse);

/// Move group.
///
/// `POST /v1/groups/{groupUuid}:move`
///
/// Moves a group under the parent group whose id is given, and gives back the group.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid-move_post.html>)
#[inline]
pub fn move_group(
    group_uuid: impl Into<ids::DeviceGroupUuid>,
    body: MoveGroupBody,
) -> MoveGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "move_group",
        service: &crate::api::ASSET_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/groups/{groupUuid}:move",
        body: runtime::Encoding::Json,
        statuses: crate::asset_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[group_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`move_group`](fn@move_group) returns.
///
/// It has the methods of [`Call`].
pub type MoveGroup = runtime::PlainCall<MoveGroupResponse>;

/// Rename group.
///
/// `POST /v1/groups/{groupUuid}:rename`
///
/// Gives a group the display name in the body, and gives back the renamed group.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid-rename_post.html>)
#[inline]
pub fn rename_group(
    group_uuid: impl Into<ids::DeviceGroupUuid>,
    body: RenameGroupBody,
) -> RenameGroup {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "rename_group",
        service: &crate::api::ASSET_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/groups/{groupUuid}:rename",
        body: runtime::Encoding::Json,
        statuses: crate::asset_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[group_uuid.into().as_str()]).body(&body).into()
}

/// The call that [`rename_group`](fn@rename_group) returns.
///
/// It has the methods of [`Call`].
pub type RenameGroup = runtime::PlainCall<RenameGroupResponse>;

/// `v1CreateGroupRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// `group`.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateGroupRequest {
    /// Sets `group`.
    pub fn group(mut self, value: impl Into<Group>) -> Self {
        self.group = Some(value.into());
        self
    }
}

runtime::model!(CreateGroupRequest {
    0 Model group "group";
});

/// `v1CreateGroupResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// `group`.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateGroupResponse {
    0 Model group "group";
});

impl runtime::AnswerModel for CreateGroupResponse {
    const NAME: &'static str = "asset-management/v1CreateGroupResponse";
}

/// `v1DeleteGroupResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteGroupResponse = runtime::EmptyAnswer<empty::DeleteGroupResponse>;

/// `v1Group` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Group {
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `externalReference`.
    pub external_reference: Option<String>,
    /// `externalType`.
    pub external_type: Option<ExternalAssetType>,
    /// `linkedEntityType`.
    pub linked_entity_type: Option<GroupEntityType>,
    /// `parentGroupUuid`.
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `uuid`.
    pub uuid: Option<ids::DeviceGroupUuid>,
    /// `ownerUuid`.
    ///
    /// Read-only: set by the service.
    pub owner_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Group {
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `external_reference`.
    pub fn external_reference(mut self, value: impl Into<String>) -> Self {
        self.external_reference = Some(value.into());
        self
    }

    /// Sets `external_type`.
    pub fn external_type(mut self, value: impl Into<ExternalAssetType>) -> Self {
        self.external_type = Some(value.into());
        self
    }

    /// Sets `linked_entity_type`.
    pub fn linked_entity_type(mut self, value: impl Into<GroupEntityType>) -> Self {
        self.linked_entity_type = Some(value.into());
        self
    }

    /// Sets `parent_group_uuid`.
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(Group {
    0 String description "description";
    1 String display_name "displayName";
    2 String external_reference "externalReference";
    3 Text external_type "externalType";
    4 Text linked_entity_type "linkedEntityType";
    5 Text parent_group_uuid "parentGroupUuid";
    6 Text uuid "uuid";
    7 String owner_uuid "ownerUuid";
});

/// `GroupsMoveGroupBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveGroupBody {
    /// `newParentUuid`.
    pub new_parent_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl MoveGroupBody {
    /// Sets `new_parent_uuid`.
    pub fn new_parent_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.new_parent_uuid = Some(value.into());
        self
    }
}

runtime::model!(MoveGroupBody {
    0 Text new_parent_uuid "newParentUuid";
});

/// `v1MoveGroupResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveGroupResponse {
    /// `group`.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MoveGroupResponse {
    0 Model group "group";
});

impl runtime::AnswerModel for MoveGroupResponse {
    const NAME: &'static str = "asset-management/v1MoveGroupResponse";
}

/// `GroupsRenameGroupBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RenameGroupBody {
    /// `displayName`.
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RenameGroupBody {
    /// Sets `display_name`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

runtime::model!(RenameGroupBody {
    0 String display_name "displayName";
});

/// `v1RenameGroupResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RenameGroupResponse {
    /// `group`.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(RenameGroupResponse {
    0 Model group "group";
});

impl runtime::AnswerModel for RenameGroupResponse {
    const NAME: &'static str = "asset-management/v1RenameGroupResponse";
}

/// `v1ExternalAssetType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalAssetType {
    /// `EXTERNAL_ASSET_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `EXTERNAL_ASSET_TYPE_AZURE_RESOURCE_GROUP`.
    AzureResourceGroup,
    /// `EXTERNAL_ASSET_TYPE_AZURE_SUBSCRIPTION`.
    AzureSubscription,
    /// `EXTERNAL_ASSET_TYPE_AWS_ACCOUNT`.
    AwsAccount,
    /// `EXTERNAL_ASSET_TYPE_AWS_REGION`.
    AwsRegion,
    /// `EXTERNAL_ASSET_TYPE_GCP_PROJECT`.
    GcpProject,
    /// `EXTERNAL_ASSET_TYPE_AZURE_VIRTUAL_MACHINE`.
    AzureVirtualMachine,
    /// `EXTERNAL_ASSET_TYPE_AWS_EC2_INSTANCE`.
    AwsEc2Instance,
    /// `EXTERNAL_ASSET_TYPE_GCP_COMPUTE_ENGINE_INSTANCE`.
    GcpComputeEngineInstance,
    /// `EXTERNAL_ASSET_TYPE_ENTRA_ID_USER`.
    EntraIdUser,
    /// `EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_USER`.
    MicrosoftActiveDirectoryUser,
    /// `EXTERNAL_ASSET_TYPE_OBSERVED_USER`.
    ObservedUser,
    /// `EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_MANAGED_SERVICE_ACCOUNT`.
    MicrosoftActiveDirectoryManagedServiceAccount,
    /// `EXTERNAL_ASSET_TYPE_ENTRA_ID_APPLICATION`.
    EntraIdApplication,
    /// `EXTERNAL_ASSET_TYPE_ENTRA_ID_SERVICE_PRINCIPAL`.
    EntraIdServicePrincipal,
    /// `EXTERNAL_ASSET_TYPE_PALO_ALTO_FIREWALL`.
    PaloAltoFirewall,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ExternalAssetType {
    Unspecified "EXTERNAL_ASSET_TYPE_UNSPECIFIED";
    AzureResourceGroup "EXTERNAL_ASSET_TYPE_AZURE_RESOURCE_GROUP";
    AzureSubscription "EXTERNAL_ASSET_TYPE_AZURE_SUBSCRIPTION";
    AwsAccount "EXTERNAL_ASSET_TYPE_AWS_ACCOUNT";
    AwsRegion "EXTERNAL_ASSET_TYPE_AWS_REGION";
    GcpProject "EXTERNAL_ASSET_TYPE_GCP_PROJECT";
    AzureVirtualMachine "EXTERNAL_ASSET_TYPE_AZURE_VIRTUAL_MACHINE";
    AwsEc2Instance "EXTERNAL_ASSET_TYPE_AWS_EC2_INSTANCE";
    GcpComputeEngineInstance "EXTERNAL_ASSET_TYPE_GCP_COMPUTE_ENGINE_INSTANCE";
    EntraIdUser "EXTERNAL_ASSET_TYPE_ENTRA_ID_USER";
    MicrosoftActiveDirectoryUser "EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_USER";
    ObservedUser "EXTERNAL_ASSET_TYPE_OBSERVED_USER";
    MicrosoftActiveDirectoryManagedServiceAccount "EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_MANAGED_SERVICE_ACCOUNT";
    EntraIdApplication "EXTERNAL_ASSET_TYPE_ENTRA_ID_APPLICATION";
    EntraIdServicePrincipal "EXTERNAL_ASSET_TYPE_ENTRA_ID_SERVICE_PRINCIPAL";
    PaloAltoFirewall "EXTERNAL_ASSET_TYPE_PALO_ALTO_FIREWALL";
});

/// `v1GroupEntityType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupEntityType {
    /// `GROUP_ENTITY_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `GROUP_ENTITY_TYPE_CUSTOMER`.
    Customer,
    /// `GROUP_ENTITY_TYPE_MSP`.
    Msp,
    /// `GROUP_ENTITY_TYPE_SITE`.
    Site,
    /// `GROUP_ENTITY_TYPE_HOUSEHOLD`.
    Household,
    /// `GROUP_ENTITY_TYPE_EXTERNAL_CONTAINER`.
    ExternalContainer,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(GroupEntityType {
    Unspecified "GROUP_ENTITY_TYPE_UNSPECIFIED";
    Customer "GROUP_ENTITY_TYPE_CUSTOMER";
    Msp "GROUP_ENTITY_TYPE_MSP";
    Site "GROUP_ENTITY_TYPE_SITE";
    Household "GROUP_ENTITY_TYPE_HOUSEHOLD";
    ExternalContainer "GROUP_ENTITY_TYPE_EXTERNAL_CONTAINER";
});

#[doc(hidden)]
pub mod empty {
    pub enum DeleteGroupResponse {}
}

impl runtime::EmptyName for empty::DeleteGroupResponse {
    const NAME: &'static str = "asset-management/v1DeleteGroupResponse";
}
