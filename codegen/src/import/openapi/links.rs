//! Schemas that only name another: `$ref`, and `allOf` around one, which is how OpenAPI 3.0
//! annotates a reference. Keys next to the name annotate the value, but do not change its shape: the dialect has one
//! model per name.

use std::collections::BTreeSet;

use super::Reader;
use super::annotations::{Annotations, add_missing, annotations};
use super::node::{is_negligible, member, members, stated_type};
use super::references::Lost;
use crate::source::json::{Member, Node, Value};

/// Keys that would give a named schema another shape.
const SHAPING: [&str; 5] = ["properties", "additionalProperties", "items", "const", "enum"];

/// A schema with a name.
pub struct Named<'n, 't> {
    pub name: &'n str,
    pub node: &'n Node<'t>,
    /// The annotations at the place where it is named.
    pub annotations: Annotations,
    /// Where it is named.
    pub at: &'n Node<'t>,
    /// The word under its `type`.
    pub word: &'n str,
}

/// Whether a schema only names another.
pub fn is_link(node: &Node<'_>) -> bool {
    member(node, "$ref").is_some() || member(node, "allOf").is_some()
}

impl<'n, 't> Reader<'n, 't> {
    /// The schema that a link leads to, through any number of others. The annotation nearest to the value wins.
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
                add_missing(&mut known, annotations(members(part)));
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
        }
        Some(Named { name, node: target, annotations: known, at: link, word })
    }

    /// The object that holds the `$ref` of a link.
    fn holder(&mut self, link: &'n Node<'t>) -> Option<&'n Node<'t>> {
        let list = match member(link, "$ref") {
            Some(_) => return Some(link),
            None => member(link, "allOf")?,
        };
        // Another value has been reported.
        let Value::Array(parts) = &list.value else { return None };
        if let [only] = parts.as_slice()
            && member(only, "$ref").is_some()
        {
            return self.is_schema(only).then_some(only);
        }
        let help = "`allOf` is read around one `$ref`; write the properties of all parts into one schema";
        self.error("not-expressed", list, "a schema made of several", help);
        None
    }

    /// The schema that a `$ref` names, and its name.
    fn target(&mut self, holder: &'n Node<'t>, pointer: &'n str) -> Option<(&'n str, &'n Node<'t>)> {
        match self.references.schema(pointer) {
            Ok((name, target)) => self.is_schema(target).then_some((name, target)),
            Err(lost) => {
                self.lost(member(holder, "$ref").unwrap_or(holder), pointer, lost);
                None
            }
        }
    }

    /// Reports what would make another schema of the one that a link names.
    fn refuse_shape(&mut self, link: &'n Node<'t>) {
        let has_reference = member(link, "$ref").is_some();
        let shapes = |entry: &&Member<'_>| {
            let is_free = entry.key == "additionalProperties" && matches!(entry.node.value, Value::Bool(true));
            (SHAPING.contains(&&*entry.key) || has_reference && entry.key == "allOf")
                && !is_negligible(entry)
                && !is_free
        };
        for entry in members(link).iter().filter(shapes) {
            let message = format!("`{}` beside the name of a schema", entry.key);
            let help = "the schema is known by its name, so it has one shape; write all of it into a schema of its own";
            self.error("not-expressed", &entry.node, &message, help);
        }
    }

    /// A link may repeat the type of the schema that it names, which is `word`.
    fn refuse_other_type(&mut self, link: &'n Node<'t>, word: &str) {
        if let Some(stated) = member(link, "type")
            && stated_type(stated) != Some(word)
        {
            let message = format!("another type than that of the named schema, which is `{word}`");
            self.error("not-expressed", stated, &message, "leave it out, or name another schema");
        }
    }
}
