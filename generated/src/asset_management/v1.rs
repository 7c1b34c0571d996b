//! Version 1 of the asset management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Creates a group in the tree and returns it with its new id.
///
/// `POST /v1/groups`
///
/// Groups that represent an entity (customer, MSP, site, household, external container) cannot be
/// created here; they come and go with the entity. Nothing in the sources makes names unique, so a
/// repeated call may create a second group. On premises since 13.1.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::asset_management::v1::{self, CreateGroupRequest, Group};
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, parent_group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let group = Group::new().display_name(display_name).parent_group_uuid(parent_group_uuid);
/// let body = CreateGroupRequest::new().group(group);
/// let response = v1::create_group(body).send(client).await?;
/// if let Some(group) = &response.group {
///     println!("{:?}", group.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Deletes a group, all groups below it and every object in them.
///
/// This cannot be undone: no operation brings the group back.
///
/// `DELETE /v1/groups/{groupUuid}`
///
/// Devices and other objects in these groups are deleted as well. Move what should stay first. A group
/// that represents an entity such as a customer or an MSP cannot be deleted, nor can the groups All and
/// Lost\&Found. Not available on premises.
///
/// * `group_uuid`: Id of the topmost group to delete ([`Group::uuid`](field@Group::uuid)); everything
///   below it goes too.
///
/// Optional parameters: [`release_consumed_units`](DeleteGroup::release_consumed_units).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::asset_management::v1;
///
/// # async fn example(client: &eset_connect::Client, group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// v1::delete_group(group_uuid).release_consumed_units(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
    /// True frees the licence units of the deleted objects, so that they can be used again; false or absent
    /// does not ask for it. Units are the seats of devices, for every active product, and users where a
    /// product counts users. The vendor notes that only seats are released as of the second half of 2024.
    #[doc(alias = "releaseConsumedUnits")]
    pub fn release_consumed_units(mut self, value: impl Into<bool>) -> Self {
        self.0.set("releaseConsumedUnits", Into::<bool>::into(value));
        self
    }
}

runtime::operation!(DeleteGroup, Call, DeleteGroupResponse);

/// Moves a group, with what is below it, to another parent and returns the group.
///
/// `POST /v1/groups/{groupUuid}:move`
///
/// The policies that apply are changed to fit the new place. Both groups have to belong to the same
/// tenant. Groups that represent an entity, and the groups All and Lost\&Found, cannot be moved. On
/// premises since 13.1.
///
/// * `group_uuid`: Id of the group to move ([`Group::uuid`](field@Group::uuid)), not of the new parent.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid-move_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::asset_management::v1::{self, MoveGroupBody};
///
/// # async fn example(client: &eset_connect::Client, group_uuid: &eset_connect::ids::DeviceGroupUuid, new_parent_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let body = MoveGroupBody::new().new_parent_uuid(new_parent_uuid);
/// let response = v1::move_group(group_uuid, body).send(client).await?;
/// if let Some(group) = &response.group {
///     println!("{:?}", group.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Changes the display name of a group and returns the group.
///
/// `POST /v1/groups/{groupUuid}:rename`
///
/// Groups that represent an entity, and the groups All and Lost\&Found, cannot be renamed. Repeating
/// the call sets the same name again. On premises since 13.1.
///
/// * `group_uuid`: Id of the group that gets the new name ([`Group::uuid`](field@Group::uuid)).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/asset_management_v1_groups_groupUuid-rename_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::asset_management::v1::{self, RenameGroupBody};
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, group_uuid: &eset_connect::ids::DeviceGroupUuid) -> Result<(), eset_connect::Error> {
/// let body = RenameGroupBody::new().display_name(display_name);
/// let response = v1::rename_group(group_uuid, body).send(client).await?;
/// if let Some(group) = &response.group {
///     println!("{:?}", group.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Body of [`create_group()`] with the group to create.
///
/// Schema: `v1CreateGroupRequest`.
#[doc(alias = "v1CreateGroupRequest")]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// Describes the group to create: name, description and parent. The service assigns the id.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateGroupRequest {
    /// Describes the group to create: name, description and parent.
    pub fn group(mut self, value: impl Into<Group>) -> Self {
        self.group = Some(value.into());
        self
    }
}

runtime::model!(CreateGroupRequest {
    Model group "group";
});

/// Response to [`create_group()`] with the created group.
///
/// Schema: `v1CreateGroupResponse`.
#[doc(alias = "v1CreateGroupResponse")]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The created group; [`Group::uuid`](field@Group::uuid) holds the id that the service assigned.
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateGroupResponse {
    Model group "group";
});

impl runtime::AnswerModel for CreateGroupResponse {
    const NAME: &'static str = "asset-management/v1CreateGroupResponse";
}

/// Empty response of [`delete_group()`]; success is all that it reports.
///
/// Schema: `v1DeleteGroupResponse`.
///
/// It has no documented fields.
#[doc(alias = "v1DeleteGroupResponse")]
pub type DeleteGroupResponse = runtime::EmptyAnswer<empty::DeleteGroupResponse>;

/// Node of the asset tree: a static group (a folder), or a tenant such as a customer or MSP.
///
/// Groups that represent an entity follow the life of that entity and are not created, renamed, moved
/// or deleted here. The same holds for the groups All and Lost\&Found.
///
/// Schema: `v1Group`.
#[doc(alias = "v1Group")]
#[non_exhaustive]
pub struct Group {
    /// Free text about the group, for the people who use it.
    pub description: Option<String>,
    /// Name of the group that people see, changed by [`rename_group()`]. It is not documented as unique;
    /// refer to groups by [`Group::uuid`](field@Group::uuid).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Id that the group has in another system, such as a cloud platform. It usually comes from an
    /// integration or synchronization and stays the same while the two are associated.
    #[doc(alias = "externalReference")]
    pub external_reference: Option<String>,
    /// What the group is in the other system, such as an AWS account. Goes with
    /// [`Group::external_reference`](field@Group::external_reference).
    #[doc(alias = "externalType")]
    pub external_type: Option<ExternalAssetType>,
    /// Kind of entity that the group represents. [`GroupEntityType::Unspecified`] if none is known; with
    /// any other value the group cannot be changed by the operations of this service.
    #[doc(alias = "linkedEntityType")]
    pub linked_entity_type: Option<GroupEntityType>,
    /// Id of the group above this one ([`Group::uuid`](field@Group::uuid)). Later changes go through
    /// [`move_group()`].
    #[doc(alias = "parentGroupUuid")]
    pub parent_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Id by which this and other services refer to the group; device management has the same id for it.
    /// Treat it as opaque text: it usually is an RFC UUID, but not always.
    pub uuid: Option<ids::DeviceGroupUuid>,
    /// Id of the tenant that the group belongs to.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "ownerUuid")]
    pub owner_uuid: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Group {
    /// Free text about the group, for the people who use it.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the group that people see, changed by [`rename_group()`].
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Id that the group has in another system, such as a cloud platform.
    pub fn external_reference(mut self, value: impl Into<String>) -> Self {
        self.external_reference = Some(value.into());
        self
    }

    /// What the group is in the other system, such as an AWS account.
    #[inline]
    pub fn external_type(mut self, value: ExternalAssetType) -> Self {
        self.external_type = Some(value);
        self
    }

    /// Kind of entity that the group represents.
    #[inline]
    pub fn linked_entity_type(mut self, value: GroupEntityType) -> Self {
        self.linked_entity_type = Some(value);
        self
    }

    /// Id of the group above this one ([`Group::uuid`](field@Group::uuid)).
    pub fn parent_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.parent_group_uuid = Some(value.into());
        self
    }

    /// Id by which this and other services refer to the group; device management has the same id for it.
    pub fn uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(Group {
    String description "description";
    String display_name "displayName";
    String external_reference "externalReference";
    Text external_type "externalType";
    Text linked_entity_type "linkedEntityType";
    Text parent_group_uuid "parentGroupUuid";
    Text uuid "uuid";
    String owner_uuid "ownerUuid";
});

/// Body of [`move_group()`] with the new place.
///
/// Schema: `GroupsMoveGroupBody`.
#[doc(alias = "GroupsMoveGroupBody")]
#[non_exhaustive]
pub struct MoveGroupBody {
    /// Id of the group that becomes the parent ([`Group::uuid`](field@Group::uuid)). It has to belong to
    /// the same tenant as the moved group.
    #[doc(alias = "newParentUuid")]
    pub new_parent_uuid: Option<ids::DeviceGroupUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl MoveGroupBody {
    /// Id of the group that becomes the parent ([`Group::uuid`](field@Group::uuid)).
    pub fn new_parent_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.new_parent_uuid = Some(value.into());
        self
    }
}

runtime::model!(MoveGroupBody {
    Text new_parent_uuid "newParentUuid";
});

/// Response to [`move_group()`] with the moved group.
///
/// Schema: `v1MoveGroupResponse`.
#[doc(alias = "v1MoveGroupResponse")]
#[non_exhaustive]
pub struct MoveGroupResponse {
    /// The moved group, with the new parent in
    /// [`Group::parent_group_uuid`](field@Group::parent_group_uuid).
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(MoveGroupResponse {
    Model group "group";
});

impl runtime::AnswerModel for MoveGroupResponse {
    const NAME: &'static str = "asset-management/v1MoveGroupResponse";
}

/// Body of [`rename_group()`] with the new name.
///
/// Schema: `GroupsRenameGroupBody`.
#[doc(alias = "GroupsRenameGroupBody")]
#[non_exhaustive]
pub struct RenameGroupBody {
    /// Text that replaces [`Group::display_name`](field@Group::display_name).
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RenameGroupBody {
    /// Text that replaces [`Group::display_name`](field@Group::display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

runtime::model!(RenameGroupBody {
    String display_name "displayName";
});

/// Response to [`rename_group()`] with the renamed group.
///
/// Schema: `v1RenameGroupResponse`.
#[doc(alias = "v1RenameGroupResponse")]
#[non_exhaustive]
pub struct RenameGroupResponse {
    /// The renamed group, with the new name in [`Group::display_name`](field@Group::display_name).
    pub group: Option<Group>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(RenameGroupResponse {
    Model group "group";
});

impl runtime::AnswerModel for RenameGroupResponse {
    const NAME: &'static str = "asset-management/v1RenameGroupResponse";
}

/// Exact kind of an asset in the system that it comes from.
///
/// The list has containers (accounts, projects, regions) as well as single resources (machines, users,
/// appliances).
///
/// Schema: `v1ExternalAssetType`.
#[doc(alias = "v1ExternalAssetType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalAssetType {
    /// The kind is not known or not set. It is the default, not a value to send.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Container inside an Azure subscription for the resources of one project or application.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AZURE_RESOURCE_GROUP")]
    AzureResourceGroup,
    /// Top of the hierarchy in Azure, by which resources are managed and billed.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AZURE_SUBSCRIPTION")]
    AzureSubscription,
    /// Account at Amazon Web Services, the container of all resources there and the boundary for security
    /// and billing.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AWS_ACCOUNT")]
    AwsAccount,
    /// Location of Amazon Web Services that consists of one or more availability zones.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AWS_REGION")]
    AwsRegion,
    /// Google Cloud's unit of organization, with its own billing, enabled APIs and permissions.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_GCP_PROJECT")]
    GcpProject,
    /// Virtual server that runs in Microsoft Azure.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AZURE_VIRTUAL_MACHINE")]
    AzureVirtualMachine,
    /// Virtual server in the Elastic Compute Cloud of Amazon Web Services.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_AWS_EC2_INSTANCE")]
    AwsEc2Instance,
    /// Virtual server that runs on Google's infrastructure (Compute Engine).
    #[doc(alias = "EXTERNAL_ASSET_TYPE_GCP_COMPUTE_ENGINE_INSTANCE")]
    GcpComputeEngineInstance,
    /// Person's account in Microsoft Entra ID (Azure AD until its new name), with which cloud services such
    /// as Microsoft 365 are used.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_ENTRA_ID_USER")]
    EntraIdUser,
    /// Person's account in a domain of Active Directory.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_USER")]
    MicrosoftActiveDirectoryUser,
    /// Account known only from a logon seen on a device, so its data is incomplete.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_OBSERVED_USER")]
    ObservedUser,
    /// Domain account for services whose password Active Directory changes by itself.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_MICROSOFT_ACTIVE_DIRECTORY_MANAGED_SERVICE_ACCOUNT")]
    MicrosoftActiveDirectoryManagedServiceAccount,
    /// Registration of a program in Microsoft Entra ID, with which it can log in and ask for access.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_ENTRA_ID_APPLICATION")]
    EntraIdApplication,
    /// Identity that a program or managed identity has within one tenant of Microsoft Entra ID.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_ENTRA_ID_SERVICE_PRINCIPAL")]
    EntraIdServicePrincipal,
    /// Next-generation firewall by Palo Alto Networks, hardware or virtual.
    #[doc(alias = "EXTERNAL_ASSET_TYPE_PALO_ALTO_FIREWALL")]
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

/// Kind of real-world entity that a group represents.
///
/// Schema: `v1GroupEntityType`.
#[doc(alias = "v1GroupEntityType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupEntityType {
    /// No entity is known for the group. It is the default, not a value to send.
    #[doc(alias = "GROUP_ENTITY_TYPE_UNSPECIFIED")]
    Unspecified,
    /// The group as a whole represents one company.
    #[doc(alias = "GROUP_ENTITY_TYPE_CUSTOMER")]
    Customer,
    /// The group represents a managed service provider.
    #[doc(alias = "GROUP_ENTITY_TYPE_MSP")]
    Msp,
    /// The group as a whole represents one site.
    #[doc(alias = "GROUP_ENTITY_TYPE_SITE")]
    Site,
    /// The group as a whole represents one household.
    #[doc(alias = "GROUP_ENTITY_TYPE_HOUSEHOLD")]
    Household,
    /// The group mirrors a container of another system, such as an AWS account or Azure resource group. The
    /// integration's connector manages it.
    #[doc(alias = "GROUP_ENTITY_TYPE_EXTERNAL_CONTAINER")]
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
