//! The facts that a page loses, as code: each function removes one loss from a document that was imported from OpenAPI.

use crate::import::printer::Layout;
use crate::import::printer::dialect::UNPRINTED;
use crate::import::printer::json::{Json, parse};
use crate::import::printer::text::{block, flat};

/// Removes the facts that a page of this layout loses.
pub fn lose(document: &mut Json, layout: Layout) {
    operation_text(document, layout);
    for parameter in elements_mut(document, "parameters") {
        parameter_schema(parameter);
    }
    if let Some(schema) = document.get_mut("request").and_then(|request| request.get_mut("schema")) {
        if layout.hides_read_only() {
            read_only_members(schema);
        }
        body(schema, &mut Vec::new());
    }
    if let Some(Json::Object(responses)) = document.get_mut("responses") {
        for (_, response) in responses {
            headers(response, layout);
            if let Some(schema) = response.get_mut("schema") {
                body(schema, &mut Vec::new());
            }
        }
    }
}

/// Layout D has no empty lines and no indentation.
fn operation_text(document: &mut Json, layout: Layout) {
    change(document, "description", |text| lines(text, layout));
}

/// The table has only the type of a parameter's schema; the entity is in the text.
fn parameter_schema(parameter: &mut Json) {
    parameter.remove("required");
    let Some(schema) = parameter.get_mut("schema") else { return };
    let mut printed = vec![("type", Json::from(schema.text("type").unwrap_or("string")))];
    printed.extend(schema.get("references").map(|entity| ("references", entity.clone())));
    if schema.text("type") == Some("array") {
        printed.push(("items", Json::from([("type", "string".into())])));
    }
    *schema = Json::Object(printed.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
}

/// The tables of layouts A and B have no column for headers.
fn headers(response: &mut Json, layout: Layout) {
    if !layout.has_headers() {
        response.remove("headers");
    }
}

/// Newer captures omit read-only members in requests. Ordinary OpenAPI below a map remains complete.
fn read_only_members(schema: &mut Json) {
    match schema {
        Json::Array(items) => items.iter_mut().for_each(read_only_members),
        Json::Object(members) if !has_word(members) => {
            let is_hidden = |member: &Json| member.get("readOnly") == Some(&Json::Bool(true));
            // The text that an omitted property would have replaced is printed.
            if members.iter().any(|(key, member)| key == "description" && is_hidden(member))
                && let Some((key, _)) = members.iter_mut().find(|(key, text)| key == "title" && text.as_str().is_some())
            {
                "description".clone_into(key);
            }
            members.retain(|(_, member)| !is_hidden(member));
            for (_, member) in members {
                read_only_members(member);
            }
        }
        Json::Object(_) => {
            if let Some(items) = schema.get_mut("items") {
                read_only_members(items);
            }
        }
        _ => {}
    }
}

/// Removes the losses of a schema in a body. `ancestors` are the enclosing models.
fn body(schema: &mut Json, ancestors: &mut Vec<String>) {
    bare_array(schema);
    if let Json::Array(items) = schema {
        for item in items {
            recursion(item, ancestors);
            body(item, ancestors);
        }
        return;
    }
    let Json::Object(members) = schema else { return };
    if has_word(members) {
        return raw(schema);
    }
    let name = schema.text("$ref").map(str::to_owned);
    if name.as_ref().is_some_and(|name| ancestors.contains(name)) {
        return bare_reference(schema);
    }
    model(schema);
    let depth = ancestors.len();
    ancestors.extend(name);
    if let Json::Object(members) = schema {
        for (_, member) in members {
            body(member, ancestors);
        }
    }
    ancestors.truncate(depth);
}

/// An array is printed as its element; its own text, limits, references and read-only mark are lost.
fn bare_array(schema: &mut Json) {
    if schema.text("type") == Some("array")
        && let Some(item) = schema.remove("items")
    {
        *schema = Json::Array(vec![item]);
    }
}

/// An array of a model within that model is printed as `[null]`, without the model's name.
fn recursion(item: &mut Json, ancestors: &[String]) {
    let is_bare = item.members().len() == 1;
    if is_bare && item.text("$ref").is_some_and(|name| ancestors.iter().any(|ancestor| ancestor == name)) {
        *item = Json::Null;
    }
}

/// A model within itself is printed as its name, without the annotations of the reference.
fn bare_reference(schema: &mut Json) {
    if let Json::Object(members) = schema {
        members.retain(|(key, _)| key == "$ref");
    }
}

/// Of a model's annotations, only the name and the text are printed. A property called `description` replaces the text,
/// which is lost; the import of OpenAPI moves it to the title.
fn model(schema: &mut Json) {
    let is_overwritten = matches!(schema.get("title"), Some(Json::String(_)))
        && matches!(schema.get("description"), Some(Json::Object(_) | Json::Array(_)));
    let Json::Object(members) = schema else { return };
    // A property is an object or an array of schemas; an annotation is a plain value or a list of names.
    members.retain(|(key, value)| match value {
        Json::Object(_) => key != "additionalProperties",
        Json::Array(names) => key != "required" || names.iter().any(|name| name.as_str().is_none()),
        _ => matches!(key.as_str(), "$ref" | "description"),
    });
    if is_overwritten && let Some(index) = members.iter().position(|(key, _)| key == "description") {
        let property = members.remove(index);
        let behind_name = usize::from(members.first().is_some_and(|(key, _)| key == "$ref"));
        members.insert(behind_name, property);
    }
    change(schema, "description", flat);
}

/// Reduces a copy of OpenAPI: without limits and examples, with flat texts.
fn raw(schema: &mut Json) {
    // All other schemas of ordinary OpenAPI have a type.
    if schema.text("type").is_none() {
        bare_reference(schema);
    }
    if let Json::Object(members) = schema {
        members.retain(|(key, _)| !UNPRINTED.contains(&key.as_str()));
    }
    change(schema, "description", flat);
    change(schema, "title", flat);
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(key) {
            raw(inner);
        }
    }
    if let Some(Json::Object(properties)) = schema.get_mut("properties") {
        for (_, property) in properties {
            raw(property);
        }
    }
}

/// Whether a schema has a type: a scalar, an enum, a map or an empty object, but not a model.
fn has_word(members: &[(String, Json)]) -> bool {
    members.iter().any(|(key, value)| key == "type" && value.as_str().is_some())
}

fn lines(text: &str, layout: Layout) -> String {
    let text = block(text);
    if layout != Layout::D {
        return text;
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn change(object: &mut Json, key: &str, change: impl Fn(&str) -> String) {
    if let Some(Json::String(text)) = object.get_mut(key) {
        *text = change(text);
    }
}

fn elements_mut<'j>(object: &'j mut Json, key: &str) -> &'j mut [Json] {
    match object.get_mut(key) {
        Some(Json::Array(elements)) => elements,
        _ => &mut [],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_body(before: &str, after: &str) {
        let mut schema = parse(before);
        body(&mut schema, &mut Vec::new());
        assert_eq!(schema, parse(after));
    }

    #[test]
    fn an_array_is_printed_as_its_element() {
        assert_body(
            r#"{"type":"array","description":"x","maxItems":3,"references":"Device","items":{"type":"string"}}"#,
            r#"[{"type":"string"}]"#,
        );
    }

    #[test]
    fn a_recursion_loses_its_name_only_within_itself() {
        assert_body(
            r#"{"$ref":"v1File","files":{"type":"array","items":{"$ref":"v1File"}},"b":[{"$ref":"v1B"}]}"#,
            r#"{"$ref":"v1File","files":[null],"b":[{"$ref":"v1B"}]}"#,
        );
    }

    #[test]
    fn a_recursion_loses_annotations_of_its_reference() {
        assert_body(
            r#"{"$ref":"A","a":{"$ref":"A","description":"x","readOnly":true}}"#,
            r#"{"$ref":"A","a":{"$ref":"A"}}"#,
        );
    }

    #[test]
    fn a_property_called_description_replaces_the_text() {
        assert_body(r#"{"$ref":"A","title":"t","description":"a **b**"}"#, r#"{"$ref":"A","description":"a b"}"#);
        let before = r#"{"$ref":"A","title":"lost","a":{"type":"string"},"description":{"type":"string"}}"#;
        let mut schema = parse(before);
        body(&mut schema, &mut Vec::new());
        assert_eq!(schema.members()[1].0, "description");
        assert_eq!(schema.get("title"), None);
    }

    #[test]
    fn limits_and_examples_are_lost_below_a_map_too() {
        assert_body(
            r#"{"type":"object","additionalProperties":{"type":"string","maxLength":3,"example":"x"}}"#,
            r#"{"type":"object","additionalProperties":{"type":"string"}}"#,
        );
    }

    #[test]
    fn a_query_parameter_keeps_its_type() {
        let mut parameter =
            parse(r#"{"name":"a","in":"query","required":true,"schema":{"type":"string","enum":["A"],"default":"A"}}"#);
        parameter_schema(&mut parameter);
        assert_eq!(parameter, parse(r#"{"name":"a","in":"query","schema":{"type":"string"}}"#));
    }

    #[test]
    fn headers_and_lines_are_lost_by_layout() {
        let document = r#"{"description":"a\n\n  b","responses":{"200":{"headers":{}}}}"#;
        let mut old = parse(document);
        lose(&mut old, Layout::A);
        assert_eq!(old, parse(r#"{"description":"a\n\n  b","responses":{"200":{}}}"#));
        let mut new = parse(document);
        lose(&mut new, Layout::D);
        assert_eq!(new, parse(r#"{"description":"a\nb","responses":{"200":{"headers":{}}}}"#));
    }

    #[test]
    fn a_request_of_layout_c_loses_its_read_only_members() {
        let mut schema = parse(r#"{"$ref":"A","a":{"type":"string","readOnly":true},"readOnly":{"type":"string"}}"#);
        read_only_members(&mut schema);
        assert_eq!(schema, parse(r#"{"$ref":"A","readOnly":{"type":"string"}}"#));
    }
}
