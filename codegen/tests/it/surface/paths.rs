//! Prints types and signatures with absolute paths, so that two of them are equal if and only if they mean the same.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Prints tokens. Paths are printed as `absolute` returns them; it gets their segments.
pub fn print(tokens: TokenStream, absolute: &dyn Fn(&[String]) -> String) -> String {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let (mut out, mut at) = (String::new(), 0);
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Ident(first) => {
                let mut path = vec![first.to_string()];
                while is_separator(&tokens, at)
                    && let Some(TokenTree::Ident(next)) = tokens.get(at + 2)
                {
                    path.push(next.to_string());
                    at += 3;
                }
                let is_lifetime = out.ends_with('\'');
                // The name of an argument, of an associated type, or a keyword.
                let is_name = !is_separator(&tokens, at) && (is(&tokens, at, ':') || is(&tokens, at, '='));
                let is_keyword = path.len() == 1 && ["impl", "mut", "self"].contains(&path[0].as_str());
                let text = if is_lifetime || is_name || is_keyword { path.join("::") } else { absolute(&path) };
                if out.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    out.push(' ');
                }
                out.push_str(&text);
            }
            // A path from the root: what follows is absolute.
            TokenTree::Punct(_) if is_separator(&tokens, at - 1) => at += 1,
            TokenTree::Punct(mark) => match mark.as_char() {
                // A comma at the end is a matter of line breaks.
                ',' if at == tokens.len() || is(&tokens, at, '>') => {}
                ',' => out.push_str(", "),
                ':' => out.push_str(": "),
                '=' => out.push_str(" = "),
                other => out.push(other),
            },
            TokenTree::Literal(literal) => out.push_str(&literal.to_string()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                if open == "[" && out.ends_with(char::is_alphanumeric) {
                    out.push(' ');
                }
                out = out + open + &print(group.stream(), absolute) + close;
            }
        }
    }
    out
}

fn is(tokens: &[TokenTree], at: usize, mark: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    is(tokens, at, ':') && is(tokens, at + 1, ':')
}

/// A path of the standard library without its modules: `Clone` for `::std::clone::Clone`. The prelude has most of them.
pub fn without_std(path: &[String]) -> Option<&str> {
    (["std", "core"].contains(&path[0].as_str()) && path.len() > 1).then(|| path[path.len() - 1].as_str())
}
