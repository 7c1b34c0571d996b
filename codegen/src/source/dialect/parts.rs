//! The members of a schema, told apart by the kinds of their values.

use crate::source::json::{Member, Node, Value};
use crate::source::problems::Problems;

/// Keys that say something about the schema they stand in, where their value is a plain one.
pub(crate) const METADATA: [&str; 10] =
    ["$ref", "type", "title", "description", "references", "format", "enum", "default", "pattern", "readOnly"];

/// OpenAPI's keys that say nothing to a client that leaves checking to the service. Pages do not print
/// them; OpenAPI documents hold them.
pub(crate) const UNUSED: [&str; 16] = [
    "required",
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
];

/// A string and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Text<'n, 't> {
    pub value: &'n str,
    pub node: &'n Node<'t>,
}

/// What the members of a schema are.
#[derive(Default)]
pub(super) struct Parts<'n, 't> {
    pub reference: Option<Text<'n, 't>>,
    pub type_word: Option<Text<'n, 't>>,
    /// There is a plain value under `type`, but no word.
    pub has_broken_type: bool,
    pub title: Option<Text<'n, 't>>,
    pub description: Option<Text<'n, 't>>,
    pub references: Option<Text<'n, 't>>,
    pub format: Option<Text<'n, 't>>,
    pub default: Option<&'n Node<'t>>,
    /// The array under `enum` and its items.
    pub values: Option<(&'n Node<'t>, &'n [Node<'t>])>,
    pub read_only: bool,
    /// What a map holds.
    pub map_value: Option<&'n Node<'t>>,
    /// What an array in OpenAPI's form holds.
    pub items: Option<&'n Node<'t>>,
    pub properties: Vec<&'n Member<'t>>,
}

impl<'n, 't> Parts<'n, 't> {
    pub fn sort(members: &'n [Member<'t>], problems: &mut Problems) -> Self {
        let word = members.iter().find(|m| m.key == "type");
        let mut parts = Self {
            // Which keys are OpenAPI's depends on the word, which may stand behind them.
            type_word: word.and_then(|m| text(&m.node)),
            ..Self::default()
        };
        for member in members {
            match &member.node.value {
                Value::Object(_) | Value::Array(_) => parts.nested(member, problems),
                _ => parts.plain(member, problems),
            }
        }
        parts
    }

    /// Whether it is `protobufAny`, whatever its name: `@type` and no other property.
    pub fn is_any(&self) -> bool {
        matches!(self.properties.as_slice(), [only] if only.key == "@type")
    }

    /// The model's name; of a JSON pointer to a model its last segment.
    pub fn name(&self) -> Option<String> {
        let name = self.reference?.value;
        let last = name.strip_prefix("#/").and_then(|pointer| pointer.rsplit('/').next());
        Some(last.unwrap_or(name).to_owned())
    }

    fn nested(&mut self, member: &'n Member<'t>, problems: &mut Problems) {
        let word = self.type_word.map(|word| word.value);
        match (&*member.key, &member.node.value) {
            ("$ref", _) => problems.wrong_kind(&member.node, "the name of a model"),
            // `[{…}]` and `[]` are properties called enum; an empty list beside a word is a mistake.
            ("enum", Value::Array(items)) if word.is_some() || are_strings(items) => {
                self.values = Some((&member.node, items));
            }
            ("required", Value::Array(items)) if word.is_some() || are_strings(items) => {}
            ("items", _) if word == Some("array") => self.items = Some(&member.node),
            ("additionalProperties", _) if word == Some("object") => {
                self.map_value = Some(&member.node);
            }
            ("properties", Value::Object(properties)) if word == Some("object") => {
                self.properties.extend(properties);
            }
            _ => self.properties.push(member),
        }
    }

    fn plain(&mut self, member: &'n Member<'t>, problems: &mut Problems) {
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
            // `true` is what OpenAPI says where it says nothing.
            "additionalProperties" if matches!(node.value, Value::Bool(true)) => return,
            key if UNUSED.contains(&key) => return,
            _ => return problems.unknown_key(member, "a schema", &METADATA),
        };
        match text(node) {
            Some(text) => *slot = Some(text),
            None => problems.wrong_kind(node, "a string"),
        }
    }
}

fn text<'n, 't>(node: &'n Node<'t>) -> Option<Text<'n, 't>> {
    match &node.value {
        Value::String(value) => Some(Text { value, node }),
        _ => None,
    }
}

/// Whether a list is one of plain strings, and not an array around its item.
fn are_strings(items: &[Node<'_>]) -> bool {
    !items.is_empty() && items.iter().all(|item| matches!(item.value, Value::String(_)))
}
