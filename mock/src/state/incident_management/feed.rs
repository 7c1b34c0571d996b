//! A feed: what was created, in the order in which the service got to know it. Nothing is ever taken out, so a token of
//! a feed stays valid, and the page after it always starts with the same item.

use crate::paging::{Cursor, Slice};

/// The ids of the items, in their order. The position of the first one is 1.
#[derive(Debug, Default)]
pub struct Feed(Vec<String>);

impl Feed {
    /// Adds an item at the end. One that was changed is added again.
    pub fn push(&mut self, id: &str) {
        self.0.push(id.to_owned());
    }

    /// Returns a page. `json` returns an item as it is now.
    pub fn page<'a>(&self, cursor: Cursor, json: impl Fn(&str) -> Option<&'a str>) -> Slice<'a> {
        page(&self.0, cursor, json)
    }
}

/// Returns a page of items by their ids; the position of the first one is 1.
pub fn page<'a>(ids: &[String], cursor: Cursor, json: impl Fn(&str) -> Option<&'a str>) -> Slice<'a> {
    let all = ids.len();
    // A token of an earlier run of the server can lie behind the end, which will get there.
    let after = if cursor.is_at_end { all as u64 } else { cursor.after.unwrap_or_default() };
    let start = usize::try_from(after).unwrap_or(all).min(all);
    let end = start.saturating_add(cursor.size).min(all);
    Slice {
        items: ids[start..end].iter().filter_map(|id| json(id)).collect(),
        next: (end < all).then_some(end as u64),
        last: after.max(all as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(feed: &Feed, after: Option<u64>) -> (Vec<&'static str>, Option<u64>, u64) {
        let mut cursor = Cursor::first(2);
        cursor.after = after;
        let known = ["a", "b", "c"];
        let slice = feed.page(cursor, |id| known.into_iter().find(|known| *known == id));
        (slice.items, slice.next, slice.last)
    }

    fn feed(ids: &[&str]) -> Feed {
        let mut feed = Feed::default();
        for id in ids {
            feed.push(id);
        }
        feed
    }

    #[test]
    fn pages_follow_each_other_without_gaps() {
        let feed = feed(&["a", "b", "c"]);
        assert_eq!(page(&feed, None), (vec!["a", "b"], Some(2), 3));
        assert_eq!(page(&feed, Some(2)), (vec!["c"], None, 3));
        assert_eq!(page(&feed, Some(3)), (vec![], None, 3));
    }

    #[test]
    fn a_changed_item_comes_again_and_shifts_no_page() {
        let mut feed = feed(&["a", "b"]);
        feed.push("a");
        assert_eq!(page(&feed, Some(1)), (vec!["b", "a"], None, 3));
    }

    #[test]
    fn a_position_behind_the_end_does_not_move_back() {
        assert_eq!(page(&feed(&["a"]), Some(7)), (vec![], None, 7));
    }

    #[test]
    fn the_latest_page_is_empty_and_knows_the_end() {
        let mut cursor = Cursor::first(2);
        cursor.is_at_end = true;
        let slice = feed(&["a", "b"]).page(cursor, |_| Some("x"));
        assert_eq!((slice.items.len(), slice.next, slice.last), (0, None, 2));
    }
}
