//! A sample value as Rust writes it. Texts are literals, whatever they hold.

use proc_macro2::Literal;

use crate::render::tokens::literal;
use crate::rust::Expression;
use crate::vocabulary::Width;

pub fn expression(value: &Expression) -> String {
    match value {
        Expression::Boolean(value) => value.to_string(),
        Expression::Integer(value, width) => format!("{value}_{}", suffix(*width)),
        Expression::Number(value) => Literal::f64_unsuffixed(*value).to_string(),
        Expression::Text(text) => literal(text).to_string(),
        Expression::Bytes(bytes) => format!("{}.as_slice()", Literal::byte_string(bytes)),
        Expression::Variant(found, variant) => format!("service::{found}::{variant}"),
        Expression::Any(number) => format!("crate::checks::any({number})"),
        Expression::Struct(number) => format!("crate::checks::object({number})"),
        Expression::Nested(model) => format!("place.nested::<service::{model}>()"),
        Expression::Array(values) => format!("[{}]", list(values)),
        Expression::Vec(values) => format!("vec![{}]", list(values)),
        Expression::Entry(entry) => format!("({})", list(entry.as_slice())),
        Expression::Some(value) => format!("Some({})", expression(value)),
        Expression::Parsed(text) => format!("{}.parse().unwrap()", literal(text)),
        Expression::Into(value) => expression(value) + ".into()",
    }
}

fn list(values: &[Expression]) -> String {
    values.iter().map(expression).collect::<Vec<_>>().join(", ")
}

fn suffix(width: Width) -> &'static str {
    match width {
        Width::Int32 => "i32",
        Width::Int64 => "i64",
        Width::Uint32 => "u32",
        Width::Uint64 => "u64",
    }
}
