use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Text;

/// The id of an entity `E`. The type prevents ids of different entities from being mixed up.
///
/// An id is an opaque string. It is often a UUID but need not be, so any string converts into an id. An empty id
/// identifies nothing: parsing it is an error, and so is sending a call with one in its path or query, because the
/// service would select all entities. In a body, an empty id is sent unchanged.
///
/// Operations also take any string as an id. Convert the strings that a program reads into ids where it reads them:
/// then the compiler reports swapped ids.
pub struct Id<E>(String, PhantomData<fn() -> E>);

impl<E> Id<E> {
    /// The id as the service writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as the service writes it.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<E> From<String> for Id<E> {
    fn from(text: String) -> Self {
        Self(text, PhantomData)
    }
}

impl<E> From<&str> for Id<E> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<E> FromStr for Id<E> {
    type Err = EmptyId;

    fn from_str(text: &str) -> Result<Self, EmptyId> {
        if text.is_empty() { Err(EmptyId) } else { Ok(text.into()) }
    }
}

/// An empty string was parsed as an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmptyId;

impl fmt::Display for EmptyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id is empty")
    }
}

impl std::error::Error for EmptyId {}

impl<E> From<&Self> for Id<E> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<E> From<Id<E>> for String {
    fn from(id: Id<E>) -> Self {
        id.0
    }
}

impl<E> AsRef<str> for Id<E> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// An id is compared and hashed like its string, so a map with ids as keys can be searched for a string.
impl<E> Borrow<str> for Id<E> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<E> Text for Id<E> {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn from_text(text: &str) -> Self {
        text.into()
    }
}

impl<E> super::Element for Id<E> {
    type Kind = super::OfText;
}

impl<E> fmt::Display for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

// Not derived, because a derive would require the trait of `E`.
impl<E> fmt::Debug for Id<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E> Clone for Id<E> {
    fn clone(&self) -> Self {
        self.0.clone().into()
    }
}

impl<E> PartialEq for Id<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

macro_rules! equal_to_strings {
    ($($string:ty)*) => { $(
        impl<E> PartialEq<$string> for Id<E> {
            fn eq(&self, other: &$string) -> bool {
                self.0 == *other
            }
        }

        impl<E> PartialEq<Id<E>> for $string {
            fn eq(&self, other: &Id<E>) -> bool {
                *self == other.0
            }
        }
    )* };
}

equal_to_strings!(str &str String);

impl<E> Eq for Id<E> {}

impl<E> PartialOrd for Id<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Id<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<E> Hash for Id<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E> Serialize for Id<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de, E> Deserialize<'de> for Id<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Into::into)
    }
}
