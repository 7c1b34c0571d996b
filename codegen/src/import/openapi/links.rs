//! Schemas that only refer to another: `$ref`, `allOf` with one, which is how OpenAPI 3.0 annotates a reference, and
//! `anyOf` with an enum and a string.
//! Keys next to the name annotate the value, but do not change its shape: the dialect has one model per name.

use std::collections::BTreeSet;

use super::Reader;
use super::annotations::{Annotations, with_own};
use super::node::{as_text, is_negligible, member, members, stated_type};
use super::references::Lost;
use crate::source::json::{Member, Node, Value};

/// Keys that would give a named schema another shape.
const SHAPING: [&str; 5] = ["properties", "additionalProperties", "items", "const", "enum"];

/// A schema with a name.
pub struct Named<'n, 't> {
    pub name: &'n str,
    pub node: &'n Node<'t>,
    /// The annotations of the reference.
    pub annotations: Annotations,
    /// The reference.
    pub at: &'n Node<'t>,
    /// Its type.
    pub word: &'n str,
}

/// Whether a schema only refers to another.
pub fn is_link(node: &Node<'_>) -> bool {
    member(node, "$ref").is_some() || member(node, "allOf").is_some() || open_enum(node).is_some()
}

/// Returns the reference in `anyOf` with a string: values of an enum that may get others, as all enums here.
pub fn open_enum<'n, 't>(node: &'n Node<'t>) -> Option<&'n Node<'t>> {
    let Value::Array(parts) = &member(node, "anyOf")?.value else { return None };
    let is_any_string = |part: &Node<'_>| {
        let only_type = |entry: &Member<'_>| entry.key == "type" && as_text(&entry.node) == Some("string");
        matches!(members(part), [entry] if only_type(entry))
    };
    match parts.as_slice() {
        [known, other] | [other, known] if is_any_string(other) && member(known, "$ref").is_some() => Some(known),
        _ => None,
    }
}

impl<'n, 't> Reader<'n, 't> {
    /// Returns the target of a link, through any number of others. The annotation nearest to the value takes
    /// precedence.
    pub(super) fn linked(&mut self, link: &'n Node<'t>) -> Option<Named<'n, 't>> {
        let mut known = Annotations::new();
        let mut parts: Vec<&'n Node<'t>> = Vec::new();
        let mut passed: BTreeSet<u32> = BTreeSet::new();
        let mut node = link;
        let (name, target) = loop {
            let holder = self.holder(node)?;
            let pointer = self.text(holder, "$ref")?;
            if !passed.insert(node.number) {
                self.lost(member(holder, "$ref").unwrap_or(holder), pointer, Lost::Circle);
                return None;
            }
            for part in [node, holder] {
                self.refuse_shape(part);
                known = with_own(part, known);
                parts.push(part);
            }
            let (name, target) = self.target(holder, pointer)?;
            if !is_link(target) {
                break (name, target);
            }
            node = target;
        };
        let word = self.type_word(target)?;
        for part in parts {
            self.refuse_other_type(part, word);
            self.refuse_open(part, target);
        }
        Some(Named { name, node: target, annotations: known, at: link, word })
    }

    /// Returns the object with the `$ref` of a link.
    fn holder(&mut self, link: &'n Node<'t>) -> Option<&'n Node<'t>> {
        if let Some(known) = open_enum(link) {
            return self.is_schema(known).then_some(known);
        }
        let list = match member(link, "$ref") {
            Some(_) => return Some(link),
            None => member(link, "allOf")?,
        };
        // Other values are already reported.
        let Value::Array(parts) = &list.value else { return None };
        if let [only] = parts.as_slice()
            && member(only, "$ref").is_some()
        {
            return self.is_schema(only).then_some(only);
        }
        let help = "write the properties of all parts into one schema; `allOf` is only supported with one `$ref`";
        self.error("not-expressed", list, "unsupported combination of schemas", help);
        None
    }

    /// Returns the schema that a `$ref` names, and its name.
    fn target(&mut self, holder: &'n Node<'t>, pointer: &'n str) -> Option<(&'n str, &'n Node<'t>)> {
        match self.references.schema(pointer) {
            Ok((name, target)) => self.is_schema(target).then_some((name, target)),
            Err(lost) => {
                self.lost(member(holder, "$ref").unwrap_or(holder), pointer, lost);
                None
            }
        }
    }

    /// Reports keys next to a link that would change the shape of its target.
    fn refuse_shape(&mut self, link: &'n Node<'t>) {
        let has_reference = member(link, "$ref").is_some();
        let shapes = |entry: &&Member<'_>| {
            let is_free = entry.key == "additionalProperties" && matches!(entry.node.value, Value::Bool(true));
            (SHAPING.contains(&&*entry.key) || has_reference && entry.key == "allOf")
                && !is_negligible(entry)
                && !is_free
        };
        for entry in members(link).iter().filter(shapes) {
            let message = format!("`{}` next to a reference", entry.key);
            let help = "move the key into the referenced schema, or write a separate schema";
            self.error("not-expressed", &entry.node, &message, help);
        }
    }

    /// Only an enum can get other values.
    fn refuse_open(&mut self, link: &'n Node<'t>, target: &'n Node<'t>) {
        if let Some(parts) = member(link, "anyOf")
            && member(target, "enum").is_none()
        {
            let message = "`anyOf` cannot be expressed";
            self.error("not-expressed", parts, message, "use a schema of one shape, or refer to an enum");
        }
    }

    /// Checks that a type next to a link is that of its target, `word`.
    fn refuse_other_type(&mut self, link: &'n Node<'t>, word: &str) {
        if let Some(stated) = member(link, "type")
            && stated_type(link) != Some(word)
        {
            let message = format!("the type differs from that of the referenced schema, `{word}`");
            self.error("not-expressed", stated, &message, "remove the type, or refer to another schema");
        }
    }
}
