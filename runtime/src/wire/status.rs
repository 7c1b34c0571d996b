//! The meaning of statuses and headers.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode, header};

use crate::json::text::utf8;

pub(crate) const REQUEST_ID: &str = "request-id";
pub(crate) const RESPONSE_ID: &str = "response-id";

/// The value of a header; `None` if it is absent or not ASCII.
pub(crate) fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether a response with this status contains the operation's result. 202 does not: without a `response-id`,
/// the result cannot be collected. 206 does not either: it is a part, which the client never requests.
pub(crate) fn is_result(status: StatusCode) -> bool {
    status.is_success() && !matches!(status, StatusCode::ACCEPTED | StatusCode::PARTIAL_CONTENT)
}

/// Whether the response means that the request was not executed. 408 and 499 do not mean that: gRPC gateways
/// send them for a call that was cancelled after it was sent.
pub(crate) fn is_not_executed(status: StatusCode, headers: &HeaderMap) -> bool {
    let may_be_cancelled = matches!(status.as_u16(), 408 | 499);
    (status.is_client_error() && !may_be_cancelled)
        || (status == StatusCode::SERVICE_UNAVAILABLE && headers.contains_key(header::RETRY_AFTER))
}

/// The value of `Retry-After`: seconds, or an HTTP date (RFC 9110, section 10.2.3), which is compared
/// with the server's `Date`, or with `now` if there is none. A fraction is rounded up. A number beyond
/// 64 bits is the longest possible wait.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = header_text(headers, header::RETRY_AFTER.as_str())?.trim();
    if let Some(seconds) = seconds(text) {
        return Some(seconds);
    }
    let date = httpdate::parse_http_date(text).ok()?;
    let sent = header_text(headers, header::DATE.as_str()).and_then(|date| httpdate::parse_http_date(date.trim()).ok());
    Some(date.duration_since(sent.unwrap_or(now)).unwrap_or(Duration::ZERO))
}

/// Parses digits, with or without a fraction.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if [whole, fraction].iter().any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let has_fraction = fraction.bytes().any(|digit| digit != b'0');
    let seconds = whole.parse().unwrap_or(u64::MAX).saturating_add(u64::from(has_fraction));
    Some(Duration::from_secs(seconds))
}

/// The media type of a body that looks like an HTML page instead of JSON.
pub(crate) fn page_type<'a>(headers: &'a HeaderMap, body: &[u8]) -> Option<&'a str> {
    let media_type = header_text(headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    let media_type = media_type.split([';', ',']).next().unwrap_or_default().trim();
    let body = utf8(body).unwrap_or(body);
    let looks_like_markup = body.trim_ascii_start().starts_with(b"<");
    let is_json = media_type.len() >= 4 && media_type.as_bytes()[media_type.len() - 4..].eq_ignore_ascii_case(b"json");
    match media_type {
        _ if body.is_empty() => None,
        _ if media_type.is_empty() || is_json => looks_like_markup.then_some("text/html"),
        _ if is_html(media_type) => Some(media_type),
        _ => looks_like_markup.then_some(media_type),
    }
}

/// Media types are case-insensitive (RFC 9110, section 8.3.1).
fn is_html(media_type: &str) -> bool {
    ["text/html", "application/xhtml+xml"].iter().any(|html| media_type.eq_ignore_ascii_case(html))
}

/// Whether the response to a file request is an HTML page, which an intermediary sent. A file can be HTML too, so
/// the media type decides.
pub(crate) fn is_page_for_file(headers: &HeaderMap, body: &[u8]) -> bool {
    headers.contains_key(header::CONTENT_TYPE) && page_type(headers, body).is_some_and(is_html)
}

/// Whether the start of a body is enough for [`is_page_for_file`].
pub(crate) fn shows_page(beginning: &[u8]) -> bool {
    const BYTE_ORDER_MARK: usize = 3;
    const BLANK: usize = 1024;
    let text = utf8(beginning).unwrap_or(beginning);
    (beginning.len() > BYTE_ORDER_MARK && !text.trim_ascii_start().is_empty()) || beginning.len() > BLANK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_of_pages_are_case_insensitive() {
        for media_type in ["text/html", "Text/HTML; charset=utf-8", "application/XHTML+xml", "text/html, text/html"] {
            let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, media_type.parse().unwrap())]);
            assert!(is_page_for_file(&headers, b"<!DOCTYPE html>"), "{media_type}");
            assert!(page_type(&headers, b"signed out").is_some(), "{media_type}");
        }
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, "Application/JSON".parse().unwrap())]);
        assert_eq!(page_type(&headers, b"<html>"), Some("text/html"));
        assert_eq!(page_type(&headers, b"{}"), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, seconds) in [
            ("120", Some(120)),
            (" 120 ", Some(120)),
            ("299.997", Some(300)),
            ("3.0", Some(3)),
            ("0.001", Some(1)),
            ("0", Some(0)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551615.5", Some(u64::MAX)),
            ("99999999999999999999999999", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("Thu, 29 Feb 1996 00:00:00 GMT", Some(41_440_223)),
            ("-1", None),
            ("1.", None),
            (".5", None),
            ("1e3", None),
            ("", None),
            ("soon", None),
            ("Sun, 06 Nov 1994 08:49:37", None),
            ("Sun, 99 Nov 1994 08:49:37 GMT", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", text.parse().unwrap());
            assert_eq!(retry_after(&headers, now), seconds.map(Duration::from_secs), "{text}");
        }
    }

    #[test]
    fn a_date_is_compared_with_the_servers_own() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (date, seconds) in
            [("Sun, 06 Nov 1994 08:40:07 GMT", 600), ("Sun, 06 Nov 1994 09:50:07 GMT", 0), ("not a date", 30)]
        {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT".parse().unwrap());
            headers.insert("date", date.parse().unwrap());
            assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(seconds)), "{date}");
        }
    }
}
