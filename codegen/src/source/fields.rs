//! Reads an object of the envelope by its keys. Missing keys, unknown keys and values of the wrong kind are reported
//! here, so the other readers only name the keys that they need.

use super::document::Named;
use super::json::{Member, Node, Value};
use super::keys::Keys;
use super::problems::{Problems, list};
use crate::diagnostic::Diagnostic;

#[derive(Clone, Copy)]
pub(super) struct Fields<'n, 't> {
    /// The object.
    pub node: &'n Node<'t>,
    members: &'n [Member<'t>],
}

impl<'n, 't> Fields<'n, 't> {
    /// Reports missing and unknown keys; `None` if `node` is not an object.
    pub fn open(node: &'n Node<'t>, keys: &Keys, problems: &mut Problems) -> Option<Self> {
        let members = members(node, problems)?;
        let fields = Self { node, members };
        let missing: Vec<&str> = keys.required.iter().copied().filter(|key| fields.get(key).is_none()).collect();
        if !missing.is_empty() {
            let message = format!("missing {} in {}", list(&missing), keys.what);
            let diagnostic = Diagnostic::error("missing-key", message)
                .label(problems.value(node), "in this object")
                .help(format!("add {}; optional keys are {}", list(&missing), list(keys.optional)));
            problems.push(match keys.optional {
                [] => diagnostic.help(format!("add {}", list(&missing))),
                _ => diagnostic,
            });
        }
        let allowed = keys.all();
        for member in members.iter().filter(|m| !allowed.contains(&&*m.key)) {
            problems.unknown_key(member, keys.what, &allowed);
        }
        Some(fields)
    }

    pub fn get(self, key: &str) -> Option<&'n Node<'t>> {
        self.members.iter().find(|member| member.key == key).map(|member| &member.node)
    }

    pub fn text(self, key: &str, problems: &mut Problems) -> Option<&'n str> {
        text(self.get(key)?, problems)
    }

    pub fn owned_text(self, key: &str, problems: &mut Problems) -> Option<String> {
        self.text(key, problems).map(str::to_owned)
    }

    /// Returns a name with its place.
    pub fn named(self, key: &str, problems: &mut Problems) -> Option<Named> {
        named(self.get(key)?, problems)
    }

    pub fn flag(self, key: &str, problems: &mut Problems) -> Option<bool> {
        flag(self.get(key)?, problems)
    }

    /// Returns a whole number of 1 or more.
    pub fn count(self, key: &str, problems: &mut Problems) -> Option<u32> {
        self.number(key, "write a whole number of 1 or more, or remove the key", problems)
    }

    /// Returns a whole number from 1 to 65535.
    pub fn small_count(self, key: &str, problems: &mut Problems) -> Option<u16> {
        self.number(key, "write a whole number from 1 to 65535", problems)
    }

    fn number<T: TryFrom<u64>>(self, key: &str, help: &str, problems: &mut Problems) -> Option<T> {
        let node = self.get(key)?;
        let Value::Number(number) = &node.value else {
            problems.wrong_kind(node, "a number");
            return None;
        };
        let count = number.as_u64().filter(|count| *count > 0).and_then(|count| T::try_from(count).ok());
        if count.is_none() {
            problems.bad_value(&number.to_string(), key, problems.value(node), help);
        }
        count
    }

    /// Returns the items of an array; none if the key is absent.
    pub fn items(self, key: &str, problems: &mut Problems) -> &'n [Node<'t>] {
        self.get(key).map(|node| items(node, problems)).unwrap_or_default()
    }

    /// Reads each object of an array; none if the key is absent.
    pub fn objects<T>(
        self,
        key: &str,
        keys: &Keys,
        problems: &mut Problems,
        read: impl Fn(Self, &mut Problems) -> Option<T>,
    ) -> Vec<T> {
        let nodes = self.items(key, problems).iter();
        nodes.filter_map(|node| read(Self::open(node, keys, problems)?, problems)).collect()
    }

    /// Returns the members of an object with any keys; none if the key is absent.
    pub fn entries(self, key: &str, problems: &mut Problems) -> &'n [Member<'t>] {
        self.get(key).and_then(|node| members(node, problems)).unwrap_or_default()
    }
}

pub(crate) fn text<'n>(node: &'n Node<'_>, problems: &mut Problems) -> Option<&'n str> {
    if let Value::String(text) = &node.value {
        return Some(text);
    }
    problems.wrong_kind(node, "a string");
    None
}

/// Returns a name with its place.
pub(super) fn named(node: &Node<'_>, problems: &mut Problems) -> Option<Named> {
    Some(Named { place: problems.place(node), name: text(node, problems)?.to_owned() })
}

pub(crate) fn flag(node: &Node<'_>, problems: &mut Problems) -> Option<bool> {
    if let Value::Bool(flag) = node.value {
        return Some(flag);
    }
    problems.wrong_kind(node, "a boolean");
    None
}

pub(crate) fn items<'n, 't>(node: &'n Node<'t>, problems: &mut Problems) -> &'n [Node<'t>] {
    if let Value::Array(items) = &node.value {
        return items;
    }
    problems.wrong_kind(node, "an array");
    &[]
}

/// Returns the members of an object.
pub(crate) fn members<'n, 't>(node: &'n Node<'t>, problems: &mut Problems) -> Option<&'n [Member<'t>]> {
    if let Value::Object(members) = &node.value {
        return Some(members);
    }
    problems.wrong_kind(node, "an object");
    None
}
