//! Reads `onPremises` of `api.json`: what is different on a server of the customer's own.

use super::api_file::{bad_value, read_operation};
use super::document::{OnPremises, OtherPath, PageSizes, Service};
use super::fields::Fields;
use super::json::Node;
use super::problems::Problems;
use super::{keys, path};
use crate::diagnostic::Diagnostic;

/// Reads what is under `onPremises` in the file with these `api` fields.
pub(super) fn read_on_premises(
    node: &Node<'_>,
    api: Fields<'_, '_>,
    services: &[Service],
    problems: &mut Problems,
) -> Option<OnPremises> {
    let fields = Fields::open(node, &keys::ON_PREMISES, problems)?;
    let services: Vec<(&str, &str)> = services.iter().map(|s| (s.name.as_str(), s.name.as_str())).collect();
    let name = fields.owned_text("name", problems);
    let default_port = fields.small_count("defaultPort", problems);
    let token_path = read_token_path(fields, api, problems);
    let offered = fields
        .items("services", problems)
        .iter()
        .filter_map(|node| problems.word(node, "unknown-service", "a service on premises", &services))
        .map(str::to_owned)
        .collect();
    let paging = fields.get("paging").and_then(|node| Fields::open(node, &keys::PAGE_SIZES, problems));
    let sizes = paging.map(|paging| read_sizes(paging, problems)).unwrap_or_default();
    let paths = fields.items("paths", problems);
    let paths = paths.iter().filter_map(|node| read_path(node, &services, problems)).collect();
    Some(OnPremises { name: name?, default_port: default_port?, token_path, services: offered, sizes, paths })
}

fn read_token_path(fields: Fields<'_, '_>, api: Fields<'_, '_>, problems: &mut Problems) -> Option<String> {
    let token_path = read_path_text(fields, "tokenPath", problems)?;
    let node = fields.get("tokenPath")?;
    if token_path.contains('{') {
        let help = "a token is asked for at a path without parameters";
        problems.push(bad_value(&token_path, "tokenPath", problems.value(node), help));
    }
    if api.get("token").is_none() {
        let diagnostic = Diagnostic::error("missing-key", "`api.json` lacks `token`, which `tokenPath` stands in for")
            .label(problems.value(node), "tokens are asked for here")
            .help("add `token`, whose service this operation is counted to, or remove `tokenPath`");
        problems.push(diagnostic);
    }
    Some(token_path)
}

/// The path under `key`, also where it is none, which is reported.
fn read_path_text(fields: Fields<'_, '_>, key: &str, problems: &mut Problems) -> Option<String> {
    let text = fields.text(key, problems)?;
    if let (Err(wrong), Some(node)) = (path::names(text), fields.get(key)) {
        problems.push(path::bad_path(text, wrong, problems.value(node)));
        return None;
    }
    Some(text.to_owned())
}

fn read_path(node: &Node<'_>, services: &[(&str, &str)], problems: &mut Problems) -> Option<OtherPath> {
    let fields = Fields::open(node, &keys::OTHER_PATH, problems)?;
    let service = fields
        .get("service")
        .and_then(|node| problems.word(node, "unknown-service", "the service of an operation", services));
    let operation = read_operation(fields, problems);
    let other = read_path_text(fields, "path", problems);
    let reason = fields.owned_text("reason", problems);
    let (method, path) = operation?;
    Some(OtherPath {
        place: problems.place(node),
        service: service?.to_owned(),
        method,
        path,
        operation_place: problems.place(fields.get("operation")?),
        other: other?,
        other_place: problems.place(fields.get("path")?),
        reason: reason?,
    })
}

/// The sizes of a page in an object that has their keys.
pub(super) fn read_sizes(fields: Fields<'_, '_>, problems: &mut Problems) -> PageSizes {
    let [default, max] = ["defaultSize", "maxSize"].map(|key| fields.small_count(key, problems));
    if let (Some(size), Some(max), Some(node)) = (default, max, fields.get("defaultSize"))
        && size > max
    {
        let help = format!("a page has at most {max} items, says `maxSize`");
        problems.push(bad_value(&size.to_string(), "defaultSize", problems.value(node), &help));
    }
    PageSizes { default, max }
}
