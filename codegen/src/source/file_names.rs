//! Checks the names of documents and services: each must be valid on every file system, and no two may be the same on
//! some.

use std::collections::BTreeMap;

use super::problems::Problems;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::portable;

/// Checks the name of one document in the folder of a service; `help` has the correct form. The name of the service is
/// checked in `api.json`.
pub(super) fn check(name: &str, help: &str, problems: &mut Problems) {
    let is_json = name.rsplit_once('.').is_some_and(|(_, extension)| extension == "json");
    let extension = || (!is_json).then(|| "its extension is not `json`".to_owned());
    if let Some(fault) = portable::fault(name).or_else(extension) {
        let message = format!("invalid file name `{name}`: {fault}");
        problems.error("bad-file-name", Span::File(problems.file), message, help);
    }
}

/// Reports `names` (`file names`) in one folder that differ only in case. Each has the place of its `thing` (`file`),
/// its folder and its text.
pub(super) fn report_conflicts<'f>(
    all: impl IntoIterator<Item = (Span, &'f str, &'f str)>,
    (thing, names): (&str, &str),
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = BTreeMap::new();
    for (at, folder, name) in all {
        let before = seen.insert((folder, portable::key(name)), (at, name));
        let Some((other_at, other)) = before.filter(|(_, other)| *other != name) else { continue };
        let message = format!("the {names} `{other}` and `{name}` differ only in case");
        let diagnostic = Diagnostic::error("name-conflict", message)
            .label(at, format!("one {thing}"))
            .label(other_at, "the other")
            .help(help);
        diagnostics.push(diagnostic);
    }
}
