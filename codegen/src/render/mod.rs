//! Prints the crate. All decisions that depend on the schema are made in `rust`.
//!
//! Items are printed one by one and joined with blank lines, because prettyplease prints none between them.

mod enumeration;
mod example;
mod guide;
mod library;
mod manifest;
mod message;
mod model;
mod on_premises;
mod operation;
mod service;
mod setter;
pub mod surface;
mod syntax;
mod tokens;

pub use manifest::{MARKER, RuntimeDependency};
pub use tokens::literal;

use crate::files::File;
use crate::parallel;
use crate::rust::{Crate, Module, Service};

/// A published package contains the texts of its licences.
const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// Returns the files of the crate, sorted by path.
pub fn render(krate: &Crate, runtime: &RuntimeDependency) -> Vec<File> {
    let modules: Vec<_> = krate.modules().collect();
    let mut files = vec![
        File { path: "Cargo.toml".to_owned(), text: manifest::render(krate, runtime) },
        File { path: "README.md".to_owned(), text: krate.readme.clone() },
        // The generator formats the files. rustfmt is disabled, because its format differs slightly.
        File { path: "rustfmt.toml".to_owned(), text: "disable_all_formatting = true\n".to_owned() },
        File { path: "src/lib.rs".to_owned(), text: library::render(krate) },
        File { path: "src/api.rs".to_owned(), text: library::render_api(krate) },
        File { path: "src/ids.rs".to_owned(), text: library::render_ids(krate) },
    ];
    let texts = printed(&modules);
    files.extend(modules.iter().zip(texts).map(|((service, module), texts)| service::render(service, module, texts)));
    files.extend(guide::files(krate));
    if krate.package.is_some() {
        files.extend(LICENCES.map(|(path, text)| File { path: path.to_owned(), text: text.to_owned() }));
    }
    files.sort();
    files
}

/// Returns the printed items of each module.
fn printed(modules: &[(&Service, &Module)]) -> Vec<Vec<String>> {
    let mut texts = vec![Vec::new(); modules.len()];
    print_each(modules, |module| &module.operations, operation::print, &mut texts);
    print_each(modules, |module| &module.models, model::print, &mut texts);
    print_each(modules, |module| &module.enums, enumeration::print, &mut texts);
    texts
}

/// Prints each item of a kind on its own, so that the work can be distributed over the cores.
fn print_each<T: Sync>(
    modules: &[(&Service, &Module)],
    items: fn(&Module) -> &[T],
    print: fn(&T) -> String,
    texts: &mut [Vec<String>],
) {
    let modules = modules.iter().enumerate();
    let items: Vec<_> =
        modules.flat_map(|(index, (_, module))| items(module).iter().map(move |item| (index, item))).collect();
    for (index, text) in parallel::map(&items, 16, |(index, item)| (*index, print(item))) {
        texts[index].push(text);
    }
}
