//! Version 1 of the user management service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::{Timestamp, UnknownFields};

use crate::ids;

/// List users.
///
/// `GET /v1/users`
///
/// Lists the users, filtered by active product, cloud office tenant, name, e-mail, protection status or
/// user group.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users_get.html>)
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
    /// Query parameter `activeProduct.autoActivated`.
    pub fn active_product_auto_activated(mut self, value: impl Into<bool>) -> Self {
        self.0.set("activeProduct.autoActivated", Into::<bool>::into(value));
        self
    }

    /// Query parameter `activeProduct.autoActivationDetails.base`.
    pub fn active_product_auto_activation_details_base(
        mut self,
        value: impl Into<ProductAutoActivationBase>,
    ) -> Self {
        self.0
            .set(
                "activeProduct.autoActivationDetails.base",
                Into::<ProductAutoActivationBase>::into(value),
            );
        self
    }

    /// Query parameter `activeProduct.autoActivationDetails.userGroupUuid`.
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

    /// Query parameter `activeProduct.subscriptionUuid`.
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

    /// Query parameter `activeProduct.unitPoolUuid`.
    pub fn active_product_unit_pool_uuid(
        mut self,
        value: impl Into<ids::UnitPoolUuid>,
    ) -> Self {
        self.0.set("activeProduct.unitPoolUuid", Into::<ids::UnitPoolUuid>::into(value));
        self
    }

    /// Query parameter `activeProduct.id`.
    pub fn active_product_id(mut self, value: impl Into<i64>) -> Self {
        self.0.set("activeProduct.id", Into::<i64>::into(value));
        self
    }

    /// Query parameter `activeProduct.name`.
    pub fn active_product_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("activeProduct.name", Into::<String>::into(value));
        self
    }

    /// Query parameter `cloudOfficeTenantReference`.
    pub fn cloud_office_tenant_reference(mut self, value: impl Into<String>) -> Self {
        self.0.set("cloudOfficeTenantReference", Into::<String>::into(value));
        self
    }

    /// Query parameter `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.0.set("displayName", Into::<String>::into(value));
        self
    }

    /// Query parameter `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.0.set("email", Into::<String>::into(value));
        self
    }

    /// Query parameter `hasCloudOfficeMsLicense`.
    pub fn has_cloud_office_ms_license(mut self, value: impl Into<bool>) -> Self {
        self.0.set("hasCloudOfficeMsLicense", Into::<bool>::into(value));
        self
    }

    /// Query parameter `protectionStatus`.
    pub fn protection_status(mut self, value: impl Into<ProtectionStatus>) -> Self {
        self.0.set("protectionStatus", Into::<ProtectionStatus>::into(value));
        self
    }

    /// Query parameter `userGroupUuid`.
    pub fn user_group_uuid(mut self, value: impl Into<ids::UserGroupUuid>) -> Self {
        self.0.set("userGroupUuid", Into::<ids::UserGroupUuid>::into(value));
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

runtime::operation!(ListUsers, Paged, ListUsersResponse);

/// Get user.
///
/// `GET /v1/users/{userUuid}`
///
/// Gives one user by id, with identities, e-mail addresses, active product ids, user groups and
/// protection status.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users_userUuid_get.html>)
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

/// Batch get users.
///
/// `POST /v1/users:batchGetUsers`
///
/// Gives several users in full in one answer, for the user ids listed in the body.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/user_management_v1_users-batchGetUsers_post.html>)
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

/// `v1BatchGetUsersRequest` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetUsersRequest {
    /// `usersUuids`.
    pub users_uuids: Vec<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl BatchGetUsersRequest {
    /// Sets `users_uuids`.
    pub fn users_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ids::UserUuid>>,
    ) -> Self {
        self.users_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

runtime::model!(BatchGetUsersRequest {
    0 List users_uuids "usersUuids";
});

/// `v1BatchGetUsersResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct BatchGetUsersResponse {
    /// `users`.
    pub users: Vec<User>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(BatchGetUsersResponse {
    0 List users "users";
});

impl runtime::AnswerModel for BatchGetUsersResponse {
    const NAME: &'static str = "user-management/v1BatchGetUsersResponse";
}

/// `v1CloudOfficeUser` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct CloudOfficeUser {
    /// `hasMsLicense`.
    pub has_ms_license: Option<bool>,
    /// `tenantReference`.
    pub tenant_reference: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(CloudOfficeUser {
    0 Bool has_ms_license "hasMsLicense";
    1 String tenant_reference "tenantReference";
});

/// `v1GetUserResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// `user`.
    pub user: Option<User>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetUserResponse {
    0 Model user "user";
});

impl runtime::AnswerModel for GetUserResponse {
    const NAME: &'static str = "user-management/v1GetUserResponse";
}

/// `v1Identity` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct Identity {
    /// `createTime`.
    pub create_time: Option<Timestamp>,
    /// `providerReference`.
    pub provider_reference: Option<String>,
    /// `providerReferenceFormat`.
    pub provider_reference_format: Option<IdentityReferenceFormat>,
    /// `providerType`.
    pub provider_type: Option<IdentityProviderType>,
    /// `updateTime`.
    pub update_time: Option<Timestamp>,
    /// `userName`.
    pub user_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(Identity {
    0 Timestamp create_time "createTime";
    1 String provider_reference "providerReference";
    2 Text provider_reference_format "providerReferenceFormat";
    3 Text provider_type "providerType";
    4 Timestamp update_time "updateTime";
    5 String user_name "userName";
});

/// `v1ListUsersResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// `users`.
    pub users: Vec<User>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListUsersResponse {
    0 List users "users";
    1 String next_page_token "nextPageToken";
    2 I64 total_size "totalSize";
});

impl runtime::AnswerModel for ListUsersResponse {
    const NAME: &'static str = "user-management/v1ListUsersResponse";
}

impl runtime::Page for ListUsersResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListUsersResponse {
    type Item = User;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.users)
    }
}

/// `v1User` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct User {
    /// `activeProductIds`.
    ///
    /// Read-only: set by the service.
    pub active_product_ids: Vec<i64>,
    /// `cloudOffice`.
    pub cloud_office: Option<CloudOfficeUser>,
    /// `department`.
    pub department: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `identities`.
    pub identities: Vec<Identity>,
    /// `jobTitle`.
    pub job_title: Option<String>,
    /// `officeLocation`.
    pub office_location: Option<String>,
    /// `phoneNumbers`.
    pub phone_numbers: Vec<String>,
    /// `primaryEmailAddress`.
    pub primary_email_address: Option<String>,
    /// `protectionStatus`.
    pub protection_status: Option<ProtectionStatus>,
    /// `proxyEmailAddresses`.
    pub proxy_email_addresses: Vec<String>,
    /// `userGroupUuids`.
    ///
    /// Read-only: set by the service.
    pub user_group_uuids: Vec<ids::UserGroupUuid>,
    /// `uuid`.
    pub uuid: Option<ids::UserUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(User {
    0 List active_product_ids "activeProductIds";
    1 Model cloud_office "cloudOffice";
    2 String department "department";
    3 String display_name "displayName";
    4 List identities "identities";
    5 String job_title "jobTitle";
    6 String office_location "officeLocation";
    7 List phone_numbers "phoneNumbers";
    8 String primary_email_address "primaryEmailAddress";
    9 Text protection_status "protectionStatus";
    10 List proxy_email_addresses "proxyEmailAddresses";
    11 List user_group_uuids "userGroupUuids";
    12 Text uuid "uuid";
});

/// `v1IdentityProviderType` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `IDENTITY_PROVIDER_TYPE_UNSPECIFIED`.
    Unspecified,
    /// `IDENTITY_PROVIDER_TYPE_MICROSOFT`.
    Microsoft,
    /// `IDENTITY_PROVIDER_TYPE_GOOGLE`.
    Google,
    /// `IDENTITY_PROVIDER_TYPE_FACEBOOK`.
    Facebook,
    /// `IDENTITY_PROVIDER_TYPE_LOCAL`.
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

/// `v1IdentityReferenceFormat` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityReferenceFormat {
    /// `IDENTITY_REFERENCE_FORMAT_UNSPECIFIED`.
    Unspecified,
    /// `IDENTITY_REFERENCE_FORMAT_EMAIL_ADDRES`.
    EmailAddres,
    /// `IDENTITY_REFERENCE_FORMAT_USER_NAME`.
    UserName,
    /// `IDENTITY_REFERENCE_FORMAT_USER_PRINCIPAL_NAME`.
    UserPrincipalName,
    /// `IDENTITY_REFERENCE_FORMAT_PHONE_NUMBER`.
    PhoneNumber,
    /// `IDENTITY_REFERENCE_FORMAT_FEDERATED`.
    Federated,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(IdentityReferenceFormat {
    Unspecified "IDENTITY_REFERENCE_FORMAT_UNSPECIFIED";
    EmailAddres "IDENTITY_REFERENCE_FORMAT_EMAIL_ADDRES";
    UserName "IDENTITY_REFERENCE_FORMAT_USER_NAME";
    UserPrincipalName "IDENTITY_REFERENCE_FORMAT_USER_PRINCIPAL_NAME";
    PhoneNumber "IDENTITY_REFERENCE_FORMAT_PHONE_NUMBER";
    Federated "IDENTITY_REFERENCE_FORMAT_FEDERATED";
});

/// Product auto activation base.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductAutoActivationBase {
    /// `PRODUCT_AUTO_ACTIVATION_BASE_UNSPECIFIED`.
    Unspecified,
    /// `PRODUCT_AUTO_ACTIVATION_BASE_TENANT`.
    Tenant,
    /// `PRODUCT_AUTO_ACTIVATION_BASE_USER_GROUP`.
    UserGroup,
    /// A value that this version of the crate does not know.
    Unrecognized(runtime::json::Unrecognized),
}

runtime::open_enum!(ProductAutoActivationBase {
    Unspecified "PRODUCT_AUTO_ACTIVATION_BASE_UNSPECIFIED";
    Tenant "PRODUCT_AUTO_ACTIVATION_BASE_TENANT";
    UserGroup "PRODUCT_AUTO_ACTIVATION_BASE_USER_GROUP";
});

/// `v1ProtectionStatus` in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionStatus {
    /// `PROTECTION_STATUS_UNSPECIFIED`.
    Unspecified,
    /// `PROTECTION_STATUS_UNPROTECTED`.
    Unprotected,
    /// `PROTECTION_STATUS_PENDING`.
    Pending,
    /// `PROTECTION_STATUS_PARTIALLY_PROTECTED`.
    PartiallyProtected,
    /// `PROTECTION_STATUS_FULLY_PROTECTED`.
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
