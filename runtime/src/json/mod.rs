//! JSON as the service writes it: ProtoJSON, read and written in one place for every model.
//!
//! A generated model says *what* it is: its fields' names and kinds ([`Model`]). *How* they are read and
//! written stands here, once, and is compiled with this crate rather than with each model. The rules:
//!
//! * `null` reads as absent, and an absent field is not written.
//! * 64-bit integers are read from numbers and from strings, and written as the schema documents them.
//! * Bytes are base64: either alphabet is read, padded or not; the standard one is written, padded.
//! * A field the model does not know is kept in [`UnknownFields`] and written back.
//! * Of a name that stands twice in one object, the last value counts, `null` too.
//!
//! `tests/protojson.rs` has them as a table, with what differs from the specification and why.
//!
//! Models must be read from a self-describing format, such as JSON.

mod any;
mod clone;
mod debug_eq;
mod enumeration;
mod error;
mod form;
mod id;
mod macros;
mod model;
mod read;
mod secret;
mod timestamp;
mod unknown;
mod write;

pub use any::{Any, Struct};
pub use clone::clone;
pub use debug_eq::{debug, equal};
pub use enumeration::Unrecognized;
pub use error::Error;
pub use form::to_form;
pub use id::Id;
pub use model::{Element, Field, Item, List, Map, Model, OptionalModel, OptionalText, Slot, Text, View};
pub(crate) use read::value;
pub use read::{deserialize, from_slice};
pub use secret::Secret;
pub use serde_json::Value;
pub use timestamp::Timestamp;
pub use unknown::UnknownFields;
pub use write::{serialize, to_vec};
