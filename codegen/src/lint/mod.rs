//! Findings: what is legal in a schema, but suspicious. `api.json` allows those that are known, each with its reason.

mod code;
mod finding;
mod models;
mod names;
mod operations;
mod texts;
mod values;

pub use code::Code;
pub use finding::Finding;

use crate::api::Api;
use crate::api::texts::Coverage;
use crate::rust::Crate;

/// Returns the findings that are not allowed, by service and item, and the allowances that are not needed.
pub(crate) fn lint(api: &Api, krate: &Crate, coverage: &Coverage) -> Vec<Finding> {
    let mut findings = Vec::new();
    for service in &api.services {
        operations::lint(service, &mut findings);
        models::lint(service, &mut findings);
        values::lint(service, api.about.paging.as_ref(), &mut findings);
    }
    models::lint_all(&api.services, &mut findings);
    names::lint(api, krate, &mut findings);
    texts::lint(coverage, &mut findings);
    let mut is_needed = vec![false; api.about.allowances.len()];
    findings.retain(|finding| {
        let allowance = api.about.allowances.iter().position(|allowance| finding.is_allowed_by(allowance));
        if let Some(index) = allowance {
            is_needed[index] = true;
        }
        allowance.is_none()
    });
    for (allowance, _) in api.about.allowances.iter().zip(is_needed).filter(|(_, is_needed)| !is_needed) {
        let is_code = Code::ALL.iter().any(|code| code.as_str() == allowance.code);
        let what = if is_code { "finds nothing" } else { "is no code" };
        let message = format!("`{}` {what}, but is allowed here: {}", allowance.code, allowance.reason);
        let (service, item) = (allowance.service.clone(), allowance.item.clone().unwrap_or_default());
        findings.push(Finding { code: Code::UnusedAllowance, service, item, message });
    }
    findings.sort();
    findings
}
