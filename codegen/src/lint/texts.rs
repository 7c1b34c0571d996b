//! Findings about texts.

use super::code::Code;
use super::finding::Finding;
use crate::api::texts::Coverage;

pub fn lint(coverage: &Coverage, findings: &mut Vec<Finding>) {
    for (code, items, message) in [
        (Code::Undocumented, &coverage.missing, "it has neither a text nor a reason for having none"),
        (Code::OutdatedText, &coverage.outdated, "the vendor describes it otherwise than when its text was written"),
    ] {
        findings.extend(items.iter().map(|item| Finding::new(code, &item.service, &item.name, message)));
    }
}
