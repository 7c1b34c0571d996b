//! Reads the public items of a generated crate from its sources. It knows Rust and the runtime's macros, but not what
//! the generator prints.

use std::collections::{BTreeMap, BTreeSet};

use eset_connect_codegen::File;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Block, Fields, ImplItem, Item, ItemImpl, ItemMacro, Signature, Stmt, Visibility};

use super::expand::Macros;
use super::paths;
use super::syntax::{called, declared, derives, exhaustive, feature, flatten, has_word, is_visible, sent, text_of};

/// The facts about the public items of a crate, one per line: `field crate::fleet::v1::Vehicle.color: Option<String>`.
pub type Facts = BTreeSet<String>;

/// Reads the facts from the files of a crate.
pub fn facts(files: &[File], macros: &Macros) -> Facts {
    let mut krate = Krate { files, macros, modules: BTreeMap::new(), public: BTreeMap::new(), facts: Facts::new() };
    krate.read("crate", krate.items_of("src/lib.rs"), true);
    krate.export();
    let modules = std::mem::take(&mut krate.modules);
    let paths = krate.public.values().map(|public| public.path.as_str()).collect();
    for (path, module) in &modules {
        let reader = Reader { path, modules: &modules, public: &krate.public, paths: &paths };
        for item in &module.items {
            reader.item(item, &mut krate.facts);
        }
    }
    krate.facts
}

struct Krate<'a> {
    files: &'a [File],
    macros: &'a Macros,
    modules: BTreeMap<String, Module>,
    /// The public path of each public item, by the path of its declaration.
    public: BTreeMap<String, Public>,
    facts: Facts,
}

struct Public {
    path: String,
    feature: String,
}

#[derive(Default)]
struct Module {
    items: Vec<Item>,
    /// What each name means.
    names: BTreeMap<String, Vec<String>>,
    /// The public imports: name, target and feature.
    exports: Vec<(String, Vec<String>, String)>,
    is_public: bool,
}

impl Krate<'_> {
    fn items_of(&self, path: &str) -> Vec<Item> {
        let file = self.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
        // Most of a file is docs, and parsing them would take most of the time.
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let code: String = file.text.lines().filter(is_code).flat_map(|line| [line, "\n"]).collect();
        syn::parse_file(&code).unwrap_or_else(|error| panic!("{path}: {error}")).items
    }

    fn read(&mut self, path: &str, items: Vec<Item>, is_public: bool) {
        let mut module = Module { is_public, ..Module::default() };
        for item in items {
            let own = |name: &dyn ToString| format!("{path}::{}", name.to_string());
            match &item {
                Item::Mod(child) if has_word(&child.attrs, "cfg", "doc") => {}
                Item::Mod(child) => {
                    let inner = own(&child.ident);
                    module.names.insert(child.ident.to_string(), split(&inner));
                    let is_public = is_public && is_visible(&child.vis, &child.attrs);
                    if is_public {
                        self.declare(&inner, &child.attrs);
                        self.facts.insert(format!("mod {inner}{}", feature(&child.attrs)));
                    }
                    let items = match &child.content {
                        Some((_, items)) => items.clone(),
                        None => self.items_of(&format!("src/{}.rs", file_of(&inner))),
                    };
                    self.read(&inner, items, is_public);
                }
                Item::Use(item) => {
                    let mut imports = Vec::new();
                    flatten(&item.tree, &mut Vec::new(), &mut imports);
                    for (name, target) in imports {
                        if matches!(item.vis, Visibility::Public(_)) {
                            module.exports.push((name.clone(), target.clone(), feature(&item.attrs)));
                        }
                        module.names.insert(name, target);
                    }
                }
                Item::Macro(call) => {
                    let name = call.mac.path.segments.last().unwrap().ident.to_string();
                    module.items.extend(self.macros.expand(&name, call.mac.tokens.clone()));
                    module.items.push(item);
                }
                _ => {
                    if let Some((name, visibility, attributes)) = declared(&item) {
                        module.names.insert(name.clone(), split(&own(&name)));
                        if is_public && is_visible(visibility, attributes) {
                            self.declare(&own(&name), attributes);
                        }
                    }
                    module.items.push(item);
                }
            }
        }
        self.modules.insert(path.to_owned(), module);
    }

    fn declare(&mut self, path: &str, attributes: &[Attribute]) {
        let public = Public { path: path.to_owned(), feature: feature(attributes) };
        self.public.insert(path.to_owned(), public);
    }

    /// Follows the public imports: an item that is declared in a private module has the path of its import.
    fn export(&mut self) {
        for (path, module) in self.modules.iter().filter(|(_, module)| module.is_public) {
            for (name, target, feature) in &module.exports {
                let own = format!("{path}::{name}");
                let target = definition(&self.modules, path, target);
                if target.starts_with("crate::") && !self.public.contains_key(&target) {
                    self.public.insert(target, Public { path: own, feature: feature.clone() });
                } else {
                    self.facts.insert(format!("use {own} = {target}{feature}"));
                }
            }
        }
    }
}

/// Returns the absolute path of an item as its declaration has it.
fn definition(modules: &BTreeMap<String, Module>, module: &str, path: &[String]) -> String {
    let mut here = split(module);
    let mut rest = path;
    match path[0].as_str() {
        "crate" => (here, rest) = (vec!["crate".to_owned()], &path[1..]),
        "self" => rest = &path[1..],
        "super" => {
            while let [first, others @ ..] = rest
                && first == "super"
            {
                here.pop();
                rest = others;
            }
        }
        first => match modules.get(module).and_then(|module| module.names.get(first)) {
            Some(target) if *target != path => {
                let whole: Vec<_> = target.iter().chain(&path[1..]).cloned().collect();
                return definition(modules, module, &whole);
            }
            _ => return path.join("::"),
        },
    }
    for (index, name) in rest.iter().enumerate() {
        let target = modules.get(&here.join("::")).and_then(|module| module.names.get(name));
        let next: Vec<_> = here.iter().chain([name]).cloned().collect();
        if let Some(target) = target.filter(|target| **target != next) {
            let whole: Vec<_> = target.iter().chain(&rest[index + 1..]).cloned().collect();
            return definition(modules, &here.join("::"), &whole);
        }
        here = next;
    }
    here.join("::")
}

/// Reads the items of one module.
struct Reader<'a> {
    path: &'a str,
    modules: &'a BTreeMap<String, Module>,
    public: &'a BTreeMap<String, Public>,
    /// The public paths.
    paths: &'a BTreeSet<&'a str>,
}

impl Reader<'_> {
    /// Returns the public path of an item of this module, with its feature; `None` if it is private.
    fn public(&self, name: &syn::Ident) -> Option<(&str, &str)> {
        let public = self.public.get(&format!("{}::{name}", self.path))?;
        Some((&public.path, &public.feature))
    }

    fn absolute(&self, path: &[String]) -> String {
        if let Some(name) = paths::without_std(path) {
            return name.to_owned();
        }
        let found = definition(self.modules, self.path, path);
        let found = paths::without_std(&split(&found)).map_or(found.clone(), str::to_owned);
        self.public.get(&found).map_or(found, |public| public.path.clone())
    }

    fn print(&self, tokens: impl ToTokens) -> String {
        paths::print(tokens.to_token_stream(), &|path| self.absolute(path))
    }

    fn item(&self, item: &Item, facts: &mut Facts) {
        match item {
            Item::Fn(item) => {
                let Some((path, feature)) = self.public(&item.sig.ident) else { return };
                facts.insert(format!("fn {path}{}{feature}", self.signature(&item.sig)));
                sent(path, &item.block, facts);
                facts.extend(self.endpoint(&item.block).map(|endpoint| format!("calls {path} = {endpoint}")));
            }
            Item::Struct(item) => {
                let Some((path, feature)) = self.public(&item.ident) else { return };
                facts.insert(format!("struct {path}{}{feature}", exhaustive(&item.attrs)));
                self.fields(path, &item.fields, false, facts);
                derives(path, &item.attrs, facts);
            }
            Item::Enum(item) => {
                let Some((path, feature)) = self.public(&item.ident) else { return };
                facts.insert(format!("enum {path}{}{feature}", exhaustive(&item.attrs)));
                for variant in &item.variants {
                    facts.insert(format!("variant {path}::{}", variant.ident));
                    self.fields(&format!("{path}::{}", variant.ident), &variant.fields, true, facts);
                }
                derives(path, &item.attrs, facts);
            }
            Item::Type(item) => {
                let Some((path, feature)) = self.public(&item.ident) else { return };
                facts.insert(format!("type {path} = {}{feature}", self.print(&item.ty)));
            }
            Item::Static(item) => {
                let Some((path, feature)) = self.public(&item.ident) else { return };
                facts.insert(format!("static {path}: {}{feature}", self.print(&item.ty)));
            }
            Item::Impl(item) => self.implementation(item, facts),
            Item::Macro(item) => self.rows(item, facts),
            other => panic!("unexpected item: {}", other.to_token_stream()),
        }
    }

    fn fields(&self, path: &str, fields: &Fields, are_public: bool, facts: &mut Facts) {
        for (index, field) in fields.iter().enumerate() {
            if are_public || matches!(field.vis, Visibility::Public(_)) {
                let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
                facts.insert(format!("field {path}.{name}: {}", self.print(&field.ty)));
            }
        }
    }

    fn signature(&self, signature: &Signature) -> String {
        let arguments: Vec<_> = signature.inputs.iter().map(|input| self.print(input)).collect();
        let arguments: Vec<_> = arguments.iter().map(|argument| argument.trim_start_matches("mut ")).collect();
        let is_const = if signature.constness.is_some() { ", const" } else { "" };
        format!("({}){}{is_const}", arguments.join(", "), self.print(&signature.output).replace("->", " -> "))
    }

    /// An impl, unless its type is private.
    fn implementation(&self, item: &ItemImpl, facts: &mut Facts) {
        let of = self.print(&item.self_ty);
        if of.starts_with("crate::") && !self.paths.contains(of.as_str()) {
            return;
        }
        let Some((implemented, _)) = &item.trait_ else {
            for member in &item.items {
                match member {
                    ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => {
                        let path = format!("{of}::{}", method.sig.ident);
                        facts.insert(format!("fn {path}{}", self.signature(&method.sig)));
                        sent(&path, &method.block, facts);
                    }
                    ImplItem::Const(constant) if matches!(constant.vis, Visibility::Public(_)) => {
                        facts.insert(format!("const {of}::{}: {}", constant.ident, self.print(&constant.ty)));
                    }
                    _ => {}
                }
            }
            return;
        };
        let implemented = self.print(implemented);
        let mut line = format!("impl {implemented} for {of}");
        let names: Vec<_> = item
            .items
            .iter()
            .filter_map(|member| match member {
                ImplItem::Type(ty) => Some(format!("{} = {}", ty.ident, self.print(&ty.ty))),
                ImplItem::Const(constant) => Some(constant.ident.to_string()),
                // The methods of a trait of std are those that the trait requires.
                ImplItem::Fn(method) if implemented.starts_with("eset_connect_runtime::") => {
                    Some(method.sig.ident.to_string())
                }
                _ => None,
            })
            .collect();
        if !names.is_empty() {
            line = format!("{line}: {}", names.join(", "));
        }
        facts.insert(line);
    }

    /// The names in JSON: the rows of a model or an enum, and the type of a message.
    fn rows(&self, item: &ItemMacro, facts: &mut Facts) {
        let name = item.mac.path.segments.last().unwrap().ident.to_string();
        let mut tokens = item.mac.tokens.clone().into_iter();
        let (Some(of), Some(next)) = (tokens.next(), tokens.next()) else { return };
        let TokenTree::Group(rows) = next else {
            if name == "message" {
                facts.insert(format!("message {} = {next}", self.print(of)));
            }
            return;
        };
        let of = self.print(of);
        let tokens: Vec<_> = rows.stream().into_iter().collect();
        for row in tokens.split(|token| token.to_string() == ";").filter(|row| !row.is_empty()) {
            let text = |token: &TokenTree| text_of(&syn::parse_str(&token.to_string()).unwrap()).unwrap();
            match row {
                [kind, field, name] => {
                    let quoted = if kind.to_string().starts_with("Quoted") { ", in quotes" } else { "" };
                    facts.insert(format!("json {of}.{field} = {:?}{quoted}", text(name)));
                }
                [variant, name] => {
                    facts.insert(format!("json {of}::{variant} = {:?}", text(name)));
                }
                other => panic!("unexpected row: {other:?}"),
            }
        }
    }

    /// The method and the path that a function calls: those of the static in its block, or of the one that it names.
    fn endpoint(&self, block: &Block) -> Option<String> {
        let own = block.stmts.iter().find_map(|statement| match statement {
            Stmt::Item(Item::Static(found)) => called(&found.expr),
            _ => None,
        });
        own.or_else(|| {
            let text = block.to_token_stream().to_string().replace(' ', "");
            self.modules["crate::api"].items.iter().find_map(|item| match item {
                Item::Static(found) if text.contains(&format!("&crate::api::{},", found.ident)) => called(&found.expr),
                _ => None,
            })
        })
    }
}

fn split(path: &str) -> Vec<String> {
    path.split("::").map(str::to_owned).collect()
}

/// `policy_management/v2` for `crate::policy_management::v2`.
fn file_of(path: &str) -> String {
    path.trim_start_matches("crate::").replace("::", "/").replace("r#", "")
}
