//! Schema folders of any size: the two sample operations, then five operations per resource (create, list, get, delete,
//! rotate) with models of six to eight fields. They depend only on the number of operations.
//!
//! `models.txt` contains the models of a resource, each with a name and its fields: name, type (`[]` for a list, `!`
//! for read-only), description.

use eset_connect_codegen::import::Json;
use eset_connect_codegen::{Folder, SourceFile};

/// Returns a folder with this number of operations, at least two.
pub fn folder(operations: usize) -> Folder {
    let models = models();
    let synthetic = (0..).flat_map(|number| {
        let resource = Resource::new(number, &models);
        OPERATIONS.iter().map(move |operation| resource.document(operation)).collect::<Vec<_>>()
    });
    let mut files: Vec<_> = samples().into_iter().chain(synthetic).take(operations.max(2)).collect();
    files.push(api(&files));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Folder { files }
}

fn samples() -> [SourceFile; 2] {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.into() };
    [
        file(
            "policy-management/v2_policy-assignments_post.json",
            include_str!("../../tests/modules/policy-management/v2_policy-assignments_post.json"),
        ),
        file(
            "installer-management/v1_gpo-sccm-files-generate_post.json",
            include_str!("../../tests/modules/installer-management/v1_gpo-sccm-files-generate_post.json"),
        ),
    ]
}

fn api(files: &[SourceFile]) -> SourceFile {
    let mut services: Vec<_> = files.iter().filter_map(|file| file.path.split('/').next()).collect();
    services.sort_unstable();
    services.dedup();
    let regions = [("eu", "Europe"), ("de", "Germany"), ("us", "United States"), ("ca", "Canada"), ("jpn", "Japan")];
    let labels = Json::Array(regions.iter().map(|(label, _)| (*label).into()).collect());
    let services = services
        .into_iter()
        .map(|service| (service.to_owned(), Json::from([("host", service.into()), ("regions", labels.clone())])));
    let api = Json::from([
        ("crate", "bench-connect".into()),
        ("title", "Bench Connect".into()),
        ("hostTemplate", "https://{region}.{host}.connect.example".into()),
        ("regions", Json::from(regions.map(|(label, name)| (label, name.into())))),
        ("services", Json::Object(services.collect())),
    ]);
    SourceFile { path: "api.json".to_owned(), bytes: api.to_text().into_bytes() }
}

/// A model with its fields: name, type, description.
type Models = Vec<(&'static str, Vec<[&'static str; 3]>)>;

fn models() -> Models {
    let field = |line: &'static str| {
        let mut parts = line.splitn(3, ' ');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    };
    let model = |model: &'static str| {
        let mut lines = model.lines();
        (lines.next().unwrap_or_default(), lines.map(field).collect())
    };
    include_str!("models.txt").split("\n\n").map(model).collect()
}

/// An operation of a resource. In texts, `{N}`, `{n}`, `{w}`, `{k}` and `{S}` are the resource's name as type, field,
/// words, path segment and prefix of enum values.
struct Operation {
    title: &'static str,
    method: &'static str,
    path: &'static str,
    description: &'static str,
    /// Name, location, type, description.
    parameters: &'static [[&'static str; 4]],
    request: Option<&'static str>,
    response: Option<&'static str>,
}

const BY_UUID: &[[&str; 4]] = &[["{n}Uuid", "path", "string", "Identifies the {w}."]];

const OPERATIONS: [Operation; 5] = [
    Operation {
        title: "Create {w}",
        method: "POST",
        path: "/v1/{k}s",
        description: "Creates a {w}.\n\nThe {w} becomes active once its schedule starts.",
        parameters: &[],
        request: Some("Create{N}Request"),
        response: Some("Create{N}Response"),
    },
    Operation {
        title: "List {w}s",
        method: "GET",
        path: "/v1/{k}s",
        description: "Lists {w}s the caller has access to.\n\n\
                      Use the page token of the previous answer to get the next page.",
        parameters: &[
            ["pageSize", "query", "int32", "Maximal number of items on one page. Maximum is 1000."],
            ["pageToken", "query", "string", "Page token of the previous answer."],
            ["{n}Uuids", "query", "string[]", "Only {w}s with these identifiers."],
            ["state", "query", "{N}State", "Only {w}s in this state."],
            ["updatedAfter", "query", "time", "Only items changed after this time."],
        ],
        request: None,
        response: Some("List{N}sResponse"),
    },
    Operation {
        title: "Get {w}",
        method: "GET",
        path: "/v1/{k}s/{{n}Uuid}",
        description: "Gets one {w} by its identifier.",
        parameters: BY_UUID,
        request: None,
        response: Some("Get{N}Response"),
    },
    Operation {
        title: "Delete {w}",
        method: "DELETE",
        path: "/v1/{k}s/{{n}Uuid}",
        description: "Deletes the {w}.\n\nDeleting an entity that does not exist is an error.",
        parameters: BY_UUID,
        request: None,
        response: None,
    },
    Operation {
        title: "Rotate {w} keys",
        method: "POST",
        path: "/v1/{k}s:rotate",
        description: "Rotates keys of {w}s.\n\nOld keys stay valid until the effective time.",
        parameters: &[],
        request: Some("Rotate{N}sRequest"),
        response: Some("Rotate{N}sResponse"),
    },
];

struct Resource<'a> {
    /// The replacements of the placeholders.
    marks: [(&'static str, String); 6],
    service: &'static str,
    models: &'a Models,
}

impl<'a> Resource<'a> {
    /// Names are distinct for the first 2000 resources.
    fn new(number: usize, models: &'a Models) -> Self {
        let (adjectives, nouns): (Vec<_>, Vec<_>) =
            (ADJECTIVES.split_whitespace().collect(), NOUNS.split_whitespace().collect());
        let adjective = adjectives[(number + number / nouns.len()) % adjectives.len()];
        let noun = nouns[number % nouns.len()];
        let words = format!("{adjective} {noun}").to_lowercase();
        let marks = [
            ("{N}", format!("{adjective}{noun}")),
            ("{n}", format!("{}{noun}", adjective.to_lowercase())),
            ("{k}", words.replace(' ', "-")),
            ("{S}", words.replace(' ', "_").to_uppercase()),
            ("{w}", words),
            ("{uuid}", UUID.to_owned()),
        ];
        Self { marks, service: SERVICES[number % SERVICES.len()], models }
    }

    fn fill(&self, template: &str) -> String {
        self.marks.iter().fold(template.to_owned(), |text, (mark, value)| text.replace(mark, value))
    }

    fn document(&self, operation: &Operation) -> SourceFile {
        let (service, path) = (self.service, self.fill(operation.path));
        let stem = path.trim_matches('/').replace(['{', '}'], "").replace(':', "-").replace('/', "_");
        let stem = format!("{stem}_{}", operation.method.to_lowercase());
        let mut document = Json::from([
            ("service", service.into()),
            ("title", self.fill(operation.title).into()),
            ("method", operation.method.into()),
            ("path", path.into()),
            ("page", format!("{}_{stem}.html", service.replace('-', "_")).into()),
            ("description", self.fill(operation.description).into()),
        ]);
        let parameters: Vec<_> = operation.parameters.iter().map(|parameter| self.parameter(parameter)).collect();
        if !parameters.is_empty() {
            document.set("parameters", parameters);
        }
        if let Some(model) = operation.request {
            let schema = self.inline(model, None);
            let json = [("contentType", "application/json".into()), ("required", true.into()), ("schema", schema)];
            document.set("request", Json::from(json));
        }
        let mut success = Json::from([("description", "Successful response.".into())]);
        if let Some(model) = operation.response {
            success.set("schema", self.inline(model, None));
        }
        success.set("headers", headers(&[REQUEST_ID]));
        let mut responses = Json::from([("200", success)]);
        for (status, meaning, names) in STATUSES {
            responses.set(status, Json::from([("description", meaning.into()), ("headers", headers(names))]));
        }
        document.set("responses", responses);
        SourceFile { path: format!("{service}/{stem}.json"), bytes: document.to_text().into_bytes() }
    }

    fn parameter(&self, [name, place, ty, description]: &[&str; 4]) -> Json {
        let schema = match ty.strip_suffix("[]") {
            Some(item) => Json::from([("type", "array".into()), ("items", self.schema(item, None))]),
            None => self.schema(ty, None),
        };
        Json::from([
            ("name", self.fill(name).into()),
            ("in", (*place).into()),
            ("required", (*place == "path").into()),
            ("description", self.fill(description).into()),
            ("schema", schema),
        ])
    }

    fn schema(&self, ty: &str, description: Option<&str>) -> Json {
        if let Some(item) = ty.strip_suffix("[]") {
            return Json::Array(vec![self.schema(item, None)]);
        }
        let (scalar, read_only) = ty.strip_suffix('!').map_or((ty, false), |ty| (ty, true));
        let (name, format) = match scalar {
            "string" | "boolean" => (scalar, None),
            "int32" | "int64" => ("integer", Some(scalar)),
            "double" => ("number", Some(scalar)),
            "time" => ("string", Some("date-time")),
            "bytes" => ("string", Some("byte")),
            model => return self.inline(model, description),
        };
        let members = [
            ("pattern", (scalar == "bytes").then(|| BASE64.into())),
            ("type", Some(name.into())),
            ("description", description.map(|description| self.fill(description).into())),
            ("format", format.map(Json::from)),
            ("readOnly", read_only.then_some(Json::Bool(true))),
        ];
        Json::Object(members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
    }

    /// A model; a field `description` replaces its text.
    fn inline(&self, model: &str, description: Option<&str>) -> Json {
        let mut json = Json::from([("$ref", self.fill(&format!("v1{model}")).into())]);
        if let Some(description) = description {
            json.set("description", self.fill(description));
        }
        if let Some((_, fields)) = self.models.iter().find(|(name, _)| *name == model) {
            for [name, ty, description] in fields {
                json.set(&self.fill(name), self.schema(ty, Some(description)));
            }
        } else {
            let values = STATES.map(|state| self.fill(&format!("{{S}}_STATE_{state}")));
            json.set("type", "string");
            json.set("default", values[0].as_str());
            json.set("enum", values.map(Json::from).to_vec());
        }
        json
    }
}

fn headers(names: &[&str]) -> Json {
    let header = |name: &&str| {
        let description = match *name {
            REQUEST_ID => "Unique ID of the request. Include in support requests.",
            _ => "Unique ID of a pending request. Used to retrieve cached result.",
        };
        let header = Json::from([
            ("description", description.into()),
            ("style", "simple".into()),
            ("explode", false.into()),
            ("schema", Json::from([("type", "string".into()), ("format", "uuid".into())])),
        ]);
        ((*name).to_owned(), header)
    };
    Json::Object(names.iter().map(header).collect())
}

const REQUEST_ID: &str = "request-id";
const RESPONSE_ID: &str = "response-id";

/// Status, meaning, headers.
const STATUSES: [(&str, &str, &[&str]); 10] = [
    (
        "202",
        "Response took too long; request cached. Response can be retrieved later using the response-id header.",
        &[RESPONSE_ID, REQUEST_ID],
    ),
    (
        "400",
        "One of the errors: 1. Bad or missing authorization. 2. Validation error. Invalid argument provided.",
        &[REQUEST_ID],
    ),
    ("401", "Token has expired or is invalid.", &[REQUEST_ID]),
    ("403", "Access denied. Check permissions.", &[REQUEST_ID]),
    ("404", "Requested resource not found.", &[REQUEST_ID]),
    ("429", "Rate limit reached. Try again later.", &[REQUEST_ID]),
    ("500", "Internal server failure. Try again later.", &[REQUEST_ID]),
    ("502", "Internal server failure. Try again later.", &[REQUEST_ID]),
    ("503", "Environment under maintenance. Try again later.", &[REQUEST_ID]),
    ("504", "Action took too long; timeout reached", &[REQUEST_ID]),
];

const SERVICES: [&str; 8] = [
    "device-management",
    "incident-management",
    "policy-management",
    "user-management",
    "automation",
    "installer-management",
    "vulnerability-management",
    "quarantine",
];

const STATES: [&str; 6] = ["UNSPECIFIED", "PENDING", "ACTIVE", "SUSPENDED", "FAILED", "RETIRED"];

const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

const UUID: &str = "Unique identifier of the entity. Must be collision-free - two identifiers created anywhere in \
    the world must not collide within entity parent scope. Unless a member of aggregate, the entity scope is always \
    global. Although most of the times compliant with RFC 4122: A Universally Unique IDentifier (UUID) URN \
    Namespace, do not rely on it being a RFC UUID. Treat it as an opaque identifier. RFC UUID can be recognized by \
    being formatted according to the template xxxxxxxx-xxxx-Mxxx-Nxxx-xxxxxxxxxxxx, as explained on Wikipedia. UUID \
    is used for referencing an entity, even across domains. Example: '123e4567-e89b-12d3-a456-426614174000'";

const ADJECTIVES: &str = "Archived Backup Central Cloud Custom Daily Dynamic Edge Encrypted External Firewall Global \
    Hosted Incident Inbound Isolated Legacy Local Managed Mobile Network Offline Outbound Patch Primary Public \
    Quarantine Remote Routed Scheduled Secondary Shared Static Tenant Trusted Update Virtual Vulnerability Web Zone";

const NOUNS: &str = "Agent Alert Account Asset Audit Bundle Certificate Channel Comment Component Connector Container \
    Credential Dashboard Detection Device Directory Domain Endpoint Exclusion Executable Feed Group Identity \
    Installer Invitation License Mailbox Module Notification Operator Package Permission Plan Policy Process Report \
    Rule Scan Session Sensor Subscription Task Template Ticket Token Trigger Unit User Widget";
