//! The items of the schema that changes are about.

use std::collections::BTreeMap;

use crate::api::texts::{self, operation_key};
use crate::api::{Constructor, Enum, Model, Operation, Service};
use crate::render::surface::Origin;
use crate::vocabulary::Item;

pub fn of_operation(operation: &Operation) -> Origin {
    Origin::Item(Item::Operation(operation_key(operation)))
}

pub fn of_parameter(operation: &Operation, name: &str) -> Origin {
    Origin::Item(Item::Parameter(operation_key(operation), name.to_owned()))
}

pub fn of_model(model: &Model) -> Origin {
    Origin::Item(Item::Model(model.name.key()))
}

pub fn of_field(model: &Model, field: &str) -> Origin {
    Origin::Item(Item::Field(model.name.key(), field.to_owned()))
}

pub fn of_enum(found: &Enum) -> Origin {
    Origin::Item(Item::Enum(found.name.key()))
}

pub fn of_constructor(service: &Service, constructor: &Constructor) -> Origin {
    Origin::Constructor(service.models[constructor.model.0].name.key(), constructor.name.clone())
}

/// The item as the schema's texts refer to it.
pub fn shown(origin: &Origin) -> String {
    match origin {
        Origin::Service => String::new(),
        Origin::Api(key) => (*key).to_owned(),
        Origin::Item(item) => texts::name(item),
        Origin::Constructor(model, name) => format!("{model}::{name}"),
        Origin::Conversion(model, message) => format!("{model} from {message}"),
        Origin::Region(name) | Origin::Entity(name) | Origin::Message(name) | Origin::Borrowed(name) => name.clone(),
    }
}

/// What the item is a part of.
pub fn owner(origin: &Origin) -> Option<Origin> {
    let item = match origin {
        Origin::Item(Item::Parameter(of, _)) => Item::Operation(of.clone()),
        Origin::Item(Item::Field(of, _)) | Origin::Constructor(of, _) | Origin::Conversion(of, _) => {
            Item::Model(of.clone())
        }
        Origin::Item(Item::Value(of, _)) => Item::Enum(of.clone()),
        _ => return None,
    };
    Some(Origin::Item(item))
}

/// The item in the head: itself renamed, or part of something that is.
pub fn translated(names: &BTreeMap<Origin, Origin>, mut origin: Origin) -> Origin {
    if let Some(renamed) = names.get(&origin) {
        return renamed.clone();
    }
    let whole = owner(&origin).and_then(|whole| names.get(&whole));
    if let Some(Origin::Item(Item::Operation(name) | Item::Model(name) | Item::Enum(name))) = whole
        && let Origin::Item(Item::Parameter(of, _) | Item::Field(of, _) | Item::Value(of, _))
        | Origin::Conversion(of, _) = &mut origin
    {
        of.clone_from(name);
    }
    origin
}
