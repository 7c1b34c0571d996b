//! Brings a crate's folder up to date.
//!
//! The new files are first written to a staging folder next to the crate's, on the same file system. Then the complete
//! new folder and the old one are exchanged in one step, so a run killed at any moment leaves the old tree or the new
//! one. Files that do not change are hard links in the new folder, so they keep their times.
//!
//! Not every run can exchange: the system may lack the call or hard links, the folder may hold entries that must not
//! move (`target`), or it is the current directory. Then files are replaced one at a time, see [`replace_each`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::tree::{Comparison, EntryType, State};
use crate::error::Error;
use crate::report::show;

/// Makes the folder what the comparison requires.
pub fn write(tree: &Comparison<'_>) -> Result<(), Error> {
    write_with(tree, exchange)
}

/// `exchange` swaps two folders or changes nothing.
fn write_with(tree: &Comparison<'_>, exchange: impl Fn(&Path, &Path) -> io::Result<()>) -> Result<(), Error> {
    let staging = staging_folder(&tree.root)?;
    remove(&staging)?;
    if tree.differences.is_empty() {
        return Ok(());
    }
    let written = stage(tree, &staging).and_then(|()| {
        // If the cause also prevents single replacements, those report it.
        if exchange_all(tree, &staging, exchange).is_err() { replace_each(tree, &staging) } else { Ok(()) }
    });
    let removed = remove(&staging);
    written.and(removed)
}

/// `.<name>.xtask-generate` next to the folder: a name that nothing else has.
pub fn staging_folder(root: &Path) -> Result<PathBuf, Error> {
    let Some(name) = root.file_name() else {
        return Err(Error::new(format!("{} cannot be a crate's folder", show(root))));
    };
    let mut staging = std::ffi::OsString::from(".");
    staging.push(name);
    staging.push(".xtask-generate");
    Ok(root.with_file_name(staging))
}

/// Writes the missing and the changed files into the staging folder.
fn stage(tree: &Comparison<'_>, staging: &Path) -> Result<(), Error> {
    create_folder(staging)?;
    for difference in &tree.differences {
        if let State::Missing(file) | State::Changed(file, _) = difference.state {
            let path = staging.join(&difference.path);
            create_parent(&path)?;
            fs::write(&path, &file.text).map_err(|source| Error::io("write", &path, &source))?;
        }
    }
    Ok(())
}

/// Completes the staging folder with the files that do not change and exchanges it with the crate's folder.
fn exchange_all(
    tree: &Comparison<'_>,
    staging: &Path,
    exchange: impl Fn(&Path, &Path) -> io::Result<()>,
) -> io::Result<()> {
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

/// Removes the entries that the run did not produce, then renames each staged file into place.
///
/// A run killed in between leaves a folder that the next run accepts and completes, see [`replacements`].
fn replace_each(tree: &Comparison<'_>, staging: &Path) -> Result<(), Error> {
    for difference in &tree.differences {
        match difference.state {
            State::Unexpected(_) => remove_with_folders(&tree.root, &difference.path)?,
            State::Changed(_, EntryType::Folder) => remove(&tree.root.join(&difference.path))?,
            State::Missing(_) | State::Changed(..) => {}
        }
    }
    for path in replacements(tree) {
        let target = tree.root.join(path);
        create_parent(&target)?;
        fs::rename(staging.join(path), &target).map_err(|source| Error::io("write", &target, &source))?;
    }
    Ok(())
}

/// The missing and changed files, in the order of their replacement. A new manifest is the first, since it marks the
/// folder as generated. One that is already there is the last, so cargo loads the crate at every moment.
fn replacements<'a>(tree: &'a Comparison<'_>) -> Vec<&'a Path> {
    let is_staged = |state: &State<'_>| !matches!(state, State::Unexpected(_));
    let staged = tree.differences.iter().filter(|difference| is_staged(&difference.state));
    let mut paths: Vec<&Path> = staged.map(|difference| difference.path.as_path()).collect();
    // The differences are sorted, so `Cargo.toml` precedes `src` and every other name of a generated crate.
    if tree.root.join("Cargo.toml").exists() {
        paths.reverse();
    }
    paths
}

/// Removes an entry of the folder, and the folders around it that are empty then.
fn remove_with_folders(root: &Path, path: &Path) -> Result<(), Error> {
    remove(&root.join(path))?;
    for folder in path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        // Fails on a folder that holds something else.
        if fs::remove_dir(root.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

fn create_parent(path: &Path) -> Result<(), Error> {
    path.parent().map_or(Ok(()), create_folder)
}

fn create_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(|source| Error::io("create the folder", path, &source))
}

/// Removes what is at the path, if anything: a folder with its contents, a link without its target.
fn remove(path: &Path) -> Result<(), Error> {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir());
    let removed = if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(Error::io("remove", path, &source)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use eset_connect_codegen::File;

    use super::super::test_dir::{self, file, paths};
    use super::super::tree::compare;
    use super::*;

    fn no_exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Writes `files` over `root` by exchange and one by one, and compares the result.
    fn in_both_ways(name: &str, prepare: impl Fn(&Path), files: &[File]) {
        type Exchange = fn(&Path, &Path) -> io::Result<()>;
        let ways: [(&str, Exchange); 2] = [("exchange", exchange), ("each", no_exchange)];
        for (way, exchange) in ways {
            let parent = test_dir::folder(&format!("write_{name}_{way}"));
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
        let parent = test_dir::folder("write_exchange");
        test_dir::fill(&parent, &[("a/old", ""), ("b/new", "")]);
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
    fn missing_changed_and_unexpected_files_are_fixed() {
        let prepare = |root: &Path| {
            test_dir::fill(
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
        in_both_ways("fix", prepare, &files());
    }

    #[test]
    fn folders_and_files_in_the_way_are_replaced() {
        let prepare = |root: &Path| {
            test_dir::fill(root, &[("src", "a file"), ("README.md/x/y", "in a folder")]);
        };
        in_both_ways("in_the_way", prepare, &files());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_removed_and_their_targets_stay() {
        let elsewhere = test_dir::folder("write_links_elsewhere");
        test_dir::fill(&elsewhere, &[("lib.rs", "mine"), ("deep/stray", "mine")]);
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
    fn entries_of_cargo_and_git_stay() {
        let root = test_dir::folder("write_foreign");
        test_dir::fill(&root, &[("target/x", "1"), (".git/HEAD", "2"), ("stray", "")]);
        let files = [file("Cargo.toml", "")];
        write(&compare(&root, &files).unwrap()).unwrap();
        assert_eq!(paths(&root), [".git/HEAD", "Cargo.toml", "target/x"]);
    }

    #[test]
    fn unchanged_files_keep_their_times() {
        let root = test_dir::folder("write_times").join("crate");
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
    fn the_next_run_removes_what_a_killed_one_left() {
        let root = test_dir::folder("write_killed").join("crate");
        let files = files();
        write(&compare(&root, &files).unwrap()).unwrap();
        let staging = staging_folder(&root).unwrap();
        test_dir::fill(&staging, &[("src/half.rs", "pub stru")]);
        write(&compare(&root, &files).unwrap()).unwrap();
        assert!(!staging.exists());
        test_dir::fill(&staging, &[("src/half.rs", "pub stru")]);
        write(&compare(&root, &files[..3]).unwrap()).unwrap();
        assert_eq!(paths(&root), ["Cargo.toml", "README.md", "src/a.rs"]);
    }

    #[test]
    fn a_run_that_cannot_stage_leaves_the_old_tree() {
        let root = test_dir::folder("write_unstaged").join("crate");
        test_dir::fill(&root, &[("Cargo.toml", "old")]);
        // The second file's folder is the first file: staging fails halfway.
        let files = [file("Cargo.toml", "new"), file("Cargo.toml/x", "")];
        assert!(write(&compare(&root, &files).unwrap()).is_err());
        assert_eq!(fs::read(root.join("Cargo.toml")).unwrap(), b"old");
        assert!(!staging_folder(&root).unwrap().exists());
    }

    #[test]
    fn one_by_one_a_new_manifest_is_first_and_an_old_one_last() {
        let root = test_dir::folder("write_order");
        let files = files();
        let order = || {
            let tree = compare(&root, &files).unwrap();
            replacements(&tree).into_iter().map(|path| path.display().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(order(), ["Cargo.toml", "README.md", "src/a.rs", "src/lib.rs"]);
        test_dir::fill(&root, &[("Cargo.toml", "old"), ("src/lib.rs", "mod b;"), ("src/b.rs", "")]);
        assert_eq!(order(), ["src/lib.rs", "src/a.rs", "README.md", "Cargo.toml"]);
    }
}
