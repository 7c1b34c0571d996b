//! Prints `lib.rs`, the facts of the API and the ids.

use std::fmt::Write as _;

use quote::quote;

use super::on_premises::{self, page_sizes};
use super::operation::endpoint;
use super::tokens::{self, inner_docs, literal, option};
use crate::markdown::escape_line;
use crate::rust::{Crate, Region, Service};
use crate::vocabulary::Limits;

pub fn render(krate: &Crate) -> String {
    let modules = krate.services.iter().map(|service| {
        let (module, feature) = (&service.module, &service.feature);
        tokens::print(quote!(#[cfg(feature = #feature)] pub mod #module;))
    });
    let services = krate.services.iter().map(|service| {
        let (constant, gate) = (&service.constant, service_gate(krate, service));
        quote!(#gate pub use crate::api::#constant;)
    });
    let services = tokens::print(quote! {
        /// The facts about each service, for [`Call::raw`].
        pub mod services { #(#services)* }
    });
    let deployments = if krate.on_premises.is_some() { quote!({ OnPremises, Region }) } else { quote!(Region) };
    // With a guide, the guide contains the page.
    let pages = if krate.guide.is_some() { quote!(json) } else { quote!({ connections, json }) };
    let exports = tokens::print(quote! {
        pub use api::#deployments;
        pub use eset_connect_runtime::#pages;
        #[cfg(feature = "blocking")]
        pub use eset_connect_runtime::BlockingDownload;
        #[cfg(feature = "testing")]
        pub use eset_connect_runtime::testing;
        #[cfg(feature = "blocking")]
        pub use eset_connect_runtime::{BlockingItems, BlockingPages};
        pub use eset_connect_runtime::{
            bytes, futures_core, http, AccessToken, Answer, Api, Body, BoxFuture, Call, CallOptions, Client, ClientBuilder,
            Credentials, Deployment, Download, Encoding, Error, ErrorKind, Items, Limits, ListPage, OAuthError, Operation, OperationInfo,
            Page, PageSizes, Paged, Pages, Paging, Pending, RequestLine, Response, RpcStatus, SecretString, Service, Started, TokenErrorKind, TokenSource, Transport,
            TransportError, TransportErrorKind, WaitReason,
        };
    });
    tokens::join([
        inner_docs(&krate.docs)
            + "\n// docs.rs labels items that need a feature.\n#![cfg_attr(docsrs, feature(doc_cfg))]\n",
        "mod api;\npub mod ids;\n".to_owned(),
        // Only rustdoc compiles the guide.
        if krate.guide.is_some() { "#[cfg(doc)]\npub mod guide;\n".to_owned() } else { String::new() },
        modules.collect(),
        exports.replace("\n\n", "\n"),
        services.replace("\n\n", "\n"),
    ])
}

/// Prints the facts of the API that the client needs.
pub fn render_api(krate: &Crate) -> String {
    let name = literal(&krate.title);
    let user_agent = literal(&format!("{}/{}", krate.name, krate.version));
    let template = literal(&krate.host_template);
    let token = if krate.token.is_some() { quote!(Some(&TOKEN)) } else { quote!(None) };
    let Limits { calls_per_second, poll_from_seconds, pending_expire_minutes } = krate.limits;
    let [calls, poll, expire] = [calls_per_second, poll_from_seconds, pending_expire_minutes]
        .map(|limit| option(limit.map(proc_macro2::Literal::u32_unsuffixed)));
    let paging = option(krate.paging.as_ref().map(|paging| {
        let (size, token, sizes) = (literal(&paging.size), literal(&paging.token), page_sizes(paging.sizes));
        quote!(runtime::Paging { size: #size, token: #token, sizes: #sizes })
    }));
    let facts = quote! {
        static API: runtime::Api = runtime::Api {
            name: #name,
            user_agent: #user_agent,
            host_template: #template,
            token: #token,
            limits: runtime::Limits {
                calls_per_second: #calls,
                poll_from_seconds: #poll,
                pending_expire_minutes: #expire,
            },
            paging: #paging,
        };
    };
    let token = krate.token.as_ref().map(|token| {
        let endpoint = endpoint(token);
        quote!(pub static TOKEN: runtime::OperationInfo = #endpoint;)
    });
    let services = krate.services.iter().map(|service| service_static(krate, service));
    let items = tokens::print(quote!(#facts #token #(#services)*));
    let head = "//! Facts of the API: hosts, regions, limits, and the call that requests a token.\n".to_owned();
    let on_premises = krate.on_premises.as_ref().map_or_else(String::new, on_premises::print);
    tokens::join([head, "use eset_connect_runtime as runtime;\n".to_owned(), region(krate), on_premises, items])
}

/// The token call needs its service, whether or not its feature is enabled.
fn service_gate(krate: &Crate, service: &Service) -> Option<proc_macro2::TokenStream> {
    let is_tokens = krate.token.as_ref().is_some_and(|token| token.service == service.constant);
    let feature = &service.feature;
    (!is_tokens).then(|| quote!(#[cfg(feature = #feature)]))
}

fn service_static(krate: &Crate, service: &Service) -> proc_macro2::TokenStream {
    let Service { constant, feature, host, regions, .. } = service;
    let gate = service_gate(krate, service);
    let docs = format!(" The service `{feature}`.");
    let (name, host) = (literal(feature), literal(host));
    let regions = regions.iter().map(|region| literal(region));
    quote! {
        #[doc = #docs]
        #gate
        pub static #constant: runtime::Service = runtime::Service {
            name: #name,
            host: #host,
            regions: &[#(#regions),*],
            api: &API,
        };
    }
}

fn region(krate: &Crate) -> String {
    let variants = krate.regions.iter().map(|Region { variant, label, name }| {
        let (label, name) = (escape_line(label), escape_line(name));
        let docs = format!(" {name}, for accounts whose data is stored there; `{label}` in host names.");
        quote!(#[doc = #docs] #variant,)
    });
    let all: Vec<_> = krate.regions.iter().map(|region| &region.variant).collect();
    let labels: Vec<_> = krate.regions.iter().map(|region| literal(&region.label)).collect();
    let names: Vec<_> = krate.regions.iter().map(|region| literal(&region.name)).collect();
    let short = krate.regions.iter().fold("Region".to_owned(), |short, region| short + " " + &region.label);
    let short = literal(&short);
    tokens::print(quote! {
        /// The region in which an account's data is stored. It is part of every host name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Region { #(#variants)* }

        static REGIONS: runtime::json::Names = runtime::json::Names { rust: #short, wire: &[#(#names),*] };

        impl Region {
            /// Every region.
            pub const ALL: &'static [Self] = &[#(Self::#all),*];

            /// Returns the region's part of a host name.
            pub const fn label(self) -> &'static str {
                match self { #(Self::#all => #labels,)* }
            }

            /// Returns the region's name for people.
            pub const fn name(self) -> &'static str {
                match self { #(Self::#all => #names,)* }
            }
        }

        /// The label.
        impl std::fmt::Display for Region {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.label())
            }
        }

        /// Parses the label or the name, in any case. For other texts, the error lists the labels.
        impl std::str::FromStr for Region {
            type Err = runtime::json::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                REGIONS.parse(text, Self::ALL)
            }
        }

        impl From<Region> for runtime::Deployment {
            #[inline]
            fn from(region: Region) -> Self {
                Self::region(&API, region.label(), region.name())
            }
        }
    })
}

pub fn render_ids(krate: &Crate) -> String {
    let head = "//! Ids: a type per entity, so that an id of one entity cannot be used for another.\n\
        //!\n//! Operations take any string for an id. Make ids where a program reads their texts (`text.parse()`, or\n//! `DeviceUuid::from(text)`): then the compiler notices when two of them are swapped.\n";
    if krate.entities.is_empty() {
        return head.to_owned();
    }
    let aliases = krate.entities.iter().map(|entity| {
        let (alias, docs, marker) = (&entity.alias, &entity.docs, &entity.marker);
        tokens::documented(&tokens::print(quote!(pub type #alias = Id<entity::#marker>;)), docs, [])
    });
    let mut markers = String::from("/// The entities of the ids. These types have no values.\npub mod entity {\n");
    for entity in &krate.entities {
        let _ = writeln!(markers, "    /// Marks ids of `{0}`.\n    pub enum {0} {{}}", entity.marker);
    }
    markers.push_str("}\n");
    let head = head.to_owned();
    let all = [head, "use eset_connect_runtime::json::Id;\n".to_owned()].into_iter().chain(aliases).chain([markers]);
    tokens::join(all)
}
