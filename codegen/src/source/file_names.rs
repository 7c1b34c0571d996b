//! The names of documents: each must be a name on every file system, and no two may be one name on some.

use std::collections::BTreeMap;

use super::problems::Problems;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::portable;

/// Checks the name of one document, which is in the folder of a service; `help` says what it should be. The
/// service's name is checked in `api.json`.
pub(super) fn check(name: &str, help: &str, problems: &mut Problems) {
    let is_json = name.rsplit_once('.').is_some_and(|(_, extension)| extension == "json");
    let extension = || (!is_json).then(|| "its extension is not `json`".to_owned());
    if let Some(fault) = portable::fault(name).or_else(extension) {
        let diagnostic =
            Diagnostic::error("bad-file-name", format!("`{name}` cannot be the name of a document: {fault}"))
                .label(Span::File(problems.file), "")
                .help(help);
        problems.push(diagnostic);
    }
}

/// Reports documents of one service whose names differ only in case. Each comes with the index of its file.
pub(super) fn report_conflicts<'f>(
    documents: impl IntoIterator<Item = (u32, &'f str, &'f str)>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = BTreeMap::new();
    for (file, service, name) in documents {
        let before = seen.insert((service, portable::key(name)), (file, name));
        let Some((other_file, other)) = before.filter(|(_, other)| *other != name) else { continue };
        let diagnostic = Diagnostic::error("name-conflict", format!("`{other}` and `{name}` differ only in case"))
            .label(Span::File(file), "one file")
            .label(Span::File(other_file), "the other")
            .help("rename one of them: Windows and macOS keep only one of the two");
        diagnostics.push(diagnostic);
    }
}
