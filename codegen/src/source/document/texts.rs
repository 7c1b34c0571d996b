//! What the maintainers say about the items of the API, in the folder `texts`.

use crate::diagnostic::Place;
use crate::vocabulary::Item;

/// The texts that the maintainers wrote about one service, or about what is the same in all services.
#[derive(Clone, Debug)]
pub struct Texts {
    /// `None` for the texts that all services share.
    pub service: Option<String>,
    /// In the order of the file.
    pub entries: Vec<TextEntry>,
}

/// What the maintainers say about one item.
#[derive(Clone, Debug)]
pub struct TextEntry {
    /// The text.
    pub place: Place,
    /// What it is about.
    pub item: Item,
    /// What is said.
    pub text: Text,
}

/// What is known about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Paragraphs, with names of the schema in back-ticks.
    Said(String),
    /// Nothing but its name, and why.
    Unknown(String),
}
