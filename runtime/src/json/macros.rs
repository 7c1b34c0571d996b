//! The impls that all models and all enums share, so that a generated type contains only its own facts.
//!
//! The macros are flat, with one expansion per type: nested ones would cost the user's compiler more than
//! the code they expand to. Everything that is not generic is `#[inline]`, so a program compiles only the
//! models that it uses.

/// The impls of a model: its table for [`json::Model`](crate::json::Model), `Clone`, `Debug`,
/// `Default`, `PartialEq`, `Serialize`, `Deserialize` and `new`.
///
/// One row per field: kind (a variant of [`json::View`](crate::json::View)), Rust name, JSON name.
#[macro_export]
macro_rules! model {
    ($model:ident { $($kind:ident $field:ident $name:literal;)* }) => {
        impl $crate::json::Model for $model {
            #[inline]
            fn fields(&self) -> $crate::json::Fields<'_> {
                $crate::json::Fields::new(
                    &[$($name),*],
                    &[$($crate::json::View::$kind(&self.$field)),*],
                    &self.unknown_fields,
                )
            }

            #[inline]
            fn fill(&mut self, filler: $crate::json::Filler<'_>) {
                filler.fill(
                    &[$($name),*],
                    &mut [$($crate::json::Slot::$kind(&mut self.$field)),*],
                    &mut self.unknown_fields,
                );
            }
        }

        impl $model {
            /// A value with no field set.
            #[inline]
            pub fn new() -> Self {
                Self { $($field: $crate::json::Empty::EMPTY,)* unknown_fields: $crate::json::Empty::EMPTY }
            }
        }

        impl ::std::default::Default for $model {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::std::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::json::clone(self)
            }
        }

        impl ::std::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(self, stringify!($model $($field)*), f)
            }
        }

        impl ::std::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::equal(self, other)
            }
        }

        impl $crate::serde::Serialize for $model {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $model {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

/// The impls of an open enum: its values, and the conversions from and to strings.
///
/// One row per value: variant, JSON name. The enum itself derives `Clone`, `PartialEq` and `Hash`. The values
/// are ordered as in the schema; unknown values follow them, ordered by their strings.
#[macro_export]
macro_rules! open_enum {
    ($enum:ident { $($variant:ident $name:literal;)* }) => {
        impl $enum {
            const NAMES: &'static $crate::json::Names =
                &$crate::json::Names { rust: stringify!($enum $($variant)*), wire: &[$($name),*] };

            /// The values that this version of the crate knows, in the order of the schema.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }

            /// The value with this name in JSON. An unknown name becomes `Unrecognized`.
            #[inline]
            pub fn from_wire(name: &str) -> Self {
                Self::NAMES.value(name, Self::VALUES, Self::Unrecognized)
            }

            /// Whether this version of the crate does not know the value.
            #[inline]
            pub fn is_unrecognized(&self) -> bool {
                matches!(self, Self::Unrecognized(_))
            }
        }

        /// Parses input of a person: the name in JSON or that of the variant, in any case, with or without `-`
        /// or `_` between words. An unknown name is an error that lists the values.
        impl ::std::str::FromStr for $enum {
            type Err = $crate::json::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::NAMES.parse(text, Self::VALUES)
            }
        }

        impl ::std::cmp::Eq for $enum {}

        impl ::std::cmp::Ord for $enum {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                Self::NAMES.order(self.as_str(), other.as_str())
            }
        }

        impl ::std::cmp::PartialOrd for $enum {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(::std::cmp::Ord::cmp(self, other))
            }
        }

        impl $crate::json::Text for $enum {
            #[inline]
            fn as_str(&self) -> &str {
                self.as_str()
            }

            #[inline]
            fn from_text(text: &str) -> Self {
                Self::from_wire(text)
            }
        }

        impl $crate::json::Element for $enum {
            type Kind = $crate::json::OfText;
        }

        impl ::std::fmt::Debug for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                Self::NAMES.debug(self.as_str(), f)
            }
        }

        impl ::std::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $enum {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $enum {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize_text(deserializer)
            }
        }
    };
}
