//! The schema column of a page.

use super::json::Json;
use super::text::flat;

/// Keys that pages do not print: limits, examples, lists of required members.
pub const UNPRINTED: [&str; 15] = [
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "example",
    "nullable",
    "required",
];

/// The schemas of a document and how a column prints them.
#[derive(Clone, Copy)]
pub struct Column<'a> {
    pub openapi: &'a Json,
    /// Whether read-only members are omitted.
    pub hides_read_only: bool,
}

impl<'a> Column<'a> {
    /// Returns the schema as the column prints it.
    pub fn schema(&self, schema: &'a Json) -> Json {
        self.print(schema, &mut Vec::new())
    }

    /// Returns the name and the schema of a reference, also within `allOf`.
    pub fn resolve(&self, schema: &'a Json) -> Option<(&'a str, &'a Json)> {
        let wrapped = schema.get("allOf").and_then(|list| list.elements().first());
        let name = wrapped.unwrap_or(schema).text("$ref")?.strip_prefix("#/components/schemas/")?;
        Some((name, self.openapi.at(&["components", "schemas", name])?))
    }

    /// Returns the annotations of a value: those next to the reference, or else those of the schema.
    fn annotations(&self, schema: &'a Json) -> Vec<(&'a str, &'a Json)> {
        let own = schema.members().iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
        let target = self.resolve(schema).map_or(&[][..], |(_, target)| target.members());
        let inherited = target.iter().filter(|(key, _)| schema.get(key).is_none());
        own.chain(inherited).map(|(key, value)| (key.as_str(), value)).collect()
    }

    /// Returns the members of an object that the column shows.
    pub fn shown(&self, object: &'a Json) -> impl Iterator<Item = &'a (String, Json)> {
        let hides = self.hides_read_only;
        let is_hidden = move |member: &Json| hides && member.get("readOnly") == Some(&Json::Bool(true));
        properties(object).iter().filter(move |(_, member)| !is_hidden(member))
    }

    fn print(&self, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
        if let Some((name, target)) = self.resolve(schema) {
            if properties(target).is_empty() {
                // Rule 2.
                return self.raw(Some(name), schema, ancestors);
            }
            if ancestors.contains(&name) {
                return Json::from([("$ref", name.into())]);
            }
            ancestors.push(name);
            let text = schema.text("description").or_else(|| target.text("description"));
            let object = self.object(Some(name), text, target, ancestors);
            ancestors.pop();
            return object;
        }
        if let (Some("array"), Some(item)) = (schema.text("type"), schema.get("items")) {
            // Rule 3. A recursion ends here, in both columns.
            let is_recursion = self.resolve(item).is_some_and(|(name, _)| ancestors.contains(&name));
            return Json::Array(vec![if is_recursion { Json::Null } else { self.print(item, ancestors) }]);
        }
        if properties(schema).is_empty() {
            // Rule 4.
            return self.raw(None, schema, ancestors);
        }
        self.object(None, schema.text("description"), schema, ancestors)
    }

    /// Rule 1, and rule 5 with [`Json::set`]: a member replaces the text with the same key.
    fn object(&self, name: Option<&str>, text: Option<&str>, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
        let mut object = Json::from([]);
        if let Some(name) = name {
            object.set("$ref", name);
        }
        if let Some(text) = text {
            object.set("description", flat(text));
        }
        for (key, member) in self.shown(schema) {
            object.set(key, self.print(member, ancestors));
        }
        object
    }

    /// Returns a copy of OpenAPI's schema, with flat texts and expanded references.
    fn raw(&self, name: Option<&'a str>, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
        let mut copy = Json::from([]);
        if let Some(name) = name {
            copy.set("$ref", name);
            ancestors.push(name);
        }
        for (key, value) in self.annotations(schema) {
            match (key, value) {
                (key, _) if UNPRINTED.contains(&key) || key == "examples" || key.starts_with("x-") => {}
                ("description" | "title", Json::String(text)) => copy.set(key, flat(text)),
                ("items" | "additionalProperties", Json::Object(_)) => copy.set(key, self.filled(value, ancestors)),
                ("properties", Json::Object(members)) => {
                    let filled = |(key, member): &'a (String, Json)| (key.clone(), self.filled(member, ancestors));
                    copy.set(key, Json::Object(members.iter().map(filled).collect()));
                }
                _ => copy.set(key, value.clone()),
            }
        }
        if let Some(entity) = schema.text("x-references") {
            let text = copy.text("description").map_or_else(String::new, |text| format!("{text} "));
            copy.set("description", format!("{text}type: {entity}"));
        }
        if name.is_some() {
            ancestors.pop();
        }
        copy
    }

    /// Returns ordinary OpenAPI with the name of a schema next to its keys.
    fn filled(&self, schema: &'a Json, ancestors: &mut Vec<&'a str>) -> Json {
        match self.resolve(schema) {
            Some((name, _)) if ancestors.contains(&name) => Json::from([("$ref", name.into())]),
            Some((name, _)) => self.raw(Some(name), schema, ancestors),
            None => self.raw(None, schema, ancestors),
        }
    }
}

/// Returns the members of an object; none for other schemas.
pub fn properties(schema: &Json) -> &[(String, Json)] {
    schema.get("properties").map_or(&[], Json::members)
}
