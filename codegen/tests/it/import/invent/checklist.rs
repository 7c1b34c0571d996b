//! Checks that every construct occurs in an invented document. The schemas and rows that are in every document do not
//! count, so that an entry can fail.

use super::{Invention, WELL_KNOWN, openapi};
use crate::import::printer::json::{Json, parse};
use crate::import::printer::{Layout, print};

/// An invented document.
struct Invented(Json);

impl Invented {
    /// The schemas that were invented, with their names.
    fn named(&self) -> impl Iterator<Item = (&str, &Json)> {
        let schemas = self.0.at(&["components", "schemas"]).unwrap().members();
        schemas.iter().filter(|(name, _)| !WELL_KNOWN.contains(&name.as_str())).map(|(name, schema)| (&**name, schema))
    }

    /// Paths, methods and operations.
    fn operations(&self) -> impl Iterator<Item = (&str, &str, &Json)> {
        let paths = self.0.get("paths").unwrap().members().iter();
        paths.flat_map(|(path, item)| item.members().iter().map(|(method, node)| (&**path, &**method, node)))
    }

    fn parameters(&self, location: &str) -> impl Iterator<Item = (&str, &Json)> {
        let all = self.operations().flat_map(|(_, _, node)| node.get("parameters").map_or(&[][..], Json::elements));
        let of_location = all.filter(move |parameter| parameter.text("in") == Some(location));
        of_location.map(|parameter| (parameter.text("name").unwrap(), parameter.get("schema").unwrap()))
    }

    /// The bodies of requests and, with `200`, of responses.
    fn bodies(&self, keys: &[&str]) -> Vec<&Json> {
        let content = |(_, _, node)| Json::at(node, keys).and_then(|body| body.get("content"));
        let media = self.operations().filter_map(content).flat_map(Json::members);
        media.filter_map(|(_, media)| media.get("schema")).collect()
    }

    fn requests(&self) -> Vec<&Json> {
        self.bodies(&["requestBody"])
    }

    fn answers(&self) -> Vec<&Json> {
        self.bodies(&["responses", "200"])
    }

    /// All schemas, including nested ones, without those of parameters.
    fn schemas(&self) -> Vec<&Json> {
        let mut all = self.answers();
        self.named().for_each(|(_, schema)| collect(schema, &mut all));
        all
    }

    /// The properties of all models.
    fn properties(&self) -> impl Iterator<Item = (&str, &Json)> {
        let models = self.named().flat_map(|(_, schema)| schema.get("properties").map_or(&[][..], Json::members));
        models.map(|(key, property)| (&**key, property))
    }

    /// Whether any schema, including nested ones, has this property.
    fn any(&self, is: impl Fn(&Json) -> bool) -> bool {
        self.schemas().into_iter().any(is)
    }

    /// Whether the items of an array, or the values of a map, have this property.
    fn any_inside(&self, key: &str, is: impl Fn(&Json) -> bool) -> bool {
        self.any(|schema| schema.get(key).is_some_and(|inner| is(self.target(inner))))
    }

    /// Whether a model has a keyword and a property of this name.
    fn any_with_both(&self, key: &str) -> bool {
        self.named().any(|(_, schema)| schema.get(key).is_some() && schema.at(&["properties", key]).is_some())
    }

    fn target<'j>(&'j self, schema: &'j Json) -> &'j Json {
        name(schema).and_then(|name| self.0.at(&["components", "schemas", name])).unwrap_or(schema)
    }

    fn has_text(&self, is: impl Fn(&str) -> bool) -> bool {
        let mut texts: Vec<&str> = self.schemas().into_iter().filter_map(|schema| schema.text("description")).collect();
        for (_, _, operation) in self.operations() {
            texts.extend(operation.text("description"));
            let parameters = operation.get("parameters").map_or(&[][..], Json::elements);
            texts.extend(parameters.iter().filter_map(|parameter| parameter.text("description")));
        }
        texts.into_iter().any(is)
    }

    /// Whether a model contains itself after this number of steps.
    fn recurs(&self, steps: usize) -> bool {
        let leads_back = |(start, schema)| {
            let mut ends = vec![schema];
            for _ in 1..steps {
                let next = ends.into_iter().flat_map(named_inside).filter(|name| *name != start);
                ends = next.filter_map(|name| self.0.at(&["components", "schemas", name])).collect();
            }
            ends.into_iter().flat_map(named_inside).any(|name| name == start)
        };
        self.named().any(leads_back)
    }
}

/// Returns the name in a reference, also within `allOf`.
fn name(schema: &Json) -> Option<&str> {
    let wrapped = schema.get("allOf").and_then(|list| list.elements().first());
    wrapped.unwrap_or(schema).text("$ref")?.strip_prefix("#/components/schemas/")
}

/// Returns the names of the schemas in a schema.
fn named_inside(schema: &Json) -> Vec<&str> {
    let mut inside = Vec::new();
    collect(schema, &mut inside);
    inside.into_iter().filter_map(name).collect()
}

fn collect<'j>(schema: &'j Json, all: &mut Vec<&'j Json>) {
    all.push(schema);
    schema.get("properties").map_or(&[][..], Json::members).iter().for_each(|(_, property)| collect(property, all));
    for key in ["items", "additionalProperties"] {
        schema.get(key).into_iter().for_each(|inner| collect(inner, all));
    }
}

fn is_format(schema: &Json, word: &str, format: &str) -> bool {
    schema.text("type") == Some(word) && schema.text("format") == Some(format)
}

fn is_plain(schema: &Json) -> bool {
    matches!(schema.text("type"), Some("string" | "integer" | "number" | "boolean")) && schema.get("enum").is_none()
}

fn is_model(schema: &Json) -> bool {
    schema.get("properties").is_some_and(|properties| properties.members().iter().all(|(key, _)| key != "@type"))
}

fn is_any(schema: &Json) -> bool {
    name(schema) == Some("protobufAny")
}

fn is_annotated(schema: &Json) -> bool {
    schema.text("description").is_some_and(|text| text.contains("type: "))
}

fn has_method(invented: &Invented, method: &str) -> bool {
    invented.operations().any(|(_, known, _)| known == method)
}

type Construct = (&'static str, fn(&Invented) -> bool);

const OPERATIONS: [Construct; 22] = [
    ("GET", |i| has_method(i, "get")),
    ("POST", |i| has_method(i, "post")),
    ("PUT", |i| has_method(i, "put")),
    ("DELETE", |i| has_method(i, "delete")),
    ("v1", |i| i.operations().any(|(path, ..)| path.starts_with("/v1/"))),
    ("v2", |i| i.operations().any(|(path, ..)| path.starts_with("/v2/"))),
    ("a verb", |i| i.operations().any(|(path, ..)| path.contains(':'))),
    ("a verb after a parameter", |i| i.operations().any(|(path, ..)| path.contains("}:"))),
    ("two parameters in a path", |i| i.operations().any(|(path, ..)| path.matches('{').count() == 2)),
    ("two methods of one path", |i| {
        i.0.get("paths").unwrap().members().iter().any(|(_, item)| item.members().len() > 1)
    }),
    ("a path under another", |i| {
        i.operations().any(|(path, ..)| i.operations().any(|(other, ..)| path.starts_with(&format!("{other}/"))))
    }),
    ("no summary", |i| i.operations().any(|(_, _, node)| node.get("summary").is_none())),
    ("no description", |i| i.operations().any(|(_, _, node)| node.get("description").is_none())),
    ("a dotted query parameter", |i| i.parameters("query").any(|(name, _)| name.contains('.'))),
    ("pages", |i| i.parameters("query").any(|(name, _)| name == "pageToken")),
    ("a query parameter of strings", |i| {
        i.parameters("query").any(|(_, schema)| schema.get("items").is_some_and(is_plain))
    }),
    ("a query parameter of enums", |i| {
        i.parameters("query").any(|(_, schema)| schema.get("items").is_some_and(|item| item.get("enum").is_some()))
    }),
    ("an enum in the query", |i| i.parameters("query").any(|(_, schema)| schema.get("enum").is_some())),
    ("a named enum in the query", |i| i.parameters("query").any(|(_, schema)| name(schema).is_some())),
    ("a number in a path", |i| i.parameters("path").any(|(_, schema)| schema.text("type") == Some("integer"))),
    ("a form", |i| {
        let has_form =
            |node: &Json| node.at(&["requestBody", "content", "application/x-www-form-urlencoded"]).is_some();
        i.operations().any(|(_, _, node)| has_form(node))
    }),
    ("an error with a body", |i| {
        i.operations().any(|(_, _, node)| node.at(&["responses", "default", "content"]).is_some())
    }),
];

const MODELS: [Construct; 28] = [
    ("a model in a model", |i| i.properties().any(|(_, schema)| is_model(i.target(schema)))),
    ("a model that contains itself", |i| i.recurs(1)),
    ("two models that contain each other", |i| i.recurs(2)),
    ("three models in a circle", |i| i.recurs(3)),
    ("a model in requests and answers", |i| {
        let sent: Vec<_> = i.requests().into_iter().filter_map(name).collect();
        i.answers()
            .into_iter()
            .filter_map(name)
            .any(|name| sent.contains(&name) && is_model(i.0.at(&["components", "schemas", name]).unwrap()))
    }),
    ("a model without a name", |i| i.properties().any(|(_, schema)| is_model(schema))),
    ("a request without a name", |i| i.requests().into_iter().any(is_model)),
    ("a free object with a name", |i| {
        i.named().any(|(_, schema)| schema.get("additionalProperties") == Some(&Json::Bool(true)))
    }),
    ("a map of the empty kind", |i| i.any(|schema| schema.get("additionalProperties") == Some(&Json::from([])))),
    ("an empty model in a request", |i| {
        i.requests().into_iter().any(|schema| i.target(schema).get("properties").is_none())
    }),
    ("an empty model in an answer", |i| {
        i.answers().into_iter().any(|schema| name(schema).is_some() && i.target(schema).get("properties").is_none())
    }),
    ("an empty model in a model", |i| {
        i.properties().any(|(_, schema)| name(schema).is_some() && i.target(schema).members().len() == 1)
    }),
    ("a list of required members", |i| i.named().any(|(_, schema)| schema.get("required").is_some())),
    ("a name with a package", |i| i.named().any(|(name, _)| name.starts_with("fleet_managementv1"))),
    ("a name without a version", |i| i.named().any(|(name, _)| name.starts_with("type"))),
    ("a sentence for a name", |i| i.named().any(|(name, _)| name.contains(' '))),
    ("an array of plain values", |i| i.any_inside("items", is_plain)),
    ("an array of models", |i| i.any_inside("items", is_model)),
    ("an array of enums", |i| i.any_inside("items", |item| item.get("enum").is_some())),
    ("an array of Any", |i| i.any(|schema| schema.get("items").is_some_and(is_any))),
    ("a model in itself with a text", |i| {
        let says_more = |around, schema: &Json| name(schema) == Some(around) && schema.get("description").is_some();
        let inside = |schema: &Json| schema.get("properties").map_or(Vec::new(), |all| all.members().to_vec());
        i.named().any(|(around, schema)| inside(schema).iter().any(|(_, property)| says_more(around, property)))
    }),
    ("an array of the model around it", |i| {
        i.named().any(|(around, schema)| {
            let mut inside = Vec::new();
            collect(schema, &mut inside);
            inside.into_iter().filter_map(|schema| schema.get("items")).any(|item| name(item) == Some(around))
        })
    }),
    ("a map of strings", |i| {
        i.any_inside("additionalProperties", |value| is_plain(value) && value.text("type") == Some("string"))
    }),
    ("a map of numbers", |i| {
        i.any_inside("additionalProperties", |value| matches!(value.text("type"), Some("integer" | "number")))
    }),
    ("a map of models", |i| i.any_inside("additionalProperties", is_model)),
    ("a map of enums", |i| i.any_inside("additionalProperties", |value| value.get("enum").is_some())),
    ("a map of anything", |i| {
        i.properties().any(|(_, schema)| schema.get("additionalProperties") == Some(&Json::Bool(true)))
    }),
    ("a free object", |i| {
        let says_more =
            |schema: &Json| ["properties", "additionalProperties"].iter().any(|key| schema.get(key).is_some());
        i.properties().any(|(_, schema)| schema.text("type") == Some("object") && !says_more(schema))
    }),
];

const VALUES: [Construct; 38] = [
    ("a string", |i| {
        i.any(|schema| is_plain(schema) && schema.text("type") == Some("string") && schema.get("format").is_none())
    }),
    ("a boolean", |i| i.any(|schema| schema.text("type") == Some("boolean"))),
    ("int32", |i| i.any(|schema| is_format(schema, "integer", "int32"))),
    ("int64 as a number", |i| i.any(|schema| is_format(schema, "integer", "int64"))),
    ("int64 as a string", |i| i.any(|schema| is_format(schema, "string", "int64"))),
    ("uint64 as a string", |i| i.any(|schema| is_format(schema, "string", "uint64"))),
    ("uint32", |i| i.any(|schema| is_format(schema, "integer", "uint32"))),
    ("double", |i| i.any(|schema| is_format(schema, "number", "double"))),
    ("float", |i| i.any(|schema| is_format(schema, "number", "float"))),
    ("date-time", |i| i.any(|schema| is_format(schema, "string", "date-time"))),
    ("byte", |i| i.any(|schema| is_format(schema, "string", "byte"))),
    ("password", |i| i.any(|schema| is_format(schema, "string", "password"))),
    ("a binary answer", |i| i.answers().into_iter().any(|schema| is_format(schema, "string", "binary"))),
    ("Any", |i| i.properties().any(|(_, schema)| is_any(schema))),
    ("an enum with a default", |i| i.any(|schema| schema.get("enum").is_some() && schema.get("default").is_some())),
    ("an enum without a name", |i| i.properties().any(|(_, schema)| schema.get("enum").is_some())),
    ("an enum with an unspecified value", |i| {
        i.any(|schema| schema.text("default").is_some_and(|value| value.ends_with("_UNSPECIFIED")))
    }),
    ("an enum without one", |i| i.any(|schema| schema.text("default").is_some_and(|value| value.ends_with("_NONE")))),
    ("a title of a value", |i| i.properties().any(|(_, schema)| schema.get("title").is_some())),
    ("a title of a model", |i| i.named().any(|(_, schema)| is_model(schema) && schema.get("title").is_some())),
    ("a read-only value", |i| i.properties().any(|(_, schema)| is_plain(schema) && schema.get("readOnly").is_some())),
    ("a read-only array", |i| i.any(|schema| schema.get("items").is_some() && schema.get("readOnly").is_some())),
    ("a read-only model", |i| {
        i.properties().any(|(_, schema)| is_model(i.target(schema)) && schema.get("readOnly").is_some())
    }),
    ("a wrapped reference with a text", |i| {
        i.any(|schema| schema.get("allOf").is_some() && schema.get("description").is_some())
    }),
    ("a reference with a text", |i| {
        i.any(|schema| schema.get("$ref").is_some() && schema.get("description").is_some())
    }),
    ("an id", |i| i.any(|schema| is_plain(schema) && is_annotated(schema))),
    ("an array of ids", |i| i.any(|schema| schema.get("items").is_some_and(is_plain) && is_annotated(schema))),
    ("an id by an extension", |i| i.any(|schema| schema.get("x-references").is_some())),
    ("a pattern", |i| i.any(|schema| schema.get("pattern").is_some() && schema.get("format").is_none())),
    ("a longest length", |i| i.any(|schema| schema.get("maxLength").is_some())),
    ("a least and a greatest value", |i| {
        i.any(|schema| schema.get("minimum").is_some() && schema.get("maximum").is_some())
    }),
    ("an example that is an object", |i| {
        i.any(|schema| schema.get("example").is_some_and(|example| !example.members().is_empty()))
    }),
    ("a property called description", |i| i.properties().any(|(key, _)| key == "description")),
    ("a property called type", |i| i.properties().any(|(key, _)| key == "type")),
    ("a property called readOnly", |i| i.properties().any(|(key, _)| key == "readOnly")),
    ("a property called title in a model with one", |i| i.any_with_both("title")),
    ("a property called required in a model with a list of them", |i| i.any_with_both("required")),
    ("a text that a property takes the place of", |i| i.any_with_both("description")),
];

const TEXTS: [Construct; 13] = [
    ("paragraphs", |i| i.has_text(|text| text.contains(".\n\n"))),
    ("a list", |i| i.has_text(|text| text.contains("\n - "))),
    ("a quotation", |i| i.has_text(|text| text.contains("> **"))),
    ("bold", |i| i.has_text(|text| text.contains("**"))),
    ("code", |i| i.has_text(|text| text.contains('`'))),
    ("a link", |i| i.has_text(|text| text.contains("](https://"))),
    ("quotes", |i| i.has_text(|text| text.contains(" \""))),
    ("a bar", |i| i.has_text(|text| text.contains(" | "))),
    ("letters beyond ASCII", |i| i.has_text(|text| !text.is_ascii())),
    ("a blank that does not break", |i| i.has_text(|text| text.contains('\u{a0}'))),
    ("a blank at the end of a line", |i| i.has_text(|text| text.contains(" \n"))),
    ("an indented example", |i| i.has_text(|text| text.contains("    ") && text.contains("\n      "))),
    ("a heading of the page in prose", |i| i.has_text(|text| text.contains("Responses\n"))),
];

fn constructs() -> impl Iterator<Item = Construct> {
    OPERATIONS.into_iter().chain(MODELS).chain(VALUES).chain(TEXTS)
}

#[test]
fn every_construct_occurs() {
    let documents: Vec<Invented> = (0..200).map(|seed| Invented(openapi(seed))).collect();
    let lacks = |(_, is_held): &Construct| !documents.iter().any(is_held);
    let missing: Vec<&str> = constructs().filter(lacks).map(|(name, _)| name).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_document_without_inventions_has_no_construct() {
    let empty = Invented(Invention::new(0).document(Vec::new()));
    let held: Vec<&str> = constructs().filter(|(_, is_held)| is_held(&empty)).map(|(name, _)| name).collect();
    assert!(held.is_empty(), "{held:?}");
}

fn assert_resolves(value: &Json, schemas: &Json) {
    if let Some(pointer) = value.text("$ref") {
        let name = pointer.strip_prefix("#/components/schemas/").unwrap();
        assert!(schemas.get(name).is_some_and(|schema| *schema != Json::Null), "{pointer}");
    }
    value.members().iter().for_each(|(_, member)| assert_resolves(member, schemas));
    value.elements().iter().for_each(|element| assert_resolves(element, schemas));
}

#[test]
fn invented_documents_are_valid_and_can_be_printed() {
    for seed in 0..40 {
        let document = openapi(seed);
        assert_eq!(parse(&document.pretty()), document, "seed {seed}");
        assert_resolves(&document, document.at(&["components", "schemas"]).unwrap());
        let operations = Invented(document.clone()).operations().count();
        for layout in Layout::ALL {
            assert_eq!(print(&document, layout).len(), operations, "seed {seed}, layout {layout:?}");
        }
    }
}
