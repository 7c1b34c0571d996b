//! Rust types of fields, parameters and bodies.

use super::Name;
use crate::api::{self, EnumId, ModelId, Words};
use crate::vocabulary::Width;

/// A Rust type, as a generated module writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// Of the prelude or of the runtime: `bool`, `Timestamp`.
    Plain(&'static str),
    /// `ids::DeviceUuid`
    Id(Name),
    /// A model, by its modules as seen from the one that is printed: `["super", "v1"]`, `File`.
    Item {
        path: Vec<Name>,
        name: Name,
    },
    /// An enum, by its modules likewise.
    Enum {
        path: Vec<Name>,
        name: Name,
    },
    Option(Box<RustType>),
    Box(Box<RustType>),
    Vec(Box<RustType>),
    Map(Box<RustType>),
}

/// How the runtime reads and writes a field: a variant of its `json::View` and `json::Slot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(pub &'static str);

/// Where the items of a service stand.
pub struct Places {
    /// For each model and enum: its module (`None` for the service's own) and name.
    pub models: Vec<(Option<String>, Name)>,
    pub enums: Vec<(Option<String>, Name)>,
}

/// Turns types of the API into those of one module.
pub struct Types<'a> {
    pub places: &'a Places,
    /// The module that is printed.
    pub version: Option<&'a str>,
}

impl Types<'_> {
    /// The type of a field, and how it is read.
    pub fn field(&self, field: &api::Field) -> (RustType, Kind) {
        let value = self.value(&field.ty);
        let ty = match &field.ty {
            api::Type::List(_) | api::Type::Map(_) => value,
            _ if field.recursive => RustType::Option(Box::new(RustType::Box(Box::new(value)))),
            _ => RustType::Option(Box::new(value)),
        };
        (ty, kind(&field.ty))
    }

    /// The type of a value that is present.
    pub fn value(&self, ty: &api::Type) -> RustType {
        match ty {
            api::Type::Boolean => RustType::Plain("bool"),
            api::Type::Integer(integer) => RustType::Plain(match integer.width {
                Width::Int32 => "i32",
                Width::Int64 => "i64",
                Width::Uint32 => "u32",
                Width::Uint64 => "u64",
            }),
            api::Type::Number => RustType::Plain("f64"),
            api::Type::String => RustType::Plain("String"),
            api::Type::DateTime => RustType::Plain("Timestamp"),
            api::Type::Duration => RustType::Plain("Duration"),
            api::Type::Byte => RustType::Plain("Bytes"),
            api::Type::Password => RustType::Plain("Secret"),
            api::Type::Any => RustType::Plain("Any"),
            api::Type::Struct => RustType::Plain("Struct"),
            api::Type::Id(entity) => RustType::Id(id_alias(entity)),
            api::Type::Enum(id) => self.enumeration(*id),
            api::Type::Model(id) => self.model(*id),
            api::Type::List(item) => RustType::Vec(Box::new(self.value(item))),
            api::Type::Map(value) => RustType::Map(Box::new(self.value(value))),
        }
    }

    pub fn model(&self, ModelId(index): ModelId) -> RustType {
        let (module, name) = &self.places.models[index];
        RustType::Item { path: self.path(module.as_deref()), name: name.clone() }
    }

    pub fn enumeration(&self, EnumId(index): EnumId) -> RustType {
        let (module, name) = &self.places.enums[index];
        RustType::Enum { path: self.path(module.as_deref()), name: name.clone() }
    }

    /// The way from the module that is printed to another one.
    fn path(&self, module: Option<&str>) -> Vec<Name> {
        let segment = |text: &str| Name::snake(&Words::new(text));
        match (self.version, module) {
            (here, there) if here == there => Vec::new(),
            (Some(_), None) => vec![Name::parent_module()],
            (None, Some(there)) => vec![segment(there)],
            (_, Some(there)) => vec![Name::parent_module(), segment(there)],
            (None, None) => Vec::new(),
        }
    }
}

impl RustType {
    /// Whether a setter takes the type itself, and not whatever converts into it: a conversion would take a
    /// text that is none of the enum's values, or no time, or leave open what a text is parsed into.
    pub fn is_taken_as_it_is(&self) -> bool {
        matches!(self, Self::Enum { .. } | Self::Plain("Duration" | "Timestamp"))
    }
}

/// `DeviceUuid`
pub fn id_alias(entity: &Words) -> Name {
    Name::camel(&entity.then("uuid"))
}

fn kind(ty: &api::Type) -> Kind {
    Kind(match ty {
        api::Type::Boolean => "Bool",
        api::Type::Integer(integer) => match (integer.width, integer.quoted) {
            (Width::Int32, false) => "I32",
            (Width::Int64, false) => "I64",
            (Width::Uint32, false) => "U32",
            (Width::Uint64, false) => "U64",
            (Width::Int32, true) => "QuotedI32",
            (Width::Int64, true) => "QuotedI64",
            (Width::Uint32, true) => "QuotedU32",
            (Width::Uint64, true) => "QuotedU64",
        },
        api::Type::Number => "F64",
        api::Type::String => "String",
        api::Type::DateTime => "Timestamp",
        api::Type::Duration => "Duration",
        api::Type::Byte => "Bytes",
        api::Type::Password => "Secret",
        api::Type::Any => "Any",
        api::Type::Struct => "Struct",
        api::Type::Id(_) | api::Type::Enum(_) => "Text",
        api::Type::Model(_) => "Model",
        api::Type::List(inner) if is_quoted(inner) => "QuotedList",
        api::Type::List(_) => "List",
        api::Type::Map(inner) if is_quoted(inner) => "QuotedMap",
        api::Type::Map(_) => "Map",
    })
}

fn is_quoted(ty: &api::Type) -> bool {
    match ty {
        api::Type::Integer(integer) => integer.quoted,
        api::Type::List(inner) | api::Type::Map(inner) => is_quoted(inner),
        _ => false,
    }
}
