//! Prints the differences of a folder: one line per file, and a diff of a limited length.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use similar::TextDiff;

use super::tree::{Difference, EntryType, State};
use crate::report::show;

/// Lines of one file's diff; of the others only the number is printed.
const MAX_LINES: usize = 40;
/// Removed paths that are listed; of the others only the number is printed.
const MAX_REMOVED: usize = 20;
/// An unexpected file can have any size; of a larger one only the size is printed.
const MAX_BYTES: u64 = 1 << 20;

/// `missing`, `changed` or `unexpected`, the path, and the difference.
pub fn list(root: &Path, differences: &[Difference<'_>]) -> String {
    let mut text = String::new();
    for Difference { path, state } in differences {
        let path = root.join(path);
        let shown = show(&path);
        let (word, detail) = match state {
            State::Missing(file) => ("missing", Ok(diff("/dev/null", "", &shown, &file.text))),
            State::Changed(file, found) => {
                let new_name = format!("{shown} (generated)");
                ("changed", on_disk(&path, *found).map(|old| diff(&shown, &old, &new_name, &file.text)))
            }
            State::Unexpected(found) => {
                ("unexpected", on_disk(&path, *found).map(|old| diff(&shown, &old, "/dev/null", "")))
            }
        };
        let detail = detail.unwrap_or_else(|reason| format!("  {reason}\n"));
        // Writing to a string does not fail.
        let _ = write!(text, "{word:10} {shown}\n{detail}");
    }
    text
}

/// The paths that a run has removed, one per line, up to [`MAX_REMOVED`] of them.
pub fn removed(root: &Path, differences: &[Difference<'_>]) -> String {
    let mut removed = differences.iter().filter_map(|Difference { path, state }| match state {
        State::Unexpected(found) => Some((root.join(path), *found)),
        State::Missing(_) | State::Changed(..) => None,
    });
    let mut text = String::new();
    for (path, found) in removed.by_ref().take(MAX_REMOVED) {
        let end = if found == EntryType::Folder { "/" } else { "" };
        let _ = writeln!(text, "{:10} {}{end}", "removed", show(&path));
    }
    match removed.count() {
        0 => text,
        rest => text + &format!("… and {rest} more\n"),
    }
}

/// The text of the file, or why it cannot be compared.
fn on_disk(path: &Path, found: EntryType) -> Result<String, String> {
    match found {
        EntryType::File => {}
        EntryType::Folder => return Err("is a folder".to_owned()),
        EntryType::Link => return Err("is a symbolic link".to_owned()),
        EntryType::Other => return Err("is not a regular file".to_owned()),
    }
    let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
    if size > MAX_BYTES {
        return Err(format!("is a file of {size} bytes"));
    }
    let bytes = fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|_| format!("is not UTF-8 text ({size} bytes)"))
}

fn diff(old_name: &str, old: &str, new_name: &str, new: &str) -> String {
    let diff = TextDiff::configure()
        // Two long texts with nothing in common take quadratic time; a coarser diff is enough for them.
        .timeout(Duration::from_millis(200))
        .diff_lines(old, new)
        .unified_diff()
        .header(old_name, new_name)
        .to_string();
    let mut lines = diff.split_terminator('\n');
    let mut text = String::new();
    for line in lines.by_ref().take(MAX_LINES) {
        for c in line.chars() {
            // A carriage return must be seen, and a stray file must not control the terminal.
            if c.is_control() && c != '\t' {
                text.extend(c.escape_default());
            } else {
                text.push(c);
            }
        }
        text.push('\n');
    }
    match lines.count() {
        0 => text,
        1 => text + "… 1 more line\n",
        rest => text + &format!("… {rest} more lines\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_dir::{self, file};
    use super::super::tree::compare;
    use super::*;

    #[test]
    fn the_reason_why_a_file_cannot_be_compared_is_listed() {
        let root = test_dir::folder("listing_words");
        test_dir::fill(&root, &[("folder/x", "")]);
        fs::write(root.join("binary"), b"\xff\0").unwrap();
        fs::File::create(root.join("large")).unwrap().set_len(MAX_BYTES + 1).unwrap();
        let files = [file("binary", ""), file("folder", ""), file("large", "")];
        let text = list(&root, &compare(&root, &files).unwrap().differences);
        for words in ["is not UTF-8 text (2 bytes)", "is a folder", "is a file of 1048577 bytes"] {
            assert!(text.contains(&format!("\n  {words}\n")), "{words} in {text}");
        }
    }

    #[test]
    fn only_removed_entries_are_listed_as_removed() {
        let root = test_dir::folder("listing_removed");
        test_dir::fill(&root, &[("src/stray.rs", ""), ("edited", "old"), ("a\nb", "")]);
        fs::create_dir(root.join("empty")).unwrap();
        let files = [file("edited", "new"), file("missing", "")];
        let shown = |path: &str| format!("removed    {}", show(&root.join(path)));
        let text = removed(&root, &compare(&root, &files).unwrap().differences);
        assert_eq!(text.lines().collect::<Vec<_>>(), [shown("a\nb"), shown("empty") + "/", shown("src/stray.rs")]);
    }

    #[test]
    fn a_long_diff_is_cut() {
        let text = diff("/dev/null", "", "new", &"line\n".repeat(100));
        assert_eq!(text.lines().count(), MAX_LINES + 1);
        // Three lines of the diff are its header.
        assert!(text.ends_with("+line\n… 63 more lines\n"), "{text}");
    }

    #[test]
    fn control_characters_are_shown() {
        let text = diff("old", "a\r\n\x1b[31m\n", "new", "a\n\tb\n");
        assert!(text.contains("\n-a\\r\n-\\u{1b}[31m\n+a\n+\tb\n"), "{text}");
    }
}
