//! The names of the members of modules and types: functions, arguments, setters, fields, values of enums.

use super::Name;
use super::names::{CALL_METHODS, MODEL_METHODS, Scope, claim_all, claim_apart, claim_in_turn, or_then};
use crate::api::{self, Api, Parameter, Type, Words};
use crate::vocabulary::EnumValue;

/// The names of an operation in Rust.
#[derive(Clone)]
pub struct OperationNames {
    pub function: Words,
    /// The type of the call.
    pub call: Words,
}

/// Returns the names of the functions of one module.
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

/// Returns the names that an operation's function can have, the shortest first. The last one is unique.
fn candidates(operation: &api::Operation) -> [Words; 3] {
    let with_path = operation.name.then(Words::new(&operation.path).snake());
    let with_method = with_path.then(&operation.method.as_str().to_ascii_lowercase());
    [operation.name.clone(), with_path, with_method]
}

/// Returns the arguments of the function, with their names.
pub fn argument_names<'o>(
    api: &Api,
    operation: &'o api::Operation,
) -> impl Iterator<Item = (&'o Parameter, Words)> + use<'o> {
    named(api, Scope::reserving(["body", "call"]), arguments(operation).collect())
}

/// Returns the parameters that are arguments: those of the path, then the required ones of the query and the headers.
pub fn arguments(operation: &api::Operation) -> impl Iterator<Item = &Parameter> {
    let required = operation.named_parameters.iter().filter(|parameter| is_argument(parameter));
    operation.path_parameters.iter().chain(required)
}

/// Whether a parameter is an argument. A list can be empty, so it is optional even if the schema requires it.
pub fn is_argument(parameter: &Parameter) -> bool {
    parameter.required && !matches!(parameter.ty, Type::List(_))
}

/// Returns the optional parameters of the query and the headers, with the names of their setters.
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

/// Returns the names of a model's fields, and their scope.
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

/// Returns the names of an enum's values.
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

/// Values repeat the enum's name: `INCIDENT_STATUS_OPEN`. If the first one does, the name is removed from all that have
/// it, so that a value that is added later renames none. Otherwise, the common beginning of all values is removed.
fn prefix(found: &api::Enum) -> String {
    let own = format!("{}_", found.name.words.snake().to_ascii_uppercase());
    match found.values.first() {
        Some(first) if first.name.starts_with(&own) => own,
        // The values of an enum with a long name may repeat a shorter one, which the first value contains.
        Some(first) if first.name.ends_with("_UNSPECIFIED") => first.name.replace("UNSPECIFIED", ""),
        _ => common_prefix(&found.values).to_owned(),
    }
}

/// Returns the common beginning of all values, up to an underscore; empty if the rest of a value would not begin with a
/// letter.
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
