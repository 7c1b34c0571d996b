//! Invented operations: paths, parameters, bodies and rows of responses.

use super::schemas::is_id;
use super::{Invention, NOUNS, array, reference, scalar};
use crate::import::printer::json::Json;

const VERBS: [&str; 5] = ["enable", "batchImport", "search", "rename", "update"];
const TAILS: [&str; 4] = ["count", "recent/details", "basic-attributes", "fuel_levels"];
/// Errors that newer documents list; older ones have one row for all of them.
const NEWER: [(&str, &str); 5] = [
    ("400", "Invalid argument."),
    ("401", "The \"token\" is not valid."),
    ("404", "Nothing of this [name] found."),
    ("429", "Too many calls – wait."),
    ("504", "Timeout."),
];

impl Invention {
    /// A few operations with different paths or methods.
    pub fn paths(&mut self) -> Vec<(String, Json)> {
        let mut paths: Vec<(String, Json)> = Vec::new();
        for _ in 0..2 + self.random.below(4) {
            let path = self.path();
            let method = self.method(&path);
            let known = paths.iter().position(|(known, _)| *known == path);
            if known.is_some_and(|index| paths[index].1.get(method).is_some()) {
                continue;
            }
            let operation = self.operation(&path, method);
            match known {
                Some(index) => paths[index].1.set(method, operation),
                None => paths.push((path, Json::from([(method, operation)]))),
            }
        }
        paths
    }

    fn path(&mut self) -> String {
        let index = self.random.below(NOUNS.len());
        let mut path = format!("/v{}", 1 + self.random.below(2));
        path += &self.collection(NOUNS[index]);
        if self.random.one_in(2) {
            path += &item(NOUNS[index]);
            if self.random.one_in(3) {
                let inner = NOUNS[(index + 1) % NOUNS.len()];
                path += &self.collection(inner);
                if self.random.one_in(2) {
                    path += &item(inner);
                }
            }
        }
        if self.random.one_in(5) {
            path = format!("{path}/{}", self.random.pick(&TAILS));
        }
        if self.random.one_in(4) {
            path = format!("{path}:{}", self.random.pick(&VERBS));
        }
        path
    }

    /// `/fuel-cards` or `/fuel_cards`
    fn collection(&mut self, noun: &str) -> String {
        let apart = if self.random.one_in(4) { "_" } else { "-" };
        format!("/{}s", words(noun).join(apart))
    }

    fn method(&mut self, path: &str) -> &'static str {
        if path.contains(':') { "post" } else { self.random.pick(&["get", "get", "post", "put", "delete"]) }
    }

    fn operation(&mut self, path: &str, method: &str) -> Json {
        let mut operation = Json::from([]);
        if !self.random.one_in(10) {
            operation.set("summary", format!("Handle a [{}]", words(self.random.pick(&NOUNS)).join(" ")));
        }
        if !self.random.one_in(10) {
            operation.set("description", self.random.long_text());
        }
        operation.set("operationId", format!("Service_Operation{}", self.schemas.len()));
        operation.set("tags", Json::Array(vec!["Service".into()]));
        let has_body = match method {
            "get" => false,
            "delete" => self.random.one_in(4),
            _ => !self.random.one_in(6),
        };
        let mut parameters = self.path_parameters(path);
        // An operation has either a body or a query.
        if has_body {
            let body = self.body();
            operation.set("requestBody", body);
        } else if method != "put" {
            self.query_parameters(&mut parameters);
        }
        if !parameters.is_empty() {
            operation.set("parameters", parameters);
        }
        let answer = self.answer();
        operation.set("responses", self.responses(answer));
        operation
    }

    fn path_parameters(&mut self, path: &str) -> Vec<Json> {
        let names = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let mut parameters = Vec::new();
        for name in names {
            let schema = if self.random.one_in(5) { scalar("integer", Some("int64")) } else { scalar("string", None) };
            let mut parameter = self.parameter(name, "path", schema);
            parameter.set("required", true);
            parameters.push(parameter);
        }
        // The order of the list can differ from that of the path.
        if self.random.one_in(3) {
            parameters.reverse();
        }
        parameters
    }

    /// Adds parameters of the query, whose names differ from those of the path.
    fn query_parameters(&mut self, parameters: &mut Vec<Json>) {
        for _ in 0..self.random.below(6) {
            let (name, schema) = self.query_parameter();
            if parameters.iter().all(|known| known.text("name") != Some(&name)) {
                parameters.push(self.parameter(&name, "query", schema));
            }
        }
    }

    fn query_parameter(&mut self) -> (String, Json) {
        let key = self.key();
        match self.random.below(9) {
            0 => ("pageSize".to_owned(), scalar("integer", Some("int32"))),
            1 => ("pageToken".to_owned(), scalar("string", None)),
            2 => (format!("filter.{key}.startTime"), scalar("string", Some("date-time"))),
            3 => (format!("{key}s"), array(scalar("string", None))),
            4 => (format!("{key}s"), array(self.values("Kind"))),
            5 => (format!("filter.{key}"), self.values("Order")),
            6 => (key, self.enumeration()),
            7 => (key, scalar("boolean", None)),
            _ => {
                let mut limited = scalar("integer", Some("int64"));
                limited.set("minimum", 1);
                limited.set("maximum", 1000);
                (key, limited)
            }
        }
    }

    fn parameter(&mut self, name: &str, location: &str, schema: Json) -> Json {
        let description = match schema.get("enum") {
            Some(values) => {
                let values: Vec<String> =
                    values.elements().iter().filter_map(Json::as_str).map(str::to_owned).collect();
                self.random.meanings(&values)
            }
            // `type:` is prose in the text of a list of enums or of an enum that is only named.
            None if is_id(&schema) && self.random.one_in(2) => self.random.annotated_text(),
            None => self.random.text(),
        };
        Json::from([
            ("name", name.into()),
            ("in", location.into()),
            ("schema", schema),
            ("description", description.into()),
        ])
    }

    fn body(&mut self) -> Json {
        let is_form = self.random.one_in(6);
        let media = if is_form { "application/x-www-form-urlencoded" } else { "application/json" };
        let schema = match self.random.below(12) {
            0 | 1 => self.empty("Body"),
            2 => self.nameless_model(1),
            _ => self.model(1),
        };
        let mut body = Json::from([("content", content(media, schema))]);
        if !self.random.one_in(4) {
            body.set("required", true);
        }
        body
    }

    fn answer(&mut self) -> Json {
        match self.random.below(8) {
            0 => {
                let mut bytes = scalar("string", Some("binary"));
                bytes.set("title", "Free form byte stream");
                bytes
            }
            1 => self.empty("Response"),
            _ => self.model(1),
        }
    }

    fn responses(&mut self, answer: Json) -> Json {
        let mut responses = Json::from([]);
        let mut success = row("Successful response.", &["request-id"]);
        success.set("content", content("application/json", answer));
        responses.set("200", success);
        responses.set("202", row("Not ready yet; ask again.", &["response-id", "request-id"]));
        if self.random.one_in(3) {
            let mut unexpected = Json::from([("description", "An unexpected error response.".into())]);
            unexpected.set("content", content("application/json", reference("rpcStatus")));
            responses.set("default", unexpected);
            return responses;
        }
        for (code, text) in NEWER {
            if !self.random.one_in(4) {
                responses.set(code, row(text, &["request-id"]));
            }
        }
        responses
    }
}

/// `/{fuelCardUuid}`
fn item(noun: &str) -> String {
    format!("/{{{}{}Uuid}}", noun[..1].to_lowercase(), &noun[1..])
}

/// `fuel` and `card` of `FuelCard`
fn words(noun: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in noun.chars() {
        if letter.is_uppercase() {
            words.push(String::new());
        }
        words.last_mut().unwrap().extend(letter.to_lowercase());
    }
    words
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
