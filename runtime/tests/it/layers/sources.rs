//! The source files of a crate as a graph of imports.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use super::imports::{self, Import, Imports};

/// A module's path from the root of the crate, without `crate`.
pub type Module = Vec<String>;

/// The files of the crate by their modules, with their imports.
#[derive(Default)]
pub struct Sources {
    pub files: BTreeMap<Module, File>,
}

pub struct File {
    /// Relative to `src`.
    path: String,
    imports: Imports,
}

/// An import of something in the crate.
pub struct Arrow<'a> {
    line: usize,
    /// The path from the root, as written.
    written: String,
    pub target: &'a Module,
}

impl Sources {
    /// Every file in the folder `src`.
    pub fn read(src: &Path) -> Self {
        let mut texts = Vec::new();
        files(src, "", &mut texts);
        Self::new(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// The files, as texts with their paths relative to `src`.
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = BTreeMap::new();
        for (path, text) in texts {
            files.insert(module(path), File { path: path.to_owned(), imports: imports::read(text) });
        }
        let for_tests: Vec<Module> = files.iter().flat_map(|(name, file)| test_modules(name, file)).collect();
        files.retain(|name, _| !for_tests.iter().any(|left_out| name.starts_with(left_out)));
        Self { files }
    }

    /// The imports of a file from the crate.
    pub fn arrows(&self, from: &Module) -> Vec<Arrow<'_>> {
        let arrow = |import: &Import| {
            let path = self.absolute(from, import)?;
            let written = std::iter::once("crate").chain(path.iter().map(String::as_str)).collect::<Vec<_>>();
            let target = self.resolve(&path)?;
            Some(Arrow { line: import.line, written: written.join("::"), target })
        };
        self.files[from].imports.imports.iter().filter_map(arrow).collect()
    }

    /// The path from the root; `None` if it is outside of the crate.
    fn absolute(&self, from: &Module, import: &Import) -> Option<Module> {
        let mut base: Module = from.iter().chain(&import.inside).cloned().collect();
        let mut path = import.path.iter().peekable();
        if path.next_if(|segment| *segment == "crate").is_some() {
            base.clear();
        } else if matches!(path.peek().map(|segment| segment.as_str()), Some("super" | "self")) {
            while let Some(segment) = path.next_if(|segment| matches!(segment.as_str(), "super" | "self")) {
                if segment == "super" {
                    base.pop();
                }
            }
        } else {
            base.extend(path.next().cloned());
            return self.files.contains_key(&base).then(|| base.into_iter().chain(path.cloned()).collect());
        }
        Some(base.into_iter().chain(path.cloned()).collect())
    }

    /// The file that defines the item at `path`, through re-exports.
    fn resolve(&self, path: &[String]) -> Option<&Module> {
        let mut path: VecDeque<String> = path.iter().cloned().collect();
        // More steps than any chain of re-exports has.
        for _ in 0..10 {
            let mut module = Module::new();
            while let Some(segment) = path.front() {
                module.push(segment.clone());
                if !self.files.contains_key(&module) {
                    module.pop();
                    break;
                }
                path.pop_front();
            }
            let (module, file) = self.files.get_key_value(&module)?;
            let name = path.pop_front();
            let mut exports = file.imports.imports.iter().filter(|import| import.inside.is_empty());
            let name_is_used = name.as_deref().is_some_and(|name| name != "*");
            let export = exports.find(|import| name_is_used && import.name == name);
            match export.and_then(|export| self.absolute(module, export)) {
                Some(export) => path = export.into_iter().chain(path).collect(),
                None => return Some(module),
            }
        }
        None
    }

    /// The imports that `allowed` forbids: it returns what a room may import, or `None` if the room is unknown.
    pub fn violations<'r>(&self, allowed: impl Fn(&str) -> Option<Vec<&'r str>>) -> Vec<String> {
        let mut violations = Vec::new();
        for (from, file) in &self.files {
            let Some(room) = from.first() else { continue };
            let Some(allowed) = allowed(room) else {
                violations.push(format!("{}: {room} has no layer in tests/it/layers.rs", file.path));
                continue;
            };
            for arrow in self.arrows(from) {
                let Arrow { line, written, target } = arrow;
                let place = format!("{}:{line}", file.path);
                match target.first() {
                    None => violations.push(format!("{place}: {room} imports the crate's root ({written})")),
                    Some(target) if target == room || allowed.contains(&target.as_str()) => {}
                    Some(target) => violations.push(format!(
                        "{place}: {room} imports {target} ({written}), but may import only {}",
                        allowed.join(", ")
                    )),
                }
            }
        }
        violations
    }

    /// The circles between files, except those of a file and its children.
    pub fn file_circles(&self) -> Vec<String> {
        let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (from, file) in &self.files {
            let targets = self.arrows(from).into_iter().map(|arrow| arrow.target);
            let others = targets.filter(|target| !from.starts_with(target) && !target.starts_with(from));
            graph.insert(&file.path, others.map(|target| self.files[target].path.as_str()).collect());
        }
        circles(&graph)
    }

    /// The circles between the top-level rooms.
    pub fn room_circles(&self) -> Vec<String> {
        let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for from in self.files.keys() {
            let Some(room) = from.first() else { continue };
            let targets = self.arrows(from).into_iter().filter_map(|arrow| arrow.target.first());
            graph.entry(room).or_default().extend(targets.filter(|target| *target != room).map(String::as_str));
        }
        circles(&graph)
    }
}

/// The module of a file: `wire` for `wire/mod.rs`, the root for `lib.rs`.
fn module(path: &str) -> Module {
    let mut segments: Module = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    segments.pop_if(|last| matches!(last.as_str(), "mod" | "lib" | "main"));
    segments
}

/// The modules in other files that a file declares only for tests.
fn test_modules(name: &Module, file: &File) -> Vec<Module> {
    file.imports.test_modules.iter().map(|child| [name.as_slice(), std::slice::from_ref(child)].concat()).collect()
}

/// One line per circle: the shortest through each node, each once.
fn circles(graph: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<String> {
    let (mut seen, mut lines) = (BTreeSet::new(), Vec::new());
    for start in graph.keys() {
        let Some(circle) = circle(graph, start) else { continue };
        if seen.insert(circle.iter().copied().collect::<BTreeSet<_>>()) {
            lines.push(format!("circle: {} → {start}", circle.join(" → ")));
        }
    }
    lines
}

/// The shortest path from `start` back to it.
fn circle<'a>(graph: &BTreeMap<&'a str, BTreeSet<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut ways = VecDeque::from([vec![start]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        for next in graph.get(way.last()?).into_iter().flatten() {
            if *next == start {
                return Some(way);
            }
            if seen.insert(*next) {
                ways.push_back(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}

/// All files in `src` with their paths.
fn files(folder: &Path, prefix: &str, texts: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let is_source = entry.path().extension().is_some_and(|extension| extension == "rs");
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{prefix}{name}/"), texts);
        } else if is_source {
            texts.push((format!("{prefix}{name}"), fs::read_to_string(entry.path()).unwrap()));
        }
    }
}
