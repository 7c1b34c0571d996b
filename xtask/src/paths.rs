//! Finds the workspace and resolves folders named on the command line.

use std::ffi::OsString;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::error::Error;

/// The folder with the workspace's manifest.
///
/// `cargo xtask` runs in any subfolder, so the current directory is no evidence. `cargo run` passes the folder of
/// xtask's manifest; a binary started without cargo uses the path at compile time.
pub fn workspace() -> Result<PathBuf, Error> {
    let manifest_dir =
        std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let manifest_dir = resolve(Path::new(&manifest_dir))?;
    match manifest_dir.parent() {
        Some(workspace) => Ok(workspace.to_path_buf()),
        None => Err(Error::new("xtask is not in a workspace")),
    }
}

/// The option that names the schema folder.
#[derive(Debug, clap::Args)]
pub struct SchemaFolder {
    /// Folder of the schema documents [default: schema/ of the workspace].
    #[arg(long = "schema", value_name = "DIR")]
    pub named: Option<PathBuf>,
}

impl SchemaFolder {
    /// The absolute path.
    pub fn resolve(&self) -> Result<PathBuf, Error> {
        schema(self.named.as_deref())
    }
}

/// The schema folder that an option names, or that of the workspace, as an absolute path.
pub fn schema(named: Option<&Path>) -> Result<PathBuf, Error> {
    match named {
        Some(folder) => resolve(folder),
        None => resolve(&workspace()?.join("schema")),
    }
}

/// The absolute path without symbolic links. The folder need not exist.
pub fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let failed = |source: &io::Error| Error::io("find", path, source);
    let path = std::path::absolute(path).map_err(|source| failed(&source))?;
    match path.canonicalize() {
        Err(source) if source.kind() == io::ErrorKind::NotFound => {
            // A dangling link is an error: writing through it would surprise.
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) if !path.is_symlink() => Ok(resolve(parent)?.join(name)),
                _ => Err(failed(&source)),
            }
        }
        result => result.map_err(|source| failed(&source)),
    }
}

/// The folder, or if it does not exist the nearest one around it that does.
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
    fn a_folder_that_does_not_exist_is_resolved() {
        let here = resolve(Path::new(".")).unwrap();
        assert_eq!(resolve(Path::new("no/such")).unwrap(), here.join("no/such"));
        assert!(resolve(Path::new("no/such/..")).is_err());
    }
}
