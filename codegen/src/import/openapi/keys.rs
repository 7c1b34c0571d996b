//! The keys of OpenAPI that are carried over, and those that are left out on purpose:
//!
//! * `operationId` and `tags`: functions are named after messages and modules after versions.
//! * `info`, `servers`, `security`, `securitySchemes`: `api.json` says where the services are and how a
//!   token is got. Servers that `api.json` could not name are an error.
//! * `externalDocs` and examples: documentation of the vendor's, whose page is linked.
//! * extensions (`x-…`), but for `x-page` and `x-references`.

use crate::Method;

pub const METHODS: [(&str, Method); 5] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
];

pub const OTHER_METHODS: [&str; 3] = ["head", "options", "trace"];

pub const DOCUMENT: [&str; 9] =
    ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "jsonSchemaDialect"];

/// What is used of them is found by following a `$ref`.
pub const COMPONENTS: [&str; 8] =
    ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "securitySchemes", "examples"];

/// Of a path, beside its methods.
pub const PATH: [&str; 4] = ["parameters", "summary", "description", "servers"];

pub const OPERATION: [&str; 10] = [
    "summary",
    "description",
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "externalDocs",
];

pub const PARAMETER: [&str; 10] =
    ["$ref", "name", "in", "required", "description", "schema", "style", "explode", "example", "examples"];

pub const REQUEST: [&str; 3] = ["$ref", "required", "content"];

pub const RESPONSE: [&str; 4] = ["$ref", "description", "headers", "content"];

pub const MEDIA_TYPE: [&str; 3] = ["schema", "example", "examples"];

pub const HEADER: [&str; 7] = ["$ref", "description", "style", "explode", "schema", "example", "examples"];

/// Of a schema, beside those of the dialect itself.
pub const SCHEMA: [&str; 9] = [
    "items",
    "properties",
    "additionalProperties",
    "allOf",
    "const",
    "examples",
    "externalDocs",
    "contentEncoding",
    "$comment",
];

/// They decide what a value may be, so a schema without them would be another.
pub const SHAPES: [&str; 12] = [
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
    "prefixItems",
    "patternProperties",
    "dependentSchemas",
    "$dynamicRef",
    "unevaluatedProperties",
    "unevaluatedItems",
];
