//! Reads the imports of Rust source text: every path of a `use`, and every path in code that starts
//! with `crate`, `super` or `self`.

use std::collections::BTreeSet;

/// A path in a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    pub line: usize,
    /// Its segments as they are written, from `crate`, `super`, `self` or a name in scope.
    pub path: Vec<String>,
    /// The inline modules that contain it, from the outermost.
    pub inside: Vec<String>,
    /// The name that a `use` gives it; `None` for a path in code.
    pub name: Option<String>,
}

/// The paths and test modules of a file.
#[derive(Debug, Default)]
pub struct Imports {
    pub imports: Vec<Import>,
    /// The modules in other files that are compiled for tests only.
    pub test_modules: BTreeSet<String>,
}

#[derive(Clone, Debug)]
struct Token {
    line: usize,
    text: String,
}

/// Reads `source`. Skips comments, literals, `$crate`, quoted code and inline `#[cfg(test)]` modules.
pub fn read(source: &str) -> Imports {
    let mut reader = Reader { tokens: tokens(source), at: 0, found: Imports::default() };
    reader.items();
    reader.found
}

/// The words and punctuation of `source`, without comments and literals. `::` is one token.
fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let (mut tokens, mut at, mut line) = (Vec::new(), 0, 1);
    while at < chars.len() {
        let rest = &chars[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().take_while(|c| **c != '\n').count(),
            ['/', '*', ..] => block_comment(rest),
            ['"', ..] => string(rest),
            ['\'', '\\', ..] => 3 + rest[3..].iter().take_while(|c| **c != '\'').count() + 1,
            ['\'', _, '\'', ..] => 3,
            ['r', '#', c, ..] if is_word(*c) => 2,
            [c, ..] if is_word(*c) => {
                let length = rest.iter().take_while(|c| is_word(**c)).count();
                let (word, after): (String, _) = (rest[..length].iter().collect(), &rest[length..]);
                let literal = literal(&word, after);
                if literal.is_none() {
                    tokens.push(Token { line, text: word });
                }
                length + literal.unwrap_or(0)
            }
            [':', ':', ..] => {
                tokens.push(Token { line, text: "::".to_owned() });
                2
            }
            [c, ..] => {
                if !c.is_whitespace() {
                    tokens.push(Token { line, text: c.to_string() });
                }
                1
            }
            [] => break,
        };
        line += rest.iter().take(length).filter(|c| **c == '\n').count();
        at += length;
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a comment, which can contain others.
fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] if depth == 1 => return at + 2,
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    at
}

/// The length of a string literal that starts with its quote.
fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// The length of a literal after its prefix, such as `r` or `b`; `None` if the word is not a prefix.
fn literal(prefix: &str, after: &[char]) -> Option<usize> {
    let hashes = after.iter().take_while(|c| **c == '#').count();
    match prefix {
        "b" | "c" if after.first() == Some(&'"') => Some(string(after)),
        "r" | "br" | "cr" if after.get(hashes) == Some(&'"') => {
            let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
            let body = &after[hashes + 1..];
            let length = body.windows(end.len()).position(|part| part == end).unwrap_or(body.len());
            Some(hashes + 1 + length + end.len())
        }
        _ => None,
    }
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    found: Imports,
}

impl Reader {
    fn items(&mut self) {
        let mut depth = 0;
        // The inline modules that are open, with the depth of their braces.
        let mut open: Vec<(String, usize)> = Vec::new();
        while self.at < self.tokens.len() {
            if self.is_next(&["#", "[", "cfg", "(", "test", ")", "]"]) {
                self.at += 7;
                self.test_module();
                continue;
            }
            let inside: Vec<String> = open.iter().map(|(name, _)| name.clone()).collect();
            match self.text(0) {
                "{" => depth += 1,
                "}" => {
                    depth -= 1;
                    open.retain(|(_, at)| *at <= depth);
                }
                "mod" if self.text(2) == "{" => {
                    open.push((self.text(1).to_owned(), depth + 1));
                    self.at += 1;
                }
                // Code of another crate, which a generator writes.
                "quote" | "parse_quote" if self.text(1) == "!" => {
                    self.at += 2;
                    self.skip_group();
                    continue;
                }
                // Not `use<'a>` of a type, and not `use $crate::…` of a macro.
                "use" if !matches!(self.text(1), "<" | "$") => {
                    self.at += 1;
                    self.use_tree(&[], &inside);
                    continue;
                }
                "crate" | "super" | "self" if self.text(1) == "::" && !self.follows(&["$", "::"]) => {
                    self.code_path(&inside);
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Skips a module for tests, after its `cfg`. Another item is read as usual.
    fn test_module(&mut self) {
        while self.is_next(&["#", "["]) {
            while self.at < self.tokens.len() && self.text(0) != "]" {
                self.at += 1;
            }
            self.at += 1;
        }
        if self.text(0) != "mod" {
            return;
        }
        if self.text(2) == ";" {
            let name = self.text(1).to_owned();
            self.found.test_modules.insert(name);
            return;
        }
        self.at += 2;
        self.skip_group();
    }

    /// Skips what is in the brackets that are next.
    fn skip_group(&mut self) {
        let mut depth = 0;
        while self.at < self.tokens.len() {
            match self.text(0) {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// Reads one tree of a `use`, after the segments before it.
    fn use_tree(&mut self, before: &[String], inside: &[String]) {
        let mut path = before.to_vec();
        let mut line = self.line();
        loop {
            match self.text(0) {
                "::" => self.at += 1,
                "{" => {
                    self.at += 1;
                    while !matches!(self.text(0), "}" | ";" | "") {
                        self.use_tree(&path, inside);
                        if self.text(0) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "as" => {
                    let name = self.text(1).to_owned();
                    self.at += 2;
                    return self.push(line, path, inside, Some(name));
                }
                "," | "}" | ";" | "" => break,
                segment => {
                    let segment = segment.to_owned();
                    line = self.line();
                    self.at += 1;
                    // `{self, …}` is the path before the braces.
                    if segment != "self" || path.is_empty() {
                        path.push(segment);
                    }
                }
            }
        }
        let name = path.last().cloned();
        self.push(line, path, inside, name);
    }

    fn code_path(&mut self, inside: &[String]) {
        let line = self.line();
        let mut path = vec![self.text(0).to_owned()];
        self.at += 1;
        while self.text(0) == "::" && self.text(1).starts_with(is_word) {
            path.push(self.text(1).to_owned());
            self.at += 2;
        }
        self.push(line, path, inside, None);
    }

    fn push(&mut self, line: usize, path: Vec<String>, inside: &[String], name: Option<String>) {
        self.found.imports.push(Import { line, path, inside: inside.to_vec(), name });
    }

    fn text(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |token| &token.text)
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |token| token.line)
    }

    fn is_next(&self, texts: &[&str]) -> bool {
        texts.iter().enumerate().all(|(ahead, text)| self.text(ahead) == *text)
    }

    /// Whether the token is preceded by one of these.
    fn follows(&self, texts: &[&str]) -> bool {
        self.at.checked_sub(1).is_some_and(|before| texts.contains(&self.tokens[before].text.as_str()))
    }
}
