//! JSON as the service writes it: ProtoJSON, read and written in one place for every model.
//!
//! A generated model declares *what* it is: its fields' names and kinds ([`Model`]). *How* they are read and
//! written is defined here once, and compiled with this crate rather than with each model. The rules:
//!
//! * `null` is read as absent, and an absent field is not written.
//! * 64-bit integers are read from numbers and from strings, and written as the schema documents them.
//! * Bytes are base64. Both alphabets are read, with or without padding; the standard alphabet is written, with
//!   padding.
//! * A field that the model does not know is kept in [`UnknownFields`] and written back. The same applies to a
//!   value that is not of the documented kind: only its own field is absent. A list or a map takes the elements
//!   that fit. Each value that did not fit is a [`Problem`]; with [`Reading::strict`] it is an error.
//! * A page with a token that is neither a string nor a number, or with a list that is not an array, is an error.
//! * A [`Message`] in an [`Any`] is also read by its protobuf names (`scan_profile` for `scanProfile`).
//! * If an object repeats a name, the last value counts, even if it is `null`.
//!
//! `tests/it/protojson.rs` lists them as a table, with the differences from the specification and their reasons.
//!
//! Models must be read from a self-describing format, such as JSON.

mod any;
mod clone;
mod collection;
mod debug_eq;
mod document;
mod duration;
mod element;
mod empty;
mod enumeration;
mod error;
mod form;
mod id;
mod kept;
mod kind;
mod macros;
mod message;
mod model;
mod name;
mod nanos;
mod number;
pub(crate) mod page;
mod pieces;
mod problem;
mod read;
mod reading;
mod room;
mod secret;
pub(crate) mod text;
#[cfg(any(feature = "chrono-0_4", feature = "jiff-0_2", feature = "time-0_3"))]
mod time_crates;
mod time_error;
mod timestamp;
mod unknown;
mod value;
mod write;

pub use any::{Any, NoObject, Struct};
pub use clone::clone;
pub use debug_eq::{debug, equal};
pub(crate) use document::read_value;
pub use document::{deserialize, from_slice, read};
pub use duration::Duration;
pub use element::{Element, Kind, OfItem, OfModel, OfText};
pub use empty::Empty;
pub use enumeration::{Names, UnknownValue, Unrecognized, deserialize_text};
pub use error::Error;
pub use form::to_form;
pub use id::{EmptyId, Id};
pub use message::{Message, TypeMismatch, pack, unpack};
use model::Places;
pub use model::{Field, Fields, Filler, Item, List, Map, Model, OptionalModel, OptionalText, Placed, Slot, Text, View};
pub use problem::Problem;
pub use reading::Reading;
pub use room::{Put, Room};
pub use secret::Secret;
pub use serde_json::Value;
pub use time_error::TimeError;
pub use timestamp::Timestamp;
pub use unknown::UnknownFields;
pub use write::{serialize, to_vec};
