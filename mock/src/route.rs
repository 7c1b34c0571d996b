//! Finds the operation of a request by its method and path. Independent of what the operation does.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str};

use crate::schema::Served;

/// How values are encoded in paths and queries: RFC 3986's unreserved characters are not.
pub const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The operations of a deployment by their paths.
#[derive(Debug)]
pub struct Routes {
    /// By the number of segments; more literal templates come first.
    templates: HashMap<usize, Vec<Template>>,
}

/// The result of a search.
#[derive(Debug)]
pub enum Found {
    /// The operation, with the values of the path's parameters.
    Operation(Served, BTreeMap<&'static str, String>),
    /// The path exists, with these methods.
    WrongMethod(BTreeSet<&'static str>),
    /// No operation has the path.
    UnknownPath,
}

/// A path template with its operations.
#[derive(Debug)]
struct Template {
    segments: Vec<Segment>,
    operations: Vec<Served>,
}

/// A segment of a path template.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    /// `devices`, `devices:batchGet`
    Literal(&'static str),
    /// `{deviceUuid}` with what follows it: nothing, or `:move`.
    Parameter { ending: std::cmp::Reverse<&'static str>, name: &'static str },
}

impl Routes {
    /// The routes of operations, each at its path.
    pub fn new(operations: impl IntoIterator<Item = (Served, &'static str)>) -> Self {
        let mut templates: HashMap<usize, Vec<Template>> = HashMap::new();
        for (served, path) in operations {
            let segments: Vec<_> = segments(path).map(Segment::new).collect();
            let same_length = templates.entry(segments.len()).or_default();
            match same_length.iter_mut().find(|template| template.segments == segments) {
                Some(template) => template.operations.push(served),
                None => same_length.push(Template { segments, operations: vec![served] }),
            }
        }
        for same_length in templates.values_mut() {
            same_length.sort_by(|a, b| a.segments.cmp(&b.segments));
        }
        Self { templates }
    }

    /// Finds the operation of a request. The path is not decoded, so an encoded `/` or `:` is part of a value.
    pub fn find(&self, method: &Method, path: &str) -> Found {
        let given: Vec<_> = segments(path).collect();
        let mut methods = BTreeSet::new();
        for template in self.templates.get(&given.len()).into_iter().flatten() {
            let Some(values) = template.values(&given) else { continue };
            let of_method = |served: &&Served| served.operation.method.as_str() == method.as_str();
            if let Some(served) = template.operations.iter().find(of_method) {
                return Found::Operation(*served, values);
            }
            // An unknown action is an unknown path, and not another method on an item with a colon in its id.
            let is_action = template.ends_in_parameter() && given.last().is_some_and(|last| last.contains(':'));
            if !is_action {
                methods.extend(template.operations.iter().map(|served| served.operation.method.as_str()));
            }
        }
        if methods.is_empty() { Found::UnknownPath } else { Found::WrongMethod(methods) }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

impl Template {
    /// Whether the path ends in an item, without an action.
    fn ends_in_parameter(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Parameter { ending, .. }) if ending.0.is_empty())
    }

    /// Returns the values of the parameters if the path matches. A value is never empty.
    fn values(&self, given: &[&str]) -> Option<BTreeMap<&'static str, String>> {
        let mut values = BTreeMap::new();
        for (segment, given) in self.segments.iter().zip(given) {
            match segment {
                Segment::Literal(literal) if given == literal => {}
                Segment::Literal(_) => return None,
                Segment::Parameter { ending, name } => {
                    let value = given.strip_suffix(ending.0).filter(|value| !value.is_empty())?;
                    values.insert(*name, percent_decode_str(value).decode_utf8().ok()?.into_owned());
                }
            }
        }
        Some(values)
    }
}

impl Segment {
    fn new(template: &'static str) -> Self {
        let parameter = template.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        parameter.map_or(Self::Literal(template), |(name, ending)| Self::Parameter {
            ending: std::cmp::Reverse(ending),
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;

    fn find(method: &Method, path: &str) -> String {
        let routes = Routes::new(Schema::embedded().unwrap().operations().map(|s| (s, s.operation.path.as_str())));
        match routes.find(method, path) {
            Found::Operation(served, values) => format!("{} {values:?}", served.operation.path),
            Found::WrongMethod(methods) => format!("{methods:?}"),
            Found::UnknownPath => "unknown".to_owned(),
        }
    }

    #[test]
    fn a_literal_is_preferred_to_a_parameter_and_an_action_to_an_id_with_a_colon() {
        for (method, path, expected) in [
            (Method::GET, "/v1/devices", "/v1/devices {}"),
            (Method::GET, "/v1/devices/7", r#"/v1/devices/{deviceUuid} {"deviceUuid": "7"}"#),
            (Method::POST, "/v1/devices/7:move", r#"/v1/devices/{deviceUuid}:move {"deviceUuid": "7"}"#),
            (Method::GET, "/v1/devices/7:8", r#"/v1/devices/{deviceUuid} {"deviceUuid": "7:8"}"#),
            (Method::GET, "/v1/devices:batchGet", "/v1/devices:batchGet {}"),
            (Method::GET, "/v1/quarantined-objects/count", "/v1/quarantined-objects/count {}"),
            (
                Method::POST,
                "/v2/incidents/1/comments/2/text:update",
                r#"/v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update {"commentUuid": "2", "incidentUuid": "1"}"#,
            ),
        ] {
            assert_eq!(find(&method, path), expected);
        }
    }

    #[test]
    fn values_are_decoded_after_the_path_is_split() {
        assert_eq!(
            find(&Method::GET, "/v1/devices/a%2Fb%3Amove"),
            r#"/v1/devices/{deviceUuid} {"deviceUuid": "a/b:move"}"#
        );
    }

    #[test]
    fn unknown_paths_and_wrong_methods_are_told_apart() {
        assert_eq!(find(&Method::GET, "/v1/cars"), "unknown");
        assert_eq!(find(&Method::GET, "/v1/devices/"), "unknown");
        assert_eq!(find(&Method::GET, "/v1/devices/%FF"), "unknown");
        assert_eq!(find(&Method::GET, "/"), "unknown");
        assert_eq!(find(&Method::POST, "/v1/devices/7:renameDevice"), "unknown");
        assert_eq!(find(&Method::PUT, "/v1/devices/7:move"), r#"{"POST"}"#);
        assert_eq!(find(&Method::DELETE, "/v1/devices"), r#"{"GET"}"#);
        assert_eq!(find(&Method::PUT, "/v2/policies/1"), r#"{"DELETE", "GET"}"#);
        assert_eq!(find(&Method::GET, "/v1/devices/7:move"), r#"/v1/devices/{deviceUuid} {"deviceUuid": "7:move"}"#);
    }

    #[test]
    fn every_operation_has_a_path_of_its_own() {
        for served in Schema::embedded().unwrap().operations() {
            let path = served.operation.path.replace(['{', '}'], "");
            let method = Method::from_bytes(served.operation.method.as_str().as_bytes()).unwrap();
            assert!(find(&method, &path).starts_with(&served.operation.path), "{}", served.name());
        }
    }
}
