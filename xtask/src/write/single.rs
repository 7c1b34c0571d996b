//! Writes files that stand by themselves, in a folder that is a person's: documents of the schema. They cannot
//! trade places with others as a whole, so each is put in place by itself, and what had its place is put back
//! when that fails for a later one. A symbolic link stays one: what it leads to is written, as it is what was read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::create_parent;
use crate::error::Error;
use crate::paths;

/// Writes one file, by way of a file beside it.
pub fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    write_files(&[(path.to_path_buf(), text)])
}

/// Writes all files or none. All are written beside their places before the first is put in place, so that a full
/// disk or a forbidden folder leaves every one of them as it was.
pub fn write_files(files: &[(PathBuf, &str)]) -> Result<(), Error> {
    write_files_with(files, |staged, target| fs::rename(staged, target))
}

/// `rename` puts a file in the place of another or changes nothing.
fn write_files_with(files: &[(PathBuf, &str)], rename: impl Fn(&Path, &Path) -> io::Result<()>) -> Result<(), Error> {
    refuse_what_is_no_file(files)?;
    let staged = files.iter().map(|(path, _)| Staged::of(path)).collect::<Result<Vec<_>, _>>()?;
    let mut written = staged.iter().zip(files).try_for_each(|(staged, (_, text))| staged.write(text));
    if written.is_ok() {
        written = place(&staged, rename);
    }
    staged.iter().for_each(Staged::clean);
    written
}

/// A folder cannot be replaced by a file, nor should what a person has put there be. Copying a pipe would wait for
/// ever.
fn refuse_what_is_no_file(files: &[(PathBuf, &str)]) -> Result<(), Error> {
    let is_other = |path: &Path| fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
    let others = files.iter().filter(|(path, _)| is_other(path));
    let others: Vec<String> = others.map(|(path, _)| paths::show(path)).collect();
    if others.is_empty() {
        return Ok(());
    }
    let message = format!("cannot replace what is not a regular file: {}", others.join(", "));
    Err(Error::new(message).help("move what you need out of the way; none of the files was written"))
}

fn place(staged: &[Staged], rename: impl Fn(&Path, &Path) -> io::Result<()>) -> Result<(), Error> {
    for (index, file) in staged.iter().enumerate() {
        let Err(source) = rename(&file.new, &file.target) else { continue };
        let before = staged.iter().take(index);
        let left: Vec<String> =
            before.filter(|file| file.take_back().is_err()).map(|file| paths::show(&file.target)).collect();
        let error = Error::io("write", &file.target, &source);
        return Err(if left.is_empty() {
            error
        } else {
            error.help(format!("written before that, and not put back: {}", left.join(", ")))
        });
    }
    Ok(())
}

/// A file on its way to its place.
struct Staged {
    target: PathBuf,
    /// What will stand there, beside it.
    new: PathBuf,
    /// A copy of what stands there, if anything does.
    old: PathBuf,
}

impl Staged {
    fn of(path: &Path) -> Result<Self, Error> {
        let target = if path.is_symlink() { path.canonicalize() } else { Ok(path.to_path_buf()) };
        let target = target.map_err(|source| Error::io("write", path, &source))?;
        Ok(Self { new: beside(&target, ".xtask-generate"), old: beside(&target, ".xtask-generate-old"), target })
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        create_parent(&self.target)?;
        // What a killed run left is nothing to go back to.
        self.clean();
        let copied = match fs::copy(&self.target, &self.old) {
            Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(()),
            result => result.map(|_| ()),
        };
        copied.and_then(|()| fs::write(&self.new, text)).map_err(|source| Error::io("write", &self.target, &source))
    }

    /// Makes the place what it was.
    fn take_back(&self) -> io::Result<()> {
        if self.old.exists() { fs::rename(&self.old, &self.target) } else { fs::remove_file(&self.target) }
    }

    /// Removes what is beside the place; what has been put in place is there no more.
    fn clean(&self) {
        let _ = fs::remove_file(&self.new);
        let _ = fs::remove_file(&self.old);
    }
}

/// The path with an ending that no document has.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::{self, paths};

    fn files(root: &Path) -> [(PathBuf, &'static str); 3] {
        [(root.join("a/x.json"), "new"), (root.join("b/y.json"), "new"), (root.join("b/z.json"), "new")]
    }

    #[test]
    fn files_are_written_over_and_beside_others() {
        let root = scratch::folder("single_written");
        scratch::fill(&root, &[("b/y.json", "old"), ("b/other", "mine"), ("b/z.json.xtask-generate-old", "killed")]);
        write_files(&files(&root)).unwrap();
        assert_eq!(paths(&root), ["a/x.json", "b/other", "b/y.json", "b/z.json"]);
        assert_eq!(fs::read(root.join("b/y.json")).unwrap(), b"new");
    }

    #[test]
    fn a_folder_in_the_way_keeps_all_from_being_written() {
        let root = scratch::folder("single_folders");
        scratch::fill(&root, &[("b/y.json/x", "mine"), ("b/z.json/x", "mine")]);
        let error = write_files(&files(&root)).unwrap_err().to_string();
        assert!(["b/y.json", "b/z.json"].iter().all(|folder| error.contains(folder)), "{error}");
        assert_eq!(paths(&root), ["b/y.json/x", "b/z.json/x"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_file_is_written_and_stays_linked() {
        use std::os::unix::fs::symlink;

        let root = scratch::folder("single_linked");
        scratch::fill(&root, &[("elsewhere/y.json", "old"), ("elsewhere/b/z.json", "old"), ("b/x", "")]);
        symlink("../elsewhere/y.json", root.join("b/y.json")).unwrap();
        symlink("elsewhere/b", root.join("linked")).unwrap();
        write_files(&[(root.join("b/y.json"), "new"), (root.join("linked/z.json"), "new")]).unwrap();
        assert_eq!(fs::read(root.join("elsewhere/y.json")).unwrap(), b"new");
        assert_eq!(fs::read(root.join("elsewhere/b/z.json")).unwrap(), b"new");
        assert!(root.join("b/y.json").is_symlink() && root.join("linked").is_symlink());

        symlink("nowhere.json", root.join("gone.json")).unwrap();
        let error = write_file(&root.join("gone.json"), "new").unwrap_err().to_string();
        assert!(error.contains("gone.json"), "{error}");
        assert!(!root.join("nowhere.json").exists());
    }

    #[test]
    fn what_was_put_in_place_before_a_failure_is_taken_back() {
        let root = scratch::folder("single_taken_back");
        scratch::fill(&root, &[("b/y.json", "old")]);
        let rename = |staged: &Path, target: &Path| {
            if target.ends_with("z.json") {
                Err(io::ErrorKind::PermissionDenied.into())
            } else {
                fs::rename(staged, target)
            }
        };
        let error = write_files_with(&files(&root), rename).unwrap_err().to_string();
        assert!(error.contains("z.json"), "{error}");
        assert_eq!(paths(&root), ["b/y.json"]);
        assert_eq!(fs::read(root.join("b/y.json")).unwrap(), b"old");
    }
}
