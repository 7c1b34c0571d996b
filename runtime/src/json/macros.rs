//! What every model and every enum has, so that a generated type says only what is its own.
//!
//! The macros are flat, one expansion a type: nested ones would cost the user's compiler more than the
//! code they write. Everything is `#[inline]`, so a program compiles only the models it uses.

/// The impls of a model: its table for [`json::Model`](crate::json::Model), `Clone`, `Debug`,
/// `PartialEq`, `Serialize`, `Deserialize` and `new`.
///
/// One row a field: number, kind (a variant of [`json::View`](crate::json::View)), Rust name, JSON name.
#[macro_export]
macro_rules! model {
    ($model:ident { $($index:literal $kind:ident $field:ident $name:literal;)* }) => {
        impl $crate::json::Model for $model {
            #[inline]
            fn field(&self, index: usize) -> $crate::json::Field<'_> {
                match index {
                    $($index => $crate::json::Field($name, $crate::json::View::$kind(&self.$field)),)*
                    _ => $crate::json::Field("", $crate::json::View::Unknown(&self.unknown_fields)),
                }
            }

            #[inline]
            fn slot(&mut self, index: usize) -> $crate::json::Slot<'_> {
                match index {
                    $($index => $crate::json::Slot::$kind(&mut self.$field),)*
                    _ => $crate::json::Slot::Unknown(&mut self.unknown_fields),
                }
            }
        }

        impl $model {
            /// A value with no field set.
            #[inline]
            pub fn new() -> Self {
                Self::default()
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
                $crate::json::debug(self, stringify!($model), f)
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

/// The impls of an open enum: to and from its strings, in every direction.
///
/// One row a value: variant, JSON name.
#[macro_export]
macro_rules! open_enum {
    ($enum:ident { $($variant:ident $name:literal;)* }) => {
        impl $enum {
            /// The value in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&str> for $enum {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($name => Self::$variant,)*
                    _ => Self::Unrecognized($crate::json::Unrecognized::new(text)),
                }
            }
        }

        impl $crate::json::Text for $enum {
            #[inline]
            fn as_str(&self) -> &str {
                self.as_str()
            }

            #[inline]
            fn from_text(text: &str) -> Self {
                text.into()
            }
        }

        impl $crate::json::Element for $enum {
            #[inline]
            fn item(&self) -> $crate::json::Item<'_> {
                $crate::json::Item::Text(self.as_str())
            }

            #[inline]
            fn slot(cell: &mut Option<Self>) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Text(cell)
            }
        }

        impl $crate::ToQuery for $enum {
            #[inline]
            fn to_query(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl ::std::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $enum {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $enum {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text: ::std::string::String = $crate::serde::Deserialize::deserialize(deserializer)?;
                Ok(text.as_str().into())
            }
        }
    };
}
