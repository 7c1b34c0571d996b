//! A message document: facts about values of models that no endpoint document contains.

use super::Schema;
use crate::diagnostic::Place;

/// A value of a model with a meaning of its own: the message in its `Any`, and the values of its other fields.
#[derive(Clone, Debug)]
pub struct Message {
    /// `automation`
    pub service: String,
    /// What the value means, for people.
    pub title: String,
    /// A longer description.
    pub description: Option<String>,
    /// The source of the facts.
    pub source: String,
    /// The message in an `Any`; absent for a value without one.
    pub content: Option<MessageContent>,
    /// Where the value occurs. If it is empty, that was reported.
    pub uses: Vec<Use>,
}

/// A message that an `Any` can contain.
#[derive(Clone, Debug)]
pub struct MessageContent {
    /// The string under `type`.
    pub place: Place,
    /// The full name of the message type.
    pub type_name: String,
    /// Always a model with a name.
    pub schema: Schema,
    /// The property that a constructor sets if it takes one value instead of a message.
    pub shorthand: Option<Named>,
}

/// A reference to a declaration elsewhere, by name.
#[derive(Clone, Debug)]
pub struct Named {
    /// The string.
    pub place: Place,
    /// The value of the string.
    pub name: String,
}

/// A place where the value can occur.
#[derive(Clone, Debug)]
pub struct Use {
    /// The `$ref` of the model.
    pub model: Named,
    /// The `Any` with the message; absent for a value without one.
    pub field: Option<Named>,
    /// A constructor of the model.
    pub constructor: Option<Constructor>,
}

/// A constructor of a model with some fields set.
#[derive(Clone, Debug)]
pub struct Constructor {
    /// Its name.
    pub name: Named,
    /// The fields that are arguments.
    pub arguments: Vec<Named>,
    /// The fields with a constant value.
    pub set: Vec<(String, Constant)>,
}

/// The constant value of a field.
#[derive(Clone, Debug)]
pub struct Constant {
    /// The value in the document.
    pub place: Place,
    /// The value.
    pub value: ConstantValue,
}

/// The value of a [`Constant`].
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
