//! Version 1 of the network access protection service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::{Call, Paged};
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Lists the IP sets of one policy, with their addresses and their built-in and read-only marks.
///
/// `GET /v1/policies/{policyUuid}/ip-sets`
///
/// There is no filter; each entry is a [`IpSet`] as [`get_ip_set()`] returns it. For a policy that does
/// not support IP sets, status 500 with an empty body has been seen, so a retry need not help.
///
/// * `policy_uuid`: Id of the policy whose IP sets are listed. Find it with the policy management
///   service.
///
/// Optional parameters: [`page_size`](ListIpSets::page_size), [`page_token`](ListIpSets::page_token).
///
/// The list comes in pages: [`items`](crate::Paged::items) returns the items of all pages,
/// [`pages`](crate::Paged::pages) returns the pages, and [`send`](crate::Call::send) a single one.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::network_access_protection::v1;
///
/// # async fn example(client: &eset_connect::Client, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let mut items = v1::list_ip_sets(policy_uuid).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

runtime::operation!(ListIpSets, Paged, ListIpSetsResponse);

/// Returns one IP set of a policy, with its addresses and its built-in and read-only marks.
///
/// `GET /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}`
///
/// Read a set before [`update_ip_set()`] to see whether it can be changed. The status is 404 if the
/// policy or the set does not exist.
///
/// * `policy_uuid`: Id of the policy that contains the IP set. Find it with the policy management
///   service.
/// * `ip_set_uuid`: Id of the IP set to return, as in [`IpSet::uuid`](field@IpSet::uuid). Find it with
///   [`list_ip_sets()`].
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_ipSetUuid_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::network_access_protection::v1;
///
/// # async fn example(client: &eset_connect::Client, ip_set_uuid: &eset_connect::ids::IpSetUuid, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let response = v1::get_ip_set(policy_uuid, ip_set_uuid).send(client).await?;
/// if let Some(ip_set) = &response.ip_set {
///     println!("{:?}", ip_set.display_name);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Updates the name, description and addresses of an IP set in a policy, and returns the updated set.
///
/// `POST /v1/policies/{policyUuid}/ip-sets/{ipSetUuid}:update`
///
/// The previous values are not kept, so read the set with [`get_ip_set()`] first. A read-only set
/// cannot be updated, and in a built-in set only the addresses can change. Duplicate addresses are not
/// removed: an address sent twice is in the set twice. The request has no update mask, and whether
/// attributes that are left out keep their values is not documented.
///
/// * `policy_uuid`: Id of the policy that contains the IP set. Find it with the policy management
///   service.
/// * `ip_set_uuid`: Id of the IP set to update, as in [`IpSet::uuid`](field@IpSet::uuid). The set must
///   not be read-only.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/network_access_protection_v1_policies_policyUuid_ip-sets_ipSetUuid-update_post.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::network_access_protection::v1::{self, IpSet, UpdateIpSetBody};
///
/// # async fn example(client: &eset_connect::Client, description: &str, display_name: &str, ip_set_uuid: &eset_connect::ids::IpSetUuid, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let ip_set = IpSet::new().description(description).display_name(display_name);
/// let body = UpdateIpSetBody::new().ip_set(ip_set);
/// let response = v1::update_ip_set(policy_uuid, ip_set_uuid, body).send(client).await?;
/// if let Some(ip_set) = &response.ip_set {
///     println!("{:?}", ip_set.uuid);
/// }
/// # Ok(())
/// # }
/// ```
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

/// Response to [`get_ip_set()`]: the one set that was asked for.
///
/// Schema: `v1GetIpSetResponse`.
#[doc(alias = "v1GetIpSetResponse")]
#[non_exhaustive]
pub struct GetIpSetResponse {
    /// The requested set, with all its addresses.
    #[doc(alias = "ipSet")]
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(GetIpSetResponse {
    Model ip_set "ipSet";
});

impl runtime::AnswerModel for GetIpSetResponse {
    const NAME: &'static str = "network-access-protection/v1GetIpSetResponse";
}

/// A named collection of IP addresses and ranges in a policy.
///
/// Schema: `v1IpSet`.
#[doc(alias = "v1IpSet")]
#[non_exhaustive]
pub struct IpSet {
    /// `true` for a set that comes with the product and is always present, `false` for one that a user
    /// defined. Only the addresses of a built-in set can be changed.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "builtIn")]
    pub built_in: Option<bool>,
    /// Free text about the set. Can be updated only if the set is not built in.
    pub description: Option<String>,
    /// Name of the set for people. Can be updated only if the set is not built in.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Addresses and ranges of the set. An entry is an IPv4 or IPv6 address or a range in CIDR notation,
    /// such as `192.168.3.5` or `19.69.0.0/16`. An update does not check for duplicates.
    #[doc(alias = "ipAddresses")]
    pub ip_addresses: Vec<String>,
    /// `true` if the content cannot be changed at all. If `false` and
    /// [`IpSet::built_in`](field@IpSet::built_in) is `true`, only
    /// [`IpSet::ip_addresses`](field@IpSet::ip_addresses) can be changed. Set by the service.
    ///
    /// Read-only: set by the service.
    #[doc(alias = "readOnly")]
    pub read_only: Option<bool>,
    /// Id of the set, which goes into the path of [`get_ip_set()`]. The same holds for [`update_ip_set()`].
    /// Treat it as opaque; it need not be a standard UUID.
    pub uuid: Option<ids::IpSetUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl IpSet {
    /// Free text about the set.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the set for people.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Addresses and ranges of the set.
    pub fn ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the set, which goes into the path of [`get_ip_set()`].
    pub fn uuid(mut self, value: impl Into<ids::IpSetUuid>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

runtime::model!(IpSet {
    Bool built_in "builtIn";
    String description "description";
    String display_name "displayName";
    List ip_addresses "ipAddresses";
    Bool read_only "readOnly";
    Text uuid "uuid";
});

/// One page of [`list_ip_sets()`].
///
/// Schema: `v1ListIpSetsResponse`.
#[doc(alias = "v1ListIpSetsResponse")]
#[non_exhaustive]
pub struct ListIpSetsResponse {
    /// Sets on this page, each with all its addresses.
    #[doc(alias = "ipSets")]
    pub ip_sets: Vec<IpSet>,
    /// Token with which the next page is requested. Empty or absent on the last page. A page without items
    /// can still have one.
    #[doc(alias = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListIpSetsResponse {
    List ip_sets "ipSets";
    String next_page_token "nextPageToken";
});

impl runtime::AnswerModel for ListIpSetsResponse {
    const NAME: &'static str = "network-access-protection/v1ListIpSetsResponse";
    const PAGE: Option<&'static runtime::PageTokens> = Some(
        &runtime::PageTokens {
            next: "nextPageToken",
            delta: None,
        },
    );
}

impl runtime::Page for ListIpSetsResponse {
    #[inline]
    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref().filter(|token| !token.is_empty())
    }
}

impl runtime::ListPage for ListIpSetsResponse {
    type Item = IpSet;
    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.ip_sets)
    }
}

/// The new values of an IP set, for [`update_ip_set()`]. The set itself is named in the path.
///
/// Schema: `NetworkAccessConfiguratorUpdateIpSetBody`.
#[doc(alias = "NetworkAccessConfiguratorUpdateIpSetBody")]
#[non_exhaustive]
pub struct UpdateIpSetBody {
    /// The values to store: [`IpSet::display_name`](field@IpSet::display_name),
    /// [`IpSet::description`](field@IpSet::description) and
    /// [`IpSet::ip_addresses`](field@IpSet::ip_addresses). For a built-in set only the addresses can be
    /// changed.
    #[doc(alias = "ipSet")]
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateIpSetBody {
    /// The values to store: [`IpSet::display_name`](field@IpSet::display_name),
    /// [`IpSet::description`](field@IpSet::description) and
    /// [`IpSet::ip_addresses`](field@IpSet::ip_addresses).
    pub fn ip_set(mut self, value: impl Into<IpSet>) -> Self {
        self.ip_set = Some(value.into());
        self
    }
}

runtime::model!(UpdateIpSetBody {
    Model ip_set "ipSet";
});

/// Response to [`update_ip_set()`] with the set after the change.
///
/// Schema: `v1UpdateIpSetResponse`.
#[doc(alias = "v1UpdateIpSetResponse")]
#[non_exhaustive]
pub struct UpdateIpSetResponse {
    /// The set as it is after the update.
    #[doc(alias = "ipSet")]
    pub ip_set: Option<IpSet>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateIpSetResponse {
    Model ip_set "ipSet";
});

impl runtime::AnswerModel for UpdateIpSetResponse {
    const NAME: &'static str = "network-access-protection/v1UpdateIpSetResponse";
}
