//! Prints a schema of OpenAPI in the dialect, by the rules of the vendor's own printer: models in place,
//! arrays in brackets. What that printer drops (an array's text, lists of required fields, limits) is kept
//! in the forms that the dialect has beyond the pages.

use super::super::canonical::canonical;
use super::super::json::Json;
use super::references::Lost;
use super::said::{is_nested, is_property, said, united};
use super::{Reader, as_text, keys, member, members, text};
use crate::source::dialect::{self, read_schema};
use crate::source::json::{self, Member, Node, Value};
use crate::source::problems::Problems;

/// Values in one document from which on a model that has been printed in it is only named when it occurs
/// again. No page of the vendor is near it; models that hold each other twice over and over would be.
const LARGE: usize = 50_000;

/// JSON that is deeper cannot be read.
const DEEPEST: usize = 110;

/// How a schema is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As the dialect prints it.
    Dialect,
    /// As OpenAPI does, with `properties` and `items`: what stands below a map.
    Ordinary,
}

/// What has been printed of the document in the making.
#[derive(Default)]
pub struct Printing<'n> {
    /// Names of the models around the place, outermost first.
    open: Vec<&'n str>,
    printed: std::collections::BTreeSet<&'n str>,
    values: usize,
    depth: usize,
}

impl<'n, 't> Reader<'n, 't> {
    /// A schema in canonical form; `None` where it cannot be expressed, which has been reported.
    pub(super) fn schema(&mut self, node: &'n Node<'t>, printing: &mut Printing<'n>) -> Option<Json> {
        self.in_form(node, Form::Dialect, printing).map(canonical)
    }

    fn in_form(&mut self, node: &'n Node<'t>, form: Form, printing: &mut Printing<'n>) -> Option<Json> {
        printing.values += 1;
        if printing.depth > DEEPEST {
            let help =
                "documents are read to a depth of 127; print the models of the inner levels in operations of their own";
            self.error("too-deep", node, "models in each other, deeper than a document can be", help);
            return None;
        }
        printing.depth += if form == Form::Dialect { 1 } else { 2 };
        let schema = self.any_form(node, form, printing);
        printing.depth -= if form == Form::Dialect { 1 } else { 2 };
        schema
    }

    fn any_form(&mut self, node: &'n Node<'t>, form: Form, printing: &mut Printing<'n>) -> Option<Json> {
        match &node.value {
            Value::Object(_) => {}
            Value::Bool(_) => {
                self.error("not-expressed", node, "a value of any kind", "say what the value is");
                return None;
            }
            _ => {
                self.problems.wrong_kind(node, "a schema");
                return None;
            }
        }
        if !self.is_of_one_shape(node) {
            return None;
        }
        if let Some(pointer) = text(node, "$ref") {
            return self.reference(node, pointer, members(node), form, printing);
        }
        if let Some(list) = member(node, "allOf") {
            return self.all_of(node, list, form, printing);
        }
        let word = self.type_word(node)?;
        match word {
            "array" => self.array(node, members(node), form, printing),
            "object" => self.object(node, None, members(node), form, printing),
            _ => self.plain(node, None, word, members(node)),
        }
    }

    /// The word under `type`. OpenAPI 3.1 may list it beside `null`, which any value may be left out for.
    fn type_word(&mut self, node: &'n Node<'t>) -> Option<&'n str> {
        let stated = match member(node, "type").map(|node| &node.value) {
            Some(Value::String(word)) => Some(&**word),
            Some(Value::Array(words)) => {
                let mut words = words.iter().filter_map(as_text).filter(|word| *word != "null");
                words.next().filter(|_| words.next().is_none())
            }
            None if member(node, "properties").is_some() || member(node, "additionalProperties").is_some() => {
                Some("object")
            }
            None if member(node, "items").is_some() => Some("array"),
            None if member(node, "enum").is_some() || member(node, "const").is_some() => Some("string"),
            _ => None,
        };
        if stated.is_none() {
            self.error("not-expressed", node, "a value of any kind, or of several", "say of what type the value is");
        }
        stated
    }

    /// Reports what makes a schema one of several.
    fn is_of_one_shape(&mut self, node: &'n Node<'t>) -> bool {
        let mut is_of_one = true;
        for entry in members(node) {
            let key = &*entry.key;
            if keys::SHAPES.contains(&key) {
                let message = format!("`{key}` cannot be expressed");
                self.error("not-expressed", &entry.node, &message, "the dialect knows values of one shape only");
                is_of_one = false;
            } else if !is_known(key) || key == "default" && is_nested(&entry.node) {
                self.unknown(entry, "a schema");
            }
        }
        is_of_one
    }

    /// `allOf` around one schema is how OpenAPI 3.0 says something about a reference.
    fn all_of(
        &mut self,
        node: &'n Node<'t>,
        list: &'n Node<'t>,
        form: Form,
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        if let Value::Array(items) = &list.value
            && let [only] = items.as_slice()
            && let Some(pointer) = text(only, "$ref")
        {
            return self.reference(only, pointer, members(node), form, printing);
        }
        let help = "`allOf` is read around one `$ref`; write the properties of all parts into one schema";
        self.error("not-expressed", list, "a schema made of several", help);
        None
    }

    /// What a `$ref` leads to, in place; `about` says more about it than the schema itself.
    fn reference(
        &mut self,
        node: &'n Node<'t>,
        pointer: &'n str,
        about: &'n [Member<'t>],
        form: Form,
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        let (name, target) = match self.references.schema(pointer) {
            Ok(found) => found,
            Err(lost) => {
                self.lost(member(node, "$ref").unwrap_or(node), pointer, lost);
                return None;
            }
        };
        let is_open = printing.open.contains(&name);
        if is_open || printing.values > LARGE && printing.printed.contains(name) {
            let mut named = vec![("$ref".to_owned(), Json::from(name))];
            named.extend(said(about));
            return Some(Json::Object(named));
        }
        printing.open.push(name);
        printing.printed.insert(name);
        let schema = self.named(name, target, about, form, printing);
        printing.open.pop();
        schema
    }

    fn named(
        &mut self,
        name: &'n str,
        target: &'n Node<'t>,
        about: &'n [Member<'t>],
        form: Form,
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        if !self.is_of_one_shape(target) {
            return None;
        }
        if text(target, "$ref").is_some() || member(target, "allOf").is_some() {
            return self.in_form(target, form, printing);
        }
        let word = self.type_word(target)?;
        match word {
            // A page writes the name of an array as it does that of an enum.
            "array" => {
                let mut array = self.array(target, members(target), Form::Ordinary, printing)?;
                if let Json::Object(members) = &mut array {
                    members.insert(0, ("$ref".to_owned(), Json::from(name)));
                }
                Some(array)
            }
            "object" => self.object(target, Some(name), about, form, printing),
            _ => self.plain(target, Some(name), word, about),
        }
    }

    pub(super) fn lost(&mut self, at: &Node<'_>, pointer: &str, lost: Lost) {
        let (message, help) = match lost {
            Lost::Outside => (format!("`{pointer}` leads out of the document"), "put what it names into the document"),
            Lost::Missing => (format!("there is no `{pointer}`"), "add what it names, or mend the name"),
            Lost::Circle => {
                (format!("`{pointer}` leads back to itself"), "put the value itself into one of the places")
            }
        };
        self.error("unresolved-reference", at, &message, help);
    }

    fn array(
        &mut self,
        node: &'n Node<'t>,
        about: &'n [Member<'t>],
        form: Form,
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        let Some(item) = member(node, "items") else {
            self.error("missing-items", node, "an array that does not say what it holds", "add `items`");
            return None;
        };
        let is_array = |node: &Node<'_>| text(node, "type") == Some("array") || member(node, "items").is_some();
        let target = match text(item, "$ref").map(|pointer| self.references.schema(pointer)) {
            Some(Ok((_, target))) => target,
            _ => item,
        };
        if is_array(target) {
            self.error("nested-array", item, "an array of arrays", "put the inner array into a model");
            return None;
        }
        let item = self.in_form(item, form, printing)?;
        let mut members = said(about);
        if form == Form::Dialect && members.is_empty() {
            return Some(Json::Array(vec![item]));
        }
        members.insert(0, ("type".to_owned(), Json::from("array")));
        members.push(("items".to_owned(), item));
        Some(Json::Object(members))
    }

    fn object(
        &mut self,
        node: &'n Node<'t>,
        name: Option<&'n str>,
        about: &'n [Member<'t>],
        form: Form,
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        let properties = member(node, "properties").map(|node| self.members_of(node)).unwrap_or_default();
        let values = member(node, "additionalProperties");
        if properties.is_empty() {
            return self.map(node, name, values, about, printing);
        }
        let is_any = matches!(properties, [only] if only.key == "@type");
        if let Some(values) = values.filter(|values| !is_any && !members(values).is_empty()) {
            let message = "a model with further members of a certain kind";
            let help = "unknown members are kept, but have no type; nothing need be done";
            self.warning("not-expressed", values, message, help);
        }
        let mut printed = name.map(|name| ("$ref".to_owned(), Json::from(name))).into_iter().collect::<Vec<_>>();
        let mut said = united(node, about);
        if form == Form::Dialect {
            self.text_gives_way(node, &mut said, properties);
            self.keys_give_way(node, &mut said, properties);
        }
        printed.extend(said);
        let mut fields = Vec::with_capacity(properties.len());
        for property in properties {
            if property.key == "$ref" && form == Form::Dialect {
                self.error(
                    "not-expressed",
                    &property.node,
                    "a property called `$ref`",
                    "the dialect reads it as a name",
                );
                continue;
            }
            if let Some(schema) = self.in_form(&property.node, form, printing) {
                fields.push((property.key.to_string(), schema));
            }
        }
        match form {
            Form::Dialect => printed.extend(fields),
            Form::Ordinary => {
                printed.push(("type".to_owned(), Json::from("object")));
                printed.push(("properties".to_owned(), Json::Object(fields)));
            }
        }
        Some(Json::Object(printed))
    }

    /// A property of the same name takes the place of the model's text, which goes under `title`.
    fn text_gives_way(&mut self, node: &'n Node<'t>, said: &mut Vec<(String, Json)>, properties: &[Member<'t>]) {
        if !is_property("description", properties) {
            return;
        }
        let Some(index) = said.iter().position(|(key, _)| key == "description") else { return };
        let (_, text) = said.remove(index);
        said.retain(|(key, _)| key != "title");
        if is_property("title", properties) {
            let message = "the text of a model with properties called `description` and `title`";
            return self.warning("not-expressed", node, message, "the text is left out; nothing need be done");
        }
        said.push(("title".to_owned(), text));
    }

    /// A key cannot stand in one object twice, and what it says of the model is less than the property.
    fn keys_give_way(&mut self, node: &'n Node<'t>, said: &mut Vec<(String, Json)>, properties: &[Member<'t>]) {
        let has_text = said.iter().any(|(key, _)| key == "description");
        let is_missed = |key: &str| dialect::METADATA.contains(&key) && !(key == "title" && has_text);
        let twice: Vec<&str> =
            said.iter().map(|(key, _)| key.as_str()).filter(|key| is_property(key, properties)).collect();
        if let Some(key) = twice.into_iter().find(|key| is_missed(key)) {
            let message = format!("`{key}` of a model with a property of that name");
            self.warning("not-expressed", node, &message, "it is left out; nothing need be done");
        }
        said.retain(|(key, _)| !is_property(key, properties));
    }

    /// An object without properties: a map, a free object or an empty one.
    fn map(
        &mut self,
        node: &'n Node<'t>,
        name: Option<&'n str>,
        values: Option<&'n Node<'t>>,
        about: &'n [Member<'t>],
        printing: &mut Printing<'n>,
    ) -> Option<Json> {
        let mut printed = name.map(|name| ("$ref".to_owned(), Json::from(name))).into_iter().collect::<Vec<_>>();
        printed.push(("type".to_owned(), Json::from("object")));
        printed.extend(united(node, about));
        // `true`, `false` and `{}` say nothing about the values: the object is a free or an empty one.
        if let Some(values) = values.filter(|values| !members(values).is_empty()) {
            printed.push(("additionalProperties".to_owned(), self.in_form(values, Form::Ordinary, printing)?));
        }
        Some(Json::Object(printed))
    }

    /// A scalar or an enum: a copy of its keys.
    fn plain(&mut self, node: &'n Node<'t>, name: Option<&str>, word: &str, about: &'n [Member<'t>]) -> Option<Json> {
        let mut printed = name.map(|name| ("$ref".to_owned(), Json::from(name))).into_iter().collect::<Vec<_>>();
        printed.push(("type".to_owned(), Json::from(word)));
        printed.extend(united(node, about));
        if let Some(only) = member(node, "const") {
            printed.push(("enum".to_owned(), Json::Array(vec![Json::from(only)])));
        }
        if text(node, "contentEncoding") == Some("base64") && member(node, "format").is_none() {
            printed.push(("format".to_owned(), Json::from("byte")));
        }
        let schema = Json::Object(printed);
        self.check(node, &schema).then_some(schema)
    }

    /// Shows a value to the dialect's reader and tells what it says of it, at the place in this document.
    fn check(&mut self, node: &Node<'_>, schema: &Json) -> bool {
        let text = schema.to_text();
        let mut problems = Problems::new(0);
        if let Ok(tree) = json::parse(text.as_bytes()) {
            read_schema(&tree.root, &mut problems);
        }
        let can_be_read = !problems.found.has_errors();
        if self.checked.insert(node.number) {
            let here = self.problems.value(node);
            for mut diagnostic in problems.found {
                for label in &mut diagnostic.labels {
                    label.at = here;
                }
                diagnostic.labels.truncate(1);
                self.problems.push(diagnostic);
            }
        }
        can_be_read
    }

    pub(super) fn warning(&mut self, code: &'static str, node: &Node<'_>, message: &str, help: &str) {
        if self.reported.insert((code, node.number)) {
            let diagnostic =
                crate::diagnostic::Diagnostic::warning(code, message).label(self.problems.value(node), "").help(help);
            self.problems.push(diagnostic);
        }
    }
}

fn is_known(key: &str) -> bool {
    dialect::METADATA.contains(&key) || dialect::UNUSED.contains(&key) || keys::SCHEMA.contains(&key)
}
