//! Version 2 of the identity service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// List permissions.
///
/// `GET /v2/permissions`
///
/// Lists the permissions, where each entry holds nothing but the permission name.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_permissions_get.html>)
#[inline]
pub fn list_permissions() -> ListPermissions {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_permissions",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::GET,
        path: "/v2/permissions",
        body: runtime::Encoding::None,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    ListPermissions(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_permissions`](fn@list_permissions) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPermissions(Paged<ListPermissionsResponse>);

impl ListPermissions {
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

runtime::operation!(ListPermissions, Paged, ListPermissionsResponse);

/// List roles.
///
/// `GET /v2/role-assignments`
///
/// Lists the scoped roles assigned to each subject, filtered by subject reference or type, optionally
/// including nested scopes.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments_get.html>)
#[inline]
pub fn list_roles() -> ListRoles {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_roles",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::GET,
        path: "/v2/role-assignments",
        body: runtime::Encoding::None,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    ListRoles(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_roles`](fn@list_roles) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRoles(Paged<ListRolesResponse>);

impl ListRoles {
    /// Query parameter `includeNestedScopes`.
    pub fn include_nested_scopes(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeNestedScopes", Into::<bool>::into(value));
        self
    }

    /// Query parameter `subjectReference`.
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.0.set("subjectReference", Into::<String>::into(value));
        self
    }

    /// Query parameter `subjectType`.
    pub fn subject_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.0.set("subjectType", Into::<SubjectType>::into(value));
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

    /// Query parameter `orderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListRoles, Paged, ListRolesResponse);

/// Assign role.
///
/// `POST /v2/role-assignments:assignRole`
///
/// Assigns a role with its scopes to a subject, named by its reference and type; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments-assignRole_post.html>)
#[inline]
pub fn assign_role(body: AssignRoleRequest) -> AssignRole {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "assign_role",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::POST,
        path: "/v2/role-assignments:assignRole",
        body: runtime::Encoding::Json,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`assign_role`](fn@assign_role) returns.
///
/// It has the methods of [`Call`].
pub type AssignRole = runtime::PlainCall<AssignRoleResponse>;

/// Remove assigned role.
///
/// `POST /v2/role-assignments:revokeRole`
///
/// Revokes a role with its scopes from a subject, named by its reference and type; the answer is empty.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments-revokeRole_post.html>)
#[inline]
pub fn revoke_role(body: RevokeRoleRequest) -> RevokeRole {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "revoke_role",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::POST,
        path: "/v2/role-assignments:revokeRole",
        body: runtime::Encoding::Json,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`revoke_role`](fn@revoke_role) returns.
///
/// It has the methods of [`Call`].
pub type RevokeRole = runtime::PlainCall<RevokeRoleResponse>;

/// Create role.
///
/// `POST /v2/roles`
///
/// Creates a role from a name, display name, description and permission names, and gives back the
/// created role.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_roles_post.html>)
#[inline]
pub fn create_role(body: CreateRoleRequest) -> CreateRole {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "create_role",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::POST,
        path: "/v2/roles",
        body: runtime::Encoding::Json,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`create_role`](fn@create_role) returns.
///
/// It has the methods of [`Call`].
pub type CreateRole = runtime::PlainCall<CreateRoleResponse>;

/// Delete role.
///
/// `DELETE /v2/roles/{roleName}`
///
/// Deletes the role with the given name, which stands in the path in place of an id.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_roles_roleName_delete.html>)
#[inline]
pub fn delete_role(role_name: impl AsRef<str>) -> DeleteRole {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_role",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::DELETE,
        path: "/v2/roles/{roleName}",
        body: runtime::Encoding::None,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[role_name.as_ref()]).into()
}

/// The call that [`delete_role`](fn@delete_role) returns.
///
/// It has the methods of [`Call`].
pub type DeleteRole = runtime::PlainCall<DeleteRoleResponse>;

/// `v2AssignRoleRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignRoleRequest {
    /// `role`.
    pub role: Option<ScopedRole>,
    /// `subjectReference`.
    pub subject_reference: Option<String>,
    /// `subjectType`.
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl AssignRoleRequest {
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<ScopedRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `subject_reference`.
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.subject_reference = Some(value.into());
        self
    }

    /// Sets `subject_type`.
    pub fn subject_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.subject_type = Some(value.into());
        self
    }
}

runtime::model!(AssignRoleRequest {
    0 Model role "role";
    1 String subject_reference "subjectReference";
    2 Text subject_type "subjectType";
});

/// `v2AssignRoleResponse` in the schema.
///
/// No field of it is documented.
pub type AssignRoleResponse = runtime::EmptyAnswer<empty::AssignRoleResponse>;

/// `v2CreateRoleRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRoleRequest {
    /// `role`.
    pub role: Option<Role>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateRoleRequest {
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

runtime::model!(CreateRoleRequest {
    0 Model role "role";
});

/// `v2CreateRoleResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// `role`.
    pub role: Option<Role>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateRoleResponse {
    0 Model role "role";
});

impl runtime::AnswerModel for CreateRoleResponse {
    const NAME: &'static str = "identity/v2CreateRoleResponse";
}

/// `v2DeleteRoleResponse` in the schema.
///
/// No field of it is documented.
pub type DeleteRoleResponse = runtime::EmptyAnswer<empty::DeleteRoleResponse>;

/// `v2ListPermissionsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPermissionsResponse {
    /// `permissions`.
    pub permissions: Vec<Permission>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPermissionsResponse {
    0 List permissions "permissions";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPermissionsResponse {
    const NAME: &'static str = "identity/v2ListPermissionsResponse";
}

impl runtime::Page for ListPermissionsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPermissionsResponse {
    type Item = Permission;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.permissions)
    }
}

/// `v2ListRolesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// `assignments`.
    pub assignments: Vec<SubjectRoles>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListRolesResponse {
    0 List assignments "assignments";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListRolesResponse {
    const NAME: &'static str = "identity/v2ListRolesResponse";
}

impl runtime::Page for ListRolesResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListRolesResponse {
    type Item = SubjectRoles;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.assignments)
    }
}

/// `v2Permission` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Permission {
    /// `name`.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Permission {
    0 String name "name";
});

/// `v2RevokeRoleRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeRoleRequest {
    /// `role`.
    pub role: Option<ScopedRole>,
    /// `subjectReference`.
    pub subject_reference: Option<String>,
    /// `subjectType`.
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RevokeRoleRequest {
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<ScopedRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `subject_reference`.
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.subject_reference = Some(value.into());
        self
    }

    /// Sets `subject_type`.
    pub fn subject_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.subject_type = Some(value.into());
        self
    }
}

runtime::model!(RevokeRoleRequest {
    0 Model role "role";
    1 String subject_reference "subjectReference";
    2 Text subject_type "subjectType";
});

/// `v2RevokeRoleResponse` in the schema.
///
/// No field of it is documented.
pub type RevokeRoleResponse = runtime::EmptyAnswer<empty::RevokeRoleResponse>;

/// `v2Role` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Role {
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `permissionNames`.
    pub permission_names: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Role {
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

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `permission_names`.
    pub fn permission_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_names = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(Role {
    0 String description "description";
    1 String display_name "displayName";
    2 String name "name";
    3 List permission_names "permissionNames";
});

/// `v2Scope` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Scope {
    /// `assetGroupUuid`.
    pub asset_group_uuid: Option<ids::DeviceGroupUuid>,
    /// `customerUuid`.
    pub customer_uuid: Option<ids::CustomerUuid>,
    /// `deviceUuid`.
    pub device_uuid: Option<ids::DeviceUuid>,
    /// `mspUuid`.
    pub msp_uuid: Option<ids::MspUuid>,
    /// `policyUuid`.
    pub policy_uuid: Option<ids::PolicyUuid>,
    /// `siteUuid`.
    pub site_uuid: Option<ids::SiteUuid>,
    /// `subscriptionUuid`.
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// `userUuid`.
    pub user_uuid: Option<ids::UserUuid>,
    /// `tenantUuid`.
    pub tenant_uuid: Option<ids::TenantUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Scope {
    /// Sets `asset_group_uuid`.
    pub fn asset_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.asset_group_uuid = Some(value.into());
        self
    }

    /// Sets `customer_uuid`.
    pub fn customer_uuid(mut self, value: impl Into<ids::CustomerUuid>) -> Self {
        self.customer_uuid = Some(value.into());
        self
    }

    /// Sets `device_uuid`.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.device_uuid = Some(value.into());
        self
    }

    /// Sets `msp_uuid`.
    pub fn msp_uuid(mut self, value: impl Into<ids::MspUuid>) -> Self {
        self.msp_uuid = Some(value.into());
        self
    }

    /// Sets `policy_uuid`.
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.policy_uuid = Some(value.into());
        self
    }

    /// Sets `site_uuid`.
    pub fn site_uuid(mut self, value: impl Into<ids::SiteUuid>) -> Self {
        self.site_uuid = Some(value.into());
        self
    }

    /// Sets `subscription_uuid`.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Sets `user_uuid`.
    pub fn user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.user_uuid = Some(value.into());
        self
    }

    /// Sets `tenant_uuid`.
    pub fn tenant_uuid(mut self, value: impl Into<ids::TenantUuid>) -> Self {
        self.tenant_uuid = Some(value.into());
        self
    }
}

runtime::model!(Scope {
    0 Text asset_group_uuid "assetGroupUuid";
    1 Text customer_uuid "customerUuid";
    2 Text device_uuid "deviceUuid";
    3 Text msp_uuid "mspUuid";
    4 Text policy_uuid "policyUuid";
    5 Text site_uuid "siteUuid";
    6 Text subscription_uuid "subscriptionUuid";
    7 Text user_uuid "userUuid";
    8 Text tenant_uuid "tenantUuid";
});

/// `v2ScopedRole` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ScopedRole {
    /// `roleName`.
    pub role_name: Option<String>,
    /// `scopes`.
    pub scopes: Vec<Scope>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ScopedRole {
    /// Sets `role_name`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets `scopes`.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<Scope>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(ScopedRole {
    0 String role_name "roleName";
    1 List scopes "scopes";
});

/// `v2SubjectRoles` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct SubjectRoles {
    /// `roles`.
    pub roles: Vec<ScopedRole>,
    /// `subjectReference`.
    pub subject_reference: Option<String>,
    /// `subjectType`.
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(SubjectRoles {
    0 List roles "roles";
    1 String subject_reference "subjectReference";
    2 Text subject_type "subjectType";
});

/// `v2SubjectType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectType {
    /// `SUBJECT_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `SUBJECT_TYPE_USER`.
    User,
    /// `SUBJECT_TYPE_DEVICE`.
    Device,
    /// `SUBJECT_TYPE_USER_GROUP`.
    UserGroup,
    /// `SUBJECT_TYPE_MANAGED_IDENTITY`.
    ManagedIdentity,
    /// `SUBJECT_TYPE_SERVICE`.
    Service,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(SubjectType {
    Unspecified "SUBJECT_TYPE_UNSPECIFIED";
    User "SUBJECT_TYPE_USER";
    Device "SUBJECT_TYPE_DEVICE";
    UserGroup "SUBJECT_TYPE_USER_GROUP";
    ManagedIdentity "SUBJECT_TYPE_MANAGED_IDENTITY";
    Service "SUBJECT_TYPE_SERVICE";
});

#[doc(hidden)]
pub mod empty {
    pub enum AssignRoleResponse {}
    pub enum DeleteRoleResponse {}
    pub enum RevokeRoleResponse {}
}

impl runtime::EmptyName for empty::AssignRoleResponse {
    const NAME: &'static str = "identity/v2AssignRoleResponse";
}

impl runtime::EmptyName for empty::DeleteRoleResponse {
    const NAME: &'static str = "identity/v2DeleteRoleResponse";
}

impl runtime::EmptyName for empty::RevokeRoleResponse {
    const NAME: &'static str = "identity/v2RevokeRoleResponse";
}
