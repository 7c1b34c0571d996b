//! Checks the names of documents: each must be valid on every file system, and no two may be the same on some.

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

/// Reports documents of one service whose names differ only in case. Each document has the index of its file, its
/// service and its name.
pub(super) fn report_conflicts<'f>(
    documents: impl IntoIterator<Item = (u32, &'f str, &'f str)>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = BTreeMap::new();
    for (file, service, name) in documents {
        let before = seen.insert((service, portable::key(name)), (file, name));
        let Some((other_file, other)) = before.filter(|(_, other)| *other != name) else { continue };
        let diagnostic =
            Diagnostic::error("name-conflict", format!("the file names `{other}` and `{name}` differ only in case"))
                .label(Span::File(file), "one file")
                .label(Span::File(other_file), "the other")
                .help("rename one of them: Windows and macOS cannot store both");
        diagnostics.push(diagnostic);
    }
}
