//! What the maintainers say about the items of the API, in the folder `texts`.

use crate::diagnostic::Place;
use crate::vocabulary::{Item, OperationName};

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

/// An operation whose document quotes the texts of the vendor.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The whole object.
    pub place: Place,
    /// Which operation.
    pub operation: OperationName,
    /// Why it may.
    pub reason: String,
}

/// Fingerprints of what the vendor says about the items of one service.
#[derive(Clone, Debug)]
pub struct Fingerprints {
    /// The service.
    pub service: String,
    /// In the order of the file.
    pub entries: Vec<FingerprintEntry>,
}

/// The fingerprint of what the vendor says about one item.
#[derive(Clone, Debug)]
pub struct FingerprintEntry {
    /// The name of the item.
    pub place: Place,
    /// As a text refers to the item: `v1Device.uuid`.
    pub name: String,
    /// That of the vendor's text.
    pub fingerprint: Fingerprint,
}

/// What is stored of a text of the vendor: enough to see that it changed, and nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fingerprint {
    /// The text has not changed since the maintainers described the item.
    Same(String),
    /// It has.
    Changed {
        /// That of the text when the item was described.
        described: String,
        /// That of the text now.
        now: String,
    },
}
