//! An operation: its parameters, its body and its responses.

use super::schema::{Place, Schemas};
use super::{Part, Scope, Server, descriptions, errors, object, reference, servers};
use crate::api::{Answer, Body, Operation, Parameter, Service, Type};
use crate::json::Json;
use crate::markdown::{escape_line, link_safe};
use crate::vocabulary::{BOUNDS, Bound, BoundKind, ContentType, Location, Status, StatusRow};

/// An operation in a document.
pub struct Context<'a> {
    pub part: Part<'a>,
    /// The index of the service in the document.
    pub service: usize,
    /// The index of the operation in the service.
    pub operation: usize,
    /// The path in the document, whose parameters can have other names.
    pub path: &'a str,
}

pub fn operation(context: &Context<'_>, service: &Service, facts: &Operation) -> Json {
    let part = context.part;
    let schemas = Schemas { index: context.service, service, names: part.names };
    let mut members = vec![("tags", Json::Array(vec![service.about.name.as_str().into()]))];
    let title = facts.title.trim();
    let title = if title.is_empty() { facts.name.spaced() } else { title.to_owned() };
    members.push(("summary", title.into()));
    let indices = (part.first + context.service, context.operation);
    let is_token = part.api.token == Some(indices);
    let note = is_token.then(|| descriptions::OF_TOKEN_ERRORS.to_owned());
    let about = descriptions::joined([descriptions::of_operation(part.api, service, facts), note]);
    members.extend(about.map(|text| ("description", text.into())));
    members.push(("operationId", part.ids[indices.0][indices.1].as_str().into()));
    members.extend(vendor_page(part, facts).map(|page| ("externalDocs", page)));
    let parameters = parameters(context, schemas, facts);
    members.extend((!parameters.is_empty()).then_some(("parameters", Json::Array(parameters))));
    members.extend(facts.body.map(|body| ("requestBody", request(context, schemas, body))));
    members.push(("responses", responses(schemas, facts)));
    if is_token {
        members.push(("security", Json::Array(Vec::new())));
    }
    if part.scope == Scope::Api && part.settings.server == Server::Regions {
        members.push(("servers", Json::Array(vec![servers::of_service(part, service)])));
    }
    members.extend(facts.page.as_deref().map(|page| ("x-page", page.into())));
    members.extend(facts.source.as_deref().map(|source| ("x-source", source.into())));
    object(members)
}

fn vendor_page(part: Part<'_>, facts: &Operation) -> Option<Json> {
    let template = part.api.about.page_template.as_ref()?;
    let url = template.replace("{page}", &link_safe(facts.page.as_ref()?));
    Some(Json::from([("description", "The vendor's page".into()), ("url", url.into())]))
}

fn parameters(context: &Context<'_>, schemas: Schemas<'_>, facts: &Operation) -> Vec<Json> {
    let parts = context.path.split('{').skip(1);
    let in_path =
        facts.path_parameters.iter().zip(parts.map(|part| part.split_once('}').map_or(part, |(name, _)| name)));
    let named = facts.named_parameters.iter().map(|parameter| (parameter, parameter.name.as_str()));
    let all = in_path.chain(named).map(|(parameter, name)| self::parameter(context, schemas, facts, parameter, name));
    all.chain(facts.pending.then(errors::collect)).collect()
}

fn parameter(
    context: &Context<'_>,
    schemas: Schemas<'_>,
    facts: &Operation,
    parameter: &Parameter,
    name: &str,
) -> Json {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    let mut members = vec![("name", Json::from(name)), ("in", place.into())];
    members.extend(parameter.required.then_some(("required", true.into())));
    let about = descriptions::of_parameter(schemas.service, facts, parameter);
    members.extend(about.map(|text| ("description", text.into())));
    let bounds = parameter.bounds.iter().filter_map(bound);
    let mut schema = match &parameter.ty {
        // The limits are those of each value.
        Type::List(item) => {
            let item = schemas.value(item, Place::Parameter).into_iter().chain(bounds);
            vec![("type", "array".into()), ("items", object(item))]
        }
        ty => schemas.value(ty, Place::Parameter).into_iter().chain(bounds).collect(),
    };
    let paging = context.part.api.about.paging.as_ref().filter(|paging| parameter.is_query(&paging.size));
    let default = paging.filter(|_| facts.paging.is_some()).and_then(|paging| paging.sizes.default);
    schema.extend(default.map(|size| ("default", i64::from(size).into())));
    members.push(("schema", object(schema)));
    object(members)
}

/// Returns the keyword and the value of a limit. A length that is not a whole number limits nothing.
fn bound(Bound { kind, value }: &Bound) -> Option<(&'static str, Json)> {
    let is_length = matches!(kind, BoundKind::MinLength | BoundKind::MaxLength);
    let (keyword, _) = BOUNDS.iter().find(|(_, other)| other == kind)?;
    (!is_length || value.is_u64()).then(|| (*keyword, Json::Number(value.clone())))
}

fn request(context: &Context<'_>, schemas: Schemas<'_>, body: Body) -> Json {
    let media = match body.content_type {
        ContentType::Json => "application/json",
        ContentType::Form => "application/x-www-form-urlencoded",
    };
    let schema = match body.model {
        Some(id) => schemas.model(id),
        None => reference("schemas", context.part.names.body(context.service, context.operation).unwrap_or_default()),
    };
    let schema = Json::from([("schema", object([("$ref", schema)]))]);
    let required = body.required.then_some(("required", true.into()));
    object(required.into_iter().chain([("content", object([(media, schema)]))]))
}

fn responses(schemas: Schemas<'_>, facts: &Operation) -> Json {
    let response = |row: &StatusRow| (row.status.to_string(), response(schemas, facts, row));
    let mut rows: Vec<_> = facts.statuses.iter().map(response).collect();
    if facts.statuses.iter().all(|row| row.status != Status::Default) {
        rows.push(("default".to_owned(), errors::undocumented()));
    }
    object(rows)
}

fn response(schemas: Schemas<'_>, facts: &Operation, row: &StatusRow) -> Json {
    let meaning = row.meaning.as_deref().unwrap_or_default();
    let mut members = vec![("description", Json::from(escape_line(meaning)))];
    let mut names: Vec<&str> = row.headers.iter().map(String::as_str).collect();
    let is_pending = row.status == Status::Code(202);
    // Pages of the older layouts have no headers. Without this one, nobody could collect the response.
    if is_pending && !names.iter().any(|name| name.eq_ignore_ascii_case(errors::RESPONSE_ID)) {
        names.push(errors::RESPONSE_ID);
    }
    let headers = object(names.into_iter().map(|name| (name, errors::header(name))));
    members.extend((!headers.members().is_empty()).then_some(("headers", headers)));
    let content = match row.status {
        Status::Code(202) => None,
        Status::Code(200..=299) => Some(answer(schemas, &facts.answer)),
        Status::Code(..400) => None,
        Status::Code(_) | Status::Default => Some(errors::content(schemas.names)),
    };
    members.extend(content.map(|content| ("content", content)));
    object(members)
}

/// Returns the media types of the result.
fn answer(schemas: Schemas<'_>, answer: &Answer) -> Json {
    let (media, schema) = match answer {
        Answer::Binary => {
            ("application/octet-stream", vec![("type", Json::from("string")), ("format", Json::from("binary"))])
        }
        Answer::Model(id) if schemas.is_nameless(*id) => ("application/json", vec![("type", "object".into())]),
        Answer::Model(id) => ("application/json", vec![("$ref", schemas.model(*id))]),
    };
    object([(media, Json::from([("schema", object(schema))]))])
}
