//! Brings a folder of generated files up to date, so that a run killed at any moment leaves a crate.
//!
//! Everything new is first written to a folder beside the target, on the same file system. Then, where the
//! system can, the whole new folder and the old one trade places in one step: there is only the old tree or
//! the new one. Files that do not change are hard links in the new folder, so they keep their times.
//!
//! Where that is not to be had (no such call, no hard links, something in the folder that must not move, or
//! the person stands in it), the files are replaced one by one: see `file_by_file.rs`.

mod file_by_file;
mod single;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use self::single::{write_file, write_files};
use crate::error::Error;
use crate::tree::{Comparison, Kind};

/// Makes the folder what the comparison says it should be.
pub fn write(tree: &Comparison<'_>) -> Result<(), Error> {
    write_with(tree, exchange)
}

/// `exchange` makes two folders trade places or changes nothing.
fn write_with(tree: &Comparison<'_>, exchange: impl Fn(&Path, &Path) -> io::Result<()>) -> Result<(), Error> {
    let staging = staging_folder(&tree.root)?;
    remove_folder(&staging)?;
    if tree.differences.is_empty() {
        return Ok(());
    }
    let written = stage(tree, &staging).and_then(|()| {
        // Whatever stops the exchange: if it also stops single files, that step says so.
        if swap(tree, &staging, exchange).is_err() {
            file_by_file::replace(tree, &staging)?;
        }
        Ok(())
    });
    let removed = remove_folder(&staging);
    written.and(removed)
}

/// `.<name>.xtask-generate` beside the folder: long enough to be nobody else's.
pub fn staging_folder(root: &Path) -> Result<PathBuf, Error> {
    let Some(name) = root.file_name() else {
        return Err(Error::new(format!("{} cannot be a crate's folder", crate::paths::show(root))));
    };
    let mut staging = std::ffi::OsString::from(".");
    staging.push(name);
    staging.push(".xtask-generate");
    Ok(root.with_file_name(staging))
}

/// Writes what is missing or changed into the staging folder.
fn stage(tree: &Comparison<'_>, staging: &Path) -> Result<(), Error> {
    create_folder(staging)?;
    for difference in &tree.differences {
        if let Kind::Missing(file) | Kind::Changed(file, _) = difference.kind {
            let path = staging.join(&difference.path);
            create_parent(&path)?;
            fs::write(&path, &file.text).map_err(|source| Error::io("write", &path, &source))?;
        }
    }
    Ok(())
}

/// Completes the staging folder with what does not change and puts it in the place of the target.
fn swap(tree: &Comparison<'_>, staging: &Path, exchange: impl Fn(&Path, &Path) -> io::Result<()>) -> io::Result<()> {
    let is_entered = std::env::current_dir().is_ok_and(|current| current.starts_with(&tree.root));
    if tree.foreign || is_entered {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let permissions = match fs::metadata(&tree.root) {
        Err(source) if source.kind() == io::ErrorKind::NotFound => {
            return fs::rename(staging, &tree.root);
        }
        result => result?.permissions(),
    };
    for file in &tree.unchanged {
        let path = staging.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::hard_link(tree.root.join(&file.path), path)?;
    }
    fs::set_permissions(staging, permissions)?;
    exchange(staging, &tree.root)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?;
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn create_parent(path: &Path) -> Result<(), Error> {
    path.parent().map_or(Ok(()), create_folder)
}

fn create_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(|source| Error::io("create the folder", path, &source))
}

/// Removes the folder with all that is in it; links in it are removed, not followed.
fn remove_folder(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(Error::io("remove the folder", path, &source)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use eset_connect_codegen::File;

    use super::*;
    use crate::scratch::{self, file, paths};
    use crate::tree::compare;

    fn no_exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Writes `files` over `root` in both ways and says what is there then.
    fn in_both_ways(name: &str, prepare: impl Fn(&Path), files: &[File]) {
        type Exchange = fn(&Path, &Path) -> io::Result<()>;
        let ways: [(&str, Exchange); 2] = [("whole", exchange), ("by_file", no_exchange)];
        for (way, exchange) in ways {
            let parent = scratch::folder(&format!("write_{name}_{way}"));
            let root = parent.join("crate");
            prepare(&root);
            write_with(&compare(&root, files).unwrap(), exchange).unwrap();
            assert!(compare(&root, files).unwrap().differences.is_empty(), "{way}");
            let expected: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
            assert_eq!(paths(&root), expected, "{way}");
            assert!(!staging_folder(&root).unwrap().exists(), "{way}");
        }
    }

    fn files() -> [File; 4] {
        [
            file("Cargo.toml", "[package]"),
            file("README.md", "same"),
            file("src/a.rs", "new"),
            file("src/lib.rs", "mod a;"),
        ]
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn two_folders_trade_places() {
        let parent = scratch::folder("write_exchange");
        scratch::fill(&parent, &[("a/old", ""), ("b/new", "")]);
        exchange(&parent.join("b"), &parent.join("a")).unwrap();
        assert_eq!(paths(&parent), ["a/new", "b/old"]);
        assert!(exchange(&parent.join("a"), &parent.join("absent")).is_err());
        assert_eq!(paths(&parent), ["a/new", "b/old"]);
    }

    #[test]
    fn an_absent_folder_is_created() {
        in_both_ways("absent", |_| {}, &files());
    }

    #[test]
    fn missing_changed_and_unexpected_files_are_mended() {
        let prepare = |root: &Path| {
            scratch::fill(
                root,
                &[
                    ("Cargo.toml", "old"),
                    ("README.md", "same"),
                    ("src/lib.rs", "mod b;"),
                    ("src/b/c/d.rs", "stray"),
                    ("e/f.rs", "stray"),
                ],
            );
            fs::create_dir_all(root.join("g/h")).unwrap();
        };
        in_both_ways("mend", prepare, &files());
    }

    #[test]
    fn folders_and_files_that_stand_in_the_way_are_replaced() {
        let prepare = |root: &Path| {
            scratch::fill(root, &[("src", "a file"), ("README.md/x/y", "in a folder")]);
        };
        in_both_ways("in_the_way", prepare, &files());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_removed_and_what_they_name_stays() {
        let elsewhere = scratch::folder("write_links_elsewhere");
        scratch::fill(&elsewhere, &[("lib.rs", "mine"), ("deep/stray", "mine")]);
        let prepare = |root: &Path| {
            fs::create_dir(root).unwrap();
            for (name, to) in [("src", ""), ("README.md", "lib.rs"), ("stray", "deep")] {
                std::os::unix::fs::symlink(elsewhere.join(to), root.join(name)).unwrap();
            }
        };
        in_both_ways("links", prepare, &files());
        assert_eq!(paths(&elsewhere), ["deep/stray", "lib.rs"]);
        assert_eq!(fs::read(elsewhere.join("lib.rs")).unwrap(), b"mine");
    }

    #[test]
    fn what_is_not_the_generators_stays_where_it_is() {
        let root = scratch::folder("write_foreign");
        scratch::fill(&root, &[("target/x", "1"), (".git/HEAD", "2"), ("stray", "")]);
        let files = [file("Cargo.toml", "")];
        write(&compare(&root, &files).unwrap()).unwrap();
        assert_eq!(paths(&root), [".git/HEAD", "Cargo.toml", "target/x"]);
    }

    #[test]
    fn unchanged_files_keep_their_times_and_a_fresh_tree_is_not_touched() {
        let root = scratch::folder("write_times").join("crate");
        let mut files = files();
        write(&compare(&root, &files).unwrap()).unwrap();
        let time = |path: &str| fs::metadata(root.join(path)).unwrap().modified().unwrap();
        let (readme, folder) = (time("README.md"), time("src"));
        write(&compare(&root, &files).unwrap()).unwrap();
        assert_eq!(time("src"), folder);
        files[2].text.push_str(" // edited");
        write(&compare(&root, &files).unwrap()).unwrap();
        assert_eq!(time("README.md"), readme);
    }

    #[test]
    fn what_a_killed_run_left_is_cleaned() {
        let root = scratch::folder("write_killed").join("crate");
        let files = files();
        write(&compare(&root, &files).unwrap()).unwrap();
        let staging = staging_folder(&root).unwrap();
        scratch::fill(&staging, &[("src/half.rs", "pub stru")]);
        write(&compare(&root, &files).unwrap()).unwrap();
        assert!(!staging.exists());
        scratch::fill(&staging, &[("src/half.rs", "pub stru")]);
        write(&compare(&root, &files[..3]).unwrap()).unwrap();
        assert_eq!(paths(&root), ["Cargo.toml", "README.md", "src/a.rs"]);
    }

    #[test]
    fn a_run_that_cannot_stage_leaves_the_old_tree() {
        let root = scratch::folder("write_unstaged").join("crate");
        scratch::fill(&root, &[("Cargo.toml", "old")]);
        // The second file's folder is the first file: staging fails halfway.
        let files = [file("Cargo.toml", "new"), file("Cargo.toml/x", "")];
        assert!(write(&compare(&root, &files).unwrap()).is_err());
        assert_eq!(fs::read(root.join("Cargo.toml")).unwrap(), b"old");
        assert!(!staging_folder(&root).unwrap().exists());
    }
}
