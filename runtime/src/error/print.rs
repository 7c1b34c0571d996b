//! How an error is printed: the failure, then the call in parentheses.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Detail, Error, ErrorKind, NotOffered, TokenCause, TokenFailure, WaitReason};
use crate::api::AbsentOperation;
use crate::transport::TransportErrorKind;
use crate::wire::text::plain;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.kind, &self.0.detail) {
            (ErrorKind::Transport(kind), _) => self.transport_error(kind, f)?,
            (ErrorKind::Foreign, _) => {
                f.write_str(
                    "the response is not from the service but from an intermediary, so it is unknown whether the call \
                    was executed: ",
                )?;
                self.response_text(f)?;
            }
            (ErrorKind::PendingLost, _) => {
                f.write_str(if self.status() == Some(StatusCode::NOT_FOUND) {
                    "the pending response was collected before or has expired; send the call again: "
                } else {
                    "the server could not prepare the pending response; send the call again: "
                })?;
                self.response_text(f)?;
            }
            (ErrorKind::NotReady, _) => {
                let id = self.pending().map(|pending| plain(pending.response_id())).unwrap_or_default();
                write!(f, "the response is not ready yet; collect it later with response-id {id}")?;
            }
            (ErrorKind::RepeatedPage, _) => {
                f.write_str("the server returned the same page token twice, so the list would never end")?;
            }
            (ErrorKind::InvalidRequest, Detail::Reason(reason)) => write!(f, "the call cannot be sent: {reason}")?,
            (ErrorKind::Build, Detail::Reason(reason)) => write!(f, "the client cannot be built: {reason}")?,
            (ErrorKind::Address, Detail::Reason(reason)) => write!(f, "the base URL is not valid: {reason}")?,
            (_, Detail::Reason(reason)) => f.write_str(reason)?,
            (_, Detail::Decode(problem)) => {
                write!(f, "the response cannot be read: {}", plain(&problem.to_string()))?;
            }
            (_, Detail::Item(problem)) => {
                write!(f, "an item of the page cannot be read: {}", plain(&problem.to_string()))?;
            }
            (_, Detail::Token(failure)) => failure.fmt(f)?,
            (ErrorKind::Deadline(reason), Detail::Deadline { limit, wait, cause }) => {
                self.deadline_text(reason, *limit, *wait, f)?;
                if let Some(cause) = cause {
                    // The cause prints the call.
                    return write!(f, "; last failure: {cause}");
                }
            }
            (_, Detail::NotOffered(facts)) => facts.fmt(f)?,
            _ => {
                self.response_text(f)?;
                if self.status() == Some(StatusCode::ACCEPTED) {
                    f.write_str("; without a usable response-id, the result cannot be collected")?;
                }
            }
        }
        self.call(f)
    }
}

impl Error {
    fn transport_error(&self, kind: TransportErrorKind, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host().unwrap_or("the server");
        match kind {
            TransportErrorKind::TimedOut if self.0.delivered_bytes.is_some() => {
                write!(f, "nothing more arrived from {host} within the time limit of one attempt")
            }
            TransportErrorKind::NotSent => write!(f, "cannot connect to {host}"),
            TransportErrorKind::Untrusted => write!(f, "the TLS certificate of {host} is not trusted"),
            TransportErrorKind::Broken => {
                write!(f, "the connection to {host} broke before the response was complete")
            }
            TransportErrorKind::TimedOut => {
                write!(f, "no complete response from {host} within the time limit of one attempt")
            }
            TransportErrorKind::TooLarge => write!(
                f,
                "the response from {host} is larger than the client allows; raise `ClientBuilder::max_response_bytes`"
            ),
        }?;
        match &self.0.response {
            Some(response) => write!(f, "; its head arrived: {response}"),
            None => Ok(()),
        }
    }

    fn deadline_text(
        &self,
        reason: WaitReason,
        limit: Duration,
        wait: Option<Duration>,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let what = wait_text(reason);
        if let Some(wait) = wait {
            return write!(f, "waiting {wait:.1?} for {what} would exceed the call's time limit of {limit:?}");
        }
        write!(f, "the call's time limit of {limit:?} ended while waiting for {what}")?;
        match self.host() {
            Some(host) if reason == WaitReason::Response => write!(f, " from {host}"),
            _ => Ok(()),
        }
    }

    fn response_text(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.response.as_ref().map_or(Ok(()), |response| write!(f, "{response}"))
    }

    /// Prints ` (POST /v1/devices, 2 attempts, request-id 6f1a)`.
    fn call(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(progress) = &self.0.progress else { return Ok(()) };
        write!(f, " ({}", progress.request)?;
        match progress.attempts {
            0 => f.write_str(", not sent")?,
            1 => f.write_str(", 1 attempt")?,
            more => write!(f, ", {more} attempts")?,
        }
        if let Some(id) = self.0.response.as_ref().and_then(|response| response.request_id.as_ref()) {
            write!(f, ", request-id {}", plain(id))?;
        }
        if let Some(bytes) = self.0.delivered_bytes {
            write!(f, ", {bytes} bytes delivered")?;
        }
        f.write_str(")")
    }
}

fn wait_text(reason: WaitReason) -> &'static str {
    match reason {
        WaitReason::RateLimit => "the client's rate limit",
        WaitReason::Token => "an access token",
        WaitReason::Response => "a response",
        WaitReason::Retry => "the next attempt",
        WaitReason::Pending => "a pending response",
    }
}

impl fmt::Display for NotOffered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InRegion { service, name, label } => {
                let regions = service.regions.join(", ");
                write!(f, "{} is not available in {name} ({label}), only in {regions}", service.name)
            }
            Self::OnPremises { service, product, services } => {
                write!(f, "{} is not available in {product}, only {}", service.name, services.join(", "))
            }
            Self::Operation { operation: AbsentOperation { service, method, path }, product } => {
                write!(f, "{service} does not offer {method} {path} in {product}")
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.0.kind);
        if let Some(progress) = &self.0.progress {
            out.field("request", &format_args!("{}", progress.request))
                .field("host", &progress.request.host())
                .field("attempts", &progress.attempts)
                .field("may_be_executed", &progress.may_be_executed)
                .field("pending", &progress.pending.is_some());
        }
        if let Some(response) = &self.0.response {
            out.field("response", response);
        }
        if self.0.next_page_token.is_some() {
            out.field("has_next_page_token", &true);
        }
        if let Some(bytes) = self.0.delivered_bytes {
            out.field("delivered_bytes", &bytes);
        }
        if !matches!(self.0.detail, Detail::None) {
            out.field("detail", &self.0.detail);
        }
        out.finish()
    }
}

impl StdError for Error {
    /// The error of a library or of the program's token source. A failure of this crate is printed with
    /// the error itself.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.detail {
            Detail::Transport(error) => error.source(),
            Detail::Token(TokenFailure { cause: TokenCause::Source(source), .. }) => Some(&**source),
            _ => self.cause()?.source(),
        }
    }
}
