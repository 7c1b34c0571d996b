//! Version 1 of the user management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// Lists the users, filtered by active product, tenant, name, email, protection status or user group.
///
/// `GET /v1/users`
///
/// Without filters the list has all users. Each entry is a [`User`], the same model that [`get_user()`]
/// returns. A name or an email address matches in part; a tenant reference must match in full.
/// [`ListUsersResponse::total_size`](field@ListUsersResponse::total_size) has the number of matches
/// over all pages.
///
/// Optional parameters: [`active_product_auto_activated`](ListUsers::active_product_auto_activated),
/// [`active_product_auto_activation_details_base`](ListUsers::active_product_auto_activation_details_base),
/// [`active_product_auto_activation_details_user_group_uuid`](ListUsers::active_product_auto_activation_details_user_group_uuid),
/// [`active_product_subscription_uuid`](ListUsers::active_product_subscription_uuid),
/// [`active_product_unit_pool_uuid`](ListUsers::active_product_unit_pool_uuid),
/// [`active_product_id`](ListUsers::active_product_id),
/// [`active_product_name`](ListUsers::active_product_name),
/// [`cloud_office_tenant_reference`](ListUsers::cloud_office_tenant_reference),
/// [`display_name`](ListUsers::display_name), [`email`](ListUsers::email),
/// [`has_cloud_office_ms_license`](ListUsers::has_cloud_office_ms_license),
/// [`protection_status`](ListUsers::protection_status),
/// [`user_group_uuid`](ListUsers::user_group_uuid), [`page_size`](ListUsers::page_size),
/// [`page_token`](ListUsers::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::user_management::v1;
///
/// # async fn example(client: &eset_connect::Client, display_name: &str, user_group_uuid: &eset_connect::ids::UserGroupUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_users()
///     .display_name(display_name)
///     .user_group_uuid(user_group_uuid)
///     .items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_users() -> ListUsers {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_users",
        service: &crate::api::USER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/users",
        body: runtime::Encoding::None,
        statuses: crate::user_management::REFUSALS,
        pending: true,
    };
    ListUsers(Paged::new(&OPERATION, &[]))
}

/// The call that [`list_users`](fn@list_users) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListUsers(Paged<ListUsersResponse>);

impl ListUsers {
    /// Filters by whether a product was activated automatically, because the user's group or tenant
    /// activates it for all members. What `false` does as a filter is not documented.
    #[doc(alias = "activeProduct.autoActivated")]
    pub fn active_product_auto_activated(mut self, value: impl Into<bool>) -> Self {
        self.0.set("activeProduct.autoActivated", Into::<bool>::into(value));
        self
    }

    /// Filters by where automatic activation was switched on: the tenant or a user group. What
    /// [`ProductAutoActivationBase::Unspecified`] does as a filter is not documented; leave the parameter
    /// out instead.
    #[doc(alias = "activeProduct.autoActivationDetails.base")]
    #[inline]
    pub fn active_product_auto_activation_details_base(
        mut self,
        value: ProductAutoActivationBase,
    ) -> Self {
        self.0.set("activeProduct.autoActivationDetails.base", value);
        self
    }

    /// Filters by the user group that activated the product. Makes sense only if the base is
    /// [`ProductAutoActivationBase::UserGroup`]. To filter by membership, use
    /// [`ListUsers::user_group_uuid()`].
    #[doc(alias = "activeProduct.autoActivationDetails.userGroupUuid")]
    pub fn active_product_auto_activation_details_user_group_uuid(
        mut self,
        value: impl Into<ids::UserGroupUuid>,
    ) -> Self {
        self.0
            .set(
                "activeProduct.autoActivationDetails.userGroupUuid",
                Into::<ids::UserGroupUuid>::into(value),
            );
        self
    }

    /// Filters by the subscription that was used to activate a product.
    #[doc(alias = "activeProduct.subscriptionUuid")]
    pub fn active_product_subscription_uuid(
        mut self,
        value: impl Into<ids::SubscriptionUuid>,
    ) -> Self {
        self.0
            .set(
                "activeProduct.subscriptionUuid",
                Into::<ids::SubscriptionUuid>::into(value),
            );
        self
    }

    /// Filters by the unit pool that was used to activate a product. A unit pool holds units that can be
    /// spent on activations.
    #[doc(alias = "activeProduct.unitPoolUuid")]
    pub fn active_product_unit_pool_uuid(
        mut self,
        value: impl Into<ids::UnitPoolUuid>,
    ) -> Self {
        self.0.set("activeProduct.unitPoolUuid", Into::<ids::UnitPoolUuid>::into(value));
        self
    }

    /// Filters by a product, given as its number. The numbers are those of
    /// [`User::active_product_ids`](field@User::active_product_ids). The vendor's document allows at most
    /// 99999.
    #[doc(alias = "activeProduct.id")]
    pub fn active_product_id(mut self, value: impl Into<i64>) -> Self {
        self.0.set("activeProduct.id", Into::<i64>::into(value));
        self
    }

    /// Filters by a product, given as its fixed name. The name belongs to the number in
    /// [`ListUsers::active_product_id()`] and is not the one shown in a console. At most 100 characters.
    #[doc(alias = "activeProduct.name")]
    pub fn active_product_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("activeProduct.name", Into::<String>::into(value));
        self
    }

    /// Lists only users of the cloud office tenant with exactly this reference, as in
    /// [`CloudOfficeUser::tenant_reference`](field@CloudOfficeUser::tenant_reference). Absent or empty
    /// lists users of every tenant, and those without one. At most 100 characters.
    #[doc(alias = "cloudOfficeTenantReference")]
    pub fn cloud_office_tenant_reference(mut self, value: impl Into<String>) -> Self {
        self.0.set("cloudOfficeTenantReference", Into::<String>::into(value));
        self
    }

    /// Lists only users who have this text somewhere in [`User::display_name`](field@User::display_name).
    /// Absent or empty matches any name. At most 100 characters.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("displayName", Into::<String>::into(value));
        self
    }

    /// Lists only users who have this text somewhere in their primary or one of their proxy addresses.
    /// Absent or empty matches any address. At most 100 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.0.set("email", Into::<String>::into(value));
        self
    }

    /// `true` lists only users with a Microsoft cloud office license, `false` only those without one.
    /// Absent lists both.
    #[doc(alias = "hasCloudOfficeMsLicense")]
    pub fn has_cloud_office_ms_license(mut self, value: impl Into<bool>) -> Self {
        self.0.set("hasCloudOfficeMsLicense", Into::<bool>::into(value));
        self
    }

    /// Lists only users with this status. Absent or [`ProtectionStatus::Unspecified`] lists users with any
    /// status.
    #[doc(alias = "protectionStatus")]
    #[inline]
    pub fn protection_status(mut self, value: ProtectionStatus) -> Self {
        self.0.set("protectionStatus", value);
        self
    }

    /// Lists only members of this user group, given by its id as in
    /// [`User::user_group_uuids`](field@User::user_group_uuids). Absent or empty lists users of any group.
    #[doc(alias = "userGroupUuid")]
    pub fn user_group_uuid(mut self, value: impl Into<ids::UserGroupUuid>) -> Self {
        self.0.set("userGroupUuid", Into::<ids::UserGroupUuid>::into(value));
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

runtime::operation!(ListUsers, Paged, ListUsersResponse);

/// Returns one user by id, with identities, email addresses, active product ids, user groups and
/// protection status.
///
/// `GET /v1/users/{userUuid}`
///
/// The status is 404 if there is no user with this id. For several users, use [`batch_get_users()`].
///
/// * `user_uuid`: Id of the user to return, as in [`User::uuid`](field@User::uuid). Find ids with
///   [`list_users()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users_userUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::user_management::v1;
///
/// # async fn example(client: &eset_connect::Client, user_uuid: &eset_connect::ids::UserUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_user(user_uuid).send(client).await?;
/// if let Some(user) = &response.user {
///     println!("{:?}", user.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_user(user_uuid: impl Into<ids::UserUuid>) -> GetUser {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_user",
        service: &crate::api::USER_MANAGEMENT,
        method: runtime::http::Method::GET,
        path: "/v1/users/{userUuid}",
        body: runtime::Encoding::None,
        statuses: crate::user_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[user_uuid.into().as_str()]).into()
}

/// The call that [`get_user`](fn@get_user) returns.
///
/// It has the methods of [`Call`].
pub type GetUser = runtime::PlainCall<GetUserResponse>;

/// Returns several users in full in one answer, in the order of the given ids.
///
/// `POST /v1/users:batchGetUsers`
///
/// The call returns either all requested users or none, so one unknown id makes it fail. At most 1000
/// ids are allowed; more, or none at all, is an error with status 400 (`OUT_OF_RANGE` and
/// `INVALID_ARGUMENT`). It changes nothing, although it is a POST. For larger sets, split the ids.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users-batchGetUsers_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::user_management::v1::{self, BatchGetUsersRequest};
///
/// # async fn example(client: &eset_connect::Client, users_uuids: &[eset_connect::ids::UserUuid]) -> Result<(), eset_connect::Error> {
/// let body = BatchGetUsersRequest::new().users_uuids(users_uuids);
/// let response = v1::batch_get_users(body).send(client).await?;
/// for item in &response.users {
///     println!("{:?}", item.display_name);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn batch_get_users(body: BatchGetUsersRequest) -> BatchGetUsers {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "batch_get_users",
        service: &crate::api::USER_MANAGEMENT,
        method: runtime::http::Method::POST,
        path: "/v1/users:batchGetUsers",
        body: runtime::Encoding::Json,
        statuses: crate::user_management::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[]).body(&body).into()
}

/// The call that [`batch_get_users`](fn@batch_get_users) returns.
///
/// It has the methods of [`Call`].
pub type BatchGetUsers = runtime::PlainCall<BatchGetUsersResponse>;

/// Names the users that [`batch_get_users()`] returns.
///
/// Schema: `v1BatchGetUsersRequest`.
#[doc(alias = "v1BatchGetUsersRequest")]
#[non_exhaustive]
pub struct BatchGetUsersRequest {
    /// Ids of 1 to 1000 users, each a [`User::uuid`](field@User::uuid). An empty list is an error. If one
    /// user is not available, no user is returned.
    #[doc(alias = "usersUuids")]
    pub users_uuids: Vec<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetUsersRequest {
    /// Ids of 1 to 1000 users, each a [`User::uuid`](field@User::uuid).
    pub fn users_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::UserUuid>>,
    ) -> Self {
        self.users_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetUsersRequest {
    List users_uuids "usersUuids";
});

/// Response to [`batch_get_users()`] with every requested user.
///
/// Schema: `v1BatchGetUsersResponse`.
#[doc(alias = "v1BatchGetUsersResponse")]
#[non_exhaustive]
pub struct BatchGetUsersResponse {
    /// One entry for each requested id, in the order of the request.
    pub users: Vec<User>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetUsersResponse {
    List users "users";
});

impl runtime::AnswerModel for BatchGetUsersResponse {
    const NAME: &'static str = "user-management/v1BatchGetUsersResponse";
}

/// What is known about a user from the cloud office that the user comes from, such as Microsoft 365 or
/// Google Workspace.
///
/// Schema: `v1CloudOfficeUser`.
#[doc(alias = "v1CloudOfficeUser")]
#[non_exhaustive]
pub struct CloudOfficeUser {
    /// `true` if a user imported from Microsoft 365 has Microsoft licenses assigned. It says nothing about
    /// ESET licenses. Filter by it with [`ListUsers::has_cloud_office_ms_license()`].
    #[doc(alias = "hasMsLicense")]
    pub has_ms_license: Option<bool>,
    /// How the cloud office itself refers to the tenant of the user. Mostly a UUID for Microsoft 365, and a
    /// random string for Google Workspace. [`ListUsers::cloud_office_tenant_reference()`] filters by it.
    #[doc(alias = "tenantReference")]
    pub tenant_reference: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CloudOfficeUser {
    Bool has_ms_license "hasMsLicense";
    String tenant_reference "tenantReference";
});

/// Response to [`get_user()`]: the one user that was asked for.
///
/// Schema: `v1GetUserResponse`.
#[doc(alias = "v1GetUserResponse")]
#[non_exhaustive]
pub struct GetUserResponse {
    /// The requested user in full.
    pub user: Option<User>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetUserResponse {
    Model user "user";
});

impl runtime::AnswerModel for GetUserResponse {
    const NAME: &'static str = "user-management/v1GetUserResponse";
}

/// One way in which a user signs in, such as a Microsoft, Google or Active Directory login. An identity
/// provider manages and verifies it; one user can have several.
///
/// Schema: `v1Identity`.
#[doc(alias = "v1Identity")]
#[non_exhaustive]
pub struct Identity {
    /// Time of creation of the identity. Empty if this is not known.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// How the identity provider refers to the user, for example `user123@company.com`.
    /// [`Identity::provider_reference_format`](field@Identity::provider_reference_format) tells how to read
    /// it.
    #[doc(alias = "providerReference")]
    pub provider_reference: Option<String>,
    /// What kind of text [`Identity::provider_reference`](field@Identity::provider_reference) is, such as
    /// an email address or a phone number.
    #[doc(alias = "providerReferenceFormat")]
    pub provider_reference_format: Option<IdentityReferenceFormat>,
    /// Who manages and verifies the identity, for example Microsoft or Google.
    #[doc(alias = "providerType")]
    pub provider_type: Option<IdentityProviderType>,
    /// When the identity last changed. Empty if this is not known.
    #[doc(alias = "updateTime")]
    pub update_time: Option<Timestamp>,
    /// Login name that is derived from [`Identity::provider_reference`](field@Identity::provider_reference)
    /// where its format allows it. It can have a domain before or after it, as in `system\user` and
    /// `login@somedomain.com`.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Identity {
    Timestamp create_time "createTime";
    String provider_reference "providerReference";
    Text provider_reference_format "providerReferenceFormat";
    Text provider_type "providerType";
    Timestamp update_time "updateTime";
    String user_name "userName";
});

/// One page of [`list_users()`], with the number of all matches.
///
/// Schema: `v1ListUsersResponse`.
#[doc(alias = "v1ListUsersResponse")]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Users on this page that match all filters, or all users if there is no filter.
    pub users: Vec<User>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Number of matching users over all pages. Zero can mean that it was not computed. The number of pages
    /// follows from the page size that the caller chose.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListUsersResponse {
    List users "users";
    String next_page_token "nextPageToken";
    I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListUsersResponse {
    const NAME: &'static str = "user-management/v1ListUsersResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListUsersResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListUsersResponse {
    type Item = User;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.users)
    }
}

/// A real person known to the system, with all identities that the person signs in with. A person can
/// have a work login and a private one, and belong to several accounts, and still be one user.
///
/// Schema: `v1User`.
#[doc(alias = "v1User")]
#[non_exhaustive]
pub struct User {
    /// Numbers of the products that are active for the user, both ESET's and others'. Activation is manual,
    /// or automatic for members of a group or tenant. Filter with [`ListUsers::active_product_id()`].
    ///
    /// Read-only: set by the service.
    #[doc(alias = "activeProductIds")]
    pub active_product_ids: Vec<i64>,
    /// Details from Microsoft 365 or Google Workspace, if the user comes from there.
    #[doc(alias = "cloudOffice")]
    pub cloud_office: Option<CloudOfficeUser>,
    /// Part of the organization where the user works. It can serve to sort users or to decide on access by
    /// role.
    pub department: Option<String>,
    /// Name as in an address book, usually first, middle and last name. Required, at most 255 characters.
    /// Searched by [`ListUsers::display_name()`].
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Logins of the user at identity providers, such as Active Directory, Google or Facebook. Incident
    /// investigations need them to match a login with a person.
    pub identities: Vec<Identity>,
    /// Position of the user in the organization, which shows what the user is responsible for.
    #[doc(alias = "jobTitle")]
    pub job_title: Option<String>,
    /// Place where the user normally works, which can be an office or a remote location.
    #[doc(alias = "officeLocation")]
    pub office_location: Option<String>,
    /// Telephone numbers, each at most 15 characters long (the limit of the ITU standard).
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: Vec<String>,
    /// Main SMTP address, at most 255 characters and without accented letters. A change of it also adds the
    /// address to the user's proxy addresses. Searched by [`ListUsers::email()`].
    #[doc(alias = "primaryEmailAddress")]
    pub primary_email_address: Option<String>,
    /// How well enabled ESET protection features protect the user, as one overall value.
    #[doc(alias = "protectionStatus")]
    pub protection_status: Option<ProtectionStatus>,
    /// Further addresses (aliases) whose mail ends up in the same mailbox. Each has at most 255 characters.
    /// Searched by [`ListUsers::email()`].
    #[doc(alias = "proxyEmailAddresses")]
    pub proxy_email_addresses: Vec<String>,
    /// Ids of the user groups that the user belongs to. Computed with delay, so a recent change of
    /// membership can be missing.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "userGroupUuids")]
    pub user_group_uuids: Vec<ids::UserGroupUuid>,
    /// Id of the user that [`get_user()`] and [`batch_get_users()`] take, and that other services use as
    /// well. Treat it as opaque; it need not be a standard UUID.
    pub uuid: Option<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(User {
    List active_product_ids "activeProductIds";
    Model cloud_office "cloudOffice";
    String department "department";
    String display_name "displayName";
    List identities "identities";
    String job_title "jobTitle";
    String office_location "officeLocation";
    List phone_numbers "phoneNumbers";
    String primary_email_address "primaryEmailAddress";
    Text protection_status "protectionStatus";
    List proxy_email_addresses "proxyEmailAddresses";
    List user_group_uuids "userGroupUuids";
    Text uuid "uuid";
});

/// Who manages an identity and checks the login.
///
/// Schema: `v1IdentityProviderType`.
#[doc(alias = "v1IdentityProviderType")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// The provider is not known. Only read, never sent.
    #[doc(alias = "IDENTITY_PROVIDER_TYPE_UNSPECIFIED")]
    Unspecified,
    /// Microsoft Entra ID, formerly Azure Active Directory; used for the logins of organizations.
    #[doc(alias = "IDENTITY_PROVIDER_TYPE_MICROSOFT")]
    Microsoft,
    /// Google; the user signs in with an account there.
    #[doc(alias = "IDENTITY_PROVIDER_TYPE_GOOGLE")]
    Google,
    /// Facebook; the user signs in with an account there.
    #[doc(alias = "IDENTITY_PROVIDER_TYPE_FACEBOOK")]
    Facebook,
    /// No outside provider: the application itself manages the identity and checks the login.
    #[doc(alias = "IDENTITY_PROVIDER_TYPE_LOCAL")]
    Local,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IdentityProviderType {
    Unspecified "IDENTITY_PROVIDER_TYPE_UNSPECIFIED";
    Microsoft "IDENTITY_PROVIDER_TYPE_MICROSOFT";
    Google "IDENTITY_PROVIDER_TYPE_GOOGLE";
    Facebook "IDENTITY_PROVIDER_TYPE_FACEBOOK";
    Local "IDENTITY_PROVIDER_TYPE_LOCAL";
});

/// What kind of text identifies the user at the identity provider, as in
/// [`Identity::provider_reference`](field@Identity::provider_reference).
///
/// Schema: `v1IdentityReferenceFormat`.
#[doc(alias = "v1IdentityReferenceFormat")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdentityReferenceFormat {
    /// The format is not known. Only read, never sent.
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_UNSPECIFIED")]
    Unspecified,
    /// The login is an email address. The spelling of the name is the vendor's.
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_EMAIL_ADDRES")]
    EmailAddress,
    /// The login is an account name.
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_USER_NAME")]
    UserName,
    /// The login is a user principal name (UPN).
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_USER_PRINCIPAL_NAME")]
    UserPrincipalName,
    /// The user signs in with a telephone number.
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_PHONE_NUMBER")]
    PhoneNumber,
    /// An id that the provider makes up in a form of its own. Do not parse it.
    #[doc(alias = "IDENTITY_REFERENCE_FORMAT_FEDERATED")]
    Federated,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IdentityReferenceFormat {
    Unspecified "IDENTITY_REFERENCE_FORMAT_UNSPECIFIED";
    EmailAddress "IDENTITY_REFERENCE_FORMAT_EMAIL_ADDRES";
    UserName "IDENTITY_REFERENCE_FORMAT_USER_NAME";
    UserPrincipalName "IDENTITY_REFERENCE_FORMAT_USER_PRINCIPAL_NAME";
    PhoneNumber "IDENTITY_REFERENCE_FORMAT_PHONE_NUMBER";
    Federated "IDENTITY_REFERENCE_FORMAT_FEDERATED";
});

/// Where automatic activation of a product was switched on. A product activated this way is deactivated
/// again when the condition ends, for example when the user leaves the group.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProductAutoActivationBase {
    /// The base is not known. Do not send it; leave the filter out instead.
    #[doc(alias = "PRODUCT_AUTO_ACTIVATION_BASE_UNSPECIFIED")]
    Unspecified,
    /// On the tenant of the user, so for all its users.
    #[doc(alias = "PRODUCT_AUTO_ACTIVATION_BASE_TENANT")]
    Tenant,
    /// On one of the user's groups, so for its members. As a filter it goes with
    /// [`ListUsers::active_product_auto_activation_details_user_group_uuid()`].
    #[doc(alias = "PRODUCT_AUTO_ACTIVATION_BASE_USER_GROUP")]
    UserGroup,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ProductAutoActivationBase {
    Unspecified "PRODUCT_AUTO_ACTIVATION_BASE_UNSPECIFIED";
    Tenant "PRODUCT_AUTO_ACTIVATION_BASE_TENANT";
    UserGroup "PRODUCT_AUTO_ACTIVATION_BASE_USER_GROUP";
});

/// How well the enabled ESET protection features protect something, here a user, summed up in one
/// value.
///
/// Schema: `v1ProtectionStatus`.
#[doc(alias = "v1ProtectionStatus")]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProtectionStatus {
    /// The status is not known; do not take it as protected. As a filter it matches every status.
    #[doc(alias = "PROTECTION_STATUS_UNSPECIFIED")]
    Unspecified,
    /// No enabled feature protects the user.
    #[doc(alias = "PROTECTION_STATUS_UNPROTECTED")]
    Unprotected,
    /// No protection yet: the enabled features are still being set up.
    #[doc(alias = "PROTECTION_STATUS_PENDING")]
    Pending,
    /// Enabled features protect the user, but there are problems that someone should look at.
    #[doc(alias = "PROTECTION_STATUS_PARTIALLY_PROTECTED")]
    PartiallyProtected,
    /// All enabled features protect the user; nothing needs attention.
    #[doc(alias = "PROTECTION_STATUS_FULLY_PROTECTED")]
    FullyProtected,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ProtectionStatus {
    Unspecified "PROTECTION_STATUS_UNSPECIFIED";
    Unprotected "PROTECTION_STATUS_UNPROTECTED";
    Pending "PROTECTION_STATUS_PENDING";
    PartiallyProtected "PROTECTION_STATUS_PARTIALLY_PROTECTED";
    FullyProtected "PROTECTION_STATUS_FULLY_PROTECTED";
});
