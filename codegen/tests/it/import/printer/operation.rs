//! The content of a page, independent of the layout.

use super::dialect::Column;
use super::example::example;
use super::json::Json;

/// The keys of a path that are operations.
const METHODS: [&str; 5] = ["get", "post", "put", "delete", "patch"];

/// The line above every table that has examples.
pub const SWITCH: &str = "Display Schema instead of an Example or vice-versa";
/// The same above tables that have headers.
pub const SWITCH_HEADERS: &str = "Display Schema+Headers instead of an Example or vice-versa";

/// A document, and how requests are printed.
pub struct Prints<'a> {
    pub openapi: &'a Json,
    pub hides_read_only: bool,
}

pub struct Operation {
    /// In capitals.
    pub method: String,
    pub path: String,
    pub title: String,
    /// As in the document, with its Markdown.
    pub description: String,
    pub query: Vec<Parameter>,
    pub in_path: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    /// Base URLs, one per region.
    pub servers: Vec<String>,
}

pub struct Parameter {
    pub name: String,
    pub kind: String,
    /// As in the document, with its Markdown.
    pub description: String,
}

pub struct Body {
    pub content_type: String,
    pub is_required: bool,
    pub example: Json,
    pub schema: Json,
}

pub struct Response {
    pub code: String,
    pub description: String,
    /// Example and schema.
    pub body: Option<(Json, Json)>,
    pub headers: Option<Json>,
}

impl<'a> Prints<'a> {
    /// Every operation in the document's order.
    pub fn operations(&self) -> Vec<Operation> {
        let paths = self.openapi.get("paths").map_or(&[][..], Json::members);
        let of_path = |(path, item): &'a (String, Json)| {
            let methods = item.members().iter().filter(|(method, _)| METHODS.contains(&method.as_str()));
            methods.map(|(method, operation)| self.operation(method, path, operation)).collect::<Vec<_>>()
        };
        paths.iter().flat_map(of_path).collect()
    }

    fn operation(&self, method: &str, path: &str, operation: &'a Json) -> Operation {
        let summary = operation.text("summary").filter(|summary| !summary.is_empty());
        Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            title: summary.unwrap_or(path).to_owned(),
            description: operation.text("description").unwrap_or_default().to_owned(),
            query: self.parameters(operation, "query"),
            in_path: self.parameters(operation, "path"),
            body: operation.get("requestBody").and_then(|body| self.body(body)),
            responses: self.responses(operation),
            servers: self.servers(),
        }
    }

    fn servers(&self) -> Vec<String> {
        let servers = self.openapi.get("servers").map_or(&[][..], Json::elements);
        servers.iter().filter_map(|server| server.text("url")).map(str::to_owned).collect()
    }

    fn parameters(&self, operation: &'a Json, location: &str) -> Vec<Parameter> {
        let parameters = operation.get("parameters").map_or(&[][..], Json::elements);
        let of_location = parameters.iter().filter(|parameter| parameter.text("in") == Some(location));
        of_location.map(|parameter| self.parameter(parameter)).collect()
    }

    fn parameter(&self, parameter: &'a Json) -> Parameter {
        let schema = parameter.get("schema").unwrap_or(&Json::Null);
        let target = self.responses_column().resolve(schema).map_or(schema, |(_, target)| target);
        let mut description = parameter.text("description").unwrap_or_default().to_owned();
        if let Some(entity) = target.text("x-references") {
            description = format!("{description}\n\ntype: {entity}");
        }
        Parameter {
            name: parameter.text("name").unwrap_or_default().to_owned(),
            kind: target.text("type").unwrap_or("string").to_owned(),
            description: description.trim().to_owned(),
        }
    }

    fn responses_column(&self) -> Column<'a> {
        Column { openapi: self.openapi, hides_read_only: false }
    }

    fn body(&self, body: &'a Json) -> Option<Body> {
        let (content_type, media) = body.get("content")?.members().first()?;
        let schema = media.get("schema")?;
        let column = Column { openapi: self.openapi, hides_read_only: self.hides_read_only };
        Some(Body {
            content_type: content_type.clone(),
            is_required: body.get("required") == Some(&Json::Bool(true)),
            example: example(&column, schema),
            schema: column.schema(schema),
        })
    }

    fn responses(&self, operation: &'a Json) -> Vec<Response> {
        let column = self.responses_column();
        let rows = operation.get("responses").map_or(&[][..], Json::members);
        let response = |(code, row): &'a (String, Json)| {
            let media = row.get("content").and_then(|content| content.members().first());
            let schema = media.and_then(|(_, media)| media.get("schema"));
            Response {
                code: code.clone(),
                description: row.text("description").unwrap_or_default().to_owned(),
                body: schema.map(|schema| (example(&column, schema), column.schema(schema))),
                headers: row.get("headers").cloned(),
            }
        };
        rows.iter().map(response).collect()
    }
}

impl Operation {
    /// Whether a newer page has the sentence that there are no parameters.
    pub fn takes_nothing(&self) -> bool {
        self.method == "GET" && self.query.is_empty() && self.in_path.is_empty()
    }

    /// `Base URL for Europe and Germany regions:`; `None` if there are no URLs.
    pub fn regions_heading(&self) -> Option<String> {
        let names: Vec<&str> = self.servers.iter().map(|server| region_name(server)).collect();
        let (last, first) = names.split_last()?;
        let names = if first.is_empty() { (*last).to_owned() } else { format!("{} and {last}", first.join(", ")) };
        Some(format!("Base URL for {names} regions:"))
    }
}

fn region_name(server: &str) -> &str {
    let host = server.trim_start_matches("https://");
    match host.split('.').next().unwrap_or_default() {
        "eu" => "Europe",
        "de" => "Germany",
        "us" => "United States",
        "ca" => "Canada",
        "jpn" => "Japan",
        other => other,
    }
}

impl Response {
    /// Returns the example if the newer tables print one: they omit an empty object.
    pub fn shown_example(&self) -> Option<&Json> {
        let (example, _) = self.body.as_ref()?;
        (*example != Json::from([])).then_some(example)
    }

    /// Returns the example and the schema of the older tables, `null` and `[]` if there is no body.
    pub fn old_columns(&self) -> (Json, Json) {
        self.body.clone().unwrap_or_else(|| (Json::Null, Json::Array(Vec::new())))
    }

    /// Returns the schema, `[]` if there is no body.
    pub fn schema(&self) -> Json {
        self.old_columns().1
    }
}
