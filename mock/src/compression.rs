//! gzip, for clients that accept it.

use std::io::Write as _;

use axum::http::{HeaderValue, header};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::reply::Reply;

/// A smaller body would not become smaller.
const SMALLEST: usize = 1024;

/// Returns the response, compressed if the client accepts it and nothing else has encoded it.
pub fn compressed(mut reply: Reply, accepted: Option<&HeaderValue>) -> Reply {
    let is_encoded = reply.headers.contains_key(header::CONTENT_ENCODING);
    if reply.body.len() < SMALLEST || is_encoded || !accepts_gzip(accepted) {
        return reply;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    if encoder.write_all(&reply.body).is_ok()
        && let Ok(body) = encoder.finish()
    {
        reply.body = body.into();
        reply.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        reply.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    reply
}

/// Whether gzip is in the list, and not with the weight 0.
fn accepts_gzip(accepted: Option<&HeaderValue>) -> bool {
    let list = accepted.and_then(|accepted| accepted.to_str().ok()).unwrap_or_default();
    list.split(',').any(|item| {
        let (coding, weight) = item.split_once(';').unwrap_or((item, ""));
        let is_refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q == 0.0));
        matches!(coding.trim(), "gzip" | "x-gzip" | "*") && !is_refused
    })
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    fn is_compressed(accepted: &str, length: usize) -> bool {
        let reply = Reply::json(StatusCode::OK, vec![b' '; length]);
        let value = HeaderValue::from_str(accepted).unwrap();
        compressed(reply, Some(&value)).headers.contains_key(header::CONTENT_ENCODING)
    }

    #[test]
    fn a_response_is_compressed_if_the_client_accepts_it() {
        for accepted in ["gzip", "br, gzip;q=0.5", "deflate,*"] {
            assert!(is_compressed(accepted, SMALLEST), "{accepted}");
        }
        for accepted in ["", "br", "gzip;q=0", "gzip; q=0.0"] {
            assert!(!is_compressed(accepted, SMALLEST), "{accepted}");
        }
        assert!(!is_compressed("gzip", SMALLEST - 1));
    }
}
