//! Reads facts from syntax trees, without their modules.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Block, Expr, Item, Lit, UseTree, Visibility};

use super::krate::Facts;

/// Returns the documented names that a crate exports at its root, each with its feature.
pub fn exports(text: &str) -> Vec<(String, String)> {
    let mut exports = Vec::new();
    for item in syn::parse_file(text).unwrap().items {
        match item {
            Item::Use(item) if is_visible(&item.vis, &item.attrs) => {
                let mut names = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut names);
                exports.extend(names.into_iter().map(|(name, _)| (name, feature(&item.attrs))));
            }
            Item::Mod(item) if is_visible(&item.vis, &item.attrs) => {
                exports.push((item.ident.to_string(), feature(&item.attrs)));
            }
            _ => {}
        }
    }
    exports
}

/// The method and the path of an `OperationInfo`.
pub fn called(facts: &Expr) -> Option<String> {
    let Expr::Struct(facts) = facts else { return None };
    let value = |name: &str| facts.fields.iter().find(|field| field.member.to_token_stream().to_string() == name);
    let method = value("method")?.expr.to_token_stream().to_string();
    Some(format!("{} {}", method.rsplit("::").next()?.trim(), text_of(&value("path")?.expr)?))
}

/// The names under which a function sends its arguments: the texts that it passes to methods such as `set`.
pub fn sent(path: &str, block: &Block, facts: &mut Facts) {
    const METHODS: [&str; 5] = ["set", "set_all", "set_header", "set_page_size", "selecting"];
    fn search(tokens: TokenStream, found: &mut Vec<String>) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else { continue };
            search(group.stream(), found);
            let method = index.checked_sub(1).map(|before| tokens[before].to_string());
            let first = group.stream().into_iter().next();
            if method.is_some_and(|method| METHODS.contains(&method.as_str()))
                && let Some(TokenTree::Literal(text)) = first
            {
                found.extend(text_of(&syn::parse_str(&text.to_string()).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    search(block.to_token_stream(), &mut found);
    facts.extend(found.into_iter().map(|name| format!("sends {path} = {name:?}")));
}

pub fn text_of(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

pub fn derives(path: &str, attributes: &[Attribute], facts: &mut Facts) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let names = attribute.meta.require_list().unwrap().tokens.to_string();
        facts.extend(names.split(',').map(|name| format!("impl {} for {path}", name.trim())));
    }
}

pub fn exhaustive(attributes: &[Attribute]) -> &'static str {
    let is_open = attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
    if is_open { ", non-exhaustive" } else { "" }
}

/// Whether an item with this visibility is public and documented.
pub fn is_visible(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !has_word(attributes, "doc", "hidden")
}

/// Whether there is an attribute `#[name(word)]`.
pub fn has_word(attributes: &[Attribute], name: &str, word: &str) -> bool {
    let mut named = attributes.iter().filter(|attribute| attribute.path().is_ident(name));
    named.any(|attribute| attribute.parse_args::<syn::Ident>().is_ok_and(|found| found == word))
}

/// `, feature "policy-management"` for `#[cfg(feature = "policy-management")]`; nothing without a feature.
pub fn feature(attributes: &[Attribute]) -> String {
    let mut gates = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let found = gates.find_map(|attribute| {
        let text = attribute.meta.require_list().ok()?.tokens.to_string();
        Some(format!(", feature {}", text.strip_prefix("feature = ")?))
    });
    found.unwrap_or_default()
}

pub fn declared(item: &Item) -> Option<(String, &Visibility, &[Attribute])> {
    let (name, visibility, attributes) = match item {
        Item::Fn(item) => (&item.sig.ident, &item.vis, &item.attrs),
        Item::Struct(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Type(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Static(item) => (&item.ident, &item.vis, &item.attrs),
        _ => return None,
    };
    Some((name.to_string(), visibility, attributes))
}

pub fn flatten(tree: &UseTree, path: &mut Vec<String>, imports: &mut Vec<(String, Vec<String>)>) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            flatten(&inner.tree, path, imports);
            path.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, path, imports)),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            imports.push((name.clone(), path.iter().cloned().chain([name]).collect()));
        }
        UseTree::Rename(rename) => {
            let target = path.iter().cloned().chain([rename.ident.to_string()]).collect();
            imports.push((rename.rename.to_string(), target));
        }
        UseTree::Glob(_) => panic!("unexpected glob"),
    }
}
