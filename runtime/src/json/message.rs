//! Messages in an [`Any`]: models with the name of their type.

use std::error::Error;
use std::fmt;

use serde::de::Visitor as _;
use serde::de::value::MapDeserializer;
use serde_json::Value;

use super::read::ModelSeed;
use super::{Any, Field, Item, Model, Reading, Struct};

/// The prefix of a type's name in the URL of protobuf's own types.
const URL_PREFIX: &str = "type.googleapis.com/";

/// A model that an [`Any`] can contain.
///
/// It converts into an [`Any`] with `into`. `try_from` converts it back and checks the type:
///
/// ```
/// # extern crate eset_connect_runtime as eset_connect;
/// use eset_connect::json::{Any, Message, TypeMismatch};
///
/// fn read<M: Message + for<'a> TryFrom<&'a Any, Error = TypeMismatch>>(any: &Any) -> Option<M> {
///     M::try_from(any).ok()
/// }
/// ```
pub trait Message: Model + Default {
    /// The full name of its protobuf type, such as `google.protobuf.Duration`.
    const TYPE_NAME: &'static str;
}

/// The type in an [`Any`] is not that of the requested message.
///
/// Only the name of the type counts, whatever URL precedes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeMismatch {
    expected: &'static str,
    found: Option<String>,
}

impl TypeMismatch {
    /// The full name of the message's type.
    pub fn expected(&self) -> &str {
        self.expected
    }

    /// The `@type` of the [`Any`], if it has one.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl fmt::Display for TypeMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a message of type {:?}, found ", self.expected)?;
        match &self.found {
            Some(found) => write!(f, "{found:?}"),
            None => f.write_str("a value without `@type`"),
        }
    }
}

impl Error for TypeMismatch {}

/// For the generated conversions.
#[doc(hidden)]
pub fn pack<M: Message>(message: &M) -> Any {
    Any { type_url: Some(format!("{URL_PREFIX}{}", M::TYPE_NAME)), fields: fields(message) }
}

/// For the generated conversions.
#[doc(hidden)]
pub fn unpack<M: Message>(any: &Any) -> Result<M, TypeMismatch> {
    let name = any.type_url.as_deref().map(|url| url.rsplit_once('/').map_or(url, |(_, name)| name));
    if name != Some(M::TYPE_NAME) {
        return Err(TypeMismatch { expected: M::TYPE_NAME, found: any.type_url.clone() });
    }
    let mut message = M::default();
    read(&any.fields, &mut message);
    Ok(message)
}

fn fields(message: &dyn Model) -> Struct {
    match serde_json::to_value(Item::Model(message)) {
        Ok(Value::Object(fields)) => fields,
        // Cannot happen: a model is an object, and writing into memory does not fail.
        _ => Struct::new(),
    }
}

fn read(fields: &Struct, message: &mut dyn Model) {
    let mut reading = Reading::default().by_either_name();
    let fields = fields.iter().map(|(name, value)| (name.as_str(), value));
    // The documented spellings first: if both spellings of a field are present, the other one is the unknown field.
    let names: Vec<_> = message.fields().iter().map(|Field(name, _)| name).collect();
    let (documented, others): (Vec<_>, Vec<_>) = fields.partition(|(name, _)| names.contains(name));
    let fields = documented.into_iter().chain(others);
    let fields = MapDeserializer::<_, serde_json::Error>::new(fields);
    // Cannot fail: the values are parsed already, values that do not fit are kept, and memory is not limited.
    let _ = ModelSeed { model: message, reading: &mut reading }.visit_map(fields);
}

/// The impls of a message: [`Message`](crate::json::Message), and the conversions from and to
/// [`Any`](crate::json::Any).
///
/// The arguments are a model and the full name of its type.
#[macro_export]
macro_rules! message {
    ($model:ident $name:literal) => {
        impl $crate::json::Message for $model {
            const TYPE_NAME: &'static str = $name;
        }

        impl ::std::convert::From<$model> for $crate::json::Any {
            #[inline]
            fn from(message: $model) -> Self {
                $crate::json::pack(&message)
            }
        }

        impl ::std::convert::TryFrom<&$crate::json::Any> for $model {
            type Error = $crate::json::TypeMismatch;

            /// Reads the message. Names in snake case are also read, and unknown fields are kept.
            #[inline]
            fn try_from(any: &$crate::json::Any) -> Result<Self, Self::Error> {
                $crate::json::unpack(any)
            }
        }

        impl ::std::convert::TryFrom<$crate::json::Any> for $model {
            type Error = $crate::json::TypeMismatch;

            #[inline]
            fn try_from(any: $crate::json::Any) -> Result<Self, Self::Error> {
                $crate::json::unpack(&any)
            }
        }
    };
}
