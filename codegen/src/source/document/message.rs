//! A message document: what no endpoint document says about the values of models.

use super::Schema;
use crate::diagnostic::Place;

/// A value of a model that has a meaning of its own: what an `Any` in it holds, and what its other fields are.
#[derive(Clone, Debug)]
pub struct Message {
    /// `automation`
    pub service: String,
    /// What the value does, for people.
    pub title: String,
    /// More of that.
    pub description: Option<String>,
    /// Where the facts come from.
    pub source: String,
    /// The message that an `Any` holds; absent for a value without one.
    pub content: Option<MessageContent>,
    /// Where the value stands, never empty unless that was reported.
    pub uses: Vec<Use>,
}

/// A message that an `Any` can hold.
#[derive(Clone, Debug)]
pub struct MessageContent {
    /// The text under `type`.
    pub place: Place,
    /// The full name of its type.
    pub type_name: String,
    /// Always a model with a name.
    pub schema: Schema,
    /// The property that stands for the whole message, where a caller gives one value.
    pub shorthand: Option<Named>,
}

/// A name of something that is declared elsewhere.
#[derive(Clone, Debug)]
pub struct Named {
    /// The text.
    pub place: Place,
    /// The text's value.
    pub name: String,
}

/// A place where the value can stand.
#[derive(Clone, Debug)]
pub struct Use {
    /// The `$ref` of the model.
    pub model: Named,
    /// The `Any` that holds the message; absent for a value without one.
    pub field: Option<Named>,
    /// A constructor of the model.
    pub constructor: Option<Constructor>,
}

/// Makes a model with some fields set.
#[derive(Clone, Debug)]
pub struct Constructor {
    /// What it is called.
    pub name: Named,
    /// Fields that a caller gives.
    pub arguments: Vec<Named>,
    /// Fields that are always the same.
    pub set: Vec<(String, Constant)>,
}

/// A value of a field that is always the same.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub value: ConstantValue,
}

/// What a [`Constant`] is.
#[derive(Clone, Debug)]
pub enum ConstantValue {
    /// A string.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// An array.
    List(Vec<Constant>),
    /// An object with these members.
    Object(Vec<(String, Constant)>),
}
