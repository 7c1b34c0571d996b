//! Values of query parameters.

use std::borrow::Cow;

use crate::json::{Duration, Text, Timestamp};

/// A value of a query parameter.
pub trait ToQuery {
    /// The string form, before percent-encoding.
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
