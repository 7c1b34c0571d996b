//! The order of a list: `display_name, severity desc`.

use std::cmp::Ordering;

use eset_connect_codegen::facts::Type;
use serde_json::Value;

use super::fields::{Fields, Path};

/// The fields to sort by, the first one first.
#[derive(Debug)]
pub struct Order(Vec<(Path, Direction)>);

#[derive(Clone, Copy, Debug)]
enum Direction {
    Ascending,
    Descending,
}

impl Order {
    /// Reads an order.
    pub fn read(fields: Fields, text: &str) -> Result<Self, String> {
        text.split(',').map(|part| key(fields, part.trim())).collect::<Result<_, _>>().map(Self)
    }

    /// Compares two entities.
    pub fn compare(&self, a: &Value, b: &Value) -> Ordering {
        let mut orderings = self.0.iter().map(|(path, direction)| {
            // An absent value is the smallest.
            let ordering = path.key(a).partial_cmp(&path.key(b)).unwrap_or(Ordering::Equal);
            match direction {
                Direction::Ascending => ordering,
                Direction::Descending => ordering.reverse(),
            }
        });
        orderings.find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
    }
}

fn key(fields: Fields, part: &str) -> Result<(Path, Direction), String> {
    let (name, direction) = part.split_once(char::is_whitespace).map_or((part, ""), |(name, rest)| (name, rest.trim()));
    let direction = match direction {
        "" | "asc" => Direction::Ascending,
        "desc" => Direction::Descending,
        other => return Err(format!("expected `asc` or `desc` after {name:?}, found {other:?}")),
    };
    let sortable = |path: &Path| !matches!(path.ty, Type::Model(_) | Type::List(_) | Type::Map(_));
    let path = fields.find(name).filter(sortable);
    path.map(|path| (path, direction)).ok_or_else(|| format!("{name:?} is not a field that can be sorted by"))
}
