//! The layers of the crate: what each folder at the top of `src` may import.

mod imports;
mod sources;

use std::path::Path;

use sources::Sources;

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

/// What a room may import.
fn allowed(room: &str) -> Option<Vec<&'static str>> {
    let layer = LAYERS.iter().position(|rooms| rooms.contains(&room))?;
    let mut allowed = LAYERS[..=layer].concat();
    allowed.retain(|other| *other != room);
    Some(allowed)
}

fn crate_sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

#[test]
fn a_layer_imports_only_the_layers_before_it() {
    let sources = crate_sources();
    let violations = sources.violations(allowed);
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
    Sources::new(others.into_iter().filter(|(other, _)| *other != path).chain([(path, text)])).violations(allowed)
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
        "fn f() { quote!(crate::send::E, (a)); parse_quote! { use crate::send::Engine; } }",
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
    assert_eq!(sources.violations(allowed), [""; 0]);
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
    assert_eq!(sources.violations(allowed), [""; 0]);
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
