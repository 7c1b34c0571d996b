//! The Rust items of a change in a sentence: which of them it is about, and what became of them.

use std::fmt::Write as _;

use crate::diff::change::{Change, RustItem};
use crate::diff::kind::Kind;

/// More items than these are counted.
const MOST: usize = 6;

/// The Rust items of a change.
pub struct Subject {
    /// The items that the change is about: `` `v1::Bike::gears` ``.
    pub items: String,
    /// What follows the text of the change: other types, and the items that come or go with it. Can be empty.
    pub details: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Category {
    Module,
    Function,
    /// A field, a variant, or a method.
    Member,
    Type,
}

/// The order in which a change is about items: about all items of the first category that it has.
fn order(kind: Kind) -> [Category; 4] {
    use Category::{Function, Member, Module, Type};
    match kind {
        Kind::FieldRemoved
        | Kind::FieldAdded
        | Kind::RequiredFieldAdded
        | Kind::FieldRenamed
        | Kind::FieldType
        | Kind::FieldRequired
        | Kind::FieldOptional
        | Kind::FieldReadOnly
        | Kind::FieldWritable
        | Kind::Recursion
        | Kind::ValueRemoved
        | Kind::ValueAdded
        | Kind::ValueRenamed => [Member, Type, Function, Module],
        Kind::ReferenceRenamed | Kind::MessageRemoved | Kind::MessageAdded | Kind::Fallback => {
            [Type, Member, Function, Module]
        }
        _ => [Module, Function, Member, Type],
    }
}

/// An item by its parts: keyword, path, arguments and type.
struct Parts<'a> {
    category: Category,
    path: &'a str,
    /// `(depot: DepotUuid)`
    arguments: Option<&'a str>,
    /// The type of a field, or the response of an operation.
    kind: Option<&'a str>,
}

/// Returns `None` if there are no items.
pub fn subject(change: &Change) -> Option<Subject> {
    let items = &change.items;
    let is_in = |item: &RustItem, wanted: Category| parts(line(item)).category == wanted;
    let first = order(change.kind).into_iter().find(|wanted| items.iter().any(|item| is_in(item, *wanted)))?;
    let (about, others): (Vec<&RustItem>, Vec<&RustItem>) = items.iter().partition(|item| is_in(item, first));
    let modules: Vec<&str> =
        about.iter().filter(|_| first == Category::Module).map(|item| parts(line(item)).path).collect();
    let is_inside = |item: &&&RustItem| {
        let path = parts(line(item)).path;
        modules.iter().any(|module| path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::")))
    };
    let others: Vec<&RustItem> = others.iter().filter(|item| !is_inside(item)).copied().collect();
    let mut details = match about.as_slice() {
        [one] => retyped(one).map(|retyped| format!(" ({retyped})")).unwrap_or_default(),
        _ => String::new(),
    };
    if !others.is_empty() {
        let _ = write!(details, ", with {}", list(&others));
    }
    Some(Subject { items: list(&about), details })
}

/// `` `a`, `b` → `c` and 3 more ``
fn list(items: &[&RustItem]) -> String {
    let mut list: Vec<String> = items.iter().take(MOST).map(|item| named(item)).collect();
    if let Some(more) = items.len().checked_sub(MOST).filter(|more| *more > 0)
        && let Some(last) = list.last_mut()
    {
        let _ = write!(last, " and {more} more");
    }
    list.join(", ")
}

/// The path of an item, or both if it changed.
fn named(item: &RustItem) -> String {
    let path = |line: &Option<String>| line.as_deref().map(|line| parts(line).path.to_owned());
    match (path(&item.before), path(&item.after)) {
        (Some(before), Some(after)) if before != after => format!("`{before}` → `{after}`"),
        (before, after) => format!("`{}`", after.or(before).unwrap_or_default()),
    }
}

/// The arguments and the type before and after: `` `Vec<String>` → `Option<String>` ``.
fn retyped(item: &RustItem) -> Option<String> {
    let (before, after) = (parts(item.before.as_deref()?), parts(item.after.as_deref()?));
    let pairs = [before.arguments.zip(after.arguments), before.kind.zip(after.kind)];
    let changed = pairs.into_iter().flatten().filter(|(before, after)| before != after);
    let changed: Vec<String> = changed.map(|(before, after)| format!("`{before}` → `{after}`")).collect();
    (!changed.is_empty()).then(|| changed.join(", "))
}

fn line(item: &RustItem) -> &str {
    item.after.as_deref().or(item.before.as_deref()).unwrap_or_default()
}

fn parts(line: &str) -> Parts<'_> {
    const KEYWORDS: [(&str, Category); 7] = [
        ("mod ", Category::Module),
        ("fn ", Category::Function),
        ("struct ", Category::Type),
        ("enum ", Category::Type),
        ("type ", Category::Type),
        ("static ", Category::Type),
        ("use ", Category::Type),
    ];
    let keyword = KEYWORDS.iter().find_map(|(word, category)| Some((line.strip_prefix(word)?, *category)));
    let (item, category) = keyword.unwrap_or((line, Category::Member));
    let end = item.match_indices(['(', ' ', ',', ':']).map(|(at, _)| at).find(|at| !is_in_path(item, *at));
    let (path, rest) = item.split_at(end.unwrap_or(item.len()));
    let (arguments, rest) = match rest.rfind(')').filter(|_| rest.starts_with('(')) {
        Some(end) => (Some(&rest[..=end]), &rest[end + 1..]),
        None => (None, rest),
    };
    let kind = rest.split_once(": ").map(|(_, kind)| up_to_comma(kind));
    Parts { category, path, arguments, kind }
}

/// Whether this character is a part of `::`.
fn is_in_path(item: &str, at: usize) -> bool {
    item[at..].starts_with("::") || item[..at].ends_with(':') && item[at..].starts_with(':')
}

/// A type without what follows it; commas between angle brackets are a part of it.
fn up_to_comma(kind: &str) -> &str {
    let mut depth = 0_usize;
    let end = kind.find(|c| {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    &kind[..end.unwrap_or(kind.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_split_into_its_parts() {
        for (line, path, arguments, kind) in [
            ("mod tolls", "tolls", None, None),
            ("Region::Japan", "Region::Japan", None, None),
            ("v1::Bike::gears: Option<i32>, with a setter", "v1::Bike::gears", None, Some("Option<i32>")),
            ("v1::Bike::notes: BTreeMap<String, String>", "v1::Bike::notes", None, Some("BTreeMap<String, String>")),
            ("v1::Wash::message \"garage.v1.Wash\", from String", "v1::Wash::message", None, None),
            ("fn v1::ring(bell: Uuid) -> Ring: Rung, paged", "v1::ring", Some("(bell: Uuid)"), Some("Rung")),
            ("v1::Scrap::everything()", "v1::Scrap::everything", Some("()"), None),
            ("use v2::Bell", "v2::Bell", None, None),
        ] {
            let parts = parts(line);
            assert_eq!((parts.path, parts.arguments, parts.kind), (path, arguments, kind), "{line}");
        }
    }

    #[test]
    fn many_items_are_counted() {
        let item =
            |number: usize| RustItem { before: None, after: Some(format!("fn v1::ring_{number}() -> Ring: Rung")) };
        let items: Vec<RustItem> = (0..9).map(item).collect();
        let items: Vec<&RustItem> = items.iter().collect();
        assert!(list(&items).ends_with("`v1::ring_5` and 3 more"), "{}", list(&items));
        assert!(list(&items[..MOST]).ends_with(", `v1::ring_5`"), "{}", list(&items[..MOST]));
    }
}
