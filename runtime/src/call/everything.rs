//! Whether a request works on everything, because it selects nothing. A program that lost the value of a filter
//! must not empty a quarantine.

use serde_json::Value;

/// Refuses a JSON body whose field `selector` selects nothing, with the reason.
pub(super) fn refuse(selector: &str, body: &[u8]) -> Result<(), String> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    if body.get(selector).is_some_and(|value| !is_unset(value)) {
        return Ok(());
    }
    Err(format!(
        "nothing is set in `{selector}`, which selects everything; set it, or call `everything` if you mean that"
    ))
}

/// Whether a value is what protobuf takes for absent, however deep.
fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        // The first value of an enum is its default.
        Value::String(text) => text.is_empty() || text.ends_with("_UNSPECIFIED"),
        Value::Array(items) => items.iter().all(is_unset),
        Value::Object(members) => members.values().all(is_unset),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_protobuf_takes_for_absent_selects_nothing() {
        for body in [
            json!({}),
            json!({ "except": ["a"] }),
            json!({ "filter": null }),
            json!({ "filter": {} }),
            json!({ "filter": { "name": "", "time": { "from": null }, "sizes": [0], "deep": false } }),
            json!({ "filter": { "kind": "KIND_UNSPECIFIED" } }),
        ] {
            let reason = refuse("filter", body.to_string().as_bytes()).unwrap_err();
            assert!(reason.starts_with("nothing is set in `filter`"), "{body}: {reason}");
        }
        assert!(refuse("filter", b"").is_err());
    }

    #[test]
    fn anything_else_selects_something() {
        for filter in [json!("all"), json!({ "name": "a" }), json!({ "deep": true }), json!({ "sizes": [0, 1] })] {
            assert_eq!(refuse("filter", json!({ "filter": filter }).to_string().as_bytes()), Ok(()));
        }
    }
}
