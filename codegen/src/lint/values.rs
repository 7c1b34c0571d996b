//! Findings about the values of fields and parameters, by their names: ids of an unknown entity, and secrets that are
//! not marked as one, so that `Debug` and traces show them.

use heck::ToSnakeCase as _;

use super::code::Code;
use super::finding::Finding;
use crate::api::texts::{operation_key, parameter_key};
use crate::api::{Parameter, Service, Type};
use crate::source::document::Paging;

/// Words in the names of secrets, in snake case.
const SECRETS: [&str; 10] = [
    "token",
    "tokens",
    "password",
    "passwords",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "api_key",
    "private_key",
];

pub fn lint(service: &Service, paging: Option<&Paging>, findings: &mut Vec<Finding>) {
    for (item, name, ty) in values(service) {
        let ty = if let Type::List(item) = ty { item } else { ty };
        if *ty != Type::String {
            continue;
        }
        let mut report = |code, message| findings.push(Finding::new(code, &service.about.name, &item, message));
        if is_id(name) {
            report(Code::IdWithoutEntity, "an id of an unknown entity");
        }
        if is_secret(name) && !paging.is_some_and(|paging| is_of_paging(name, paging)) {
            report(Code::PlainSecret, "a secret by its name, but not marked as one");
        }
    }
}

/// Returns the name in the schema, the name on the wire and the type of each field and parameter.
fn values(service: &Service) -> impl Iterator<Item = (String, &str, &Type)> {
    let fields = service.used_models().flat_map(|(_, model)| {
        let key = model.name.key();
        model.fields.iter().map(move |field| (format!("{key}.{}", field.name), field.name.as_str(), &field.ty))
    });
    let parameters = service.operations.iter().flat_map(|operation| {
        let key = operation_key(operation);
        let named = move |parameter: &Parameter| parameter_key(&key, &parameter.name);
        operation.parameters().map(move |parameter| (named(parameter), parameter.name.as_str(), &parameter.ty))
    });
    fields.chain(parameters)
}

fn is_id(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("uuid") || name.ends_with("uuids")
}

fn is_secret(name: &str) -> bool {
    let words = format!("_{}_", name.to_snake_case());
    SECRETS.iter().any(|word| words.contains(&format!("_{word}_")))
}

/// Whether it is a token of a page or of a delta.
fn is_of_paging(name: &str, paging: &Paging) -> bool {
    let delta = paging.delta.iter().flat_map(|delta| [delta.token.as_str(), delta.next.as_str()]);
    [paging.token.as_str(), paging.next.as_str()].into_iter().chain(delta).any(|token| token == name)
}
