//! The secrets of a client, struck out of what it prints.
//!
//! A server can quote what it was sent: a password in the message of a refusal, a token in the id of a
//! request. So the client removes its own secrets from such text when it makes an error or a trace.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

/// What stands for a secret.
const STRUCK: &str = "[REDACTED]";
/// A shorter secret could be guessed from the text around it, which is hidden with it.
const SHORTEST: usize = 6;
/// How many tokens are remembered: the last ones, of which a late response may speak.
const TOKENS: usize = 8;

/// What a client must not print.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<Known>);

#[derive(Default)]
struct Known {
    /// The credentials, and headers of the program.
    fixed: Vec<Secret>,
    /// Tokens that were issued.
    tokens: VecDeque<Secret>,
}

struct Secret {
    is_short: bool,
    /// How a server may write it. Made once, as each attempt that is traced looks for them.
    forms: Vec<Zeroizing<String>>,
}

impl Secret {
    fn new(secret: &SecretString) -> Self {
        let secret = secret.expose_secret();
        Self { is_short: secret.chars().count() < SHORTEST, forms: forms(secret) }
    }
}

impl Secrets {
    /// Adds a secret for the life of the client.
    pub(crate) fn add(&self, secret: &SecretString) {
        self.known().fixed.push(Secret::new(secret));
    }

    /// Adds a token; the oldest one is forgotten.
    pub(crate) fn add_token(&self, token: &SecretString) {
        let mut known = self.known();
        known.tokens.push_back(Secret::new(token));
        if known.tokens.len() > TOKENS {
            known.tokens.pop_front();
        }
    }

    /// The text without the secrets: as they are, percent-encoded, and escaped as in JSON.
    pub(crate) fn strike<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let known = self.known();
        let mut struck = Cow::Borrowed(text);
        for secret in known.fixed.iter().chain(&known.tokens) {
            for form in &secret.forms {
                let Some(at) = find(&struck, form) else { continue };
                if secret.is_short {
                    return Cow::Borrowed(STRUCK);
                }
                struck = Cow::Owned(replace(&struck, form, at));
            }
        }
        struck
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a server may write a secret, each form once; none of an empty one.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    /// What JavaScript's `encodeURIComponent` leaves as it is.
    const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'!')
        .remove(b'~')
        .remove(b'*')
        .remove(b'\'')
        .remove(b'(')
        .remove(b')');
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    let json = Zeroizing::new(serde_json::to_string(secret).unwrap_or_default());
    let json = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
    let ascii = json.chars().fold(String::new(), |mut text, char| {
        let mut units = [0; 2];
        if char.is_ascii() {
            text.push(char);
        } else {
            for unit in char.encode_utf16(&mut units) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
        text
    });
    // As Go's encoder writes JSON.
    let go = json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e");
    let mut forms = vec![
        secret.to_owned(),
        utf8_percent_encode(secret, UNRESERVED).to_string(),
        utf8_percent_encode(secret, COMPONENT).to_string(),
        form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        json.to_owned(),
        json.replace('/', "\\/"),
        ascii.replace('/', "\\/"),
        ascii,
        go,
    ];
    forms.dedup();
    forms.retain(|form| !form.is_empty());
    forms.into_iter().map(Zeroizing::new).collect()
}

/// Where `form` begins in `text`. The case of ASCII letters does not matter, as encoders differ in it.
fn find(text: &str, form: &str) -> Option<usize> {
    text.as_bytes().windows(form.len()).position(|window| window.eq_ignore_ascii_case(form.as_bytes()))
}

/// `text` without `form`, which begins at `at` for the first time.
fn replace(text: &str, form: &str, at: usize) -> String {
    let (mut struck, mut rest, mut at) = (String::new(), text, Some(at));
    while let Some(start) = at {
        let (Some(before), Some(after)) = (rest.get(..start), rest.get(start + form.len()..)) else {
            // Not at the borders of characters, which cannot be for a form that is text.
            return STRUCK.to_owned();
        };
        struck.push_str(before);
        struck.push_str(STRUCK);
        rest = after;
        at = find(rest, form);
    }
    struck + rest
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
}
