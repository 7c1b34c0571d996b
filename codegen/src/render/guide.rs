//! Prints the guide: a module per page, with docs but no items.

use std::fmt::Write as _;

use super::tokens::{self, inner_docs};
use crate::files::File;
use crate::rust::{Crate, Guide};

pub fn files(krate: &Crate) -> Vec<File> {
    let Some(Guide { docs, pages }) = &krate.guide else { return Vec::new() };
    let mut modules = String::new();
    let mut files = Vec::new();
    for page in pages {
        let _ = writeln!(modules, "pub mod {};", page.module);
        let path = format!("src/guide/{}.rs", page.module.plain());
        files.push(File { path, text: inner_docs(&page.docs) });
    }
    let connections = "pub use eset_connect_runtime::connections;\n".to_owned();
    let text = tokens::join([inner_docs(docs), modules, connections]);
    files.push(File { path: "src/guide.rs".to_owned(), text });
    files
}
