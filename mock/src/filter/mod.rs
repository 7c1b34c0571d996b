//! Filters of lists: conditions on the fields of an entity's JSON, which the schema describes. Two languages write them:
//! the Common Expression Language, and expressions in the style of `OData`. Independent of what the entities are.

pub mod cel;
mod fields;
pub mod odata;
pub mod order;
#[cfg(test)]
mod tests;
mod tokens;

use std::cmp::Ordering;

use serde_json::Value;

pub use fields::Fields;
use fields::{Key, Path};

/// What an entity must meet.
#[derive(Debug)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// The field compares so with the value.
    Compare(Path, Operator, Key),
    /// The list has the text.
    Holds(Path, String),
    /// The text of the field has this part.
    Contains(Path, Part, String),
    /// The field is present, and not empty.
    Has(Path),
    /// The length of the list or of the text compares so with the number.
    Size(Path, Operator, i128),
    /// No entity meets it.
    Never,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Where a text contains another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Anywhere,
    Start,
    End,
}

impl Condition {
    /// Whether an entity meets it.
    pub fn holds(&self, entity: &Value) -> bool {
        match self {
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(entity)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(entity)),
            Self::Not(condition) => !condition.holds(entity),
            Self::Compare(path, operator, value) => {
                let ordering = path.key(entity).and_then(|key| key.partial_cmp(value));
                ordering.map_or(*operator == Operator::NotEqual, |ordering| operator.accepts(ordering))
            }
            Self::Holds(path, text) => path.list(entity).iter().any(|item| item.as_str() == Some(text)),
            Self::Contains(path, part, text) => {
                let whole = path.value(entity).and_then(Value::as_str).unwrap_or_default();
                match part {
                    Part::Anywhere => whole.contains(text.as_str()),
                    Part::Start => whole.starts_with(text.as_str()),
                    Part::End => whole.ends_with(text.as_str()),
                }
            }
            Self::Has(path) => match path.value(entity) {
                None | Some(Value::Null) => false,
                Some(Value::String(text)) => !text.is_empty(),
                Some(Value::Array(items)) => !items.is_empty(),
                Some(_) => true,
            },
            Self::Size(path, operator, size) => {
                let length = match path.value(entity) {
                    Some(Value::String(text)) => text.chars().count(),
                    _ => path.list(entity).len(),
                };
                operator.accepts(i128::try_from(length).unwrap_or(i128::MAX).cmp(size))
            }
            Self::Never => false,
        }
    }
}

impl Operator {
    fn accepts(self, ordering: Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }

    /// Returns the operator with the sides exchanged.
    fn flipped(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            Self::Equal | Self::NotEqual => self,
        }
    }
}
