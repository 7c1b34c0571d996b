//! The modules of a crate, and the definitions of the names in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Item, UseTree, Visibility};

type Module = Vec<String>;

/// Where an item is defined.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Definition {
    pub module: Module,
    pub name: String,
}

/// A name that a `use` brings into scope.
pub struct Leaf {
    pub path: Vec<String>,
    pub name: String,
}

#[derive(Default)]
pub struct Sources(BTreeMap<Module, Vec<Item>>);

impl Sources {
    pub fn load(src: &Path) -> Self {
        let mut sources = Self::default();
        sources.read(Vec::new(), &src.join("lib.rs"), src);
        sources
    }

    /// Reads the file of a module, and its children in `folder`.
    fn read(&mut self, module: Module, file: &Path, folder: &Path) {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let items = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items;
        self.add(module, items, folder);
    }

    fn add(&mut self, module: Module, items: Vec<Item>, folder: &Path) {
        let items: Vec<_> =
            items.into_iter().filter(|item| !cfg(attributes(item)).split(", ").any(|cfg| cfg == "test")).collect();
        for item in &items {
            let Item::Mod(child) = item else { continue };
            let name = child.ident.to_string();
            let path = [&module[..], std::slice::from_ref(&name)].concat();
            if let Some((_, items)) = &child.content {
                self.add(path, items.clone(), &folder.join(&name));
                continue;
            }
            let nested = folder.join(&name).join("mod.rs");
            let file = if nested.exists() { nested } else { folder.join(format!("{name}.rs")) };
            self.read(path, &file, &folder.join(&name));
        }
        self.0.insert(module, items);
    }

    pub fn modules(&self) -> impl Iterator<Item = (&Module, &Vec<Item>)> {
        self.0.iter()
    }

    pub fn items(&self, module: &[String]) -> &[Item] {
        self.0.get(module).map_or(&[], Vec::as_slice)
    }

    /// The item of a definition.
    pub fn item(&self, definition: &Definition) -> Option<&Item> {
        let items = self.items(&definition.module);
        items.iter().find(|item| item_name(item).is_some_and(|name| name == definition.name))
    }

    /// The definition of a path in a module; `None` if it is in another crate.
    pub fn resolve_path(&self, module: &[String], path: &[String]) -> Option<Definition> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.resolve_path(&[], rest),
            "self" => self.resolve_path(module, rest),
            "super" => self.resolve_path(&module[..module.len().checked_sub(1)?], rest),
            name => {
                let found = self.resolve(module, name)?;
                if rest.is_empty() {
                    return Some(found);
                }
                self.resolve_path(&[&found.module[..], &[found.name]].concat(), rest)
            }
        }
    }

    fn resolve(&self, module: &[String], name: &str) -> Option<Definition> {
        let definition = Definition { module: module.to_vec(), name: name.to_owned() };
        if self.item(&definition).is_some() {
            return Some(definition);
        }
        let uses =
            self.items(module).iter().filter_map(|item| if let Item::Use(found) = item { Some(found) } else { None });
        let leaf = uses.flat_map(|found| leaves(&found.tree)).find(|leaf| leaf.name == name)?;
        // `use bytes::Bytes` refers to a crate, not to a module `bytes`.
        (leaf.path.first()? != name).then(|| self.resolve_path(module, &leaf.path))?
    }
}

/// The names that a `use` brings into scope.
pub fn leaves(tree: &UseTree) -> Vec<Leaf> {
    match tree {
        UseTree::Path(path) => {
            let inside = leaves(&path.tree).into_iter();
            inside.map(|leaf| Leaf { path: [vec![path.ident.to_string()], leaf.path].concat(), ..leaf }).collect()
        }
        UseTree::Name(name) if name.ident == "self" => Vec::new(),
        UseTree::Name(name) => vec![Leaf { path: vec![name.ident.to_string()], name: name.ident.to_string() }],
        UseTree::Rename(rename) => vec![Leaf { path: vec![rename.ident.to_string()], name: rename.rename.to_string() }],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Glob(_) => panic!("a glob hides the names that it brings into scope"),
    }
}

pub fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The name of an item that other crates can use, if its module is public.
pub fn public_name(item: &Item) -> Option<String> {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        _ => return None,
    };
    is_public(visibility).then(|| item_name(item))?
}

fn item_name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Mod(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

pub fn has_attribute(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The conditions under which an item is compiled: the names of features, and other conditions as written.
pub fn cfg(attributes: &[Attribute]) -> String {
    let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let conditions = conditions.filter_map(|attribute| attribute.meta.require_list().ok());
    let conditions =
        conditions.map(|list| list.tokens.to_token_stream().to_string().replace("feature = ", "").replace('"', ""));
    conditions.collect::<Vec<_>>().join(", ")
}
