//! The responses of faults: error statuses and the pages of firewalls.

use axum::http::{HeaderValue, StatusCode, header};

use super::{Fault, Kind};
use crate::reply::{Code, Ending, Refusal, Reply};

/// A page as firewalls in front of a service send it: it does not mention the API, and it is no JSON.
const BLOCK_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Request blocked</title></head><body>\
                          <h1>Request blocked</h1><p>A rule of the firewall matched. Incident 4711081542.</p>\
                          </body></html>\n";

impl Fault {
    /// Returns the response that takes the place of the operation's; `None` if the fault leaves it or changes it.
    pub fn reply(&self) -> Option<Reply> {
        match self.kind() {
            Kind::Status(status) => Some(self.refusal(StatusCode::from_u16(*status).ok()?)),
            Kind::Reset => Some(Reply::empty(StatusCode::OK).ending(Ending::Reset)),
            Kind::BlockPage(status) => {
                let page = Reply::empty(StatusCode::from_u16(*status).ok()?);
                Some(page.content(HeaderValue::from_static("text/html; charset=utf-8"), BLOCK_PAGE))
            }
            _ => None,
        }
    }

    fn refusal(&self, status: StatusCode) -> Reply {
        let reply = match &self.message {
            None if status == StatusCode::INTERNAL_SERVER_ERROR => Reply::empty(status),
            message => {
                let reason = status.canonical_reason().unwrap_or("error");
                let message = message.clone().unwrap_or_else(|| reason.to_lowercase());
                Refusal::new(Code::of_status(status), message).with_status(status)
            }
        };
        match self.retry_after {
            Some(time) => reply.header(header::RETRY_AFTER, time.as_secs_f64().to_string()),
            None => reply,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_a_500_without_a_message_has_no_document() {
        let body = |fault: Fault| String::from_utf8(fault.reply().unwrap().body.to_vec()).unwrap();
        assert_eq!(body(Fault::status(500)), "");
        assert_eq!(body(Fault::status(500).message("disk")), r#"{"code":13,"details":[],"message":"disk"}"#);
        assert_eq!(body(Fault::status(503)), r#"{"code":14,"details":[],"message":"service unavailable"}"#);
    }

    #[test]
    fn a_wait_is_sent_in_seconds_with_its_fraction() {
        for (millis, header) in [(2000, "2"), (299_997, "299.997"), (100, "0.1")] {
            let fault = Fault::status(429).retry_after(Duration::from_millis(millis));
            assert_eq!(fault.reply().unwrap().headers["retry-after"], header);
        }
    }
}
