//! Requests a token from the token operation of the API, or from the program's token source.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderValue, StatusCode, Uri};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::attempts::Attempts;
use super::deadline::Deadline;
use super::poll;
use super::sender::Sender;
use super::timeout::with_timeout;
use super::tokens::{Grant, IssueToken, Life, Token, TokenOrigin, TokenReply};
use crate::api::{AnswerInfo, Encoding, Expects, Facts, Login, OperationInfo};
use crate::credentials::{AccessToken, Account, Credentials, Kind, TokenSource};
use crate::error::{Error, OAuthError, TokenCause, TokenErrorKind, TokenFailure};
use crate::future::BoxFuture;
use crate::json;
use crate::json::text::utf8;
use crate::wire::status::is_result;
use crate::wire::{PreparedRequest, Secrets};

/// The expected response to a token request. Its name is never stored.
const ANSWER: AnswerInfo = AnswerInfo { name: "token", expects: Expects::Json, page: None };

/// The source of tokens for `credentials`. The error is the reason why there can be no tokens.
pub(crate) fn token_origin(credentials: Credentials, sender: &Arc<Sender>) -> Result<TokenOrigin, &'static str> {
    if let Kind::Password { password: secret, .. } | Kind::Token(secret) = &credentials.0 {
        sender.secrets.add(secret);
    }
    Ok(match (credentials.0, sender.deployment.token_operation()) {
        (Kind::None, _) => TokenOrigin::None,
        (Kind::Token(token), _) => {
            TokenOrigin::Fixed(bearer(&token).ok_or("the token is empty or is not a valid header value")?)
        }
        (Kind::Source(source), _) => TokenOrigin::Issued(Arc::new(SourceIssuer { source, sender: sender.clone() })),
        (Kind::Password { user, .. }, _) if user.is_empty() => return Err("the user is empty"),
        (Kind::Password { password, .. }, _) if password.expose_secret().is_empty() => {
            return Err("the password is empty");
        }
        (Kind::Password { user, password, account }, Some(operation)) => {
            let names = FieldNames::new(sender.deployment.login(), account)?;
            TokenOrigin::Issued(Arc::new(PasswordIssuer { sender: sender.clone(), operation, names, user, password }))
        }
        (Kind::Password { .. }, None) => return Err("the API has no operation that issues tokens for a password"),
    })
}

/// The token operation, called with a user's password.
struct PasswordIssuer {
    sender: Arc<Sender>,
    operation: &'static OperationInfo,
    names: FieldNames,
    user: String,
    password: SecretString,
}

/// The fields of a password request, in addition to the user name and the password.
struct FieldNames {
    grant_type: (&'static str, &'static str),
    /// The name of a field whose value is `true`.
    domain_user: Option<&'static str>,
}

impl FieldNames {
    /// The fields in a region (RFC 6749, section 4.3.2), or for a login on premises. The error is the reason
    /// why the account is not supported.
    fn new(login: Option<&'static Login>, account: Account) -> Result<Self, &'static str> {
        let domain_user = login.and_then(|login| login.domain_user);
        if account == Account::Domain && domain_user.is_none() {
            return Err("the credentials are for a domain user, which only servers on premises support");
        }
        Ok(Self {
            grant_type: login.map_or(("grant_type", "password"), |login| login.grant_type),
            domain_user: domain_user.filter(|_| account == Account::Domain),
        })
    }
}

impl IssueToken for PasswordIssuer {
    fn issue(&self, grant: Grant, deadline: Deadline) -> BoxFuture<'static, TokenReply> {
        let request = match &grant {
            Grant::Password => {
                let fields = [
                    self.names.grant_type,
                    ("username", self.user.as_str()),
                    ("password", self.password.expose_secret()),
                ];
                self.request(&fields, self.names.domain_user)
            }
            Grant::Refresh(token) => {
                self.request(&[("grant_type", "refresh_token"), ("refresh_token", token.expose_secret())], None)
            }
        };
        let sender = self.sender.clone();
        Box::pin(async move {
            match request {
                Ok(request) => call(&sender, request, deadline).await,
                Err(reason) => {
                    let cause = TokenCause::Reason(reason.into());
                    TokenReply::Failed(TokenFailure::new(TokenErrorKind::Request, cause))
                }
            }
        })
    }
}

impl PasswordIssuer {
    /// A request with these fields, and with a field `flag` that is `true`.
    fn request(&self, fields: &[(&str, &str)], flag: Option<&str>) -> Result<Box<PreparedRequest>, String> {
        // Large enough that it is never reallocated, which would leave a copy in memory. An escaped byte takes
        // six bytes.
        let size = |name: &str, value: &str| 6 * (name.len() + value.len() + 1);
        let flag_size = flag.map_or(0, |name| size(name, "true"));
        let capacity = fields.iter().map(|(name, value)| size(name, value)).sum::<usize>() + flag_size;
        let body = match self.operation.body {
            Encoding::Json => {
                let mut body = Zeroizing::new(Vec::with_capacity(capacity));
                serde_json::to_writer(&mut *body, &Fields(fields, flag)).map_err(|error| error.to_string())?;
                Bytes::from_owner(body)
            }
            Encoding::Form | Encoding::None => {
                let mut body = Zeroizing::new(String::with_capacity(capacity));
                let mut form = form_urlencoded::Serializer::new(&mut *body);
                form.extend_pairs(fields).extend_pairs(flag.map(|name| (name, "true")));
                Bytes::from_owner(body)
            }
        };
        let uri = Uri::try_from(self.operation.path).map_err(|error| error.to_string())?;
        Ok(PreparedRequest::new(Facts::Static(self.operation), uri, ANSWER, Vec::new(), body))
    }
}

/// The fields and the flag, written as a JSON object.
struct Fields<'a>(&'a [(&'a str, &'a str)], Option<&'a str>);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.0 {
            map.serialize_entry(name, value)?;
        }
        if let Some(name) = self.1 {
            map.serialize_entry(name, &true)?;
        }
        map.end()
    }
}

async fn call(sender: &Sender, request: Box<PreparedRequest>, deadline: Deadline) -> TokenReply {
    let asked_at = sender.transport.now();
    let failed = |kind, error| TokenReply::Failed(TokenFailure::new(kind, TokenCause::Call(error)));
    let mut attempts = match Attempts::new(sender, None, request, deadline) {
        Ok(attempts) => attempts,
        Err(error) => return failed(TokenErrorKind::Unavailable, error),
    };
    let received = match poll::until_ready(&mut attempts).await {
        Ok(received) => received,
        Err(error) => return failed(TokenErrorKind::Unavailable, error),
    };
    if is_result(received.status())
        && let Some(token) = Token::read(&received.body, asked_at, &sender.secrets)
    {
        return TokenReply::Issued(token);
    }
    if is_result(received.status())
        && let Err(encoding) = utf8(&received.body)
    {
        let error = Error::decode(attempts.progress(), received, json::Error::encoding(encoding));
        return failed(TokenErrorKind::Unreadable, error.redact(&sender.secrets));
    }
    let error = attempts.status_error(received);
    match refusal(&error) {
        Refusal::Issuer => TokenReply::Refused(TokenFailure::new(TokenErrorKind::Credentials, TokenCause::Call(error))),
        Refusal::Other(kind) => failed(kind, error),
    }
}

/// The origin of a response without a token.
enum Refusal {
    /// The issuer rejected the grant.
    Issuer,
    /// The origin is unknown. A firewall may respond with an HTML page, an empty body, or its own document.
    Other(TokenErrorKind),
}

/// Classifies a response of the token operation without a token (RFC 6749, section 5.2, and the
/// server's `rpcStatus`).
fn refusal(error: &Error) -> Refusal {
    let status = error.status().unwrap_or_default();
    let is_empty = error.body().is_none_or(Bytes::is_empty);
    // A firewall's document may have a `code` too, such as 403.
    let rpc = error.rpc().filter(|rpc| rpc.code() != 0 && rpc.name().is_some());
    match (status, error.oauth().map(OAuthError::code), rpc) {
        (_, Some("invalid_grant" | "invalid_client" | "unauthorized_client"), _)
        | (StatusCode::UNAUTHORIZED, Some(_), _)
        | (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, _, Some(_)) => Refusal::Issuer,
        (StatusCode::UNAUTHORIZED, ..) if is_empty && error.is_body_complete() => Refusal::Issuer,
        (StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS, ..) => {
            Refusal::Other(TokenErrorKind::Unavailable)
        }
        _ if status.is_success() => Refusal::Other(TokenErrorKind::Unreadable),
        _ if status.is_server_error() => Refusal::Other(TokenErrorKind::Unavailable),
        _ => Refusal::Other(TokenErrorKind::Refused),
    }
}

/// The program's token source.
struct SourceIssuer {
    source: Arc<dyn TokenSource>,
    sender: Arc<Sender>,
}

impl IssueToken for SourceIssuer {
    fn issue(&self, _: Grant, deadline: Deadline) -> BoxFuture<'static, TokenReply> {
        let (source, sender) = (self.source.clone(), self.sender.clone());
        Box::pin(async move {
            let asked_at = sender.transport.now();
            let token = pin!(source.token());
            let token = with_timeout(&*sender.transport, deadline.remaining(asked_at), token).await;
            let failed = |kind, cause| TokenReply::Failed(TokenFailure::new(kind, cause));
            match token.map(|token| token.map(|token| Token::own(&token, asked_at, &sender.secrets))) {
                Some(Ok(Some(token))) => TokenReply::Issued(token),
                Some(Ok(None)) => failed(TokenErrorKind::Unreadable, TokenCause::None),
                Some(Err(error)) => failed(TokenErrorKind::Source, TokenCause::Source(error.into())),
                None => failed(TokenErrorKind::Source, TokenCause::TimedOut),
            }
        })
    }
}

impl Token {
    /// Reads the response of a token operation (RFC 6749, section 5.1). Its names are in snake case or
    /// camel case.
    fn read(body: &[u8], asked_at: Instant, secrets: &Secrets) -> Option<Self> {
        let mut answer: Map<String, Value> = serde_json::from_slice(utf8(body).ok()?).ok()?;
        let mut field = |snake, camel| answer.remove(snake).or_else(|| answer.remove(camel));
        // Moved, so that no copy is left in memory.
        let text = |value| if let Value::String(text) = value { Some(SecretString::from(text)) } else { None };
        let token = field("access_token", "accessToken").and_then(text)?;
        let refresh = field("refresh_token", "refreshToken").and_then(text);
        [Some(&token), refresh.as_ref()].into_iter().flatten().for_each(|token| secrets.add_token(token));
        let length = field("expires_in", "expiresIn").as_ref().and_then(lifetime);
        Some(Self {
            header: bearer(&token)?,
            refresh: refresh.filter(|token| !token.expose_secret().is_empty()),
            life: length.and_then(|length| Life::new(asked_at, length)),
        })
    }

    /// Converts a token of the program's token source.
    fn own(token: &AccessToken, asked_at: Instant, secrets: &Secrets) -> Option<Self> {
        secrets.add_token(&token.token);
        let life = token.expires_in.and_then(|expires_in| Life::new(asked_at, expires_in));
        Some(Self { header: bearer(&token.token)?, refresh: None, life })
    }
}

/// The lifetime of a token in whole seconds, from a number or a string with a number. `None` for a value that
/// makes no sense, such as 0; the token is then used until the server rejects it.
fn lifetime(expires_in: &Value) -> Option<Duration> {
    let seconds = expires_in.as_f64().or_else(|| expires_in.as_str()?.trim().parse().ok())?;
    Duration::try_from_secs_f64(seconds.floor()).ok().filter(|length| !length.is_zero())
}

/// The `authorization` header, in memory that is wiped when the last clone is dropped.
fn bearer(token: &SecretString) -> Option<HeaderValue> {
    const SCHEME: &str = "Bearer ";
    let token = token.expose_secret();
    if token.is_empty() {
        return None;
    }
    let mut text = Zeroizing::new(String::with_capacity(SCHEME.len() + token.len()));
    text.push_str(SCHEME);
    text.push_str(token);
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    header.set_sensitive(true);
    Some(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_in_snake_and_camel_case() {
        let now = Instant::now();
        for body in [
            r#"{"access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":3600}"#,
            r#"{"accessToken":"a","refreshToken":"r","expiresIn":"3600"}"#,
            "\u{feff}{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":3600}",
        ] {
            let token = Token::read(body.as_bytes(), now, &Secrets::default()).unwrap();
            assert_eq!(token.header, "Bearer a");
            assert!(token.header.is_sensitive());
            assert_eq!(token.refresh.unwrap().expose_secret(), "r");
            let [renew_at, ends_at] = [3540, 3600].map(|seconds| now + Duration::from_secs(seconds));
            assert_eq!(token.life, Some(Life { renew_at, ends_at }));
        }
        let short = Token::read(br#"{"access_token":"a","expires_in":100}"#, now, &Secrets::default()).unwrap();
        assert_eq!(short.life.unwrap().renew_at, now + Duration::from_secs(90));
    }

    #[test]
    fn a_response_without_a_usable_token_has_none() {
        for body in ["", "{}", r#"{"access_token":""}"#, r#"{"access_token":"a\nb"}"#, r#"{"access_token":1}"#] {
            assert!(Token::read(body.as_bytes(), Instant::now(), &Secrets::default()).is_none(), "{body}");
        }
    }
}
