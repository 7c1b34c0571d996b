//! The keys of OpenAPI that are imported, and those that are ignored on purpose:
//!
//! * `operationId` and `tags`: functions are named after messages and modules after versions.
//! * `info`, `servers`, `security`, `securitySchemes`: `api.json` contains the hosts and the token
//!   operation. Servers that `api.json` cannot express are an error.
//! * `externalDocs` and examples: documentation of the vendor, whose page is linked.
//! * extensions (`x-…`), except `x-page`, `x-source`, `x-references` and `x-undocumented`.

pub const OTHER_METHODS: [&str; 3] = ["head", "options", "trace"];

pub const DOCUMENT: [&str; 9] =
    ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "jsonSchemaDialect"];

/// They are read through a `$ref`.
pub const COMPONENTS: [&str; 8] =
    ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "securitySchemes", "examples"];

/// The keys of a path, in addition to its methods.
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

/// The keys of a schema, in addition to those of the dialect.
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

/// They restrict the value, so a schema without them would be different.
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
