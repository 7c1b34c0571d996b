//! The maintainers' texts about the items of the API, in the folder `texts`.

use crate::diagnostic::Place;
use crate::vocabulary::{Item, OperationName};

/// The maintainers' texts about one service, or about items that are the same in all services.
#[derive(Clone, Debug)]
pub struct Texts {
    /// `None` for the texts that all services share.
    pub service: Option<String>,
    /// In the order of the file.
    pub entries: Vec<TextEntry>,
}

/// The maintainers' text about one item.
#[derive(Clone, Debug)]
pub struct TextEntry {
    /// The string, or the object with the reason.
    pub place: Place,
    /// The described item.
    pub item: Item,
    /// The text, or why there is none.
    pub text: Text,
}

/// The description of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Paragraphs, with names of the schema in backticks.
    Known(String),
    /// The reason why nothing is known.
    Unknown(String),
}

/// An operation whose document contains the vendor's texts.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The whole object.
    pub place: Place,
    /// The operation.
    pub operation: OperationName,
    /// Why its document contains them.
    pub reason: String,
}

/// Fingerprints of the vendor's texts about the items of one service.
#[derive(Clone, Debug)]
pub struct Fingerprints {
    /// The service.
    pub service: String,
    /// In the order of the file.
    pub entries: Vec<FingerprintEntry>,
}

/// The fingerprint of the vendor's text about one item.
#[derive(Clone, Debug)]
pub struct FingerprintEntry {
    /// The name of the item.
    pub place: Place,
    /// The name, in the form of references in texts: `v1Device.uuid`.
    pub name: String,
    /// The fingerprint of the vendor's text.
    pub fingerprint: Fingerprint,
}

/// The stored fingerprint of a vendor's text: it shows that the text changed, and contains nothing of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fingerprint {
    /// The text has not changed since the maintainers described the item.
    Same(String),
    /// The text has changed.
    Changed {
        /// The fingerprint of the text when the item was described.
        described: String,
        /// The fingerprint of the current text.
        now: String,
    },
}
