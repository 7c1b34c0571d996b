//! Types in the words of the schema, for people.

use super::{EnumId, ModelId, Service, Type};
use crate::vocabulary::{Integer, Width};

/// The type in the words of the schema.
pub fn describe(service: &Service, ty: &Type) -> String {
    match ty {
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(Integer { width, quoted }) => {
            let width = match width {
                Width::Int32 => "int32",
                Width::Int64 => "int64",
                Width::Uint32 => "uint32",
                Width::Uint64 => "uint64",
            };
            format!("{width}{}", if *quoted { " in quotes" } else { "" })
        }
        Type::Number => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::DateTime => "date-time".to_owned(),
        Type::Duration => "duration".to_owned(),
        Type::Byte => "base64".to_owned(),
        Type::Password => "password".to_owned(),
        Type::Any => "any message".to_owned(),
        Type::Struct => "free object".to_owned(),
        Type::Untyped => "any JSON".to_owned(),
        Type::Id(entity) => format!("id of {}", entity.camel()),
        Type::Enum(EnumId(index)) => format!("enum {}", service.enums[*index].name.key()),
        Type::Model(ModelId(index)) => service.models[*index].name.key(),
        Type::List(item) => format!("array of {}", describe(service, item)),
        Type::Map(value) => format!("map of {}", describe(service, value)),
    }
}
