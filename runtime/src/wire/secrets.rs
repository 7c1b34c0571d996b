//! The secrets of a client, struck out of what it prints.
//!
//! A server can quote what it was sent: a password in the message of a refusal, a token in the id of a
//! request. So the client removes its own secrets from such text when it makes an error or a trace.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::escapes::unescape;

/// What stands for a secret.
const STRUCK: &str = "[REDACTED]";
/// A shorter secret could be guessed from the text around it, which is hidden with it.
const SHORTEST: usize = 6;
/// How many tokens are remembered: the last ones, of which a late response may speak.
const TOKENS: usize = 8;
/// How many secrets are remembered that were set for some calls only: those that were used last.
const OF_CALLS: usize = 64;
/// How often a text can have been escaped: a URL in JSON in a page, for example.
const DEPTH: usize = 3;

/// What a client must not print.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<Known>);

#[derive(Default)]
struct Known {
    /// The credentials, and headers of the program.
    fixed: Vec<SecretString>,
    /// Tokens that were issued.
    tokens: VecDeque<SecretString>,
    /// Headers that were set for some calls.
    of_calls: VecDeque<SecretString>,
}

impl Secrets {
    /// Adds a secret for the life of the client.
    pub(crate) fn add(&self, secret: &SecretString) {
        self.known().fixed.push(secret.clone());
    }

    /// Adds a token; the oldest one is forgotten.
    pub(crate) fn add_token(&self, token: &SecretString) {
        let mut known = self.known();
        known.tokens.push_back(token.clone());
        if known.tokens.len() > TOKENS {
            known.tokens.pop_front();
        }
    }

    /// Adds a secret of some calls. A program may set another one for each call, so only the last ones are
    /// remembered.
    pub(crate) fn add_of_call(&self, secret: &SecretString) {
        let of_calls = &mut self.known().of_calls;
        of_calls.retain(|known| known.expose_secret() != secret.expose_secret());
        of_calls.push_back(secret.clone());
        if of_calls.len() > OF_CALLS {
            of_calls.pop_front();
        }
    }

    /// The text without the secrets, however it writes them: as they are, percent-encoded, or escaped as in
    /// JSON or HTML, in part or several times.
    pub(crate) fn strike<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let known = self.known();
        let secrets = known.fixed.iter().chain(&known.tokens).chain(&known.of_calls).map(ExposeSecret::expose_secret);
        let secrets: Vec<_> = secrets.filter(|secret| !secret.is_empty()).collect();
        let mut found = Vec::new();
        let mut layer = Some(Cow::Borrowed(text.as_bytes()));
        let mut places: Option<Vec<Range<usize>>> = None;
        for _ in 0..=DEPTH {
            let Some(bytes) = layer else { break };
            for secret in &secrets {
                for at in find(&bytes, secret.as_bytes()) {
                    if secret.chars().count() < SHORTEST {
                        return Cow::Borrowed(STRUCK);
                    }
                    found.push(in_text(places.as_deref(), at));
                }
            }
            layer = unescape(&bytes).map(|(unescaped, origins)| {
                let in_text = origins.into_iter().map(|origin| in_text(places.as_deref(), origin)).collect();
                places = Some(in_text);
                Cow::Owned(unescaped)
            });
        }
        if found.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(without(text, found)) }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a part of an unescaped text is in the text itself, given the place of each of its bytes.
fn in_text(places: Option<&[Range<usize>]>, part: Range<usize>) -> Range<usize> {
    match places.and_then(|places| places.get(part.clone())) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.clone(),
        Some([]) | None => part,
    }
}

/// Where `bytes` contain a secret. The case of ASCII letters does not matter, and a space can be a `+`, as in
/// forms.
fn find<'a>(bytes: &'a [u8], secret: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_same =
        |(byte, expected): (&u8, &u8)| byte.eq_ignore_ascii_case(expected) || (*byte, *expected) == (b'+', b' ');
    let windows = bytes.windows(secret.len()).enumerate();
    let found = windows.filter(move |(_, window)| window.iter().zip(secret).all(is_same));
    found.map(|(at, window)| at..at + window.len())
}

/// The text with [`STRUCK`] in place of these parts, which may overlap.
fn without(text: &str, mut parts: Vec<Range<usize>>) -> String {
    parts.sort_by_key(|part| part.start);
    let (mut struck, mut end) = (String::new(), 0);
    for part in parts {
        if part.start >= end {
            // Not at the borders of characters, which cannot be for a secret that is text.
            let Some(before) = text.get(end..part.start) else { return STRUCK.to_owned() };
            struck.push_str(before);
            struck.push_str(STRUCK);
        }
        end = end.max(part.end);
    }
    match text.get(end..) {
        Some(rest) => struck + rest,
        None => STRUCK.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn struck(secret: &str, text: &str) -> String {
        let secrets = Secrets::default();
        secrets.add(&secret.into());
        secrets.strike(text).into_owned()
    }

    #[test]
    fn a_secret_is_struck_out_in_every_form() {
        let secret = "p&ss w=rd/é\"";
        for form in [
            "p&ss w=rd/é\"",
            "p%26ss%20w%3Drd%2F%C3%A9%22",
            "p%26ss%20w%3drd%2f%c3%a9%22",
            "p%26ss+w%3Drd%2F%C3%A9%22",
            "p&ss w=rd/é\\\"",
            "p&ss w=rd\\/é\\\"",
            "p&ss w=rd/\\u00e9\\\"",
            "p&ss w=rd\\/\\u00E9\\\"",
            "p\\u0026ss w=rd/é\\\"",
            "p\\x26ss w=rd/é\\x22",
            "p&amp;ss w=rd/é&quot;",
            "p&#38;ss w=rd/&#xE9;&#34;",
            "p%26ss w=rd%2Fé\"",
            "p%2526ss%2520w%253Drd%252F%25C3%25A9%2522",
            "p\\u002526ss%20w=rd/é\\\\\"",
            "p&amp;amp;ss w=rd/é&amp;quot;",
        ] {
            let text = format!("wrong {form} and {form}.");
            assert_eq!(struck(secret, &text), "wrong [REDACTED] and [REDACTED].", "{form}");
        }
        assert_eq!(struck(secret, "nothing of it"), "nothing of it");
    }

    #[test]
    fn a_short_secret_hides_the_text_around_it() {
        assert_eq!(struck("pässw", "wrong password pässw"), "[REDACTED]");
        assert_eq!(struck("pässw", "wrong password"), "wrong password");
        assert_eq!(struck("", "wrong password"), "wrong password");
    }

    #[test]
    fn the_last_tokens_are_remembered() {
        let secrets = Secrets::default();
        for number in 0..20 {
            secrets.add_token(&format!("token-{number:02}").into());
        }
        assert_eq!(secrets.strike("token-19 token-12 token-11"), "[REDACTED] [REDACTED] token-11");
    }

    #[test]
    fn secrets_of_calls_are_remembered_once_each_and_not_for_ever() {
        let secrets = Secrets::default();
        for number in 0..OF_CALLS {
            secrets.add_of_call(&format!("secret-{number:03}").into());
        }
        secrets.add_of_call(&"secret-000".into());
        assert_eq!(secrets.strike("secret-000 secret-001"), "[REDACTED] [REDACTED]");
        secrets.add_of_call(&"secret-999".into());
        assert_eq!(secrets.strike("secret-000 secret-001 secret-999"), "[REDACTED] secret-001 [REDACTED]");
    }
}
