//! The path of an operation and the parameters in it.

use std::collections::HashSet;

use super::document::Parameter;
use super::json::Node;
use super::problems::Problems;
use crate::diagnostic::{Diagnostic, Span};
use crate::vocabulary::Location;

/// Checks that the path is valid and has the same parameters as the list.
pub(super) fn check(
    path: &str,
    node: &Node<'_>,
    list: Option<&Node<'_>>,
    parameters: &[Parameter],
    problems: &mut Problems,
) {
    let in_path: Vec<&Parameter> = parameters.iter().filter(|p| p.location == Location::Path).collect();
    let listed: Vec<&str> = in_path.iter().map(|p| p.name.as_str()).collect();
    let mismatches = match compare(path, &listed) {
        Ok(mismatches) => mismatches,
        Err(wrong) => {
            return report_bad_path(path, wrong, node, problems);
        }
    };
    for mismatch in mismatches {
        let diagnostic = Diagnostic::error("path-parameter", mismatch.message());
        let diagnostic = match mismatch {
            Mismatch::Twice(_) => diagnostic.label(problems.value(node), "").help(TWICE_HELP),
            Mismatch::NotListed(name) => missing(diagnostic, name, node, list, problems),
            Mismatch::NotInPath(_, index) => {
                let listed = in_path.get(index).map_or(problems.value(node), |p| Span::Value(p.place));
                diagnostic
                    .label(listed, "listed as a parameter in the path")
                    .label(problems.value(node), "the path")
                    .help(NOT_IN_PATH_HELP)
            }
        };
        problems.push(diagnostic);
    }
}

pub(crate) const BAD_PATH_HELP: &str = "write it like `/v1/devices/{deviceUuid}:rename`";
pub(crate) const TWICE_HELP: &str = "give each part of the path its own name";
pub(crate) const NOT_IN_PATH_HELP: &str = "remove the parameter, or correct its `in` or the path";

/// A difference between a path and the list of its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mismatch<'p> {
    /// The path has the name twice.
    Twice(&'p str),
    /// The list lacks a name of the path.
    NotListed(&'p str),
    /// The path lacks a name of the list, which has this index there.
    NotInPath(&'p str, usize),
}

impl Mismatch<'_> {
    pub(crate) fn message(self) -> String {
        match self {
            Self::Twice(name) => format!("duplicate `{{{name}}}` in the path"),
            Self::NotListed(name) => format!("the parameter `{name}` of the path is not listed"),
            Self::NotInPath(name, _) => format!("the path has no `{{{name}}}`"),
        }
    }
}

/// Compares the names in a path with the listed ones. The error is the reason why the path is invalid.
pub(crate) fn compare<'p>(path: &'p str, listed: &[&'p str]) -> Result<Vec<Mismatch<'p>>, &'static str> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut mismatches = Vec::new();
    for name in names(path)? {
        if !seen.insert(name) {
            mismatches.push(Mismatch::Twice(name));
        } else if !listed.contains(&name) {
            mismatches.push(Mismatch::NotListed(name));
        }
    }
    let lost = listed.iter().enumerate().filter(|(_, name)| !seen.contains(**name));
    mismatches.extend(lost.map(|(index, name)| Mismatch::NotInPath(name, index)));
    Ok(mismatches)
}

/// Reports an invalid path.
pub(super) fn report_bad_path(path: &str, wrong: &str, node: &Node<'_>, problems: &mut Problems) {
    problems.error("bad-path", problems.value(node), format!("invalid path `{path}`: {wrong}"), BAD_PATH_HELP);
}

fn missing(
    diagnostic: Diagnostic,
    name: &str,
    node: &Node<'_>,
    list: Option<&Node<'_>>,
    problems: &Problems,
) -> Diagnostic {
    let entry = format!(r#"{{ "name": "{name}", "in": "path", "schema": {{ "type": "string" }} }}"#);
    let diagnostic = diagnostic.label(problems.value(node), "used here");
    match list {
        Some(list) => diagnostic
            .label(problems.key(list), "not listed here with `\"in\": \"path\"`")
            .help(format!("add {entry} to the parameters")),
        None => diagnostic.help(format!(r#"add "parameters": [{entry}]"#)),
    }
}

/// Returns the names in braces, in their order. The error is the reason why the path is invalid.
pub(crate) fn names(path: &str) -> Result<Vec<&str>, &'static str> {
    const FOREIGN: &str = "it contains a character that is not allowed in a path";
    if !path.starts_with('/') {
        return Err("it does not begin with a slash");
    }
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#' | '"' | '\\' | '%');
    let mut names = Vec::new();
    let mut rest = path;
    loop {
        let (fixed, braced) = rest.split_at(rest.find(['{', '}']).unwrap_or(rest.len()));
        if !fixed.bytes().all(is_of_path) {
            return Err(FOREIGN);
        }
        if braced.is_empty() {
            return check_segments(path).map(|()| names);
        }
        let Some(inside) = braced.strip_prefix('{') else {
            return Err("it has a closing brace without an opening one");
        };
        let Some((name, after)) = inside.split_once('}') else {
            return Err("it has an opening brace without a closing one");
        };
        if name.is_empty() || name.contains(['{', '/']) {
            return Err("its braces must contain the name of one parameter");
        }
        if name.contains(is_foreign) {
            return Err(FOREIGN);
        }
        names.push(name);
        rest = after;
    }
}

/// Clients, proxies and servers treat dot segments (RFC 3986, 5.2.4) and empty segments differently, so a call could
/// reach a different operation. Percent-encoded dots mean the same, but no path contains a percent sign.
fn check_segments(path: &str) -> Result<(), &'static str> {
    for segment in path.split('/').skip(1) {
        match segment {
            "" => return Err("it has an empty segment, between two slashes or after the last one"),
            "." | ".." => return Err("it has a segment `.` or `..`, which changes the path"),
            _ => {}
        }
    }
    Ok(())
}

/// Whether a byte is a slash or a `pchar` of RFC 3986 other than the percent sign, which appears only when values are
/// encoded.
fn is_of_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_and_dot_segments_of_a_path_are_rejected() {
        for path in ["/", "//", "//a", "/a//b", "/a/", "/.", "/..", "/a/./b", "/a/../b", "/a/..", "/{a}/../{b}"] {
            assert!(names(path).is_err(), "{path}");
        }
        for path in ["/%2e%2e/a", "/a/%2E./b", "/.%2e", "/a/%2f/b"] {
            assert!(names(path).is_err(), "{path}");
        }
        for path in ["/a", "/.a", "/a..b", "/...", "/..:rename", "/.{a}", "/{a}..{b}", "/v1/{a}:b"] {
            assert!(names(path).is_ok(), "{path}");
        }
    }
}
