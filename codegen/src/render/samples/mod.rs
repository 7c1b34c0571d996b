//! The tests of the generated crate: a row for every model, enum and operation, the values that the rows are
//! checked with, and what these are as JSON. The checks are the same for every crate and stand in `checks.rs`,
//! which is copied.

mod expression;
mod model;

use std::borrow::Cow;
use std::fmt::Write as _;

use expression::expression;

use crate::files::File;
use crate::parallel;
use crate::render::tokens::literal;
use crate::rust::{Constructor, Crate, Enum, Model, Module, Name, Operation, RustType, Sample, Sends, Service};

/// A call that would be wider has a line for each argument.
const WIDEST: usize = 100;

/// The files of the test, sorted by path.
pub fn render(krate: &Crate) -> [File; 3] {
    let services: Vec<&Service> = krate.services.iter().filter(|service| has_items(service)).collect();
    let of = |service: &&Service| (tests(krate, service), values(service));
    let (tests, values): (Vec<_>, Vec<_>) = parallel::map(&services, 1, of).into_iter().unzip();
    let head = "//! Every model and every operation of the crate: a sample of it, set field by field, checked with the JSON in\n\
        //! `samples.json`.\n\nmod checks;\n";
    let file = |name: &str, text: String| File { path: format!("tests/samples/{name}"), text };
    [
        file("checks.rs", include_str!("checks.rs").to_owned()),
        file("main.rs", head.to_owned() + &tests.concat()),
        file("samples.json", format!("{{{}\n}}\n", values.join(","))),
    ]
}

fn has_items(service: &Service) -> bool {
    service.modules().any(|module| !module.operations.is_empty() || !module.models.is_empty())
}

/// Items of a service, with their paths below its module: `v2::Policy`.
fn items<'a, T: 'a>(
    service: &'a Service,
    of: fn(&Module) -> &Vec<T>,
    name: fn(&T) -> &Name,
) -> impl Iterator<Item = (String, &'a T)> {
    service.modules().flat_map(move |module| {
        let path = move |item| match &module.name {
            Some(version) => format!("{version}::{}", name(item)),
            None => name(item).to_string(),
        };
        of(module).iter().map(move |item| (path(item), item))
    })
}

fn models(service: &Service) -> impl Iterator<Item = (String, &Model)> {
    items(service, |module| &module.models, |model| &model.name)
}

fn enums(service: &Service) -> impl Iterator<Item = (String, &Enum)> {
    items(service, |module| &module.enums, |found| &found.name)
}

fn operations(service: &Service) -> impl Iterator<Item = (String, &Operation)> {
    items(service, |module| &module.operations, |operation| &operation.function)
}

/// The tests of a service.
fn tests(krate: &Crate, service: &Service) -> String {
    let name = service.module.plain();
    let table = |kind: &str, check: &str, paths: Vec<String>| {
        let row = |path: &String| format!("        checks::{check}::<service::{path}>(\"{path}\"),\n");
        let rows: String = paths.iter().map(row).collect();
        format!("    checks::{kind}(\"{name}\", &[\n{rows}    ]);\n")
    };
    let of_models: Vec<_> = models(service).map(|(path, _)| path).collect();
    let of_enums: Vec<_> = enums(service).map(|(path, _)| path).collect();
    let calls: String = operations(service).map(|(path, operation)| call(&path, operation)).collect();
    let conversions: String = models(service).map(|(path, model)| conversions(name, &path, model)).collect();
    let tests = [
        (!of_models.is_empty(), "models", "lose_nothing", table("models", "model", of_models)),
        (!of_enums.is_empty(), "enums", "know_their_values", table("enums", "enumeration", of_enums)),
        (!conversions.is_empty(), "messages", "convert", conversions),
        (
            !calls.is_empty(),
            "operations",
            "are_sent_and_answered",
            format!("    let samples = checks::operations(\"{name}\");\n{calls}"),
        ),
    ];
    let (feature, krate, module) = (&service.feature, krate.name.replace('-', "_"), &service.module);
    let mut out = String::new();
    for (_, items, verb, body) in tests.into_iter().filter(|(has_items, ..)| *has_items) {
        let _ = write!(
            out,
            "\n#[cfg(feature = \"{feature}\")]\n#[test]\nfn {items}_of_{name}_{verb}() {{\n    \
             use {krate}::{module} as service;\n\n{body}}}\n"
        );
    }
    if models(service).next().is_some() {
        out.push_str(&samples(krate.as_str(), service));
    }
    out
}

/// The checks of a model as a message, and of its constructors.
fn conversions(service: &str, path: &str, model: &Model) -> String {
    let mut out = String::new();
    if let Some(message) = &model.message {
        let (name, of_type) = (literal(path), literal(&message.type_name));
        let _ = writeln!(out, "    checks::message::<service::{path}>(\"{service}\", {name}, {of_type});");
    }
    for Constructor { method, sample, .. } in &model.constructors {
        let arguments: Vec<_> =
            sample.arguments.iter().map(|ty| format!("checks::sample::<service::{ty}>()")).collect();
        let (name, call) =
            (format!("{path}::{method}"), format!("service::{path}::{method}({})", arguments.join(", ")));
        let _ = writeln!(out, "    checks::constructed(\"{service}\", \"{name}\", &{call});");
    }
    out
}

/// How the models of a service are set.
fn samples(krate: &str, service: &Service) -> String {
    let (feature, module) = (&service.feature, &service.module);
    let has_fields = models(service).any(|(_, model)| !model.fields.is_empty());
    let sample = if has_fields { "{Place, Sample}" } else { "Sample" };
    let mut out = format!(
        "\n#[cfg(feature = \"{feature}\")]\nmod samples_of_{} {{\n    use {krate}::{module} as service;\n\n    \
         use crate::checks::{sample};\n",
        module.plain()
    );
    for (path, model) in models(service) {
        model::print(&path, model, &mut out);
    }
    out + "}\n"
}

/// The call of an operation with everything set, and its check.
fn call(path: &str, operation: &Operation) -> String {
    let Sample { arguments, setters, has_body, answer, is_answer_empty, .. } = &operation.sample;
    let body = has_body.then(|| "checks::sample()".to_owned());
    let arguments: Vec<_> = arguments.iter().map(expression).chain(body).collect();
    let mut out = format!("\n    let call = service::{path}({})", arguments.join(", "));
    if out.len() > WIDEST && !arguments.is_empty() {
        out = format!("\n    let call = service::{path}(\n        {},\n    )", arguments.join(",\n        "));
    }
    let methods = operation.call.setters.iter().map(|setter| &setter.method);
    for (method, value) in methods.zip(setters) {
        let _ = write!(out, "\n        .{method}({})", expression(value));
    }
    let refused = operation.selector.as_ref().map(|_| {
        let empty = arguments[..arguments.len() - 1].iter().map(String::as_str).chain(["Default::default()"]);
        format!("service::{path}({})", empty.collect::<Vec<_>>().join(", "))
    });
    let check = match answer {
        _ if *is_answer_empty => "answers_nothing",
        RustType::Primitive(_) => "answers_bytes",
        _ => "answers_model",
    };
    let _ = writeln!(out, ";\n    samples.{check}(\"{path}\", &call);");
    if let Some(refused) = refused {
        let _ = writeln!(out, "    checks::needs_everything(\"{path}\", &{refused}, &{refused}.everything());");
    }
    out
}

/// The JSON of a service's samples, one line a model, enum or operation.
fn values(service: &Service) -> String {
    let mut out = format!("\n  \"{}\": {{", service.module.plain());
    let made: Vec<_> = models(service)
        .flat_map(|(path, model)| {
            let line = move |made: &Constructor| (format!("{path}::{}", made.method), made.sample.json.clone().into());
            model.constructors.iter().map(line).collect::<Vec<_>>()
        })
        .collect();
    let models = models(service).map(|(path, model)| (path, model.sample.json.as_str().into()));
    group("models", models, &mut out);
    out.push(',');
    let all = |found: &Enum| found.values.iter().map(|value| json(&value.wire)).collect::<Vec<_>>().join(",");
    group("enums", enums(service).map(|(path, found)| (path, format!("[{}]", all(found)).into())), &mut out);
    out.push(',');
    let calls = operations(service).map(|(path, operation)| (path, expected(&operation.sample).into()));
    group("operations", calls, &mut out);
    if !made.is_empty() {
        out.push(',');
        group("constructors", made.into_iter(), &mut out);
    }
    out.push_str("\n  }");
    out
}

fn group<'a>(name: &str, lines: impl Iterator<Item = (String, Cow<'a, str>)>, out: &mut String) {
    let _ = write!(out, "\n    \"{name}\": {{");
    for (index, (path, value)) in lines.enumerate() {
        let separator = if index == 0 { "" } else { "," };
        let _ = write!(out, "{separator}\n      \"{path}\": {value}");
    }
    out.push_str("\n    }");
}

/// What a call sends, and the model that it is answered with.
fn expected(sample: &Sample) -> String {
    let mut out = format!("{{\"request\":{}", json(&sample.request));
    match &sample.sends {
        Sends::Text(text) => out = out + ",\"text\":" + &json(text),
        Sends::Model(model) => out = format!("{out},\"body\":\"{model}\""),
        Sends::Nothing => {}
    }
    if let RustType::Item { .. } = sample.answer {
        out = format!("{out},\"answer\":\"{}\"", sample.answer);
    }
    out + "}"
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
