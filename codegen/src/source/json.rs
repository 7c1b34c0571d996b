//! Reads a file as an ordered tree of values. Strings are borrowed from the text. Instead of a position, a value has
//! its number in reading order, from which [`crate::diagnostic::locate`] computes the position when it is needed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A value and its number.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub number: u32,
    pub value: Value<'t>,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

/// A key of an object and its value.
#[derive(Debug)]
pub(crate) struct Member<'t> {
    pub key: Cow<'t, str>,
    pub node: Node<'t>,
}

/// The content of a file.
#[derive(Debug)]
pub(crate) struct Tree<'t> {
    pub root: Node<'t>,
    pub duplicates: Vec<Duplicate>,
}

/// A duplicate key of an object. The tree contains the first of the two members.
#[derive(Debug)]
pub(crate) struct Duplicate {
    pub key: String,
    /// The number of the first value.
    pub first: u32,
    pub second: u32,
}

/// Why a file is not JSON.
#[derive(Debug)]
pub(crate) struct Broken {
    pub reason: Reason,
    /// Offset in bytes.
    pub offset: usize,
}

#[derive(Debug)]
pub(crate) enum Reason {
    /// The file is empty or contains only white space.
    Empty,
    ByteOrderMark,
    NotUtf8,
    /// Arrays and objects are nested more than 127 levels deep.
    TooDeep,
    /// Anything else, described.
    Syntax(String),
}

/// Reads a file's text.
pub(crate) fn parse(bytes: &[u8]) -> Result<Tree<'_>, Broken> {
    let text = utf8(bytes)?;
    if text.trim_ascii().is_empty() {
        return Err(Broken { reason: Reason::Empty, offset: 0 });
    }
    let mut reader = Reader { next: 0, depth: 0, duplicates: Vec::new() };
    let mut json = serde_json::Deserializer::from_str(text);
    let root = match reader.deserialize(&mut json) {
        Ok(root) => root,
        Err(error) => return Err(broken(text, &error, reader.depth)),
    };
    match json.end() {
        Ok(()) => Ok(Tree { root, duplicates: reader.duplicates }),
        Err(error) => Err(Broken {
            reason: Reason::Syntax("unexpected text after the value".to_owned()),
            offset: offset(text, &error),
        }),
    }
}

/// Returns the text of a file, which must be UTF-8 without a byte order mark.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Broken> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(Broken { reason: Reason::ByteOrderMark, offset: 0 });
    }
    str::from_utf8(bytes).map_err(|error| Broken { reason: Reason::NotUtf8, offset: error.valid_up_to() })
}

/// The documented limit of serde_json.
const DEEPEST: usize = 127;

/// `depth` is the number of open arrays and objects.
fn broken(text: &str, error: &serde_json::Error, depth: usize) -> Broken {
    // A problem at the end of the file is reported after the last character that is not white space.
    if error.is_eof() {
        let reason = Reason::Syntax("the file ends within a value".to_owned());
        return Broken { reason, offset: text.trim_ascii_end().len() };
    }
    let offset = offset(text, error);
    let found = text.get(offset..).and_then(|rest| rest.chars().next());
    let reason = match found {
        Some('[' | '{') if depth == DEEPEST => Reason::TooDeep,
        _ if error.is_data() => Reason::Syntax("number out of range".to_owned()),
        Some(c) if c.is_control() => Reason::Syntax("unexpected control character".to_owned()),
        Some(c) => Reason::Syntax(format!("unexpected `{c}`")),
        None => Reason::Syntax("unexpected text".to_owned()),
    };
    Broken { reason, offset }
}

fn offset(text: &str, error: &serde_json::Error) -> usize {
    let line_start = match error.line().checked_sub(2) {
        Some(before) => text.match_indices('\n').nth(before).map_or(0, |(i, _)| i + 1),
        None => 0,
    };
    (line_start + error.column().saturating_sub(1)).min(text.trim_ascii_end().len())
}

/// Numbers the values while serde_json reads them.
struct Reader {
    next: u32,
    /// The number of open arrays and objects; after an error, of those that contain its position.
    depth: usize,
    duplicates: Vec<Duplicate>,
}

impl<'t> DeserializeSeed<'t> for &mut Reader {
    type Value = Node<'t>;

    fn deserialize<D: serde::Deserializer<'t>>(self, json: D) -> Result<Node<'t>, D::Error> {
        let number = self.next;
        // A text with four billion values does not fit into memory, so the numbers do not overflow.
        self.next = number.saturating_add(1);
        let value = json.deserialize_any(self)?;
        Ok(Node { number, value })
    }
}

impl<'t> Visitor<'t> for &mut Reader {
    type Value = Value<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value<'t>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'t>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'t>, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'t>, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value<'t>, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("number out of range"))?;
        Ok(Value::Number(number))
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<Value<'t>, E> {
        Ok(Value::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'t>, E> {
        Ok(Value::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut seq: A) -> Result<Value<'t>, A::Error> {
        self.depth += 1;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(&mut *self)? {
            items.push(item);
        }
        self.depth -= 1;
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Value<'t>, A::Error> {
        self.depth += 1;
        let mut members = Members::default();
        while let Some(Key(key)) = map.next_key()? {
            let node = map.next_value_seed(&mut *self)?;
            members.add(Member { key, node }, &mut self.duplicates);
        }
        self.depth -= 1;
        Ok(Value::Object(members.list))
    }
}

/// A key. `Cow` implements `Deserialize`, but never borrows.
struct Key<'t>(Cow<'t, str>);

impl<'t> serde::Deserialize<'t> for Key<'t> {
    fn deserialize<D: serde::Deserializer<'t>>(json: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'t> Visitor<'t> for KeyVisitor {
            type Value = Key<'t>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, text: &'t str) -> Result<Key<'t>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Key<'t>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        json.deserialize_str(KeyVisitor)
    }
}

/// Members in the order of the text, without duplicate keys.
#[derive(Default)]
struct Members<'t> {
    list: Vec<Member<'t>>,
    /// The index of each key in a long list; empty for a short one.
    index: HashMap<Cow<'t, str>, usize>,
}

impl<'t> Members<'t> {
    /// From this length, an index is faster than searching the list.
    const LONG: usize = 32;

    fn add(&mut self, member: Member<'t>, duplicates: &mut Vec<Duplicate>) {
        let earlier = if self.list.len() < Self::LONG {
            self.list.iter().position(|m| m.key == member.key)
        } else {
            if self.index.is_empty() {
                let keys = self.list.iter().map(|m| m.key.clone());
                self.index = keys.zip(0..).collect();
            }
            self.index.get(&member.key).copied()
        };
        if let Some(first) = earlier.and_then(|i| self.list.get(i)) {
            duplicates.push(Duplicate {
                key: member.key.into_owned(),
                first: first.node.number,
                second: member.node.number,
            });
            return;
        }
        if !self.index.is_empty() {
            self.index.insert(member.key.clone(), self.list.len());
        }
        self.list.push(member);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::locate::locate;

    const TEXT: &str = r#" {"a": [1, -2.5, "x\"}", null], "\u0062": {"c": [], "d": {"e": true}}, "a": [0], "f": 1e3}"#;

    fn flatten<'n, 't>(node: &'n Node<'t>, all: &mut Vec<&'n Node<'t>>) {
        all.push(node);
        match &node.value {
            Value::Array(items) => items.iter().for_each(|item| flatten(item, all)),
            Value::Object(members) => members.iter().for_each(|m| flatten(&m.node, all)),
            _ => {}
        }
    }

    #[test]
    fn values_are_located_by_their_numbers() {
        let tree = parse(TEXT.as_bytes()).unwrap();
        let mut nodes = Vec::new();
        flatten(&tree.root, &mut nodes);
        let numbers: Vec<u32> = nodes.iter().map(|node| node.number).collect();
        for (node, located) in nodes.iter().zip(locate(TEXT.as_bytes(), &numbers)) {
            let again = parse(&TEXT.as_bytes()[located.value.clone()]).unwrap();
            let (is, should) = (format!("{:?}", again.root), format!("{node:?}"));
            let digits = |c: char| c.is_ascii_digit();
            assert_eq!(is.replace(digits, ""), should.replace(digits, ""), "{located:?}");
        }
    }

    #[test]
    fn of_a_duplicate_key_the_first_member_is_used() {
        let tree = parse(TEXT.as_bytes()).unwrap();
        let [duplicate] = tree.duplicates.as_slice() else { panic!("{:?}", tree.duplicates) };
        assert_eq!((duplicate.key.as_str(), duplicate.first, duplicate.second), ("a", 1, 10));
        let Value::Object(members) = tree.root.value else { panic!("no object") };
        assert_eq!(members.iter().map(|m| &*m.key).collect::<String>(), "abf");
    }

    #[test]
    fn duplicates_in_long_objects_are_found() {
        let members: Vec<String> = (0..200).map(|i| format!("\"{}\": 0", i % 150)).collect();
        let text = format!("{{{}}}", members.join(","));
        assert_eq!(parse(text.as_bytes()).unwrap().duplicates.len(), 50);
    }
}
