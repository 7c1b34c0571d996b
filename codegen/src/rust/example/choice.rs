//! Chooses the optional values of a model or an operation that are worth showing.

use crate::rust::{Constructor, Model};

/// The rank of a kind of value; the lowest is shown first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    DisplayName,
    Id,
    Model,
    Text,
    Enum,
    /// Shown only if there is no other.
    Plain,
}

/// Sorts values by their kind, the length of their names and their index. A short name is more often the general case.
pub type Candidate = (Rank, usize, usize);

/// Returns the constructor for the typical use of the model: one that takes models, or else one without arguments.
pub fn telling_constructor(model: &Model) -> Option<&Constructor> {
    let with_models = model.constructors.iter().find(|constructor| !constructor.arguments.is_empty());
    with_models.or_else(|| model.constructors.iter().find(|constructor| constructor.message.is_none()))
}

/// Returns the two best of these values, of different kinds, in the order of the schema.
pub fn most_telling(mut candidates: Vec<Candidate>) -> Vec<usize> {
    candidates.sort_unstable();
    candidates.dedup_by_key(|(rank, ..)| *rank);
    let is_alone = candidates.len() == 1;
    candidates.retain(|(rank, ..)| is_alone || *rank != Rank::Plain);
    let mut chosen: Vec<_> = candidates.into_iter().take(2).map(|(.., index)| index).collect();
    chosen.sort_unstable();
    chosen
}
