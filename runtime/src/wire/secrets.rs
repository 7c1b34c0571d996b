//! The secrets of a client, which it redacts in everything that it prints.
//!
//! A server can quote a request: a password in an error message, or a token in a request id. So the client
//! redacts its own secrets in such text when it creates an error or a trace.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretSlice, SecretString};

use super::escapes::unescape;

/// Replaces a secret.
const REDACTED: &str = "[REDACTED]";
/// The text around a shorter secret could reveal it, so the whole text is redacted.
const SHORTEST: usize = 6;
/// How many tokens are remembered: the last ones, because a late response may quote an older token.
const TOKENS: usize = 8;
/// How many secrets of single calls are remembered after these calls: the ones that were used last.
const OF_CALLS: usize = 64;
/// How many times a text can have been escaped, such as a URL in JSON in a page.
const DEPTH: usize = 3;
/// How many bytes of a text are stored, because a server can send megabytes and a longer message is of no use.
const KEPT: usize = 4 << 10;
/// How many bytes are searched. A secret that starts in the stored part ends within these, however it is escaped.
const SEARCHED: usize = 4 * KEPT;

/// The secrets that a client must not print.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<Known>);

#[derive(Default)]
struct Known {
    /// The credentials, and the headers that the program set.
    fixed: Vec<Arc<Secret>>,
    /// Issued tokens.
    tokens: VecDeque<Arc<Secret>>,
    /// Headers that the program set for single calls.
    of_calls: VecDeque<Arc<Secret>>,
}

/// A secret: its text, and the forms that result if a part of it looks like an escape and is decoded.
#[derive(Debug)]
pub(crate) struct Secret(Vec<SecretSlice<u8>>);

impl Secret {
    fn new(text: &SecretString) -> Arc<Self> {
        // HTTP removes whitespace at both ends of a header value.
        let text = text.expose_secret().trim().as_bytes().to_vec();
        let forms = std::iter::successors(Some(text), |form| Some(unescape(form)?.0)).take(DEPTH + 1);
        Arc::new(Self(forms.filter(|form| !form.is_empty()).map(Into::into).collect()))
    }

    fn forms(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(ExposeSecret::expose_secret)
    }
}

impl Secrets {
    /// Adds a secret for the life of the client.
    pub(crate) fn add(&self, secret: &SecretString) {
        self.known().fixed.push(Secret::new(secret));
    }

    /// Adds a token, and removes the oldest one.
    pub(crate) fn add_token(&self, token: &SecretString) {
        let mut known = self.known();
        known.tokens.push_back(Secret::new(token));
        if known.tokens.len() > TOKENS {
            known.tokens.pop_front();
        }
    }

    /// Adds a secret of single calls. It is remembered at least as long as the caller holds the returned value. A
    /// program may set a new secret for each call, so only the last ones are remembered for longer.
    pub(crate) fn add_of_call(&self, secret: &SecretString) -> Arc<Secret> {
        let mut secret = Secret::new(secret);
        let of_calls = &mut self.known().of_calls;
        if let Some(at) = of_calls.iter().position(|known| known.forms().eq(secret.forms())) {
            secret = of_calls.remove(at).unwrap_or(secret);
        }
        of_calls.push_back(secret.clone());
        let mut excess = of_calls.len().saturating_sub(OF_CALLS);
        of_calls.retain(|known| {
            let is_retained = excess == 0 || Arc::strong_count(known) > 1;
            excess -= usize::from(!is_retained);
            is_retained
        });
        secret
    }

    /// Returns the first 4 KiB of the text without the secrets. Finds secrets that are percent-encoded or escaped as in
    /// JSON or HTML, in part or several times.
    pub(crate) fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let (kept, searched) = (start(text, KEPT), start(text, SEARCHED));
        let Some(found) = self.find(searched) else { return Cow::Borrowed(REDACTED) };
        if found.is_empty() && kept.len() == text.len() {
            return Cow::Borrowed(text);
        }
        let mut redacted = without(searched, kept.len(), found);
        if kept.len() < text.len() {
            redacted.push('…');
        }
        Cow::Owned(redacted)
    }

    /// The positions of secrets in a text; `None` if one of them is short.
    fn find(&self, text: &str) -> Option<Vec<Range<usize>>> {
        let secrets = self.list();
        let forms: Vec<_> = secrets.iter().flat_map(|secret| secret.forms()).collect();
        let mut found = Vec::new();
        let mut layer = Some(Cow::Borrowed(text.as_bytes()));
        let mut places: Option<Vec<Range<usize>>> = None;
        for _ in 0..=DEPTH {
            let Some(bytes) = layer else { break };
            for form in &forms {
                for at in find(&bytes, form) {
                    if String::from_utf8_lossy(form).chars().count() < SHORTEST {
                        return None;
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
        Some(found)
    }

    /// A copy of the list, so that no call holds the lock while it searches.
    fn list(&self) -> Vec<Arc<Secret>> {
        let known = self.known();
        known.fixed.iter().chain(&known.tokens).chain(&known.of_calls).cloned().collect()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The start of the text, at most this many bytes, and only whole characters.
fn start(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    (0..=bytes).rev().find_map(|end| text.get(..end)).unwrap_or_default()
}

/// The range in the original text of a part of the unescaped text. `places` has the original range of each byte.
fn in_text(places: Option<&[Range<usize>]>, part: Range<usize>) -> Range<usize> {
    match places.and_then(|places| places.get(part.clone())) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.clone(),
        Some([]) | None => part,
    }
}

/// The positions of a secret in `bytes`. The case of ASCII letters is ignored, and a space can be a `+`, as in
/// forms.
fn find<'a>(bytes: &'a [u8], secret: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_same =
        |(byte, expected): (&u8, &u8)| byte.eq_ignore_ascii_case(expected) || (*byte, *expected) == (b'+', b' ');
    let windows = bytes.windows(secret.len()).enumerate();
    let found = windows.filter(move |(_, window)| window.iter().zip(secret).all(is_same));
    found.map(|(at, window)| at..at + window.len())
}

/// The first `length` bytes of the text with [`REDACTED`] in place of these parts, which may overlap.
fn without(text: &str, length: usize, mut parts: Vec<Range<usize>>) -> String {
    parts.retain(|part| part.start < length);
    parts.sort_by_key(|part| part.start);
    let (mut redacted, mut end) = (String::new(), 0);
    for part in parts {
        if part.start >= end {
            // Not a character boundary. That cannot happen, because secrets are text.
            let Some(before) = text.get(end..part.start) else { return REDACTED.to_owned() };
            redacted.push_str(before);
            redacted.push_str(REDACTED);
        }
        end = end.max(part.end);
    }
    match text.get(end..length.max(end)) {
        Some(rest) => redacted + rest,
        None => REDACTED.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redacted(secret: &str, text: &str) -> String {
        let secrets = Secrets::default();
        secrets.add(&secret.into());
        secrets.redact(text).into_owned()
    }

    #[test]
    fn a_secret_is_redacted_in_every_form() {
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
            assert_eq!(redacted(secret, &text), "wrong [REDACTED] and [REDACTED].", "{form}");
        }
        assert_eq!(redacted(secret, "nothing of it"), "nothing of it");
    }

    #[test]
    fn a_short_secret_hides_the_text_around_it() {
        assert_eq!(redacted("pässw", "wrong password pässw"), "[REDACTED]");
        assert_eq!(redacted("pässw", "wrong password"), "wrong password");
        assert_eq!(redacted(" pässw ", "wrong pässw"), "[REDACTED]");
        assert_eq!(redacted("", "wrong password"), "wrong password");
    }

    #[test]
    fn the_last_tokens_are_remembered() {
        let secrets = Secrets::default();
        for number in 0..20 {
            secrets.add_token(&format!("token-{number:02}").into());
        }
        assert_eq!(secrets.redact("token-19 token-12 token-11"), "[REDACTED] [REDACTED] token-11");
    }

    #[test]
    fn a_secret_that_looks_like_an_escape_is_redacted() {
        for (secret, text) in [
            ("p%41ss\"word", "p%41ss\\\"word"),
            ("50%25off&go", "50%25off&amp;go"),
            ("50%25off&go", "50%2525off%26go"),
            ("50%25off&go", "50%2525off%26amp;go"),
            ("ab\\ncd&ef", "ab\\ncd&amp;ef"),
            ("ab\\ncd&ef", "ab\\\\ncd&ef"),
            ("R&amp;D \"pw\"1", "R&amp;D \\\"pw\\\"1"),
            ("%2541%41%\"xx", "%2541%41%\\\"xx"),
        ] {
            assert_eq!(redacted(secret, &format!("a {text}.")), "a [REDACTED].", "{secret} as {text}");
        }
    }

    #[test]
    fn whitespace_around_a_secret_is_ignored() {
        assert_eq!(redacted(" padded-secret\t", "no padded-secret!"), "no [REDACTED]!");
        assert_eq!(redacted("  ", "a  b"), "a  b");
    }

    #[test]
    fn a_long_text_is_truncated_and_shows_no_secret() {
        let secret = "secret&word";
        let cut = |text: &str| redacted(secret, text);
        let fits = "é".repeat(KEPT / 2);
        assert_eq!(cut(&fits), fits);
        assert_eq!(cut(&format!("{fits}é")), format!("{fits}…"));
        assert_eq!(cut(&format!("x{fits}")), format!("x{}…", "é".repeat(KEPT / 2 - 1)));
        for form in ["secret&word", "secret%26word", "secret&amp;amp;word"] {
            for before in KEPT - form.len() + 1..KEPT {
                let text = format!("{}{form} and more", "a".repeat(before));
                assert_eq!(cut(&text), format!("{}[REDACTED]…", "a".repeat(before)), "{form} at {before}");
            }
        }
        // However short the result is, nothing after that part is printed.
        let many = cut(&secret.repeat(SEARCHED));
        assert_eq!(many.replace(REDACTED, ""), "…");
    }

    #[test]
    fn only_the_last_secrets_of_calls_are_remembered() {
        let secrets = Secrets::default();
        for number in 0..OF_CALLS {
            secrets.add_of_call(&format!("secret-{number:03}").into());
        }
        secrets.add_of_call(&"secret-000".into());
        assert_eq!(secrets.redact("secret-000 secret-001"), "[REDACTED] [REDACTED]");
        secrets.add_of_call(&"secret-999".into());
        assert_eq!(secrets.redact("secret-000 secret-001 secret-999"), "[REDACTED] secret-001 [REDACTED]");
    }

    #[test]
    fn a_secret_of_a_call_is_remembered_while_held() {
        let secrets = Secrets::default();
        let held: Vec<_> = (0..2 * OF_CALLS).map(|n| secrets.add_of_call(&format!("held-{n:03}").into())).collect();
        let same = secrets.add_of_call(&"held-000".into());
        assert!(Arc::ptr_eq(&same, &held[0]));
        secrets.add_of_call(&"other-1".into());
        assert_eq!(secrets.redact("held-000 held-100 other-1"), "[REDACTED] [REDACTED] [REDACTED]");
        drop((held, same));
        secrets.add_of_call(&"other-2".into());
        assert_eq!(secrets.known().of_calls.len(), OF_CALLS);
        assert_eq!(secrets.redact("held-001 other-2"), "held-001 [REDACTED]");
    }
}
