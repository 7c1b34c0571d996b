//! The layers of the crate: what each folder at the top of `src` may import.

mod imports;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use imports::Imports;

/// A layer imports only the layers before it. The rooms of one layer may import each other, but not in
/// a circle.
const LAYERS: &[&[&str]] = &[
    &["json", "api", "future", "credentials"],
    &["wire"],
    &["transport"],
    &["error"],
    &["deployment"],
    &["call"],
    &["send"],
    &["client"],
];

/// A module's path from the root of the crate, without `crate`.
type Module = Vec<String>;

/// The files of the crate by their modules, with their imports.
#[derive(Default)]
struct Sources {
    files: BTreeMap<Module, File>,
}

struct File {
    /// Relative to `src`.
    path: String,
    imports: Imports,
}

/// An import of something in the crate.
struct Arrow<'a> {
    line: usize,
    /// The path from the root, as written.
    written: String,
    target: &'a Module,
}

impl Sources {
    /// The files, as texts with their paths relative to `src`.
    fn new<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = BTreeMap::new();
        for (path, text) in texts {
            files.insert(module(path), File { path: path.to_owned(), imports: imports::read(text) });
        }
        let for_tests: Vec<Module> = files.iter().flat_map(|(name, file)| test_modules(name, file)).collect();
        files.retain(|name, _| !for_tests.iter().any(|left_out| name.starts_with(left_out)));
        Self { files }
    }

    /// The imports of a file from the crate.
    fn arrows(&self, from: &Module) -> Vec<Arrow<'_>> {
        let arrow = |import: &imports::Import| {
            let path = self.absolute(from, import)?;
            let written = std::iter::once("crate").chain(path.iter().map(String::as_str)).collect::<Vec<_>>();
            let target = self.resolve(&path)?;
            Some(Arrow { line: import.line, written: written.join("::"), target })
        };
        self.files[from].imports.imports.iter().filter_map(arrow).collect()
    }

    /// The path from the root; `None` if it is outside of the crate.
    fn absolute(&self, from: &Module, import: &imports::Import) -> Option<Module> {
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

    /// The imports that break the order of the layers, and the rooms without a layer.
    fn violations(&self) -> Vec<String> {
        let mut violations = Vec::new();
        for (from, file) in &self.files {
            let Some(room) = from.first() else { continue };
            let Some(layer) = layer(room) else {
                violations.push(format!("{}: {room} has no layer in tests/it/layers.rs", file.path));
                continue;
            };
            let mut allowed = LAYERS[..=layer].concat();
            allowed.retain(|other| other != room);
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
    fn file_circles(&self) -> Vec<String> {
        let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (from, file) in &self.files {
            let targets = self.arrows(from).into_iter().map(|arrow| arrow.target);
            let others = targets.filter(|target| !from.starts_with(target) && !target.starts_with(from));
            graph.insert(&file.path, others.map(|target| self.files[target].path.as_str()).collect());
        }
        circles(&graph)
    }

    /// The circles between the top-level rooms.
    fn room_circles(&self) -> Vec<String> {
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
    segments.pop_if(|last| matches!(last.as_str(), "mod" | "lib"));
    segments
}

/// The modules in other files that a file declares only for tests.
fn test_modules(name: &Module, file: &File) -> Vec<Module> {
    file.imports.test_modules.iter().map(|child| [name.as_slice(), std::slice::from_ref(child)].concat()).collect()
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|rooms| rooms.contains(&room))
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

fn crate_sources() -> Sources {
    let mut texts = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut texts);
    Sources::new(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

#[test]
fn a_layer_imports_only_the_layers_before_it() {
    let sources = crate_sources();
    let violations = sources.violations();
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    for room in LAYERS.concat() {
        assert!(sources.files.contains_key(&[room.to_owned()][..]), "there is no {room} any more");
    }
    let arrows: usize = sources.files.keys().map(|from| sources.arrows(from).len()).sum();
    assert!(arrows > 200, "only {arrows} imports were found");
}

#[test]
fn neither_files_nor_rooms_import_in_a_circle() {
    let sources = crate_sources();
    let circles = [sources.file_circles(), sources.room_circles()].concat();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn the_docs_of_the_crate_list_the_same_layers() {
    let layers: Vec<_> = LAYERS.iter().map(|rooms| format!("`{}`", rooms.join("`, `"))).collect();
    let docs = include_str!("../../src/lib.rs").replace("\n//! ", " ");
    assert!(docs.contains(&format!("{}.", layers.join("; "))), "{docs}");
}

/// The violations of one file, next to some files that it can import.
fn violations(path: &str, text: &str) -> Vec<String> {
    let others = [
        ("lib.rs", "pub use client::Client;\npub use wire::RequestLine;"),
        ("json.rs", ""),
        ("wire/mod.rs", "pub use line::RequestLine;"),
        ("wire/line.rs", ""),
        ("send/mod.rs", "pub(crate) use engine::Engine;"),
        ("send/engine.rs", ""),
        ("client.rs", "pub struct Client;"),
    ];
    Sources::new(others.into_iter().filter(|(other, _)| *other != path).chain([(path, text)])).violations()
}

#[test]
fn an_import_of_a_later_layer_is_reported() {
    let may = "but may import only json, api, future, credentials";
    for (text, line, written) in [
        ("\nuse crate::send::Engine;", 2, "crate::send::Engine"),
        ("pub(crate) use crate::send::engine::Engine as E;", 1, "crate::send::engine::Engine"),
        ("use crate::{\n    json,\n    send::{\n        Engine,\n    },\n};", 4, "crate::send::Engine"),
        ("use crate::send::{self};", 1, "crate::send"),
        ("use crate::send::*;", 1, "crate::send::*"),
        ("use super::super::send::Engine;", 1, "crate::send::Engine"),
        ("mod inner {\n    use super::super::super::send::Engine;\n}", 2, "crate::send::Engine"),
        ("fn f() -> usize {\n    crate::send::engine::COUNT\n}", 2, "crate::send::engine::COUNT"),
        ("fn f(_: &super::super::send::Engine) {}", 1, "crate::send::Engine"),
        ("fn f() {\n    use crate::send::Engine;\n}", 2, "crate::send::Engine"),
        ("const C: (char, &str) = ('\"', \"\\\"\");\nuse crate::send::Engine;", 2, "crate::send::Engine"),
        ("/* a\nb */ const R: &str = r#\"\"\n\"#; use crate::send::Engine;", 3, "crate::send::Engine"),
        ("fn f<'a>(_: &'a u8) {} use crate::send::Engine;", 1, "crate::send::Engine"),
        ("#[cfg(test)]\nuse crate::send::Engine;", 2, "crate::send::Engine"),
        ("#[cfg(test)]\nmod tests { fn f() {} }\nuse crate::send::Engine;", 3, "crate::send::Engine"),
    ] {
        let expected = format!("wire/reply.rs:{line}: wire imports send ({written}), {may}");
        assert_eq!(violations("wire/reply.rs", text), [expected], "{text}");
    }
}

#[test]
fn a_re_export_at_the_root_is_resolved() {
    let expected =
        "wire/line.rs:1: wire imports client (crate::Client), but may import only json, api, future, credentials";
    assert_eq!(violations("wire/line.rs", "use crate::Client;"), [expected]);
    for (text, written) in [("use crate::*;", "crate::*"), ("use crate as root;", "crate")] {
        let expected = format!("wire/line.rs:1: wire imports the crate's root ({written})");
        assert_eq!(violations("wire/line.rs", text), [expected]);
    }
}

#[test]
fn text_that_is_not_an_import_is_ignored() {
    for text in [
        "// use crate::send::Engine;",
        "//! crate::send::Engine\n/// [`Engine`](crate::send::Engine)\nstruct S;",
        "/* use crate::send::Engine; /* nested */ crate::send */",
        "const S: &str = \"crate::send::Engine \\\" super::super::send\";",
        "const S: &str = r##\"\"# crate::send::Engine \"##;",
        "const S: &[u8] = b\"crate::send::Engine\";",
        "macro_rules! m { () => { $crate::send::Engine; use $crate::send::Engine; } }",
        "#[cfg(test)]\nmod tests {\n    use crate::send::Engine;\n    mod inner {}\n    fn f() { crate::client::f() }\n}",
        "#[cfg(test)]\n#[allow(dead_code)]\nmod tests { use crate::send::Engine; }",
        "pub(crate) fn f() -> impl Fn() + use<'_> { extern_crate::send::f }",
        "use http::send::Engine;\nuse std::{send, client::Client};",
    ] {
        assert_eq!(violations("wire/line.rs", text), [""; 0], "{text}");
    }
}

#[test]
fn allowed_imports_are_not_reported() {
    assert_eq!(
        violations("wire/line.rs", "use super::RequestLine;\nuse crate::json;\nuse crate::wire::line::X;"),
        [""; 0]
    );
    assert_eq!(violations("client.rs", "use crate::{json, send::{Engine, engine}, wire::RequestLine};"), [""; 0]);
    let upwards = "json.rs:1: json imports wire (crate::wire), but may import only api, future, credentials";
    assert_eq!(violations("json.rs", "use crate::wire;"), [upwards]);
}

#[test]
fn a_new_room_requires_a_layer() {
    let expected = ["cache/mod.rs: cache has no layer in tests/it/layers.rs"];
    assert_eq!(violations("cache/mod.rs", "use crate::send::Engine;"), expected);
}

#[test]
fn a_test_module_in_its_own_file_is_ignored() {
    let sources = Sources::new([
        ("wire/mod.rs", "mod line;\n#[cfg(test)]\nmod tests;"),
        ("wire/line.rs", ""),
        ("wire/tests.rs", "use crate::send::Engine;"),
        ("wire/tests/more.rs", "use crate::send::Engine;"),
        ("send.rs", ""),
    ]);
    assert_eq!(sources.violations(), [""; 0]);
    assert_eq!(sources.files.len(), 3);
}

#[test]
fn circles_of_files_and_of_rooms_are_found() {
    let sources = Sources::new([
        ("lib.rs", "pub use wire::Line;"),
        ("wire/mod.rs", "mod a;\nmod b;\nmod c;\npub use a::A;\npub use b::B;\npub use c::C;"),
        ("wire/a.rs", "use super::B;"),
        ("wire/b.rs", "fn f() -> crate::wire::c::C {}"),
        ("wire/c.rs", "use super::A;"),
        ("wire/d.rs", "use super::A;"),
    ]);
    let circle = "circle: wire/a.rs → wire/b.rs → wire/c.rs → wire/a.rs";
    assert_eq!(sources.file_circles(), [circle], "wire/d.rs is not part of the circle");
    assert_eq!(sources.room_circles(), [""; 0]);

    let sources = Sources::new([
        ("json/mod.rs", ""),
        ("json/read.rs", "use crate::credentials::Kind;"),
        ("json/write.rs", ""),
        ("credentials.rs", "use crate::json::write;"),
    ]);
    assert_eq!(sources.violations(), [""; 0]);
    assert_eq!(sources.file_circles(), [""; 0]);
    assert_eq!(sources.room_circles(), ["circle: credentials → json → credentials"]);
}

#[test]
fn a_parent_and_its_children_are_not_a_circle() {
    let sources = Sources::new([
        ("wire/mod.rs", "pub use line::RequestLine;\npub struct Limit;"),
        ("wire/line.rs", "use super::Limit;"),
    ]);
    assert_eq!(sources.file_circles(), [""; 0]);
}
