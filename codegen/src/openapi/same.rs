//! Whether two models or enums of one name are the same on the wire, so that a document needs only one of them. Texts
//! may differ.

use std::collections::BTreeSet;

use crate::api::{EnumId, Field, ModelId, Service, Type};
use crate::vocabulary::{Integer, Width};

/// A model or an enum.
#[derive(Clone, Copy)]
pub struct Item<'a> {
    /// The index of the service in the document.
    pub service: usize,
    pub of: &'a Service,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Model(ModelId),
    Enum(EnumId),
}

impl Item<'_> {
    /// Returns the name of the schema.
    pub fn key(&self) -> String {
        match self.kind {
            Kind::Model(id) => self.of.models[id.0].name.key(),
            Kind::Enum(id) => self.of.enums[id.0].name.key(),
        }
    }

    /// Whether this is the body of an error as gRPC gateways define it.
    pub fn is_status(&self) -> bool {
        let Kind::Model(id) = self.kind else { return false };
        let is = |name: &str, ty: &Type| {
            let field = self.of.models[id.0].fields.iter().find(|field| field.name == name);
            field.is_some_and(|field| field.ty == *ty)
        };
        is("code", &Type::Integer(Integer { width: Width::Int32, quoted: false }))
            && is("message", &Type::String)
            && is("details", &Type::List(Box::new(Type::Any)))
    }
}

/// Whether two items have the same name and the same content, and so have all items inside them. Two models are taken
/// to be the same while they are compared, because models can contain themselves.
pub fn are_same(one: Item<'_>, other: Item<'_>) -> bool {
    let mut todo = vec![(one.kind, other.kind)];
    let mut seen = BTreeSet::new();
    while let Some(pair) = todo.pop() {
        if !seen.insert(pair) {
            continue;
        }
        let (a, b) = (Item { kind: pair.0, ..one }, Item { kind: pair.1, ..other });
        let is_same = a.key() == b.key()
            && match pair {
                (Kind::Model(a), Kind::Model(b)) => {
                    let (a, b) = (&one.of.models[a.0].fields, &other.of.models[b.0].fields);
                    are_fields_same(a, b, &mut todo)
                }
                (Kind::Enum(a), Kind::Enum(b)) => {
                    let (a, b) = (&one.of.enums[a.0].values, &other.of.enums[b.0].values);
                    a.iter().map(|value| &value.name).eq(b.iter().map(|value| &value.name))
                }
                _ => false,
            };
        if !is_same {
            return false;
        }
    }
    true
}

/// Whether two models have the same fields, in any order. The items in them are added to `todo`.
fn are_fields_same(a: &[Field], b: &[Field], todo: &mut Vec<(Kind, Kind)>) -> bool {
    a.len() == b.len()
        && a.iter().all(|field| {
            let other = b.iter().find(|other| other.name == field.name);
            let facts = |field: &Field| (field.read_only, field.required);
            other.is_some_and(|other| facts(other) == facts(field) && are_types_same(&field.ty, &other.ty, todo))
        })
}

fn are_types_same(a: &Type, b: &Type, todo: &mut Vec<(Kind, Kind)>) -> bool {
    match (a, b) {
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => are_types_same(a, b, todo),
        (Type::Model(a), Type::Model(b)) => {
            todo.push((Kind::Model(*a), Kind::Model(*b)));
            true
        }
        (Type::Enum(a), Type::Enum(b)) => {
            todo.push((Kind::Enum(*a), Kind::Enum(*b)));
            true
        }
        // Their indices are those of different services.
        (Type::Model(_) | Type::Enum(_), _) | (_, Type::Model(_) | Type::Enum(_)) => false,
        (a, b) => a == b,
    }
}
