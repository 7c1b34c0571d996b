//! Converts a schema of OpenAPI into the dialect, by the rules of the vendor's pages: models in place, arrays in
//! brackets. For facts that pages lose (an array's text, lists of required fields, limits), it uses the dialect's
//! additional forms.

use super::super::schema::canonical::canonical;
use super::super::schema::shape::{Shape, give_way};
use super::super::schema::text::is_text_key;
use super::annotations::{Annotations, type_mismatch, with_own};
use super::expansion::{Expand, Expansion, LARGEST};
use super::links::{Named, is_link, open_enum};
use super::node::{as_text, is_any, is_nested, is_property, member, members, stated_type};
use super::{Reader, keys};
use crate::json::Json;
use crate::source::dialect::{self, read_schema};
use crate::source::json::{self, Member, Node, Value};
use crate::source::problems::Problems;

/// Deeper JSON cannot be read.
const DEEPEST: usize = 110;

/// How a schema is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// In the dialect.
    Dialect,
    /// In OpenAPI's form, with `properties` and `items`: the values of a map.
    Ordinary,
}

impl<'n, 't> Reader<'n, 't> {
    /// Converts a schema into the canonical form; `None` if it cannot be expressed, which is reported.
    pub(super) fn schema(&mut self, node: &'n Node<'t>, expansion: &mut Expansion<'n>) -> Option<Json> {
        self.in_form(node, Form::Dialect, expansion).map(canonical)
    }

    fn in_form(&mut self, node: &'n Node<'t>, form: Form, expansion: &mut Expansion<'n>) -> Option<Json> {
        expansion.values += 1;
        if expansion.values > LARGEST {
            if expansion.values == LARGEST + 1 {
                let help = "move objects that occur several times into named schemas";
                self.error("too-large", node, "the operation has too many values", help);
            }
            return None;
        }
        if expansion.depth > DEEPEST {
            let help = "reduce the depth; documents can be nested 127 levels deep";
            self.error("too-deep", node, "models are nested too deep for a document", help);
            return None;
        }
        expansion.depth += if form == Form::Dialect { 1 } else { 2 };
        let schema = self.any_form(node, form, expansion);
        expansion.depth -= if form == Form::Dialect { 1 } else { 2 };
        schema
    }

    fn any_form(&mut self, node: &'n Node<'t>, form: Form, expansion: &mut Expansion<'n>) -> Option<Json> {
        if !self.is_schema(node) {
            return None;
        }
        if is_link(node) {
            let named = self.linked(node)?;
            return self.reference(&named, form, expansion);
        }
        let word = self.type_word(node)?;
        self.of_type(word, node, Annotations::new(), form, expansion)
    }

    /// Converts a schema of this type. If it has a name, the annotations contain it.
    fn of_type(
        &mut self,
        word: &str,
        node: &'n Node<'t>,
        annotations: Annotations,
        form: Form,
        expansion: &mut Expansion<'n>,
    ) -> Option<Json> {
        match word {
            "array" => self.array(node, annotations, form, expansion),
            "object" => self.object(node, annotations, form, expansion),
            _ => self.plain(node, word, annotations),
        }
    }

    /// Whether a value is a schema of one shape. If not, reports it.
    pub(super) fn is_schema(&mut self, node: &'n Node<'t>) -> bool {
        match &node.value {
            Value::Object(_) => {
                self.refuse_wrong_kinds(node);
                self.is_of_one_shape(node)
            }
            // All values are allowed, as in `{}`.
            Value::Bool(true) => true,
            Value::Bool(false) => {
                self.error("not-expressed", node, "the schema allows no value", "remove it");
                false
            }
            _ => {
                self.problems.wrong_kind(node, "a schema");
                false
            }
        }
    }

    fn refuse_wrong_kinds(&mut self, node: &'n Node<'t>) {
        for entry in members(node) {
            if let Some(expected) = type_mismatch(entry) {
                self.problems.wrong_kind(&entry.node, expected);
            }
        }
    }

    /// Returns the type under `type`, or the implied one.
    pub(super) fn type_word(&mut self, node: &'n Node<'t>) -> Option<&'n str> {
        let has = |key| member(node, key).is_some();
        let word = match member(node, "type") {
            Some(_) => stated_type(node),
            None if has("properties") || has("additionalProperties") => Some("object"),
            None if has("items") => Some("array"),
            None if has("enum") || has("const") => Some("string"),
            // `google.protobuf.Value`: a schema that allows everything.
            None => Some("any"),
        };
        if word.is_none() {
            self.error("not-expressed", node, "the value has several types", "use one type, or none for any value");
        }
        word
    }

    /// Reports keys that combine several schemas.
    fn is_of_one_shape(&mut self, node: &'n Node<'t>) -> bool {
        let mut is_of_one = true;
        for entry in members(node) {
            let key = &*entry.key;
            if key == "anyOf" && open_enum(node).is_some() {
                continue;
            }
            if keys::SHAPES.contains(&key) {
                let message = format!("`{key}` cannot be expressed");
                self.error("not-expressed", &entry.node, &message, "use a schema of one shape");
                is_of_one = false;
            } else if !is_known(key) || key == "default" && is_nested(&entry.node) {
                self.unknown(entry, "a schema");
            }
        }
        is_of_one
    }

    /// Converts the target of a link, in place.
    fn reference(&mut self, named: &Named<'n, 't>, form: Form, expansion: &mut Expansion<'n>) -> Option<Json> {
        let mut annotations = vec![("$ref".to_owned(), Json::from(named.name))];
        annotations.extend_from_slice(&named.annotations);
        match expansion.expand(named) {
            Expand::Inline => {}
            Expand::Reference => return Some(Json::Object(annotations)),
            Expand::Infinite => {
                let message = format!("`{}` contains itself with no model in between", named.name);
                self.error(
                    "not-expressed",
                    named.at,
                    &message,
                    "only a model can contain itself; give it `properties`",
                );
                return None;
            }
        }
        // Pages print the name of an array in the same way as that of an enum.
        let form = if named.word == "array" { Form::Ordinary } else { form };
        expansion.open(named);
        let schema = self.of_type(named.word, named.node, annotations, form, expansion);
        expansion.close();
        schema
    }

    fn array(
        &mut self,
        node: &'n Node<'t>,
        annotations: Annotations,
        form: Form,
        expansion: &mut Expansion<'n>,
    ) -> Option<Json> {
        let Some(item_node) = member(node, "items") else {
            self.error("missing-items", node, "array without `items`", "add `items`");
            return None;
        };
        self.refuse_values(node, "array");
        let item = self.in_form(item_node, form, expansion)?;
        if matches!(Shape::of(&item), Shape::Array(_)) {
            self.error("nested-array", item_node, "nested array", "put the inner array into a model");
            return None;
        }
        let mut members = with_own(node, annotations);
        if form == Form::Dialect && members.is_empty() {
            return Some(Json::Array(vec![item]));
        }
        members.extend([("type".to_owned(), Json::from("array")), ("items".to_owned(), item)]);
        Some(Json::Object(members))
    }

    fn object(
        &mut self,
        node: &'n Node<'t>,
        annotations: Annotations,
        form: Form,
        expansion: &mut Expansion<'n>,
    ) -> Option<Json> {
        self.refuse_values(node, "object");
        let properties = self.entries(node, "properties");
        let values = member(node, "additionalProperties");
        if properties.is_empty() {
            return self.map(node, values, annotations, expansion);
        }
        if let Some(values) = values.filter(|values| !is_any(properties) && !members(values).is_empty()) {
            let message = "the model has `additionalProperties` with a type";
            let help = "unknown members are kept without a type; remove `additionalProperties` to avoid this warning";
            self.warning("not-expressed", values, message, help);
        }
        let mut printed = with_own(node, annotations);
        if form == Form::Dialect {
            self.warn_of_lost(&printed, node, properties);
            give_way(&mut printed, |key| is_property(key, properties));
        }
        let mut fields = Vec::with_capacity(properties.len());
        for property in properties {
            if property.key.is_empty() {
                self.problems.empty_name(self.problems.key(&property.node), "a property");
            }
            if property.key == "$ref" && form == Form::Dialect {
                self.error(
                    "not-expressed",
                    &property.node,
                    "the property is called `$ref`",
                    "rename it; the dialect reads it as a reference",
                );
                continue;
            }
            if let Some(schema) = self.in_form(&property.node, form, expansion) {
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

    /// Reports an enum that is not one of strings.
    fn refuse_values(&mut self, node: &'n Node<'t>, word: &str) {
        for values in ["enum", "const"].iter().filter_map(|key| member(node, key)) {
            let message = format!("a value of type `{word}` cannot be an enum");
            self.error("bad-enum", values, &message, "enums are strings; remove the values");
        }
    }

    /// Warns about annotations that are lost because the model has properties with their names.
    fn warn_of_lost(&mut self, own: &Annotations, node: &'n Node<'t>, properties: &[Member<'t>]) {
        let has_text = own.iter().any(|(key, _)| key == "description");
        if has_text && is_property("description", properties) && is_property("title", properties) {
            let message = "the model has a text, and properties called `description` and `title`";
            let help = "the text is not imported; remove it to avoid this warning";
            self.warning("not-expressed", node, message, help);
        }
        // A text moves, and a title next to it is not needed. A property called `$ref` is an error.
        let is_missed =
            |key: &str| dialect::METADATA.contains(&key) && key != "$ref" && !(has_text && is_text_key(key));
        if let Some((key, _)) = own.iter().find(|(key, _)| is_missed(key) && is_property(key, properties)) {
            let message = format!("the model has the annotation `{key}` and a property with the same name");
            let help = "the annotation is not imported; remove it to avoid this warning";
            self.warning("not-expressed", node, &message, help);
        }
    }

    /// Converts an object without properties: a map, a free object or an empty one.
    fn map(
        &mut self,
        node: &'n Node<'t>,
        values: Option<&'n Node<'t>>,
        annotations: Annotations,
        expansion: &mut Expansion<'n>,
    ) -> Option<Json> {
        let mut printed = with_own(node, annotations);
        printed.push(("type".to_owned(), Json::from("object")));
        // `true`, `false` and `{}` do not restrict the values: the object is a free or an empty one.
        if let Some(values) = values.filter(|values| !members(values).is_empty()) {
            printed.push(("additionalProperties".to_owned(), self.in_form(values, Form::Ordinary, expansion)?));
        }
        Some(Json::Object(printed))
    }

    /// Converts a scalar or an enum by copying its keys.
    fn plain(&mut self, node: &'n Node<'t>, word: &str, annotations: Annotations) -> Option<Json> {
        let mut printed = with_own(node, annotations);
        printed.push(("type".to_owned(), Json::from(word)));
        if let Some(only) = member(node, "const") {
            printed.retain(|(key, _)| key != "enum");
            printed.push(("enum".to_owned(), Json::Array(vec![Json::from(only)])));
        }
        if member(node, "contentEncoding").and_then(as_text) == Some("base64") && member(node, "format").is_none() {
            printed.push(("format".to_owned(), Json::from("byte")));
        }
        let schema = Json::Object(printed);
        self.check(node, &schema).then_some(schema)
    }

    /// Checks a schema with the dialect's reader, and reports its problems at the place in this document.
    fn check(&mut self, node: &Node<'_>, schema: &Json) -> bool {
        let text = schema.to_text();
        let mut problems = Problems::new(0);
        if let Ok(tree) = json::parse(text.as_bytes()) {
            read_schema(&tree.root, &mut problems);
        }
        let can_be_read = !problems.found.has_errors();
        let here = self.problems.value(node);
        for mut diagnostic in problems.found {
            diagnostic.labels.truncate(1);
            for label in &mut diagnostic.labels {
                label.span = here;
            }
            self.problems.push(diagnostic);
        }
        can_be_read
    }
}

fn is_known(key: &str) -> bool {
    dialect::METADATA.contains(&key) || dialect::UNUSED.contains(&key) || keys::SCHEMA.contains(&key)
}
