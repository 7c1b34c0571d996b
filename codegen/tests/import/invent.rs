//! Invents OpenAPI documents of a gRPC-gateway API, one a seed, to compare both sources on more than the one sample.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

use crate::printer::json::Json;

const NOUNS: [&str; 6] = ["Depot", "Route", "Vehicle", "Engine", "Driver", "Tariff"];
const FIELDS: [&str; 12] =
    ["name", "type", "readOnly", "description", "amount", "weight", "label", "origin", "status", "data", "id", "note"];
const TEXTS: [&str; 8] = [
    "What the **owner** set, as `plain` text.",
    "See [the handbook](https://example.com/handbook) for more.",
    "Say \"none\" for none.\n\nThe second paragraph follows.",
    "One of these holds:\n\n - it is new\n - it is used",
    "Either of `left | right` counts.",
    "> **Note:**\n> counted at night",
    "Where it belongs.\n\ntype: depot_management.v1.Depot",
    "A short remark about a [depot term].",
];
const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

/// The document of a seed, always the same.
pub fn openapi(seed: u64) -> Json {
    let label = ["fleet-management", "depot-planning", "tariff-service"][usize::try_from(seed % 3).unwrap()];
    let mut invention = Invention { random: Random(seed), schemas: well_known() };
    let paths = invention.paths();
    let server = |region: &str| Json::from([("url", format!("https://{region}.{label}.eset.systems").into())]);
    let version = if seed % 4 == 3 { "3.1.0" } else { "3.0.3" };
    Json::from([
        ("openapi", version.into()),
        ("info", Json::from([("title", label.into()), ("version", "1".into())])),
        ("servers", ["eu", "de", "us", "ca", "jpn"].map(server).to_vec().into()),
        ("paths", Json::Object(paths)),
        ("components", Json::from([("schemas", Json::Object(invention.schemas))])),
    ])
}

/// Splitmix64: enough chance for a test, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }
}

struct Invention {
    random: Random,
    schemas: Vec<(String, Json)>,
}

impl Invention {
    fn paths(&mut self) -> Vec<(String, Json)> {
        let first = self.random.below(8);
        let count = 2 + self.random.below(4);
        (first..first + count).map(|kind| self.path(kind % 8)).collect()
    }

    /// One operation. Every kind has a path of its own, so that none is twice in a document.
    fn path(&mut self, kind: usize) -> (String, Json) {
        let (path, method) = [
            ("/v1/depots", "get"),
            ("/v1/depots/{depotUuid}", "get"),
            ("/v1/vehicles", "post"),
            ("/v1/vehicles/{vehicleUuid}:enable", "post"),
            ("/v2/depots/{depotUuid}/routes/{routeUuid}", "delete"),
            ("/v2/routes/{routeUuid}", "put"),
            ("/v2/vehicles:download", "post"),
            ("/v2/vehicles/count", "get"),
        ][kind];
        let mut operation = Json::from([
            ("summary", format!("Handle {} number {kind}", self.random.pick(&NOUNS)).into()),
            ("description", self.text().into()),
            ("operationId", format!("Service_Operation{kind}").into()),
            ("tags", Json::Array(vec!["Service".into()])),
        ]);
        let parameters = self.parameters(path, kind);
        if !parameters.is_empty() {
            operation.set("parameters", parameters);
        }
        if matches!(method, "post" | "put") {
            let is_form = self.random.one_in(5);
            let media = if is_form { "application/x-www-form-urlencoded" } else { "application/json" };
            let schema = if self.random.one_in(5) { self.empty("Body") } else { self.model(1) };
            operation.set("requestBody", Json::from([("required", true.into()), ("content", content(media, schema))]));
        }
        let answer = match kind {
            6 => Json::from([
                ("title", "Free form byte stream".into()),
                ("type", "string".into()),
                ("format", "binary".into()),
            ]),
            4 => self.empty("Response"),
            _ => self.model(1),
        };
        operation.set("responses", self.responses(answer));
        (path.to_owned(), Json::from([(method, operation)]))
    }

    fn parameters(&mut self, path: &str, kind: usize) -> Vec<Json> {
        let mut parameters = Vec::new();
        for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            parameters.push(Json::from([
                ("name", name.into()),
                ("in", "path".into()),
                ("required", true.into()),
                ("schema", scalar("string", None)),
                ("description", "Which one it is.\n\ntype: v1.Entity".into()),
            ]));
        }
        if kind == 0 {
            let texts = Json::from([("type", "array".into()), ("items", scalar("string", None))]);
            let mut order = scalar("string", None);
            order.set("enum", Json::Array(vec!["ORDER_UNSPECIFIED".into(), "ORDER_NAME".into()]));
            let query = [
                ("depotUuids", texts),
                ("filter.window.startTime", scalar("string", Some("date-time"))),
                ("includeRetired", scalar("boolean", None)),
                ("orderBy", order),
                ("pageSize", scalar("integer", Some("int32"))),
                ("pageToken", scalar("string", None)),
            ];
            for (name, schema) in query {
                let text = if name == "orderBy" {
                    "Order of the list.\n\nORDER_UNSPECIFIED: fallback\n\nORDER_NAME: by name".to_owned()
                } else {
                    self.text()
                };
                parameters.push(Json::from([
                    ("name", name.into()),
                    ("in", "query".into()),
                    ("schema", schema),
                    ("description", text.into()),
                ]));
            }
        }
        parameters
    }

    fn responses(&mut self, answer: Json) -> Json {
        let mut responses = Json::from([]);
        let mut row = row("Successful response.", &["request-id"]);
        row.set("content", content("application/json", answer));
        responses.set("200", row);
        responses.set("202", self::row("Not ready yet; ask again.", &["response-id", "request-id"]));
        for (code, text) in [("400", "Invalid argument."), ("404", "Not found."), ("429", "Too many calls.")] {
            responses.set(code, self::row(text, &["request-id"]));
        }
        if self.random.one_in(3) {
            let unexpected = Json::from([
                ("description", "An unexpected error response.".into()),
                ("content", content("application/json", reference("rpcStatus"))),
            ]);
            responses.set("default", unexpected);
        }
        responses
    }

    fn text(&mut self) -> String {
        self.random.pick(&TEXTS).to_owned()
    }

    /// Names count up, so that no two schemas share one.
    fn name(&mut self, end: &str) -> String {
        format!("v{}{}{end}{}", 1 + self.random.below(2), self.random.pick(&NOUNS), self.schemas.len())
    }

    fn add(&mut self, end: &str, schema: Json) -> Json {
        let name = self.name(end);
        let added = reference(&name);
        self.schemas.push((name, schema));
        added
    }

    fn empty(&mut self, end: &str) -> Json {
        self.add(end, Json::from([("type", "object".into()), ("title", "empty".into())]))
    }

    fn enumeration(&mut self) -> Json {
        let mut schema = scalar("string", None);
        schema.set("description", "How far it is.\n\n - STATE_UNSPECIFIED: fallback\n - STATE_OPEN: not `done`");
        schema.set("default", "STATE_UNSPECIFIED");
        schema.set("enum", Json::Array(vec!["STATE_UNSPECIFIED".into(), "STATE_OPEN".into()]));
        self.add("State", schema)
    }

    /// A model that holds only models of its own: none holds itself, but through an array.
    fn model(&mut self, depth: usize) -> Json {
        let mut properties = Json::from([]);
        for _ in 0..2 + self.random.below(5) {
            let key = self.random.pick(&FIELDS);
            if properties.get(key).is_none() {
                let property = self.property(depth);
                properties.set(key, property);
            }
        }
        let required = properties.members()[0].0.clone();
        let name = self.name("");
        if self.random.one_in(4) {
            let parts = Json::from([("type", "array".into()), ("items", reference(&name))]);
            properties.set("containedParts", parts);
        }
        let mut model = Json::from([("type", "object".into())]);
        match self.random.below(4) {
            0 => {}
            // Of a model with a property called `description` the document does not tell a title from a text
            // that the property overwrote.
            1 if properties.get("description").is_none() => model.set("title", "Title of a model"),
            _ => model.set("description", self.text()),
        }
        if self.random.one_in(4) {
            model.set("required", Json::Array(vec![required.into()]));
        }
        model.set("properties", properties);
        let model_reference = reference(&name);
        self.schemas.push((name, model));
        model_reference
    }

    fn property(&mut self, depth: usize) -> Json {
        // The deepest models hold no further ones.
        let mut schema = match self.random.below(if depth < 4 { 17 } else { 14 }) {
            0 => scalar("string", None),
            1 => scalar("integer", Some("int32")),
            2 => scalar("integer", Some("int64")),
            3 => scalar("string", Some("uint64")),
            4 => scalar("number", Some("double")),
            5 => scalar("boolean", None),
            6 => scalar("string", Some("date-time")),
            7 => {
                let mut byte = Json::from([("pattern", BASE64.into())]);
                byte.set("type", "string");
                byte.set("format", "byte");
                byte
            }
            8 => scalar("object", None),
            9 => map(scalar("string", None)),
            10 => array(scalar("string", None)),
            11 => array(scalar("integer", Some("int64"))),
            12 => return self.enumeration(),
            13 => return reference("protobufAny"),
            14 => map(self.model(depth + 1)),
            15 => array(self.model(depth + 1)),
            _ => return self.model(depth + 1),
        };
        if self.random.one_in(4) {
            schema.set("title", "Title of a field");
        } else {
            schema.set("description", self.text());
        }
        let is_scalar = !matches!(schema.text("type"), Some("array" | "object"));
        if is_scalar && self.random.one_in(4) {
            schema.set("readOnly", true);
        }
        if schema.text("type") == Some("string") && schema.get("format").is_none() && self.random.one_in(2) {
            schema.set("maxLength", 200);
        }
        schema
    }
}

fn well_known() -> Vec<(String, Json)> {
    let mut any = Json::from([("type", "object".into()), ("description", "A message whose `@type` names it.".into())]);
    any.set("properties", Json::from([("@type", scalar("string", None))]));
    any.set("additionalProperties", scalar("object", None));
    let details = array(reference("protobufAny"));
    let properties = [("code", scalar("integer", Some("int32"))), ("details", details)];
    let status = Json::from([("type", "object".into()), ("properties", Json::from(properties))]);
    vec![("protobufAny".to_owned(), any), ("rpcStatus".to_owned(), status)]
}

fn scalar(word: &str, format: Option<&str>) -> Json {
    let mut schema = Json::from([("type", word.into())]);
    if let Some(format) = format {
        schema.set("format", format);
    }
    schema
}

fn array(items: Json) -> Json {
    Json::from([("type", "array".into()), ("items", items)])
}

fn map(values: Json) -> Json {
    Json::from([("type", "object".into()), ("additionalProperties", values)])
}

fn reference(name: &str) -> Json {
    Json::from([("$ref", format!("#/components/schemas/{name}").into())])
}

fn content(media: &str, schema: Json) -> Json {
    Json::from([(media, Json::from([("schema", schema)]))])
}

fn row(text: &str, headers: &[&str]) -> Json {
    let header = |name: &&str| {
        let header = Json::from([
            ("description", "Unique ID of a request.".into()),
            ("style", "simple".into()),
            ("explode", false.into()),
            ("schema", scalar("string", Some("uuid"))),
        ]);
        ((*name).to_owned(), header)
    };
    Json::from([("description", text.into()), ("headers", Json::Object(headers.iter().map(header).collect()))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printer::{Layout, print};

    fn assert_resolves(value: &Json, schemas: &Json) {
        if let Some(pointer) = value.text("$ref") {
            let name = pointer.strip_prefix("#/components/schemas/").unwrap();
            assert!(schemas.get(name).is_some(), "{pointer}");
        }
        value.members().iter().for_each(|(_, member)| assert_resolves(member, schemas));
        value.elements().iter().for_each(|element| assert_resolves(element, schemas));
    }

    #[test]
    fn invented_documents_are_whole_and_hold_every_construct() {
        let mut all = String::new();
        for seed in 0..200 {
            let document = openapi(seed);
            let text = document.pretty();
            assert_eq!(Json::parse(&text), document, "seed {seed}");
            assert_resolves(&document, document.at(&["components", "schemas"]).unwrap());
            for layout in Layout::ALL {
                assert!(!print(&document, layout).is_empty(), "seed {seed}, layout {layout:?}");
            }
            all.push_str(&text);
        }
        let constructs = [
            "\"3.0.3\"",
            "\"3.1.0\"",
            "\"get\"",
            "\"post\"",
            "\"put\"",
            "\"delete\"",
            "\"pageToken\"",
            "\"int32\"",
            "\"int64\"",
            "\"uint64\"",
            "\"double\"",
            "\"boolean\"",
            "\"date-time\"",
            "\"byte\"",
            "\"binary\"",
            "\"additionalProperties\": {\n",
            "\"enum\"",
            "\"default\": {",
            "protobufAny",
            "\"title\": \"empty\"",
            "\"containedParts\"",
            "\"readOnly\": true",
            "\"readOnly\": {",
            "\"description\": {",
            "\"type\": {",
            "\"name\": {",
            "\"maxLength\"",
            "\"required\": [",
            "x-www-form-urlencoded",
            "**",
            "](",
            "type: depot",
        ];
        for construct in constructs {
            assert!(all.contains(construct), "{construct}");
        }
    }
}
