//! The call of an operation without optional parameters, and a result without documented fields.
//!
//! Most operations have such a call or result, and the service may add a parameter or a field without notice. So
//! each operation already has its own types, but as aliases: a struct with impls per operation would make
//! `cargo check` of the generated crate 14 % slower. An alias can become a struct without breaking a program,
//! because no two aliases are the same type, and because the generated crate does not export the aliased types.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Answer, AnswerModel, Call, Operation};
use crate::api::Expects;
use crate::json::{self, Fields, Filler, Model, UnknownFields};

/// The call of an operation without optional parameters. Dereferences to the [`Call`].
#[must_use = "a call does nothing until it is sent"]
pub struct PlainCall<T>(Call<T>);

impl<T> From<Call<T>> for PlainCall<T> {
    fn from(call: Call<T>) -> Self {
        Self(call)
    }
}

impl<T> From<PlainCall<T>> for Call<T> {
    fn from(call: PlainCall<T>) -> Self {
        call.0
    }
}

impl<T> Deref for PlainCall<T> {
    type Target = Call<T>;

    fn deref(&self) -> &Call<T> {
        &self.0
    }
}

impl<T: Answer> Operation for PlainCall<T> {
    type Output = T;

    fn call(&self) -> &Call<T> {
        &self.0
    }
}

impl<T> Clone for PlainCall<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for PlainCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Distinguishes the empty results of the operations.
pub trait EmptyName {
    /// See [`AnswerInfo::name`](crate::AnswerInfo::name).
    const NAME: &'static str;
}

/// The result of an operation without documented result fields. It contains the fields that the server returns.
#[non_exhaustive]
pub struct EmptyAnswer<N> {
    /// Fields that this version of the crate does not know.
    pub unknown_fields: UnknownFields,
    name: PhantomData<fn() -> N>,
}

impl<N> EmptyAnswer<N> {
    /// A value with no field set.
    pub fn new() -> Self {
        Self { unknown_fields: UnknownFields::default(), name: PhantomData }
    }
}

impl<N> Default for EmptyAnswer<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<N> Model for EmptyAnswer<N> {
    fn fields(&self) -> Fields<'_> {
        Fields::new(&[], &[], &self.unknown_fields)
    }

    fn fill(&mut self, filler: Filler<'_>) {
        filler.fill(&[], &mut [], &mut self.unknown_fields);
    }
}

impl<N: EmptyName> AnswerModel for EmptyAnswer<N> {
    const NAME: &'static str = N::NAME;
    const EXPECTS: Expects = Expects::Nothing;
}

impl<N> Clone for EmptyAnswer<N> {
    fn clone(&self) -> Self {
        json::clone(self)
    }
}

impl<N> PartialEq for EmptyAnswer<N> {
    fn eq(&self, other: &Self) -> bool {
        json::equal(self, other)
    }
}

impl<N> fmt::Debug for EmptyAnswer<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::debug(self, "EmptyAnswer", f)
    }
}

impl<N> Serialize for EmptyAnswer<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, N> Deserialize<'de> for EmptyAnswer<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
