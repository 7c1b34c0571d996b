//! Tests that the JSON Schemas in `schema/`, with which an editor checks a document, accept what the reader accepts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, Schemas};
use serde_json::Value;

use super::dialect::{METADATA, UNUSED};
use super::keys;
use crate::Folder;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema(name: &str) -> Value {
    serde_json::from_slice(&fs::read(root().join("schema").join(name)).unwrap()).unwrap()
}

fn sorted<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_unstable();
    keys
}

fn properties(schema: &Value) -> Vec<&str> {
    sorted(schema["properties"].as_object().unwrap().keys().map(String::as_str))
}

#[test]
fn an_editor_accepts_the_keys_that_the_reader_accepts() {
    let [endpoint, message, texts] =
        ["endpoint", "message", "texts"].map(|name| schema(&format!("{name}.schema.json")));
    let objects = [
        (&endpoint, keys::DOCUMENT),
        (&endpoint["definitions"]["Parameter"], keys::PARAMETER),
        (&endpoint["definitions"]["Request"], keys::REQUEST),
        (&endpoint["definitions"]["Response"], keys::RESPONSE),
        (&endpoint["definitions"]["Header"], keys::HEADER),
        (&message, keys::MESSAGE),
        (&message["definitions"]["Use"], keys::USE),
        (&texts["definitions"]["ServiceTexts"], keys::TEXTS),
        (&texts["definitions"]["SharedTexts"], keys::SHARED_TEXTS),
        (&texts["definitions"]["OperationTexts"], keys::OPERATION_TEXTS),
        (&texts["definitions"]["ModelTexts"], keys::MODEL_TEXTS),
        (&texts["definitions"]["EnumTexts"], keys::ENUM_TEXTS),
        (&texts["definitions"]["Unknown"], keys::UNKNOWN_TEXT),
    ];
    for (schema, keys) in objects {
        assert_eq!(properties(schema), sorted(keys.all()), "{}", keys.what);
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        assert_eq!(sorted(required.filter_map(Value::as_str)), sorted(keys.required.to_vec()), "{}", keys.what);
        assert_eq!(schema["additionalProperties"], Value::Bool(false), "{}", keys.what);
    }
    let dialect = METADATA.into_iter().chain(UNUSED).chain(["additionalProperties"]);
    assert_eq!(properties(&endpoint["definitions"]["Schema"]["anyOf"][0]), sorted(dialect));
}

/// The JSON Schemas, compiled when they are needed.
struct Editor {
    compiler: Compiler,
    schemas: Schemas,
}

impl Editor {
    fn new() -> Self {
        Self { compiler: Compiler::new(), schemas: Schemas::new() }
    }

    fn check(&mut self, schema: &str, document: &[u8]) -> Result<(), String> {
        let path = root().join(format!("schema/{schema}.schema.json")).canonicalize().unwrap();
        let index = self.compiler.compile(path.to_str().unwrap(), &mut self.schemas).unwrap();
        let document = serde_json::from_slice(document).unwrap();
        self.schemas.validate(&document, index).map_err(|error| format!("{error:#}"))
    }
}

/// The name of the JSON Schema for a file of a schema folder.
fn schema_of(path: &str) -> Option<&'static str> {
    match path.split('/').collect::<Vec<_>>()[..] {
        ["guide", _] => None,
        ["texts", _] => Some("texts"),
        [_, "messages", _] => Some("message"),
        [_, _] => Some("endpoint"),
        _ => None,
    }
}

#[test]
fn an_editor_accepts_every_document() {
    let mut folders = vec![root().join("schema"), root().join("codegen/tests/modules")];
    let constructs = fs::read_dir(root().join("codegen/tests/constructs/documents")).unwrap();
    folders.extend(constructs.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()));
    let mut editor = Editor::new();
    let mut checked = BTreeMap::<_, usize>::new();
    for folder in folders {
        for file in Folder::load(&folder).unwrap().files {
            let Some(schema) = schema_of(&file.path) else { continue };
            assert_eq!(editor.check(schema, &file.bytes), Ok(()), "{}/{}", folder.display(), file.path);
            *checked.entry(schema).or_default() += 1;
        }
    }
    assert!(checked["endpoint"] > 100 && checked["message"] > 5 && checked["texts"] > 15, "{checked:?}");
}

#[test]
fn an_editor_rejects_mistakes_in_documents() {
    let endpoint = r#"{"service": "fleet", "title": "List", "method": "GET", "path": "/x", "responses": {}"#;
    let response = |schema: &str| format!(r#"{endpoint}, "responses": {{"200": {{"schema": {schema}}}}}}}"#);
    let message = r#"{"service": "fleet", "title": "Tow", "source": "known", "uses": [{"model": "v1Order"}]"#;
    let mut editor = Editor::new();
    for (schema, accepted) in [
        ("endpoint", format!("{endpoint}}}")),
        ("endpoint", response(r#"{"name": {"type": "string"}}"#)),
        ("message", format!("{message}}}")),
    ] {
        assert_eq!(editor.check(schema, accepted.as_bytes()), Ok(()));
    }
    for (schema, refused) in [
        ("endpoint", format!(r#"{endpoint}, "sevice": "fleet"}}"#)),
        ("endpoint", format!(r#"{endpoint}, "path": "x"}}"#)),
        ("endpoint", format!(r#"{endpoint}, "responses": {{"20": {{}}}}}}"#)),
        ("endpoint", response(r#"{"type": "strng"}"#)),
        ("endpoint", response(r#"{"name": "text"}"#)),
        ("endpoint", response(r#"{"name": null}"#)),
        ("endpoint", response("[{}, {}]")),
        ("message", format!(r#"{message}, "type": "fleet.Tow"}}"#)),
        ("message", format!(r#"{message}, "schema": {{}}, "type": "https://fleet.Tow"}}"#)),
        ("texts", r#"{"models": {"v1Order": {"text": " "}}}"#.to_owned()),
        ("texts", r#"{"models": {"v1Order": {"texts": "An order."}}}"#.to_owned()),
        ("texts", r#"{"operations": {"v1Order": {"text": "Lists."}}}"#.to_owned()),
        ("texts", r#"{"service": {"unkown": "No page."}}"#.to_owned()),
    ] {
        assert!(editor.check(schema, refused.as_bytes()).is_err(), "{refused}");
    }
}
