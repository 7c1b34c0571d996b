//! Which model, enum and operation of the head is which of the base.
//!
//! Items with one name are one. An item with another `$ref` is the same if it is where the old one was and most of its
//! shape is the same, so that a renamed `$ref` is one change and not two at every use.

pub mod likely;

use std::collections::{BTreeMap, BTreeSet};

use self::likely::template;
use crate::api::{Answer, Enum, EnumId, Model, ModelId, Operation, Service, Type};

/// The items of a service in both APIs.
pub struct Pairs<'a> {
    pub base: &'a Service,
    pub head: &'a Service,
    /// Indices of the operations: in the base, in the head.
    pub operations: Vec<(usize, usize)>,
    pub models: Mates,
    pub enums: Mates,
}

/// Pairs of indices.
#[derive(Default)]
pub struct Mates {
    to_head: BTreeMap<usize, usize>,
    of_head: BTreeSet<usize>,
}

impl Mates {
    fn pair(&mut self, base: usize, head: usize) {
        self.to_head.insert(base, head);
        self.of_head.insert(head);
    }

    /// Pairs the items of one name, the first with the first.
    fn by_name(base: impl Iterator<Item = (usize, String)>, head: impl Iterator<Item = (usize, String)>) -> Self {
        let mut waiting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, name) in head {
            waiting.entry(name).or_default().insert(0, index);
        }
        let mut mates = Self::default();
        for (index, name) in base {
            if let Some(mate) = waiting.get_mut(&name).and_then(Vec::pop) {
                mates.pair(index, mate);
            }
        }
        mates
    }

    pub fn iter(&self) -> impl Iterator<Item = (usize, usize)> {
        self.to_head.iter().map(|(base, head)| (*base, *head))
    }

    pub fn are_one(&self, base: usize, head: usize) -> bool {
        self.to_head.get(&base) == Some(&head)
    }

    pub fn has_base(&self, index: usize) -> bool {
        self.to_head.contains_key(&index)
    }

    pub fn has_head(&self, index: usize) -> bool {
        self.of_head.contains(&index)
    }
}

impl<'a> Pairs<'a> {
    pub fn new(base: &'a Service, head: &'a Service) -> Self {
        let models = |service: &'a Service| service.used_models().map(|(index, model)| (index, model.name.key()));
        let enums = |service: &'a Service| service.enums.iter().map(|found| found.name.key()).enumerate();
        let mut pairs = Self {
            base,
            head,
            operations: operations(base, head),
            models: Mates::by_name(models(base), models(head)),
            enums: Mates::by_name(enums(base), enums(head)),
        };
        while pairs.find_renamed() {}
        pairs
    }

    /// Pairs items at the position of an item with another name. Returns whether there were any.
    fn find_renamed(&mut self) -> bool {
        let mut found = false;
        for (old, new) in self.places() {
            let (mates, a, b, are_similar) = match (old, new) {
                (Type::Model(ModelId(a)), Type::Model(ModelId(b))) => {
                    (&mut self.models, a, b, have_similar_fields(&self.base.models[a], &self.head.models[b]))
                }
                (Type::Enum(EnumId(a)), Type::Enum(EnumId(b))) => {
                    (&mut self.enums, a, b, have_similar_values(&self.base.enums[a], &self.head.enums[b]))
                }
                _ => continue,
            };
            if are_similar && !mates.has_base(a) && !mates.has_head(b) {
                mates.pair(a, b);
                found = true;
            }
        }
        found
    }

    /// The types that are in the same places of both APIs, without the lists and maps around them.
    pub fn places(&self) -> Vec<(Type, Type)> {
        let mut places = Vec::new();
        for (a, b) in &self.operations {
            let (a, b) = (&self.base.operations[*a], &self.head.operations[*b]);
            places.extend(a.body.and_then(|body| body.model).zip(b.body.and_then(|body| body.model)).map(models));
            if let (Answer::Model(a), Answer::Model(b)) = (&a.answer, &b.answer) {
                places.push(models((*a, *b)));
            }
            for a in &a.named_parameters {
                let same = b.named_parameters.iter().find(|b| b.name == a.name);
                places.extend(same.and_then(|b| innermost(&a.ty, &b.ty)));
            }
            let path = a.path_parameters.iter().zip(&b.path_parameters);
            places.extend(path.filter_map(|(a, b)| innermost(&a.ty, &b.ty)));
        }
        for (a, b) in self.models.iter() {
            for a in &self.base.models[a].fields {
                let same = self.head.models[b].fields.iter().find(|b| b.name == a.name);
                places.extend(same.and_then(|b| innermost(&a.ty, &b.ty)));
            }
        }
        places
    }
}

fn models((a, b): (ModelId, ModelId)) -> (Type, Type) {
    (Type::Model(a), Type::Model(b))
}

fn innermost(a: &Type, b: &Type) -> Option<(Type, Type)> {
    match (a, b) {
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => innermost(a, b),
        (Type::Model(_), Type::Model(_)) | (Type::Enum(_), Type::Enum(_)) => Some((a.clone(), b.clone())),
        _ => None,
    }
}

fn have_similar_fields(a: &Model, b: &Model) -> bool {
    is_most(a.fields.iter().map(|field| &field.name), b.fields.iter().map(|field| &field.name))
}

fn have_similar_values(a: &Enum, b: &Enum) -> bool {
    is_most(a.values.iter().map(|value| &value.name), b.values.iter().map(|value| &value.name))
}

/// Whether at least half of the names are in both.
fn is_most<'n>(a: impl Iterator<Item = &'n String>, b: impl Iterator<Item = &'n String>) -> bool {
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.collect(), b.collect());
    2 * a.intersection(&b).count() >= a.union(&b).count()
}

/// Pairs operations: those with one method and path, then those that likely moved.
fn operations(base: &Service, head: &Service) -> Vec<(usize, usize)> {
    let key = |operation: &Operation| format!("{} {}", operation.method.as_str(), template(&operation.path));
    let keys = |service: &Service| service.operations.iter().map(key).enumerate().collect::<Vec<_>>();
    let mut mates = Mates::by_name(keys(base).into_iter(), keys(head).into_iter());
    for (index, old) in base.operations.iter().enumerate() {
        if mates.has_base(index) {
            continue;
        }
        let candidates = head.operations.iter().enumerate().filter(|(index, _)| !mates.has_head(*index));
        let moved = candidates
            .filter(|(_, new)| likely::is_moved(old, new, have_one_result(base, old, head, new)))
            .map(|(index, _)| index);
        if let [only] = moved.collect::<Vec<_>>()[..] {
            mates.pair(index, only);
        }
    }
    mates.iter().collect()
}

fn have_one_result(base: &Service, old: &Operation, head: &Service, new: &Operation) -> bool {
    match (&old.answer, &new.answer) {
        (Answer::Binary, Answer::Binary) => true,
        (Answer::Model(a), Answer::Model(b)) => base.models[a.0].name.raw == head.models[b.0].name.raw,
        _ => false,
    }
}
