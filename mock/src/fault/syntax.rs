//! The syntax of faults, which the flags of the command and the control API share: `503 on GET /v1/devices 2 times`.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use axum::http::Method;

use super::Fault;
use super::rule::FaultRule;
use crate::pattern::Pattern;
use crate::rule::{Frequency, Target};
use crate::schema::{Schema, Served};

/// The forms of a fault, for messages.
const FORMS: &str = "`delay TIME`, `202`, an error status, `reset`, `half body`, `block page 403`, `block page 200`, \
                     `malformed item`, `unknown values`, `revoked token` or `any`";

/// The forms of what follows the faults, for messages.
const CLAUSES: &str = "`on OPERATION`, `once`, `N times`, `at random SHARE` or `seed N`";

/// A fault that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultSyntaxError {
    /// From 1, in characters.
    column: usize,
    message: String,
}

/// A word with its position.
#[derive(Clone, Copy, Debug)]
struct Word<'t> {
    text: &'t str,
    column: usize,
}

/// The words that are not read yet.
#[derive(Debug)]
struct Words<'t> {
    all: Vec<Word<'t>>,
    next: usize,
    /// The column after the last word.
    end: usize,
}

type Read<T> = Result<T, FaultSyntaxError>;

/// Reads `fault on target frequency`.
impl FromStr for FaultRule {
    type Err = FaultSyntaxError;

    fn from_str(text: &str) -> Read<Self> {
        let mut words = Words::of(text)?;
        let fault = words.faults()?;
        let (mut target, mut frequency) = (None, Frequency::default());
        while let Some(word) = words.peek() {
            let is_new = match word.text {
                "on" => target.replace(words.on()?).is_none(),
                "at" => frequency.rate.replace(words.rate()?).is_none(),
                "seed" => frequency.seed.replace(words.seed()?).is_none(),
                "once" => frequency.times.replace(words.once()).is_none(),
                text if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                    frequency.times.replace(words.times()?).is_none()
                }
                _ => return Err(word.error(format!("expected {CLAUSES}, found `{}`", word.text))),
            };
            if !is_new {
                return Err(word.error(format!("a second `{}`", word.text)));
            }
        }
        let whole = Word { text, column: 1 };
        Self::new(fault, target.unwrap_or(Target::EveryCall), frequency).map_err(|reason| whole.error(reason))
    }
}

/// Reads one or more faults without their requests: `503 retry-after 2, reset`.
pub fn fault(text: &str) -> Read<Fault> {
    let mut words = Words::of(text)?;
    let fault = words.faults()?;
    words.end()?;
    Ok(fault)
}

/// Reads the requests of a rule: `GET /v1/devices`, `every call` or `token requests`.
pub fn target(text: &str) -> Read<Target> {
    let mut words = Words::of(text)?;
    let target = words.target()?;
    words.end()?;
    Ok(target)
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Read<Self> {
        let mut words = Vec::new();
        let mut rest = text;
        loop {
            let trimmed = rest.trim_start();
            let column = text[..text.len() - trimmed.len()].chars().count() + 1;
            let Some(first) = trimmed.chars().next() else { break };
            let length = match first {
                ',' => 1,
                '"' => quoted(trimmed)
                    .ok_or_else(|| Word { text: trimmed, column }.error("a message without its closing quote"))?,
                _ => trimmed.find([' ', '\t', '\n', ',']).unwrap_or(trimmed.len()),
            };
            words.push(Word { text: &trimmed[..length], column });
            rest = &trimmed[length..];
        }
        Ok(Self { all: words, next: 0, end: text.trim_end().chars().count() + 1 })
    }

    fn peek(&self) -> Option<Word<'t>> {
        self.all.get(self.next).copied()
    }

    /// Reads a word, whatever it is.
    fn word(&mut self, expected: &str) -> Read<Word<'t>> {
        let word = self.peek().ok_or_else(|| FaultSyntaxError {
            column: self.end,
            message: format!("expected {expected}, found the end"),
        })?;
        self.next += 1;
        Ok(word)
    }

    /// Reads this word if it is next.
    fn eat(&mut self, text: &str) -> bool {
        let is_next = self.peek().is_some_and(|word| word.text == text);
        self.next += usize::from(is_next);
        is_next
    }

    /// Reads this word, or fails.
    fn expect(&mut self, text: &str) -> Read<()> {
        let word = self.word(&format!("`{text}`"))?;
        if word.text == text { Ok(()) } else { Err(word.error(format!("expected `{text}`, found `{}`", word.text))) }
    }

    /// Reads a word as a value.
    fn value<T>(&mut self, expected: &str, read: impl FnOnce(&str) -> Option<T>) -> Read<T> {
        let word = self.word(expected)?;
        read(word.text).ok_or_else(|| word.error(format!("expected {expected}, found `{}`", word.text)))
    }

    fn end(&self) -> Read<()> {
        match self.peek() {
            Some(word) => Err(word.error(format!("expected the end, found `{}`", word.text))),
            None => Ok(()),
        }
    }

    fn faults(&mut self) -> Read<Fault> {
        let first = self.fault()?;
        let mut others = Vec::new();
        while self.eat(",") {
            others.push(self.fault()?);
        }
        Ok(if others.is_empty() { first } else { Fault::one_of([first].into_iter().chain(others)) })
    }

    fn fault(&mut self) -> Read<Fault> {
        let first = self.word(FORMS)?;
        let mut fault = match first.text {
            "delay" => Fault::delay(self.value("a time such as `500ms` or `2s`", time)?),
            "202" => Fault::accepted(),
            "reset" => Fault::reset(),
            "half" => self.expect("body").map(|()| Fault::half_body())?,
            "block" => {
                self.expect("page")?;
                Fault::block_page(self.value("403 or 200", |text| text.parse().ok())?)
            }
            "malformed" => self.expect("item").map(|()| Fault::malformed_item())?,
            "unknown" => self.expect("values").map(|()| Fault::unknown_values())?,
            "revoked" => self.expect("token").map(|()| Fault::revoked_token())?,
            "any" => Fault::any(),
            text => match text.parse::<u16>() {
                Ok(status) => self.status(status)?,
                Err(_) => return Err(first.error(format!("unknown fault `{text}`; expected {FORMS}"))),
            },
        };
        if self.eat("after") {
            self.expect("execution")?;
            fault = fault.after_execution();
        }
        fault.check().map_err(|reason| first.error(reason))?;
        Ok(fault)
    }

    fn status(&mut self, status: u16) -> Read<Fault> {
        let mut fault = Fault::status(status);
        if let Some(word) = self.peek().filter(|word| word.text.starts_with('"')) {
            self.next += 1;
            let message: Result<String, _> = serde_json::from_str(word.text);
            fault = fault.message(message.map_err(|error| word.error(format!("a wrong message: {error}")))?);
        }
        if self.eat("retry-after") {
            fault = fault.retry_after(self.value("a number of seconds", seconds)?);
        }
        Ok(fault)
    }

    fn on(&mut self) -> Read<Target> {
        self.expect("on")?;
        self.target()
    }

    fn target(&mut self) -> Read<Target> {
        let expected = "an operation such as `GET /v1/devices`, `every call` or `token requests`";
        let first = self.word(expected)?;
        match first.text {
            "every" => self.expect("call").map(|()| Target::EveryCall),
            "token" => self.expect("requests").map(|()| Target::TokenRequests),
            method => {
                let method = Method::from_bytes(method.as_bytes()).ok().filter(|method| KNOWN.contains(method));
                let method =
                    method.ok_or_else(|| first.error(format!("expected {expected}, found `{}`", first.text)))?;
                let path = self.word("a path")?;
                operation(&method, path.text).map_err(|message| path.error(message))
            }
        }
    }

    fn rate(&mut self) -> Read<f64> {
        self.expect("at")?;
        self.expect("random")?;
        let is_share = |rate: &f64| (0.0..=1.0).contains(rate);
        self.value("a share of requests from 0 to 1", |text| text.parse().ok().filter(is_share))
    }

    fn seed(&mut self) -> Read<u64> {
        self.expect("seed")?;
        self.value("a number", |text| text.parse().ok())
    }

    fn once(&mut self) -> u32 {
        self.next += 1;
        1
    }

    fn times(&mut self) -> Read<u32> {
        let times = self.value("a number of times", |text| text.parse().ok())?;
        self.expect("times")?;
        Ok(times)
    }
}

/// The methods of the API.
const KNOWN: [Method; 5] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// Finds the requests of a method and a path. The paths for tokens are those of the region and of the servers on
/// premises.
fn operation(method: &Method, path: &str) -> Result<Target, String> {
    let schema = Schema::embedded().map_err(|error| error.to_string())?;
    let login = schema.about().on_premises.as_ref().and_then(|facts| facts.login.as_ref());
    if login.is_some_and(|login| *method == Method::POST && login.path == path) {
        return Ok(Target::TokenRequests);
    }
    if let Ok(pattern) = Pattern::at(schema, method, path) {
        return Ok(Target::of(schema, pattern));
    }
    let wanted = format!("{method} {path}");
    let names = schema.operations().map(Served::name);
    let closest = names.min_by_key(|name| strsim::levenshtein(name, &wanted)).unwrap_or_default();
    Err(format!("no operation is `{wanted}`; a similar one is `{closest}`"))
}

impl Word<'_> {
    fn error(self, message: impl Into<String>) -> FaultSyntaxError {
        FaultSyntaxError { column: self.column, message: message.into() }
    }
}

/// The length of a quoted text at the beginning, with its quotes.
fn quoted(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn seconds(text: &str) -> Option<Duration> {
    // Not `1e3`, `inf` or `-1`.
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    text.parse().ok().filter(|_| is_plain).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
}

fn time(text: &str) -> Option<Duration> {
    match text.strip_suffix("ms") {
        Some(millis) => seconds(millis).map(|time| time / 1000),
        None => text.strip_suffix('s').and_then(seconds),
    }
}

impl fmt::Display for FaultSyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.message)
    }
}

impl Error for FaultSyntaxError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> String {
        text.parse::<FaultRule>().map_or_else(|error| error.to_string(), |rule| rule.to_string())
    }

    #[test]
    fn every_form_is_read_and_printed_as_it_was_read() {
        for text in [
            "delay 2s on every call",
            "delay 1.5ms after execution on every call",
            "202 on POST /v2/policy-assignments 3 times",
            "429 retry-after 1.5 on every call",
            "403 \"no \\\"permission\\\", sorry\" on GET /v1/devices/{deviceUuid}",
            "500 on GET /v1/devices/7 once",
            "503 \"maintenance\" retry-after 2 on token requests at random 0.1 seed 7",
            "502 after execution on DELETE /v2/policies/{policyUuid} 2 times at random 0.5",
            "reset on POST /v1/devices/{deviceUuid}:move",
            "reset after execution on every call",
            "half body on every call",
            "block page 403 on every call",
            "block page 200 after execution on every call",
            "malformed item on GET /v1/devices once",
            "unknown values on every call",
            "revoked token on every call",
            "any on every call at random 0.05 seed 3",
            "503, reset after execution, half body on every call at random 0.1",
        ] {
            assert_eq!(printed(text), text);
        }
    }

    #[test]
    fn the_order_after_the_faults_and_the_spaces_do_not_matter() {
        let expected = "503 on GET /v1/devices 2 times at random 0.5 seed 9";
        assert_eq!(printed("503 seed 9 2 times on GET /v1/devices at random .5"), expected);
        assert_eq!(printed("  503\tat  random 0.5  seed 9 on  GET /v1/devices 2 times "), expected);
        assert_eq!(printed("reset,202"), "reset, 202 on every call");
        assert_eq!(printed("503 1 times"), "503 on every call once");
    }

    #[test]
    fn both_paths_for_tokens_are_token_requests() {
        for path in ["/oauth/token", "/GetTokens"] {
            assert_eq!(printed(&format!("503 on POST {path}")), "503 on token requests");
        }
    }

    #[test]
    fn an_error_says_where_and_what_is_expected() {
        let forms = format!("expected {FORMS}");
        for (text, message) in [
            ("", &*format!("column 1: {forms}, found the end")),
            ("50x on GET /v1/devices", &format!("column 1: unknown fault `50x`; {forms}")),
            ("503, ", &format!("column 5: {forms}, found the end")),
            ("delay", "column 6: expected a time such as `500ms` or `2s`, found the end"),
            ("delay 5", "column 7: expected a time such as `500ms` or `2s`, found `5`"),
            ("half on", "column 6: expected `body`, found `on`"),
            ("block page 500", "column 1: 500 is not a status of a block page; expected 403 or 200"),
            ("429 retry-after soon", "column 17: expected a number of seconds, found `soon`"),
            ("429 retry-after -1", "column 17: expected a number of seconds, found `-1`"),
            ("503 \"a", "column 5: a message without its closing quote"),
            ("503 \"\\x\"", "column 5: a wrong message: invalid escape at line 1 column 3"),
            ("reset after", "column 12: expected `execution`, found the end"),
            ("reset, 429 after execution", "column 8: `429` tells the client that nothing was executed"),
            (
                "503 on",
                "column 7: expected an operation such as `GET /v1/devices`, `every call` or `token requests`, found the end",
            ),
            (
                "503 on get /v1/devices",
                "column 8: expected an operation such as `GET /v1/devices`, `every call` or `token requests`, found `get`",
            ),
            (
                "503 on GET /v1/device",
                "column 12: no operation is `GET /v1/device`; a similar one is `GET /v1/devices`",
            ),
            ("503 2 on GET /v1/devices", "column 7: expected `times`, found `on`"),
            ("503 99999999999 times", "column 5: expected a number of times, found `99999999999`"),
            ("503 once 2 times", "column 10: a second `2`"),
            ("503 at random 2", "column 15: expected a share of requests from 0 to 1, found `2`"),
            ("503 seed x", "column 10: expected a number, found `x`"),
            ("503 é twice", &format!("column 5: expected {CLAUSES}, found `é`")),
            ("202 on token requests", "column 1: `202` cannot happen to token requests"),
            (
                "reset, malformed item on POST /oauth/token",
                "column 1: `malformed item` cannot happen to token requests",
            ),
        ] {
            assert_eq!(printed(text), message, "{text}");
        }
    }
}
