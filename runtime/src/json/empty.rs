//! Fields that are not set.

use std::collections::BTreeMap;

/// What a field holds that is not set. A constant costs the compiler less than a call of `Default`, which could
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
