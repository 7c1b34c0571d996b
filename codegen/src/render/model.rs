//! Prints a model: the struct, its setters and its table for the runtime.

use std::fmt::Write as _;

use quote::{format_ident, quote};
use syn::{Fields, ImplItem, Item, ItemImpl, ItemStruct, parse_quote};

use super::setter::SETTERS;
use super::tokens::{self, literal, option};
use super::{message, syntax};
use crate::rust::{Docs, Field, Model, Name, PageFields, PageToken, Primitive, RustType};

pub fn print(model: &Model) -> String {
    if model.is_empty_answer {
        let name = &model.name;
        let alias = tokens::print(quote!(pub type #name = runtime::EmptyAnswer<empty::#name>;));
        return tokens::documented(&alias, &model.docs, []);
    }
    let fields = model.fields.iter().map(|field| &field.docs);
    let mut texts = vec![tokens::documented(&tokens::print_item(declaration(model)), &model.docs, fields)];
    if model.fields.iter().any(|field| field.setter.is_some()) {
        texts.push(setters(model));
    }
    texts.extend(message::constructors(model));
    texts.push(table(model));
    if let Some(name) = &model.answer_name {
        texts.push(answer_impl(&model.name, name, model.page.as_ref()));
    }
    texts.extend(model.message.iter().flat_map(|found| message::message(model, found)));
    if let Some(page) = &model.page {
        texts.push(page_impl(&model.name, page));
    }
    tokens::join(texts)
}

fn declaration(model: &Model) -> Item {
    let mut item = TEMPLATE.with(ItemStruct::clone);
    item.ident = syntax::ident(&model.name);
    if let Fields::Named(fields) = &mut item.fields {
        let unknown = fields.named.pop();
        let declared =
            model.fields.iter().map(|field| syntax::public_field(syntax::ident(&field.name), syntax::ty(&field.ty)));
        fields.named = declared.chain(unknown).collect();
    }
    Item::Struct(item)
}

fn setters(model: &Model) -> String {
    let name = syntax::ident(&model.name);
    let fields = || model.fields.iter().filter(|field| field.setter.is_some());
    let docs = model.fields.iter().filter_map(|field| field.setter.as_ref());
    let mut item: ItemImpl = parse_quote!(impl #name {});
    item.items = SETTERS.with(|made| fields().map(|field| ImplItem::Fn(made.of(field))).collect());
    tokens::documented(&tokens::print_item(Item::Impl(item)), &Docs::default(), docs)
}

thread_local! {
    /// A model without its name and fields.
    static TEMPLATE: ItemStruct = parse_quote! {
        #[non_exhaustive]
        pub struct X {
            /// Fields that this version of the crate does not know.
            pub unknown_fields: UnknownFields,
        }
    };
}

fn answer_impl(model: &Name, name: &str, page: Option<&PageFields>) -> String {
    let (model, name) = (syntax::ident(model), literal(name));
    let page = page.map(|PageFields { next, delta, .. }| {
        let (next, delta) = (literal(&next.wire), option(delta.as_ref().map(|delta| literal(&delta.wire))));
        quote! {
            const PAGE: Option<&'static runtime::PageTokens> =
                Some(&runtime::PageTokens { next: #next, delta: #delta });
        }
    });
    tokens::print(quote! {
        impl runtime::AnswerModel for #model {
            const NAME: &'static str = #name;
            #page
        }
    })
}

/// Prints the names of the responses without fields of a module.
pub fn empty_names(models: &[Model]) -> String {
    let empty = || models.iter().filter(|model| model.is_empty_answer);
    if empty().next().is_none() {
        return String::new();
    }
    let names = empty().map(|model| &model.name);
    let declared = tokens::print(quote! {
        #[doc(hidden)]
        pub mod empty {
            #(pub enum #names {})*
        }
    });
    let impls = empty().map(|model| {
        let (name, text) = (&model.name, literal(model.answer_name.as_deref().unwrap_or_default()));
        tokens::print(quote! {
            impl runtime::EmptyName for empty::#name {
                const NAME: &'static str = #text;
            }
        })
    });
    tokens::join([declared].into_iter().chain(impls))
}

fn page_impl(model: &Name, page: &PageFields) -> String {
    let token = |method: &str, PageToken { field, .. }: &PageToken| {
        let method = format_ident!("{method}");
        // Without a next page, the token is empty or absent.
        quote! {
            #[inline]
            fn #method(&self) -> Option<&str> { self.#field.as_deref().filter(|token| !token.is_empty()) }
        }
    };
    let next = token("next_page_token", &page.next);
    let delta = page.delta.as_ref().map(|field| token("next_delta_token", field));
    let items = page.items.as_ref().map(|(list, item)| {
        quote! {
            impl runtime::ListPage for #model {
                type Item = #item;

                #[inline]
                fn take_items(&mut self) -> Vec<Self::Item> {
                    std::mem::take(&mut self.#list)
                }
            }
        }
    });
    tokens::print(quote! {
        impl runtime::Page for #model { #next #delta }
        #items
    })
}

/// Returns the variant of the runtime's `View` and `Slot`. Those of quoted integers begin with `Quoted`.
fn variant(ty: &RustType) -> &'static str {
    match ty {
        RustType::Primitive(primitive) => match primitive {
            Primitive::Bool => "Bool",
            Primitive::I32 => "I32",
            Primitive::I64 => "I64",
            Primitive::U32 => "U32",
            Primitive::U64 => "U64",
            Primitive::F64 => "F64",
            named => named.as_str(),
        },
        RustType::Id(_) | RustType::Enum { .. } => "Text",
        RustType::Item { .. } => "Model",
        RustType::Vec(_) => "List",
        RustType::Map(_) => "Map",
        RustType::Option(inner) | RustType::Box(inner) => variant(inner),
    }
}

/// Prints the rows of the runtime's `model!`, one per line. prettyplease does not format the rows of a macro.
fn table(model: &Model) -> String {
    let mut out = format!("runtime::model!({} {{", model.name);
    for Field { name, wire, ty, quoted, .. } in &model.fields {
        let quoted = if *quoted { "Quoted" } else { "" };
        let _ = write!(out, "\n    {quoted}{} {name} {};", variant(ty), literal(wire));
    }
    out.push_str(if model.fields.is_empty() { "});\n" } else { "\n});\n" });
    out
}
