//! The kinds of errors.

use crate::transport::TransportErrorKind;

/// What went wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server responded with an error status, see [`Error::status`](super::Error::status) and
    /// [`Error::meaning`](super::Error::meaning).
    Status,
    /// The server responded with success, but the response cannot be read: it is not a JSON object, takes
    /// too much memory, or is not of the documented shape and the client is
    /// [strict](crate::ClientBuilder::strict_json). The call was executed.
    /// [`Error::body`](super::Error::body) is the response.
    ///
    /// Or it is one item of a page that cannot be read, see [`Error::is_item`](super::Error::is_item).
    Decode,
    /// The server responded with success, but with something that the service does not send, such as an HTML
    /// page: a proxy or a firewall in between answered. It is unknown whether the call was executed.
    /// [`Error::body`](super::Error::body) is the response.
    Foreign,
    /// There is no response, or only a part of one.
    /// [`Error::is_not_executed`](super::Error::is_not_executed) says whether the call may have been
    /// executed.
    Transport(TransportErrorKind),
    /// There is no access token, so the call was not sent this time.
    Token(TokenErrorKind),
    /// The response to a pending call can no longer be collected: 404 or 504 while asking for it.
    /// Send the call again, after checking whether it took effect.
    PendingLost,
    /// The response is not ready yet (202). Only `decode` returns this; the client waits instead.
    NotReady,
    /// The time limit of the call is over, or the next wait would exceed it.
    Deadline(WaitReason),
    /// The service is not available where the client's calls go: in its region, or on premises. Or no
    /// version of the server on premises has the operation. Nothing was sent.
    NotOffered,
    /// The call cannot be sent as it is. Nothing was sent.
    InvalidRequest,
    /// The server returned the same page token twice, so the list would never end.
    RepeatedPage,
    /// The client cannot be built with these settings.
    Build,
    /// The deployment's base URL is not valid, or not safe for tokens. Nothing was sent.
    Address,
}

/// Why there is no access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The issuer of tokens rejected the user or the password, or the user may not use the API, or not
    /// in this region. This is final for the client, which does not send the password again, because
    /// more wrong passwords can lock the account. Check the user, the password and the region, and build
    /// a new client.
    ///
    /// Only the issuer's own word counts: an OAuth error document with `invalid_grant`, `invalid_client`
    /// or `unauthorized_client`; a 401 with an empty body, an OAuth error or a gRPC status; a 403 with a
    /// gRPC status.
    Credentials,
    /// The token request was refused in a way that the issuer does not use, see
    /// [`Error::status`](super::Error::status): probably by something in between. Check the proxy, the
    /// firewall and the address allow-list. Try again later.
    Refused,
    /// The token operation, or the program's own source, returned success, but no usable token: probably
    /// something in between answered. Check the proxy and the firewall. Try again later.
    Unreadable,
    /// The token operation did not respond, or with a status that may pass. Try again later.
    Unavailable,
    /// The program's own [`TokenSource`](crate::TokenSource) failed, see
    /// [`source`](std::error::Error::source). Try again later.
    Source,
    /// The request for a token cannot be made: the API's facts about its token operation are wrong.
    Request,
}

/// What a call was waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// The client's rate limit.
    RateLimit,
    /// An access token.
    Token,
    /// The server's response.
    Response,
    /// The next attempt.
    Retry,
    /// The next poll for a response that the server is still preparing.
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
