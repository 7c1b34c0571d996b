//! Prints an operation: its function and the type of its call.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::example;
use super::setter::taken;
use super::tokens::{self, literal};
use crate::rust::{
    Argument, CallType, Docs, Endpoint, Operation, ParameterSetter, Primitive, Refusals, RustType, Takes,
};
use crate::vocabulary::{ContentType, Location};

pub fn print(operation: &Operation) -> String {
    let Operation { function, docs, arguments, body, answer, call: call_type, .. } = operation;
    let name = &call_type.name;
    let kind = if operation.pages.is_some() { quote!(Paged) } else { quote!(Call) };
    let declared = arguments.iter().map(declaration).chain(body.iter().map(|body| quote!(body: #body)));
    let values = arguments.iter().filter(|argument| argument.location == Location::Path).map(value);
    let (statics, endpoint) = if operation.endpoint.is_token {
        (quote!(), quote!(crate::api::TOKEN))
    } else {
        let endpoint = endpoint(&operation.endpoint);
        (quote!(static OPERATION: runtime::OperationInfo = #endpoint;), quote!(OPERATION))
    };
    let with_body = body.iter().map(|_| quote!(.body(&body)));
    let selecting = operation.selector.iter().map(|selector| {
        let selector = literal(selector);
        quote!(.selecting(#selector))
    });
    let call = quote!(#kind::new(&#endpoint, &[#(#values),*]) #(#selecting)* #(#with_body)*);
    let call = with_required(&call, arguments);
    let value = if call_type.is_alias { quote!(#call.into()) } else { quote!(#name(#call)) };
    let declared = tokens::print(quote! {
        // A generic function is compiled in the crate that calls it, together with the models of its body, and not in
        // this one.
        #[inline]
        pub fn #function(#(#declared),*) -> #name {
            #statics
            #value
        }
    });
    let mut docs = docs.clone();
    if let Some(example) = &operation.example {
        docs.paragraph("# Example").lines(example::lines(example));
    }
    let declared = tokens::documented(&declared, &docs, []);
    if call_type.is_alias {
        let alias = tokens::print(quote!(pub type #name = runtime::PlainCall<#answer>;));
        return tokens::join([declared, tokens::documented(&alias, &call_type.docs, [])]);
    }
    let mut texts = vec![declared, declaration_of(call_type, &quote!(#kind<#answer>))];
    if !call_type.setters.is_empty() || call_type.everything.is_some() {
        texts.push(setters(call_type));
    }
    texts.push(format!("runtime::operation!({name}, {kind}, {answer});\n"));
    tokens::join(texts)
}

/// Prints the statements that set the required query and header parameters.
fn with_required(call: &TokenStream, arguments: &[Argument]) -> TokenStream {
    let sets: Vec<_> = arguments
        .iter()
        .filter(|argument| argument.location != Location::Path)
        .map(|Argument { name, ty, location, wire }| {
            let (set, wire) = (setting(*location), literal(wire));
            let value = if let RustType::Id(_) = ty { quote!(Into::<#ty>::into(#name)) } else { quote!(#name) };
            quote!(call.#set(#wire, #value);)
        })
        .collect();
    if sets.is_empty() { call.clone() } else { quote!({ let mut call = #call; #(#sets)* call }) }
}

/// The method of a call that sets one value of a parameter.
fn setting(location: Location) -> Ident {
    if location == Location::Header { format_ident!("set_header") } else { format_ident!("set") }
}

fn declaration(Argument { name, ty, .. }: &Argument) -> TokenStream {
    match ty {
        RustType::Primitive(Primitive::String) => quote!(#name: &str),
        RustType::Id(_) => quote!(#name: impl Into<#ty>),
        ty => quote!(#name: #ty),
    }
}

fn value(Argument { name, ty, .. }: &Argument) -> TokenStream {
    match ty {
        RustType::Primitive(Primitive::String) => quote!(#name),
        RustType::Id(_) => quote!(#name.into().as_str()),
        _ => quote!(&runtime::ToQuery::to_query(&#name)),
    }
}

pub fn endpoint(endpoint: &Endpoint) -> TokenStream {
    let Endpoint { name, service, path, pending, .. } = endpoint;
    let path = literal(path);
    let method = format_ident!("{}", endpoint.method.as_str());
    let body = match endpoint.body {
        None => quote!(None),
        Some(ContentType::Json) => quote!(Json),
        Some(ContentType::Form) => quote!(Form),
    };
    let statuses = match &endpoint.refusals {
        Refusals::Usual => {
            let module = format_ident!("{}", service.as_str().to_ascii_lowercase());
            quote!(crate::#module::REFUSALS)
        }
        Refusals::Own(rows) => refusals(rows),
    };
    quote! {
        runtime::OperationInfo {
            name: #name,
            service: &crate::api::#service,
            method: runtime::http::Method::#method,
            path: #path,
            body: runtime::Encoding::#body,
            statuses: #statuses,
            pending: #pending,
        }
    }
}

pub fn refusals(rows: &[(u16, String)]) -> TokenStream {
    let rows = rows.iter().map(|(status, meaning)| {
        let (status, meaning) = (proc_macro2::Literal::u16_unsuffixed(*status), literal(meaning));
        quote!((#status, #meaning))
    });
    quote!(&[#(#rows),*])
}

fn declaration_of(CallType { name, docs, .. }: &CallType, call: &TokenStream) -> String {
    let declared = tokens::print(quote! {
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #name(#call);
    });
    tokens::documented(&declared, docs, [])
}

fn setters(CallType { name, setters, everything, .. }: &CallType) -> String {
    let confirmed = everything.iter().map(|_| {
        quote! {
            pub fn everything(mut self) -> Self {
                self.0.allow_everything();
                self
            }
        }
    });
    let methods = setters.iter().map(setter).chain(confirmed);
    let methods = tokens::print(quote!(impl #name { #(#methods)* }));
    let docs = setters.iter().map(|setter| &setter.docs).chain(everything);
    tokens::documented(&methods, &Docs::default(), docs)
}

fn setter(setter: &ParameterSetter) -> TokenStream {
    let ParameterSetter { method, location, wire, ty, takes, .. } = setter;
    let set = setting(*location);
    let (wire, taken, is_exact) = (literal(wire), taken(ty), ty.is_taken_as_it_is());
    match takes {
        Takes::One => {
            let (inline, value) = if is_exact {
                (quote!(#[inline]), quote!(value))
            } else {
                (quote!(), quote!(Into::<#ty>::into(value)))
            };
            quote! {
                #inline
                pub fn #method(mut self, value: #taken) -> Self {
                    self.0.#set(#wire, #value);
                    self
                }
            }
        }
        Takes::Many => {
            let values = if is_exact { quote!(values) } else { quote!(values.into_iter().map(Into::<#ty>::into)) };
            quote! {
                pub fn #method(mut self, values: impl IntoIterator<Item = #taken>) -> Self {
                    self.0.set_all(#wire, #values);
                    self
                }
            }
        }
        Takes::PageSize => quote! {
            pub fn #method(mut self, value: impl TryInto<u64>) -> Self {
                self.0.set_page_size(#wire, value.try_into().ok());
                self
            }
        },
    }
}
