//! Operation functions, and the types of their optional parameters.

use std::collections::BTreeSet;

use super::docs::{code_line, sentence};
use super::member_names::{self, OperationNames, argument_names, function_names, setter_names};
use super::module::ServiceLowering;
use super::names::or_then;
use super::statuses::{refusals, status_table};
use super::types::Types;
use super::{
    Argument, CallType, Docs, Endpoint, Name, Operation, Pages, ParameterSetter, Primitive, Refusals, RustType, Takes,
};
use crate::api::texts::operation_key;
use crate::api::{self, Answer, Parameter, Type, Words};
use crate::markdown::{code, link_safe};
use crate::vocabulary::{Item, Location};

impl ServiceLowering<'_> {
    /// The operations of one version.
    pub fn operations(&self, version: Option<&str>) -> Vec<Operation> {
        let mine = self.operations_of(version).into_iter();
        mine.map(|(index, operation)| self.operation(index, operation)).collect()
    }

    /// Returns the names of each operation.
    pub fn name_operations(&self) -> Vec<OperationNames> {
        let nameless = OperationNames { function: Words::new(""), call: Words::new("") };
        let mut names = vec![nameless; self.service.operations.len()];
        let versions: BTreeSet<_> = self.service.operations.iter().map(|operation| &operation.version).collect();
        for version in versions {
            let mine = self.operations_of(version.as_deref());
            let mut types = self.free_types(version.as_deref());
            for ((index, operation), function) in mine.iter().zip(function_names(&mine)) {
                let call = types.claim(&operation.path, or_then(function.clone(), "call"));
                names[*index] = OperationNames { function, call };
            }
        }
        names
    }

    fn operations_of(&self, version: Option<&str>) -> Vec<(usize, &api::Operation)> {
        let all = self.service.operations.iter().enumerate();
        all.filter(|(_, operation)| operation.version.as_deref() == version).collect()
    }

    fn operation(&self, index: usize, operation: &api::Operation) -> Operation {
        let OperationNames { function: words, call } = &self.names[index];
        let types = self.types(operation.version.as_deref());
        let argument = |(parameter, words): (&Parameter, Words)| Argument {
            name: Name::snake(&words),
            ty: types.value(&parameter.ty),
            location: parameter.location,
            wire: parameter.name.clone(),
        };
        let arguments: Vec<_> = argument_names(self.api, operation).map(argument).collect();
        let is_token = self.api.token == Some((self.index, index));
        Operation {
            index,
            function: Name::snake(words),
            docs: self.operation_docs(operation, &arguments, call),
            arguments,
            body: operation.body.and_then(|body| body.model).map(|model| types.model(model)),
            endpoint: self.endpoint(operation, words, is_token),
            answer: match operation.answer {
                Answer::Binary => RustType::Primitive(Primitive::Bytes),
                Answer::Model(model) => types.model(model),
            },
            pages: operation
                .paging
                .map(|page| Pages { has_items: page.items.is_some(), has_deltas: page.delta.is_some() }),
            call: self.call_type(operation, call, words, &types),
            selector: operation.selector.clone(),
            statuses: operation.statuses.clone(),
            example: None,
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

    /// Returns the maintainers' texts about the arguments of the function, which have no docs of their own.
    fn argument_docs(&self, operation: &api::Operation, arguments: &[Argument]) -> Vec<String> {
        let described = member_names::arguments(operation).zip(arguments).filter_map(|(parameter, argument)| {
            let docs = self.parameter_docs(operation, parameter);
            (!docs.0.is_empty()).then(|| format!("`{}`: {}", argument.name, docs.0.join(" ")))
        });
        described.collect()
    }

    fn parameter_docs(&self, operation: &api::Operation, parameter: &Parameter) -> Docs {
        let item = || Item::Parameter(operation_key(operation), parameter.name.clone());
        self.described(item, parameter.description.as_deref(), operation.version.as_deref())
    }

    fn operation_docs(&self, operation: &api::Operation, arguments: &[Argument], call: &Words) -> Docs {
        let key = operation_key(operation);
        let about = self.described(
            || Item::Operation(key.clone()),
            operation.description.as_deref(),
            operation.version.as_deref(),
        );
        // A text of the maintainers begins with a sentence for lists; otherwise, the title of the page is the first
        // sentence.
        let is_own = self.service.texts.text(|| Item::Operation(key.clone())).is_some();
        let (title, name) = (operation.title.trim(), operation.name.spaced());
        let (mut docs, rest) = if is_own {
            about.split_first()
        } else {
            (Docs::markdown(sentence(if title.is_empty() { &name } else { title })), about)
        };
        docs.text(operation.warning.as_deref().unwrap_or_default());
        if let Some(selector) = &operation.selector {
            docs.prose(&format!(
                "A request that sets nothing in {} means everything: it is an error, and not sent, unless \
                 `everything` is called.",
                code(selector)
            ));
        }
        docs.paragraph(code_line(&key));
        docs.append(rest);
        docs.items(self.argument_docs(operation, arguments));
        let optional: Vec<_> = setter_names(self.api, operation).map(|(_, name)| setter_link(call, &name)).collect();
        if !optional.is_empty() {
            docs.prose(&format!("Optional parameters: {}.", optional.join(", ")));
        }
        if let Some(page) = operation.paging {
            docs.prose(&paged(page));
        }
        if operation.statuses.is_empty() {
            // Without usual statuses, the module has no table of them.
        } else if operation.statuses == self.usual {
            let module = if operation.version.is_some() { "super" } else { "self" };
            docs.paragraph(format!("Statuses: the [usual ones]({module}#statuses) of this service."));
        } else {
            docs.lines(status_table(&operation.statuses));
        }
        if let (Some(template), Some(page)) = (&self.api.about.page_template, &operation.page) {
            docs.paragraph(format!("[The vendor's page](<{}>)", template.replace("{page}", &link_safe(page))));
        }
        docs.text(operation.source.as_deref().unwrap_or_default());
        docs
    }

    /// Whether only one operation has this response.
    fn is_only_answer(&self, answer: &Answer) -> bool {
        let is_model = matches!(answer, Answer::Model(_));
        is_model && self.service.operations.iter().filter(|operation| operation.answer == *answer).count() == 1
    }

    fn call_type(&self, operation: &api::Operation, name: &Words, function: &Words, types: &Types<'_>) -> CallType {
        let size = self.api.about.paging.as_ref().map(|paging| paging.size.as_str());
        let setter = |(parameter, words): (&Parameter, Words)| {
            let (item, takes) = match &parameter.ty {
                Type::List(item) => (item.as_ref(), Takes::Many),
                ty @ Type::Integer(_) if size == Some(&parameter.name) => (ty, Takes::PageSize),
                ty => (ty, Takes::One),
            };
            let mut docs = self.parameter_docs(operation, parameter);
            if docs.0.is_empty() {
                let kind = if parameter.location == Location::Header { "Header" } else { "Query" };
                docs.paragraph(format!("{kind} parameter {}.", code(&parameter.name)));
            }
            let method = Name::snake(&words);
            ParameterSetter {
                docs: docs.alias(&parameter.name, method.plain()),
                method,
                location: parameter.location,
                wire: parameter.name.clone(),
                ty: types.value(item),
                takes,
            }
        };
        let function = Name::snake(function);
        let everything = operation.selector.as_deref().map(everything_docs);
        let setters: Vec<_> = setter_names(self.api, operation).map(setter).collect();
        let is_alias = setters.is_empty() && everything.is_none() && self.is_only_answer(&operation.answer);
        let with = if setters.is_empty() { "" } else { ", with its optional parameters" };
        let mut docs = Docs::markdown(format!("The call that [`{0}`](fn@{0}) returns{with}.", function.plain()));
        if is_alias {
            docs.paragraph("It has the methods of [`Call`].");
        }
        CallType { name: Name::camel(name), docs, setters, is_alias, everything }
    }
}

/// Returns the name of a setter, as a link.
fn setter_link(call: &Words, setter: &Words) -> String {
    let name = Name::snake(setter);
    // Links in docs contain keywords without `r#`.
    format!("[`{0}`]({1}::{0})", name.plain(), Name::camel(call))
}

/// Returns docs about the methods for paging.
fn paged(page: api::Page) -> String {
    let items =
        if page.items.is_some() { "[`items`](crate::Paged::items) returns the items of all pages, " } else { "" };
    let delta = if page.delta.is_some() { " The last page has the delta token of the next round." } else { "" };
    format!(
        "The list comes in pages: {items}[`pages`](crate::Paged::pages) returns the pages, and \
         [`send`](crate::Call::send) a single one.{delta}"
    )
}

fn everything_docs(selector: &str) -> Docs {
    let mut docs = Docs::markdown("Allows the call to apply to everything.");
    docs.prose(&format!(
        "Without it, a request that sets nothing in {} is an error, and the client does not send it.",
        code(selector)
    ));
    docs
}
