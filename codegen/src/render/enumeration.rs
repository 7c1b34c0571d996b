//! An open enum.

use std::fmt::Write as _;

use quote::quote;

use super::tokens::{self, literal};
use crate::rust::{Enum, EnumValue};

pub fn print(found: &Enum) -> String {
    let Enum { name, docs, values, .. } = found;
    let variants = values.iter().map(|EnumValue { variant, .. }| quote!(#variant,));
    let declared = tokens::print(quote! {
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know.
            Unrecognized(runtime::json::Unrecognized),
        }
    });
    let declared = tokens::documented(&declared, docs, values.iter().map(|value| &value.docs));
    let mut table = format!("runtime::open_enum!({name} {{\n");
    for value in values {
        let _ = writeln!(table, "    {} {};", value.variant, literal(&value.wire));
    }
    table.push_str("});\n");
    tokens::join([declared, table])
}
