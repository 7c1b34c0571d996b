//! Rust names: unique in their scope, never a keyword, and unchanged by names that are added later.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::{fmt, iter};

use crate::api::Words;

/// An identifier as it is printed, `r#` included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    pub fn snake(words: &Words) -> Self {
        Self(identifier(words.snake()))
    }

    /// Returns the name of a variable of an example, derived from another name.
    pub fn variable(name: &str) -> Self {
        Self::snake(&Words::new(name))
    }

    pub fn camel(words: &Words) -> Self {
        Self(identifier(&words.camel()))
    }

    pub fn shouting(words: &Words) -> Self {
        Self(identifier(&words.snake().to_ascii_uppercase()))
    }

    /// Returns `super`, the only keyword that is used as a keyword.
    pub fn parent_module() -> Self {
        Self("super".to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the name without `r#`, which links in docs require.
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn identifier(text: &str) -> String {
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{text}");
    }
    match text {
        // These four have no `r#` form.
        "self" | "super" | "crate" | "Self" => format!("{text}_"),
        _ if KEYWORDS.contains(&text) => format!("r#{text}"),
        _ => text.to_owned(),
    }
}

/// A set of unique names. Names that differ only in case or underscores are the same, so that a name is unique in every
/// case.
#[derive(Clone, Debug, Default)]
pub struct Scope<'a> {
    taken: BTreeSet<Cow<'a, str>>,
}

impl<'a> Scope<'a> {
    /// Returns a scope in which some names are already used.
    pub fn reserving(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: names.into_iter().map(key).collect() }
    }

    /// Claims the first free one of the `candidates`, or else the last one with a suffix that identifies its spelling
    /// in the schema (`wire`). The suffix is a hash instead of a number, so it does not depend on other names.
    pub fn claim(&mut self, wire: &str, candidates: impl IntoIterator<Item = Words>) -> Words {
        let mut last = None;
        for words in candidates {
            if self.take(words.snake()) {
                return words;
            }
            last = Some(words);
        }
        let words = last.unwrap_or_else(|| Words::new(wire));
        let mut spelling = wire.to_owned();
        loop {
            let marked = words.then(&mark(&spelling));
            if self.take(marked.snake()) {
                return marked;
            }
            // Two spellings with the same suffix.
            spelling.push('\'');
        }
    }

    fn take(&mut self, name: &str) -> bool {
        self.taken.insert(Cow::Owned(key(name).into_owned()))
    }
}

/// Returns a letter and four hexadecimal digits of the hash of a text.
fn mark(text: &str) -> String {
    format!("x{:04x}", hash(text) >> 16)
}

/// Returns the FNV-1a hash of a text, which is the same everywhere and in every release.
pub fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Whether a name has a mark, which tells the spelling `wire` from others.
pub fn is_marked(name: &str, wire: &str) -> bool {
    name.to_ascii_lowercase().ends_with(&mark(wire))
}

fn key(name: &str) -> Cow<'_, str> {
    if name.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(name);
    }
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns the words as candidates, alone and followed by `kind`.
pub fn or_then(words: Words, kind: &'static str) -> impl Iterator<Item = Words> {
    iter::once(words.clone()).chain(iter::once_with(move || words.then(kind)))
}

/// Gives each item a name, independently of their order: items in the schema's usual case choose first, then the others
/// in the order of their spelling.
pub fn claim_all<T, C: IntoIterator<Item = Words>>(
    scope: &mut Scope<'_>,
    items: &[T],
    wire: impl Fn(&T) -> &str,
    candidates: impl Fn(&T) -> C,
) -> Vec<Words> {
    claim_in_turn(scope, items, |_| false, wire, candidates)
}

/// As [`claim_all`], but items whose name is derived choose after all others.
pub fn claim_in_turn<T, C: IntoIterator<Item = Words>>(
    scope: &mut Scope<'_>,
    items: &[T],
    is_derived: impl Fn(&T) -> bool,
    wire: impl Fn(&T) -> &str,
    candidates: impl Fn(&T) -> C,
) -> Vec<Words> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|index| {
        let (item, wire) = (&items[*index], wire(&items[*index]));
        (is_derived(item), !is_usual(wire), wire, *index)
    });
    let mut names = vec![None; items.len()];
    for index in order {
        let item = &items[index];
        names[index] = Some(scope.claim(wire(item), candidates(item)));
    }
    names.into_iter().flatten().collect()
}

/// As [`claim_in_turn`], but if items have the same candidate, none of them gets it; each gets the first of its
/// candidates that no other has at that index. If one of them got it, an item that is added later could take it over,
/// and programs would still compile with a different meaning.
pub fn claim_apart<T, const N: usize>(
    scope: &mut Scope<'_>,
    items: &[T],
    is_derived: impl Fn(&T) -> bool,
    wire: impl Fn(&T) -> &str,
    candidates: impl Fn(&T) -> [Words; N],
) -> Vec<Words> {
    let wishes: Vec<(&T, [Words; N])> = items.iter().map(|item| (item, candidates(item))).collect();
    let mut wanted: BTreeMap<(usize, Cow<'_, str>), usize> = BTreeMap::new();
    for (place, words) in wishes.iter().flat_map(|(_, own)| own.iter().enumerate()) {
        *wanted.entry((place, key(words.snake()))).or_default() += 1;
    }
    let is_shared =
        |(place, words): &(usize, &Words)| wanted.get(&(*place, key(words.snake()))).is_some_and(|count| *count > 1);
    claim_in_turn(
        scope,
        &wishes,
        |(item, _)| is_derived(item),
        |(item, _)| wire(item),
        |(_, own)| own.iter().enumerate().skip_while(is_shared).map(|(_, words)| words.clone()).collect::<Vec<_>>(),
    )
}

/// Whether a name consists of letters and digits: `deviceUuid`, `v1File`; not `device_uuid`, not `@type`.
fn is_usual(wire: &str) -> bool {
    wire.chars().all(|c| c.is_ascii_alphanumeric())
}

pub const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// Modules, files, Cargo features and statics that generated crates have in addition to their services.
pub const MODULE_NAMES: [&str; 29] = [
    "api",
    "bin",
    "blocking",
    "bytes",
    "connections",
    "core",
    "crate",
    "default",
    "eset_connect_runtime",
    "futures_core",
    "guide",
    "http",
    "ids",
    "json",
    "lib",
    "main",
    "on_premises",
    "on_premises_token",
    "reqwest",
    "reqwest_0_13",
    "reqwest_native_tls",
    "reqwest_ring",
    "runtime",
    "self",
    "services",
    "std",
    "super",
    "testing",
    "token",
];

/// Types that the generated modules use without a path: those of the prelude and of the runtime.
pub const TYPE_NAMES: [&str; 45] = [
    "Any",
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Duration",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Paged",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Struct",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryInto",
    "UnknownFields",
    "Unpin",
    "Value",
    "Vec",
];

/// Methods that every model has; a setter with the same name would hide one.
pub const MODEL_METHODS: [&str; 20] = [
    "borrow",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "default",
    "deserialize",
    "eq",
    "field",
    "fmt",
    "into",
    "item",
    "ne",
    "new",
    "serialize",
    "slot",
    "to_owned",
    "try_from",
    "try_into",
    "unknown_fields",
];

/// Methods that every operation has.
pub const CALL_METHODS: [&str; 36] = [
    "allow_everything",
    "body",
    "borrow",
    "call",
    "clone",
    "clone_from",
    "clone_into",
    "decode",
    "deref",
    "deref_mut",
    "download",
    "download_blocking",
    "endpoint",
    "everything",
    "fmt",
    "info",
    "into",
    "items",
    "items_blocking",
    "json",
    "new",
    "pages",
    "pages_blocking",
    "query",
    "request",
    "resume",
    "selecting",
    "send",
    "send_blocking",
    "set",
    "set_all",
    "set_page_size",
    "start",
    "start_blocking",
    "to_owned",
    "try_into",
];

/// Returns the items, sorted and without duplicates.
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wires: &[&str]) -> Vec<String> {
        let mut scope = Scope::reserving(MODEL_METHODS);
        let candidates = |wire: &&str| or_then(Words::new(wire), "field");
        claim_all(&mut scope, wires, |wire| wire, candidates).iter().map(|words| Name::snake(words).0).collect()
    }

    #[test]
    fn names_are_unique_whatever_the_case_and_the_order() {
        assert_eq!(names(&["foo_bar", "fooBar", "FooBar"]), ["foo_bar_field_x01ef", "foo_bar_field", "foo_bar"]);
        assert_eq!(names(&["FooBar", "fooBar", "foo_bar"]), ["foo_bar", "foo_bar_field", "foo_bar_field_x01ef"]);
    }

    #[test]
    fn a_name_that_several_items_claim_is_not_used() {
        let names = |wires: &[&str]| {
            let mut scope = Scope::default();
            let candidates = |wire: &&str| {
                let short = Words::new(wire.split('/').next().unwrap());
                [short.clone(), short.then(wire)]
            };
            let names = claim_apart(&mut scope, wires, |_| false, |wire| wire, candidates);
            names.iter().map(|words| Name::snake(words).0).collect::<Vec<_>>()
        };
        assert_eq!(names(&["list/z", "get/z"]), ["list", "get"]);
        assert_eq!(names(&["list/z", "get/z", "List/a"]), ["list_list_z", "get", "list_list_a"]);
    }

    #[test]
    fn no_name_is_a_keyword_number_or_common_method() {
        assert_eq!(
            names(&["type", "self", "3d", "new", "clone", "@type", "unknownFields"]),
            ["r#type", "self_", "_3d", "new_field", "clone_field", "type_field", "unknown_fields_field"]
        );
    }

    #[test]
    fn a_late_added_name_renames_nothing() {
        let before = names(&["deviceUuid", "device_uuid", "DeviceUuid"]);
        let after = names(&["deviceUUID2", "aaa", "deviceUuid", "device_uuid", "DeviceUuid", "device_uuid_2"]);
        assert_eq!(before, after[2..5]);
    }
}
