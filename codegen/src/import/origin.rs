//! The places of a document's parts in its source, with which problems of the document are reported in the source.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::source::json::{Node, Value};

/// The origin of an operation.
#[derive(Clone, Debug)]
pub struct Origin {
    pub operation: Span,
    /// The parts with a known place in the source.
    pub parts: BTreeMap<Part, Span>,
}

/// A part of an operation with its own place in the document and in the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// With its name.
    Parameter(String),
    Request,
    /// With its status.
    Response(String),
}

impl Origin {
    pub fn new(operation: Span) -> Self {
        Self { operation, parts: BTreeMap::new() }
    }

    /// Returns the place in the source for the value with this number in the document with the root `root`.
    pub fn of(&self, root: &Node<'_>, number: u32) -> Span {
        let part = part_at(root, number).and_then(|part| self.parts.get(&part));
        part.copied().unwrap_or(self.operation)
    }
}

/// Values are numbered in reading order, so the value is in the last member that begins before it.
fn part_at(root: &Node<'_>, number: u32) -> Option<Part> {
    let (key, value) = member_at(root, number)?;
    match (key, &value.value) {
        ("request", _) => Some(Part::Request),
        ("responses", _) => Some(Part::Response(member_at(value, number)?.0.to_owned())),
        ("parameters", Value::Array(items)) => {
            let Value::Object(members) = &items.iter().rfind(|item| item.number <= number)?.value else { return None };
            match &members.iter().find(|member| member.key == "name")?.node.value {
                Value::String(name) => Some(Part::Parameter(name.to_string())),
                _ => None,
            }
        }
        _ => None,
    }
}

fn member_at<'n, 't>(node: &'n Node<'t>, number: u32) -> Option<(&'n str, &'n Node<'t>)> {
    let Value::Object(members) = &node.value else { return None };
    let member = members.iter().rfind(|member| member.node.number <= number)?;
    Some((&member.key, &member.node))
}
