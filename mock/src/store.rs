//! Entities in memory, in the order of their creation. Each is written as JSON once per change, so a long list is a copy
//! of texts.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};

use eset_connect::json::{Model, to_vec};

use crate::paging::{Cursor, Slice};

/// The entities of one kind, by their ids.
#[derive(Debug)]
pub struct Collection<T> {
    /// Boxed, because a tree moves its values when it grows, and models are large.
    entries: BTreeMap<u64, Box<Entry<T>>>,
    positions: HashMap<String, u64>,
    next: u64,
}

#[derive(Debug)]
struct Entry<T> {
    id: String,
    entity: T,
    json: OnceCell<String>,
}

impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self { entries: BTreeMap::new(), positions: HashMap::new(), next: 1 }
    }
}

impl<T: Model> Collection<T> {
    /// Adds an entity at the end, or replaces the one with this id at its position.
    pub fn insert(&mut self, id: impl Into<String>, entity: T) {
        let id = id.into();
        let position = *self.positions.entry(id.clone()).or_insert_with(|| {
            self.next += 1;
            self.next - 1
        });
        self.entries.insert(position, Box::new(Entry { id, entity, json: OnceCell::new() }));
    }

    /// Returns an entity.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entry(id).map(|entry| &entry.entity)
    }

    /// Returns an entity as JSON.
    pub fn json(&self, id: &str) -> Option<&str> {
        self.entry(id).map(Entry::json)
    }

    /// Changes an entity and returns it as JSON; `None` if it does not exist.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Option<&str> {
        let entry = self.entries.get_mut(self.positions.get(id)?)?;
        change(&mut entry.entity);
        entry.json = OnceCell::new();
        Some(entry.json())
    }

    /// Removes an entity and returns it.
    pub fn remove(&mut self, id: &str) -> Option<T> {
        let position = self.positions.remove(id)?;
        self.entries.remove(&position).map(|entry| entry.entity)
    }

    /// Returns the entities with their ids, in the order of their creation.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.entries.values().map(|entry| (entry.id.as_str(), &entry.entity))
    }

    /// Writes the JSON of the first entities after a position, so that no request has to wait for it. Returns the position
    /// after which there are more.
    pub fn write(&self, after: u64, most: usize) -> Option<u64> {
        let mut entries = self.entries.range(after.saturating_add(1)..);
        let written = entries.by_ref().take(most).map(|(position, entry)| {
            entry.json();
            *position
        });
        let last = written.last()?;
        entries.next().map(|_| last)
    }

    /// Returns a page of the entities that are selected. Entities that are created or removed between two pages shift
    /// no others.
    pub fn page(&self, cursor: Cursor, selects: impl Fn(&T) -> bool) -> Slice<'_> {
        let first = cursor.after.map_or(0, |after| after.saturating_add(1));
        self.slice(cursor.size, first, self.entries.range(first..).take_while(|_| !cursor.is_at_end), selects)
    }

    /// Returns a page of the entities that are selected, the last one that was created first. Entities that are created
    /// or removed between two pages shift no others.
    pub fn page_backwards(&self, cursor: Cursor, selects: impl Fn(&T) -> bool) -> Slice<'_> {
        let start = cursor.after.unwrap_or(self.next);
        self.slice(cursor.size, start, self.entries.range(..start).rev(), selects)
    }

    /// Returns the first selected entries of `entries`. The next page starts behind the last one of them, or at `start`.
    fn slice<'s>(
        &'s self,
        size: usize,
        start: u64,
        entries: impl Iterator<Item = (&'s u64, &'s Box<Entry<T>>)>,
        selects: impl Fn(&T) -> bool,
    ) -> Slice<'s>
    where
        T: 's,
    {
        let mut slice = Slice { last: self.next - 1, ..Slice::default() };
        let mut at = start;
        for (position, entry) in entries.filter(|(_, entry)| selects(&entry.entity)) {
            if slice.items.len() == size {
                slice.next = Some(at);
                break;
            }
            at = *position;
            slice.items.push(entry.json());
        }
        slice
    }

    fn entry(&self, id: &str) -> Option<&Entry<T>> {
        self.entries.get(self.positions.get(id)?).map(|entry| &**entry)
    }
}

impl<T: Model> Entry<T> {
    fn json(&self) -> &str {
        self.json.get_or_init(|| String::from_utf8(to_vec(&self.entity)).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use eset_connect::device_management::v1::DeviceGroup;

    use super::*;

    fn group(name: &str) -> DeviceGroup {
        let mut group = DeviceGroup::new();
        group.display_name = Some(name.to_owned());
        group
    }

    fn groups(names: &[&str]) -> Collection<DeviceGroup> {
        let mut groups = Collection::default();
        for name in names {
            groups.insert(*name, group(name));
        }
        groups
    }

    fn page(groups: &Collection<DeviceGroup>, after: Option<u64>) -> (String, Option<u64>) {
        let mut cursor = Cursor::first(2);
        cursor.after = after;
        let slice = groups.page(cursor, |_| true);
        (slice.items.concat(), slice.next)
    }

    #[test]
    fn pages_cover_a_list_once_although_it_changes() {
        let mut groups = groups(&["a", "b", "c", "d"]);
        let (first, next) = page(&groups, None);
        assert_eq!(first, r#"{"displayName":"a"}{"displayName":"b"}"#);
        groups.remove("b");
        groups.remove("a");
        groups.insert("e", group("e"));
        let (second, next) = page(&groups, next);
        assert_eq!(second, r#"{"displayName":"c"}{"displayName":"d"}"#);
        assert_eq!(page(&groups, next), (r#"{"displayName":"e"}"#.to_owned(), None));
    }

    #[test]
    fn pages_backwards_cover_a_list_once_although_it_changes() {
        let mut groups = groups(&["a", "b", "c", "d"]);
        let page = |groups: &Collection<DeviceGroup>, after| {
            let mut cursor = Cursor::first(2);
            cursor.after = after;
            let slice = groups.page_backwards(cursor, |_| true);
            (slice.items.concat(), slice.next)
        };
        let (first, next) = page(&groups, None);
        assert_eq!(first, r#"{"displayName":"d"}{"displayName":"c"}"#);
        groups.remove("c");
        groups.insert("e", group("e"));
        assert_eq!(page(&groups, next), (r#"{"displayName":"b"}{"displayName":"a"}"#.to_owned(), None));
    }

    #[test]
    fn a_full_last_page_has_no_next_one() {
        assert_eq!(page(&groups(&["a", "b"]), None).1, None);
        assert_eq!(page(&groups(&[]), None), (String::new(), None));
    }

    #[test]
    fn a_change_is_visible_in_the_json() {
        let mut groups = groups(&["a"]);
        assert_eq!(groups.json("a"), Some(r#"{"displayName":"a"}"#));
        let changed = groups.change("a", |group| group.display_name = Some("z".to_owned()));
        assert_eq!(changed, Some(r#"{"displayName":"z"}"#));
        assert_eq!(groups.change("x", |_| {}), None);
        assert_eq!(groups.get("a").unwrap().display_name.as_deref(), Some("z"));
    }

    #[test]
    fn entities_are_written_step_by_step() {
        let groups = groups(&["a", "b", "c"]);
        assert_eq!([groups.write(0, 2), groups.write(2, 2), groups.write(3, 2)], [Some(2), None, None]);
    }

    #[test]
    fn the_end_of_a_list_is_empty_and_knows_its_position() {
        let groups = groups(&["a", "b"]);
        let mut cursor = Cursor::first(9);
        cursor.is_at_end = true;
        let slice = groups.page(cursor, |_| true);
        assert_eq!((slice.items.len(), slice.next, slice.last), (0, None, 2));
    }
}
