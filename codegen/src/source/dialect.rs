//! Reads `schema` values, which are in the vendor's dialect. Here, the kind of a value decides, never its key alone: an
//! object or an array is a property; a string, a boolean or a number describes the schema around it. [`role()`]
//! implements this rule, for this reader and for the importer.

mod enumeration;
mod parts;
mod role;
mod text;

#[cfg(test)]
mod tests;

use self::enumeration::enumeration;
pub(crate) use self::parts::{METADATA, UNUSED};
use self::parts::{Parts, StringNode};
pub(crate) use self::role::{Role, ValueShape, role};
use self::text::split_meanings;
pub(crate) use self::text::take_annotation;
use super::document::{Kind, Model, Property, Schema};
use super::json::{Member, Node, Value};
use super::problems::Problems;
use crate::diagnostic::Diagnostic;
use crate::vocabulary::{Integer, Width};

/// The model of an `Any`, whose other members are unknown.
const ANY: &str = "protobufAny";

/// Reads the schema of a parameter.
pub(crate) fn read_schema(node: &Node<'_>, problems: &mut Problems) -> Option<Schema> {
    let schema = schema(node, problems)?;
    if matches!(schema.kind, Kind::Recursion) {
        let diagnostic = Diagnostic::error("no-model-around", "an array without an item is not in a model")
            .label(problems.value(node), "means an array of the model around it, but there is none")
            .help("write the item: `[{\"type\": \"string\"}]`, or `[]` for a body that is empty");
        problems.push(diagnostic);
        return None;
    }
    Some(schema)
}

/// Reads the schema of a body; `None` also for `[]`, which pages print if there is no body.
pub(crate) fn read_body(node: &Node<'_>, problems: &mut Problems) -> Option<Schema> {
    match &node.value {
        Value::Array(items) if items.is_empty() => None,
        _ => read_schema(node, problems),
    }
}

/// Moves facts from the description of a schema into the schema: the meanings of an enum's values, or the entity of an
/// id. Returns the rest of the description.
pub(super) fn extract_facts(text: &str, schema: &mut Schema) -> Option<String> {
    match &mut schema.kind {
        Kind::Enum(enumeration) => {
            let names: Vec<&str> = enumeration.values.iter().map(|v| v.name.as_str()).collect();
            let meanings = split_meanings(text, &names);
            for (value, meaning) in enumeration.values.iter_mut().zip(meanings.values) {
                value.description = value.description.take().or(meaning);
            }
            meanings.about
        }
        Kind::Array(item) => match item.kind {
            // The text of an array of ids describes the items.
            Kind::String => extract_facts(text, item),
            _ => Some(text.to_owned()),
        },
        // Only scalars are ids; in the description of a model, `type:` is prose.
        Kind::Map(_) | Kind::Any | Kind::Struct | Kind::Untyped | Kind::Model(_) | Kind::Reference(_) => {
            Some(text.to_owned())
        }
        _ => {
            let annotated = take_annotation(text);
            schema.references = schema.references.take().or(annotated.references);
            annotated.text
        }
    }
}

fn schema(node: &Node<'_>, problems: &mut Problems) -> Option<Schema> {
    match &node.value {
        Value::Object(members) => object(node, members, problems),
        Value::Array(items) => Some(Schema {
            place: problems.place(node),
            description: None,
            references: None,
            read_only: false,
            bounds: Vec::new(),
            kind: bracketed_array(node, items, problems)?,
        }),
        _ => {
            problems.wrong_kind(node, "a schema: an object, or an array with its item");
            None
        }
    }
}

/// Reads `[ITEM]`. Without an item, it is an array of the model around it.
fn bracketed_array(node: &Node<'_>, items: &[Node<'_>], problems: &mut Problems) -> Option<Kind> {
    match items {
        _ if is_empty_item(node) => Some(Kind::Recursion),
        [item] => array_of(item, problems),
        _ => {
            let message = format!("an array has one item, not {}", items.len());
            let diagnostic = Diagnostic::error("array-items", message)
                .label(problems.value(node), "every element of the array has the same schema")
                .help("keep one item");
            problems.push(diagnostic);
            None
        }
    }
}

fn array_of(item: &Node<'_>, problems: &mut Problems) -> Option<Kind> {
    if is_empty_item(item) {
        return Some(Kind::Recursion);
    }
    let schema = schema(item, problems)?;
    if matches!(schema.kind, Kind::Array(_) | Kind::Recursion) {
        let diagnostic = Diagnostic::error("nested-array", "nested array")
            .label(problems.value(item), "the item is an array")
            .help("arrays of arrays are not supported; put the inner array into a model");
        problems.push(diagnostic);
        return None;
    }
    Some(Kind::Array(Box::new(schema)))
}

/// Whether a value is `[]`, `[null]` or `[[]]`, the forms of an item that the page could not print.
fn is_empty_item(node: &Node<'_>) -> bool {
    let Value::Array(items) = &node.value else {
        return false;
    };
    items.iter().all(|item| matches!(item.value, Value::Null) || is_empty_item(item))
}

fn object(node: &Node<'_>, members: &[Member<'_>], problems: &mut Problems) -> Option<Schema> {
    let parts = Parts::sort(members, problems);
    let kind = match &parts.type_word {
        Some(word) => typed(word, &parts, problems)?,
        None => untyped(node, &parts, problems)?,
    };
    // A problem of a reference is in its name; of any other schema, in the whole object.
    let at = match (&kind, &parts.reference) {
        (Kind::Reference(_), Some(reference)) => reference.node,
        _ => node,
    };
    let mut schema = Schema {
        place: problems.place(at),
        description: parts.description.or(parts.title).map(|text| text.value.to_owned()),
        references: parts.references.map(|text| text.value.to_owned()),
        read_only: parts.read_only,
        bounds: parts.bounds,
        kind,
    };
    if let Some(text) = schema.description.take() {
        schema.description = extract_facts(&text, &mut schema);
    }
    if let Kind::Array(item) = &mut schema.kind {
        item.references = item.references.take().or(schema.references.take());
    }
    Some(schema)
}

/// Reads a schema with a string under `type`: a scalar, an enum, a map, an object without properties or an array.
fn typed(word: &StringNode<'_, '_>, parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    const WORDS: [(&str, Word); 7] = [
        ("string", Word::String),
        ("integer", Word::Integer),
        ("number", Word::Number),
        ("boolean", Word::Boolean),
        ("object", Word::Object),
        ("array", Word::Array),
        // Of OpenAPI's schemas that allow everything; pages do not have it.
        ("any", Word::Any),
    ];
    let meaning = problems.word(word.node, "unknown-type", "type", &WORDS)?;
    if !matches!(meaning, Word::Object) {
        for property in &parts.properties {
            let message = format!("a value of type `{}` has no properties", word.value);
            let diagnostic = Diagnostic::error("property-of-value", message)
                .label(problems.key(&property.node), "read as a property, because its value is an object or an array")
                .label(problems.value(word.node), "values of this type have no properties")
                .help("remove one of the two");
            problems.push(diagnostic);
        }
    }
    if let Some((node, _)) = parts.values.filter(|_| !matches!(meaning, Word::String)) {
        let message = format!("a value of type `{}` cannot be an enum", word.value);
        problems.error("bad-enum", problems.key(node), message, "enums are strings; remove the list");
    }
    match meaning {
        Word::String if parts.values.is_some() => enumeration(parts, problems),
        Word::String => Some(known_format(parts, problems, &STRING_FORMATS).unwrap_or(Kind::String)),
        Word::Integer => {
            let width = known_format(parts, problems, &INTEGER_FORMATS).unwrap_or(Width::Int64);
            Some(Kind::Integer(Integer { width, quoted: false }))
        }
        Word::Number => {
            known_format(parts, problems, &[("double", ()), ("float", ())]);
            Some(Kind::Number)
        }
        Word::Boolean => Some(Kind::Boolean),
        Word::Object => typed_object(parts, problems),
        Word::Array => typed_array(word, parts, problems),
        Word::Any => Some(Kind::Untyped),
    }
}

#[derive(Clone, Copy)]
enum Word {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
    Any,
}

const INTEGER_FORMATS: [(&str, Width); 4] =
    [("int32", Width::Int32), ("int64", Width::Int64), ("uint32", Width::Uint32), ("uint64", Width::Uint64)];

static STRING_FORMATS: [(&str, Kind); 10] = [
    ("date-time", Kind::DateTime),
    ("duration", Kind::Duration),
    ("byte", Kind::Byte),
    ("password", Kind::Password),
    ("binary", Kind::Binary),
    // Ids are opaque: the vendor does not promise that they are UUIDs.
    ("uuid", Kind::String),
    ("int32", quoted(Width::Int32)),
    ("int64", quoted(Width::Int64)),
    ("uint32", quoted(Width::Uint32)),
    ("uint64", quoted(Width::Uint64)),
];

const fn quoted(width: Width) -> Kind {
    Kind::Integer(Integer { width, quoted: true })
}

/// Returns the meaning of the format. An unknown one is a warning, because the value can be read without it.
fn known_format<T: Clone>(parts: &Parts<'_, '_>, problems: &mut Problems, known: &[(&str, T)]) -> Option<T> {
    let format = parts.format?;
    if let Some((_, meaning)) = known.iter().find(|(name, _)| *name == format.value) {
        return Some(meaning.clone());
    }
    let known: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let diagnostic = Diagnostic::warning("unknown-format", format!("unknown format `{}`", format.value))
        .label(problems.value(format.node), "ignored")
        .help(format!("the formats of this type are {}", super::problems::list(&known)));
    problems.push(diagnostic);
    None
}

/// Reads a schema with `"type": "object"`: a map, an object in OpenAPI's form, an empty model or a free object.
fn typed_object(parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    if let Some(value) = parts.map_value {
        let is_free = matches!(&value.value, Value::Object(members) if members.is_empty());
        if is_free && parts.properties.is_empty() {
            return Some(Kind::Struct);
        }
        // Below a map, pages print ordinary OpenAPI, where `protobufAny` has `additionalProperties`.
        if parts.is_any() {
            return Some(Kind::Any);
        }
        for property in &parts.properties {
            let diagnostic = Diagnostic::error("property-of-map", "a map has no properties of its own")
                .label(problems.key(&property.node), "a property")
                .label(problems.key(value), "makes the object a map")
                .help("remove one of the two");
            problems.push(diagnostic);
        }
        return Some(Kind::Map(Box::new(schema(value, problems)?)));
    }
    let has_members = !parts.properties.is_empty() || parts.reference.is_some();
    Some(if has_members { model(parts, problems) } else { Kind::Struct })
}

fn typed_array(word: &StringNode<'_, '_>, parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    let Some(items) = parts.items else {
        let help = "add `\"items\": {\"type\": \"string\"}`, or whatever the items are";
        problems.error("missing-items", problems.value(word.node), "array without `items`", help);
        return None;
    };
    array_of(items, problems)
}

/// Reads a schema without a string under `type`: a model or a reference to one.
fn untyped(node: &Node<'_>, parts: &Parts<'_, '_>, problems: &mut Problems) -> Option<Kind> {
    if parts.values.is_some() {
        return enumeration(parts, problems);
    }
    if !parts.properties.is_empty() {
        return Some(model(parts, problems));
    }
    match parts.name() {
        Some(name) if name == ANY => Some(Kind::Any),
        Some(name) => Some(Kind::Reference(name)),
        // A `type` of the wrong kind is already reported.
        None if parts.has_broken_type => None,
        None => {
            let diagnostic = Diagnostic::error("missing-type", "schema without a type")
                .label(problems.value(node), "neither `type`, nor `$ref`, nor properties")
                .help("add `\"type\": \"string\"`, or whatever the value is");
            problems.push(diagnostic);
            None
        }
    }
}

fn model(parts: &Parts<'_, '_>, problems: &mut Problems) -> Kind {
    let name = parts.name();
    for nameless in parts.properties.iter().filter(|member| member.key.is_empty()) {
        problems.empty_name(problems.key(&nameless.node), "a property");
    }
    let properties: Vec<Property> = parts
        .properties
        .iter()
        .filter_map(|member| {
            let required = parts.required.contains(&&*member.key);
            Some(Property { name: member.key.to_string(), required, schema: schema(&member.node, problems)? })
        })
        .collect();
    let is_any = match properties.as_slice() {
        [only] => only.name == "@type" && matches!(only.schema.kind, Kind::String),
        _ => false,
    };
    if is_any || name.as_deref() == Some(ANY) {
        return Kind::Any;
    }
    Kind::Model(Model { name, properties })
}
