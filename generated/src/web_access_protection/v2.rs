//! Version 2 of the web access protection service.

use eset_connect_runtime as runtime;
use eset_connect_runtime::Call;
use eset_connect_runtime::json::UnknownFields;

use crate::ids;

/// List all address rules containing given domain.
///
/// `GET /v2/policies/{policyUuid}/web-address-rules`
///
/// Lists the ids of the web address rules of a policy that contain the given domain.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/web_access_protection_v2_policies_policyUuid_web-address-rules_get.html>)
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
    /// Query parameter `includeDomain`.
    pub fn include_domain(mut self, value: impl Into<String>) -> Self {
        self.0.set("includeDomain", Into::<String>::into(value));
        self
    }
}

runtime::operation!(ListWebAddressRules, Call, ListWebAddressRulesResponse);

/// Update web address rule domains.
///
/// `PUT /v2/policies/{policyUuid}/web-address-rules/{addressRuleUuid}/domains`
///
/// Updates the domains of a rule from the given URLs and tells the added count and the malformed ones.
///
/// Answers as [usual](super#answers) for this service.
///
/// [The vendor's page](<https://help.eset.com/eset_connect/en-US/web_access_protection_v2_policies_policyUuid_web-address-rules_addressRuleUuid_domains_put.html>)
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

/// `v2ListWebAddressRulesResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct ListWebAddressRulesResponse {
    /// `addressRuleUuids`.
    pub address_rule_uuids: Vec<ids::WebAddressRuleUuid>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(ListWebAddressRulesResponse {
    0 List address_rule_uuids "addressRuleUuids";
});

impl runtime::AnswerModel for ListWebAddressRulesResponse {
    const NAME: &'static str = "web-access-protection/v2ListWebAddressRulesResponse";
}

/// `WebAddressRulesConfiguratorUpdateWebAddressRuleDomainsBody` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateWebAddressRuleDomainsBody {
    /// `urls`.
    pub urls: Vec<String>,
    /// `sourceName`.
    pub source_name: Option<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

impl UpdateWebAddressRuleDomainsBody {
    /// Sets `urls`.
    pub fn urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `source_name`.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
}

runtime::model!(UpdateWebAddressRuleDomainsBody {
    0 List urls "urls";
    1 String source_name "sourceName";
});

/// `v2UpdateWebAddressRuleDomainsResponse` in the schema.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateWebAddressRuleDomainsResponse {
    /// `addedDomainsCount`.
    pub added_domains_count: Option<i64>,
    /// `malformedDomains`.
    pub malformed_domains: Vec<String>,
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
}

runtime::model!(UpdateWebAddressRuleDomainsResponse {
    0 I64 added_domains_count "addedDomainsCount";
    1 List malformed_domains "malformedDomains";
});

impl runtime::AnswerModel for UpdateWebAddressRuleDomainsResponse {
    const NAME: &'static str = "web-access-protection/v2UpdateWebAddressRuleDomainsResponse";
}
