//! Reads `api.json`: the facts that no page contains.

use super::document::{
    Alias, Allowance, Api, Correction, Delta, Destructive, Meaning, Paging, Quote, Region, Service, Spelling, Target,
    Token,
};
use super::fields::{Fields, text};
use super::json::{Member, Node};
use super::on_premises::{read_on_premises, read_sizes};
use super::operation_name::{read_method, read_operation};
use super::problems::{Problems, list};
use super::{file_names, keys};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::suggest::did_you_mean;
use crate::portable;
use crate::vocabulary::{Limits, OperationName, Package};

/// Reads `api.json`. Missing values are reported, and empty in the result.
pub(super) fn read_api(root: &Node<'_>, problems: &mut Problems) -> Option<Api> {
    let fields = Fields::open(root, &keys::API, problems)?;
    let crate_name = checked(fields, "crate", problems, package_name);
    let title = fields.owned_text("title", problems);
    let version = checked(fields, "version", problems, semantic_version);
    let host_template = checked(fields, "hostTemplate", problems, host_template);
    let page_template = checked(fields, "pages", problems, |text| {
        address(text, "{page}", "write an https address with `{page}` for the page's file name")
    });
    let document_template = checked(fields, "documents", problems, |text| {
        address(text, "{document}", "write an https address with `{document}` for the name of a document")
    });
    let regions = read_regions(fields, problems);
    let services = read_services(fields, &regions, problems);
    let token = fields.get("token").and_then(|node| read_token(node, &services, problems));
    let on_premises = fields.get("onPremises").and_then(|node| read_on_premises(node, fields, &services, problems));
    let texts = fields.get("texts");
    let has_own_texts = texts.and_then(|node| problems.word(node, "bad-value", "origin of texts", &[("own", ())]));
    Some(Api {
        title: title.or_else(|| crate_name.clone()).unwrap_or_default(),
        package: fields.get("package").and_then(|node| read_package(node, problems)),
        crate_name: crate_name.unwrap_or_default(),
        version: version.unwrap_or_else(|| "0.1.0".to_owned()),
        host_template: host_template.unwrap_or_default(),
        page_template,
        document_template,
        regions,
        services,
        token,
        limits: fields.get("limits").and_then(|node| read_limits(node, problems)).unwrap_or_default(),
        paging: fields.get("paging").and_then(|node| read_paging(node, problems)),
        id_aliases: read_aliases(fields, problems),
        corrections: fields.objects("corrections", &keys::CORRECTION, problems, read_correction),
        spellings: read_spellings(fields, problems),
        destructive: fields.objects("destructive", &keys::DESTRUCTIVE, problems, read_destructive),
        has_own_texts: has_own_texts.is_some(),
        allowances: fields.objects("lint", &keys::ALLOWANCE, problems, read_allowance),
        quotes: fields.objects("quotes", &keys::QUOTE, problems, read_quote),
        on_premises,
    })
}

fn read_package(node: &Node<'_>, problems: &mut Problems) -> Option<Package> {
    let fields = Fields::open(node, &keys::PACKAGE, problems)?;
    let repository = checked(fields, "repository", problems, |text| address(text, "", "write an https address"));
    let [keywords, categories] = ["keywords", "categories"].map(|key| read_keywords(fields, key, problems));
    Some(Package { keywords, categories, repository })
}

/// Returns keywords or categories. Those that registries reject are reported.
fn read_keywords(fields: Fields<'_, '_>, key: &str, problems: &mut Problems) -> Vec<String> {
    const MOST: usize = 5;
    let nodes = fields.items(key, problems);
    if let Some(node) = nodes.get(MOST) {
        let help = format!("remove some; at most {MOST} are allowed");
        problems.error("bad-value", problems.value(node), format!("too many `{key}`"), help);
    }
    let mut words = Vec::new();
    for node in nodes {
        let Some(word) = text(node, problems) else { continue };
        if word.len() > 20 || !is_plain(word, b"-_+:") || !word.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            let help = "write at most 20 ASCII letters, digits, `-`, `_` and `+`, beginning with a letter or digit";
            problems.bad_value(word, key, problems.value(node), help);
        }
        words.push(word.to_owned());
    }
    words
}

/// A rule for a text; an error is the help for a text that breaks it.
type Rule = fn(&str) -> Result<(), &'static str>;

/// Returns the text under `key`. A text that breaks the rule is reported, and returned too.
fn checked(fields: Fields<'_, '_>, key: &str, problems: &mut Problems, rule: Rule) -> Option<String> {
    let text = fields.text(key, problems)?;
    if let (Err(help), Some(node)) = (rule(text), fields.get(key)) {
        problems.bad_value(text, key, problems.value(node), help);
    }
    Some(text.to_owned())
}

/// Whether a text has only letters and digits of ASCII, and these marks.
fn is_plain(text: &str, marks: &[u8]) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || marks.contains(&byte))
}

fn package_name(name: &str) -> Result<(), &'static str> {
    // Cargo rejects names that are not identifiers: keywords, a digit first, an empty name.
    let is_nameable = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok();
    let is_taken = matches!(name, "alloc" | "core" | "proc_macro" | "proc-macro" | "std" | "test");
    if portable::device(name).is_some() {
        Err("choose another name: Windows reserves this one, and cargo would give it to files and folders")
    } else if is_plain(name, b"-_") && is_nameable && !is_taken {
        Ok(())
    } else {
        Err(
            "use letters, digits, `-` and `_`, beginning with a letter, but no keyword and no crate of the standard library",
        )
    }
}

fn semantic_version(version: &str) -> Result<(), &'static str> {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let is_number = |part: &str| {
        let is_short = (1..=9).contains(&part.len()) && (part == "0" || !part.starts_with('0'));
        is_short && part.bytes().all(|b| b.is_ascii_digit())
    };
    let has_three_numbers = core.split('.').count() == 3 && core.split('.').all(is_number);
    let has_tail = !version.ends_with(['-', '+', '.']) && is_plain(version, b".-+");
    if has_three_numbers && has_tail { Ok(()) } else { Err("write a semantic version: `0.1.0`") }
}

fn host_template(template: &str) -> Result<(), &'static str> {
    const HELP: &str = "write an https address with `{region}` and `{host}`: `https://{region}.{host}.eset.systems`";
    let rest = template.strip_prefix("https://").ok_or(HELP)?;
    let has_both = rest.contains("{region}") && rest.contains("{host}");
    let fixed = rest.replace("{region}", "").replace("{host}", "");
    if has_both && is_plain(&fixed, b".-:") { Ok(()) } else { Err(HELP) }
}

/// An https address that contains `part`.
fn address(text: &str, part: &str, help: &'static str) -> Result<(), &'static str> {
    let is_printed = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\'';
    let is_address = text.starts_with("https://") && text.bytes().all(is_printed);
    if is_address && text.contains(part) { Ok(()) } else { Err(help) }
}

/// A name that needs no escaping in a URL and is valid as a file name.
fn document_name(name: &str) -> Result<(), &'static str> {
    let is_name = !name.is_empty() && is_plain(name, b"-_") && !name.starts_with('-');
    if is_name { Ok(()) } else { Err("use letters, digits, `-` and `_`, not beginning with `-`") }
}

/// Part of a host name. Tokens are sent to this host, so the part can contain no other syntax of URLs.
fn host_label(label: &str) -> Result<(), &'static str> {
    let is_label = !label.is_empty() && is_plain(label, b".-") && !label.starts_with(['.', '-']);
    if is_label { Ok(()) } else { Err("use letters, digits, `-` and `.`, not beginning with `-` or `.`") }
}

fn read_regions(fields: Fields<'_, '_>, problems: &mut Problems) -> Vec<Region> {
    let mut regions = Vec::new();
    for member in fields.entries("regions", problems) {
        if let Err(help) = host_label(&member.key) {
            problems.bad_value(&member.key, "region", problems.key(&member.node), help);
        }
        if let Some(name) = text(&member.node, problems) {
            regions.push(Region { label: member.key.to_string(), name: name.to_owned() });
        }
    }
    regions
}

fn read_services(fields: Fields<'_, '_>, regions: &[Region], problems: &mut Problems) -> Vec<Service> {
    let mut services = Vec::new();
    let members = fields.entries("services", problems);
    let names: Vec<_> = members.iter().map(|member| (problems.key(&member.node), "", &*member.key)).collect();
    let help = "rename one of them: on Windows and macOS, both would have the same folder";
    file_names::report_conflicts(names, ("service", "services"), help, &mut problems.found);
    for member in members {
        if let Err(help) = service_name(&member.key) {
            problems.bad_value(&member.key, "service", problems.key(&member.node), help);
        }
        let Some(service) = Fields::open(&member.node, &keys::SERVICE, problems) else {
            continue;
        };
        let host = checked(service, "host", problems, host_label);
        let document = checked(service, "document", problems, document_name);
        services.push(Service {
            place: problems.place(&member.node),
            name: member.key.to_string(),
            // Most hosts are named after their service.
            host: host.unwrap_or_else(|| member.key.to_string()),
            document: document.unwrap_or_else(|| member.key.to_string()),
            regions: read_service_regions(service, regions, problems),
            description: service.owned_text("description", problems),
        });
    }
    services
}

/// Checks the name of a service.
pub(crate) fn service_name(name: &str) -> Result<(), &'static str> {
    if matches!(name, "guide" | "texts" | "shared") {
        Err("choose another name, and add `host`: this name is that of a folder or file of texts")
    } else if portable::device(name).is_some() {
        Err("choose another name, and add `host`: Windows reserves this one, so it cannot be the name of a folder")
    } else if name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_plain(name, b"-_") {
        Ok(())
    } else {
        Err("use letters, digits, `-` and `_`, beginning with a letter, as in the name of the folder")
    }
}

/// Returns the labels under `regions`; without the key, those of all regions.
fn read_service_regions(service: Fields<'_, '_>, regions: &[Region], problems: &mut Problems) -> Vec<String> {
    let known: Vec<_> = regions.iter().map(|region| (region.label.as_str(), region.label.clone())).collect();
    if service.get("regions").is_none() {
        return known.into_iter().map(|(_, label)| label).collect();
    }
    let listed = service.items("regions", problems).iter();
    listed.filter_map(|node| problems.word(node, "unknown-region", "region", &known)).collect()
}

fn read_token(node: &Node<'_>, services: &[Service], problems: &mut Problems) -> Option<Token> {
    let fields = Fields::open(node, &keys::TOKEN, problems)?;
    let service = fields.owned_text("service", problems);
    let method = read_method(fields, problems);
    let path = fields.owned_text("path", problems);
    let service = service?;
    let names: Vec<&str> = services.iter().map(|service| service.name.as_str()).collect();
    if let Some(node) = fields.get("service").filter(|_| !names.contains(&service.as_str())) {
        let help = did_you_mean(&service, &names, || format!("the services are {}", list(&names)));
        let diagnostic = Diagnostic::error("unknown-service", format!("unknown service `{service}`"))
            .label(problems.value(node), "unknown service")
            .help(help);
        problems.push(diagnostic);
    }
    let operation = OperationName { service, method: method?, path: path? };
    Some(Token { place: problems.place(node), operation })
}

fn read_limits(node: &Node<'_>, problems: &mut Problems) -> Option<Limits> {
    let fields = Fields::open(node, &keys::LIMITS, problems)?;
    let pending = fields.get("pending").and_then(|node| Fields::open(node, &keys::PENDING, problems));
    Some(Limits {
        calls_per_second: fields.count("callsPerSecond", problems),
        poll_from_seconds: pending.and_then(|p| p.count("pollFromSeconds", problems)),
        pending_expire_minutes: pending.and_then(|p| p.count("expireMinutes", problems)),
    })
}

fn read_paging(node: &Node<'_>, problems: &mut Problems) -> Option<Paging> {
    let fields = Fields::open(node, &keys::PAGING, problems)?;
    let [size, token, next] = ["size", "token", "next"].map(|key| fields.owned_text(key, problems));
    let sizes = read_sizes(fields, problems);
    let delta = fields.get("delta").and_then(|node| read_delta(node, problems));
    Some(Paging { size: size?, token: token?, next: next?, sizes, delta })
}

fn read_delta(node: &Node<'_>, problems: &mut Problems) -> Option<Delta> {
    let fields = Fields::open(node, &keys::DELTA, problems)?;
    let [token, next, reason] = ["token", "next", "reason"].map(|key| fields.owned_text(key, problems));
    Some(Delta { place: problems.place(node), token: token?, next: next?, reason: reason? })
}

fn read_aliases(fields: Fields<'_, '_>, problems: &mut Problems) -> Vec<Alias> {
    let ids = fields.get("ids").and_then(|node| Fields::open(node, &keys::IDS, problems));
    let aliases = ids.map(|ids| ids.entries("aliases", problems)).unwrap_or_default();
    let read = |member: &Member<'_>| {
        let fields = Fields::open(&member.node, &keys::ALIAS, problems)?;
        let entity = fields.owned_text("entity", problems);
        fields.text("reason", problems);
        Some(Alias { place: problems.place(&member.node), name: member.key.to_string(), entity: entity? })
    };
    aliases.iter().filter_map(read).collect()
}

fn read_correction(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Correction> {
    let [service, reason] = ["service", "reason"].map(|key| fields.owned_text(key, problems));
    let meaning = read_meaning(fields, problems);
    let [operation, parameter, model, field] =
        ["operation", "parameter", "model", "field"].map(|key| fields.owned_text(key, problems));
    let target = match (operation, parameter, model, field) {
        (Some(_), Some(name), None, None) => {
            let (method, path) = read_operation(fields, problems)?;
            Target::Parameter { method, path, name }
        }
        (None, None, Some(model), Some(name)) => Target::Field { model, name },
        _ => {
            let message = "a correction names neither a parameter nor a field";
            let help = "name `operation` and `parameter`, or `model` and `field`";
            problems.error("missing-key", problems.value(fields.node), message, help);
            return None;
        }
    };
    let place = problems.place(fields.node);
    Some(Correction { place, service: service?, target, meaning: meaning?, reason: reason? })
}

fn read_meaning(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Meaning> {
    const FORMATS: [(&str, Meaning); 2] = [("duration", Meaning::Duration), ("password", Meaning::Password)];
    match (fields.get("references"), fields.get("format")) {
        (Some(_), None) => fields.owned_text("references", problems).map(Meaning::References),
        (None, Some(format)) => problems.word(format, "bad-correction", "format", &FORMATS),
        _ => {
            let message = "a correction needs either `references` or `format`";
            let help = "add `references` for the entity of an id, or `format` for a duration or a password";
            problems.error("bad-correction", problems.value(fields.node), message, help);
            None
        }
    }
}

fn read_spellings(fields: Fields<'_, '_>, problems: &mut Problems) -> Vec<Spelling> {
    let spellings = fields.entries("spellings", problems);
    let read = |member: &Member<'_>| {
        let fields = Fields::open(&member.node, &keys::SPELLING, problems)?;
        let [correct, reason] = ["spelling", "reason"].map(|key| fields.owned_text(key, problems));
        let place = problems.place(&member.node);
        Some(Spelling { place, name: member.key.to_string(), correct: correct?, reason: reason? })
    };
    spellings.iter().filter_map(read).collect()
}

fn read_destructive(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Destructive> {
    let [service, warning, reason] = ["service", "warning", "reason"].map(|key| fields.owned_text(key, problems));
    let operation = read_operation(fields, problems);
    let selector = fields.named("selector", problems);
    let (place, (method, path)) = (problems.place(fields.node), operation?);
    let operation = OperationName { service: service?, method, path };
    Some(Destructive { place, operation, warning: warning?, selector, reason: reason? })
}

fn read_allowance(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Allowance> {
    let [code, service, item, reason] =
        ["code", "service", "item", "reason"].map(|key| fields.owned_text(key, problems));
    Some(Allowance { code: code?, service, item, reason: reason? })
}

fn read_quote(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Quote> {
    let [service, reason] = ["service", "reason"].map(|key| fields.owned_text(key, problems));
    let (method, path) = read_operation(fields, problems)?;
    let operation = OperationName { service: service?, method, path };
    Some(Quote { place: problems.place(fields.node), operation, reason: reason? })
}
