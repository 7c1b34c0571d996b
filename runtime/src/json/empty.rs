//! The value of a field that is not set.

use std::collections::BTreeMap;

/// The value of a field that is not set. A constant costs the compiler less than a call of `Default`, which could
/// panic halfway.
#[doc(hidden)]
pub trait Empty {
    /// No value.
    const EMPTY: Self;
}

impl<T> Empty for Option<T> {
    const EMPTY: Self = None;
}

impl<T> Empty for Vec<T> {
    const EMPTY: Self = Self::new();
}

impl<T> Empty for BTreeMap<String, T> {
    const EMPTY: Self = Self::new();
}
