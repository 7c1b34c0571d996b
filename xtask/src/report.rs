//! How every command prints problems, counts and paths.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use eset_connect_codegen::Folder;
use eset_connect_codegen::diagnostic::{Diagnostics, RenderOptions, Severity, visible};

use crate::note;

/// Prints problems with excerpts from `folder`, whose files are in `root`. Returns the number of errors in words, if
/// there are any.
pub fn problems(folder: &Folder, root: String, diagnostics: &Diagnostics) -> Option<String> {
    let coloured = has_color(&std::io::stderr());
    let text = diagnostics.render_with(folder, &RenderOptions { root, coloured });
    if !text.is_empty() {
        note(&text);
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    (errors > 0).then(|| plural(errors, "error"))
}

/// Whether a stream is a terminal, and the user wants colors (`NO_COLOR`).
pub fn has_color(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// `1 file`, `2 files`
pub fn plural(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

/// The path relative to the current directory, if it is inside.
pub fn short(path: &Path) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    match path.strip_prefix(current) {
        Ok(here) if here.as_os_str().is_empty() => PathBuf::from("."),
        Ok(below) => below.to_path_buf(),
        Err(_) => path.to_path_buf(),
    }
}

/// [`short`] in one line: a file's name can contain any character.
pub fn show(path: &Path) -> String {
    visible(&short(path).display().to_string())
}

/// [`show`] for a folder.
pub fn show_folder(path: &Path) -> String {
    show(path) + "/"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_in_the_current_directory_is_shown_short() {
        let current = std::env::current_dir().unwrap();
        assert_eq!(show(&current.join("a/b")), "a/b");
        assert_eq!(show(&current), ".");
        assert_eq!(show(Path::new("/elsewhere")), "/elsewhere");
        assert_eq!(show(Path::new("/a\nb\u{1b}[31m")), r"/a\u{a}b\u{1b}[31m");
    }
}
