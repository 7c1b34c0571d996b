//! Texts that try to break out of a comment, a string, a link, a table, a terminal or a file.

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::{Map, Value, json};

use super::documents::{document, members, model, request};
use super::{file, folder};

pub const TEXTS: [&str; 44] = [
    "*/ fn main() {}",
    "\"#] #![feature(x)]",
    "`",
    "```",
    "````\nlet x = 1;\n````",
    "~~~",
    "]()",
    "](x)",
    "[x]: http://y.example",
    "[crate] [Self] [`String`]",
    "![x](http://y.example/z.png)",
    "#![feature(x)]",
    "NUL \0",
    "\u{202e}desrever\u{202c} \u{2066}x\u{2069} \u{200f}",
    "line\u{2028}line\u{2029}line",
    "lone\rreturn",
    "\\",
    "\\\n\\\r\n\\",
    "{{}} {0} {x:?}",
    "<script>alert(1)</script>",
    "<b> & &lt; &amp; <",
    "-- --- --",
    "$x $crate $$",
    "http://[",
    "http://a.example[http://b.example]https://c.example",
    "<http://a.example",
    "https://a.example/b_c*d`e",
    "1. one\n1) two\n2.",
    "| a | b |\n|---|---|\n| c | d |",
    "===\n===",
    "title\n===\n---",
    "# heading\n## heading",
    "> quote",
    "- item\n+ item\n* item\n\n    code",
    "_x_ __y__ *z* **w**",
    "///\n//!\n/**",
    "r#\"raw\"# b'x' 'static",
    "\u{feff}BOM",
    "\u{1b}[31mred",
    "end with a backslash \\",
    "https://",
    "🚀 مرحبا שלום",
    "[^1]\n\n[^1]: note",
    "   ",
];

/// Very long texts: one word, and many words.
pub fn long() -> [String; 2] {
    ["x".repeat(100_000), "[word] ".repeat(100_000 / 7)]
}

/// Returns a folder with each text in every place that allows any text.
pub fn everywhere() -> Folder {
    let long = long();
    let texts: Vec<&str> = TEXTS.into_iter().chain(long.iter().map(String::as_str)).collect();
    let mut files: Vec<_> = texts.iter().enumerate().map(|(index, text)| one_operation(index, text)).collect();
    files.push(file("api.json", api(&texts).to_string()));
    folder(files)
}

fn one_operation(index: usize, text: &str) -> SourceFile {
    let values = ["HOSTILE_UNSPECIFIED", text];
    let described = json!({ "type": "string", "description": text });
    let inner = model(text, members(&[text, "plain"], |_, _| described.clone()));
    let kinds = json!({ "$ref": format!("v{}Hostile", index + 1), "type": "string", "enum": values,
        "description": format!("{text} HOSTILE_UNSPECIFIED: {text}") });
    let id = json!({ "type": "string", "references": text });
    let fields = json!({ "inner": inner, "kind": kinds, "id": id, "titled": { "type": "boolean", "title": text },
        "uuid": { "type": "string", "readOnly": true, "description": text }, "description": text });
    let body = model(&format!("v1Body{index}"), fields.as_object().cloned().unwrap());
    let mut rest = json!({
        "title": text, "description": text, "page": text,
        "parameters": [
            { "name": text, "in": "query", "description": text, "schema": { "type": "string" } },
            { "name": format!("{text} required"), "in": "query", "required": true, "schema": { "type": "string" } },
            { "name": "kind", "in": "query", "description": text, "schema": { "type": "string", "enum": values } },
        ],
        "responses": {
            "200": { "description": text, "schema": body, "headers": { text: { "description": text } } },
            "404": { "description": text },
        },
    });
    rest["request"] = request(&body)["request"].take();
    document("hostile", &format!("x{index}"), "POST", &format!("/v1/things{index}"), &Value::Null, &rest)
}

fn api(texts: &[&str]) -> Value {
    let all = texts.join(" ");
    let regions = texts.iter().enumerate().map(|(index, text)| (format!("r{index}"), json!(text)));
    json!({
        "crate": "hostile-api",
        "title": all,
        "pages": "https://help.example.com/`>)](x)\\<b>/{page}",
        "hostTemplate": "https://{region}.{host}.example.com",
        "regions": regions.collect::<Map<_, _>>(),
        "services": { "hostile": { "description": all } },
        "paging": { "size": all, "token": "\"", "next": "*/" },
    })
}
