//! A program can name every type: the generated crate exports all documented types of the runtime.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::{Attribute, Item, UseTree, Visibility};

use crate::support::{folder, generated};

#[test]
fn the_crate_exports_every_documented_runtime_type() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/lib.rs");
    let documented = exports(&fs::read_to_string(runtime).unwrap());
    // The runtime's facts about services are exported only for services of the folder.
    let document = crate::support::documents::document(
        "fleet",
        "get",
        "GET",
        "/v1/car",
        &serde_json::json!([]),
        &serde_json::json!({}),
    );
    let files = generated(&folder(vec![document]));
    let exported = exports(&files.iter().find(|file| file.path == "src/lib.rs").unwrap().text);
    assert!(documented.contains("Client") && documented.contains("json"), "{documented:?}");
    let missing: Vec<_> = documented.difference(&exported).collect();
    assert!(missing.is_empty(), "documented by the runtime, but not exported: {missing:?}");
}

/// Returns the documented names that a crate exports at its root.
fn exports(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in syn::parse_file(text).unwrap().items {
        match item {
            Item::Use(item) if is_documented(&item.vis, &item.attrs) => add(&item.tree, &mut names),
            Item::Mod(item) if is_documented(&item.vis, &item.attrs) => _ = names.insert(item.ident.to_string()),
            _ => {}
        }
    }
    names
}

fn is_documented(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    let is_hidden = |attribute: &Attribute| {
        attribute.path().is_ident("doc") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "hidden")
    };
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

fn add(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => add(&path.tree, names),
        UseTree::Group(group) => group.items.iter().for_each(|tree| add(tree, names)),
        UseTree::Name(name) => _ = names.insert(name.ident.to_string()),
        UseTree::Rename(rename) => _ = names.insert(rename.rename.to_string()),
        UseTree::Glob(_) => panic!("unexpected glob"),
    }
}
