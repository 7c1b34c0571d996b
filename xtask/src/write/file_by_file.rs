//! Replaces the files of a crate one by one, in an order of which every beginning is a crate that cargo loads:
//! files that nobody names yet, then those that change (deep ones first, so that a module file follows what
//! it names), `src/lib.rs`, the manifest, and deletions at last. A rename replaces a file in one step, so no
//! file of the old crate is absent before that.

use std::cmp::Reverse;
use std::fs;
use std::path::Path;

use super::{create_folder, remove_folder};
use crate::error::Error;
use crate::tree::{Comparison, Found, Kind, found};

/// Puts the staged files in place and removes what is unexpected.
pub fn replace(tree: &Comparison<'_>, staging: &Path) -> Result<(), Error> {
    create_folder(&tree.root)?;
    for path in replacements(tree) {
        make_way(&tree.root, path)?;
        let target = tree.root.join(path);
        fs::rename(staging.join(path), &target).map_err(|source| Error::io("write", &target, &source))?;
    }
    for difference in &tree.differences {
        if let Kind::Unexpected(_) = difference.kind {
            remove(&tree.root, &difference.path)?;
        }
    }
    Ok(())
}

/// The files to put in place, in an order of which every beginning is a crate that cargo loads, if there was
/// one before. If there was none, the manifest comes first: it says whose the folder is, so that the next run
/// goes on where this one was killed.
fn replacements<'a>(tree: &'a Comparison<'_>) -> Vec<&'a Path> {
    let mut replacements: Vec<(&Path, bool)> = Vec::new();
    for difference in &tree.differences {
        match difference.kind {
            Kind::Missing(_) => replacements.push((&difference.path, false)),
            Kind::Changed(..) => replacements.push((&difference.path, true)),
            Kind::Unexpected(_) => {}
        }
    }
    replacements.sort_by_key(|&(path, is_replaced)| {
        let rank = match path.to_str() {
            Some("Cargo.toml") if !is_replaced => 0,
            Some("src/lib.rs") => 3,
            Some("Cargo.toml") => 4,
            _ if !is_replaced => 1,
            _ => 2,
        };
        (rank, Reverse(path.components().count()))
    });
    replacements.into_iter().map(|(path, _)| path).collect()
}

/// Removes what stands where a file or one of its folders must be, and creates the folders.
fn make_way(root: &Path, path: &Path) -> Result<(), Error> {
    let target = root.join(path);
    if found(&target) == Some(Found::Folder) {
        remove_folder(&target)?;
    }
    let folders: Vec<&Path> = path.ancestors().skip(1).collect();
    for folder in folders.into_iter().rev().map(|folder| root.join(folder)) {
        match found(&folder) {
            Some(Found::Folder) => continue,
            Some(_) if folder != root => remove_file(&folder)?,
            _ => {}
        }
        create_folder(&folder)?;
    }
    Ok(())
}

/// Removes what is unexpected, unless it made way already, and the folders that it leaves empty.
fn remove(root: &Path, path: &Path) -> Result<(), Error> {
    let target = root.join(path);
    if found(&target).is_some_and(|found| found != Found::Folder) {
        remove_file(&target)?;
    }
    for folder in path.ancestors().take_while(|path| path.parent().is_some()) {
        let folder = root.join(folder);
        // Fails where it should: on a folder that holds something.
        if found(&folder) == Some(Found::Folder) && fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn remove_file(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|source| Error::io("remove", path, &source))
}

#[cfg(test)]
mod tests {
    use eset_connect_codegen::File;

    use super::*;
    use crate::scratch::{self, file};
    use crate::tree::compare;

    fn order(root: &Path, files: &[File]) -> Vec<String> {
        let tree = compare(root, files).unwrap();
        let shown = |path: &Path| path.display().to_string();
        replacements(&tree).into_iter().map(shown).collect()
    }

    #[test]
    fn file_by_file_every_beginning_is_a_loadable_crate() {
        let root = scratch::folder("write_order");
        let old = ["Cargo.toml", "src/lib.rs", "src/m/mod.rs", "src/b.rs"];
        scratch::fill(&root, &old.map(|path| (path, "old")));
        let new = ["Cargo.toml", "src/lib.rs", "src/m/deep/a.rs", "src/m/mod.rs", "src/c.rs"];
        assert_eq!(
            order(&root, &new.map(|path| file(path, "new"))),
            ["src/m/deep/a.rs", "src/c.rs", "src/m/mod.rs", "src/lib.rs", "Cargo.toml"]
        );
    }

    #[test]
    fn in_an_empty_folder_the_manifest_comes_first() {
        let root = scratch::folder("write_order_empty");
        let new = ["Cargo.toml", "README.md", "src/a.rs", "src/lib.rs"].map(|path| file(path, ""));
        assert_eq!(order(&root, &new), ["Cargo.toml", "src/a.rs", "README.md", "src/lib.rs"]);
    }
}
