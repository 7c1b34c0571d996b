//! Version 2 of the web access protection service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// Lists the ids of the web address rules of a policy that contain a given domain.
///
/// `GET /v2/policies/{policyUuid}/web-address-rules`
///
/// The answer has only ids, without names or other domains of the rules, and comes in one piece without
/// pages. The ids are those that [`update_web_address_rule_domains()`] takes.
///
/// * `policy_uuid`: Id of the policy whose rules are searched. Find it with the policy management service
///   (version 2).
///
/// Optional parameters: [`include_domain`](ListWebAddressRules::include_domain).
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/web_access_protection_v2_policies_policyUuid_web-address-rules_get.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::web_access_protection::v2;
///
/// # async fn example(client: &eset_connect::Client, include_domain: &str, policy_uuid: &eset_connect::ids::PolicyUuid) -> Result<(), eset_connect::Error> {
/// let response = v2::list_web_address_rules(policy_uuid)
///     .include_domain(include_domain)
///     .send(client)
///     .await?;
/// println!("{:?}", response.address_rule_uuids);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_web_address_rules(
    policy_uuid: impl Into<ids::PolicyUuid>,
) -> ListWebAddressRules {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "list_web_address_rules",
        service: &crate::api::WEB_ACCESS_PROTECTION,
        method: runtime::http::Method::GET,
        path: "/v2/policies/{policyUuid}/web-address-rules",
        body: runtime::Encoding::None,
        statuses: crate::web_access_protection::REFUSALS,
        pending: true,
    };
    ListWebAddressRules(Call::new(&OPERATION, &[policy_uuid.into().as_str()]))
}

/// The call that [`list_web_address_rules`](fn@list_web_address_rules) returns, with its optional parameters.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListWebAddressRules(Call<ListWebAddressRulesResponse>);

impl ListWebAddressRules {
    /// The domain to look for in the rules of the policy, at most 100 characters. Whether a domain also
    /// finds rules for its subdomains, and what happens without the parameter, is not documented.
    #[doc(alias = "includeDomain")]
    pub fn include_domain(mut self, value: impl Into<String>) -> Self {
        self.0.set("includeDomain", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListWebAddressRules, Call, ListWebAddressRulesResponse);

/// Replaces all domains of a web address rule with those of the given URLs.
///
/// `PUT /v2/policies/{policyUuid}/web-address-rules/{addressRuleUuid}/domains`
///
/// The previous domains are lost, and no operation of this service reads them back, so keep the full
/// list elsewhere and always send all of it. Only the domain of each URL is stored; several URLs with
/// one domain count once. Malformed domains are skipped, not an error, so check
/// [`UpdateWebAddressRuleDomainsResponse::malformed_domains`](field@UpdateWebAddressRuleDomainsResponse::malformed_domains).
/// Each call validates the whole policy, even for a single domain. Sending the same list again leaves
/// the same domains in the rule.
///
/// * `policy_uuid`: Id of the policy that contains the rule. Find it with the policy management service
///   (version 2).
/// * `address_rule_uuid`: Id of the rule to change. [`list_web_address_rules()`] finds it by a domain
///   that the rule contains.
///
/// Statuses: the [usual ones](super#statuses) of this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/web_access_protection_v2_policies_policyUuid_web-address-rules_addressRuleUuid_domains_put.html>)
///
/// # Example
///
/// ```no_run
/// use eset_connect::web_access_protection::v2::{self, UpdateWebAddressRuleDomainsBody};
///
/// # async fn example(client: &eset_connect::Client, address_rule_uuid: &eset_connect::ids::WebAddressRuleUuid, policy_uuid: &eset_connect::ids::PolicyUuid, urls: &[String]) -> Result<(), eset_connect::Error> {
/// let body = UpdateWebAddressRuleDomainsBody::new().urls(urls);
/// let response = v2::update_web_address_rule_domains(policy_uuid, address_rule_uuid, body)
///     .send(client)
///     .await?;
/// println!("{:?}", response.added_domains_count);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_web_address_rule_domains(
    policy_uuid: impl Into<ids::PolicyUuid>,
    address_rule_uuid: impl Into<ids::WebAddressRuleUuid>,
    body: UpdateWebAddressRuleDomainsBody,
) -> UpdateWebAddressRuleDomains {
    static OPERATION: runtime::OperationInfo = runtime::OperationInfo {
        name: "update_web_address_rule_domains",
        service: &crate::api::WEB_ACCESS_PROTECTION,
        method: runtime::http::Method::PUT,
        path: "/v2/policies/{policyUuid}/web-address-rules/{addressRuleUuid}/domains",
        body: runtime::Encoding::Json,
        statuses: crate::web_access_protection::REFUSALS,
        pending: true,
    };
    Call::new(
            &OPERATION,
            &[policy_uuid.into().as_str(), address_rule_uuid.into().as_str()],
        )
        .body(&body)
        .into()
}

/// The call that [`update_web_address_rule_domains`](fn@update_web_address_rule_domains) returns.
///
/// It has the methods of [`Call`].
pub type UpdateWebAddressRuleDomains = runtime::PlainCall<
    UpdateWebAddressRuleDomainsResponse,
>;

/// Response to [`list_web_address_rules()`]: ids only, in one piece.
///
/// Schema: `v2ListWebAddressRulesResponse`.
#[doc(alias = "v2ListWebAddressRulesResponse")]
#[non_exhaustive]
pub struct ListWebAddressRulesResponse {
    /// Ids of the rules that contain the domain. Pass one to [`update_web_address_rule_domains()`].
    #[doc(alias = "addressRuleUuids")]
    pub address_rule_uuids: Vec<ids::WebAddressRuleUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListWebAddressRulesResponse {
    List address_rule_uuids "addressRuleUuids";
});

impl runtime::AnswerModel for ListWebAddressRulesResponse {
    const NAME: &'static str = "web-access-protection/v2ListWebAddressRulesResponse";
}

/// The complete new content of a web address rule, for [`update_web_address_rule_domains()`].
///
/// Schema: `WebAddressRulesConfiguratorUpdateWebAddressRuleDomainsBody`.
#[doc(alias = "WebAddressRulesConfiguratorUpdateWebAddressRuleDomainsBody")]
#[non_exhaustive]
pub struct UpdateWebAddressRuleDomainsBody {
    /// All URLs or plain domains that the rule is to have afterwards. Only the domain of each is used, and
    /// duplicates are skipped. Domains that are not in the list are removed from the rule.
    pub urls: Vec<String>,
    /// Where the list comes from. If it was read from a file, this is the file name.
    #[doc(alias = "sourceName")]
    pub source_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateWebAddressRuleDomainsBody {
    /// All URLs or plain domains that the rule is to have afterwards.
    pub fn urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Where the list comes from.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
}

runtime::model!(UpdateWebAddressRuleDomainsBody {
    List urls "urls";
    String source_name "sourceName";
});

/// Tells what [`update_web_address_rule_domains()`] took over and what it skipped.
///
/// Schema: `v2UpdateWebAddressRuleDomainsResponse`.
#[doc(alias = "v2UpdateWebAddressRuleDomainsResponse")]
#[non_exhaustive]
pub struct UpdateWebAddressRuleDomainsResponse {
    /// Number of domains that were really imported. Duplicates do not count, so it can be lower than the
    /// number of URLs sent.
    #[doc(alias = "addedDomainsCount")]
    pub added_domains_count: Option<i64>,
    /// Domains that could not be understood and are not in the rule. The others were imported all the same.
    /// Correct them and send the whole list again.
    #[doc(alias = "malformedDomains")]
    pub malformed_domains: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateWebAddressRuleDomainsResponse {
    I64 added_domains_count "addedDomainsCount";
    List malformed_domains "malformedDomains";
});

impl runtime::AnswerModel for UpdateWebAddressRuleDomainsResponse {
    const NAME: &'static str = "web-access-protection/v2UpdateWebAddressRuleDomainsResponse";
}
