//! Sorts the members of a schema by their roles.

use super::role::{Role, ValueShape, role};
use crate::source::json::{Member, Node, Value};
use crate::source::problems::Problems;
use crate::vocabulary::{BOUNDS, Bound};

/// The keys that describe the schema if their value is a plain one, in the order of the canonical form.
pub(crate) const METADATA: [&str; 10] =
    ["$ref", "type", "title", "description", "references", "format", "pattern", "default", "enum", "readOnly"];

/// OpenAPI's keys without a meaning for this client, which does not validate values. They occur only in OpenAPI
/// documents, not in pages. Limits of parameters are exported again.
pub(crate) const UNUSED: [&str; 16] = [
    "example",
    "nullable",
    "deprecated",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "required",
];

/// A string and its node.
#[derive(Clone, Copy)]
pub(super) struct StringNode<'n, 't> {
    pub value: &'n str,
    pub node: &'n Node<'t>,
}

/// The members of a schema, by role.
#[derive(Default)]
pub(super) struct Parts<'n, 't> {
    pub reference: Option<StringNode<'n, 't>>,
    pub type_word: Option<StringNode<'n, 't>>,
    /// `type` has a plain value that is not a string.
    pub has_broken_type: bool,
    pub title: Option<StringNode<'n, 't>>,
    pub description: Option<StringNode<'n, 't>>,
    pub references: Option<StringNode<'n, 't>>,
    pub format: Option<StringNode<'n, 't>>,
    pub default: Option<&'n Node<'t>>,
    /// The array under `enum` and its items.
    pub values: Option<(&'n Node<'t>, &'n [Node<'t>])>,
    pub read_only: bool,
    pub bounds: Vec<Bound>,
    /// The schema of a map's values.
    pub map_value: Option<&'n Node<'t>>,
    /// The schema of an array's items, in OpenAPI's form.
    pub items: Option<&'n Node<'t>>,
    pub properties: Vec<&'n Member<'t>>,
    /// The names of the required properties.
    pub required: Vec<&'n str>,
}

impl<'n, 't> Parts<'n, 't> {
    pub fn sort(members: &'n [Member<'t>], problems: &mut Problems) -> Self {
        let word = members.iter().find(|m| m.key == "type");
        let mut parts = Self {
            // The roles of keys depend on `type`, which may come after them.
            type_word: word.and_then(|m| text(&m.node)),
            ..Self::default()
        };
        for member in members {
            parts.add(member, problems);
        }
        parts
    }

    /// Whether this is `protobufAny` under any name: its only property is `@type`.
    pub fn is_any(&self) -> bool {
        matches!(self.properties.as_slice(), [only] if only.key == "@type")
    }

    /// Returns the model's name, or the last segment of a JSON pointer to it.
    pub fn name(&self) -> Option<String> {
        let name = self.reference?.value;
        let last = name.strip_prefix("#/").and_then(|pointer| pointer.rsplit('/').next());
        Some(last.unwrap_or(name).to_owned())
    }

    fn add(&mut self, member: &'n Member<'t>, problems: &mut Problems) {
        let word = self.type_word.map(|word| word.value);
        let node = &member.node;
        match (role(&member.key, ValueShape::from(&node.value), word), &node.value) {
            (Role::Annotation, _) => self.annotation(member, problems),
            (Role::EnumValues, Value::Array(items)) => self.values = Some((node, items)),
            (Role::Items, _) => self.items = Some(node),
            (Role::MapValues, _) => self.map_value = Some(node),
            (Role::Properties, Value::Object(properties)) => self.properties.extend(properties),
            (Role::Required, Value::Array(names)) => {
                self.required.extend(names.iter().filter_map(text).map(|name| name.value));
            }
            (Role::Required, _) => {}
            _ if member.key == "$ref" => problems.wrong_kind(node, "the name of a model"),
            _ => self.properties.push(member),
        }
    }

    fn annotation(&mut self, member: &'n Member<'t>, problems: &mut Problems) {
        let node = &member.node;
        let mut unused = None;
        let slot = match &*member.key {
            "$ref" => &mut self.reference,
            "type" => {
                self.has_broken_type = self.type_word.is_none();
                &mut self.type_word
            }
            "title" => &mut self.title,
            "description" => &mut self.description,
            "references" => &mut self.references,
            "format" => &mut self.format,
            "pattern" => &mut unused,
            "readOnly" => {
                match node.value {
                    Value::Bool(flag) => self.read_only = flag,
                    _ => problems.wrong_kind(node, "a boolean"),
                }
                return;
            }
            "default" => {
                self.default = Some(node);
                return;
            }
            "enum" => return problems.wrong_kind(node, "an array of strings"),
            // `true` is OpenAPI's default.
            "additionalProperties" if matches!(node.value, Value::Bool(true)) => return,
            key if UNUSED.contains(&key) => {
                let known = BOUNDS.iter().find(|(keyword, _)| *keyword == key);
                if let (Some((_, kind)), Value::Number(value)) = (known, &node.value) {
                    self.bounds.push(Bound { kind: *kind, value: value.clone() });
                }
                return;
            }
            _ => return problems.unknown_key(member, "a schema", &METADATA),
        };
        match text(node) {
            Some(text) => *slot = Some(text),
            None => problems.wrong_kind(node, "a string"),
        }
    }
}

fn text<'n, 't>(node: &'n Node<'t>) -> Option<StringNode<'n, 't>> {
    match &node.value {
        Value::String(value) => Some(StringNode { value, node }),
        _ => None,
    }
}

impl From<&Value<'_>> for ValueShape {
    fn from(value: &Value<'_>) -> Self {
        let is_string = |item: &Node<'_>| matches!(item.value, Value::String(_));
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(items) if !items.is_empty() && items.iter().all(is_string) => Self::Strings,
            Value::Array(_) => Self::Array,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Self::Plain,
        }
    }
}
