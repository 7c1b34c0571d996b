//! Folders of fixtures, and the generated output.

pub mod changes;
pub mod constructs;
pub mod crates;
pub mod documents;
pub mod hostile;
pub mod random;
pub mod synthetic;
pub mod targets;
pub mod torture;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::{Api, File, Folder, RuntimeDependency, SourceFile, Surface, generate, resolve, surfaces};

/// Returns a path below `codegen/tests`.
pub fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(inside)
}

/// The folder of this repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The schema of this repository.
pub fn schema() -> Folder {
    Folder::load(&repository().join("schema")).unwrap()
}

/// Returns the paths of what is in a folder, sorted.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// Returns the paths of the files below a folder, sorted.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().flat_map(|at| if at.is_dir() { files_below(&at) } else { vec![at] }).collect()
}

/// Returns the name of a fixture: that of its file or folder.
pub fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

pub fn file(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile { path: path.into(), bytes: bytes.into() }
}

/// Returns a folder with these files. If they contain no `api.json`, one with their services is added.
pub fn folder(mut files: Vec<SourceFile>) -> Folder {
    if !files.iter().any(|file| file.path == "api.json") {
        let folders = files.iter().filter_map(|file| file.path.split('/').next());
        let services: BTreeSet<_> = folders.filter(|folder| !["guide", "texts"].contains(folder)).collect();
        let services: Vec<_> = services.into_iter().map(|service| format!("\"{service}\": {{}}")).collect();
        let api = fs::read_to_string(path("api.json")).unwrap();
        files.push(file("api.json", api.replace("\"fleet\": {}", &services.join(", "))));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Folder { files }
}

/// Returns the crate of a folder, which must have no errors.
pub fn generated(folder: &Folder) -> Vec<File> {
    generated_with(folder, &RuntimeDependency::Path("../runtime".to_owned()))
}

pub fn generated_with(folder: &Folder, runtime: &RuntimeDependency) -> Vec<File> {
    let generated = generate(folder, runtime);
    assert!(!generated.diagnostics.has_errors(), "{}", generated.diagnostics.render(folder));
    generated.files
}

/// Returns the files of a fixture, as its snapshot begins.
pub fn shown<'f>(files: impl IntoIterator<Item = &'f SourceFile>) -> String {
    let text = |file: &SourceFile| str::from_utf8(&file.bytes).unwrap().trim_end().to_owned();
    let parts = files.into_iter().map(|file| format!("──── {}\n{}\n", file.path, text(file)));
    parts.collect::<Vec<_>>().concat() + "\n════\n"
}

/// Returns the text of a generated file.
pub fn text_of<'f>(files: &'f [File], path: &str) -> &'f str {
    &files.iter().find(|file| file.path == path).unwrap().text
}

/// Returns the API of a folder, which must have no errors.
pub fn api(folder: &Folder) -> Api {
    let mut diagnostics = Diagnostics::default();
    let api = resolve(folder, &mut diagnostics);
    api.unwrap_or_else(|| panic!("{}", diagnostics.render(folder)))
}

/// Returns the surfaces of a folder, which must have no errors.
pub fn surfaces_of(folder: &Folder) -> Vec<Surface> {
    let mut diagnostics = Diagnostics::default();
    let surfaces = surfaces(folder, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(folder));
    surfaces
}

/// Returns all surfaces as one text.
pub fn surface_text(folder: &Folder) -> String {
    let parts = surfaces_of(folder).into_iter().map(|surface| format!("──── {}\n{}", surface.module, surface.text));
    parts.collect::<Vec<_>>().join("\n")
}

/// Returns how often each line occurs in the surfaces, with its module.
pub fn surface_lines(folder: &Folder) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    for surface in surfaces_of(folder) {
        for line in surface.text.lines().filter(|line| !line.is_empty()) {
            *lines.entry(format!("{}: {line}", surface.module)).or_default() += 1;
        }
    }
    lines
}

/// Returns the items of a generated file, without the docs and imports at its beginning.
pub fn items(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        // A blank line before an indented line is inside an item.
        let end = rest.match_indices("\n\n").find(|(at, _)| !rest[at + 2..].starts_with(char::is_whitespace));
        let (item, behind) = end.map_or((rest, ""), |(at, _)| (&rest[..=at], &rest[at + 2..]));
        items.push(item);
        rest = behind;
    }
    let is_head = |item: &&str| ["//!", "use ", "pub mod v", "mod "].iter().any(|start| item.starts_with(start));
    items.into_iter().filter(|item| !is_head(item)).collect()
}

/// Compares with the snapshot in `tests/snapshots` of this name, which begins with that of the test file.
macro_rules! assert_named {
    ($name:expr, $body:expr) => {
        insta::with_settings!(
            { snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true },
            { insta::assert_snapshot!($name, $body) }
        )
    };
}

pub(crate) use assert_named;
