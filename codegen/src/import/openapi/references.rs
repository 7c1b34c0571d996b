//! Follows each `$ref` within one document.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::node::{as_text, items, member, members};
use crate::source::json::{Node, Value};

/// A document in which values are looked up.
pub struct References<'n, 't> {
    root: &'n Node<'t>,
    /// By name.
    schemas: HashMap<&'n str, &'n Node<'t>>,
}

/// Why a `$ref` has no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It points to another document.
    Outside,
    /// The target does not exist.
    Missing,
    /// It refers to itself.
    Circle,
}

impl<'n, 't> References<'n, 't> {
    pub fn new(root: &'n Node<'t>) -> Self {
        let schemas = member(root, "components").and_then(|components| member(components, "schemas"));
        let schemas = schemas.map(members).unwrap_or_default().iter();
        Self { root, schemas: schemas.map(|schema| (&*schema.key, &schema.node)).collect() }
    }

    /// Returns the value itself, or the target of its `$ref`, through any number of others.
    pub fn follow(&self, node: &'n Node<'t>) -> Result<&'n Node<'t>, (&'n Node<'t>, Lost)> {
        let mut at = node;
        // More steps than this are a cycle.
        for _ in 0..32 {
            let Some(reference) = member(at, "$ref") else { return Ok(at) };
            let Some(pointer) = as_text(reference) else { return Ok(at) };
            at = self.find(pointer).map_err(|lost| (reference, lost))?;
        }
        Err((node, Lost::Circle))
    }

    /// Returns the schema that a `$ref` names, and its name.
    pub fn schema(&self, pointer: &'n str) -> Result<(&'n str, &'n Node<'t>), Lost> {
        const SCHEMAS: &str = "#/components/schemas/";
        if let Some(name) = pointer.strip_prefix(SCHEMAS)
            && let Some((name, node)) = self.schemas.get_key_value(name)
        {
            return Ok((name, node));
        }
        let node = self.find(pointer)?;
        // A name with `~1` or percent signs, or a schema elsewhere: the decoded segment is the name.
        let named = self.schemas.iter().find(|(_, schema)| std::ptr::eq(**schema, node)).map(|(name, _)| *name);
        Ok((named.or_else(|| pointer.rsplit('/').next()).unwrap_or(pointer), node))
    }

    fn find(&self, pointer: &str) -> Result<&'n Node<'t>, Lost> {
        let path = pointer.strip_prefix('#').ok_or(Lost::Outside)?;
        let mut at = self.root;
        for segment in path.split('/').skip(1) {
            let key = percent_decode_str(segment).decode_utf8_lossy().replace("~1", "/").replace("~0", "~");
            at = match &at.value {
                Value::Array(_) => key.parse::<usize>().ok().and_then(|index| items(at).get(index)),
                _ => member(at, &key),
            }
            .ok_or(Lost::Missing)?;
        }
        Ok(at)
    }
}
