//! A folder with a small schema, and the binary run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::scratch::{Run, Scratch};
use crate::shop::{API, OPERATION};

/// A folder of this name with `schema/` in it; tests name theirs apart.
pub fn world(name: &str) -> Scratch {
    let world = Scratch::new("generate", name);
    world.write_shop("schema");
    world
}

impl Scratch {
    /// Another schema folder, whose crate differs in every way a crate can: a file less, one more, one
    /// with other text.
    pub fn rename_operation_in(&self, folder: &str) {
        self.write(&format!("{folder}/api.json"), &API.replace("shop", "market"));
        let operation = OPERATION.replace("shop", "market");
        self.write(&format!("{folder}/market/v1_orders_get.json"), &operation);
    }

    /// `generate` from `schema/` to `crate/`.
    pub fn generate(&self, options: &[&str]) -> Run {
        let arguments = ["generate", "--schema", "schema", "--out", "crate"];
        self.xtask(&[&arguments, options].concat())
    }

    pub fn assert_holds_one_of(&self, schemas: &[&str]) {
        let is_fresh = |schema: &&&str| {
            let arguments = ["generate", "--schema", schema, "--out", "crate", "--check"];
            self.xtask(&arguments).code == 0
        };
        assert_eq!(schemas.iter().filter(is_fresh).count(), 1);
    }

    /// The files below a folder and what they hold.
    pub fn contents(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.path(folder);
        let files = walk(&root).into_iter().filter(|path| path.is_file());
        files.map(|path| (name(&path, &root), fs::read(path).unwrap())).collect()
    }

    /// When each file and folder was modified.
    pub fn times(&self) -> BTreeMap<String, SystemTime> {
        let time = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
        walk(&self.root).into_iter().map(|path| (name(&path, &self.root), time(&path))).collect()
    }
}

fn name(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap().to_str().unwrap().to_owned()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut paths = vec![folder.to_path_buf()];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            paths.extend(walk(&path));
        } else {
            paths.push(path);
        }
    }
    paths
}
