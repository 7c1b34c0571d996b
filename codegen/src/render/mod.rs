//! Prints the crate. Nothing is decided here: whatever differs between two schemas was decided in `rust`.
//!
//! Items are printed one by one and joined with blank lines, because prettyplease puts none between them.

mod enumeration;
mod library;
mod manifest;
mod message;
mod model;
mod on_premises;
mod operation;
mod samples;
mod service;
mod setter;
pub mod surface;
mod syntax;
mod tokens;

pub use manifest::MARKER;

use crate::files::File;
use crate::parallel;
use crate::rust::{Crate, Module};

/// The files of the crate, sorted by path.
pub fn render(krate: &Crate) -> Vec<File> {
    let modules: Vec<_> = krate.modules().collect();
    let items: Vec<_> = modules.iter().flat_map(|(_, module)| items(module)).collect();
    let mut printed = parallel::map(&items, 16, Item::print).into_iter();
    let mut files = vec![
        File { path: "Cargo.toml".to_owned(), text: manifest::render(krate) },
        File { path: "README.md".to_owned(), text: krate.readme.clone() },
        // The files here are formatted by the generator; rustfmt, which formats a little differently, is off.
        File { path: "rustfmt.toml".to_owned(), text: "disable_all_formatting = true\n".to_owned() },
        File { path: "src/lib.rs".to_owned(), text: library::render(krate) },
        File { path: "src/api.rs".to_owned(), text: library::render_api(krate) },
        File { path: "src/ids.rs".to_owned(), text: library::render_ids(krate) },
    ];
    for (service, module) in modules {
        let texts: Vec<String> = printed.by_ref().take(items_of(module)).collect();
        files.push(service::render(service, module, &texts));
    }
    files.extend(samples::render(krate));
    files.sort();
    files
}

/// An item that is printed on its own, so that the cores can share the work.
enum Item<'a> {
    Operation(&'a crate::rust::Operation),
    Model(&'a crate::rust::Model),
    Enum(&'a crate::rust::Enum),
}

impl Item<'_> {
    fn print(&self) -> String {
        match self {
            Self::Operation(operation) => operation::print(operation),
            Self::Model(model) => model::print(model),
            Self::Enum(found) => enumeration::print(found),
        }
    }
}

fn items(module: &Module) -> impl Iterator<Item = Item<'_>> {
    let operations = module.operations.iter().map(Item::Operation);
    operations.chain(module.models.iter().map(Item::Model)).chain(module.enums.iter().map(Item::Enum))
}

fn items_of(module: &Module) -> usize {
    module.operations.len() + module.models.len() + module.enums.len()
}
