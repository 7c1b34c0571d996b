//! How every command tells of problems and counts.

use std::io::IsTerminal as _;

use eset_connect_codegen::Folder;
use eset_connect_codegen::diagnostic::{Diagnostics, Look, Severity};

use crate::note;

/// Prints problems with excerpts from `folder`, whose files stand below `root`. Returns how many of them are
/// errors, in words, if any are.
pub fn problems(folder: &Folder, root: String, diagnostics: &Diagnostics) -> Option<String> {
    let coloured = is_watched() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let text = diagnostics.render_as(folder, &Look { root, coloured });
    if !text.is_empty() {
        note(&text);
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    (errors > 0).then(|| plural(errors, "error"))
}

/// Whether a person reads stderr while the command runs.
pub fn is_watched() -> bool {
    std::io::stderr().is_terminal()
}

/// `1 file`, `2 files`
pub fn plural(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}
