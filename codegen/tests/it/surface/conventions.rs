//! What every item of a kind has in the generated crate, and the listing therefore omits. `@` is the path of the item.

/// What every model has.
pub const MODEL: [&str; 10] = [
    "struct @, non-exhaustive",
    "field @.unknown_fields: eset_connect_runtime::json::UnknownFields",
    "fn @::new() -> Self",
    "impl Clone for @",
    "impl Debug for @",
    "impl Default for @",
    "impl PartialEq for @",
    "impl eset_connect_runtime::json::Model for @: fields, fill",
    "impl eset_connect_runtime::serde::Serialize for @: serialize",
    "impl eset_connect_runtime::serde::Deserialize<'de> for @: deserialize",
];

/// What every message has.
pub const MESSAGE: [&str; 4] = [
    "impl eset_connect_runtime::json::Message for @: TYPE_NAME",
    "impl From<@> for eset_connect_runtime::json::Any",
    "impl TryFrom<&eset_connect_runtime::json::Any> for @: Error = eset_connect_runtime::json::TypeMismatch",
    "impl TryFrom<eset_connect_runtime::json::Any> for @: Error = eset_connect_runtime::json::TypeMismatch",
];

/// What every enum has.
pub const ENUM: &[&str] = &[
    "enum @, non-exhaustive",
    "variant @::Unrecognized",
    "field @::Unrecognized.0: eset_connect_runtime::json::Unrecognized",
    "const @::VALUES: &'static [Self]",
    "fn @::as_str(&self) -> &str",
    "fn @::from_wire(name: &str) -> Self",
    "fn @::is_unrecognized(&self) -> bool",
    "impl Clone for @",
    "impl Debug for @",
    "impl Display for @",
    "impl Eq for @",
    "impl FromStr for @: Err = eset_connect_runtime::json::UnknownValue",
    "impl Hash for @",
    "impl Ord for @",
    "impl PartialEq for @",
    "impl PartialOrd for @",
    "impl eset_connect_runtime::json::Element for @: Kind = eset_connect_runtime::json::OfText",
    "impl eset_connect_runtime::json::Text for @: as_str, from_text",
    "impl eset_connect_runtime::serde::Serialize for @: serialize",
    "impl eset_connect_runtime::serde::Deserialize<'de> for @: deserialize",
];

/// What the enum of the regions has.
pub const REGION: &[&str] = &[
    "enum @, non-exhaustive",
    "const @::ALL: &'static [Self]",
    "fn @::label(self) -> &'static str, const",
    "fn @::name(self) -> &'static str, const",
    "impl Clone for @",
    "impl Copy for @",
    "impl Debug for @",
    "impl Display for @",
    "impl Eq for @",
    "impl From<@> for eset_connect_runtime::Deployment",
    "impl FromStr for @: Err = eset_connect_runtime::json::UnknownValue",
    "impl Hash for @",
    "impl PartialEq for @",
];

/// What the type of a server on premises has.
pub const ON_PREMISES: [&str; 5] = [
    "struct @",
    "fn @::new(base_url: impl Into<String>) -> Self",
    "impl Clone for @",
    "impl Debug for @",
    "impl From<@> for eset_connect_runtime::Deployment",
];

/// What every call has that is a type of its own. The second name is the response, the third the kind of call.
pub const CALL: [&str; 6] = [
    "struct @",
    "impl Clone for @",
    "impl Debug for @",
    "impl Deref for @: Target = %",
    "impl From<@> for eset_connect_runtime::Call<#>",
    "impl eset_connect_runtime::Operation for @: Output = #, call",
];
