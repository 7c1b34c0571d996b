//! The body of a successful response, as an operation returns it.

use std::fmt::Write as _;

use axum::http::{HeaderValue, StatusCode};
use bytes::Bytes;
use eset_connect::json::{Model, to_vec};
use eset_connect_codegen::facts;

use crate::paging::Slice;
use crate::reply::Reply;
use crate::request::Request;

/// The content of a successful response.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A JSON document.
    Json(Bytes),
    /// A file.
    File(Bytes),
}

impl Answer {
    /// A response without fields.
    pub fn empty() -> Self {
        Self::Json(Bytes::from_static(b"{}"))
    }

    /// A response with a model of the generated crate.
    pub fn model(model: &dyn Model) -> Self {
        Self::Json(to_vec(model).into())
    }

    /// A response with one field, whose value is a JSON text: `{"device": …}`.
    pub fn field(name: &str, json: &str) -> Self {
        Self::Json(format!("{{\"{name}\":{json}}}").into())
    }

    /// A page of a list, `{"devices": […], "nextPageToken": "…"}`, with its tokens. The names of the fields are those of
    /// the operation's response. `others` are further fields, each with its JSON text.
    pub fn page(request: &Request, slice: &Slice<'_>, others: &[(&str, String)]) -> Self {
        let mut out = String::with_capacity(slice.items.iter().map(|item| item.len() + 1).sum::<usize>() + 256);
        let names = ListNames::of(request);
        out.push('{');
        for (name, value) in others {
            let _ = write!(out, "\"{name}\":{value},");
        }
        let _ = write!(out, "\"{}\":[", names.items);
        for (index, item) in slice.items.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            out.push_str(item);
        }
        out.push(']');
        if let Some(name) = names.next {
            let token = slice.next.map(|position| request.page.token(position)).unwrap_or_default();
            let _ = write!(out, ",\"{name}\":\"{token}\"");
        }
        if let Some(name) = names.delta {
            let token = request.page.delta_token(slice.next.unwrap_or(slice.last));
            let _ = write!(out, ",\"{name}\":\"{token}\"");
        }
        out.push('}');
        Self::Json(out.into())
    }
}

/// The names of the fields of a list's response.
struct ListNames {
    items: &'static str,
    next: Option<&'static str>,
    delta: Option<&'static str>,
}

impl ListNames {
    fn of(request: &Request) -> Self {
        let (service, operation) = (request.served.service, request.served.operation);
        let fields = match operation.answer {
            facts::Answer::Model(id) => service.models[id.0].fields.as_slice(),
            facts::Answer::Binary => &[],
        };
        let name = |index: usize| fields.get(index).map(|field| field.name.as_str());
        let paging = operation.paging;
        let is_list = |field: &&facts::Field| matches!(field.ty, facts::Type::List(_));
        let first_list = || fields.iter().find(is_list).map(|field| field.name.as_str());
        Self {
            items: paging.and_then(|page| page.items).and_then(name).or_else(first_list).unwrap_or("items"),
            next: paging.and_then(|page| name(page.next)),
            delta: paging.and_then(|page| page.delta).and_then(name),
        }
    }
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Json(document) => Self::json(StatusCode::OK, document),
            Answer::File(bytes) => {
                Self::empty(StatusCode::OK).content(HeaderValue::from_static("application/octet-stream"), bytes)
            }
        }
    }
}
