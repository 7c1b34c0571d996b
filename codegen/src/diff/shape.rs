//! Types of both APIs compared, and described in the words of the schema.

use super::class::Class;
use super::found::Found;
use super::kind::Kind;
use super::uses;
use crate::api::words::describe;
use crate::api::{EnumId, ModelId, Service, Type};
use crate::pairs::Pairs;
use crate::render::surface::Origin;

/// Models inside each other that are compared.
const DEEPEST: usize = 12;

/// How two types differ on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    Same,
    /// The same is written, and the schema describes it differently.
    Meaning,
    /// Something else is written.
    Kind,
}

impl Pairs<'_> {
    pub fn difference(&self, base: &Type, head: &Type) -> Difference {
        self.difference_within(base, head, &mut Vec::new())
    }

    fn difference_within(&self, base: &Type, head: &Type, open: &mut Vec<(usize, usize)>) -> Difference {
        match (base, head) {
            (Type::Model(ModelId(a)), Type::Model(ModelId(b))) => self.models_differ(*a, *b, open),
            (Type::Enum(EnumId(a)), Type::Enum(EnumId(b))) => {
                let values = |service: &Service, index: usize| {
                    let mut names: Vec<_> =
                        service.enums[index].values.iter().map(|value| value.name.clone()).collect();
                    names.sort();
                    names
                };
                match self.enums.are_one(*a, *b) {
                    true => Difference::Same,
                    false if values(self.base, *a) == values(self.head, *b) => Difference::Meaning,
                    false => Difference::Kind,
                }
            }
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => self.difference_within(a, b, open),
            (Type::Model(_) | Type::Enum(_), _) | (_, Type::Model(_) | Type::Enum(_)) => Difference::Kind,
            _ if base == head => Difference::Same,
            _ if is_plain_text(base) && is_plain_text(head) => Difference::Meaning,
            _ => Difference::Kind,
        }
    }

    /// Two models that are one item are compared elsewhere; others are the same if their fields are.
    fn models_differ(&self, a: usize, b: usize, open: &mut Vec<(usize, usize)>) -> Difference {
        if self.models.are_one(a, b) {
            return Difference::Same;
        }
        if open.contains(&(a, b)) {
            return Difference::Meaning;
        }
        // Deeper than any model of the API; what is not looked at is taken to differ.
        if open.len() == DEEPEST {
            return Difference::Kind;
        }
        let (old, new) = (&self.base.models[a].fields, &self.head.models[b].fields);
        open.push((a, b));
        let are_same = old.len() == new.len()
            && old.iter().all(|old| {
                let new = new.iter().find(|new| new.name == old.name);
                new.is_some_and(|new| self.difference_within(&old.ty, &new.ty, open) != Difference::Kind)
            });
        open.pop();
        if are_same { Difference::Meaning } else { Difference::Kind }
    }
}

/// Whether the value is a string without a form of its own. Whose id it is, and that it is a secret, is knowledge about it.
fn is_plain_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Id(_) | Type::Password | Type::Duration)
}

/// Adds a change if a type is not the same in both APIs. `what` says what changed: `the type changed`.
pub fn compare(
    pairs: &Pairs<'_>,
    (base, head): (&Type, &Type),
    (kind, origin): (Kind, Origin),
    what: &str,
    found: &mut Found,
) {
    let difference = pairs.difference(base, head);
    if difference == Difference::Same {
        return;
    }
    let text = format!("{what}: {} → {}", describe(pairs.base, base), describe(pairs.head, head));
    let draft = found.push(kind, Some(&pairs.head.about.name), origin, text);
    (draft.takes, draft.brings) = (uses::used_in(pairs.base, base), uses::used_in(pairs.head, head));
    if difference == Difference::Meaning {
        draft.wire(Class::Cosmetic);
    }
}
