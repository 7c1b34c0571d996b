//! The front pages of the crate: its docs and its README.

use std::fmt::Write as _;

use super::guide;
use super::on_premises::{self, OnPremises};
use super::{Docs, Operation, Region, RustType, Service};
use crate::api::Api;
use crate::markdown::escape_line;

/// `docs.rs` and `cargo doc` start here.
pub fn crate_docs(api: &Api, services: &[Service], regions: &[Region], on_premises: Option<&OnPremises>) -> Docs {
    let mut docs = Docs::markdown(format!("Typed calls of the {} API.", escape_line(&api.about.title)));
    docs.prose(
        "Each operation is a function that takes the required arguments and returns the call as a plain value. \
         The value has a setter per optional parameter, and `send` sends it with a [`Client`]:",
    );
    docs.lines(example(api, services, regions));
    docs.prose(
        "A response dereferences to its model, and contains its request id. Every field of a model can be absent. Fields \
         that this version does not know are kept and written back.",
    );
    if let Some(guide) = guide::summary(api) {
        docs.prose(&guide);
    }
    behaviour(api, &mut docs);
    if let Some(on_premises) = on_premises {
        docs.paragraph("# On premises");
        docs.lines(on_premises::summary(on_premises, "[`OnPremises`]").0);
    }
    docs.paragraph("# Features");
    docs.lines(FEATURES.iter().map(|line| (*line).to_owned()));
    docs.paragraph("# Services");
    docs.paragraph(SERVICES);
    docs.lines(service_table(services, |service| format!("[`mod@{}`]", service.module)));
    docs
}

/// The behaviour of the client, with links to its docs.
fn behaviour(api: &Api, docs: &mut Docs) {
    docs.paragraph("# What a call does");
    let rate = api.about.limits.calls_per_second.map(|calls| {
        format!(
            "**Rate**: a client and its clones send at most {calls} requests per second. After a 429 all of them pause, \
             and the call is sent again after the wait that the server requests."
        )
    });
    let pending = (api.about.limits.pending_expire_minutes.is_some()).then(|| {
        "**Slow responses (202)**: [`send`](Call::send) polls until the response is ready. [`start`](Call::start) returns \
         a [`Pending`] instead, plain data with which another process can collect the response."
            .to_owned()
    });
    let tokens = api.token.map(|_| {
        "**Tokens**: requested for the first call, renewed before they expire, and shared by all calls. With \
         [`Credentials::source`], the program provides the tokens."
            .to_owned()
    });
    let retries =
        "**Retries**: GET, PUT and DELETE are sent again after 429, 502, 503, 504 and broken connections; a POST \
                   only if the server certainly did not execute it. [`ClientBuilder::retries`] changes how often."
            .to_owned();
    let time = "**Time**: [`ClientBuilder::timeout`] limits a call with all its waits, \
                [`attempt_timeout`](ClientBuilder::attempt_timeout) one request. [`Client::with`] changes these and other \
                settings for some calls."
        .to_owned();
    let traces =
        "**Traces**: a `tracing` span per call and per request, and an event per wait. They contain no token, no body \
                  and no value of a path or query."
            .to_owned();
    docs.items([pending, rate, tokens, Some(retries), Some(time), Some(traces)].into_iter().flatten());

    docs.paragraph("# Lists");
    docs.prose(
        "The service returns a list in pages. [`items`](Paged::items) returns the items of all pages one by one, \
         [`pages`](Paged::pages) returns page by page, and `send` returns a single page. One page is in memory at a time. A \
         malformed item costs that item, not the list: see [`Error::is_item`]. After an error that may be temporary, the \
         client requests the same page again; after any other error the list has ended.",
    );

    docs.paragraph("# Errors");
    docs.prose(
        "Every failure is an [`Error`]. Its [`kind`](Error::kind) describes the failure, and its methods help to react: \
         [`is_retryable`](Error::is_retryable), [`is_not_executed`](Error::is_not_executed), \
         [`retry_after`](Error::retry_after), [`pending`](Error::pending). The vendor's support needs the \
         [`request_id`](Error::request_id).",
    );

    docs.paragraph("# Tests");
    docs.prose(
        "With the feature `testing`, a client can get responses from memory: `testing::FakeTransport`. Its waits end at once. \
         Without a client, [`Operation::request`] and [`Operation::decode`] are the two halves of a call.",
    );

    docs.paragraph("# Proxies, certificates and headers");
    docs.prose(
        "The default transport uses the proxy of `HTTPS_PROXY` and the certificates of the operating system. \
         [`ClientBuilder`] changes that with `proxy`, `root_certificates_pem` and `client_certificate_pem`; \
         [`header`](ClientBuilder::header) adds headers that a proxy or the vendor requires. For another HTTP library, \
         implement [`Transport`].",
    );
}

const SERVICES: &str = "Each service has a Cargo feature. All of them are enabled by default.";

/// The features other than the services.
const FEATURES: &[&str] = &[
    "| Feature | Default | |",
    "|---|---|---|",
    "| `reqwest` | yes | HTTP by reqwest on tokio, TLS by rustls and aws-lc. Without any of these three, a client needs [`ClientBuilder::transport`]. |",
    "| `reqwest-ring` | no | The same with ring. |",
    "| `reqwest-native-tls` | no | The same with the TLS library of the system. If several of the three are enabled, the first one is used. |",
    "| `reqwest-0_13` | no | `ClientBuilder::reqwest`, for settings that only reqwest's own builder has. |",
    "| `blocking` | no | Calls, lists and files without async: `send_blocking`, `items_blocking`, `download_blocking`. |",
    "| `testing` | no | `testing::FakeTransport`, for the tests of programs. |",
    "| `jiff-0_2`, `chrono-0_4`, `time-0_3` | no | Conversions of times and durations from and to those of a time crate. |",
];

fn service_table(services: &[Service], module: impl Fn(&Service) -> String) -> Vec<String> {
    let mut lines = vec!["| Module | Feature | |".to_owned(), "|---|---|---|".to_owned()];
    for service in services {
        let summary = service.summary.0.join(" ");
        lines.push(format!("| {} | `{}` | {summary} |", module(service), service.feature));
    }
    lines
}

pub fn readme(api: &Api, services: &[Service], regions: &[Region], on_premises: Option<&OnPremises>) -> String {
    let operations: usize = api.services.iter().map(|service| service.operations.len()).sum();
    let mut text = format!(
        "# {name}\n\nTyped Rust bindings of the {title} API: {operations} operations of {count} services.\n\n",
        name = api.about.crate_name,
        title = escape_line(&api.about.title),
        count = services.len(),
    );
    let example = example(api, services, regions).into_iter().filter(|line| !line.starts_with("# "));
    text.extend(example.map(|line| line + "\n"));
    let _ = write!(text, "\n## Services\n\n{SERVICES}\n\n");
    let table = service_table(services, |service| format!("`{}`", service.module));
    text.extend(table.into_iter().map(|line| line + "\n"));
    if let Some(on_premises) = on_premises {
        let summary = on_premises::summary(on_premises, "`OnPremises`").0;
        let _ = writeln!(text, "\n## On premises\n\n{}", summary.join("\n"));
    }
    text.push_str(
        "\n## About this folder\n\n`cargo xtask generate` writes every byte of this folder from the endpoint schema. Do \
         not edit it.\n",
    );
    text
}

/// Returns an example with the API's first operation that is paged, or else the first with a body, or else the first.
fn example(api: &Api, services: &[Service], regions: &[Region]) -> Vec<String> {
    let crate_name = api.about.crate_name.replace('-', "_");
    let modules = services.iter().flat_map(|service| service.modules().map(move |module| (service, module)));
    let all = modules.flat_map(|(service, module)| module.operations.iter().map(move |found| (service, module, found)));
    let callable: Vec<_> = all.filter(|(_, _, found)| found.arguments.is_empty() && !found.endpoint.is_token).collect();
    let first = |is_meant: fn(&Operation) -> bool| callable.iter().find(|(_, _, found)| is_meant(found));
    let chosen = first(has_items).or_else(|| first(|found| found.body.is_some())).or(callable.first());
    let (Some((service, module, operation)), Some(Region { variant: region, .. })) = (chosen, regions.first()) else {
        return Vec::new();
    };
    let path = service.path_of(module);
    let module = module.name.as_ref().unwrap_or(&service.module);
    let body = operation.body.as_ref().map_or_else(String::new, |body| match body {
        RustType::Item { path, name } if path.is_empty() => format!("{module}::{name}::new()"),
        _ => "Default::default()".to_owned(),
    });
    let credentials = match api.token {
        Some(_) => "Credentials::password(user, password)",
        None => "Credentials::none()",
    };
    let mut lines = vec![
        "```no_run".to_owned(),
        format!("use {crate_name}::{path};"),
        format!("use {crate_name}::{{Client, Credentials, Region}};"),
        String::new(),
        format!("# async fn example(user: &str, password: &str) -> Result<(), {crate_name}::Error> {{"),
        format!("let client = Client::builder(Region::{region}, {credentials}).build()?;"),
    ];
    let call = format!("{module}::{}({body})", operation.function);
    if has_items(operation) {
        lines.push(format!("let mut items = {call}.items(&client);"));
        lines.push("while let Some(item) = items.next().await {".to_owned());
        lines.push("    println!(\"{:?}\", item?);".to_owned());
        lines.push("}".to_owned());
    } else {
        lines.push(format!("let response = {call}.send(&client).await?;"));
        lines.push("println!(\"{:?}, request {:?}\", *response, response.request_id());".to_owned());
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

fn has_items(operation: &Operation) -> bool {
    operation.pages.is_some_and(|pages| pages.has_items)
}
