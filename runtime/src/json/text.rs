//! The JSON text of a model: what [`serialize`](super::serialize) writes as JSON, byte for byte. Every request
//! body is written here, and without a format to ask and an error to expect that takes half the time.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::write::{not_finite, quoted};
use super::{Field, Item, Map, Model, View};

/// Writes a model as a JSON text.
pub fn to_vec(model: &dyn Model) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    push_model(model, &mut out);
    out
}

fn push_model(model: &dyn Model, out: &mut Vec<u8>) {
    out.push(b'{');
    for index in 0.. {
        match model.field(index) {
            Field(_, View::Unknown(fields)) => {
                for (name, value) in fields.iter() {
                    push_name(name, out);
                    push_json(value, out);
                }
                break;
            }
            Field(name, view) => {
                if let Some(item) = &view.item() {
                    push_name(name, out);
                    push_item(item, out);
                }
            }
        }
    }
    out.push(b'}');
}

/// Takes the item by reference, because moving it out of its `Option` costs more than writing it.
fn push_item(item: &Item<'_>, out: &mut Vec<u8>) {
    match *item {
        Item::Bool(value) => push_json(&value, out),
        Item::I64(value) => push_json(&value, out),
        Item::U64(value) => push_json(&value, out),
        Item::QuotedI64(value) => push_quoted(&value, out),
        Item::QuotedU64(value) => push_quoted(&value, out),
        Item::F64(value) if value.is_finite() => push_json(&value, out),
        Item::F64(value) => push_text(not_finite(value), out),
        Item::Text(text) => push_text(text, out),
        Item::Bytes(bytes) => push_text(&STANDARD.encode(bytes), out),
        Item::Secret(secret) => push_text(secret.expose(), out),
        Item::Any(_) | Item::Struct(_) => push_json(item, out),
        Item::Model(model) => push_model(model, out),
        Item::List(list) => push_list(list.items(), out),
        Item::QuotedList(list) => push_list(list.items().map(quoted), out),
        Item::Map(map) => push_map(map, |item, out| push_item(&item, out), out),
        Item::QuotedMap(map) => push_map(map, |item, out| push_item(&quoted(item), out), out),
    }
}

fn push_list<'a>(mut items: impl Iterator<Item = Item<'a>>, out: &mut Vec<u8>) {
    out.push(b'[');
    while let Some(item) = &items.next() {
        separate(out);
        push_item(item, out);
    }
    out.push(b']');
}

fn push_map(map: &dyn Map, push: fn(Item<'_>, &mut Vec<u8>), out: &mut Vec<u8>) {
    out.push(b'{');
    map.each(&mut |name, item| {
        push_name(name, out);
        push(item, out);
        true
    });
    out.push(b'}');
}

fn push_name(name: &str, out: &mut Vec<u8>) {
    separate(out);
    push_text(name, out);
    out.push(b':');
}

/// A comma, unless the bracket has only just been opened.
fn separate(out: &mut Vec<u8>) {
    if !matches!(out.last(), Some(b'{' | b'[')) {
        out.push(b',');
    }
}

fn push_text(text: &str, out: &mut Vec<u8>) {
    // Without a branch a byte, so that many bytes are looked at in one step.
    let special = |byte: u8| u8::from(byte < b' ') | u8::from(byte == b'"') | u8::from(byte == b'\\');
    if text.bytes().fold(0, |found, byte| found | special(byte)) == 0 {
        out.reserve(text.len() + 2);
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        push_json(text, out);
    }
}

fn push_quoted(value: &impl Serialize, out: &mut Vec<u8>) {
    out.push(b'"');
    push_json(value, out);
    out.push(b'"');
}

fn push_json(value: &(impl Serialize + ?Sized), out: &mut Vec<u8>) {
    // Writing into memory cannot fail, and every name is a string.
    let _ = serde_json::to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use bytes::Bytes;

    use super::super::{Any, Id, Secret, Struct, Timestamp, UnknownFields, from_slice};

    #[derive(Default)]
    struct Every {
        flag: Option<bool>,
        small: Option<i32>,
        large: Option<u64>,
        quoted: Option<i64>,
        quoted_large: Option<u64>,
        number: Option<f64>,
        infinite: Option<f64>,
        text: Option<String>,
        id: Option<Id<()>>,
        time: Option<Timestamp>,
        bytes: Option<Bytes>,
        secret: Option<Secret>,
        any: Option<Any>,
        object: Option<Struct>,
        model: Option<Box<Every>>,
        models: Vec<Every>,
        numbers: Vec<i64>,
        map: BTreeMap<String, f64>,
        quoted_map: BTreeMap<String, u64>,
        unknown_fields: UnknownFields,
    }

    crate::model!(Every {
        0 Bool flag "flag";
        1 I32 small "small";
        2 U64 large "large";
        3 QuotedI64 quoted "quoted";
        4 QuotedU64 quoted_large "quoted\"Large";
        5 F64 number "number";
        6 F64 infinite "infinite";
        7 String text "text";
        8 Text id "id";
        9 Timestamp time "time";
        10 Bytes bytes "bytes";
        11 Secret secret "secret";
        12 Any any "any";
        13 Struct object "object";
        14 Model model "model";
        15 List models "models";
        16 QuotedList numbers "numbers";
        17 Map map "map";
        18 QuotedMap quoted_map "quotedMap";
    });

    #[test]
    fn a_text_is_what_serde_json_writes() {
        let text = r#"{"flag":true,"small":-1,"large":18446744073709551615,"quoted":"-9223372036854775808",
            "quoted\"Large":"1","number":0.1,"infinite":"-Infinity","text":"\u0000 \" \\ \n \u007f ü 😀","id":"",
            "time":"2023-10-28T10:36:53Z","bytes":"AQID","secret":"s\tx","any":{"@type":"t","a":[1,null]},
            "object":{"{":"}"},"model":{"model":{}},"models":[{"text":"["},{},{"numbers":["1","2"]}],
            "numbers":[1,"2"],"map":{"[":1,"\"":1e300},"quotedMap":{"a":1,"b":"2"},"new":{"x":[{}]}}"#;
        let model: Every = from_slice(text.as_bytes()).unwrap();
        let written = super::to_vec(&model);
        assert_eq!(String::from_utf8(written.clone()).unwrap(), serde_json::to_string(&model).unwrap());
        assert_eq!(from_slice::<Every>(&written).unwrap(), model);
        assert_eq!(super::to_vec(&Every::new()), b"{}");
    }
}
