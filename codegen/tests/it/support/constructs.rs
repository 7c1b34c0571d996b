//! The fixtures of constructs: one small schema or a few small documents each.

use std::fs;

use eset_connect_codegen::{Folder, SourceFile};

use super::{entries, file, folder, path, stem};

/// One construct.
pub struct Construct {
    pub name: String,
    /// The texts of the fixture, by path.
    pub input: Vec<SourceFile>,
    /// The schema folder with the fixture.
    pub folder: Folder,
    /// Whether the fixture contains only the members of a model, so that the operation around it is not of interest.
    pub is_model: bool,
}

/// Returns all constructs, sorted by name.
pub fn constructs() -> Vec<Construct> {
    let fields = entries(&path("constructs/fields")).into_iter().map(|at| {
        let text = fs::read_to_string(&at).unwrap();
        let folder = folder(vec![file(format!("fleet/{}.json", stem(&at)), around(&text))]);
        Construct { name: stem(&at), input: vec![file("v1Vehicle", text)], folder, is_model: true }
    });
    let documents = entries(&path("constructs/documents")).into_iter().map(|at| {
        let input = if at.is_dir() {
            Folder::load(&at).unwrap().files
        } else {
            vec![file(format!("fleet/{}.json", stem(&at)), fs::read(&at).unwrap())]
        };
        Construct { name: stem(&at), folder: folder(input.clone()), input, is_model: false }
    });
    let mut constructs: Vec<_> = fields.chain(documents).collect();
    constructs.sort_by(|a, b| a.name.cmp(&b.name));
    constructs
}

/// Returns an operation whose request and response are a model with these members.
fn around(members: &str) -> String {
    let members = members.trim().strip_prefix('{').unwrap();
    format!(
        r#"{{
  "service": "fleet",
  "title": "Create vehicle",
  "method": "POST",
  "path": "/v1/vehicles",
  "request": {{ "contentType": "application/json", "schema": {{ "$ref": "v1Vehicle", {members} }},
  "responses": {{ "200": {{ "schema": {{ "$ref": "v1Vehicle" }} }} }}
}}"#
    )
}
