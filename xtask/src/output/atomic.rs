//! Replaces single files in a folder that belongs to a person: documents of the schema.
//!
//! Each file is staged next to its place and then renamed, so a killed run leaves each file old or new, never cut off.
//! All are staged before the first is renamed, so a full disk or a forbidden folder leaves every file as it was.
//! A symbolic link stays one: its target is replaced, since the target is what was read.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::report::show;

/// Writes all files, creating their folders. Each has a path in `folder`, and a text.
pub fn write_files<'a>(folder: &Path, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<(), Error> {
    let files: Vec<_> = files.into_iter().map(|(path, text)| (folder.join(path), text)).collect();
    refuse_other_types(&files)?;
    let staged = files.iter().map(|(path, _)| Staged::of(path)).collect::<Result<Vec<_>, _>>()?;
    let mut written = staged.iter().zip(&files).try_for_each(|(staged, (_, text))| staged.write(text));
    if written.is_ok() {
        written = staged.iter().try_for_each(Staged::put_in_place);
    }
    if written.is_err() {
        for file in &staged {
            let _ = fs::remove_file(&file.new);
        }
    }
    written
}

/// Returns an error if a file would replace a folder or a pipe: a person has put it there, and no rename replaces a
/// folder by a file.
fn refuse_other_types(files: &[(PathBuf, &str)]) -> Result<(), Error> {
    let is_other = |path: &Path| fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
    let others = files.iter().filter(|(path, _)| is_other(path));
    let others: Vec<String> = others.map(|(path, _)| show(path)).collect();
    if others.is_empty() {
        return Ok(());
    }
    let message = format!("cannot replace what is not a regular file: {}", others.join(", "));
    Err(Error::new(message).help("move it to another folder; nothing was written"))
}

/// A file on its way to its place.
struct Staged {
    target: PathBuf,
    /// Next to the target, with an ending that no document has.
    new: PathBuf,
}

impl Staged {
    fn of(path: &Path) -> Result<Self, Error> {
        let target = if path.is_symlink() { path.canonicalize() } else { Ok(path.to_path_buf()) };
        let target = target.map_err(|source| Error::io("write", path, &source))?;
        let mut name = target.file_name().unwrap_or_default().to_os_string();
        name.push(".xtask-generate");
        Ok(Self { new: target.with_file_name(name), target })
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        let folder = self.target.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| fs::write(&self.new, text)).map_err(|source| Error::io("write", &self.target, &source))
    }

    fn put_in_place(&self) -> Result<(), Error> {
        fs::rename(&self.new, &self.target).map_err(|source| {
            let help = "files before this one may have been replaced; fix the cause and run the command again";
            Error::io("replace", &self.target, &source).help(help)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_dir::{self, paths};
    use super::*;

    const FILES: [(&str, &str); 3] = [("a/x.json", "new"), ("b/y.json", "new"), ("b/z.json", "new")];

    #[test]
    fn files_are_created_and_replaced() {
        let root = test_dir::folder("atomic_written");
        test_dir::fill(&root, &[("b/y.json", "old"), ("b/other", "mine"), ("b/z.json.xtask-generate", "killed")]);
        write_files(&root, FILES).unwrap();
        assert_eq!(paths(&root), ["a/x.json", "b/other", "b/y.json", "b/z.json"]);
        assert_eq!(fs::read(root.join("b/y.json")).unwrap(), b"new");
    }

    #[test]
    fn a_folder_in_place_of_a_file_stops_all() {
        let root = test_dir::folder("atomic_folders");
        test_dir::fill(&root, &[("b/y.json/x", "mine"), ("b/z.json/x", "mine")]);
        let error = write_files(&root, FILES).unwrap_err().to_string();
        assert!(["b/y.json", "b/z.json"].iter().all(|folder| error.contains(folder)), "{error}");
        assert_eq!(paths(&root), ["b/y.json/x", "b/z.json/x"]);
    }

    #[test]
    fn a_file_that_cannot_be_staged_stops_all() {
        let root = test_dir::folder("atomic_unstaged");
        // The last file's folder is a file.
        test_dir::fill(&root, &[("x.json", "old"), ("b", "a file")]);
        let error = write_files(&root, [("x.json", "new"), ("b/y.json", "new")]).unwrap_err();
        assert!(error.to_string().contains("b/y.json"), "{error}");
        assert_eq!(paths(&root), ["b", "x.json"]);
        assert_eq!(fs::read(root.join("x.json")).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_file_is_replaced_and_stays_linked() {
        use std::os::unix::fs::symlink;

        let root = test_dir::folder("atomic_linked");
        test_dir::fill(&root, &[("elsewhere/y.json", "old"), ("elsewhere/b/z.json", "old"), ("b/x", "")]);
        symlink("../elsewhere/y.json", root.join("b/y.json")).unwrap();
        symlink("elsewhere/b", root.join("linked")).unwrap();
        write_files(&root, [("b/y.json", "new"), ("linked/z.json", "new")]).unwrap();
        assert_eq!(fs::read(root.join("elsewhere/y.json")).unwrap(), b"new");
        assert_eq!(fs::read(root.join("elsewhere/b/z.json")).unwrap(), b"new");
        assert!(root.join("b/y.json").is_symlink() && root.join("linked").is_symlink());

        symlink("nowhere.json", root.join("gone.json")).unwrap();
        let error = write_files(&root, [("gone.json", "new")]).unwrap_err().to_string();
        assert!(error.contains("gone.json"), "{error}");
        assert!(!root.join("nowhere.json").exists());
    }
}
