//! The tokens of a filter, with their positions for messages.

/// A filter is nested no deeper, so that a hostile one does not exhaust the stack.
const DEEPEST: usize = 50;

/// The symbols; longer ones come first.
const SYMBOLS: &[&str] = &["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", ","];

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, with dots: `incident.status`, `eq`.
    Name(String),
    /// A text in quotes, without them.
    Text(String),
    /// An integer.
    Number(i128),
    /// One of the [`SYMBOLS`].
    Symbol(&'static str),
    /// The end of the filter.
    End,
}

/// Why a filter is not understood.
pub type Wrong = String;

/// The number of a character, from 1.
#[derive(Clone, Copy, Debug)]
pub struct Position(usize);

impl Position {
    /// Says that something is wrong there.
    pub fn wrong(self, message: &str) -> Wrong {
        format!("at character {}: {message}", self.0)
    }
}

/// The tokens of a filter, read from left to right.
#[derive(Debug)]
pub struct Tokens {
    /// Each with the number of the character where it starts, from 1. The last one is [`Token::End`].
    all: Vec<(usize, Token)>,
    next: usize,
    depth: usize,
}

impl Tokens {
    /// Splits a filter.
    pub fn of(text: &str) -> Result<Self, Wrong> {
        let letters: Vec<char> = text.chars().collect();
        let mut all = Vec::new();
        let mut at = 0;
        while let Some(letter) = letters.get(at) {
            let rest = &letters[at..];
            let start = at + 1;
            let (length, token) = match letter {
                letter if letter.is_whitespace() => {
                    at += 1;
                    continue;
                }
                '"' | '\'' => quoted(rest).ok_or_else(|| format!("at character {start}: the text has no end"))?,
                letter if is_name(*letter) && !letter.is_ascii_digit() && *letter != '.' => name(rest),
                letter if letter.is_ascii_digit() || *letter == '-' => {
                    number(rest).ok_or_else(|| format!("at character {start}: expected an integer"))?
                }
                letter => symbol(rest).ok_or_else(|| format!("at character {start}: unexpected {letter:?}"))?,
            };
            all.push((start, token));
            at += length;
        }
        all.push((letters.len() + 1, Token::End));
        Ok(Self { all, next: 0, depth: 0 })
    }

    /// Returns the next token, which stays.
    pub fn peek(&self) -> &Token {
        self.all.get(self.next).map_or(&Token::End, |(_, token)| token)
    }

    /// Returns the next token.
    pub fn take(&mut self) -> Token {
        let token = self.peek().clone();
        self.next += 1;
        token
    }

    /// Takes the next token if it is this symbol.
    pub fn accepts(&mut self, symbol: &str) -> bool {
        let found = matches!(self.peek(), Token::Symbol(next) if *next == symbol);
        self.next += usize::from(found);
        found
    }

    /// Takes the next token if it is this name.
    pub fn accepts_name(&mut self, name: &str) -> bool {
        let found = matches!(self.peek(), Token::Name(next) if next == name);
        self.next += usize::from(found);
        found
    }

    /// Takes this symbol.
    pub fn expect(&mut self, symbol: &str) -> Result<(), Wrong> {
        if self.accepts(symbol) { Ok(()) } else { Err(self.unexpected(&format!("`{symbol}`"))) }
    }

    /// Takes a text.
    pub fn expect_text(&mut self) -> Result<String, Wrong> {
        match self.peek().clone() {
            Token::Text(text) => {
                self.next += 1;
                Ok(text)
            }
            _ => Err(self.unexpected("a text in quotes")),
        }
    }

    /// Says that the next token is not what was expected.
    pub fn unexpected(&self, expected: &str) -> Wrong {
        let found = match self.peek() {
            Token::Name(name) => format!("`{name}`"),
            Token::Text(text) => format!("the text {text:?}"),
            Token::Number(number) => number.to_string(),
            Token::Symbol(symbol) => format!("`{symbol}`"),
            Token::End => "the end".to_owned(),
        };
        self.wrong(&format!("expected {expected}, found {found}"))
    }

    /// Says that something is wrong at the next token.
    pub fn wrong(&self, message: &str) -> Wrong {
        self.position().wrong(message)
    }

    /// Returns where the next token starts.
    pub fn position(&self) -> Position {
        Position(self.all.get(self.next).or(self.all.last()).map_or(1, |(at, _)| *at))
    }

    /// Goes into parentheses.
    pub fn enter(&mut self) -> Result<(), Wrong> {
        self.depth += 1;
        if self.depth > DEEPEST { Err(self.wrong("nested too deep")) } else { Ok(()) }
    }

    /// Leaves parentheses.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '.'
}

fn name(rest: &[char]) -> (usize, Token) {
    let name: String = rest.iter().take_while(|letter| is_name(**letter)).collect();
    (name.len(), Token::Name(name))
}

fn number(rest: &[char]) -> Option<(usize, Token)> {
    let digits: String = rest
        .iter()
        .enumerate()
        .take_while(|(at, l)| l.is_ascii_digit() || (*at == 0 && **l == '-'))
        .map(|(_, l)| l)
        .collect();
    let next = rest.get(digits.len()).copied().unwrap_or(' ');
    let number = digits.parse().ok().filter(|_| !is_name(next))?;
    Some((digits.len(), Token::Number(number)))
}

fn symbol(rest: &[char]) -> Option<(usize, Token)> {
    let found = SYMBOLS.iter().find(|symbol| symbol.chars().eq(rest.iter().take(symbol.len()).copied()))?;
    Some((found.len(), Token::Symbol(found)))
}

/// A backslash makes the next letter part of the text.
fn quoted(rest: &[char]) -> Option<(usize, Token)> {
    let (quote, mut text) = (rest.first()?, String::new());
    let mut at = 1;
    loop {
        match rest.get(at)? {
            '\\' => {
                at += 1;
                text.push(match rest.get(at)? {
                    'n' => '\n',
                    't' => '\t',
                    other => *other,
                });
            }
            end if end == quote => return Some((at + 1, Token::Text(text))),
            other => text.push(*other),
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        Tokens::of(text).unwrap().all.into_iter().map(|(_, token)| token).collect()
    }

    #[test]
    fn tokens_need_no_spaces() {
        let name = |name: &str| Token::Name(name.to_owned());
        let expected = [name("a.b"), Token::Symbol(">="), Token::Number(-3), Token::Symbol("&&"), Token::Symbol("!")];
        assert_eq!(tokens("a.b>=-3&&!")[..5], expected);
        assert_eq!(tokens(" "), [Token::End]);
    }

    #[test]
    fn texts_have_either_quotes_and_escapes() {
        let text = |text: &str| Token::Text(text.to_owned());
        assert_eq!(tokens(r#""a\"é" 'b"\\'"#), [text("a\"é"), text("b\"\\"), Token::End]);
    }

    #[test]
    fn what_is_no_token_is_refused_with_its_position() {
        for (wrong, expected) in [
            ("a = 1", "at character 3: unexpected '='"),
            ("é", "at character 1: unexpected 'é'"),
            ("a == \"b", "at character 6: the text has no end"),
            ("1.5", "at character 1: expected an integer"),
            ("- 1", "at character 1: expected an integer"),
            (".a", "at character 1: unexpected '.'"),
        ] {
            assert_eq!(Tokens::of(wrong).unwrap_err(), expected);
        }
    }
}
