//! The path of an operation and the parameters in it.

use std::collections::HashSet;

use super::document::{Location, Parameter};
use super::json::Node;
use super::problems::Problems;
use crate::diagnostic::{At, Diagnostic};

/// Checks that the path is one and that it and the list of parameters name the same parameters.
pub(super) fn check(
    path: &str,
    node: &Node<'_>,
    list: Option<&Node<'_>>,
    parameters: &[Parameter],
    problems: &mut Problems,
) {
    let names = match names(path) {
        Ok(names) => names,
        Err(wrong) => {
            return problems.push(bad_path(path, wrong, problems.value(node)));
        }
    };
    let in_path = || parameters.iter().filter(|p| p.location == Location::Path);
    let listed: HashSet<&str> = in_path().map(|p| p.name.as_str()).collect();
    let mut seen: HashSet<&str> = HashSet::new();
    for name in names {
        if !seen.insert(name) {
            let message = format!("`{{{name}}}` stands twice in the path");
            let diagnostic = Diagnostic::error("path-parameter", message)
                .label(problems.value(node), "")
                .help("give each part of the path its own name");
            problems.push(diagnostic);
        } else if !listed.contains(name) {
            problems.push(missing(name, node, list, problems));
        }
    }
    for parameter in in_path().filter(|p| !seen.contains(p.name.as_str())) {
        let message = format!("the path has no `{{{}}}`", parameter.name);
        let diagnostic = Diagnostic::error("path-parameter", message)
            .label(At::Value(parameter.place), "listed as a parameter in the path")
            .label(problems.value(node), "the path")
            .help("remove the parameter, or correct its `in` or the path");
        problems.push(diagnostic);
    }
}

/// A text that is no path, and why.
pub(super) fn bad_path(path: &str, wrong: &str, at: At) -> Diagnostic {
    Diagnostic::error("bad-path", format!("`{path}` is not a path: {wrong}"))
        .label(at, "")
        .help("write it like `/v1/devices/{deviceUuid}:rename`")
}

fn missing(name: &str, node: &Node<'_>, list: Option<&Node<'_>>, problems: &Problems) -> Diagnostic {
    let entry = format!(r#"{{ "name": "{name}", "in": "path", "schema": {{ "type": "string" }} }}"#);
    let diagnostic = Diagnostic::error("path-parameter", format!("the parameter `{name}` of the path is not listed"))
        .label(problems.value(node), "named here");
    match list {
        Some(list) => diagnostic
            .label(problems.key(list), "not listed here with `\"in\": \"path\"`")
            .help(format!("add {entry} to the parameters")),
        None => diagnostic.help(format!(r#"add "parameters": [{entry}]"#)),
    }
}

/// The names in braces, in their order; or what is wrong with the path.
pub(crate) fn names(path: &str) -> Result<Vec<&str>, &'static str> {
    const FOREIGN: &str = "it contains a character that has no place in one";
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
            return Ok(names);
        }
        let Some(inside) = braced.strip_prefix('{') else {
            return Err("a brace is closed that was not opened");
        };
        let Some((name, after)) = inside.split_once('}') else {
            return Err("a brace is not closed");
        };
        if name.is_empty() || name.contains(['{', '/']) {
            return Err("braces hold one parameter's name");
        }
        if name.contains(is_foreign) {
            return Err(FOREIGN);
        }
        names.push(name);
        rest = after;
    }
}

/// `pchar` of RFC 3986 without percent signs, which a path is written with when it is sent, and the slash.
fn is_of_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte)
}
