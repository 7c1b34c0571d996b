//! The self-test of a generated crate: a row for each model, enum and operation, with its sample. A sample is derived
//! from the schema as JSON, and the Rust names are those of the crate, so the test compares two stages. The checks are
//! the same for every crate and are not generated (`codegen/tests/samples/checks.rs`). Users do not need it, so it is
//! not part of the crate.

mod call;
pub mod value;

use std::fmt::Write as _;

use crate::api::{self, Api, EnumId, ModelId};
use crate::render::literal;
use crate::rust::{Crate, Enum, Model, Module, Name, Operation, RustType, Service};

/// Returns a module of tests per service. The tests call functions of the module `checks`, which must be next to it.
pub fn render(api: &Api, krate: &Crate) -> String {
    let services = krate.services.iter().zip(&api.services);
    let tests = services.map(|(service, facts)| tests(&krate.name.replace('-', "_"), &Paths { service, facts }));
    tests.collect()
}

/// A lowered service with the service of the API. Both have the same items, in different orders.
struct Paths<'a> {
    service: &'a Service,
    facts: &'a api::Service,
}

impl<'a> Paths<'a> {
    /// Returns items with their paths below the module of the service: `v2::Policy`.
    fn items<T: 'a>(&self, of: fn(&Module) -> &Vec<T>, name: fn(&T) -> &Name) -> impl Iterator<Item = (String, &'a T)> {
        self.service.modules().flat_map(move |module| {
            let path = move |item| match &module.name {
                Some(version) => format!("{version}::{}", name(item)),
                None => name(item).to_string(),
            };
            of(module).iter().map(move |item| (path(item), item))
        })
    }

    fn models(&self) -> impl Iterator<Item = (String, &'a Model)> {
        self.items(|module| &module.models, |model| &model.name)
    }

    fn enums(&self) -> impl Iterator<Item = (String, &'a Enum)> {
        self.items(|module| &module.enums, |found| &found.name)
    }

    fn operations(&self) -> impl Iterator<Item = (String, &'a Operation)> {
        self.items(|module| &module.operations, |operation| &operation.function)
    }

    fn model(&self, id: ModelId) -> String {
        self.models().find(|(_, model)| model.id == id).map_or_else(String::new, |(path, _)| path)
    }

    fn enumeration(&self, id: EnumId) -> String {
        self.enums().find(|(_, found)| found.id == id).map_or_else(String::new, |(path, _)| path)
    }
}

/// Returns the tests of a service, without those that have no rows.
fn tests(krate: &str, paths: &Paths<'_>) -> String {
    let samples: String = paths.models().map(|(path, model)| text(paths, &path, model)).collect();
    let models: String = paths.models().map(|(path, model)| setters(&path, model)).collect();
    let enums: String = paths.enums().map(|(path, found)| values(&path, found)).collect();
    let messages: String = paths.models().map(|(path, model)| conversions(paths, &path, model)).collect();
    // Each call has its own function, because the frame of a function has room for all its bodies.
    let calls =
        paths.operations().map(|(path, operation)| format!("|| {{\n{}}},\n", call::print(paths, &path, operation)));
    let calls: String = calls.collect();
    let calls = if calls.is_empty() {
        calls
    } else {
        format!("let calls: &[fn()] = &[\n{calls}];\ncalls.iter().for_each(|call| call());\n")
    };

    let module = &paths.service.module;
    let mut out = format!(
        "\nmod {module} {{\nuse ::{krate}::{module} as service;\n\nuse crate::checks::{{self, Models, take}};\n\n\
         const MODELS: Models = Models(&[\n{samples}]);\n"
    );
    let tests = [
        ("models_lose_nothing", models),
        ("enums_know_their_values", enums),
        ("messages_convert", messages),
        ("operations_are_sent_and_answered", calls),
    ];
    for (name, rows) in tests.into_iter().filter(|(_, rows)| !rows.is_empty()) {
        let _ = write!(out, "\n#[test]\nfn {name}() {{\n{rows}}}\n");
    }
    out + "}\n"
}

/// Returns the sample of a model.
fn text(paths: &Paths<'_>, path: &str, model: &Model) -> String {
    format!("({}, {}),\n", literal(path), literal(&value::model(paths.facts, model.id)))
}

/// Returns the statements that copy each field from another model: with its setter, or by its name.
fn setters(path: &str, model: &Model) -> String {
    let mut out = format!("MODELS.check::<service::{path}>({}, &[\n", literal(path));
    for field in &model.fields {
        let (name, is_boxed) =
            (&field.name, matches!(&field.ty, RustType::Option(inner) if matches!(**inner, RustType::Box(_))));
        let _ = match (&field.setter, is_boxed) {
            (Some(_), false) => writeln!(out, "|from, to| to.{name}(take(&from.{name})),"),
            (Some(_), true) => writeln!(out, "|from, to| to.{name}(*take(&from.{name})),"),
            (None, _) => writeln!(out, "|from, mut to| {{ to.{name} = from.{name}.clone(); to }},"),
        };
    }
    out + "]);\n"
}

fn values(path: &str, found: &Enum) -> String {
    let values: Vec<_> = found.values.iter().map(|value| literal(&value.wire).to_string()).collect();
    format!("checks::enumeration::<service::{path}>({}, &[{}]);\n", literal(path), values.join(", "))
}

/// Returns the checks of a model as a message, and of its constructors.
fn conversions(paths: &Paths<'_>, path: &str, model: &Model) -> String {
    let mut out = String::new();
    if let Some(message) = &model.message {
        let (name, of_type) = (literal(path), literal(&message.type_name));
        let _ = writeln!(out, "MODELS.message::<service::{path}>({name}, {of_type});");
    }
    for constructor in &model.constructors {
        let facts = &paths.facts.constructors[constructor.index];
        let message = facts.message.map(|(_, message)| paths.facts.messages[message].model);
        let message = message.filter(|message| !paths.facts.models[message.0].fields.is_empty());
        let arguments = facts.arguments.iter().map(|(_, model)| *model).chain(message);
        let arguments: Vec<_> =
            arguments.map(|id| format!("MODELS.read::<service::{0}>(\"{0}\")", paths.model(id))).collect();
        let call = format!("service::{path}::{}({})", constructor.method, arguments.join(", "));
        let _ = writeln!(out, "checks::constructed(&{call}, {});", literal(&value::constructed(paths.facts, facts)));
    }
    out
}
