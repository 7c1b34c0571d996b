//! What can be had of a list although a part of it cannot be read.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::json::text::{Pieces, utf8};
use crate::transport::TransportErrorKind;
use crate::wire::{Progress, Response, Secrets};

/// What comes after a page that failed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum After {
    Page(String),
    End,
    Unknown,
}

/// What stands for an empty string, which a page does not return as its token.
pub(super) const NO_TOKEN: &str = "\0";

/// What can be read of a page that cannot be read as a whole: an object of the strings that its object has,
/// and whether there can be no others.
pub(super) fn strings(error: &Error) -> Option<(Bytes, bool)> {
    let is_page = matches!(error.kind(), ErrorKind::Decode | ErrorKind::Transport(TransportErrorKind::TooLarge));
    let body = error.body().filter(|_| is_page)?;
    let mut members = Pieces::members(utf8(body).ok()?);
    let mut strings = Map::new();
    for member in members.by_ref() {
        if !member.value.starts_with(b"\"") {
            continue;
        }
        let name = serde_json::from_slice(member.name);
        if let (Ok(name), Ok(text)) = (name, serde_json::from_slice(member.value)) {
            let text = if member.value == br#""""# { NO_TOKEN.to_owned() } else { text };
            strings.insert(name, Value::String(text));
        }
    }
    Some((Value::Object(strings).to_string().into(), members.is_whole()))
}

/// The items of a page that could not be read, last first, with their positions among all items.
pub(super) fn items<T>(page: &Response<T>, progress: &Progress, secrets: &Secrets) -> Vec<(usize, Error)> {
    let items = page.problems().iter().rev().filter_map(|problem| Some((problem.item()?, problem)));
    let error = |problem| Error::item(progress, page.status(), page.headers(), problem).strike(secrets);
    items.map(|(item, problem)| (item.position, error(problem))).collect()
}
