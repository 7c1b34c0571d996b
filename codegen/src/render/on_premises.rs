//! A server on premises: its type, and the facts about it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::operation::endpoint;
use super::tokens::{self, literal};
use crate::rust::{Docs, OnPremises, OtherPath};
use crate::source::document::PageSizes;

pub fn print(on_premises: &OnPremises) -> String {
    let OnPremises { docs, constructor_docs, .. } = on_premises;
    let declared = tokens::print(quote! {
        #[derive(Clone, Debug)]
        pub struct OnPremises(String);
    });
    let methods = tokens::print(quote! {
        impl OnPremises {
            pub fn new(base_url: impl Into<String>) -> Self {
                Self(base_url.into())
            }
        }
    });
    let conversion = tokens::print(quote! {
        impl From<OnPremises> for runtime::Deployment {
            fn from(server: OnPremises) -> Self {
                Self::on_premises(&ON_PREMISES, server.0)
            }
        }
    });
    tokens::join([
        tokens::documented(&declared, docs, []),
        tokens::documented(&methods, &Docs::default(), [constructor_docs]),
        conversion,
        tokens::print(facts(on_premises)),
    ])
}

fn facts(on_premises: &OnPremises) -> TokenStream {
    let OnPremises { name, default_port, token, services, sizes, paths, .. } = on_premises;
    let (name, port) = (literal(name), Literal::u16_unsuffixed(*default_port));
    let (token, endpoint) = match token {
        None => (quote!(None), None),
        Some(token) => {
            let endpoint = endpoint(token);
            (
                quote!(Some(&ON_PREMISES_TOKEN)),
                Some(quote!(static ON_PREMISES_TOKEN: runtime::OperationInfo = #endpoint;)),
            )
        }
    };
    let services = services.iter().map(|service| literal(service));
    let (sizes, paths) = (page_sizes(*sizes), paths.iter().map(other_path));
    quote! {
        static ON_PREMISES: runtime::OnPremises = runtime::OnPremises {
            name: #name,
            api: &API,
            port: #port,
            token: #token,
            services: &[#(#services),*],
            page_sizes: #sizes,
            paths: &[#(#paths),*],
        };

        #endpoint
    }
}

pub fn page_sizes(sizes: PageSizes) -> TokenStream {
    let [default, max] = [sizes.default, sizes.max].map(|size| match size.map(Literal::u16_unsuffixed) {
        None => quote!(None),
        Some(size) => quote!(Some(#size)),
    });
    quote!(runtime::PageSizes { default: #default, max: #max })
}

fn other_path(path: &OtherPath) -> TokenStream {
    let method = format_ident!("{}", path.method.as_str());
    let [service, path, other] = [&path.service, &path.path, &path.other].map(|text| literal(text));
    quote! {
        runtime::OtherPath {
            service: #service,
            method: runtime::http::Method::#method,
            path: #path,
            on_premises: #other,
        }
    }
}
