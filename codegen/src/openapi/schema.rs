//! Schemas of values, models and enums.

use super::names::{ANY, Names};
use super::same::Kind;
use super::{descriptions, object, reference};
use crate::api::{EnumId, Field, Model, ModelId, Service, Type};
use crate::json::Json;
use crate::vocabulary::{Integer, Width};

/// The part of a message that contains a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A parameter, which only requests have.
    Parameter,
    /// A field of a body.
    Field,
}

/// The members of a schema.
pub type Members = Vec<(&'static str, Json)>;

/// A service of a document, with the names of its schemas.
#[derive(Clone, Copy)]
pub struct Schemas<'a> {
    /// The index of the service in the document.
    pub index: usize,
    pub service: &'a Service,
    pub names: &'a Names,
}

impl Schemas<'_> {
    /// Returns the schema of a value.
    pub fn value(&self, ty: &Type, place: Place) -> Members {
        let text = |members: &[(&'static str, &str)]| -> Members {
            let rest = members.iter().map(|(key, value)| (*key, Json::from(*value)));
            [("type", Json::from("string"))].into_iter().chain(rest).collect()
        };
        match ty {
            Type::Boolean => vec![("type", "boolean".into())],
            Type::Integer(integer) => self::integer(*integer, place),
            Type::Number => vec![("type", "number".into()), ("format", "double".into())],
            Type::String => text(&[]),
            Type::DateTime => text(&[("format", "date-time")]),
            // Not `duration`, which is ISO 8601 (`PT1M`) in OpenAPI.
            Type::Duration => text(&[("format", "google-duration"), ("pattern", r"^-?[0-9]+(\.[0-9]{1,9})?s$")]),
            Type::Byte => text(&[("format", "byte"), ("contentEncoding", "base64")]),
            Type::Password => text(&[("format", "password")]),
            // Not `uuid`: the vendor does not promise that an id is one.
            Type::Id(entity) => text(&[("x-references", &entity.camel())]),
            Type::Any => vec![("$ref", reference("schemas", ANY))],
            Type::Struct => vec![("type", "object".into()), ("additionalProperties", true.into())],
            Type::Untyped => Vec::new(),
            Type::Enum(id) => self.enumeration(*id, place),
            Type::Model(id) => vec![("$ref", self.model(*id))],
            Type::List(item) => vec![("type", "array".into()), ("items", object(self.value(item, place)))],
            Type::Map(value) => {
                vec![("type", "object".into()), ("additionalProperties", object(self.value(value, place)))]
            }
        }
    }

    /// Returns the reference to a model.
    pub fn model(&self, id: ModelId) -> Json {
        reference("schemas", self.names.schema(self.index, Kind::Model(id)))
    }

    /// Whether a model is a result about which the schema has nothing, not even a name.
    pub fn is_nameless(&self, id: ModelId) -> bool {
        let model = &self.service.models[id.0];
        model.is_answer && model.fields.is_empty() && model.name.raw.is_none()
    }

    /// The service may add values at any time. A client that was generated earlier must be able to read them.
    fn enumeration(&self, id: EnumId, place: Place) -> Members {
        let known = reference("schemas", self.names.schema(self.index, Kind::Enum(id)));
        match place {
            Place::Parameter => vec![("$ref", known)],
            Place::Field => {
                let other = object([("type", "string".into())]);
                vec![("anyOf", Json::Array(vec![object([("$ref", known)]), other]))]
            }
        }
    }

    /// Returns the schema of a model, or of the known values of an enum.
    pub fn of(&self, kind: Kind) -> Json {
        match kind {
            Kind::Model(id) => self.of_model(id),
            Kind::Enum(id) => self.of_enum(id),
        }
    }

    fn of_model(&self, id: ModelId) -> Json {
        let model = &self.service.models[id.0];
        let mut members: Members = vec![("type", "object".into())];
        let about = descriptions::of_model(self.service, id);
        members.extend(about.map(|text| ("description", text.into())));
        // Only requests are known to require fields, and a response may lack them.
        if !model.in_responses {
            let required: Vec<Json> = model.fields.iter().filter(|field| field.required).map(name).collect();
            members.extend((!required.is_empty()).then_some(("required", Json::Array(required))));
        }
        if !model.fields.is_empty() {
            let fields = model.fields.iter().map(|field| (field.name.as_str(), self.field(id, model, field)));
            members.push(("properties", object(fields)));
        }
        object(members)
    }

    fn field(&self, id: ModelId, model: &Model, field: &Field) -> Json {
        let mut members = self.value(&field.ty, Place::Field);
        let about = descriptions::of_field(self.service, id, model, field);
        members.extend(about.map(|text| ("description", text.into())));
        members.extend(field.read_only.then_some(("readOnly", true.into())));
        object(members)
    }

    fn of_enum(&self, id: EnumId) -> Json {
        let found = &self.service.enums[id.0];
        let about = descriptions::of_enum(self.service, found).map(|text| ("description", Json::from(text)));
        let values = ("enum", Json::Array(found.values.iter().map(|value| value.name.as_str().into()).collect()));
        object([("type", Json::from("string"))].into_iter().chain(about).chain([values]))
    }
}

fn name(field: &Field) -> Json {
    field.name.as_str().into()
}

/// In JSON, protobuf writes an integer of 64 bits as a string, and reads it in both forms. Which form this API uses
/// differs between services, so a body may contain both. The documented one is the first.
fn integer(integer: Integer, place: Place) -> Members {
    let (format, is_long) = match integer.width {
        Width::Int32 => ("int32", false),
        Width::Int64 => ("int64", true),
        Width::Uint32 => ("uint32", false),
        Width::Uint64 => ("uint64", true),
    };
    let (documented, other) = if integer.quoted { ("string", "integer") } else { ("integer", "string") };
    let ty = match place {
        Place::Field if is_long => Json::Array(vec![documented.into(), other.into()]),
        _ => documented.into(),
    };
    vec![("type", ty), ("format", format.into())]
}
