//! Values of parameters in the path, the query and the headers.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::json::{Duration, Text, Timestamp};

/// A value of a parameter in the path, the query or a header.
pub trait ToQuery {
    /// The string form. In the path and the query it is percent-encoded afterwards.
    fn to_query(&self) -> Cow<'_, str>;

    /// Whether the value is an empty id. A service would ignore the filter, although the program has set it.
    fn is_empty_id(&self) -> bool {
        false
    }
}

impl ToQuery for &str {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToQuery for String {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToQuery for bool {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

/// An id, or an enum.
impl<T: Text> ToQuery for T {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }

    fn is_empty_id(&self) -> bool {
        self.as_str().is_empty()
    }
}

impl ToQuery for Timestamp {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

impl ToQuery for Duration {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

/// Base64, as in a field.
impl ToQuery for Bytes {
    fn to_query(&self) -> Cow<'_, str> {
        Cow::Owned(STANDARD.encode(self))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl ToQuery for $number {
            fn to_query(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )* };
}

numbers!(i32 i64 u32 u64 f64);
