//! The difference of two schemas, for a person who reviews an update: each change once, with its effect on the wire and on
//! Rust callers.
//!
//! `compare` takes two resolved APIs and returns values. What a change does to Rust callers is not decided from the schema,
//! but read from the surfaces of the two crates. Nothing here reads a disk, and only `print` writes text for people.

mod api_file;
mod change;
mod class;
mod enums;
mod found;
mod kind;
mod members;
mod messages;
mod models;
mod on_premises;
mod operations;
mod origin;
pub mod print;
mod rust;
mod service;
mod shape;
mod texts;
mod uses;
mod version;

pub use change::{Change, Diff, RustItem};
pub use class::Class;
pub use kind::Kind;
pub use version::{Bump, Version};

use self::found::Found;
use crate::api::Api;
use crate::rust::Crate;

/// One of the two sides of a comparison: an API, and the crate that it becomes.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub api: &'a Api,
    pub krate: &'a Crate,
}

/// Compares two APIs.
pub(crate) fn compare(base: Side<'_>, head: Side<'_>) -> Diff {
    let mut found = Found::default();
    api_file::compare(&base.api.about, &head.api.about, &mut found);
    on_premises::compare(base.api.about.on_premises.as_ref(), head.api.about.on_premises.as_ref(), &mut found);
    service::compare(base.api, head.api, &mut found);
    texts::compare_guides(&base.api.guide, &head.api.guide, &mut found);
    rust::attribute(base, head, &mut found);
    let mut changes: Vec<Change> = found.changes.into_iter().map(|draft| draft.change).collect();
    changes.sort_by(|a, b| (&a.service, &a.item, a.kind, &a.text).cmp(&(&b.service, &b.item, b.kind, &b.text)));
    let version = Version::after(
        &base.api.about.version,
        &head.api.about.version,
        changes.iter().map(|change| change.rust).max(),
    );
    Diff { changes, version }
}
