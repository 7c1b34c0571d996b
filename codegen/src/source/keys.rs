//! The keys that the reader accepts in each object of the envelope. Tests compare the JSON Schemas for editors with
//! these lists.

/// The keys of one kind of object.
#[derive(Debug)]
pub(super) struct Keys {
    /// What the object is, with its article.
    pub what: &'static str,
    pub required: &'static [&'static str],
    pub optional: &'static [&'static str],
}

impl Keys {
    pub fn all(&self) -> Vec<&'static str> {
        [self.required, self.optional].concat()
    }
}

pub(super) const DOCUMENT: Keys = Keys {
    what: "an endpoint document",
    required: &["service", "title", "method", "path", "responses"],
    optional: &["page", "source", "description", "parameters", "request"],
};

pub(super) const PARAMETER: Keys =
    Keys { what: "a parameter", required: &["name", "in", "schema"], optional: &["description", "required"] };

pub(super) const REQUEST: Keys =
    Keys { what: "a request", required: &["contentType", "schema"], optional: &["required"] };

pub(super) const RESPONSE: Keys =
    Keys { what: "a response", required: &[], optional: &["description", "schema", "headers"] };

pub(super) const HEADER: Keys =
    Keys { what: "a header", required: &[], optional: &["description", "style", "explode", "schema"] };

pub(super) const MESSAGE: Keys = Keys {
    what: "a message document",
    required: &["service", "title", "source", "uses"],
    optional: &["type", "description", "schema", "shorthand"],
};

pub(super) const USE: Keys =
    Keys { what: "a use of a message", required: &["model"], optional: &["field", "name", "arguments", "set"] };

pub(super) const API: Keys = Keys {
    what: "`api.json`",
    required: &["crate", "hostTemplate", "regions", "services"],
    optional: &[
        "version",
        "title",
        "package",
        "pages",
        "documents",
        "token",
        "limits",
        "paging",
        "ids",
        "corrections",
        "spellings",
        "destructive",
        "texts",
        "quotes",
        "lint",
        "onPremises",
    ],
};

pub(super) const SERVICE: Keys =
    Keys { what: "a service", required: &[], optional: &["host", "document", "regions", "description"] };

pub(super) const TOKEN: Keys = Keys { what: "`token`", required: &["service", "method", "path"], optional: &[] };

pub(super) const LIMITS: Keys = Keys { what: "`limits`", required: &[], optional: &["callsPerSecond", "pending"] };

pub(super) const PENDING: Keys =
    Keys { what: "`pending`", required: &[], optional: &["pollFromSeconds", "expireMinutes"] };

pub(super) const PAGING: Keys =
    Keys { what: "`paging`", required: &["size", "token", "next"], optional: &["defaultSize", "maxSize", "delta"] };

pub(super) const DELTA: Keys = Keys { what: "`delta`", required: &["token", "next", "reason"], optional: &[] };

pub(super) const PAGE_SIZES: Keys = Keys { what: "`paging`", required: &[], optional: &["defaultSize", "maxSize"] };

pub(super) const ON_PREMISES: Keys = Keys {
    what: "`onPremises`",
    required: &["name", "versions", "defaultPort", "services"],
    optional: &["login", "paging", "absent", "paths"],
};

pub(super) const LOGIN: Keys =
    Keys { what: "`login`", required: &["path", "grantType", "source"], optional: &["domainUser"] };

pub(super) const GRANT_TYPE: Keys = Keys { what: "`grantType`", required: &["field", "value"], optional: &[] };

pub(super) const OFFERED_SERVICE: Keys =
    Keys { what: "a service on premises", required: &["service", "since", "source"], optional: &[] };

pub(super) const ABSENT_OPERATION: Keys =
    Keys { what: "an absent operation", required: &["service", "operation", "versions", "source"], optional: &[] };

pub(super) const OTHER_PATH: Keys =
    Keys { what: "another path", required: &["service", "operation", "versions", "path", "source"], optional: &[] };

pub(super) const ALIAS: Keys = Keys { what: "an alias", required: &["entity", "reason"], optional: &[] };

pub(super) const CORRECTION: Keys = Keys {
    what: "a correction",
    required: &["service", "reason"],
    optional: &["operation", "parameter", "model", "field", "references", "format"],
};

pub(super) const TEXTS: Keys =
    Keys { what: "a file of texts", required: &[], optional: &["service", "operations", "models", "enums"] };

pub(super) const SHARED_TEXTS: Keys =
    Keys { what: "the file of shared texts", required: &[], optional: &["parameters", "fields"] };

pub(super) const OPERATION_TEXTS: Keys =
    Keys { what: "the entry of an operation", required: &[], optional: &["text", "parameters"] };

pub(super) const MODEL_TEXTS: Keys =
    Keys { what: "the entry of a model", required: &[], optional: &["text", "fields"] };

pub(super) const ENUM_TEXTS: Keys = Keys { what: "the entry of an enum", required: &[], optional: &["text", "values"] };

pub(super) const UNKNOWN_TEXT: Keys = Keys { what: "an item without a text", required: &["unknown"], optional: &[] };

pub(super) const SPELLING: Keys = Keys { what: "a spelling", required: &["spelling", "reason"], optional: &[] };

pub(super) const DESTRUCTIVE: Keys = Keys {
    what: "a destructive operation",
    required: &["service", "operation", "warning", "reason"],
    optional: &["selector"],
};

pub(super) const QUOTE: Keys =
    Keys { what: "a quoted operation", required: &["service", "operation", "reason"], optional: &[] };

pub(super) const FINGERPRINTS: Keys =
    Keys { what: "a changed fingerprint", required: &["described", "now"], optional: &[] };

pub(super) const ALLOWANCE: Keys =
    Keys { what: "an allowance", required: &["code", "reason"], optional: &["service", "item"] };

pub(super) const PACKAGE: Keys =
    Keys { what: "`package`", required: &["keywords", "categories"], optional: &["repository"] };

pub(super) const IDS: Keys = Keys { what: "`ids`", required: &[], optional: &["aliases"] };
