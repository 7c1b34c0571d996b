//! Where things are: the workspace, folders named on the command line, and how a path is printed.

use std::ffi::OsString;
use std::io;
use std::path::{Component, Path, PathBuf};

use eset_connect_codegen::diagnostic::visible;

use crate::error::Error;

/// The folder with the workspace's manifest.
///
/// The current directory says nothing (`cargo xtask` runs in any subfolder). `cargo run` says where xtask's
/// manifest is now; the path compiled in serves a binary that is started without cargo.
pub fn workspace() -> Result<PathBuf, Error> {
    let manifest_dir =
        std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let manifest_dir = resolve(Path::new(&manifest_dir))?;
    match manifest_dir.parent() {
        Some(workspace) => Ok(workspace.to_path_buf()),
        None => Err(Error::new("xtask does not stand in a workspace")),
    }
}

/// The absolute path without symbolic links, also of a folder that is not there yet.
pub fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let failed = |source: &io::Error| Error::io("find", path, source);
    let path = std::path::absolute(path).map_err(|source| failed(&source))?;
    match path.canonicalize() {
        Err(source) if source.kind() == io::ErrorKind::NotFound => {
            // A dangling link is not "not there yet": writing through it would surprise.
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) if !path.is_symlink() => Ok(resolve(parent)?.join(name)),
                _ => Err(failed(&source)),
            }
        }
        result => result.map_err(|source| failed(&source)),
    }
}

/// The folder, or of one that is not there yet the nearest around it that is.
pub fn existing(folder: &Path) -> &Path {
    folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder)
}

/// The path from `folder` to `target`, with `/`, if both are inside `root`.
pub fn relative(folder: &Path, target: &Path, root: &Path) -> Option<String> {
    let folder = folder.strip_prefix(root).ok()?;
    let target = target.strip_prefix(root).ok()?;
    let up = folder.components().map(|_| "..");
    let down = target.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    Some(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// The path as a person in the current directory would write it.
pub fn short(path: &Path) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    match path.strip_prefix(current) {
        Ok(here) if here.as_os_str().is_empty() => PathBuf::from("."),
        Ok(below) => below.to_path_buf(),
        Err(_) => path.to_path_buf(),
    }
}

/// [`short`], printed in one line: a file's name may hold any character.
pub fn show(path: &Path) -> String {
    visible(&short(path).display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_inside_the_root_is_relative() {
        let root = Path::new("/w");
        let runtime = Path::new("/w/runtime");
        let from = |folder| relative(Path::new(folder), runtime, root);
        assert_eq!(from("/w/generated").as_deref(), Some("../runtime"));
        assert_eq!(from("/w/a/b").as_deref(), Some("../../runtime"));
        assert_eq!(from("/elsewhere"), None);
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_resolved() {
        let here = resolve(Path::new(".")).unwrap();
        assert_eq!(resolve(Path::new("no/such")).unwrap(), here.join("no/such"));
        assert!(resolve(Path::new("no/such/..")).is_err());
    }

    #[test]
    fn a_path_below_the_current_directory_is_shown_short() {
        let current = std::env::current_dir().unwrap();
        assert_eq!(show(&current.join("a/b")), "a/b");
        assert_eq!(show(&current), ".");
        assert_eq!(show(Path::new("/elsewhere")), "/elsewhere");
        assert_eq!(show(Path::new("/a\nb\u{1b}[31m")), r"/a\u{a}b\u{1b}[31m");
    }
}
