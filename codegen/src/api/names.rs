//! Names as words. Names are split here, once; a case is applied when they are printed.

use std::fmt::Write as _;

use heck::ToSnakeCase;

/// The words of a name, in lower case, such as `policy assignment`. Never empty; ASCII only; at most 160
/// bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words(String);

/// Rustdoc names files after items, and most systems limit names to 255 bytes.
const LONGEST: usize = 160;

impl Words {
    /// Splits a name of the schema, in any case.
    pub fn new(name: &str) -> Self {
        let snake = camel_to_snake(name).unwrap_or_else(|| ascii(name).to_snake_case());
        Self(if snake.is_empty() { spelled_out(name) } else { cut(&snake, LONGEST).to_owned() })
    }

    /// `policy_assignment`
    pub fn snake(&self) -> &str {
        &self.0
    }

    /// `PolicyAssignment`
    pub fn camel(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        for word in self.0.split('_') {
            let mut letters = word.chars();
            out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            out.push_str(letters.as_str());
        }
        out
    }

    /// `policy assignment`
    pub fn spaced(&self) -> String {
        self.0.replace('_', " ")
    }

    /// Returns the words of an item in `self`: `route stops` for `route` and `stops`. A word that ends the first and
    /// begins the second (`token`, `token type`) is not repeated.
    pub fn within(&self, inner: &Self) -> Self {
        let last = self.0.rsplit('_').next().unwrap_or_default();
        let rest = inner.0.strip_prefix(last).and_then(|rest| rest.strip_prefix('_'));
        Self::joined(&self.0, rest.unwrap_or(&inner.0))
    }

    /// Returns the singular: `stop` for `stops`.
    pub fn singular(&self) -> Self {
        let word = self.0.as_str();
        let singular = match word {
            _ if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") => word.to_owned(),
            _ if ["sses", "shes", "ches", "xes"].iter().any(|end| word.ends_with(end)) => {
                word[..word.len() - 2].to_owned()
            }
            _ => match word.strip_suffix("ies") {
                Some(stem) => format!("{stem}y"),
                None => word.strip_suffix('s').unwrap_or(word).to_owned(),
            },
        };
        Self(if singular.is_empty() { word.to_owned() } else { singular })
    }

    /// Returns the words before `last`, if the name ends in it and has others.
    pub fn without_last(&self, last: &str) -> Option<Self> {
        let rest = self.0.strip_suffix(last)?.strip_suffix('_')?;
        (!rest.is_empty()).then(|| Self(rest.to_owned()))
    }

    /// Whether the last words of `self` are those of `other`.
    pub fn ends_with(&self, other: &Self) -> bool {
        self.0 == other.0 || self.0.strip_suffix(other.0.as_str()).is_some_and(|rest| rest.ends_with('_'))
    }

    /// Returns the words of `self`, followed by those of `other`.
    pub fn then(&self, other: &str) -> Self {
        Self::joined(&self.0, &Self::new(other).0)
    }

    fn joined(first: &str, second: &str) -> Self {
        let second = cut(second, LONGEST / 2);
        Self(format!("{}_{second}", cut(first, LONGEST - second.len() - 1)))
    }
}

/// Returns the first characters of a name, at most `length`.
fn cut(snake: &str, length: usize) -> &str {
    snake.get(..length).unwrap_or(snake).trim_end_matches('_')
}

/// Returns the snake case of names such as `fooBar` and `FooBar`, which are the most frequent: only letters, and no two
/// adjacent capitals, so that each capital begins a word. This is a fast path, because names are split often.
fn camel_to_snake(name: &str) -> Option<String> {
    let mut out = String::with_capacity(name.len() + 8);
    let mut after_capital = false;
    for c in name.chars() {
        let is_capital = c.is_ascii_uppercase();
        if !c.is_ascii_alphabetic() || is_capital && after_capital {
            return None;
        }
        if is_capital && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        after_capital = is_capital;
    }
    Some(out)
}

/// Replaces characters that an ASCII name cannot contain. A letter of another script becomes its number: Rust accepts
/// it, but readers may confuse it with a similar letter.
fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if c.is_alphanumeric() {
            let _ = write!(out, "_u{:x}_", u32::from(c));
        } else {
            out.push('_');
        }
    }
    out
}

/// Returns a name for a text without letters and digits, from the numbers of its characters.
fn spelled_out(name: &str) -> String {
    let mut out = "x".to_owned();
    for c in name.chars().take(8) {
        let _ = write!(out, "{:x}", u32::from(c));
    }
    out
}

/// The name of a model or enum: `v2PolicyAssignment`, `incident_managementv1Detection`, `typeDate`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelName {
    /// The `$ref` of the schema; absent for a model that is named after its context.
    pub raw: Option<String>,
    /// `v2`
    pub version: Option<String>,
    /// The package, which is not part of the name: `incident management`.
    pub package: Option<Words>,
    /// `policy assignment`
    pub words: Words,
}

impl ModelName {
    /// Splits a `$ref`.
    pub fn new(raw: &str) -> Self {
        let (package, version, name) = split(raw);
        Self {
            raw: Some(raw.to_owned()),
            version: version.map(str::to_owned),
            package: (!package.is_empty()).then(|| Words::new(package)),
            words: Words::new(name),
        }
    }

    /// Returns the name in the maintainers' texts: the `$ref`, or one in the same form.
    pub fn key(&self) -> String {
        let unnamed = || format!("{}{}", self.version.as_deref().unwrap_or_default(), self.words.camel());
        self.raw.clone().unwrap_or_else(unnamed)
    }

    /// Returns the name of a model without a `$ref`.
    pub fn unnamed(version: Option<String>, words: Words) -> Self {
        Self { raw: None, version, package: None, words }
    }
}

/// Whether a `$ref` is a name and not a sentence.
pub fn is_identifier(raw: &str) -> bool {
    raw.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && raw.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.')
}

/// Splits a `$ref` into package, version and name. The version is a `v` and digits before a capital letter; without
/// one, a lower-case word before a capital letter is the package (`typeDate`).
fn split(raw: &str) -> (&str, Option<&str>, &str) {
    let bytes = raw.as_bytes();
    for at in raw.match_indices('v').map(|(at, _)| at) {
        let digits = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let end = at + 1 + digits;
        let package = &raw[..at];
        let is_package = package.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if digits > 0 && bytes.get(end).is_some_and(u8::is_ascii_uppercase) && is_package {
            return (package, Some(&raw[at..end]), &raw[end..]);
        }
    }
    match raw.find(|c: char| !c.is_ascii_lowercase()) {
        Some(at) if at > 0 && bytes[at].is_ascii_uppercase() => (&raw[..at], None, &raw[at..]),
        _ => ("", None, raw),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn model_names_are_split() {
        let parts = |raw: &str| {
            let name = ModelName::new(raw);
            format!(
                "{}/{}/{}",
                name.package.map_or(String::new(), |package| package.snake().to_owned()),
                name.version.unwrap_or_default(),
                name.words.camel()
            )
        };
        for (raw, expected) in [
            ("v2PolicyAssignment", "/v2/PolicyAssignment"),
            ("v1File", "/v1/File"),
            ("incident_managementv1Detection", "incident_management/v1/Detection"),
            ("dotnodwell_known_typesv1SeverityLevel", "dotnodwell_known_types/v1/SeverityLevel"),
            ("typeDate", "type//Date"),
            ("rpcStatus", "rpc//Status"),
            ("Token", "//Token"),
            ("oauth_token_body", "//OauthTokenBody"),
            ("EdrRulesUpdateEdrRuleDefinitionBody", "//EdrRulesUpdateEdrRuleDefinitionBody"),
            ("v1", "//V1"),
            ("Driv3rV1Thing", "//Driv3rV1Thing"),
            ("v10A", "/v10/A"),
        ] {
            assert_eq!(parts(raw), expected, "{raw}");
        }
    }

    #[test]
    fn words_are_not_repeated_and_never_empty() {
        let within = |outer: &str, inner: &str| Words::new(outer).within(&Words::new(inner)).camel();
        assert_eq!(within("Token", "token_type"), "TokenType");
        assert_eq!(within("Route", "stop"), "RouteStop");
        assert_eq!(within("Tok", "token"), "TokToken");
        assert_eq!(Words::new("@type").snake(), "type");
        assert_eq!(Words::new("hashSha2256").snake(), "hash_sha2256");
        assert_eq!(Words::new("$$").snake(), "x2424");
        assert_eq!(Words::new("").snake(), "x");
        assert_eq!(Words::new("größe").snake(), "gr_uf6_uDf_e".to_lowercase());
    }

    #[test]
    fn names_fit_into_file_names() {
        let long = Words::new(&"x".repeat(100_000));
        for words in [long.then("model"), long.then(long.snake()), long.within(&long), Words::new("a").within(&long)] {
            assert!(words.snake().len() <= LONGEST, "{words:?}");
        }
        assert!(long.then("model").snake().ends_with("_model"));
    }

    #[test]
    fn plurals_lose_their_ending() {
        for (many, one) in [
            ("stops", "stop"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("status", "status"),
            ("batches", "batch"),
            ("data", "data"),
            ("s", "s"),
        ] {
            assert_eq!(Words::new(many).singular().snake(), one);
        }
    }
}
