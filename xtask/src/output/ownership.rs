//! What belongs to the generator: the folders that it may write, and the entries in them that it ignores.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use eset_connect_codegen::MARKER;

use super::layout;
use crate::error::Error;
use crate::read;
use crate::report::show;

/// Entries of cargo and git in a crate's folder.
const FOREIGN: [&str; 3] = ["target", "Cargo.lock", ".git"];

/// Whether an entry with this name, directly in a crate's folder, is not the generator's.
pub fn is_foreign(name: &OsStr) -> bool {
    FOREIGN.iter().any(|foreign| name == *foreign)
}

/// Returns an error for a folder that contains anything but a generated crate: unexpected entries will be deleted.
pub fn check_is_generated(root: &Path) -> Result<(), Error> {
    let failed = |source: &io::Error| Error::io("read the folder", root, source);
    let entries = match fs::read_dir(root) {
        Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(()),
        result => result.map_err(|source| failed(&source))?,
    };
    let mut is_empty = true;
    for entry in entries {
        is_empty &= is_foreign(&entry.map_err(|source| failed(&source))?.file_name());
    }
    if is_empty || has_marker(&root.join("Cargo.toml")) {
        return Ok(());
    }
    Err(Error::new(format!("{} is not empty and does not contain a generated crate", show(root))).help(
        "a run deletes everything in its folder that it did not write; choose an empty folder, or one whose \
         Cargo.toml was generated",
    ))
}

/// Returns an error for a schema folder inside a generated crate, or with links into one: the next run would delete
/// the documents.
pub fn check_is_outside(schema: &Path, workspace: &Path) -> Result<(), Error> {
    let own = workspace.join("generated");
    let is_crate = |around: &&Path| *around == own || has_marker(&around.join("Cargo.toml"));
    let targets = layout::links(schema).into_iter().map(|(_, target)| target);
    for folder in std::iter::once(schema.to_path_buf()).chain(targets) {
        if let Some(around) = folder.ancestors().find(is_crate) {
            let (folder, around) = (show(&folder), show(around));
            let message = format!("the documents would be inside a generated crate: {folder} is in {around}");
            let help = "`generate` deletes everything there that it did not write; choose another folder for `--into`";
            return Err(Error::new(message).help(help));
        }
    }
    Ok(())
}

fn has_marker(manifest: &Path) -> bool {
    read::regular(manifest, u64::MAX).is_ok_and(|bytes| {
        let text = String::from_utf8_lossy(&bytes);
        text.lines().any(|line| line == MARKER)
    })
}

#[cfg(test)]
mod tests {
    use super::super::test_dir;
    use super::*;

    #[test]
    fn only_a_generated_crate_is_accepted() {
        let root = test_dir::folder("owned_marker");
        let accepted = |root: &Path| check_is_generated(root).is_ok();
        assert!(accepted(&root) && accepted(&root.join("absent")));
        test_dir::fill(&root, &[("Cargo.lock", ""), (".git/HEAD", "")]);
        assert!(accepted(&root));
        test_dir::fill(&root, &[("letter.txt", "")]);
        assert!(!accepted(&root));
        test_dir::fill(&root, &[("Cargo.toml", "[package]\n")]);
        assert!(!accepted(&root));
        test_dir::fill(&root, &[("Cargo.toml", &format!("{MARKER}\n[package]\n"))]);
        assert!(accepted(&root));
        assert!(!accepted(&root.join("letter.txt")));
    }
}
