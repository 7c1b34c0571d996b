//! The rule of the dialect: the kind of a value decides the role of a member of a schema, never its key alone.

/// The kinds of values that the rule distinguishes.
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

/// The role of a member of a schema.
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
        // `[{…}]` and `[]` are properties with these names; next to a `type`, an empty list is a mistake.
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
