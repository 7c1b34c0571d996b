//! The example column: the shape of a schema with a fixed value per kind.

use super::dialect::{Column, properties};
use super::json::Json;

/// Returns the example of a schema. Like the vendor's pages, it ignores examples in OpenAPI.
pub fn example(column: &Column<'_>, schema: &Json) -> Json {
    print(column, schema, &mut Vec::new())
}

fn print<'a>(column: &Column<'a>, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
    let Some((name, target)) = column.resolve(schema) else { return value(column, schema, ancestors) };
    if ancestors.contains(&name) {
        return Json::Null;
    }
    ancestors.push(name);
    let value = value(column, target, ancestors);
    ancestors.pop();
    value
}

fn value<'a>(column: &Column<'a>, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
    if !properties(schema).is_empty() {
        let members = column.shown(schema).map(|(key, member)| (key.clone(), print(column, member, ancestors)));
        return Json::Object(members.collect());
    }
    if let Some(values) = schema.get("enum") {
        return schema.get("default").or_else(|| values.elements().first()).cloned().unwrap_or(Json::Null);
    }
    match (schema.text("type"), schema.get("items")) {
        (Some("array"), Some(item)) => Json::Array(vec![print(column, item, ancestors)]),
        (Some("string"), _) => "string".into(),
        (Some("integer" | "number"), _) => 0.into(),
        (Some("boolean"), _) => true.into(),
        _ => Json::from([]),
    }
}
