//! Parses media types as HTTP defines them (RFC 9110, section 8.3), and ignores case and parameters.

use crate::source::json::Member;

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    Form,
    /// Not readable as a model.
    Other,
}

pub const JSON: &str = "application/json";
pub const FORM: &str = "application/x-www-form-urlencoded";

/// Returns the format of a media type. A wildcard is JSON, because gateways list it for JSON.
pub fn format(media_type: &str) -> Format {
    match essence(media_type).as_str() {
        JSON | "*/*" | "application/*" => Format::Json,
        FORM => Format::Form,
        other if other.ends_with("+json") => Format::Json,
        _ => Format::Other,
    }
}

/// Returns the body with this format; plain JSON takes precedence.
pub fn find<'n, 't>(content: &'n [Member<'t>], wanted: Format) -> Option<&'n Member<'t>> {
    let is_plain = |media: &&Member<'_>| essence(&media.key) == JSON;
    let plain = content.iter().find(is_plain).filter(|_| wanted == Format::Json);
    plain.or_else(|| content.iter().find(|media| format(&media.key) == wanted))
}

/// Returns the body that a client can send: plain JSON, a wildcard, or else a form. A server that expects a derived type,
/// such as `application/merge-patch+json`, rejects plain JSON, or reads it otherwise.
pub fn find_sent<'n, 't>(content: &'n [Member<'t>]) -> Option<&'n Member<'t>> {
    let is_derived = |media: &Member<'_>| essence(&media.key).ends_with("+json");
    let is_sent = |media: &&Member<'_>| format(&media.key) == Format::Json && !is_derived(media);
    let plain = find(content, Format::Json).filter(is_sent);
    plain.or_else(|| content.iter().find(is_sent)).or_else(|| find(content, Format::Form))
}

/// Returns the type without parameters, in lower case: `application/json` of `Application/JSON; charset=utf-8`.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_parameters_do_not_decide() {
        for json in [
            "application/json",
            "Application/JSON",
            "application/json; charset=utf-8",
            "application/json;charset=UTF-8",
            " application/json ;q=1",
            "*/*",
            "application/problem+json",
            "application/vnd.fleet.v1+JSON; charset=utf-8",
        ] {
            assert_eq!(format(json), Format::Json, "{json}");
        }
        assert_eq!(format("application/x-www-form-urlencoded; charset=utf-8"), Format::Form);
        for other in ["text/plain", "application/octet-stream", "application/jsonl", "json", "", "text/*"] {
            assert_eq!(format(other), Format::Other, "{other}");
        }
    }
}
