//! The kinds of errors.

use crate::transport::TransportErrorKind;

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server responded with an error status, see [`Error::status`](super::Error::status) and
    /// [`Error::meaning`](super::Error::meaning).
    Status,
    /// The server responded with success, but the response cannot be read: it is not a JSON object, takes
    /// too much memory, is a page with an unreadable token or list, or has a value that is not of the
    /// documented kind and the client is [strict](crate::ClientBuilder::strict_json). The call was executed.
    /// [`Error::body`](super::Error::body) is the response.
    ///
    /// Or one item of a page cannot be read, see [`Error::is_item`](super::Error::is_item).
    Decode,
    /// The response is a success, but the service cannot have sent it, for example an HTML page. An
    /// intermediary such as a proxy or a firewall responded. It is unknown whether the call was executed.
    /// [`Error::body`](super::Error::body) is the response.
    Foreign,
    /// There is no response, or only a part of one.
    /// [`Error::is_not_executed`](super::Error::is_not_executed) returns whether the call was certainly not
    /// executed.
    Transport(TransportErrorKind),
    /// There is no access token, so the last attempt was not sent.
    Token(TokenErrorKind),
    /// The response to a pending call can no longer be collected: the server responded to a poll with 404 or
    /// 504. Check whether the call was executed, and send it again.
    PendingLost,
    /// The response is not ready yet (202). Only `decode` returns this error; a client waits instead.
    NotReady,
    /// The time limit of the call has ended, or the next wait would exceed it.
    Deadline(WaitReason),
    /// The service is not available in the client's region or on premises, or no version of the server on
    /// premises offers the operation. Nothing was sent.
    NotOffered,
    /// The call is invalid and was not sent.
    InvalidRequest,
    /// The server returned a page token that it had returned before, so the list would never end.
    RepeatedPage,
    /// The client cannot be built with these settings.
    Build,
    /// The deployment's base URL is not valid, or not safe for tokens. Nothing was sent.
    Address,
}

/// The reason why there is no access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The token issuer rejected the credentials: the user or the password is wrong, or the user may not use
    /// the API in this region. This is final for the client. It does not send the password again, because
    /// repeated wrong passwords can lock the account. Check the user, the password and the region, and build
    /// a new client.
    ///
    /// Only these responses count as a rejection by the issuer: an OAuth error document with
    /// `invalid_grant`, `invalid_client` or `unauthorized_client`; a 401 with an empty body, an OAuth error
    /// or a gRPC status; a 403 with a gRPC status.
    Credentials,
    /// The token request was refused, but not in the way of the issuer, see
    /// [`Error::status`](super::Error::status). Probably an intermediary refused it. Check the proxy, the
    /// firewall and the address allow-list. Try again later.
    Refused,
    /// The token operation returned success without a usable token, probably because an intermediary
    /// responded: check the proxy and the firewall. Or the program's token source returned an unusable
    /// token. Try again later.
    Unreadable,
    /// The token operation did not respond, or responded with a temporary error. Try again later.
    Unavailable,
    /// The program's [`TokenSource`](crate::TokenSource) failed, see
    /// [`source`](std::error::Error::source), or took too long. Try again later.
    Source,
    /// The token request cannot be created, because the generated facts about the token operation are wrong.
    Request,
}

/// The reason why a call was waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// It waited for the client's rate limit.
    RateLimit,
    /// It waited for an access token.
    Token,
    /// It waited for the server's response.
    Response,
    /// It waited before the next attempt.
    Retry,
    /// It waited before the next poll for a response that the server was still preparing.
    Pending,
}

impl WaitReason {
    /// The name in traces.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::RateLimit => "rate_limit",
            Self::Token => "token",
            Self::Response => "response",
            Self::Retry => "retry",
            Self::Pending => "pending",
        }
    }
}
