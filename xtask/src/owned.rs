//! What is the generator's: which folders it may take over, and what it leaves alone in them.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use eset_connect_codegen::MARKER;

use crate::error::Error;
use crate::{layout, paths, read};

/// What cargo and git put into a crate's folder.
const FOREIGN: [&str; 3] = ["target", "Cargo.lock", ".git"];

/// Whether an entry of this name directly in a crate's folder is somebody else's.
pub fn is_foreign(name: &OsStr) -> bool {
    FOREIGN.iter().any(|foreign| name == *foreign)
}

/// Refuses a folder that holds anything but a generated crate: what is unexpected there will be deleted.
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
    Err(Error::new(format!("{} is not empty and does not hold a generated crate", paths::show(root))).help(
        "whatever a run does not produce is deleted from its folder: name an empty folder, or one whose \
         Cargo.toml was generated",
    ))
}

/// Refuses a schema folder inside a generated crate, or with links that lead into one: the next run would delete
/// the documents.
pub fn check_is_outside(schema: &Path, workspace: &Path) -> Result<(), Error> {
    let own = workspace.join("generated");
    let is_crate = |around: &&Path| *around == own || has_marker(&around.join("Cargo.toml"));
    let targets = layout::links(schema).into_iter().map(|(_, target)| target);
    for folder in std::iter::once(schema.to_path_buf()).chain(targets) {
        if let Some(around) = folder.ancestors().find(is_crate) {
            let (folder, around) = (paths::show(&folder), paths::show(around));
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
    use super::*;
    use crate::scratch;

    #[test]
    fn only_a_generated_crate_is_taken_over() {
        let root = scratch::folder("owned_marker");
        let accepted = |root: &Path| check_is_generated(root).is_ok();
        assert!(accepted(&root) && accepted(&root.join("absent")));
        scratch::fill(&root, &[("Cargo.lock", ""), (".git/HEAD", "")]);
        assert!(accepted(&root));
        scratch::fill(&root, &[("letter.txt", "")]);
        assert!(!accepted(&root));
        scratch::fill(&root, &[("Cargo.toml", "[package]\n")]);
        assert!(!accepted(&root));
        scratch::fill(&root, &[("Cargo.toml", &format!("{MARKER}\n[package]\n"))]);
        assert!(accepted(&root));
        assert!(!accepted(&root.join("letter.txt")));
    }
}
