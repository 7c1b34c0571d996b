//! Names with another meaning in Rust, the prelude or the generated crate itself.

use eset_connect_codegen::Folder;
use serde_json::{Value, json};

use super::documents::{api_file, document, members, model, parameters, request};
use super::folder;

pub const KEYWORDS: [&str; 56] = [
    "abstract",
    "as",
    "async",
    "auto",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "macro_rules",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "raw",
    "ref",
    "return",
    "safe",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

const ODD: [&str; 27] = [
    "fooBar", "foo_bar", "FooBar", "foo-bar", "FOO_BAR", "3d", "3D", "1", "1_2", "12", "@type", "r#type", "_", "__",
    "$", " ", "🚀", "ключ", "鍵", "שם", "\u{202e}", "größe", "grosse", "a.b", "A", "a", "Self",
];

const METHODS: [&str; 22] = [
    "new",
    "clone",
    "send",
    "items",
    "pages",
    "start",
    "default",
    "unknown_fields",
    "unknownFields",
    "field",
    "slot",
    "fmt",
    "eq",
    "set",
    "set_all",
    "call",
    "body",
    "value",
    "values",
    "into",
    "from",
    "request",
];

const TYPES: [&str; 30] = [
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Some",
    "None",
    "Default",
    "Clone",
    "Debug",
    "From",
    "Into",
    "Iterator",
    "Any",
    "Call",
    "Paged",
    "Secret",
    "Struct",
    "Timestamp",
    "UnknownFields",
    "Bytes",
    "BTreeMap",
    "Self",
    "Model",
    "Id",
    "Page",
    "Text",
    "Unrecognized",
];

const VALUES: [&str; 18] = [
    "PAINT_UNSPECIFIED",
    "PAINT_RED",
    "PAINT_red",
    "PAINT_Red",
    "PAINT_SELF",
    "PAINT_UNRECOGNIZED",
    "PAINT_TYPE",
    "RED",
    "",
    " ",
    "🚀",
    "3D",
    "3d",
    "PAINT_3D",
    "PAINT_",
    "שם",
    "A-B",
    "A_B",
];

/// Service names with another meaning for a crate, its files or its manifest.
pub const SERVICES: [&str; 32] = [
    "api",
    "authentication",
    "aux-",
    "bin",
    "blocking",
    "bytes",
    "Com1_",
    "con-",
    "connections",
    "core",
    "crate",
    "default",
    "eset-connect-runtime",
    "fleet",
    "fleet-",
    "fleet_",
    "http",
    "ids",
    "json",
    "lib",
    "main",
    "mod",
    "nul-",
    "reqwest",
    "reqwest-ring",
    "runtime",
    "self",
    "std",
    "super",
    "test",
    "token",
    "type",
];

pub fn fields() -> Folder {
    let names = [KEYWORDS.as_slice(), &ODD, &METHODS].concat();
    let schema = model("v1Fields", members(&names, |_, _| json!({ "type": "string" })));
    folder(vec![document("fields", "x", "PUT", "/v1/fields", &schema, &request(&schema))])
}

pub fn models() -> Folder {
    let names = [TYPES.as_slice(), &["FooBar", "Foo_bar", "fooBar", "🚀", "3D", "Ключ"]].concat();
    let inner = |index: usize, name: &str| model(&format!("v1{name}"), members(&[&format!("f{index}")], |_, _| leaf()));
    let (some, others) = names.split_at(names.len() / 2);
    let some = model("v1Models", members(some, inner));
    let others = model("v1OtherModels", members(others, inner));
    folder(vec![
        document("models", "x", "PUT", "/v1/models", &some, &request(&some)),
        document("models", "y", "PUT", "/v1/others", &others, &request(&others)),
    ])
}

pub fn enum_values() -> Folder {
    let paint = json!({ "$ref": "v1Paint", "type": "string", "enum": VALUES });
    let numbers = json!({ "type": "string", "enum": ["SIZE_1", "SIZE_2"] });
    let one = json!({ "type": "string", "enum": ["ONE_VALUE"] });
    let schema = json!({ "$ref": "v1Enums", "paint": paint, "size": numbers, "one": one });
    folder(vec![document("enums", "x", "GET", "/v1/enums", &schema, &Value::Null)])
}

pub fn query_parameters() -> Folder {
    let names = [KEYWORDS.as_slice(), &ODD, &METHODS].concat();
    folder(vec![document("query", "x", "GET", "/v1/things", &leaf_model("v1Thing"), &parameters(&names, "query"))])
}

pub fn path_parameters() -> Folder {
    let names = [KEYWORDS.as_slice(), &["body", "call", "fooBar", "foo_bar", "3d", "шум", "🚀", "endpoint"]].concat();
    let segments: Vec<String> = names.iter().map(|name| format!("/{{{name}}}")).collect();
    let path = format!("/v1{}", segments.concat());
    folder(vec![document("paths", "x", "GET", &path, &leaf_model("v1Thing"), &parameters(&names, "path"))])
}

/// Functions are named after their responses.
pub fn functions() -> Folder {
    let names = [KEYWORDS.as_slice(), &["new", "ids", "main", "ok", "some", "none", "drop", "v1"]].concat();
    let of = |name: &&str| {
        let answer = leaf_model(&format!("v1{}{}Response", name[..1].to_uppercase(), &name[1..]));
        document("functions", name, "GET", &format!("/v1/{name}"), &answer, &parameters(&["q"], "query"))
    };
    folder(names.iter().map(of).collect())
}

/// Every service has the same models.
pub fn services() -> Folder {
    let of = |service: &&str| document(service, "x", "GET", "/v1/thing", &leaf_model("v1Thing"), &Value::Null);
    let mut files: Vec<_> = SERVICES.iter().map(of).collect();
    files.push(api_file("torture-api", &SERVICES));
    folder(files)
}

fn leaf() -> Value {
    json!({ "type": "string" })
}

fn leaf_model(name: &str) -> Value {
    model(name, members(&["x"], |_, _| leaf()))
}
