//! Findings about texts.

use super::code::Code;
use super::finding::Finding;
use crate::api::texts::Coverage;

pub fn lint(coverage: &Coverage, findings: &mut Vec<Finding>) {
    for (code, lines, message) in [
        (Code::Undocumented, &coverage.missing, "it has neither a text nor a reason for having none"),
        (Code::OutdatedText, &coverage.outdated, "the vendor describes it otherwise than when its text was written"),
    ] {
        for line in lines {
            // `device-management: field v1Device.uuid`
            let (service, item) = line.split_once(": ").unwrap_or((line.as_str(), ""));
            let item = item.split_once(' ').map_or("", |(_, item)| item);
            findings.push(Finding::new(code, service, item, message));
        }
    }
}
