//! Computes the facts that depend on a whole service: which operations use a model, which models contain themselves,
//! which operations are paged.

use std::collections::BTreeSet;

use super::{Answer, EnumId, Model, ModelId, Operation, Page, Service, Type, Words};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source::document::{self, Spelling};
use crate::vocabulary::{Method, OperationName, Width};

/// Adds the facts that depend on all documents. `messages` are the models that an `Any` can contain.
pub fn complete(service: &mut Service, messages: &[Option<ModelId>], paging: Option<&document::Paging>) {
    drop_empty_bodies(service);
    if let Some(paging) = paging {
        unsign_page_sizes(service, &paging.size);
    }
    mark_uses(service, messages);
    mark_recursion(service);
    for index in 0..service.operations.len() {
        service.operations[index].paging = paging.and_then(|paging| page(service, index, paging));
    }
}

fn drop_empty_bodies(service: &mut Service) {
    let models = &service.models;
    let is_empty = |id: ModelId| models[id.0].fields.is_empty();
    for operation in &mut service.operations {
        if let Some(body) = &mut operation.body {
            body.model = body.model.filter(|id| !is_empty(*id));
        }
    }
}

/// Makes the page size unsigned, whatever type the documents give it.
fn unsign_page_sizes(service: &mut Service, name: &str) {
    let parameters = service.operations.iter_mut().flat_map(|operation| &mut operation.named_parameters);
    for parameter in parameters.filter(|parameter| parameter.is_query(name)) {
        if let Type::Integer(integer) = &mut parameter.ty {
            integer.width = Width::Uint64;
        }
    }
}

fn mark_uses(service: &mut Service, messages: &[Option<ModelId>]) {
    let mut requests = vec![false; service.models.len()];
    let mut responses = requests.clone();
    for operation in &service.operations {
        if let Some(id) = operation.body.and_then(|body| body.model) {
            reach(service, id, &mut requests);
        }
        if let Answer::Model(id) = operation.answer {
            reach(service, id, &mut responses);
        }
    }
    // A response can contain an `Any` that a request can contain.
    for id in messages.iter().flatten() {
        reach(service, *id, &mut requests);
        reach(service, *id, &mut responses);
    }
    for operation in &service.operations {
        if let Answer::Model(id) = operation.answer {
            service.models[id.0].is_answer = true;
        }
    }
    for ((model, in_requests), in_responses) in service.models.iter_mut().zip(requests).zip(responses) {
        (model.in_requests, model.in_responses) = (in_requests, in_responses);
    }
}

impl Service {
    /// The models that operations use, with their indices; of others, the crate has nothing.
    pub fn used_models(&self) -> impl Iterator<Item = (usize, &Model)> {
        self.models.iter().enumerate().filter(|(_, model)| model.in_requests || model.in_responses)
    }

    /// The enums that operations use.
    pub fn used_enums(&self) -> BTreeSet<EnumId> {
        let fields = self.used_models().flat_map(|(_, model)| &model.fields).map(|field| &field.ty);
        let parameters = self.operations.iter().flat_map(Operation::parameters).map(|parameter| &parameter.ty);
        let enum_id = |ty: &Type| if let Type::Enum(id) = ty.innermost() { Some(*id) } else { None };
        fields.chain(parameters).filter_map(enum_id).collect()
    }

    /// Returns the models that requests or responses contain, directly or in other models; some of them twice.
    pub fn used_by(&self, is_meant: impl Fn(&Operation) -> bool) -> Vec<Type> {
        let mut reached = vec![false; self.models.len()];
        let mut used = Vec::new();
        for operation in self.operations.iter().filter(|operation| is_meant(operation)) {
            let answer = if let Answer::Model(id) = operation.answer { Some(id) } else { None };
            for id in operation.body.and_then(|body| body.model).into_iter().chain(answer) {
                reach(self, id, &mut reached);
            }
            used.extend(operation.parameters().map(|parameter| parameter.ty.innermost().clone()));
        }
        let models = (0..reached.len()).filter(|index| reached[*index]).map(ModelId);
        for id in models {
            used.push(Type::Model(id));
            used.extend(self.models[id.0].fields.iter().map(|field| field.ty.innermost().clone()));
        }
        used.retain(|ty| matches!(ty, Type::Model(_) | Type::Enum(_)));
        used
    }
}

fn reach(service: &Service, from: ModelId, reached: &mut [bool]) {
    let mut todo = vec![from];
    while let Some(id) = todo.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            todo.extend(service.models[id.0].fields.iter().filter_map(|field| model_of(&field.ty)));
        }
    }
}

/// Returns the model in a type, or in nested lists and maps of it.
fn model_of(ty: &Type) -> Option<ModelId> {
    if let Type::Model(id) = ty.innermost() { Some(*id) } else { None }
}

/// A model that contains itself, directly or through other models, has no finite size. Lists and maps allocate, so they
/// end the chain.
fn mark_recursion(service: &mut Service) {
    let held = |index: usize| -> Vec<usize> {
        let fields = service.models[index].fields.iter();
        fields.filter_map(|field| if let Type::Model(id) = field.ty { Some(id.0) } else { None }).collect()
    };
    let holds: Vec<Vec<usize>> = (0..service.models.len()).map(held).collect();
    for (index, model) in service.models.iter_mut().enumerate() {
        for field in &mut model.fields {
            if let Type::Model(id) = field.ty {
                field.recursive = leads_to(&holds, id.0, index);
            }
        }
    }
}

fn leads_to(holds: &[Vec<usize>], from: usize, to: usize) -> bool {
    let (mut todo, mut seen) = (vec![from], BTreeSet::new());
    while let Some(at) = todo.pop() {
        if at == to {
            return true;
        }
        if seen.insert(at) {
            todo.extend(&holds[at]);
        }
    }
    false
}

/// An operation is paged if it has the parameters for size and token, and its response has lists and the next token. It
/// has deltas if it also has the parameter for the delta token and the field for the next one.
fn page(service: &Service, index: usize, paging: &document::Paging) -> Option<Page> {
    let operation = &service.operations[index];
    let takes = |name: &str| operation.named_parameters.iter().any(|parameter| parameter.is_query(name));
    let Answer::Model(answer) = operation.answer else { return None };
    if operation.method != Method::Get || !takes(&paging.size) || !takes(&paging.token) {
        return None;
    }
    let fields = &service.models[answer.0].fields;
    let text = |name: &str| fields.iter().position(|field| field.name == name && field.ty == Type::String);
    let next = text(&paging.next)?;
    let delta = paging.delta.as_ref().filter(|delta| takes(&delta.token)).and_then(|delta| text(&delta.next));
    let mut lists = fields.iter().enumerate().filter(|(_, field)| matches!(field.ty, Type::List(_)));
    let (first, _) = lists.next()?;
    let items = lists.next().is_none().then_some(first);
    Some(Page { items, next, delta })
}

/// Names that no operation uses are wrong or outdated.
pub fn refuse_unused_delta(api: &document::Api, services: &[Service], diagnostics: &mut Diagnostics) {
    let Some(delta) = api.paging.as_ref().and_then(|paging| paging.delta.as_ref()) else { return };
    let pages = services.iter().flat_map(|service| &service.operations).filter_map(|operation| operation.paging);
    if pages.into_iter().all(|page| page.delta.is_none()) {
        let message =
            format!("no paged operation has both the parameter `{}` and the field `{}`", delta.token, delta.next);
        let diagnostic = Diagnostic::error("unused-delta", message)
            .label(Span::Value(delta.place), format!("reason: {}", delta.reason))
            .help("correct the names, or remove `delta`");
        diagnostics.push(diagnostic);
    }
}

/// Reports spellings of unknown names, and spellings that change nothing.
pub fn refuse_unused_spellings(api: &document::Api, services: &[Service], diagnostics: &mut Diagnostics) {
    if api.spellings.is_empty() {
        return;
    }
    let fields = services.iter().flat_map(|service| &service.models).flat_map(|model| &model.fields);
    let values = services.iter().flat_map(|service| &service.enums).flat_map(|found| &found.values);
    let operations = services.iter().flat_map(|service| &service.operations);
    let parameters = operations.flat_map(Operation::parameters);
    let names: BTreeSet<&str> = (fields.map(|field| field.name.as_str()))
        .chain(values.map(|value| value.name.as_str()))
        .chain(parameters.map(|parameter| parameter.name.as_str()))
        .collect();
    for Spelling { place, name, correct, reason } in &api.spellings {
        let message = if !names.contains(name.as_str()) {
            format!("unknown field, parameter or value `{name}`")
        } else if Words::new(name) == Words::new(correct) {
            format!("`{name}` and `{correct}` are the same name in Rust")
        } else {
            continue;
        };
        let diagnostic = Diagnostic::error("unused-spelling", message)
            .label(Span::Key(*place), format!("reason: {reason}"))
            .help("correct the names, or remove the spelling");
        diagnostics.push(diagnostic);
    }
}

/// Finds the token operation, and marks its secrets. RFC 6749 defines which fields are secret; the pages do not mark
/// them.
pub fn token_operation(
    api: &document::Api,
    services: &mut [Service],
    diagnostics: &mut Diagnostics,
) -> Option<(usize, usize)> {
    let token = api.token.as_ref()?;
    let OperationName { service, path, .. } = &token.operation;
    let mut found =
        services.iter().zip(0..).filter_map(|(known, index)| Some((index, known.position(&token.operation)?)));
    let Some((service, operation)) = found.next() else {
        let help = format!("add its document to the folder `{service}`, or correct the method and the path");
        let diagnostic = Diagnostic::error("unknown-token-operation", format!("unknown token operation `{path}`"))
            .label(Span::Value(token.place), "not described by a document")
            .help(help);
        diagnostics.push(diagnostic);
        return None;
    };
    let service_models = &mut services[service];
    let operation_of = &service_models.operations[operation];
    let body = operation_of.body.and_then(|body| body.model);
    let answer = if let Answer::Model(id) = operation_of.answer { Some(id) } else { None };
    for id in body.into_iter().chain(answer) {
        for field in &mut service_models.models[id.0].fields {
            let name = field.name.replace('_', "").to_ascii_lowercase();
            if field.ty == Type::String && ["accesstoken", "refreshtoken", "password"].contains(&name.as_str()) {
                field.ty = Type::Password;
            }
        }
    }
    Some((service, operation))
}
