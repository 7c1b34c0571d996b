//! Prints the constructors of a model, and its conversions into and from `Any`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::tokens::{self, literal};
use crate::rust::{Constructor, Docs, Fixed, HeldMessage, Message, Model, Name, Primitive, RustType};

/// Prints the constructors, and the conversions of messages into the model.
pub fn constructors(model: &Model) -> Vec<String> {
    if model.constructors.is_empty() {
        return Vec::new();
    }
    let name = &model.name;
    let methods = model.constructors.iter().map(constructor);
    let methods = tokens::print(quote!(impl #name { #(#methods)* }));
    let docs = model.constructors.iter().map(|constructor| &constructor.docs);
    let mut texts = vec![tokens::documented(&methods, &Docs::default(), docs)];
    texts.extend(model.constructors.iter().filter_map(|constructor| conversion(name, constructor)));
    texts
}

fn constructor(constructor: &Constructor) -> TokenStream {
    let Constructor { method, arguments, set, message, .. } = constructor;
    let mut declared: Vec<_> = arguments.iter().map(|(name, ty)| quote!(#name: impl Into<#ty>)).collect();
    let set = setters(set);
    let given = arguments.iter().map(|(name, _)| quote!(.#name(#name)));
    let value = match message {
        None => quote!(Self::new() #(#set)* #(#given)*),
        Some(HeldMessage { field, ty, is_empty, is_convertible, .. }) => {
            let value = if *is_empty {
                quote!(#ty::new())
            } else {
                declared.push(quote!(#field: impl Into<#ty>));
                quote!(Into::<#ty>::into(#field))
            };
            if *is_convertible { quote!(Self::from(#value)) } else { quote!(Self::new() #(#set)* .#field(#value)) }
        }
    };
    quote! {
        #[inline]
        pub fn #method(#(#declared),*) -> Self { #value }
    }
}

/// Prints the conversion of a message that only one constructor takes.
fn conversion(model: &Name, constructor: &Constructor) -> Option<String> {
    let HeldMessage { field, ty, .. } = constructor.message.as_ref().filter(|message| message.is_convertible)?;
    let set = setters(&constructor.set);
    Some(tokens::print(quote! {
        impl From<#ty> for #model {
            #[inline]
            fn from(#field: #ty) -> Self { Self::new() #(#set)* .#field(#field) }
        }
    }))
}

fn setters(set: &[(Name, Fixed)]) -> Vec<TokenStream> {
    set.iter()
        .map(|(field, value)| {
            let value = fixed(value);
            quote!(.#field(#value))
        })
        .collect()
}

pub fn fixed(value: &Fixed) -> TokenStream {
    match value {
        Fixed::Text(text) => literal(text).into_token_stream(),
        Fixed::Boolean(value) => quote!(#value),
        Fixed::Variant(ty, variant) => quote!(#ty::#variant),
        Fixed::List(items) => {
            let items = items.iter().map(fixed);
            quote!([#(#items),*])
        }
        Fixed::Model(ty, members) => {
            let members = setters(members);
            quote!(#ty::new() #(#members)*)
        }
    }
}

/// Prints the conversions of a message.
pub fn message(model: &Model, message: &Message) -> Vec<String> {
    let name = &model.name;
    let mut texts = vec![format!("runtime::message!({name} {});\n", literal(&message.type_name))];
    let Some((field, ty)) = &message.shorthand else { return texts };
    let borrowed = matches!(ty, RustType::Primitive(Primitive::String)).then(|| quote!(&str));
    let types = borrowed.into_iter().chain([quote!(#ty)]);
    texts.extend(types.map(|ty| {
        tokens::print(quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self { Self::new().#field(value) }
            }
        })
    }));
    texts
}
