//! Prints names, types, docs and literals.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};
use syn::Item;

use super::syntax;
use crate::rust::{Docs, Name, RustType};

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(syntax::ident(self));
    }
}

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        syntax::ty(self).to_tokens(tokens);
    }
}

/// Returns a string literal. Characters that rustc rejects or a screen does not show are escaped.
pub fn literal(text: &str) -> Literal {
    if text.chars().all(|c| c.is_ascii() && !c.is_ascii_control()) {
        return Literal::string(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    escaped.push('"');
    for c in text.chars() {
        if c.is_alphanumeric() {
            escaped.push(c);
        } else {
            let _ = write!(escaped, "{}", c.escape_default());
        }
    }
    escaped.push('"');
    escaped.parse().unwrap_or_else(|_| Literal::string(text))
}

/// Returns `Some(value)` or `None`.
pub fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// Prints items, with a blank line between them.
pub fn print(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => join(file.items.into_iter().map(print_item)),
        // The result is not a valid crate, so the defect shows at once; tests compile the output of every fixture.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

pub fn print_item(item: Item) -> String {
    let is_impl = matches!(item, Item::Impl(_));
    let text =
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] });
    // Only between two methods of an impl, a brace at this depth is followed by a line at this depth.
    if is_impl { text.replace("\n    }\n    ", "\n    }\n\n    ") } else { text }
}

pub fn join(texts: impl IntoIterator<Item = String>) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() && !text.is_empty() {
            out.push('\n');
        }
        out.push_str(&text);
    }
    out
}

/// Prints the docs of a module or crate.
pub fn inner_docs(docs: &Docs) -> String {
    let mut out = String::new();
    comment("//!", docs, &mut out);
    out
}

/// Adds docs to a printed item and to its members: fields, variants or methods.
///
/// As tokens, they would be escaped, parsed and unescaped again, which takes longer than everything else.
pub fn documented<'d>(printed: &str, docs: &Docs, members: impl IntoIterator<Item = &'d Docs>) -> String {
    let mut members = members.into_iter();
    let mut out = String::with_capacity(2 * printed.len());
    comment("///", docs, &mut out);
    let mut after_attribute = false;
    for line in printed.split_inclusive('\n') {
        // The lines of a member are indented deeper than its first line, or begin with a bracket.
        let at_member = line.strip_prefix("    ").unwrap_or_default();
        let is_attribute = at_member.starts_with("#[");
        let begins_member = is_attribute || at_member.starts_with(is_identifier_start);
        if begins_member
            && !after_attribute
            && let Some(docs) = members.next()
        {
            comment("    ///", docs, &mut out);
        }
        after_attribute = is_attribute;
        out.push_str(line);
    }
    out
}

fn is_identifier_start(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

fn comment(mark: &str, docs: &Docs, out: &mut String) {
    for line in &docs.0 {
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
    if let Some(name) = docs.other_name() {
        let _ = writeln!(out, "{}#[doc(alias = \"{name}\")]", mark.trim_end_matches('/'));
    }
}
