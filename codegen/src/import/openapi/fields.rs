//! Reads an object of the document by its keys. Values of the wrong kind are reported here: ignoring one would change
//! the operation.

use super::Reader;
use super::node::{as_text, is_negligible, member, members};
use crate::source::fields;
use crate::source::json::{Member, Node};

impl<'n, 't> Reader<'n, 't> {
    pub(super) fn text(&mut self, node: &'n Node<'t>, key: &str) -> Option<&'n str> {
        fields::text(member(node, key)?, &mut self.problems)
    }

    pub(super) fn flag(&mut self, node: &'n Node<'t>, key: &str) -> Option<bool> {
        fields::flag(member(node, key)?, &mut self.problems)
    }

    /// Returns the items of an array; none if the key is absent.
    pub(super) fn items(&mut self, node: &'n Node<'t>, key: &str) -> &'n [Node<'t>] {
        member(node, key).map(|node| fields::items(node, &mut self.problems)).unwrap_or_default()
    }

    /// Returns the members of an object with any keys; none if the key is absent.
    pub(super) fn entries(&mut self, node: &'n Node<'t>, key: &str) -> &'n [Member<'t>] {
        self.object_at(node, key).map(members).unwrap_or_default()
    }

    /// Returns the value of the key, which must be an object.
    pub(super) fn object_at(&mut self, node: &'n Node<'t>, key: &str) -> Option<&'n Node<'t>> {
        member(node, key).filter(|node| self.is_object(node))
    }

    /// Whether the value is an object. Others are reported.
    pub(super) fn is_object(&mut self, node: &Node<'_>) -> bool {
        fields::members(node, &mut self.problems).is_some()
    }

    /// Returns the object itself, or the target of its `$ref`.
    pub(super) fn follow(&mut self, node: &'n Node<'t>) -> Option<&'n Node<'t>> {
        if !self.is_object(node) {
            return None;
        }
        if member(node, "$ref").is_some() {
            self.refuse_beside_reference(node);
        }
        match self.references.follow(node) {
            // A remaining `$ref` is not a string.
            Ok(node) if member(node, "$ref").is_some() => {
                self.text(node, "$ref");
                None
            }
            Ok(node) => self.is_object(node).then_some(node),
            Err((at, lost)) => {
                let pointer = as_text(at).unwrap_or_default().to_owned();
                self.lost(at, &pointer, lost);
                None
            }
        }
    }

    /// Keys next to a `$ref` have no effect.
    fn refuse_beside_reference(&mut self, node: &'n Node<'t>) {
        for entry in members(node).iter().filter(|entry| entry.key != "$ref" && !is_negligible(entry)) {
            if matches!(&*entry.key, "summary" | "description") {
                self.unknown(entry, "a reference");
            } else {
                let message = format!("`{}` next to a `$ref`", entry.key);
                self.error("not-expressed", &entry.node, &message, "move the key into the target of the `$ref`");
            }
        }
    }
}
