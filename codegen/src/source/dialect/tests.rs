use super::super::json;
use super::text::{Annotated, Meanings, split_meanings, take_annotation};
use super::*;

/// A schema as one line: `Name { field: kind }`, `&Name`, `[item]`, `{*: value}`, then its other facts.
fn show(schema: &Schema) -> String {
    let mut line = match &schema.kind {
        Kind::Integer(integer) if integer.quoted => format!("\"{:?}\"", integer.width),
        Kind::Integer(integer) => format!("{:?}", integer.width),
        Kind::Enum(e) => {
            let values: Vec<String> = e
                .values
                .iter()
                .map(|v| match &v.description {
                    Some(text) => format!("{}: {text}", v.name),
                    None => v.name.clone(),
                })
                .collect();
            format!("enum {} ({})", e.name.as_deref().unwrap_or("_"), values.join(" | "))
        }
        Kind::Array(item) => format!("[{}]", show(item)),
        Kind::Map(value) => format!("{{*: {}}}", show(value)),
        Kind::Model(model) => {
            let properties: Vec<String> =
                model.properties.iter().map(|p| format!("{}: {}", p.name, show(&p.schema))).collect();
            format!("{} {{{}}}", model.name.as_deref().unwrap_or("_"), properties.join(", "))
        }
        Kind::Reference(name) => format!("&{name}"),
        other => format!("{other:?}"),
    };
    if schema.read_only {
        line.push_str(" readonly");
    }
    if let Some(entity) = &schema.references {
        line = format!("{line} ->{entity}");
    }
    if let Some(text) = &schema.description {
        line = format!("{line} '{text}'");
    }
    line
}

/// The line of a schema and the codes of its problems.
fn read(text: &str) -> String {
    let tree = json::parse(text.as_bytes()).unwrap();
    let mut problems = Problems::new(0);
    let schema = read_body(&tree.root, &mut problems);
    let mut words: Vec<String> = problems.found.iter().map(|d| format!("!{}", d.code)).collect();
    words.extend(schema.as_ref().map(show));
    words.join(" ")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(read(text), *expected, "\n{text}");
    }
}

#[test]
fn type_and_format_define_a_plain_value() {
    check(&[
        (r#"{"type":"boolean"}"#, "Boolean"),
        (r#"{"type":"integer","format":"int32"}"#, "Int32"),
        (r#"{"type":"integer","format":"int64"}"#, "Int64"),
        (r#"{"type":"integer"}"#, "Int64"),
        (r#"{"type":"string","format":"uint64"}"#, "\"Uint64\""),
        (r#"{"type":"number","format":"double"}"#, "Number"),
        (r#"{"type":"number"}"#, "Number"),
        (r#"{"type":"string"}"#, "String"),
        (r#"{"type":"string","format":"uuid"}"#, "String"),
        (r#"{"type":"string","format":"date-time"}"#, "DateTime"),
        (r#"{"pattern":"^x$","type":"string","format":"byte"}"#, "Byte"),
        (r#"{"type":"string","format":"password"}"#, "Password"),
        (r#"{"title":"Bytes","type":"string","format":"binary"}"#, "Binary 'Bytes'"),
        (r#"{"type":"string","format":"hostname"}"#, "!unknown-format String"),
        (r#"{"type":"integer","format":"in32"}"#, "!unknown-format Int64"),
        (r#"{"type":"strng"}"#, "!unknown-type"),
        (r#"{"type":7}"#, "!wrong-kind"),
        ("7", "!wrong-kind"),
    ]);
}

#[test]
fn objects_are_models_maps_any_or_references() {
    check(&[
        (
            r#"{"$ref":"v2Target","description":"Text.","deviceUuid":{"type":"string"},"inner":{"$ref":"v2Inner","a":{"type":"boolean"}}}"#,
            "v2Target {deviceUuid: String, inner: v2Inner {a: Boolean}} 'Text.'",
        ),
        (r#"{"a":{"type":"boolean"}}"#, "_ {a: Boolean}"),
        (r#"{"$ref":"v1Empty","title":"empty","type":"object"}"#, "v1Empty {} 'empty'"),
        (r#"{"$ref":"v1Empty","type":"object"}"#, "v1Empty {}"),
        (r#"{"type":"object","description":"Free."}"#, "Struct 'Free.'"),
        (r#"{"type":"object","additionalProperties":{}}"#, "Struct"),
        (r#"{"$ref":"v1File"}"#, "&v1File"),
        (r##"{"$ref":"#/components/schemas/v1File"}"##, "&v1File"),
        (
            r#"{"$ref":"Reference to the set that changes.","a":{"type":"boolean"}}"#,
            "Reference to the set that changes. {a: Boolean}",
        ),
        (r#"{"$ref":"protobufAny"}"#, "Any"),
        (r#"{"$ref":"protobufAny","description":"D","@type":{"type":"string"}}"#, "Any 'D'"),
        (r#"{"@type":{"type":"string"}}"#, "Any"),
        (r#"{"$ref":"x","type":"object","properties":{"@type":{"type":"string"}}}"#, "Any"),
        ("{}", "!missing-type"),
        (r#"{"description":"Only text."}"#, "!missing-type"),
    ]);
}

#[test]
fn the_values_of_a_map_are_ordinary_openapi() {
    check(&[
        (r#"{"type":"object","additionalProperties":{"type":"string"}}"#, "{*: String}"),
        (
            r#"{"type":"object","additionalProperties":{"$ref":"v1Link","type":"object","properties":{"type":{"type":"string"},"properties":{"type":"array","items":{"type":"integer"}}}},"description":"D"}"#,
            "{*: v1Link {type: String, properties: [Int64]}} 'D'",
        ),
        (
            r#"{"type":"object","additionalProperties":{"$ref":"v1Kind","type":"string","enum":["A","B"]}}"#,
            "{*: enum v1Kind (A | B)}",
        ),
        (
            r#"{"type":"object","additionalProperties":{"type":"string"},"a":{"type":"string"}}"#,
            "!property-of-map {*: String}",
        ),
    ]);
}

#[test]
fn arrays_have_one_item_or_are_recursive() {
    check(&[
        (r#"[{"$ref":"v1Device","a":{"type":"string"}}]"#, "[v1Device {a: String}]"),
        (r#"[{"type":"integer","format":"int64"}]"#, "[Int64]"),
        (r#"[{"$ref":"protobufAny","@type":{"type":"string"}}]"#, "[Any]"),
        (r#"[{"$ref":"v1Kind","type":"string","enum":["A"]}]"#, "[enum v1Kind (A)]"),
        (r#"[{"$ref":"v1File"}]"#, "[&v1File]"),
        (r#"{"type":"array","items":{"type":"string"},"description":"Ids. type: Device"}"#, "[String ->Device] 'Ids.'"),
        (
            r#"{"$ref":"v1File","a":[],"b":[null],"c":[[]],"d":{"type":"array","items":[]}}"#,
            "v1File {a: Recursion, b: Recursion, c: Recursion, d: Recursion}",
        ),
        ("[]", ""),
        ("[null]", "!no-model-around"),
        (r#"[{"type":"string"},{"type":"string"}]"#, "!array-items"),
        (r#"[[{"type":"string"}]]"#, "!nested-array"),
        (r#"{"type":"array"}"#, "!missing-items"),
        (r#"{"type":"array","items":[{"type":"string"}]}"#, "!nested-array"),
    ]);
}

#[test]
fn the_kind_of_a_value_decides_not_its_key() {
    check(&[
        (
            r#"{"$ref":"v1Set","description":{"type":"string"},"type":{"type":"string"},"title":[{"type":"string"}],"readOnly":{"title":"Locked","type":"boolean","readOnly":true}}"#,
            "v1Set {description: String, type: String, title: [String], readOnly: Boolean readonly 'Locked'}",
        ),
        (
            r#"{"$ref":"v1X","enum":[{"type":"string"}],"default":{"type":"string"},"format":{"type":"string"},"required":[],"items":{"type":"string"},"properties":{"type":"boolean"},"additionalProperties":{"type":"boolean"}}"#,
            "v1X {enum: [String], default: String, format: String, required: Recursion, items: String, properties: Boolean, additionalProperties: Boolean}",
        ),
        (r#"{"a":{"type":"string"},"required":["a"],"example":"x","minLength":1}"#, "_ {a: String}"),
        (r#"{"type":"string","a":{"type":"string"}}"#, "!property-of-value String"),
        (r#"{"type":"string","descripton":"D"}"#, "!unknown-key String"),
        (r#"{"type":"string","description":7}"#, "!wrong-kind String"),
        (r#"{"type":"string","readOnly":"yes"}"#, "!wrong-kind String"),
        (r#"{"$ref":{"type":"string"},"a":{"type":"string"}}"#, "!wrong-kind _ {a: String}"),
        (r#"{"a":null,"b":{"type":"string"}}"#, "!unknown-key _ {b: String}"),
    ]);
}

#[test]
fn the_values_of_an_enum_have_their_meanings() {
    check(&[
        (
            r#"{"$ref":"v2Status","type":"string","description":"About. S_NONE: fallback S_OPEN: is open, see S_NONE","default":"S_NONE","enum":["S_NONE","S_OPEN"]}"#,
            "enum v2Status (S_NONE: fallback | S_OPEN: is open, see S_NONE) 'About.'",
        ),
        (r#"{"type":"string","description":"The kind.","enum":["Bearer"]}"#, "enum _ (Bearer) 'The kind.'"),
        (r#"{"type":"string","description":"type: x","enum":["A"]}"#, "enum _ (A) 'type: x'"),
        (r#"{"type":"string","enum":["A"],"default":"B"}"#, "!unknown-default enum _ (A)"),
        (r#"{"type":"string","enum":["A","A"]}"#, "!duplicate-value enum _ (A)"),
        (r#"{"type":"string","enum":["A",1]}"#, "!wrong-kind enum _ (A)"),
        (r#"{"type":"string","enum":[]}"#, "!empty-enum"),
        (r#"{"type":"string","enum":"A"}"#, "!wrong-kind String"),
        (r#"{"type":"integer","enum":[1]}"#, "!bad-enum Int64"),
        (r#"{"$ref":"v1Kind","enum":["A"]}"#, "enum v1Kind (A)"),
    ]);
}

#[test]
fn the_text_is_the_description_or_else_the_title() {
    check(&[
        (r#"{"title":"T","type":"string"}"#, "String 'T'"),
        (r#"{"title":"T","type":"string","description":"D","readOnly":true}"#, "String readonly 'D'"),
        (r#"{"type":"string","description":"Its device. type: a.v1.Device"}"#, "String ->a.v1.Device 'Its device.'"),
        (r#"{"type":"integer","description":"type: Product"}"#, "Int64 ->Product"),
        (
            r#"{"type":"string","references":"v2.Incident","description":"One. type: Incident"}"#,
            "String ->v2.Incident 'One.'",
        ),
        (
            r#"{"$ref":"v1X","description":"A thing of type: blue","a":{"type":"string"}}"#,
            "v1X {a: String} 'A thing of type: blue'",
        ),
    ]);
}

#[test]
fn meanings_are_split_at_whole_names_with_a_colon() {
    let split = |text: &str, names: &[&str]| {
        let Meanings { about, values } = split_meanings(text, names);
        let values: Vec<String> = values.into_iter().map(Option::unwrap_or_default).collect();
        format!("{} | {}", about.unwrap_or_default(), values.join(" | "))
    };
    assert_eq!(split("Intro. A: x B: y", &["A", "B"]), "Intro. | x | y");
    assert_eq!(split("B: y A: x", &["A", "B"]), " | x | y");
    assert_eq!(split("Intro: - A: x - B: y", &["A", "B"]), "Intro: | x | y");
    assert_eq!(split("LOW_A: l LOW: m", &["LOW", "LOW_A"]), " | m | l");
    assert_eq!(split("XLOW: no LOW: m", &["LOW"]), "XLOW: no | m");
    assert_eq!(split("A: x, B is next", &["A", "B"]), " | x, B is next | ");
    assert_eq!(split("A: x A: again", &["A"]), " | x A: again");
    assert_eq!(split("See HTTP://x. HTTP: plain", &["HTTP"]), "See HTTP://x. | plain");
    assert_eq!(split("• A: ä\n• B: ö\n", &["A", "B"]), " | ä | ö");
    assert_eq!(split("", &["", "A"]), " |  | ");
}

#[test]
fn all_forms_of_annotations_are_removed() {
    let take = |text: &str| {
        let Annotated { text, references } = take_annotation(text);
        format!("{} -> {}", text.unwrap_or_default(), references.unwrap_or_default())
    };
    assert_eq!(take("A device. type: device_management.v1.Device"), "A device. -> device_management.v1.Device");
    assert_eq!(take("A device, type: Detection."), "A device. -> Detection");
    assert_eq!(take("type: device_management/v1/Device"), " -> device_management/v1/Device");
    assert_eq!(take("X. type: eset.dotnod.x.v1-alpha.Y"), "X. -> eset.dotnod.x.v1-alpha.Y");
    assert_eq!(take("X. type: _draft.User "), "X. -> _draft.User");
    assert_eq!(take("One (type: v2.Incident). Required."), "One. Required. -> v2.Incident");
    assert_eq!(take("One. type: User\nMax 5."), "One. Max 5. -> User");
    assert_eq!(take("Of subtype: User"), "Of subtype: User -> ");
    assert_eq!(take("Of type: 7 or type: User"), "Of type: 7 or -> User");
    assert_eq!(take("Its type:"), "Its type: -> ");
    assert_eq!(take("  "), " -> ");
}
