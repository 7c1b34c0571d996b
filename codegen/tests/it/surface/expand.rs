//! Expands the runtime's macros as the compiler does, from their definitions, so that nothing is assumed about the items
//! that they produce. Each of them has one rule, with repetitions that are not nested.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::Item;

/// The files of the runtime with the macros that generated code calls.
const FILES: [&str; 3] = ["call/operation.rs", "json/macros.rs", "json/message.rs"];

/// The macros, by name.
pub struct Macros(BTreeMap<String, Rule>);

struct Rule {
    pattern: Vec<TokenTree>,
    body: TokenStream,
}

/// What the variables of a pattern matched, and each round of its repetition.
#[derive(Clone, Default)]
struct Matched {
    variables: BTreeMap<String, TokenStream>,
    rounds: Vec<Matched>,
}

impl Macros {
    /// Reads the macros of the runtime.
    pub fn of_the_runtime() -> Self {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
        let mut macros = BTreeMap::new();
        for file in FILES {
            let text = fs::read_to_string(runtime.join(file)).unwrap();
            for item in syn::parse_file(&text).unwrap().items {
                if let Item::Macro(item) = item
                    && let Some(name) = item.ident
                {
                    macros.insert(name.to_string(), Rule::of(item.mac.tokens));
                }
            }
        }
        Self(macros)
    }

    /// Returns the items that a call of the macro becomes.
    pub fn expand(&self, name: &str, arguments: TokenStream) -> Vec<Item> {
        let rule = self.0.get(name).unwrap_or_else(|| panic!("the runtime has no macro `{name}!`"));
        let arguments: Vec<_> = arguments.into_iter().collect();
        let mut matched = Matched::default();
        let end = matches(&rule.pattern, &arguments, 0, &mut matched);
        assert_eq!(end, Some(arguments.len()), "`{name}!` does not accept its arguments");
        syn::parse2::<syn::File>(transcribe(rule.body.clone(), &matched)).unwrap().items
    }
}

impl Rule {
    /// `(pattern) => { body };`
    fn of(definition: TokenStream) -> Self {
        let mut groups = definition.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        let (pattern, body) = (groups.next().unwrap(), groups.next().unwrap());
        assert!(groups.next().is_none(), "a macro with several rules");
        Self { pattern: pattern.into_iter().collect(), body }
    }
}

/// Matches tokens from a position, and returns the position of the first token that is left.
fn matches(pattern: &[TokenTree], tokens: &[TokenTree], mut at: usize, matched: &mut Matched) -> Option<usize> {
    let mut rest = pattern;
    while let [first, others @ ..] = rest {
        rest = others;
        match (first, others) {
            (TokenTree::Punct(dollar), [TokenTree::Ident(name), _, TokenTree::Ident(kind), others @ ..])
                if dollar.as_char() == '$' =>
            {
                rest = others;
                // A type is always the last argument.
                let end = if kind == "ty" { tokens.len() } else { at + 1 };
                let found = tokens.get(at..end).filter(|found| !found.is_empty())?;
                let is_kind = match &found[0] {
                    TokenTree::Ident(_) => kind != "literal",
                    TokenTree::Literal(_) => kind == "literal",
                    _ => kind == "ty",
                };
                matched.variables.insert(name.to_string(), found.iter().cloned().collect());
                at = if is_kind { end } else { return None };
            }
            (TokenTree::Punct(dollar), [TokenTree::Group(repeated), _, others @ ..]) if dollar.as_char() == '$' => {
                rest = others;
                let repeated: Vec<_> = repeated.stream().into_iter().collect();
                let mut round = Matched::default();
                while let Some(end) = matches(&repeated, tokens, at, &mut round) {
                    matched.rounds.push(std::mem::take(&mut round));
                    at = end;
                }
            }
            (TokenTree::Group(group), _) => {
                let TokenTree::Group(found) = tokens.get(at)? else { return None };
                let (inner, found): (Vec<_>, Vec<_>) =
                    (group.stream().into_iter().collect(), found.stream().into_iter().collect());
                (matches(&inner, &found, 0, matched)? == found.len()).then_some(())?;
                at += 1;
            }
            (token, _) => {
                (tokens.get(at)?.to_string() == token.to_string()).then_some(())?;
                at += 1;
            }
        }
    }
    Some(at)
}

fn transcribe(body: TokenStream, matched: &Matched) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_variable = matches!(&token, TokenTree::Punct(dollar) if dollar.as_char() == '$');
        match (token, is_variable) {
            (_, true) => match tokens.next() {
                Some(TokenTree::Ident(name)) if name == "crate" => {
                    out.extend([TokenTree::Ident(Ident::new("eset_connect_runtime", Span::call_site()))]);
                }
                Some(TokenTree::Ident(name)) => out.extend(matched.variables[&name.to_string()].clone()),
                Some(TokenTree::Group(repeated)) => {
                    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(end) if end.as_char() == '*');
                    let separator: TokenStream =
                        std::iter::from_fn(|| tokens.next_if(|token| !is_end(token))).collect();
                    tokens.next();
                    for (index, round) in matched.rounds.iter().enumerate() {
                        if index > 0 {
                            out.extend(separator.clone());
                        }
                        let mut variables = matched.variables.clone();
                        variables.extend(round.variables.clone());
                        out.extend(transcribe(repeated.stream(), &Matched { variables, rounds: Vec::new() }));
                    }
                }
                other => panic!("unexpected {other:?} after a dollar"),
            },
            (TokenTree::Group(group), false) => {
                let inner = transcribe(group.stream(), matched);
                out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            (token, false) => out.extend([token]),
        }
    }
    out
}
