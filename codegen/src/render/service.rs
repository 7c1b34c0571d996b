//! Prints the file of a service or of one of its versions.

use std::collections::BTreeSet;

use quote::quote;

use super::example;
use super::model;
use super::operation::refusals;
use super::tokens::{self, inner_docs};
use crate::files::File;
use crate::rust::{Module, RustType, Service, Takes};

/// Prints a module; `items` are its printed items.
pub fn render(service: &Service, module: &Module, items: Vec<String>) -> File {
    let borrowed = module.borrowed.iter().map(|ty| tokens::print(quote!(pub use #ty;)));
    let mut docs = module.docs.clone();
    if module.name.is_none() {
        if let Some(example) = service.example() {
            docs.paragraph("# Example").lines(example::lines(example));
        }
        docs.append(service.status_docs.clone());
    }
    let mut parts = vec![inner_docs(&docs), imports(module), borrowed.collect()];
    let path = if let Some(version) = &module.name {
        format!("src/{}/{version}.rs", service.module)
    } else {
        let versions = service.versions.iter().filter_map(|module| module.name.as_ref());
        parts.push(versions.map(|name| tokens::print(quote!(pub mod #name;))).collect());
        parts.push(usual_refusals(service));
        format!("src/{}.rs", service.module)
    };
    parts.extend(items);
    parts.push(model::empty_names(&module.models));
    File { path, text: tokens::join(parts) }
}

fn usual_refusals(service: &Service) -> String {
    let is_used = service.modules().any(|module| {
        module.operations.iter().any(|operation| matches!(operation.endpoint.refusals, crate::rust::Refusals::Usual))
    });
    if !is_used {
        return String::new();
    }
    let rows = refusals(&service.usual_refusals);
    tokens::print(quote!(static REFUSALS: &[(u16, &str)] = #rows;))
}

/// Prints the imports that the module uses, because an unused one is a warning.
fn imports(module: &Module) -> String {
    let uses = Uses::of(module);
    let mut lines = String::new();
    if uses.map {
        lines.push_str("use std::collections::BTreeMap;\n\n");
    }
    if uses.runtime {
        lines.push_str("use eset_connect_runtime as runtime;\n");
    }
    for path in ["", "::bytes", "::json"] {
        let names: Vec<_> = uses.names.iter().filter(|(of, _)| *of == path).map(|(_, name)| *name).collect();
        match names.as_slice() {
            [] => {}
            [name] => lines = lines + "use eset_connect_runtime" + path + "::" + name + ";\n",
            names => lines = lines + "use eset_connect_runtime" + path + "::{" + &names.join(", ") + "};\n",
        }
    }
    if uses.ids {
        lines.push_str("\nuse crate::ids;\n");
    }
    lines
}

#[derive(Default)]
struct Uses {
    map: bool,
    ids: bool,
    runtime: bool,
    /// Names of the runtime, each after the path of its module.
    names: BTreeSet<(&'static str, &'static str)>,
}

impl Uses {
    fn of(module: &Module) -> Self {
        let mut uses = Self::default();
        for operation in &module.operations {
            uses.names.insert(("", if operation.pages.is_some() { "Paged" } else { "Call" }));
            let arguments = operation.arguments.iter().map(|argument| &argument.ty);
            let setters = operation.call.setters.iter().filter(|setter| setter.takes != Takes::PageSize);
            let setters = setters.map(|setter| &setter.ty);
            for ty in arguments.chain(setters).chain(operation.body.as_ref()).chain([&operation.answer]) {
                uses.add(ty);
            }
        }
        for model in module.models.iter().filter(|model| !model.is_empty_answer) {
            uses.names.insert(("::json", "UnknownFields"));
            for field in &model.fields {
                uses.add(&field.ty);
            }
            if let Some((_, item)) = model.page.as_ref().and_then(|page| page.items.as_ref()) {
                uses.add(item);
            }
        }
        uses.runtime = !module.operations.is_empty() || !module.models.is_empty() || !module.enums.is_empty();
        uses
    }

    fn add(&mut self, ty: &RustType) {
        match ty {
            RustType::Primitive(primitive) => {
                self.names.extend(primitive.module().map(|module| (module, primitive.as_str())));
            }
            RustType::Id(_) => self.ids = true,
            RustType::Map(inner) => {
                self.map = true;
                self.add(inner);
            }
            RustType::Option(inner) | RustType::Box(inner) | RustType::Vec(inner) => self.add(inner),
            RustType::Item { .. } | RustType::Enum { .. } => {}
        }
    }
}
