//! The values of scalar types, as ProtoJSON accepts them in a body and as text in a query.

use eset_connect::json::{Duration, Timestamp};
use eset_connect_codegen::facts::{EnumId, Integer, Service, Type, Width};
use serde_json::{Number, Value};

/// Reads a value of a body. `Ok(None)` is a type that is not a scalar. The error says what was expected.
pub fn of_json(service: &Service, ty: &Type, value: &Value) -> Result<Option<Value>, String> {
    let read = match (ty, value) {
        (Type::Boolean, Value::Bool(_)) | (Type::Number, Value::Number(_)) => Some(value.clone()),
        (Type::Integer(integer), Value::Number(number)) => integer_of(*integer, &number.to_string()),
        (Type::Integer(integer), Value::String(text)) => integer_of(*integer, text),
        (Type::Number, Value::String(text)) => number_of(text),
        (Type::Enum(id), Value::Number(number)) => enum_number(service, *id, &number.to_string()),
        (Type::Enum(id), Value::String(name)) => enum_name(service, *id, name),
        (
            Type::String | Type::Password | Type::Id(_) | Type::DateTime | Type::Duration | Type::Byte,
            Value::String(text),
        ) => text_of(ty, text),
        (Type::Any | Type::Struct | Type::Untyped | Type::Model(_) | Type::List(_) | Type::Map(_), _) => {
            return Ok(None);
        }
        _ => None,
    };
    read.map(Some).ok_or_else(|| format!("expected {}, found {}", expected(service, ty), found(value)))
}

/// Reads a value of a query, a path or a header.
pub fn of_text(service: &Service, ty: &Type, text: &str) -> Result<String, String> {
    let read = match ty {
        Type::Boolean => matches!(text, "true" | "false").then(|| Value::from(text)),
        Type::Integer(integer) => integer_of(*integer, text),
        Type::Number => number_of(text),
        Type::Enum(id) => enum_name(service, *id, text).or_else(|| enum_number(service, *id, text)),
        ty => text_of(ty, text),
    };
    match read {
        Some(Value::String(text)) => Ok(text),
        Some(value) => Ok(value.to_string()),
        None => Err(format!("expected {}, found {text:?}", expected(service, ty))),
    }
}

fn text_of(ty: &Type, text: &str) -> Option<Value> {
    let is_valid = match ty {
        Type::DateTime => text.parse::<Timestamp>().is_ok(),
        Type::Duration => text.parse::<Duration>().is_ok(),
        Type::Byte => is_base64(text),
        _ => true,
    };
    is_valid.then(|| Value::from(text))
}

/// Both alphabets, with or without padding.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    digits.bytes().all(is_digit)
        && digits.len() % 4 != 1
        && (padding == 0 || (padding <= 2 && (digits.len() + padding).is_multiple_of(4)))
}

/// Reads an integer in the forms of ProtoJSON: also `1.0` and `1e3`.
fn integer_of(integer: Integer, text: &str) -> Option<Value> {
    let value = text.parse::<i128>().ok().filter(|_| !text.starts_with('+')).or_else(|| whole_number(text))?;
    let (min, max) = match integer.width {
        Width::Int32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Width::Int64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        Width::Uint32 => (0, i128::from(u32::MAX)),
        Width::Uint64 => (0, i128::from(u64::MAX)),
    };
    if value < min || value > max {
        return None;
    }
    if integer.quoted { Some(Value::from(value.to_string())) } else { Number::from_i128(value).map(Value::Number) }
}

/// Reads a number with a fraction or an exponent whose value is a whole number that a double expresses exactly.
fn whole_number(text: &str) -> Option<i128> {
    let number = finite(text)?;
    let is_exact = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    // The text of such a number has no exponent and no fraction.
    is_exact.then(|| format!("{number:.0}").parse().ok()).flatten()
}

fn number_of(text: &str) -> Option<Value> {
    if matches!(text, "NaN" | "Infinity" | "-Infinity") {
        return Some(Value::from(text));
    }
    Number::from_f64(finite(text)?).map(Value::Number)
}

/// Rust also reads `inf`, `+1` and `1.`, which are not JSON.
fn finite(text: &str) -> Option<f64> {
    let number = serde_json::from_str::<f64>(text).ok()?;
    (number.is_finite() && text.trim() == text).then_some(number)
}

fn enum_name(service: &Service, EnumId(id): EnumId, name: &str) -> Option<Value> {
    service.enums[id].values.iter().any(|value| value.name == name).then(|| Value::from(name))
}

/// Reads an enum's value by its number. The documents have no numbers, so it is the position of the value.
fn enum_number(service: &Service, EnumId(id): EnumId, text: &str) -> Option<Value> {
    let number = text.parse::<usize>().ok()?;
    service.enums[id].values.get(number).map(|value| Value::from(value.name.as_str()))
}

/// Returns the description of a type in messages.
pub fn expected(service: &Service, ty: &Type) -> String {
    let width = |integer: &Integer| match integer.width {
        Width::Int32 => "an int32",
        Width::Int64 => "an int64",
        Width::Uint32 => "a uint32",
        Width::Uint64 => "a uint64",
    };
    match ty {
        Type::Boolean => "true or false".to_owned(),
        Type::Integer(integer) => width(integer).to_owned(),
        Type::Number => "a number".to_owned(),
        Type::DateTime => "a time as in RFC 3339, such as 2024-10-30T12:00:00Z".to_owned(),
        Type::Duration => "a duration in seconds, such as 1.5s".to_owned(),
        Type::Byte => "base64".to_owned(),
        Type::Enum(EnumId(id)) => {
            let names: Vec<_> = service.enums[*id].values.iter().map(|value| value.name.as_str()).collect();
            format!("one of {}", names.join(", "))
        }
        Type::Any => "an object with the text `@type`".to_owned(),
        Type::Struct | Type::Model(_) | Type::Map(_) => "an object".to_owned(),
        Type::List(_) => "an array".to_owned(),
        Type::Untyped => "JSON".to_owned(),
        Type::String | Type::Password | Type::Id(_) => "a string".to_owned(),
    }
}

/// Returns the description of a value in messages. Texts are shortened.
pub fn found(value: &Value) -> String {
    const LONGEST: usize = 40;
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::String(text) if text.chars().count() > LONGEST => {
            format!("{:?}…", text.chars().take(LONGEST).collect::<String>())
        }
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Schema;

    const INT32: Type = Type::Integer(Integer { width: Width::Int32, quoted: false });
    const UINT64: Type = Type::Integer(Integer { width: Width::Uint64, quoted: true });

    fn read(ty: &Type, value: &Value) -> Option<Value> {
        let service = &Schema::embedded().unwrap().services()[0];
        of_json(service, ty, value).ok().flatten()
    }

    #[test]
    fn integers_are_read_from_numbers_and_texts_within_their_range() {
        for (ty, value, expected) in [
            (INT32, json!(7), Some(json!(7))),
            (INT32, json!("-7"), Some(json!(-7))),
            (INT32, json!(1.0), Some(json!(1))),
            (INT32, json!("1e3"), Some(json!(1000))),
            (INT32, json!(2_147_483_648_i64), None),
            (INT32, json!(1.5), None),
            (INT32, json!(" 1"), None),
            (INT32, json!("+1"), None),
            (INT32, json!(""), None),
            (INT32, json!(true), None),
            (UINT64, json!(u64::MAX), Some(json!("18446744073709551615"))),
            (UINT64, json!("18446744073709551615"), Some(json!("18446744073709551615"))),
            (UINT64, json!("18446744073709551616"), None),
            (UINT64, json!(-1), None),
        ] {
            assert_eq!(read(&ty, &value), expected, "{value}");
        }
    }

    #[test]
    fn formatted_texts_are_checked() {
        for (ty, text, is_valid) in [
            (Type::DateTime, "2024-02-29T23:59:58.5+02:30", true),
            (Type::DateTime, "yesterday", false),
            (Type::Duration, "-1.5s", true),
            (Type::Duration, "1 h", false),
            (Type::Byte, "+/A=", true),
            (Type::Byte, "-_A", true),
            (Type::Byte, "A", false),
            (Type::Byte, "AA===", false),
            (Type::Byte, "a b=", false),
            (Type::Number, "NaN", true),
            (Type::Number, "1.5", true),
            (Type::Number, "inf", false),
        ] {
            assert_eq!(read(&ty, &json!(text)).is_some(), is_valid, "{text}");
        }
    }

    #[test]
    fn a_long_text_is_shortened_in_messages() {
        assert_eq!(found(&json!("ä".repeat(50))), format!("{:?}…", "ä".repeat(40)));
    }
}
