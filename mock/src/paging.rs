//! Pages of lists: sizes and tokens, and the tokens of lists that return what was created since an earlier call.
//!
//! A token is opaque and belongs to its query: it contains the position after which the page starts, and a digest of the
//! operation and the other parameters. The server stores no token, so a token is valid as long as its list is, also for
//! a server that is started again with the same seed.
//!
//! A delta token is a position too. The page after which no more follow has the position of the last entity that exists
//! then, and an earlier page the position of its own last item. So whichever token a client stores, the next round
//! starts right after what it has received. The text `latest` starts a feed at the end of the list, and a request
//! without a delta token at its beginning.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use eset_connect_codegen::facts::{PageSizes, Paging};

use crate::random::Random;
use crate::reply::Refusal;
use crate::schema::Served;
use crate::validate::Values;

/// The documented sizes, for a deployment without its own.
const SIZES: (usize, usize) = (50, 1000);

/// The delta token that starts a feed.
const LATEST: &str = "latest";

/// The requested page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The position after which the page starts; positions are those of a [`Collection`](crate::store::Collection).
    pub after: Option<u64>,
    /// Whether the page is at the end of the list, so that it is empty.
    pub is_at_end: bool,
    /// The largest number of items.
    pub size: usize,
    /// What the page tokens of this list are bound to.
    binding: u64,
    /// What its delta tokens are bound to.
    delta_binding: u64,
}

/// The items of a page as JSON, and the position after which the next page starts.
#[derive(Clone, Debug, Default)]
pub struct Slice<'a> {
    /// In the order of the list.
    pub items: Vec<&'a str>,
    /// `None` on the last page.
    pub next: Option<u64>,
    /// The position of the last entity that was created.
    pub last: u64,
}

/// Reads the requested page of a valid request. `seed` is that of the server.
pub fn cursor(
    served: Served,
    values: &Values,
    names: Option<&Paging>,
    sizes: PageSizes,
    seed: u64,
) -> Result<Cursor, Refusal> {
    let default = sizes.default.map_or(SIZES.0, usize::from);
    let max = sizes.max.map_or(SIZES.1, usize::from);
    let mut cursor = Cursor::first(default);
    let (Some(names), Some(_)) = (names, served.operation.paging) else { return Ok(cursor) };
    let delta = names.delta.as_ref().filter(|_| served.operation.paging.is_some_and(|page| page.delta.is_some()));
    cursor.binding = binding(served, &values.query, &[&names.size, &names.token], seed);
    let query = |name: &str| values.query.get(name).and_then(|values| values.first());
    if let Some(size) = query(&names.size).filter(|size| *size != "0") {
        // A size beyond the range of the type is larger than the maximum.
        cursor.size = match size.parse::<i128>() {
            Ok(negative) if negative < 0 => {
                return Err(Refusal::invalid(&names.size, "expected a number of items, found a negative number"));
            }
            Ok(size) => usize::try_from(size).unwrap_or(max).min(max),
            Err(_) => default,
        };
    }
    if let Some(token) = query(&names.token).filter(|token| !token.is_empty()) {
        let invalid = || Refusal::invalid(&names.token, "not a token of this list with these parameters");
        cursor.after = Some(position(cursor.binding, token).ok_or_else(invalid)?);
    }
    if let Some(names) = delta {
        cursor.delta_binding = binding(served, &BTreeMap::new(), &[], seed);
        match query(&names.token).map(String::as_str) {
            None | Some("") => {}
            Some(LATEST) => cursor.is_at_end = true,
            Some(token) => {
                let invalid = || Refusal::invalid(&names.token, "not a token of this feed, and not `latest`");
                let start = position(cursor.delta_binding, token).ok_or_else(invalid)?;
                cursor.after = Some(cursor.after.unwrap_or(start));
            }
        }
    }
    Ok(cursor)
}

impl Cursor {
    /// The first page with at most `size` items.
    pub fn first(size: usize) -> Self {
        Self { after: None, is_at_end: false, size, binding: 0, delta_binding: 0 }
    }

    /// Returns the token of the page that starts after `position`.
    pub fn token(&self, position: u64) -> String {
        token(self.binding, position)
    }

    /// Returns the token of the round that starts after `position`.
    pub fn delta_token(&self, position: u64) -> String {
        token(self.delta_binding, position)
    }
}

fn token(binding: u64, position: u64) -> String {
    format!("{:016x}{:016x}", position ^ key(binding), check(binding, position))
}

/// Returns the position in a token; `None` if the token is bound to something else.
fn position(binding: u64, token: &str) -> Option<u64> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let (hidden, given) = (token.len() == 32 && token.bytes().all(is_digit)).then(|| token.split_at(16))?;
    let position = u64::from_str_radix(hidden, 16).ok()? ^ key(binding);
    (u64::from_str_radix(given, 16).ok()? == check(binding, position)).then_some(position)
}

fn key(binding: u64) -> u64 {
    Random::of(binding, "position", 0).number()
}

fn check(binding: u64, position: u64) -> u64 {
    Random::of(binding, "check", position).number()
}

/// Returns a digest of the operation and of its parameters, except some: a size may change from page to page.
fn binding(served: Served, query: &BTreeMap<&'static str, Vec<String>>, without: &[&String], seed: u64) -> u64 {
    let mut text = served.name();
    for (name, values) in query.iter().filter(|(name, _)| without.iter().all(|without| *without != **name)) {
        for value in values {
            // Lengths keep the parts apart.
            let _ = write!(text, "\n{}:{name}={}:{value}", name.len(), value.len());
        }
    }
    Random::of(seed, &text, 0).number()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;

    fn page(path: &str, query: &[(&'static str, &str)]) -> Result<Cursor, Refusal> {
        let schema = Schema::embedded().unwrap();
        let served = schema.operations().find(|served| served.operation.path == path).unwrap();
        let query = query.iter().map(|(name, value)| (*name, vec![(*value).to_owned()])).collect();
        let values = Values { query, ..Values::default() };
        let names = schema.about().paging.as_ref();
        cursor(served, &values, names, names.unwrap().sizes, 1)
    }

    #[test]
    fn a_size_is_50_by_default_and_at_most_1000() {
        for (size, expected) in [("", 50), ("0", 50), ("7", 7), ("1000", 1000), ("1001", 1000), ("99999999999", 1000)] {
            let query = [("pageSize", size)];
            let query = if size.is_empty() { &[][..] } else { &query };
            assert_eq!(page("/v1/devices", query).unwrap().size, expected, "{size}");
        }
        assert_eq!(page("/v1/devices", &[("pageSize", "-1")]).unwrap_err().violations[0].field, "pageSize");
    }

    #[test]
    fn a_token_belongs_to_its_list_and_its_parameters_but_not_to_a_size() {
        let token = page("/v1/devices", &[("isMuted", "true")]).unwrap().token(42);
        let with = |path, query: &[_]| page(path, query);
        let again = with("/v1/devices", &[("isMuted", "true"), ("pageToken", &token), ("pageSize", "9")]).unwrap();
        assert_eq!(again.after, Some(42));
        assert!(with("/v1/devices", &[("isMuted", "false"), ("pageToken", &token)]).is_err());
        assert!(with("/v1/device_groups", &[("pageToken", &token)]).is_err());
    }

    #[test]
    fn an_invented_token_is_refused() {
        for token in ["x", "é", "0", &"0".repeat(32), &"é".repeat(16)] {
            assert_eq!(page("/v1/devices", &[("pageToken", token)]).unwrap_err().violations[0].field, "pageToken");
        }
        assert_eq!(page("/v1/devices", &[("pageToken", "")]).unwrap().after, None);
    }

    #[test]
    fn a_delta_token_starts_a_round_and_the_pages_of_the_round_continue_it() {
        const FEED: &str = "/v1/detections:listDelta";
        let first = page(FEED, &[("deltaToken", "latest")]).unwrap();
        assert!(first.is_at_end && first.after.is_none());
        let delta = first.delta_token(7);
        let round = page(FEED, &[("deltaToken", &delta)]).unwrap();
        assert_eq!((round.is_at_end, round.after), (false, Some(7)));
        let next = round.token(9);
        assert_eq!(page(FEED, &[("deltaToken", &delta), ("pageToken", &next)]).unwrap().after, Some(9));
        // A page belongs to its round.
        assert!(page(FEED, &[("deltaToken", "latest"), ("pageToken", &next)]).is_err());
        assert!(page(FEED, &[("deltaToken", &next)]).is_err());
        assert!(page("/v2/detections:listDelta", &[("deltaToken", &delta)]).is_err());
    }
}
