//! Version 1 of the network access protection service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// List IP sets.
///
/// `GET /v1/policies/{policyUuid}/ip-sets`
///
/// Lists the IP sets of one policy, with their addresses and their built-in and read-only marks.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_get.html>)
#[inline]
pub fn list_ip_sets(policy_uuid: impl Into<ids::PolicyUuid>) -> ListIpSets {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_ip_sets",
        service: &crate::api::NETWORK_ACCESS_PROTECTION,
        method: runtime::http::Method::GET,
        path: "/v1/policies/{policyUuid}/ip-sets",
        body: runtime::Encoding::None,
        statuses: crate::network_access_protection::REFUSALS,
        pending: true,
    };
    ListIpSets(Paged::new(&OPERATION, &[policy_uuid.into().as_str()]))
}

/// The call that [`list_ip_sets`](fn@list_ip_sets) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListIpSets(Paged<ListIpSetsResponse>);

impl ListIpSets {
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

runtime::operation!(ListIpSets, Paged, ListIpSetsResponse);

/// Get IP set.
///
/// `GET /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}`
///
/// Gives one IP set of a policy, named by both ids, with its addresses and marks.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_ipSetUuid_get.html>)
#[inline]
pub fn get_ip_set(
    policy_uuid: impl Into<ids::PolicyUuid>,
    ip_set_uuid: impl Into<ids::IpSetUuid>,
) -> GetIpSet {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "get_ip_set",
        service: &crate::api::NETWORK_ACCESS_PROTECTION,
        method: runtime::http::Method::GET,
        path: "/v1/policies/{policyUuid}/ip-sets/{ipSetUuid}",
        body: runtime::Encoding::None,
        statuses: crate::network_access_protection::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[policy_uuid.into().as_str(), ip_set_uuid.into().as_str()])
        .into()
}

/// The call that [`get_ip_set`](fn@get_ip_set) returns.
///
/// It has the methods of [`Call`].
pub type GetIpSet = runtime::PlainCall<GetIpSetResponse>;

/// Update IP set.
///
/// `POST /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}:update`
///
/// Updates one IP set of a policy from the set in the body, and gives back the updated set.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_ipSetUuid-update_post.html>)
#[inline]
pub fn update_ip_set(
    policy_uuid: impl Into<ids::PolicyUuid>,
    ip_set_uuid: impl Into<ids::IpSetUuid>,
    body: UpdateIpSetBody,
) -> UpdateIpSet {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_ip_set",
        service: &crate::api::NETWORK_ACCESS_PROTECTION,
        method: runtime::http::Method::POST,
        path: "/v1/policies/{policyUuid}/ip-sets/{ipSetUuid}:update",
        body: runtime::Encoding::Json,
        statuses: crate::network_access_protection::REFUSALS,
        pending: true,
    };
    Call::new(&OPERATION, &[policy_uuid.into().as_str(), ip_set_uuid.into().as_str()])
        .body(&body)
        .into()
}

/// The call that [`update_ip_set`](fn@update_ip_set) returns.
///
/// It has the methods of [`Call`].
pub type UpdateIpSet = runtime::PlainCall<UpdateIpSetResponse>;

/// `v1GetIpSetResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct GetIpSetResponse {
    /// `ipSet`.
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIpSetResponse {
    0 Model ip_set "ipSet";
});

impl runtime::AnswerModel for GetIpSetResponse {
    const NAME: &'static str = "network-access-protection/v1GetIpSetResponse";
}

/// `v1IpSet` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct IpSet {
    /// `builtIn`.
    ///
    /// Read-only: set by the service.
    pub built_in: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ipAddresses`.
    pub ip_addresses: Vec<String>,
    /// `readOnly`.
    ///
    /// Read-only: set by the service.
    pub read_only: Option<bool>,
    /// `uuid`.
    pub uuid: Option<ids::IpSetUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl IpSet {
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

    /// Sets `ip_addresses`.
    pub fn ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `uuid`.
    pub fn uuid(mut self, value: impl Into<ids::IpSetUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(IpSet {
    0 Bool built_in "builtIn";
    1 String description "description";
    2 String display_name "displayName";
    3 List ip_addresses "ipAddresses";
    4 Bool read_only "readOnly";
    5 Text uuid "uuid";
});

/// `v1ListIpSetsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpSetsResponse {
    /// `ipSets`.
    pub ip_sets: Vec<IpSet>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIpSetsResponse {
    0 List ip_sets "ipSets";
    1 String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListIpSetsResponse {
    const NAME: &'static str = "network-access-protection/v1ListIpSetsResponse";
}

impl runtime::Page for ListIpSetsResponse {
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListIpSetsResponse {
    type Item = IpSet;
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.ip_sets)
    }
}

/// `NetworkAccessConfiguratorUpdateIpSetBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpSetBody {
    /// `ipSet`.
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIpSetBody {
    /// Sets `ip_set`.
    pub fn ip_set(mut self, value: impl Into<IpSet>) -> Self {
        self.ip_set = Some(value.into());
        self
    }
}

runtime::model!(UpdateIpSetBody {
    0 Model ip_set "ipSet";
});

/// `v1UpdateIpSetResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpSetResponse {
    /// `ipSet`.
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateIpSetResponse {
    0 Model ip_set "ipSet";
});

impl runtime::AnswerModel for UpdateIpSetResponse {
    const NAME: &'static str = "network-access-protection/v1UpdateIpSetResponse";
}
