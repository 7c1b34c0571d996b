//! The names of what stands inside of a module or type: functions, arguments, setters, fields, values of enums.

use super::Name;
use super::names::{CALL_METHODS, MODEL_METHODS, Scope, claim_all, claim_apart, claim_in_turn, or_then};
use crate::api::{self, Api, Parameter, Type, Words};
use crate::vocabulary::EnumValue;

/// The names of an operation in Rust.
#[derive(Clone)]
pub struct OperationNames {
    pub function: Words,
    /// That of the type of the call.
    pub call: Words,
}

/// The names of the functions of one module.
pub fn function_names(operations: &[(usize, &api::Operation)]) -> Vec<Words> {
    let mut functions = Scope::reserving(["ids", "super", "self"]);
    claim_apart(
        &mut functions,
        operations,
        |(_, operation)| operation.is_named_by_path,
        |(_, operation)| &operation.path,
        |(_, operation)| candidates(operation),
    )
}

/// The names that an operation's function can have, the shortest first; no other operation has the last one.
fn candidates(operation: &api::Operation) -> [Words; 3] {
    let with_path = operation.name.then(Words::new(&operation.path).snake());
    let with_method = with_path.then(&operation.method.as_str().to_ascii_lowercase());
    [operation.name.clone(), with_path, with_method]
}

/// What the function takes, and its names there.
pub fn argument_names<'o>(
    api: &Api,
    operation: &'o api::Operation,
) -> impl Iterator<Item = (&'o Parameter, Words)> + use<'o> {
    named(api, Scope::reserving(["body", "call"]), taken(operation).collect())
}

/// What the function takes: what is in the path, then what the query and the headers must have.
pub fn taken(operation: &api::Operation) -> impl Iterator<Item = &Parameter> {
    let required = operation.named_parameters.iter().filter(|parameter| is_argument(parameter));
    operation.path_parameters.iter().chain(required)
}

/// A list may be empty, so it is optional even where the schema calls it required.
pub fn is_argument(parameter: &Parameter) -> bool {
    parameter.required && !matches!(parameter.ty, Type::List(_))
}

/// What the query and the headers may have, and the names of the setters.
pub fn setter_names<'o>(
    api: &Api,
    operation: &'o api::Operation,
) -> impl Iterator<Item = (&'o Parameter, Words)> + use<'o> {
    let optional = operation.named_parameters.iter().filter(|parameter| !is_argument(parameter)).collect();
    named(api, Scope::reserving(CALL_METHODS), optional)
}

fn named<'o>(
    api: &Api,
    mut scope: Scope<'_>,
    parameters: Vec<&'o Parameter>,
) -> impl Iterator<Item = (&'o Parameter, Words)> + use<'o> {
    let names = claim_all(&mut scope, &parameters, |parameter| &parameter.name, |parameter| words_of(api, parameter));
    parameters.into_iter().zip(names)
}

fn words_of(api: &Api, parameter: &Parameter) -> impl Iterator<Item = Words> + use<> {
    or_then(Words::new(api.about.spelled(&parameter.name)), "parameter")
}

/// The names of a model's fields, and the scope that they are claimed in.
pub fn field_names(api: &Api, fields: &[api::Field]) -> (Vec<Words>, Scope<'static>) {
    let mut scope = Scope::reserving(MODEL_METHODS);
    let names = claim_all(
        &mut scope,
        fields,
        |field| &field.name,
        |field| or_then(Words::new(api.about.spelled(&field.name)), "field"),
    );
    (names, scope)
}

/// The names of the values of an enum.
pub fn variants(api: &Api, found: &api::Enum) -> Vec<Name> {
    let prefix = prefix(found);
    let mut scope = Scope::reserving(["Self", "Unrecognized"]);
    let names = claim_in_turn(
        &mut scope,
        &found.values,
        |value| !value.name.starts_with(&prefix),
        |value| &value.name,
        |value| {
            let name = api.about.spelled(&value.name);
            let short = name.strip_prefix(&prefix).filter(|short| starts_well(short));
            let full = Words::new(name);
            short.map(Words::new).into_iter().chain(or_then(full, "value"))
        },
    );
    names.iter().map(Name::camel).collect()
}

/// Values repeat the enum's name: `INCIDENT_STATUS_OPEN`. Where the first one does, the name is left out of
/// all that have it, so that a value that is added later renames none. Where it does not, what all values have
/// in common is left out.
fn prefix(found: &api::Enum) -> String {
    let own = format!("{}_", found.name.words.snake().to_ascii_uppercase());
    match found.values.first() {
        Some(first) if first.name.starts_with(&own) => own,
        // An enum of a noisy name: its values repeat the clean one, and the first says it whole.
        Some(first) if first.name.ends_with("_UNSPECIFIED") => first.name.replace("UNSPECIFIED", ""),
        _ => common_prefix(&found.values).to_owned(),
    }
}

/// What all values begin with, up to an underscore; nothing where a value would be left without a letter in
/// front.
fn common_prefix(values: &[EnumValue]) -> &str {
    let [first, rest @ ..] = values else { return "" };
    let mut prefix = if rest.is_empty() { "" } else { first.name.as_str() };
    for value in rest {
        let same = prefix.bytes().zip(value.name.bytes()).take_while(|(a, b)| a == b).count();
        prefix = prefix.get(..same).unwrap_or_default();
    }
    let prefix = prefix.rfind('_').map_or("", |at| &prefix[..=at]);
    if values.iter().all(|value| starts_well(&value.name[prefix.len()..])) { prefix } else { "" }
}

fn starts_well(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}
