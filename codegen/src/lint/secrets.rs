//! Findings about values that look like secrets: `Debug` and traces show a text that is not marked as one.

use heck::ToSnakeCase as _;

use super::code::Code;
use super::finding::Finding;
use crate::api::texts::{operation_key, parameter_key};
use crate::api::{Service, Type};
use crate::source::document::Paging;

/// Words of names, in snake case.
const WORDS: [&str; 10] = [
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

const MESSAGE: &str = "a secret by its name, but not marked as one";

pub fn lint(service: &Service, paging: Option<&Paging>, findings: &mut Vec<Finding>) {
    let name = service.about.name.as_str();
    for (_, model) in service.used_models() {
        for field in model.fields.iter().filter(|field| is_plain_secret(&field.name, &field.ty, paging)) {
            let item = format!("{}.{}", model.name.key(), field.name);
            findings.push(Finding::new(Code::PlainSecret, name, item, MESSAGE));
        }
    }
    for operation in &service.operations {
        for parameter in operation.parameters() {
            if is_plain_secret(&parameter.name, &parameter.ty, paging) {
                let item = parameter_key(&operation_key(operation), &parameter.name);
                findings.push(Finding::new(Code::PlainSecret, name, item, MESSAGE));
            }
        }
    }
}

fn is_plain_secret(name: &str, ty: &Type, paging: Option<&Paging>) -> bool {
    let item = if let Type::List(item) = ty { item } else { ty };
    let words = format!("_{}_", name.to_snake_case());
    *item == Type::String
        && WORDS.iter().any(|word| words.contains(&format!("_{word}_")))
        && !paging.is_some_and(|paging| is_of_paging(name, paging))
}

/// Whether it is a token of a page or of a delta.
fn is_of_paging(name: &str, paging: &Paging) -> bool {
    let delta = paging.delta.iter().flat_map(|delta| [delta.token.as_str(), delta.next.as_str()]);
    [paging.token.as_str(), paging.next.as_str()].into_iter().chain(delta).any(|token| token == name)
}
