//! Rust types of fields, parameters and bodies.

use super::Name;
use crate::api::{self, EnumId, ModelId, Words};
use crate::vocabulary::Width;

/// A Rust type, as printed in a generated module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    Primitive(Primitive),
    /// `ids::DeviceUuid`
    Id(Name),
    /// A model, with its path relative to the printed module: `["super", "v1"]`, `File`.
    Item {
        path: Vec<Name>,
        name: Name,
    },
    /// An enum, with such a path.
    Enum {
        path: Vec<Name>,
        name: Name,
    },
    Option(Box<RustType>),
    Box(Box<RustType>),
    Vec(Box<RustType>),
    Map(Box<RustType>),
}

/// A type without parameters, of the prelude, the runtime or `bytes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Primitive {
    Bool,
    I32,
    I64,
    U32,
    U64,
    F64,
    String,
    Timestamp,
    Duration,
    Bytes,
    Secret,
    Any,
    Struct,
    /// `json::Value`
    Value,
}

/// The modules and names of the items of a service.
pub struct Homes {
    /// The module (`None` for the service's own) and the name of each model and enum.
    pub models: Vec<(Option<String>, Name)>,
    pub enums: Vec<(Option<String>, Name)>,
}

/// Converts types of the API into those of one module.
pub struct Types<'a> {
    pub homes: &'a Homes,
    /// The printed module.
    pub version: Option<&'a str>,
}

impl Types<'_> {
    /// Returns the type of a field.
    pub fn field(&self, field: &api::Field) -> RustType {
        let value = self.value(&field.ty);
        match &field.ty {
            api::Type::List(_) | api::Type::Map(_) => value,
            _ if field.recursive => RustType::Option(Box::new(RustType::Box(Box::new(value)))),
            _ => RustType::Option(Box::new(value)),
        }
    }

    /// Returns the type of a value that is present.
    pub fn value(&self, ty: &api::Type) -> RustType {
        let primitive = RustType::Primitive;
        match ty {
            api::Type::Boolean => primitive(Primitive::Bool),
            api::Type::Integer(integer) => primitive(Primitive::from(integer.width)),
            api::Type::Number => primitive(Primitive::F64),
            api::Type::String => primitive(Primitive::String),
            api::Type::DateTime => primitive(Primitive::Timestamp),
            api::Type::Duration => primitive(Primitive::Duration),
            api::Type::Byte => primitive(Primitive::Bytes),
            api::Type::Password => primitive(Primitive::Secret),
            api::Type::Any => primitive(Primitive::Any),
            api::Type::Struct => primitive(Primitive::Struct),
            api::Type::Untyped => primitive(Primitive::Value),
            api::Type::Id(entity) => RustType::Id(id_alias(entity)),
            api::Type::Enum(id) => self.enumeration(*id),
            api::Type::Model(id) => self.model(*id),
            api::Type::List(item) => RustType::Vec(Box::new(self.value(item))),
            api::Type::Map(value) => RustType::Map(Box::new(self.value(value))),
        }
    }

    pub fn model(&self, ModelId(index): ModelId) -> RustType {
        let (module, name) = &self.homes.models[index];
        RustType::Item { path: path_between(self.version, module.as_deref()), name: name.clone() }
    }

    pub fn enumeration(&self, EnumId(index): EnumId) -> RustType {
        let (module, name) = &self.homes.enums[index];
        RustType::Enum { path: path_between(self.version, module.as_deref()), name: name.clone() }
    }
}

/// Returns the path from the module of a version (`None` for the service's own) to that of another one.
pub fn path_between(here: Option<&str>, there: Option<&str>) -> Vec<Name> {
    if here == there {
        return Vec::new();
    }
    let parent = here.map(|_| Name::parent_module());
    parent.into_iter().chain(there.map(|there| Name::snake(&Words::new(there)))).collect()
}

impl From<Width> for Primitive {
    fn from(width: Width) -> Self {
        match width {
            Width::Int32 => Self::I32,
            Width::Int64 => Self::I64,
            Width::Uint32 => Self::U32,
            Width::Uint64 => Self::U64,
        }
    }
}

impl RustType {
    /// Whether a setter takes exactly this type, without a conversion. A conversion would accept a text that is not a
    /// value of the enum or not a time, or would make the type of a parsed text ambiguous.
    pub fn is_taken_as_it_is(&self) -> bool {
        matches!(self, Self::Enum { .. } | Self::Primitive(Primitive::Duration | Primitive::Timestamp))
    }
}

/// `DeviceUuid`
pub fn id_alias(entity: &Words) -> Name {
    Name::camel(&entity.then("uuid"))
}

/// Whether a value is an integer in a JSON string, or a list or map of such integers.
pub fn is_quoted(ty: &api::Type) -> bool {
    matches!(ty.innermost(), api::Type::Integer(integer) if integer.quoted)
}
