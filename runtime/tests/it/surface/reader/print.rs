//! Prints items as lines.

use quote::ToTokens;
use syn::{Attribute, Fields, Generics, ImplItem, Item, ItemImpl, Meta, Signature, TraitItem};

use super::sources::{cfg, has_attribute, is_public};

/// The kind and name of an item, and its public parts.
pub fn item(item: &Item, name: &str) -> (String, Vec<String>) {
    match item {
        Item::Const(item) => (format!("const {name}"), vec![tokens(&item.ty)]),
        Item::Enum(item) => {
            let mut lines = attributes(&item.attrs);
            let variants = item.variants.iter();
            lines.extend(variants.map(|variant| format!("variant {}{}", variant.ident, fields(&variant.fields))));
            (format!("enum {name}{}", generics(&item.generics)), lines)
        }
        Item::Fn(item) => (format!("fn {name}"), vec![signature(&item.sig)]),
        Item::Static(item) => (format!("static {name}"), vec![tokens(&item.ty)]),
        Item::Struct(item) => {
            let mut lines = attributes(&item.attrs);
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let name = field.ident.as_ref().map_or("0".to_owned(), ToString::to_string);
                lines.push(format!("field {name}: {}", tokens(&field.ty)));
            }
            (format!("struct {name}{}", generics(&item.generics)), lines)
        }
        Item::Trait(item) => {
            let mut lines = attributes(&item.attrs);
            if !item.supertraits.is_empty() {
                lines.push(format!("supertraits {}", tokens(&item.supertraits)));
            }
            for member in &item.items {
                let (line, attributes, has_default) = match member {
                    TraitItem::Fn(member) => (signature(&member.sig), &member.attrs, member.default.is_some()),
                    TraitItem::Const(member) => {
                        let line = format!("const {}: {}", member.ident, tokens(&member.ty));
                        (line, &member.attrs, member.default.is_some())
                    }
                    TraitItem::Type(member) => (format!("type {}", member.ident), &member.attrs, false),
                    _ => continue,
                };
                let default = if has_default { " { … }" } else { "" };
                lines.push(format!("{line}{default}{}", hidden(attributes)));
            }
            (format!("trait {name}{}", generics(&item.generics)), lines)
        }
        Item::Type(item) => (format!("type {name}{}", generics(&item.generics)), vec![tokens(&item.ty)]),
        _ => (format!("item {name}"), Vec::new()),
    }
}

/// The trait of an impl, or the public members of an inherent impl.
pub fn implementation(found: &ItemImpl) -> Vec<String> {
    let generics = found.generics.where_clause.as_ref().map_or(String::new(), |clause| format!(" {}", tokens(clause)));
    let bounds = tokens(&found.generics.params);
    let bounds = if bounds.contains(':') { format!(" if {bounds}") } else { String::new() };
    if let Some((path, _)) = &found.trait_ {
        let types = found.items.iter().filter_map(|member| match member {
            ImplItem::Type(member) => Some(format!(", {} = {}", member.ident, tokens(&member.ty))),
            _ => None,
        });
        let types: String = types.collect();
        return vec![format!("impl {}{types}{bounds}{generics}", tokens(path).trim_start_matches("fmt::"))];
    }
    let mut lines = Vec::new();
    for member in &found.items {
        let (line, attributes) = match member {
            ImplItem::Fn(member) if is_public(&member.vis) => (signature(&member.sig), &member.attrs),
            ImplItem::Const(member) if is_public(&member.vis) => {
                (format!("const {}: {}", member.ident, tokens(&member.ty)), &member.attrs)
            }
            _ => continue,
        };
        let condition = cfg(attributes);
        let condition = if condition.is_empty() { condition } else { format!(" [{condition}]") };
        lines.push(format!("{line}{bounds}{condition}{}", hidden(attributes)));
    }
    lines
}

/// The attributes of a type that matter to users.
fn attributes(attributes: &[Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attribute in attributes {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("derive") => {
                let names = list.tokens.to_string();
                lines.extend(names.split(',').map(|name| format!("impl {}", name.trim())));
            }
            meta if meta.path().is_ident("non_exhaustive") => lines.push("non_exhaustive".to_owned()),
            meta if meta.path().is_ident("must_use") => lines.push("must_use".to_owned()),
            _ => {}
        }
    }
    if has_attribute(attributes, "doc") && !hidden(attributes).is_empty() {
        lines.push("hidden".to_owned());
    }
    lines
}

fn hidden(attributes: &[Attribute]) -> &'static str {
    let is_hidden = |attribute: &Attribute| tokens(attribute).replace(' ', "") == "#[doc(hidden)]";
    if attributes.iter().any(is_hidden) { " (hidden)" } else { "" }
}

fn fields(fields: &Fields) -> String {
    if fields.is_empty() { String::new() } else { format!(" {}", tokens(fields)) }
}

fn generics(generics: &Generics) -> String {
    if generics.params.is_empty() { String::new() } else { format!("<{}>", tokens(&generics.params)) }
}

/// A signature on one line, printed as rustfmt would.
fn signature(signature: &Signature) -> String {
    let printed = prettyplease::unparse(&syn::parse_quote!(#signature {}));
    let words: Vec<_> = printed.split_whitespace().collect();
    words
        .join(" ")
        .trim_end_matches("{}")
        .trim_end()
        .replace("( ", "(")
        .replace(", )", ")")
        .replace("(mut self", "(self")
}

/// Any syntax on one line, without the spaces around tokens.
fn tokens(syntax: &impl ToTokens) -> String {
    let text = syntax.to_token_stream().to_string();
    let mut text =
        text.replace(" :: ", "::").replace(":: ", "::").replace(" < ", "<").replace("< ", "<").replace(" >", ">");
    for (from, to) in [
        (" <", "<"),
        ("& ", "&"),
        (" ,", ","),
        (" :", ":"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        ("[ ", "["),
        (" ]", "]"),
    ] {
        text = text.replace(from, to);
    }
    text
}
