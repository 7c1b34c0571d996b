//! Version 2 of the identity service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Lists all permissions that a role can contain.
///
/// `GET /v2/permissions`
///
/// Each entry is just a name. Use the names in [`Role::permission_names`](field@Role::permission_names)
/// when you create a role.
///
/// Optional parameters: [`page_size`](ListPermissions::page_size),
/// [`page_token`](ListPermissions::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_permissions_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2;
///
/// # async fn example(client: &eset_connect::Client) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_permissions().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.name);
/// }
/// # Ok(())
/// # }
/// ```
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

runtime::operation!(ListPermissions, Paged, ListPermissionsResponse);

/// Lists which subjects have which roles, and in which scopes.
///
/// `GET /v2/role-assignments`
///
/// Subjects are not only users: devices, user groups and services can have roles too. Without filters,
/// all assignments that the caller may see are listed. Each role is only named; no operation returns
/// the permissions of an existing role.
///
/// Optional parameters: [`include_nested_scopes`](ListRoles::include_nested_scopes),
/// [`subject_reference`](ListRoles::subject_reference), [`subject_type`](ListRoles::subject_type),
/// [`page_size`](ListRoles::page_size), [`page_token`](ListRoles::page_token),
/// [`order_by`](ListRoles::order_by).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2::{self, SubjectType};
///
/// # async fn example(client: &eset_connect::Client, order_by: &str) -> Result<(), eset_connect::Error> {
/// let mut items = v2::list_roles().subject_type(SubjectType::User).order_by(order_by).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.subject_reference);
/// }
/// # Ok(())
/// # }
/// ```
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
    /// If true, the answer also has the scopes that lie inside the requested ones, since scopes can be
    /// nested. The operation has no parameter that requests a scope, so the effect is uncertain.
    #[doc(alias = "includeNestedScopes")]
    pub fn include_nested_scopes(mut self, value: impl Into<bool>) -> Self {
        self.0.set("includeNestedScopes", Into::<bool>::into(value));
        self
    }

    /// Limits the list to one subject. Identifies the subject: for example the id of a user or device, or
    /// of an EPC instance. The claim `sub` of the subject's JSON Web Token works too. Without it, all
    /// subjects that the caller may see are listed.
    #[doc(alias = "subjectReference")]
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.0.set("subjectReference", Into::<String>::into(value));
        self
    }

    /// Kind of subject that [`ListRoles::subject_reference()`] identifies. The default is
    /// [`SubjectType::Unspecified`].
    #[doc(alias = "subjectType")]
    #[inline]
    pub fn subject_type(mut self, value: SubjectType) -> Self {
        self.0.set("subjectType", value);
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

    /// Comma-separated names of the fields to sort by, at most 100 characters. Names are accepted in snake
    /// case and in the spelling of the JSON. The syntax is that of `order_by` in Google's AIP-132.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.0.set("orderBy", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListRoles, Paged, ListRolesResponse);

/// Assigns a role to a subject, in one or more scopes.
///
/// `POST /v2/role-assignments:assignRole`
///
/// The call only adds: roles and scopes that the subject already has remain. An admin of subscription B
/// who is made admin of A and C is then admin of all three. A role that is assigned without scopes
/// applies everywhere, so never leave the scopes out by accident. The answer is empty; [`list_roles()`]
/// shows the result.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments-assignRole_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2::{self, AssignRoleRequest, Scope, ScopedRole};
///
/// # async fn example(client: &eset_connect::Client, msp_uuid: &eset_connect::ids::MspUuid, role_name: &str, subject_reference: &str) -> Result<(), eset_connect::Error> {
/// let scope = Scope::new().msp_uuid(msp_uuid);
/// let role = ScopedRole::new().role_name(role_name).scopes([scope]);
/// let body = AssignRoleRequest::new().role(role).subject_reference(subject_reference);
/// v2::assign_role(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Removes a role from a subject, in the scopes that the request names.
///
/// Only assigning the role again undoes this, and the caller needs the permission for it. Do not revoke
/// the role that gives the caller this permission.
///
/// `POST /v2/role-assignments:revokeRole`
///
/// To give the role back, use [`assign_role()`]. Other scopes of the same role remain: an admin of
/// subscriptions A, B and C who loses B is still admin of A and C. What an empty list of scopes removes
/// is not documented. An earlier version of the vendor's help stated that roles cannot be revoked yet,
/// so check the result with [`list_roles()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_role-assignments-revokeRole_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2::{self, RevokeRoleRequest, Scope, ScopedRole};
///
/// # async fn example(client: &eset_connect::Client, msp_uuid: &eset_connect::ids::MspUuid, role_name: &str, subject_reference: &str) -> Result<(), eset_connect::Error> {
/// let scope = Scope::new().msp_uuid(msp_uuid);
/// let role = ScopedRole::new().role_name(role_name).scopes([scope]);
/// let body = RevokeRoleRequest::new().role(role).subject_reference(subject_reference);
/// v2::revoke_role(body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Creates a custom role, a named set of permissions.
///
/// `POST /v2/roles`
///
/// The name must not exist yet in the scope where the role is created; in EPC that is the EPC instance.
/// The role has no effect until [`assign_role()`] gives it to a subject. No operation changes a role
/// later: to correct one, delete it and create it again.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_roles_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2::{self, CreateRoleRequest, Role};
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, name: &str) -> Result<(), eset_connect::Error> {
/// let role = Role::new().display_name(display_name).name(name);
/// let body = CreateRoleRequest::new().role(role);
/// let response = v2::create_role(body).send(client).await?;
/// if let Some(role) = &response.role {
///     println!("{:?}", role.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Deletes the role that has the given name.
///
/// This cannot be undone: no operation brings the role back.
///
/// `DELETE /v2/roles/{roleName}`
///
/// A role that is needed again has to be created with [`create_role()`]. What becomes of existing
/// assignments of the role is not documented, so look at [`list_roles()`] first. The answer is empty.
///
/// * `role_name`: Name of the role to delete, as in [`Role::name`](field@Role::name); it is not the
///   display name. At most 100 characters.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/identity_v2_roles_roleName_delete.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::identity::v2;
///
/// # async fn example(client: &eset_connect::Client, role_name: &str) -> Result<(), eset_connect::Error> {
/// v2::delete_role(role_name).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_role(role_name: &str) -> DeleteRole {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "delete_role",
        service: &crate::api::IDENTITY,
        method: runtime::http::Method::DELETE,
        path: "/v2/roles/{roleName}",
        body: runtime::Encoding::None,
        statuses: crate::identity::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[role_name]).into()
}

/// The call that [`delete_role`](fn@delete_role) returns.
///
/// It has the methods of [`Call`].
pub type DeleteRole = runtime::PlainCall<DeleteRoleResponse>;

/// Who receives which role, and in which scopes. A reference and a type together name the subject.
///
/// Schema: `v2AssignRoleRequest`.
#[doc(alias = "v2AssignRoleRequest")]
#[non_exhaustive]
pub struct AssignRoleRequest {
    /// The role to give, together with its scopes. Without scopes the role applies everywhere.
    pub role: Option<ScopedRole>,
    /// Identifies who receives the role, for example by the id of a user or a device.
    /// [`AssignRoleRequest::subject_type`](field@AssignRoleRequest::subject_type) of the same request sets
    /// the kind of subject.
    #[doc(alias = "subjectReference")]
    pub subject_reference: Option<String>,
    /// Kind of subject that
    /// [`AssignRoleRequest::subject_reference`](field@AssignRoleRequest::subject_reference) identifies, for
    /// example [`SubjectType::User`].
    #[doc(alias = "subjectType")]
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl AssignRoleRequest {
    /// The role to give, together with its scopes.
    pub fn role(mut self, value: impl Into<ScopedRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Identifies who receives the role, for example by the id of a user or a device.
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.subject_reference = Some(value.into());
        self
    }

    /// Kind of subject that
    /// [`AssignRoleRequest::subject_reference`](field@AssignRoleRequest::subject_reference) identifies, for
    /// example [`SubjectType::User`].
    #[inline]
    pub fn subject_type(mut self, value: SubjectType) -> Self {
        self.subject_type = Some(value);
        self
    }
}

runtime::model!(AssignRoleRequest {
    Model role "role";
    String subject_reference "subjectReference";
    Text subject_type "subjectType";
});

/// Has no fields: a successful status of [`assign_role()`] is the whole answer.
///
/// Schema: `v2AssignRoleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2AssignRoleResponse")]
pub type AssignRoleResponse = runtime::EmptyAnswer<empty::AssignRoleResponse>;

/// Name, texts and permissions of the new role, all inside one field.
///
/// Schema: `v2CreateRoleRequest`.
#[doc(alias = "v2CreateRoleRequest")]
#[non_exhaustive]
pub struct CreateRoleRequest {
    /// The role to create. Its name must be new in the scope; its permissions come from
    /// [`list_permissions()`].
    pub role: Option<Role>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl CreateRoleRequest {
    /// The role to create.
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

runtime::model!(CreateRoleRequest {
    Model role "role";
});

/// The created role, as [`create_role()`] returns it.
///
/// Schema: `v2CreateRoleResponse`.
#[doc(alias = "v2CreateRoleResponse")]
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// The created role. Its name is the identifier for later calls.
    pub role: Option<Role>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CreateRoleResponse {
    Model role "role";
});

impl runtime::AnswerModel for CreateRoleResponse {
    const NAME: &'static str = "identity/v2CreateRoleResponse";
}

/// Has no fields: a successful status of [`delete_role()`] is the whole answer.
///
/// Schema: `v2DeleteRoleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2DeleteRoleResponse")]
pub type DeleteRoleResponse = runtime::EmptyAnswer<empty::DeleteRoleResponse>;

/// One page of permissions, as [`list_permissions()`] returns it.
///
/// Schema: `v2ListPermissionsResponse`.
#[doc(alias = "v2ListPermissionsResponse")]
#[non_exhaustive]
pub struct ListPermissionsResponse {
    /// The permissions of this page. All pages together are all permissions that exist.
    pub permissions: Vec<Permission>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListPermissionsResponse {
    List permissions "permissions";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListPermissionsResponse {
    const NAME: &'static str = "identity/v2ListPermissionsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListPermissionsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListPermissionsResponse {
    type Item = Permission;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.permissions)
    }
}

/// One page of role assignments, as [`list_roles()`] returns it. Despite the model's name, it lists no
/// role definitions.
///
/// Schema: `v2ListRolesResponse`.
#[doc(alias = "v2ListRolesResponse")]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// The assignments of this page, one entry per subject with all its listed roles.
    pub assignments: Vec<SubjectRoles>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of assignments on all pages together. 0 can mean that it was not computed.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListRolesResponse {
    List assignments "assignments";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListRolesResponse {
    const NAME: &'static str = "identity/v2ListRolesResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListRolesResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListRolesResponse {
    type Item = SubjectRoles;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.assignments)
    }
}

/// Right to do certain actions. Roles bundle permissions; no operation gives a permission to a subject
/// directly.
///
/// Schema: `v2Permission`.
#[doc(alias = "v2Permission")]
#[non_exhaustive]
pub struct Permission {
    /// Unique identifier of the permission, for [`Role::permission_names`](field@Role::permission_names).
    /// Documented characters are letters a to z in both cases, digits, `-` and `_`.
    pub name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Permission {
    String name "name";
});

/// Who loses which role, and in which scopes.
///
/// Schema: `v2RevokeRoleRequest`.
#[doc(alias = "v2RevokeRoleRequest")]
#[non_exhaustive]
pub struct RevokeRoleRequest {
    /// The role to take away, with the scopes in which the subject loses it. Other scopes of the role are
    /// not touched.
    pub role: Option<ScopedRole>,
    /// Identifies who loses the role, for example by the id of a user or a device.
    /// [`RevokeRoleRequest::subject_type`](field@RevokeRoleRequest::subject_type) of the same request sets
    /// the kind of subject.
    #[doc(alias = "subjectReference")]
    pub subject_reference: Option<String>,
    /// Kind of subject that
    /// [`RevokeRoleRequest::subject_reference`](field@RevokeRoleRequest::subject_reference) identifies, for
    /// example [`SubjectType::User`].
    #[doc(alias = "subjectType")]
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl RevokeRoleRequest {
    /// The role to take away, with the scopes in which the subject loses it.
    pub fn role(mut self, value: impl Into<ScopedRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Identifies who loses the role, for example by the id of a user or a device.
    pub fn subject_reference(mut self, value: impl Into<String>) -> Self {
        self.subject_reference = Some(value.into());
        self
    }

    /// Kind of subject that
    /// [`RevokeRoleRequest::subject_reference`](field@RevokeRoleRequest::subject_reference) identifies, for
    /// example [`SubjectType::User`].
    #[inline]
    pub fn subject_type(mut self, value: SubjectType) -> Self {
        self.subject_type = Some(value);
        self
    }
}

runtime::model!(RevokeRoleRequest {
    Model role "role";
    String subject_reference "subjectReference";
    Text subject_type "subjectType";
});

/// Has no fields: a successful status of [`revoke_role()`] is the whole answer.
///
/// Schema: `v2RevokeRoleResponse`.
///
/// It has no documented fields.
#[doc(alias = "v2RevokeRoleResponse")]
pub type RevokeRoleResponse = runtime::EmptyAnswer<empty::RevokeRoleResponse>;

/// Named set of permissions. It has an effect only where it is assigned to a subject.
///
/// Schema: `v2Role`.
#[doc(alias = "v2Role")]
#[non_exhaustive]
pub struct Role {
    /// Free text for people, for example about the purpose of the role. The rights come from
    /// [`Role::permission_names`](field@Role::permission_names) alone.
    pub description: Option<String>,
    /// Name for people. Calls refer to the role by [`Role::name`](field@Role::name) instead.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Identifier of the role, unique in the scope where it is defined. Only letters a to z in both cases,
    /// digits, `-` and `_` are allowed, because the name is part of addresses. Its creator chooses it.
    pub name: Option<String>,
    /// Names of the permissions that the role contains, as [`list_permissions()`] lists them.
    #[doc(alias = "permissionNames")]
    pub permission_names: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Role {
    /// Free text for people, for example about the purpose of the role.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name for people.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Identifier of the role, unique in the scope where it is defined.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Names of the permissions that the role contains, as [`list_permissions()`] lists them.
    pub fn permission_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_names = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(Role {
    String description "description";
    String display_name "displayName";
    String name "name";
    List permission_names "permissionNames";
});

/// Part of the organization to which a role is limited. Scopes can contain other scopes, and a role
/// assigned in the outer one is inherited by the inner ones. In the documented examples each scope
/// holds one id.
///
/// Schema: `v2Scope`.
#[doc(alias = "v2Scope")]
#[non_exhaustive]
pub struct Scope {
    /// Limits the role to a group of asset management; device groups have the same ids.
    #[doc(alias = "assetGroupUuid")]
    pub asset_group_uuid: Option<ids::DeviceGroupUuid>,
    /// Limits the role to one customer. The more general [`Scope::tenant_uuid`](field@Scope::tenant_uuid)
    /// is going to replace this scope.
    #[doc(alias = "customerUuid")]
    pub customer_uuid: Option<ids::CustomerUuid>,
    /// Limits the role to a single device, for example to make somebody admin of that device only.
    #[doc(alias = "deviceUuid")]
    pub device_uuid: Option<ids::DeviceUuid>,
    /// Limits the role to one managed service provider (MSP). The more general
    /// [`Scope::tenant_uuid`](field@Scope::tenant_uuid) covers this scope too.
    #[doc(alias = "mspUuid")]
    pub msp_uuid: Option<ids::MspUuid>,
    /// Limits the role to one policy of the service policy-management.
    #[doc(alias = "policyUuid")]
    pub policy_uuid: Option<ids::PolicyUuid>,
    /// Limits the role to one site of the organization.
    #[doc(alias = "siteUuid")]
    pub site_uuid: Option<ids::SiteUuid>,
    /// Limits the role to one subscription.
    #[doc(alias = "subscriptionUuid")]
    pub subscription_uuid: Option<ids::SubscriptionUuid>,
    /// Limits the role to one user as the object of the role. The user who has the role is the subject, not
    /// the scope.
    #[doc(alias = "userUuid")]
    pub user_uuid: Option<ids::UserUuid>,
    /// Limits the role to one tenant, usually an organization as ESET knows it. Every managed entity
    /// belongs to exactly one tenant and ends with it.
    #[doc(alias = "tenantUuid")]
    pub tenant_uuid: Option<ids::TenantUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl Scope {
    /// Limits the role to a group of asset management; device groups have the same ids.
    pub fn asset_group_uuid(mut self, value: impl Into<ids::DeviceGroupUuid>) -> Self {
        self.asset_group_uuid = Some(value.into());
        self
    }

    /// Limits the role to one customer.
    pub fn customer_uuid(mut self, value: impl Into<ids::CustomerUuid>) -> Self {
        self.customer_uuid = Some(value.into());
        self
    }

    /// Limits the role to a single device, for example to make somebody admin of that device only.
    pub fn device_uuid(mut self, value: impl Into<ids::DeviceUuid>) -> Self {
        self.device_uuid = Some(value.into());
        self
    }

    /// Limits the role to one managed service provider (MSP).
    pub fn msp_uuid(mut self, value: impl Into<ids::MspUuid>) -> Self {
        self.msp_uuid = Some(value.into());
        self
    }

    /// Limits the role to one policy of the service policy-management.
    pub fn policy_uuid(mut self, value: impl Into<ids::PolicyUuid>) -> Self {
        self.policy_uuid = Some(value.into());
        self
    }

    /// Limits the role to one site of the organization.
    pub fn site_uuid(mut self, value: impl Into<ids::SiteUuid>) -> Self {
        self.site_uuid = Some(value.into());
        self
    }

    /// Limits the role to one subscription.
    pub fn subscription_uuid(mut self, value: impl Into<ids::SubscriptionUuid>) -> Self {
        self.subscription_uuid = Some(value.into());
        self
    }

    /// Limits the role to one user as the object of the role.
    pub fn user_uuid(mut self, value: impl Into<ids::UserUuid>) -> Self {
        self.user_uuid = Some(value.into());
        self
    }

    /// Limits the role to one tenant, usually an organization as ESET knows it.
    pub fn tenant_uuid(mut self, value: impl Into<ids::TenantUuid>) -> Self {
        self.tenant_uuid = Some(value.into());
        self
    }
}

runtime::model!(Scope {
    Text asset_group_uuid "assetGroupUuid";
    Text customer_uuid "customerUuid";
    Text device_uuid "deviceUuid";
    Text msp_uuid "mspUuid";
    Text policy_uuid "policyUuid";
    Text site_uuid "siteUuid";
    Text subscription_uuid "subscriptionUuid";
    Text user_uuid "userUuid";
    Text tenant_uuid "tenantUuid";
});

/// Role together with the scopes in which it applies, for example admin of one particular device.
///
/// Schema: `v2ScopedRole`.
#[doc(alias = "v2ScopedRole")]
#[non_exhaustive]
pub struct ScopedRole {
    /// Identifier of the role, as in [`Role::name`](field@Role::name); it is not the display name. Examples
    /// are `admin`, `security.viewer` and a UUID, so names can have characters that
    /// [`Role::name`](field@Role::name) rules out.
    #[doc(alias = "roleName")]
    pub role_name: Option<String>,
    /// Where the role applies. If the list is empty, the role is global and applies in every scope.
    pub scopes: Vec<Scope>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl ScopedRole {
    /// Identifier of the role, as in [`Role::name`](field@Role::name); it is not the display name.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Where the role applies.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<Scope>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(ScopedRole {
    String role_name "roleName";
    List scopes "scopes";
});

/// All listed roles of one subject.
///
/// Schema: `v2SubjectRoles`.
#[doc(alias = "v2SubjectRoles")]
#[non_exhaustive]
pub struct SubjectRoles {
    /// The subject's roles, each with its scopes.
    pub roles: Vec<ScopedRole>,
    /// Identifies the subject, for example by the id of a user. Other systems call a subject a principal.
    #[doc(alias = "subjectReference")]
    pub subject_reference: Option<String>,
    /// What kind of subject it is, which decides how to read
    /// [`SubjectRoles::subject_reference`](field@SubjectRoles::subject_reference).
    #[doc(alias = "subjectType")]
    pub subject_type: Option<SubjectType>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(SubjectRoles {
    List roles "roles";
    String subject_reference "subjectReference";
    Text subject_type "subjectType";
});

/// Kind of subject that can have roles.
///
/// Schema: `v2SubjectType`.
#[doc(alias = "v2SubjectType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubjectType {
    /// Fallback, read when the service reports no kind of subject; also the default of the filter. Do not
    /// send it in a request body.
    #[doc(alias = "SUBJECT_TYPE_UNSPECIFIED")]
    Unspecified,
    /// The subject is one person; its reference can then be the id of the user.
    #[doc(alias = "SUBJECT_TYPE_USER")]
    User,
    /// The subject is a device; its reference is then the id of that device.
    #[doc(alias = "SUBJECT_TYPE_DEVICE")]
    Device,
    /// The subject is a group of users. A user has the roles of the groups that the user belongs to when
    /// signed in.
    #[doc(alias = "SUBJECT_TYPE_USER_GROUP")]
    UserGroup,
    /// The subject is a managed identity, with which an API client uses services.
    #[doc(alias = "SUBJECT_TYPE_MANAGED_IDENTITY")]
    ManagedIdentity,
    /// The subject is a service, not a person or a device.
    #[doc(alias = "SUBJECT_TYPE_SERVICE")]
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
