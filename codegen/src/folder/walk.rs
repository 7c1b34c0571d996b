//! Finds the files of a schema folder. Symbolic links to files and to folders are followed. Each folder is entered
//! once, so a loop of links ends and is reported.

use std::collections::{BTreeMap, VecDeque};
use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::Problem;

/// The ending of the JSON Schemas for editors, which are directly in the schema folder.
const EDITOR_SCHEMA: &str = ".schema.json";

/// The folder of the guide, whose pages are Markdown.
const GUIDE: &str = "guide/";

const SPECIAL_HELP: &str = "replace it with a regular file, or remove it";
const LINK_HELP: &str = "correct the link, or remove it";
const NAME_HELP: &str = "rename the file or folder";

/// A path inside the folder and its path on the disk.
pub type Found = (String, PathBuf);

/// Returns the files below `root` that may be documents, sorted by path, and the paths that could not be read.
pub fn walk(root: &Path) -> (Vec<Found>, Vec<Problem>) {
    let resolved = match root.canonicalize() {
        Ok(resolved) => resolved,
        Err(error) => return (Vec::new(), vec![Problem::new(root, error, None)]),
    };
    let mut walk = Walk { root: resolved.clone(), ..Walk::default() };
    walk.folders.push(Subfolder { on_disk: root.to_path_buf(), inside: String::new(), resolved });
    // Links come last, so that of a folder and a link to it, the link is the one that is reported.
    while let Some(folder) = walk.folders.pop().or_else(|| walk.linked.pop_front()) {
        walk.enter(&folder);
    }
    walk.found.sort();
    (walk.found, walk.problems)
}

#[derive(Default)]
struct Walk {
    /// The resolved path of the schema folder.
    root: PathBuf,
    found: Vec<Found>,
    problems: Vec<Problem>,
    /// Folders that must still be read.
    folders: Vec<Subfolder>,
    /// The same, reached by a symbolic link.
    linked: VecDeque<Subfolder>,
    /// The path of each folder that was entered, by its resolved path.
    entered: BTreeMap<PathBuf, PathBuf>,
}

struct Subfolder {
    on_disk: PathBuf,
    /// The path in the schema folder, with a slash at its end; empty for the schema folder itself.
    inside: String,
    /// The path without symbolic links.
    resolved: PathBuf,
}

impl Walk {
    fn enter(&mut self, folder: &Subfolder) {
        if let Some(before) = self.entered.get(&folder.resolved) {
            let reason = format!("the same folder as {}", before.display());
            return self.problems.push(Problem::new(&folder.on_disk, reason, LINK_HELP));
        }
        self.entered.insert(folder.resolved.clone(), folder.on_disk.clone());
        match entries(&folder.on_disk) {
            Ok(entries) => entries.into_iter().for_each(|(path, kind)| self.entry(path, kind, folder)),
            Err(error) => self.problems.push(Problem::new(&folder.on_disk, error, None)),
        }
    }

    fn entry(&mut self, on_disk: PathBuf, kind: FileType, folder: &Subfolder) {
        let name = on_disk.file_name().unwrap_or_default();
        if is_editor_schema(&folder.inside, name) {
            return;
        }
        let target = match target(&on_disk, kind) {
            Ok(target) => target,
            Err(problem) => return self.problems.push(problem),
        };
        if !target.is_dir() && !may_be_document(&folder.inside, name) {
            return;
        }
        let Some(name) = name.to_str() else {
            return self.problems.push(Problem::new(&on_disk, "its name is not UTF-8", NAME_HELP));
        };
        let path = format!("{}{name}", folder.inside);
        if target.is_file() {
            self.found.push((path, on_disk));
        } else if !target.is_dir() {
            let reason = "not a regular file, but a pipe, a socket or a device";
            self.problems.push(Problem::new(&on_disk, reason, SPECIAL_HELP));
        } else if kind.is_symlink() {
            self.link(on_disk, format!("{path}/"), folder);
        } else {
            let resolved = folder.resolved.join(name);
            self.folders.push(Subfolder { on_disk, inside: format!("{path}/"), resolved });
        }
    }

    /// A symbolic link to a folder.
    fn link(&mut self, on_disk: PathBuf, inside: String, folder: &Subfolder) {
        let resolved = match on_disk.canonicalize() {
            Ok(resolved) => resolved,
            Err(error) => return self.problems.push(Problem::new(&on_disk, error, None)),
        };
        if folder.resolved.starts_with(&resolved) || self.root.starts_with(&resolved) {
            let reason = format!("a loop: a symbolic link to {}, which contains the link", resolved.display());
            return self.problems.push(Problem::new(&on_disk, reason, LINK_HELP));
        }
        self.linked.push_back(Subfolder { on_disk, inside, resolved });
    }
}

/// Whether a regular file at this path in a schema folder is read.
pub fn is_read(path: &str) -> bool {
    let (inside, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    let name = OsStr::new(name);
    !is_editor_schema(inside, name) && may_be_document(inside, name)
}

fn is_editor_schema(inside: &str, name: &OsStr) -> bool {
    inside.is_empty() && name.as_encoded_bytes().ends_with(EDITOR_SCHEMA.as_bytes())
}

/// The entries of a folder, in the same order on every system.
fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, FileType)>> {
    let entry = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        Ok((entry.path(), entry.file_type()?))
    };
    let mut entries = fs::read_dir(folder)?.map(entry).collect::<io::Result<Vec<_>>>()?;
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(entries)
}

/// The kind of an entry; for a symbolic link, that of its target.
fn target(path: &Path, kind: FileType) -> Result<FileType, Problem> {
    if !kind.is_symlink() {
        return Ok(kind);
    }
    let error = match fs::metadata(path) {
        Ok(metadata) => return Ok(metadata.file_type()),
        Err(error) => error,
    };
    let reason = match fs::read_link(path) {
        Ok(target) if error.kind() == io::ErrorKind::NotFound => {
            format!("a symbolic link to {}, which does not exist", target.display())
        }
        _ => format!("a symbolic link that cannot be followed: {error}"),
    };
    Err(Problem::new(path, reason, LINK_HELP))
}

/// Whether a file with this name is read. This includes names that only some systems treat as `.json`, so that they are
/// reported.
fn may_be_document(inside: &str, name: &OsStr) -> bool {
    has_extension(name, "json") || inside == GUIDE && has_extension(name, "md")
}

fn has_extension(name: &OsStr, wanted: &str) -> bool {
    let name = name.to_string_lossy();
    let (_, extension) = name.trim_end_matches(['.', ' ']).rsplit_once('.').unwrap_or_default();
    extension.eq_ignore_ascii_case(wanted)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;
    use crate::Folder;

    /// An empty folder, deleted at the end of its test.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("eset-connect-walk-{}-{name}", std::process::id()));
            fs::create_dir_all(root.join("schema/fleet")).unwrap();
            Self(root.canonicalize().unwrap())
        }

        fn path(&self, path: &str) -> PathBuf {
            self.0.join(path)
        }

        fn file(&self, path: &str) {
            fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
            fs::write(self.path(path), "{}").unwrap();
        }

        fn link(&self, link: &str, target: &str) {
            symlink(target, self.path(link)).unwrap();
        }

        fn paths(&self) -> Vec<String> {
            Folder::load(&self.path("schema")).unwrap().files.into_iter().map(|file| file.path).collect()
        }

        /// The problems of the folder, with paths relative to its parent.
        fn problems(&self) -> String {
            let error = Folder::load(&self.path("schema")).unwrap_err();
            assert!(error.help().is_some(), "{error}");
            error.to_string().replace(&format!("{}/", self.0.display()), "")
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn links_to_folders_are_followed() {
        let scratch = Scratch::new("followed");
        for path in ["schema/fleet/a.json", "elsewhere/b.json", "elsewhere/deeper/c.json", "d.json"] {
            scratch.file(path);
        }
        scratch.link("schema/navy", "../elsewhere");
        scratch.link("schema/fleet/d.json", "../../d.json");
        scratch.link("schema/fleet/folder", "../../elsewhere/deeper");
        let error = "schema/fleet/folder: the same folder as schema/navy/deeper";
        assert_eq!(scratch.problems(), error);
        fs::remove_file(scratch.path("schema/fleet/folder")).unwrap();
        assert_eq!(scratch.paths(), ["fleet/a.json", "fleet/d.json", "navy/b.json", "navy/deeper/c.json"]);
    }

    #[test]
    fn links_that_lead_back_are_reported() {
        let scratch = Scratch::new("loops");
        scratch.file("schema/fleet/a.json");
        fs::create_dir_all(scratch.path("outer/inner")).unwrap();
        scratch.link("schema/fleet/self", ".");
        scratch.link("schema/fleet/up", "..");
        scratch.link("schema/top", "../..");
        scratch.link("schema/twice", "fleet");
        scratch.link("schema/x", "y");
        scratch.link("schema/y", "x");
        scratch.link("schema/outer", "../outer");
        scratch.link("outer/inner/back", "../../schema");
        scratch.link("outer/inner/fleet", "../../schema/fleet");
        let problems = scratch.problems();
        // Systems number their errors differently.
        let lines: Vec<_> =
            problems.lines().skip(1).filter_map(|line| line.trim_start().split(" (os").next()).collect();
        let root = scratch.0.parent().unwrap().display().to_string();
        assert_eq!(
            lines,
            [
                "schema/fleet/self: a loop: a symbolic link to schema/fleet, which contains the link",
                "schema/fleet/up: a loop: a symbolic link to schema, which contains the link",
                "schema/outer/inner/back: a loop: a symbolic link to schema, which contains the link",
                "schema/outer/inner/fleet: the same folder as schema/fleet",
                &format!("schema/top: a loop: a symbolic link to {root}, which contains the link"),
                "schema/twice: the same folder as schema/fleet",
                "schema/x: a symbolic link that cannot be followed: Too many levels of symbolic links",
                "schema/y: a symbolic link that cannot be followed: Too many levels of symbolic links",
            ]
        );
    }

    #[test]
    fn folders_that_link_to_each_other_are_read_once() {
        let scratch = Scratch::new("mesh");
        let folders = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        for folder in folders {
            scratch.file(&format!("schema/{folder}/x.json"));
            for other in folders.into_iter().filter(|other| *other != folder) {
                scratch.link(&format!("schema/{folder}/{other}"), &format!("../{other}"));
            }
        }
        let problems = scratch.problems();
        assert_eq!(problems.lines().next(), Some("132 problems"));
        assert_eq!(problems.lines().last(), Some("  … and 112 more"));
    }

    #[test]
    fn all_paths_that_cannot_be_read_are_reported() {
        let scratch = Scratch::new("unreadable");
        scratch.file("schema/fleet/a.json");
        scratch.link("schema/fleet/gone.json", "nowhere.json");
        scratch.link("schema/gone", "../nowhere");
        scratch.link("schema/null.json", "/dev/null");
        let _socket = UnixListener::bind(scratch.path("schema/fleet/b.json")).unwrap();
        // Files with other names are not opened.
        let _other = UnixListener::bind(scratch.path("schema/fleet/socket")).unwrap();
        assert_eq!(
            scratch.problems(),
            "4 problems\n  \
             schema/fleet/b.json: not a regular file, but a pipe, a socket or a device\n  \
             schema/fleet/gone.json: a symbolic link to nowhere.json, which does not exist\n  \
             schema/gone: a symbolic link to ../nowhere, which does not exist\n  \
             schema/null.json: not a regular file, but a pipe, a socket or a device"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_utf_8_is_reported() {
        use std::os::unix::ffi::OsStrExt;

        let scratch = Scratch::new("not-utf8");
        fs::write(scratch.path("schema/fleet").join(OsStr::from_bytes(b"a\xff.json")), "{}").unwrap();
        assert_eq!(scratch.problems(), "schema/fleet/a\u{fffd}.json: its name is not UTF-8");
    }
}
