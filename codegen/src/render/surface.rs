//! The public API of a module as text, for people who review a change of the schema.
//!
//! One fact a line, sorted: a field that is added moves one line. Texts are left out, because the vendor
//! edits nearly all of them in every release.

use std::fmt::Write as _;

use super::message::fixed;
use crate::rust::{Argument, Constructor, Enum, Field, Message, Model, Module, Operation, Pages, RustType, Takes};
use crate::vocabulary::{Location, Status, StatusRow};

/// The surface of one module.
pub fn render(module: &Module) -> String {
    let borrowed = module.borrowed.iter().fold(String::new(), |text, ty| format!("{text}use {ty}\n"));
    let mut parts: Vec<String> = (!borrowed.is_empty()).then_some(borrowed).into_iter().collect();
    parts.extend(module.operations.iter().map(operation));
    parts.extend(module.models.iter().map(model));
    parts.extend(module.enums.iter().map(enumeration));
    parts.join("\n")
}

fn operation(operation: &Operation) -> String {
    let mut arguments: Vec<_> =
        operation.arguments.iter().map(|Argument { name, ty, .. }| format!("{name}: {ty}")).collect();
    arguments.extend(operation.body.iter().map(|body| format!("body: {body}")));
    let mut text =
        format!("fn {}({}) -> {}: {}", operation.function, arguments.join(", "), operation.call.name, operation.answer);
    text.push_str(match operation.pages {
        None => "\n",
        Some(Pages { has_items: true, has_deltas: false }) => ", paged\n",
        Some(Pages { has_items: true, has_deltas: true }) => ", paged, with deltas\n",
        Some(Pages { has_items: false, has_deltas: false }) => ", paged without items\n",
        Some(Pages { has_items: false, has_deltas: true }) => ", paged without items, with deltas\n",
    });
    let method = operation.endpoint.method.as_str();
    let _ = writeln!(text, "    {method} {}", operation.endpoint.path);
    for argument in &operation.arguments {
        if argument.location != Location::Path {
            let wire = sent(argument.location, &argument.wire);
            let _ = writeln!(text, "    {wire} {}: {}, required", argument.name, argument.ty);
        }
    }
    if let Some(selector) = &operation.selector {
        let _ = writeln!(text, "    refused without {selector:?} unless everything()");
    }
    let mut setters: Vec<_> = operation.call.setters.iter().collect();
    setters.sort_by(|a, b| a.wire.cmp(&b.wire));
    for setter in setters {
        let ty = match setter.takes {
            Takes::One | Takes::PageSize => setter.ty.to_string(),
            Takes::Many => format!("[{}]", setter.ty),
        };
        let _ = writeln!(text, "    {} {}: {ty}", sent(setter.location, &setter.wire), setter.method);
    }
    text + &statuses(&operation.statuses)
}

/// `?pageSize` of the query, `X-Revision:` of a header.
fn sent(location: Location, wire: &str) -> String {
    if location == Location::Header { format!("{wire}:") } else { format!("?{wire}") }
}

/// Statuses with the same headers share a line.
fn statuses(rows: &[StatusRow]) -> String {
    let mut lines: Vec<(&[String], String)> = Vec::new();
    for row in rows {
        let status = match row.status {
            Status::Code(code) => code.to_string(),
            Status::Default => "default".to_owned(),
        };
        match lines.iter_mut().find(|(headers, _)| *headers == row.headers) {
            Some((_, line)) => {
                line.push(' ');
                line.push_str(&status);
            }
            None => lines.push((&row.headers, status)),
        }
    }
    let mut text = String::new();
    for (headers, line) in lines {
        let colon = if headers.is_empty() { "" } else { ": " };
        let _ = writeln!(text, "    {line}{colon}{}", headers.join(", "));
    }
    text
}

fn model(model: &Model) -> String {
    let mut text = format!("struct {}\n", model.name);
    if let Some(Message { type_name, shorthand }) = &model.message {
        let from = shorthand.as_ref().map_or_else(String::new, |(_, ty)| format!(", from {ty}"));
        let _ = writeln!(text, "    message {type_name:?}{from}");
    }
    for constructor in &model.constructors {
        let _ = writeln!(text, "    {}", constructed(constructor));
    }
    let mut fields: Vec<_> = model.fields.iter().collect();
    fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    for Field { name, wire, ty, read_only, kind, .. } in fields {
        let read_only = if *read_only { ", read-only" } else { "" };
        let quoted = if kind.quoted { ", in quotes" } else { "" };
        let _ = writeln!(text, "    {name}: {ty} {wire:?}{quoted}{read_only}");
    }
    text
}

fn constructed(constructor: &Constructor) -> String {
    let Constructor { method, arguments, set, message, .. } = constructor;
    let given = message.iter().filter(|message| !message.is_empty).map(|message| (&message.field, &message.ty));
    let given: Vec<String> =
        arguments.iter().map(|(name, ty)| (name, ty)).chain(given).map(|(name, ty)| format!("{name}: {ty}")).collect();
    let mut text = format!("fn {method}({})", given.join(", "));
    for (name, value) in set {
        let value: String = fixed(value).to_string().split_whitespace().collect();
        let _ = write!(text, ", {name} = {value}");
    }
    for message in message.iter().filter(|message| message.is_empty) {
        let _ = write!(text, ", {} = {}", message.field, message.ty);
    }
    text
}

fn enumeration(found: &Enum) -> String {
    let mut text = format!("enum {}\n", found.name);
    for value in &found.values {
        let _ = writeln!(text, "    {} {:?}", value.variant, value.wire);
    }
    text
}

impl std::fmt::Display for RustType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Primitive(primitive) => f.write_str(primitive.as_str()),
            Self::Id(alias) => alias.fmt(f),
            Self::Item { path, name } | Self::Enum { path, name } => {
                path.iter().try_for_each(|module| write!(f, "{module}::"))?;
                name.fmt(f)
            }
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Box(inner) => write!(f, "Box<{inner}>"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
        }
    }
}
