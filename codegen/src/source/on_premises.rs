//! Reads `onPremises` of `api.json`: how a customer's own server differs from the cloud, per version.

use super::document::{Login, OfferedService, OnPremises, OperationFact, OtherPath, Service};
use super::fields::{Fields, text};
use super::json::Node;
use super::operation_name::read_operation;
use super::problems::Problems;
use super::{keys, path};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::{OperationName, PageSizes};

/// The names that entries may use.
#[derive(Clone, Copy)]
struct Known<'k> {
    services: &'k [(&'k str, String)],
    versions: &'k [(&'k str, usize)],
}

/// Reads the value of `onPremises`; `api` is the object that contains it.
pub(super) fn read_on_premises(
    node: &Node<'_>,
    api: Fields<'_, '_>,
    services: &[Service],
    problems: &mut Problems,
) -> Option<OnPremises> {
    let fields = Fields::open(node, &keys::ON_PREMISES, problems)?;
    let name = fields.owned_text("name", problems);
    let versions = read_versions(fields, problems);
    let services: Vec<_> = services.iter().map(|service| (service.name.as_str(), service.name.clone())).collect();
    let indices: Vec<(&str, usize)> = versions.iter().zip(0..).map(|(text, index)| (text.as_str(), index)).collect();
    let known = Known { services: &services, versions: &indices };
    let default_port = fields.small_count("defaultPort", problems);
    let login = fields.get("login").and_then(|node| read_login(node, api, problems));
    let services = fields.objects("services", &keys::OFFERED_SERVICE, problems, |service, problems| {
        read_service(service, known, problems)
    });
    let paging = fields.get("paging").and_then(|node| Fields::open(node, &keys::PAGE_SIZES, problems));
    let sizes = paging.map(|paging| read_sizes(paging, problems)).unwrap_or_default();
    let absent =
        fields.objects("absent", &keys::ABSENT_OPERATION, problems, |fact, problems| read_fact(fact, known, problems));
    let paths =
        fields.objects("paths", &keys::OTHER_PATH, problems, |other, problems| read_path(other, known, problems));
    let (name, default_port) = (name?, default_port?);
    Some(OnPremises { name, versions, default_port, login, services, sizes, absent, paths })
}

/// Returns the versions, from the oldest to the newest. An invalid one is reported and omitted.
fn read_versions(fields: Fields<'_, '_>, problems: &mut Problems) -> Vec<String> {
    let mut newest = Vec::new();
    let mut versions = Vec::new();
    for node in fields.items("versions", problems) {
        let Some(version) = text(node, problems) else { continue };
        let help = match numbers(version) {
            None => "write numbers separated by dots: `13.1`",
            Some(numbers) if numbers <= newest => "list each version once, from the oldest to the newest",
            Some(numbers) => {
                newest = numbers;
                versions.push(version.to_owned());
                continue;
            }
        };
        problems.bad_value(version, "versions", problems.value(node), help);
    }
    versions
}

fn numbers(version: &str) -> Option<Vec<u32>> {
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    version.split('.').map(|part| part.parse().ok().filter(|_| is_plain(part))).collect()
}

fn read_login(node: &Node<'_>, api: Fields<'_, '_>, problems: &mut Problems) -> Option<Login> {
    let fields = Fields::open(node, &keys::LOGIN, problems)?;
    let path = read_path_text(fields, "path", problems);
    if let (Some(path), Some(node)) = (path.as_deref().filter(|path| path.contains('{')), fields.get("path")) {
        let help = "write a path without parameters";
        problems.bad_value(path, "path", problems.value(node), help);
    }
    if api.get("token").is_none() {
        let diagnostic =
            Diagnostic::error("missing-key", "missing `token` in `api.json`, which `login` replaces on premises")
                .label(problems.value(node), "needs `token`")
                .help("add `token`, whose service also has this operation, or remove `login`");
        problems.push(diagnostic);
    }
    let mut names = vec!["username", "password"];
    let grant = fields.get("grantType").and_then(|node| Fields::open(node, &keys::GRANT_TYPE, problems));
    let grant_field = grant.and_then(|grant| read_field_name(grant, "field", &mut names, problems));
    let grant_value = grant.and_then(|grant| grant.owned_text("value", problems));
    let domain_user = read_field_name(fields, "domainUser", &mut names, problems);
    fields.text("source", problems)?;
    Some(Login { path: path?, grant_type: (grant_field?, grant_value?), domain_user })
}

/// Returns the name of a field of the token request. Two fields cannot have the same name.
fn read_field_name<'n>(
    fields: Fields<'n, '_>,
    key: &str,
    names: &mut Vec<&'n str>,
    problems: &mut Problems,
) -> Option<String> {
    let name = fields.text(key, problems)?;
    if name.is_empty() || names.contains(&name) {
        let at = problems.value(fields.get(key)?);
        problems.bad_value(name, key, at, "write a name that differs from those of the other fields of the request");
        return None;
    }
    names.push(name);
    Some(name.to_owned())
}

/// Returns the path under `key`. An invalid one is reported.
fn read_path_text(fields: Fields<'_, '_>, key: &str, problems: &mut Problems) -> Option<String> {
    let text = fields.text(key, problems)?;
    if let (Err(wrong), Some(node)) = (path::names(text), fields.get(key)) {
        path::report_bad_path(text, wrong, node, problems);
        return None;
    }
    Some(text.to_owned())
}

fn read_service(fields: Fields<'_, '_>, known: Known<'_>, problems: &mut Problems) -> Option<OfferedService> {
    let service =
        fields.get("service").and_then(|node| problems.word(node, "unknown-service", "service", known.services));
    let since = fields.get("since").and_then(|node| read_version(node, known, problems));
    let source = fields.owned_text("source", problems);
    Some(OfferedService { place: problems.place(fields.node), name: service?, since: since?, source: source? })
}

fn read_version(node: &Node<'_>, known: Known<'_>, problems: &mut Problems) -> Option<usize> {
    problems.word(node, "unknown-version", "version", known.versions)
}

fn read_path(fields: Fields<'_, '_>, known: Known<'_>, problems: &mut Problems) -> Option<OtherPath> {
    let fact = read_fact(fields, known, problems);
    let other = read_path_text(fields, "path", problems);
    Some(OtherPath { fact: fact?, other: other?, other_place: problems.place(fields.get("path")?) })
}

/// Reads the keys that all facts about operations have.
fn read_fact(fields: Fields<'_, '_>, known: Known<'_>, problems: &mut Problems) -> Option<OperationFact> {
    let service =
        fields.get("service").and_then(|node| problems.word(node, "unknown-service", "service", known.services));
    let operation = read_operation(fields, problems);
    let versions = fields.items("versions", problems).iter();
    let versions = versions.filter_map(|node| read_version(node, known, problems)).collect();
    let source = fields.owned_text("source", problems);
    let (method, path) = operation?;
    Some(OperationFact {
        place: problems.place(fields.node),
        operation: OperationName { service: service?, method, path },
        operation_place: problems.place(fields.get("operation")?),
        versions,
        source: source?,
    })
}

/// Reads the page sizes.
pub(super) fn read_sizes(fields: Fields<'_, '_>, problems: &mut Problems) -> PageSizes {
    let [default, max] = ["defaultSize", "maxSize"].map(|key| fields.small_count(key, problems));
    if let (Some(size), Some(max), Some(node)) = (default, max, fields.get("defaultSize"))
        && size > max
    {
        let help = format!("write at most {max}, the value of `maxSize`");
        problems.bad_value(&size.to_string(), "defaultSize", problems.value(node), &help);
    }
    PageSizes { default, max }
}
