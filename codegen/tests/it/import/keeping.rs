//! The facts of a document that an import of a source with fewer facts preserves.

use eset_connect_codegen::import::{Imported, Overrides, import};
use eset_connect_codegen::{Folder, SourceFile};

use super::printer::Layout;
use super::printer::json::{Json, parse};
use super::{difference, invent, pages_of, sample};
use crate::support::file;

fn openapi_file(openapi: &Json) -> SourceFile {
    file("openapi.json", openapi.pretty())
}

/// Returns the documents of a schema after an import without errors.
fn after(schema: &Folder, files: Vec<SourceFile>) -> Folder {
    let sources = Folder { files };
    let overrides = Overrides { service: Some("fleet-management"), method: None };
    let Imported { documents, diagnostics, .. } = import(&sources, schema, overrides, &mut |_| {});
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&sources));
    let mut files: Vec<_> = documents.into_iter().map(|document| file(document.path, document.text)).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Folder { files }
}

#[track_caller]
fn assert_same(found: &Folder, expected: &Folder, about: &str) {
    for (found, expected) in found.files.iter().zip(&expected.files) {
        assert_eq!(found.path, expected.path);
        let [found_text, expected_text] = [found, expected].map(|file| str::from_utf8(&file.bytes).unwrap());
        let shown = || difference(expected_text, found_text);
        assert!(found_text == expected_text, "{about}, {}\n{}", found.path, shown());
    }
    assert_eq!(found.files.len(), expected.files.len(), "{about}");
}

fn assert_pages_change_nothing(openapi: &Json, layouts: &[Layout], about: &str) {
    let whole = after(&Folder::default(), vec![openapi_file(openapi)]);
    for layout in layouts {
        assert_same(&after(&whole, pages_of(openapi, *layout)), &whole, &format!("{about}, layout {layout:?}"));
    }
}

#[test]
fn pages_change_nothing_of_their_own_openapi_document() {
    assert_pages_change_nothing(&sample(), &Layout::ALL, "fleet-management");
    // Without the texts of links, a word can lose a part, and cannot be distinguished from another word.
    let layouts: Vec<Layout> = Layout::ALL.into_iter().filter(|layout| *layout != Layout::E).collect();
    for seed in 0..60 {
        let mut openapi = invent::openapi(seed);
        openapi.get_mut("info").unwrap().set("title", "fleet-management");
        assert_pages_change_nothing(&openapi, &layouts, &format!("seed {seed}"));
    }
}

/// A service in which all items that can have an entity have one: in an extension, or in the `text`.
fn owned(extension: &str, text: &str) -> Json {
    let string = format!(r#"{{ "type": "string", "description": "{text}"{extension} }}"#);
    parse(&format!(
        r##"{{ "openapi": "3.0.3", "info": {{ "title": "fleet-management" }}, "paths": {{ "/v1/a/{{id}}": {{ "get": {{
          "summary": "Get",
          "parameters": [{{ "name": "id", "in": "path", "required": true, "description": "{text}",
            "schema": {{ "type": "string"{extension} }} }}],
          "responses": {{ "200": {{ "description": "ok", "content": {{ "application/json": {{ "schema": {{
            "$ref": "#/components/schemas/v1A" }} }} }} }} }} }} }} }},
        "components": {{ "schemas": {{ "v1A": {{ "type": "object", "properties": {{
          "field": {string},
          "items": {{ "type": "array", "items": {string} }},
          "values": {{ "type": "object", "additionalProperties": {string} }} }} }} }} }} }}"##
    ))
}

/// Returns how often the only document names an entity.
fn references(folder: &Folder) -> usize {
    let [document] = folder.files.as_slice() else { panic!("one operation") };
    str::from_utf8(&document.bytes).unwrap().matches("\"references\": \"v1.User\"").count()
}

#[test]
fn an_entity_that_no_text_names_outlives_a_page() {
    let openapi = owned(r#", "x-references": "v1.User""#, "Whose it is.");
    let whole = after(&Folder::default(), vec![openapi_file(&openapi)]);
    assert_eq!(references(&whole), 4);
    // The printer writes the extension into the texts; the vendor's pages lack it.
    let pages = pages_of(&owned("", "Whose it is."), Layout::B);
    assert_eq!(references(&after(&whole, pages)), 4);
}

#[test]
fn an_entity_goes_with_the_text_that_named_it() {
    let whole = after(&Folder::default(), vec![openapi_file(&owned("", "Whose it is. type: v1.User"))]);
    assert_eq!(references(&whole), 4);
    assert_eq!(references(&after(&whole, pages_of(&owned("", "Whose it was."), Layout::B))), 0);
}

/// Returns the service on premises: a row for success, and one for all other statuses.
fn on_premises(mut openapi: Json) -> Json {
    let default = parse(r#"{ "description": "An unexpected error response." }"#);
    let Some(Json::Object(paths)) = openapi.get_mut("paths") else { panic!("no paths") };
    for (_, path) in paths {
        let Json::Object(operations) = path else { continue };
        for operation in operations.iter_mut().map(|(_, operation)| operation) {
            let Some(Json::Object(responses)) = operation.get_mut("responses") else { continue };
            responses.retain(|(status, _)| matches!(status.as_str(), "200" | "default"));
            if responses.len() == 1 {
                responses.push(("default".to_owned(), default.clone()));
            }
        }
    }
    openapi
}

/// Returns the vendor's page and the statuses of each document.
fn pages_and_statuses(folder: &Folder) -> Vec<(String, Vec<String>)> {
    let read = |file: &SourceFile| {
        let document = parse(str::from_utf8(&file.bytes).unwrap());
        let statuses = document.get("responses").unwrap().members().iter().map(|(status, _)| status.clone()).collect();
        (document.text("page").unwrap().to_owned(), statuses)
    };
    folder.files.iter().map(read).collect()
}

#[test]
fn a_page_on_premises_takes_nothing_from_the_cloud() {
    let pages_there = pages_of(&on_premises(sample()), Layout::OnPrem);
    for layout in [Layout::A, Layout::C, Layout::E] {
        let cloud = after(&Folder::default(), pages_of(&sample(), layout));
        let united = after(&cloud, pages_there.clone());
        assert_eq!(pages_and_statuses(&united), pages_and_statuses(&cloud), "{layout:?}");
    }
    let whole = after(&Folder::default(), vec![openapi_file(&sample())]);
    assert_same(&after(&whole, pages_there), &whole, "on premises");
}

#[test]
fn a_cloud_page_replaces_a_page_on_premises() {
    let pages_there = pages_of(&on_premises(sample()), Layout::OnPrem);
    let there = after(&Folder::default(), pages_there.clone());
    for (page, statuses) in pages_and_statuses(&there) {
        assert!(page.starts_with("api_v"), "{page}");
        assert_eq!(statuses, ["200", "default"], "{page}");
    }
    assert_same(&after(&there, pages_there), &there, "twice");
    let whole = after(&Folder::default(), vec![openapi_file(&sample())]);
    assert_same(&after(&there, vec![openapi_file(&sample())]), &whole, "OpenAPI");
    for layout in [Layout::A, Layout::C, Layout::E] {
        let cloud = pages_of(&sample(), layout);
        let alone = after(&Folder::default(), cloud.clone());
        assert_eq!(pages_and_statuses(&after(&there, cloud)), pages_and_statuses(&alone), "{layout:?}");
    }
}

/// Returns the documents with another source instead of the vendor's page.
fn without_pages(mut folder: Folder) -> Folder {
    for document in &mut folder.files {
        let mut text = String::new();
        for line in str::from_utf8(&document.bytes).unwrap().lines() {
            let is_page = line.starts_with("  \"page\": ");
            text += if is_page { "  \"source\": \"Known from a client of the vendor's.\"," } else { line };
            text += "\n";
        }
        document.bytes = text.into_bytes();
    }
    folder
}

#[test]
fn an_openapi_document_without_a_page_keeps_the_source() {
    let known = without_pages(after(&Folder::default(), vec![openapi_file(&sample())]));
    assert!(known.files.iter().all(|document| document.bytes.windows(8).any(|bytes| bytes == b"\"source\"")));
    assert_same(&after(&known, vec![openapi_file(&sample())]), &known, "OpenAPI");
}

#[test]
fn a_page_replaces_another_source() {
    let whole = after(&Folder::default(), vec![openapi_file(&sample())]);
    let known = without_pages(whole.clone());
    assert_same(&after(&known, pages_of(&sample(), Layout::B)), &whole, "pages");
    let mut named = sample();
    let Some(Json::Object(paths)) = named.get_mut("paths") else { panic!("no paths") };
    for (index, (_, path)) in paths.iter_mut().enumerate() {
        let Json::Object(operations) = path else { continue };
        for (method, operation) in operations {
            operation.set("x-page", format!("{method}-{index}.html").as_str());
        }
    }
    for document in after(&known, vec![openapi_file(&named)]).files {
        let document = parse(str::from_utf8(&document.bytes).unwrap());
        assert!(document.text("source").is_none() && document.text("page").is_some());
    }
}

#[test]
fn an_import_leaves_message_documents_alone() {
    let without = after(&Folder::default(), vec![openapi_file(&sample())]);
    let mut schema = without.clone();
    for (name, text) in [("broken", "{"), ("vehicle", r#"{"service": "fleet-management"}"#)] {
        schema.files.push(file(format!("fleet-management/messages/{name}.json"), text));
    }
    let with = after(&schema, vec![openapi_file(&sample())]);
    assert_same(&with, &without, "next to messages");
}

/// A service with one model, which has this text and these properties.
fn with_model(text: &str, properties: &[&str]) -> Json {
    let properties: Vec<String> =
        properties.iter().map(|name| format!(r#""{name}": {{ "type": "string" }}"#)).collect();
    parse(&format!(
        r##"{{ "openapi": "3.0.3", "info": {{ "title": "fleet-management" }}, "paths": {{ "/v1/a": {{ "get": {{
          "summary": "Get", "responses": {{ "200": {{ "description": "ok", "content": {{ "application/json": {{ "schema": {{
            "$ref": "#/components/schemas/v1A" }} }} }} }} }} }} }} }},
        "components": {{ "schemas": {{ "v1A": {{ "type": "object", {text} "properties": {{ {} }} }} }} }} }}"##,
        properties.join(", ")
    ))
}

/// The model of [`with_model`] after an import of the second service into the first, as one line.
fn model_after(old: &Json, new: &Json) -> String {
    let whole = after(&Folder::default(), vec![openapi_file(old)]);
    let folder = after(&whole, vec![openapi_file(new)]);
    let [document] = folder.files.as_slice() else { panic!("one operation") };
    let document: String = str::from_utf8(&document.bytes).unwrap().split_whitespace().collect();
    document.split_once(r#""schema":"#).unwrap().1.trim_end_matches('}').to_owned()
}

#[test]
fn a_text_gives_way_to_a_new_property_of_its_name() {
    let old = with_model(r#""title": "Less.", "description": "Text.","#, &["a"]);
    assert_eq!(
        model_after(&old, &with_model("", &["a", "description"])),
        r#"{"$ref":"v1A","title":"Text.","a":{"type":"string"},"description":{"type":"string""#
    );
    assert_eq!(
        model_after(&old, &with_model("", &["title", "description"])),
        r#"{"$ref":"v1A","title":{"type":"string"},"description":{"type":"string""#
    );
    assert_eq!(
        model_after(&old, &with_model("", &["title"])),
        r#"{"$ref":"v1A","description":"Text.","title":{"type":"string""#
    );
}

#[test]
fn an_entity_gives_way_to_a_new_property_of_its_name() {
    let old = with_model(r#""x-references": "v1.User","#, &["a"]);
    assert_eq!(model_after(&old, &with_model("", &["references"])), r#"{"$ref":"v1A","references":{"type":"string""#);
}
