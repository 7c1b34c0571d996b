//! Percent-encoding of paths and queries. No value can change another part of the URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Fills the parameters of a path template, in order. The error is a message.
///
/// Every byte except RFC 3986's unreserved ones is encoded, including `/`, `?`, `:` and `%`. Two kinds
/// of values have no safe form and are rejected: an empty one, because the path would be that of the
/// collection, and one that results in the segment `.` or `..`, because URL parsers resolve it even if
/// its dots are encoded.
pub(crate) fn path(template: &str, values: &[&str]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 32 * values.len());
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, name, after)) = parameter(rest) {
        let value = values.next().ok_or_else(|| format!("the path parameter {name} is missing"))?;
        if value.is_empty() {
            return Err(format!("the path parameter {name} is empty"));
        }
        path.push_str(before);
        push(&mut path, value);
        rest = after;
    }
    path.push_str(rest);
    if values.next().is_some() {
        return Err(format!("too many path parameters for {template}"));
    }
    without_dots(path)
}

fn without_dots(path: String) -> Result<String, String> {
    match path.split('/').find(|segment| matches!(*segment, "." | "..")) {
        Some(segment) => Err(format!("a path parameter results in the segment {segment:?}, which URL parsers remove")),
        None => Ok(path),
    }
}

/// Moves the values in `path` to another template, without encoding them again.
pub(crate) fn refill(template: &str, path: &str, other: &str) -> Result<String, String> {
    let values = values(template, path).ok_or_else(|| format!("the path does not match {template}"))?;
    let mut refilled = String::with_capacity(path.len() + other.len());
    let mut rest = other;
    while let Some((before, name, after)) = parameter(rest) {
        let value = values.iter().find(|(known, _)| *known == name);
        let (_, value) = value.ok_or_else(|| format!("{template} has no parameter {name}"))?;
        refilled.push_str(before);
        refilled.push_str(value);
        rest = after;
    }
    refilled.push_str(rest);
    without_dots(refilled)
}

/// The parameters of a template with their encoded values in `path`; `None` if `path` does not match it.
fn values<'a>(template: &'a str, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let (mut values, mut template, mut path) = (Vec::new(), template, path);
    while let Some((before, name, after)) = parameter(template) {
        path = path.strip_prefix(before)?;
        // A value cannot contain the characters that surround it in the template, because they are encoded in it.
        let end = match after.split('{').next() {
            None | Some("") => path.len(),
            Some(text) => path.find(text)?,
        };
        let value = &path[..end];
        if value.is_empty() || value.contains('/') {
            return None;
        }
        values.push((name, value));
        (template, path) = (after, &path[end..]);
    }
    (path == template).then_some(values)
}

/// Splits at the first `{name}`: the text before, the name, the text after.
fn parameter(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// The `name=value` pairs of a query, joined by `&`.
pub(crate) fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        push(&mut query, name);
        query.push('=');
        push(&mut query, value);
    }
    query
}

fn push(out: &mut String, text: &str) {
    /// All but RFC 3986's unreserved characters.
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    out.extend(utf8_percent_encode(text, RESERVED));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_leaves_its_segment() {
        let rename = "/v1/devices/{deviceUuid}:rename";
        for (value, encoded) in [
            ("a1-b2", "/v1/devices/a1-b2:rename"),
            ("a/b", "/v1/devices/a%2Fb:rename"),
            ("a?b#c", "/v1/devices/a%3Fb%23c:rename"),
            ("a:delete", "/v1/devices/a%3Adelete:rename"),
            ("%2e%2e", "/v1/devices/%252e%252e:rename"),
            ("..", "/v1/devices/..:rename"),
            ("é \n", "/v1/devices/%C3%A9%20%0A:rename"),
            ("{x}", "/v1/devices/%7Bx%7D:rename"),
        ] {
            assert_eq!(path(rename, &[value]).as_deref(), Ok(encoded));
        }
    }

    #[test]
    fn a_value_that_no_segment_can_contain_is_rejected() {
        for value in ["", ".", ".."] {
            assert!(path("/v1/groups/{groupUuid}/members", &[value]).is_err(), "{value:?}");
        }
    }

    #[test]
    fn values_and_parameters_must_match_in_number() {
        assert_eq!(path("/a/{b}/c/{d}", &["1", "2"]).as_deref(), Ok("/a/1/c/2"));
        assert!(path("/a/{b}", &[]).is_err());
        assert!(path("/a", &["1"]).is_err());
    }

    #[test]
    fn values_move_to_another_path_unchanged() {
        let (rename, other) = ("/v1/devices/{uuid}:rename", "/v1/devices/{uuid}:renameDevice");
        for value in ["a1-b2", "a%2Fb%3Arename", "..", "%252e", "rename"] {
            let path = format!("/v1/devices/{value}:rename");
            assert_eq!(refill(rename, &path, other), Ok(format!("/v1/devices/{value}:renameDevice")));
        }
        assert_eq!(refill("/a/{b}/c/{d}", "/a/1/c/2", "/{d}:{b}").as_deref(), Ok("/2:1"));
        assert_eq!(refill("/a", "/a", "/b").as_deref(), Ok("/b"));
        for path in ["/v1/devices/:rename", "/v1/devices/1", "/v1/devices/1/2:rename", "/v1/devices/1:rename/x", ""] {
            assert!(refill(rename, path, other).is_err(), "{path}");
        }
        assert!(refill("/a/{b}:c", "/a/..:c", "/a/{b}/c").is_err());
        assert!(refill("/a/{b}", "/a/1", "/a/{c}").is_err());
    }

    #[test]
    fn query_parameters_keep_their_order_and_repeat() {
        assert_eq!(query([("a", "x y"), ("b", "1&2"), ("a", "+")]), "a=x%20y&b=1%262&a=%2B");
    }
}
