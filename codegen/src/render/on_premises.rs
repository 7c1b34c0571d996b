//! Prints the type and the facts of a server on premises.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::operation::endpoint;
use super::tokens::{self, literal, option};
use crate::rust::{Docs, Login, OnPremises, OtherPaths};
use crate::vocabulary::{OperationName, PageSizes};

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
            #[inline]
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
    let OnPremises { name, default_port, login, services, sizes, absent, paths, .. } = on_premises;
    let (name, port) = (literal(name), Literal::u16_unsuffixed(*default_port));
    let endpoint = login.as_ref().map(|login| {
        let endpoint = endpoint(&login.endpoint);
        quote!(static ON_PREMISES_TOKEN: runtime::OperationInfo = #endpoint;)
    });
    let login = option(login.as_ref().map(|Login { grant_type: (field, value), domain_user, .. }| {
        let (field, value) = (literal(field), literal(value));
        let domain_user = option(domain_user.as_ref().map(|name| literal(name)));
        quote!(runtime::Login {
            operation: &ON_PREMISES_TOKEN,
            grant_type: (#field, #value),
            domain_user: #domain_user,
        })
    }));
    let services = services.iter().map(|service| literal(&service.feature));
    let (sizes, absent) = (page_sizes(*sizes), absent.iter().map(operation_fields));
    let paths = paths.iter().map(other_paths);
    quote! {
        static ON_PREMISES: runtime::OnPremises = runtime::OnPremises {
            name: #name,
            api: &API,
            port: #port,
            login: #login,
            services: &[#(#services),*],
            page_sizes: #sizes,
            absent: &[#(runtime::AbsentOperation { #absent }),*],
            paths: &[#(#paths),*],
        };

        #endpoint
    }
}

pub fn page_sizes(sizes: PageSizes) -> TokenStream {
    let [default, max] = [sizes.default, sizes.max].map(|size| option(size.map(Literal::u16_unsuffixed)));
    quote!(runtime::PageSizes { default: #default, max: #max })
}

fn other_paths(OtherPaths { operation, paths }: &OtherPaths) -> TokenStream {
    let fields = operation_fields(operation);
    let paths = paths.iter().map(|path| literal(path));
    quote!(runtime::OtherPaths { #fields on_premises: &[#(#paths),*], })
}

fn operation_fields(OperationName { service, method, path }: &OperationName) -> TokenStream {
    let method = format_ident!("{}", method.as_str());
    let [service, path] = [service, path].map(|text| literal(text));
    quote!(service: #service, method: runtime::http::Method::#method, path: #path,)
}
