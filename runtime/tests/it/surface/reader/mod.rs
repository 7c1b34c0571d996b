//! Reads the sources of a crate, and prints the items that other crates can use.

mod print;
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sources::{Definition, Sources, cfg, has_attribute, is_public, leaves};
use syn::{Item, ItemImpl, ItemMacro, Type};

/// The surface of the crate with this `src` folder.
pub fn surface(src: &Path) -> String {
    let sources = Sources::load(src);
    let mut surface = Surface { impls: impls(&sources), sources, lines: BTreeMap::new() };
    surface.module(&[], "", "");
    surface.macros();
    let mut text = String::new();
    for (item, lines) in surface.lines {
        text.push_str(&item);
        text.push('\n');
        for line in lines {
            text.push_str("    ");
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

struct Surface {
    sources: Sources,
    impls: BTreeMap<Definition, Vec<(String, ItemImpl)>>,
    /// The facts about each item, by path.
    lines: BTreeMap<String, BTreeSet<String>>,
}

impl Surface {
    /// All items of a public module. `prefix` is its public path, and `condition` the features that it requires.
    fn module(&mut self, module: &[String], prefix: &str, condition: &str) {
        for item in self.sources.items(module).to_vec() {
            let condition = join(condition, &cfg(sources::attributes(&item)));
            match &item {
                Item::Use(found) if is_public(&found.vis) => {
                    for leaf in leaves(&found.tree) {
                        match self.sources.resolve_path(module, &leaf.path) {
                            Some(definition) => self.definition(&definition, &leaf.name, prefix, &condition),
                            None => drop(self.add(prefix, &format!("use {}", leaf.path.join("::")), &condition)),
                        }
                    }
                }
                item => {
                    if let Some(name) = sources::public_name(item) {
                        let definition = Definition { module: module.to_vec(), name: name.clone() };
                        self.definition(&definition, &name, prefix, &condition);
                    }
                }
            }
        }
    }

    /// The macros, which are exported at the root of the crate.
    fn macros(&mut self) {
        let items: Vec<_> = self.sources.modules().flat_map(|(_, items)| items).cloned().collect();
        for item in items {
            if let Item::Macro(ItemMacro { attrs, ident: Some(name), .. }) = item
                && has_attribute(&attrs, "macro_export")
            {
                self.add("", &format!("macro {name}!"), &cfg(&attrs));
            }
        }
    }

    fn definition(&mut self, definition: &Definition, name: &str, prefix: &str, condition: &str) {
        let Some(item) = self.sources.item(definition).cloned() else { return };
        if let Item::Mod(_) = item {
            let module = [&definition.module[..], std::slice::from_ref(&definition.name)].concat();
            return self.module(&module, &format!("{prefix}{name}::"), condition);
        }
        let condition = join(condition, &cfg(sources::attributes(&item)));
        let (head, mut lines) = print::item(&item, name);
        for (condition, found) in self.impls.get(definition).into_iter().flatten() {
            for line in print::implementation(found) {
                lines.push(format!("{}{line}", brackets(condition)));
            }
        }
        let head = self.add(prefix, &head, &condition);
        self.lines.entry(head).or_default().extend(lines);
    }

    fn add(&mut self, prefix: &str, head: &str, condition: &str) -> String {
        let (kind, rest) = head.split_once(' ').unwrap_or((head, ""));
        let line = format!("{prefix}{rest}: {kind}{}", brackets(condition).trim_end());
        self.lines.entry(line.clone()).or_default();
        line
    }
}

/// The impls of each type of the crate, with the features that they require.
fn impls(sources: &Sources) -> BTreeMap<Definition, Vec<(String, ItemImpl)>> {
    let mut impls: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (module, items) in sources.modules() {
        for item in items {
            let Item::Impl(found) = item else { continue };
            let Type::Path(path) = &*found.self_ty else { continue };
            let path: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            if let Some(definition) = sources.resolve_path(module, &path) {
                impls.entry(definition).or_default().push((cfg(&found.attrs), found.clone()));
            }
        }
    }
    impls
}

fn join(outer: &str, inner: &str) -> String {
    [outer, inner].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

fn brackets(condition: &str) -> String {
    if condition.is_empty() { String::new() } else { format!(" [{condition}] ") }
}
