//! Folders and files for tests.

use std::fs;
use std::path::{Path, PathBuf};

use eset_connect_codegen::File;

/// An empty folder of this name in the target folder, next to the test's binary.
pub fn folder(name: &str) -> PathBuf {
    let scratch = std::env::current_exe().unwrap().with_file_name("scratch");
    let folder = scratch.join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

pub fn fill(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

pub fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), text: text.to_owned() }
}

/// The paths of all files in a folder and its subfolders, sorted, with `/`.
pub fn paths(root: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let below = self::paths(&entry.path());
            paths.extend(below.iter().map(|path| format!("{name}/{path}")));
        } else {
            paths.push(name);
        }
    }
    paths.sort();
    paths
}
