//! Operation functions, and the types of their optional parameters.

use std::fmt::Write as _;

use super::docs::{code, code_line, sentence};
use super::entry::{refusals, status_table};
use super::module::ServiceLowering;
use super::names::{CALL_METHODS, Scope, claim_all, claim_apart, or_then};
use super::types::Types;
use super::{Argument, CallType, Docs, Endpoint, Name, Operation, Pages, ParameterSetter, Refusals, RustType, Takes};
use crate::api::{self, Answer, Parameter, Type, Words};

impl ServiceLowering<'_> {
    /// The operations of one version, whose types claim their names in `types`.
    pub fn operations(&self, version: Option<&str>, types: &mut Scope<'_>) -> Vec<Operation> {
        let mine: Vec<_> = self
            .service
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| operation.version.as_deref() == version)
            .collect();
        let mut functions = Scope::reserving(["ids", "super", "self"]);
        let names = claim_apart(
            &mut functions,
            &mine,
            |(_, operation)| operation.is_named_by_path,
            |(_, operation)| &operation.path,
            |(_, operation)| candidates(operation),
        );
        mine.iter()
            .zip(names)
            .map(|((index, operation), words)| self.operation(*index, operation, &words, types))
            .collect()
    }

    fn operation(&self, index: usize, operation: &api::Operation, words: &Words, scope: &mut Scope<'_>) -> Operation {
        let types = self.types(operation.version.as_deref());
        let is_token = self.api.token == Some((self.index, index));
        let name = scope.claim(&operation.path, or_then(words.clone(), "call"));
        Operation {
            function: Name::snake(words),
            docs: self.operation_docs(operation),
            arguments: arguments(operation, &types),
            body: operation.body.and_then(|body| body.model).map(|model| types.model(model)),
            endpoint: self.endpoint(operation, words, is_token),
            answer: match operation.answer {
                Answer::Binary => RustType::Plain("Bytes"),
                Answer::Model(model) => types.model(model),
            },
            pages: operation
                .paging
                .map(|page| Pages { has_items: page.items.is_some(), has_deltas: page.delta.is_some() }),
            call: self.call_type(operation, &name, words, &types),
            statuses: operation.statuses.clone(),
            sample: self.sample(operation),
        }
    }

    fn endpoint(&self, operation: &api::Operation, words: &Words, is_token: bool) -> Endpoint {
        let refusals_here = refusals(&operation.statuses);
        let is_usual = !is_token && refusals_here == refusals(self.usual);
        Endpoint {
            is_token,
            name: words.snake().to_owned(),
            service: Name::shouting(self.module),
            method: operation.method,
            path: operation.path.clone(),
            body: operation.body.map(|body| body.content_type),
            refusals: if is_usual { Refusals::Usual } else { Refusals::Own(refusals_here) },
            pending: operation.pending,
        }
    }

    fn operation_docs(&self, operation: &api::Operation) -> Docs {
        let method = operation.method.as_str();
        let title = operation.title.trim();
        let name = operation.name.spaced();
        let mut docs = Docs::markdown(sentence(if title.is_empty() { &name } else { title }));
        docs.paragraph(code_line(&format!("{method} {}", operation.path)));
        docs.text(operation.description.as_deref().unwrap_or_default());
        if operation.statuses.is_empty() {
            // Then there is no table to refer to either.
        } else if operation.statuses == self.usual {
            let module = if operation.version.is_some() { "super" } else { "self" };
            docs.paragraph(format!("Answers as [usual]({module}#answers) for this service."));
        } else {
            docs.lines(status_table(&operation.statuses));
        }
        if let (Some(template), Some(page)) = (&self.api.about.page_template, &operation.page) {
            docs.paragraph(format!("[The vendor's page](<{}>)", template.replace("{page}", &link_safe(page))));
        }
        docs.text(operation.source.as_deref().unwrap_or_default());
        docs
    }
}

/// The names that an operation's function can have, the shortest first; no other operation has the last one.
fn candidates(operation: &api::Operation) -> [Words; 3] {
    let with_path = operation.name.then(Words::new(&operation.path).snake());
    let with_method = with_path.then(&operation.method.as_str().to_ascii_lowercase());
    [operation.name.clone(), with_path, with_method]
}

fn arguments(operation: &api::Operation, types: &Types<'_>) -> Vec<Argument> {
    let mut scope = Scope::reserving(["body", "call"]);
    let in_path = operation.path_parameters.iter().map(|parameter| (parameter, false));
    let in_query = operation.query_parameters.iter().filter(|parameter| is_argument(parameter));
    let all: Vec<_> = in_path.chain(in_query.map(|parameter| (parameter, true))).collect();
    let names = claim_all(&mut scope, &all, |(parameter, _)| &parameter.name, |(parameter, _)| words_of(parameter));
    let argument = |((parameter, in_query), words): (&(&Parameter, bool), Words)| Argument {
        name: Name::snake(&words),
        ty: types.value(&parameter.ty),
        query: in_query.then(|| parameter.name.clone()),
    };
    all.iter().zip(names).map(argument).collect()
}

/// A list may be empty, so it is optional even where the schema calls it required.
pub fn is_argument(parameter: &Parameter) -> bool {
    parameter.required && !matches!(parameter.ty, Type::List(_))
}

impl ServiceLowering<'_> {
    /// Whether a single operation has this answer.
    fn is_only_answer(&self, answer: &Answer) -> bool {
        let is_model = matches!(answer, Answer::Model(_));
        is_model && self.service.operations.iter().filter(|operation| operation.answer == *answer).count() == 1
    }

    fn call_type(&self, operation: &api::Operation, name: &Words, function: &Words, types: &Types<'_>) -> CallType {
        let size = self.api.about.paging.as_ref().map(|paging| paging.size.as_str());
        let mut scope = Scope::reserving(CALL_METHODS);
        let optional: Vec<_> = operation.query_parameters.iter().filter(|parameter| !is_argument(parameter)).collect();
        let names = claim_all(&mut scope, &optional, |parameter| &parameter.name, |parameter| words_of(parameter));
        let setter = |(parameter, words): (&Parameter, Words)| {
            let (item, takes) = match &parameter.ty {
                Type::List(item) => (item.as_ref(), Takes::Many),
                ty @ Type::Integer(_) if size == Some(&parameter.name) => (ty, Takes::PageSize),
                ty => (ty, Takes::One),
            };
            let mut docs = Docs::default();
            docs.text(parameter.description.as_deref().unwrap_or_default());
            if docs.0.is_empty() {
                docs.paragraph(format!("Query parameter {}.", code(&parameter.name)));
            }
            ParameterSetter {
                method: Name::snake(&words),
                wire: parameter.name.clone(),
                docs,
                ty: types.value(item),
                takes,
            }
        };
        let function = Name::snake(function);
        let is_alias = optional.is_empty() && self.is_only_answer(&operation.answer);
        let with = if optional.is_empty() { "" } else { ", with its optional parameters" };
        let mut docs = Docs::markdown(format!("The call that [`{0}`](fn@{0}) returns{with}.", function.plain()));
        if is_alias {
            docs.paragraph("It has the methods of [`Call`].");
        }
        CallType {
            name: Name::camel(name),
            docs,
            setters: optional.into_iter().zip(names).map(setter).collect(),
            is_alias,
        }
    }
}

fn words_of(parameter: &Parameter) -> impl Iterator<Item = Words> + use<> {
    or_then(Words::new(&parameter.name), "parameter")
}

/// A file name in a link: what could end the link or leave the path is encoded.
fn link_safe(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    for byte in page.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
