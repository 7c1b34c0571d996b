//! Access tokens: issued for a password or a refresh token, valid for a time, revocable. Independent of HTTP, except for
//! the status of an OAuth error.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use serde_json::json;

use crate::clock::Moment;
use crate::random::{Random, unpredictable};
use crate::reply::{Code, Refusal, Reply};

/// The name and the password of a user of the API.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// The tokens of all users.
#[derive(Debug)]
pub struct Tokens {
    users: Vec<User>,
    lifetime: Duration,
    issued: Mutex<Issued>,
}

#[derive(Default)]
struct Issued {
    /// The user of each access token, and the end of its validity.
    access: HashMap<String, (String, Moment)>,
    /// The user of each refresh token.
    refresh: HashMap<String, String>,
    count: u64,
}

/// A new access token with its refresh token.
pub struct Pair {
    /// For the header `authorization`.
    pub access: String,
    /// For one renewal.
    pub refresh: String,
    /// The validity of the access token.
    pub lifetime: Duration,
}

/// A rejected token request, as in RFC 6749, section 5.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// `invalid_grant`
    pub error: &'static str,
    /// The reason, for people.
    pub description: String,
}

impl Tokens {
    /// Tokens for these users.
    pub fn new(users: Vec<User>, lifetime: Duration) -> Self {
        Self { users, lifetime, issued: Mutex::default() }
    }

    /// Returns the first user.
    pub fn first_user(&self) -> Option<&User> {
        self.users.first()
    }

    /// Returns how long an access token is valid.
    pub fn lifetime(&self) -> Duration {
        self.lifetime
    }

    /// Issues tokens for the server's own start page, which has no password.
    pub fn for_page(&self, name: &str, now: Moment) -> Pair {
        self.issue(name.to_owned(), now)
    }

    /// Issues tokens for a password.
    pub fn for_password(&self, name: &str, password: &str, now: Moment) -> Result<Pair, Rejection> {
        let is_known = self.users.iter().any(|user| user.name == name && user.password == password);
        if !is_known {
            return Err(Rejection::new("invalid_grant", "the user name or the password is wrong"));
        }
        Ok(self.issue(name.to_owned(), now))
    }

    /// Issues tokens for a refresh token, which is valid once.
    pub fn for_refresh_token(&self, token: &str, now: Moment) -> Result<Pair, Rejection> {
        let user = self.lock().refresh.remove(token);
        let unknown = || Rejection::new("invalid_grant", "the refresh token is unknown, used or revoked");
        Ok(self.issue(user.ok_or_else(unknown)?, now))
    }

    /// Returns the user of an `authorization` header.
    pub fn user(&self, authorization: Option<&str>, now: Moment) -> Result<String, Refusal> {
        let refused = |reason: &str| Refusal::new(Code::Unauthenticated, reason);
        let header = authorization.ok_or_else(|| refused("the header authorization is missing"))?;
        let token = header.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let (_, token) = token.ok_or_else(|| refused("the header authorization is not a bearer token"))?;
        match self.lock().access.get(token.trim()) {
            Some((_, end)) if *end <= now => Err(refused("the token is expired")),
            Some((user, _)) => Ok(user.clone()),
            None => Err(refused("the token is unknown or revoked")),
        }
    }

    /// Revokes every token that was issued.
    pub fn revoke(&self) {
        let mut issued = self.lock();
        issued.access.clear();
        issued.refresh.clear();
    }

    fn issue(&self, user: String, now: Moment) -> Pair {
        let mut issued = self.lock();
        issued.access.retain(|_, (_, end)| *end > now);
        issued.count += 1;
        let mut random = Random::of(unpredictable(), "token", issued.count);
        let mut text = || format!("{:016x}{:016x}", random.number(), random.number());
        let pair = Pair { access: text(), refresh: text(), lifetime: self.lifetime };
        issued.access.insert(pair.access.clone(), (user.clone(), now.after(self.lifetime)));
        issued.refresh.insert(pair.refresh.clone(), user);
        pair
    }

    fn lock(&self) -> MutexGuard<'_, Issued> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rejection {
    /// A rejection with an error code of RFC 6749.
    pub fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self { error, description: description.into() }
    }
}

impl From<Rejection> for Reply {
    fn from(rejection: Rejection) -> Self {
        let document = json!({ "error": rejection.error, "error_description": rejection.description });
        Self::json(StatusCode::BAD_REQUEST, document.to_string())
    }
}

/// The response of the token operation in the regions.
impl From<Pair> for Reply {
    fn from(pair: Pair) -> Self {
        let document = json!({
            "access_token": pair.access,
            "refresh_token": pair.refresh,
            "token_type": "Bearer",
            "expires_in": pair.lifetime.as_secs(),
        });
        let mut reply = Self::json(StatusCode::OK, document.to_string());
        reply.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        reply
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("name", &self.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for Issued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issued").field("count", &self.count).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(Duration::ZERO);

    fn tokens() -> Tokens {
        let user = User { name: "a".to_owned(), password: "secret".to_owned() };
        Tokens::new(vec![user], Duration::from_secs(3600))
    }

    fn user(tokens: &Tokens, access: &str, now: Moment) -> Result<String, String> {
        tokens.user(Some(&format!("Bearer {access}")), now).map_err(|refusal| refusal.message)
    }

    #[test]
    fn a_token_is_valid_until_it_expires() {
        let tokens = tokens();
        let pair = tokens.for_password("a", "secret", NOW).ok().unwrap();
        assert_eq!(user(&tokens, &pair.access, NOW.after(Duration::from_secs(3599))), Ok("a".to_owned()));
        let expired = user(&tokens, &pair.access, NOW.after(Duration::from_secs(3600)));
        assert_eq!(expired, Err("the token is expired".to_owned()));
    }

    #[test]
    fn a_refresh_token_is_valid_once() {
        let tokens = tokens();
        let first = tokens.for_password("a", "secret", NOW).ok().unwrap();
        let second = tokens.for_refresh_token(&first.refresh, NOW).ok().unwrap();
        assert_ne!((&first.access, &first.refresh), (&second.access, &second.refresh));
        assert!(user(&tokens, &second.access, NOW).is_ok());
        assert_eq!(tokens.for_refresh_token(&first.refresh, NOW).err().unwrap().error, "invalid_grant");
    }

    #[test]
    fn a_revoked_token_is_refused() {
        let tokens = tokens();
        let pair = tokens.for_password("a", "secret", NOW).ok().unwrap();
        tokens.revoke();
        assert!(user(&tokens, &pair.access, NOW).is_err());
        assert!(tokens.for_refresh_token(&pair.refresh, NOW).is_err());
    }

    #[test]
    fn a_wrong_password_is_rejected_and_not_shown() {
        let tokens = tokens();
        assert_eq!(tokens.for_password("a", "wrong", NOW).err().unwrap().error, "invalid_grant");
        assert!(!format!("{tokens:?}").contains("secret"));
    }

    #[test]
    fn a_header_without_a_bearer_token_is_refused() {
        for header in [None, Some(""), Some("Basic YTpi"), Some("Bearer"), Some("Bearer x")] {
            assert_eq!(tokens().user(header, NOW).unwrap_err().code, Code::Unauthenticated, "{header:?}");
        }
    }
}
