//! Stricter rules for pages: their tokens and lists must be readable.
//!
//! Elsewhere, only the field of a value that is not of the documented kind is lost. Here, all later pages would be
//! lost: without the token the list would seem to end, and without the list the page would seem empty.

use serde_json::{Number, Value};

use super::reading::Reading;
use super::text::{Pieces, utf8};
use super::unknown::Part;
use super::{Error, Model, Places, Slot, UnknownFields};

/// The names of a page's tokens in JSON.
#[derive(Clone, Copy, Debug)]
pub struct PageTokens {
    /// The token of the next page.
    pub next: &'static str,
    /// The token that starts the next round; `None` if the operation has no deltas.
    pub delta: Option<&'static str>,
}

/// What follows a page, according to its JSON text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum After {
    Page(String),
    End,
    Unknown,
}

impl PageTokens {
    /// What follows a page that cannot be read as a whole.
    pub(crate) fn after(&self, text: &[u8]) -> After {
        let Ok(text) = utf8(text) else { return After::Unknown };
        match member(text, self.next) {
            (Some(value), _) => match token(value) {
                Some(token) if token.is_empty() => After::End,
                Some(token) => After::Page(token),
                None => After::Unknown,
            },
            (None, true) => After::End,
            (None, false) => After::Unknown,
        }
    }

    fn has(&self, name: &str) -> bool {
        name == self.next || self.delta == Some(name)
    }
}

/// Checks the tokens and the lists of a page that was read from `text`. A token that is a number is set to its
/// digits. Any other token that is not a string is an error, and so is a list that is not an array.
pub(crate) fn check_page(
    text: &[u8],
    page: &mut dyn Model,
    tokens: &PageTokens,
    reading: &mut Reading,
) -> Result<(), Error> {
    page.with_places(|page| check_places(text, page, tokens, reading)).unwrap_or(Ok(()))
}

fn check_places(text: &[u8], page: Places<'_, '_>, tokens: &PageTokens, reading: &mut Reading) -> Result<(), Error> {
    for (name, slot) in page.names.iter().zip(page.slots) {
        let is_checked = matches!(slot, Slot::List(_) | Slot::QuotedList(_)) || tokens.has(name);
        let Some(value) = unfit(page.unknown, name).filter(|_| is_checked) else { continue };
        let number = value.is_number().then(|| utf8(text).ok().and_then(|text| token(member(text, name).0?))).flatten();
        let Some(problem) = reading.withdraw(name) else { continue };
        match (slot, number) {
            (Slot::String(place), Some(number)) => {
                reading.take_block(number.len()).map_err(|source| Error::new(source, reading))?;
                **place = Some(number);
            }
            _ => return Err(Error::problem(problem)),
        }
        page.unknown.remove(name);
    }
    Ok(())
}

/// The value of a field that could not take any part of it.
fn unfit<'f>(fields: &'f UnknownFields, name: &str) -> Option<&'f Value> {
    let (value, misfit) = fields.misfit(name)?;
    (misfit.part == Part::Whole).then_some(value)
}

/// The last value under a name of an object, and whether the text is complete, so that no other can follow.
fn member<'t>(text: &'t [u8], name: &str) -> (Option<&'t [u8]>, bool) {
    let mut members = Pieces::members(text);
    let is_it = |text: &[u8]| serde_json::from_slice::<String>(text).is_ok_and(|known| known == name);
    let value = members.by_ref().filter(|member| is_it(member.name)).last().map(|member| member.value);
    (value, members.is_whole())
}

/// The token in a value, empty for `null`; `None` if the value is not a token.
fn token(value: &[u8]) -> Option<String> {
    let value = value.trim_ascii();
    match value {
        b"null" => Some(String::new()),
        [b'"', ..] => serde_json::from_slice(value).ok(),
        _ => {
            serde_json::from_slice::<Number>(value).ok()?;
            // The digits as they were sent, because an f64 could lose some.
            str::from_utf8(value).ok().map(str::to_owned)
        }
    }
}
