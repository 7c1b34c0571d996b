//! Which of the optional values of a model or an operation are worth showing.

use crate::rust::{Constructor, Model};

/// How telling a value of this kind is; the lower, the more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    DisplayName,
    Id,
    Model,
    Text,
    Enum,
    /// Shown only where there is nothing else.
    Plain,
}

/// The kind of a value, the length of its name, and its place among the others: the most telling first. A short name is
/// more often the general case.
pub type Candidate = (Rank, usize, usize);

/// The constructor that makes the model in the way that it is meant: one that takes models, or else one that takes
/// nothing.
pub fn telling_constructor(model: &Model) -> Option<&Constructor> {
    let with_models = model.constructors.iter().find(|constructor| !constructor.arguments.is_empty());
    with_models.or_else(|| model.constructors.iter().find(|constructor| constructor.message.is_none()))
}

/// The two most telling of these, which are of different kinds, in the order of the schema.
pub fn most_telling(mut candidates: Vec<Candidate>) -> Vec<usize> {
    candidates.sort_unstable();
    candidates.dedup_by_key(|(rank, ..)| *rank);
    let is_alone = candidates.len() == 1;
    candidates.retain(|(rank, ..)| is_alone || *rank != Rank::Plain);
    let mut chosen: Vec<_> = candidates.into_iter().take(2).map(|(.., index)| index).collect();
    chosen.sort_unstable();
    chosen
}
