//! The one rule of the dialect: the kind of a value decides what a member of a schema is, never its key alone.

/// What the rule distinguishes in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueShape {
    /// A string, a boolean, a number or null.
    Plain,
    Object,
    /// An array of strings with at least one element.
    Strings,
    /// Any other array.
    Array,
}

/// What a member of a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A plain value that describes the schema.
    Annotation,
    /// The values of an enum.
    EnumValues,
    /// The names of the required properties.
    Required,
    /// In OpenAPI's form: the schema of an array's items.
    Items,
    /// In OpenAPI's form: the schema of a map's values.
    MapValues,
    /// In OpenAPI's form: the properties.
    Properties,
    /// A property.
    Property,
}

/// Returns the role of the member `key` in a schema with the word `type_word` under `type`.
pub(crate) fn role(key: &str, shape: ValueShape, type_word: Option<&str>) -> Role {
    let has_word = type_word.is_some();
    match (key, shape, type_word) {
        (_, ValueShape::Plain, _) => Role::Annotation,
        // `[{…}]` and `[]` are properties of these names; an empty list beside a word is a mistake.
        ("enum", ValueShape::Strings, _) => Role::EnumValues,
        ("enum", ValueShape::Array, _) if has_word => Role::EnumValues,
        ("required", ValueShape::Strings, _) => Role::Required,
        ("required", ValueShape::Array, _) if has_word => Role::Required,
        ("items", _, Some("array")) => Role::Items,
        ("additionalProperties", _, Some("object")) => Role::MapValues,
        ("properties", ValueShape::Object, Some("object")) => Role::Properties,
        _ => Role::Property,
    }
}
