//! Creates OpenAPI documents of a gRPC-gateway API, one per seed, to compare both sources on more than the one sample.
//!
//! They contain the constructs of the vendor's documents, and texts that the printer's rules cover. [`checklist`] tests
//! that each construct occurs.

use crate::import::printer::json::Json;
use crate::support::random::Random;

mod checklist;
mod operations;
mod schemas;
mod texts;

const NOUNS: [&str; 8] = ["Depot", "Route", "Vehicle", "Engine", "Driver", "Tariff", "FuelCard", "Zone"];
const REGIONS: [&str; 5] = ["eu", "de", "us", "ca", "jpn"];
const SERVICES: [&str; 3] = ["fleet-management", "depot-planning", "tariff-service"];

/// Schemas that are in every document, and so are not counted as invented.
const WELL_KNOWN: [&str; 2] = ["protobufAny", "rpcStatus"];

/// Returns the document of a seed, which is always the same.
pub fn openapi(seed: u64) -> Json {
    let mut invention = Invention::new(seed);
    let paths = invention.paths();
    invention.document(paths)
}

/// A document that is being created.
struct Invention {
    random: Random,
    schemas: Vec<(String, Json)>,
    /// The enclosing models, outermost first.
    open: Vec<String>,
    /// The complete models, with their number of printed properties.
    complete: Vec<(String, usize)>,
    /// The number of properties so far.
    size: usize,
    /// Whether it is OpenAPI 3.1, where keys can be next to a `$ref`.
    is_newer: bool,
}

impl Invention {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let is_newer = random.one_in(4);
        Self { random, schemas: well_known(), open: Vec::new(), complete: Vec::new(), size: 0, is_newer }
    }

    fn document(mut self, paths: Vec<(String, Json)>) -> Json {
        let service = self.random.pick(&SERVICES);
        let count = 1 + self.random.below(REGIONS.len());
        let server = |region: &&str| Json::from([("url", format!("https://{region}.{service}.eset.systems").into())]);
        Json::from([
            ("openapi", if self.is_newer { "3.1.0" } else { "3.0.3" }.into()),
            ("info", Json::from([("title", service.into()), ("version", "1".into())])),
            ("servers", REGIONS.iter().take(count).map(server).collect::<Vec<_>>().into()),
            ("paths", Json::Object(paths)),
            ("components", Json::from([("schemas", Json::Object(self.schemas))])),
        ])
    }
}

fn well_known() -> Vec<(String, Json)> {
    let mut any = Json::from([("type", "object".into()), ("description", "A message whose `@type` names it.".into())]);
    any.set("properties", Json::from([("@type", scalar("string", None))]));
    any.set("additionalProperties", scalar("object", None));
    let details = array(reference("protobufAny"));
    let properties = [("code", scalar("integer", Some("int32"))), ("details", details)];
    let status = Json::from([("type", "object".into()), ("properties", Json::from(properties))]);
    WELL_KNOWN.into_iter().map(str::to_owned).zip([any, status]).collect()
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
