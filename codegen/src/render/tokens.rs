//! Tokens of the small things: names, types, docs, texts.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};
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

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(syntax::docs(self));
    }
}

/// A string literal. What rustc or a reader's screen would stumble over is written as an escape.
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

/// Prints items, a blank line between them.
pub fn print(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => print_items(file.items),
        // Never a valid crate then, so the defect shows at once; the tests compile every fixture's output.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// Prints items, a blank line between them.
pub fn print_items(items: Vec<Item>) -> String {
    join(items.into_iter().map(print_item))
}

fn print_item(item: Item) -> String {
    let is_impl = matches!(item, Item::Impl(_));
    let text =
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] });
    // Between two methods of an impl, and nowhere else, a brace at this depth has a successor at this depth.
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

/// Docs of a module or crate, as text.
pub fn inner_docs(docs: &Docs) -> String {
    let mut out = String::new();
    for line in &docs.0 {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    out
}
