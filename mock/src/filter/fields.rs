//! The fields of a list's entities by their paths, and their values in a form that can be compared.

use eset_connect::json::{Duration, Timestamp};
use eset_connect_codegen::facts::{Answer, Enum, EnumId, Field, Model, ModelId, Service, Type};
use serde_json::Value;

use crate::schema::Served;

/// The fields of the entities that an operation lists.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    service: &'static Service,
    model: &'static Model,
}

/// A field, or a field of a field.
#[derive(Clone, Debug)]
pub struct Path {
    /// The names in JSON.
    names: Vec<&'static str>,
    /// The type of the last one.
    pub ty: &'static Type,
    service: &'static Service,
}

/// A value for comparisons. Values of different kinds are not comparable.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub enum Key {
    Flag(bool),
    Whole(i128),
    Real(f64),
    Text(String),
    Time(Timestamp),
    /// The position of a value in its enum.
    Position(usize),
}

impl Fields {
    /// The fields of the items in the operation's response; `None` if it has no list.
    pub fn of_items(served: Served) -> Option<Self> {
        let service = served.service;
        let Answer::Model(ModelId(response)) = served.operation.answer else { return None };
        let items = service.models.get(response)?.fields.iter().find_map(|field| match &field.ty {
            Type::List(item) => match &**item {
                Type::Model(ModelId(id)) => service.models.get(*id),
                _ => None,
            },
            _ => None,
        });
        items.map(|model| Self { service, model })
    }

    /// Finds a field by its path, in snake case or as in JSON: `device.display_name`.
    pub fn find(self, path: &str) -> Option<Path> {
        let mut names = Vec::new();
        let mut model = Some(self.model);
        let mut last: Option<&'static Field> = None;
        for name in path.split('.') {
            let field = model?.fields.iter().find(|field| field.name == name || snake(&field.name) == name)?;
            names.push(field.name.as_str());
            model = match field.ty {
                Type::Model(ModelId(id)) => self.service.models.get(id),
                _ => None,
            };
            last = Some(field);
        }
        last.map(|field| Path { names, ty: &field.ty, service: self.service })
    }

    /// Returns the position of a value in the enum that has it.
    pub fn constant(self, name: &str) -> Option<(EnumId, usize)> {
        self.model.fields.iter().find_map(|field| {
            let Type::Enum(id) = field.ty else { return None };
            position(self.service.enums.get(id.0)?, name).map(|position| (id, position))
        })
    }
}

fn position(known: &Enum, name: &str) -> Option<usize> {
    known.values.iter().position(|value| value.name == name)
}

/// Returns a name in JSON in snake case.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

impl Path {
    /// Returns the path as in JSON.
    pub fn name(&self) -> String {
        self.names.join(".")
    }

    /// Returns the value; `None` if it is absent.
    pub fn value<'v>(&self, entity: &'v Value) -> Option<&'v Value> {
        self.names.iter().try_fold(entity, |value, name| value.get(name))
    }

    /// Returns the items of a list; none if it is absent or no list.
    pub fn list<'v>(&self, entity: &'v Value) -> &'v [Value] {
        self.value(entity).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// Returns the value for comparisons. An absent one is the default of its type, and `None` if the type has none.
    pub fn key(&self, entity: &Value) -> Option<Key> {
        let value = self.value(entity);
        let text = value.and_then(Value::as_str);
        match self.ty {
            Type::Boolean => Some(Key::Flag(value.and_then(Value::as_bool).unwrap_or_default())),
            Type::Integer(_) => {
                let number = value.and_then(|value| value.as_i64().map(i128::from));
                Some(Key::Whole(number.or_else(|| text.and_then(|text| text.parse().ok())).unwrap_or_default()))
            }
            Type::Number => Some(Key::Real(value.and_then(Value::as_f64).unwrap_or_default())),
            Type::DateTime => text.and_then(|text| text.parse().ok()).map(Key::Time),
            Type::Duration => text.and_then(|text| text.parse::<Duration>().ok()?.nanoseconds()).map(Key::Whole),
            Type::Enum(_) => Some(self.of_enum(text.unwrap_or_default()).unwrap_or(Key::Position(0))),
            Type::String | Type::Id(_) => Some(Key::Text(text.unwrap_or_default().to_owned())),
            _ => None,
        }
    }

    /// Returns a value of the field's enum by its name.
    pub fn of_enum(&self, name: &str) -> Option<Key> {
        let Type::Enum(EnumId(id)) = self.ty else { return None };
        position(self.service.enums.get(*id)?, name).map(Key::Position)
    }
}
