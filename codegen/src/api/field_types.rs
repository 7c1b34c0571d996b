//! Compares the types of the occurrences of a field.

use super::Type;
use crate::vocabulary::{Integer, Width};

/// Whether `this` is `that` with an annotation that the other occurrence lacks.
pub fn is_more_exact(this: &Type, that: &Type) -> bool {
    match (this, that) {
        (Type::Id(_), Type::String) => true,
        (Type::List(this), Type::List(that)) | (Type::Map(this), Type::Map(that)) => is_more_exact(this, that),
        _ => false,
    }
}

/// Returns the name of a type in diagnostics, with its article.
pub fn describe(ty: &Type) -> &'static str {
    match ty {
        Type::Boolean => "a boolean",
        Type::Integer(Integer { width, quoted: false }) => match width {
            Width::Int32 => "an `int32`",
            Width::Int64 => "an `int64`",
            Width::Uint32 => "a `uint32`",
            Width::Uint64 => "a `uint64`",
        },
        Type::Integer(_) => "an integer in quotes",
        Type::Number => "a number",
        Type::String => "a string",
        Type::Id(_) => "the id of another entity",
        Type::DateTime => "a time",
        Type::Duration => "a duration",
        Type::Byte => "base64",
        Type::Password => "a password",
        Type::Any => "a value of any type",
        Type::Struct => "a free object",
        Type::Untyped => "any JSON",
        Type::Enum(_) => "an enum",
        Type::Model(_) => "an object",
        Type::List(_) => "an array",
        Type::Map(_) => "a map",
    }
}
