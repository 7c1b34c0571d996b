//! Filters in the style of `OData`: `resolved eq 0 and (severityScore ge 60 or userName ne "ada")`.

use eset_connect_codegen::facts::Type;

use super::fields::{Fields, Key, Path};
use super::tokens::{Token, Tokens, Wrong};
use super::{Condition, Operator};

/// Reads a filter.
pub fn read(fields: Fields, text: &str) -> Result<Condition, Wrong> {
    let mut parser = Parser { fields, tokens: Tokens::of(text)? };
    let condition = parser.any()?;
    match parser.tokens.peek() {
        Token::End => Ok(condition),
        _ => Err(parser.tokens.unexpected("`and`, `or` or the end")),
    }
}

struct Parser {
    fields: Fields,
    tokens: Tokens,
}

impl Parser {
    fn any(&mut self) -> Result<Condition, Wrong> {
        self.tokens.enter()?;
        let mut conditions = vec![self.all()?];
        while self.tokens.accepts_name("or") {
            conditions.push(self.all()?);
        }
        self.tokens.leave();
        Ok(Condition::Any(conditions))
    }

    fn all(&mut self) -> Result<Condition, Wrong> {
        let mut conditions = vec![self.single()?];
        while self.tokens.accepts_name("and") {
            conditions.push(self.single()?);
        }
        Ok(Condition::All(conditions))
    }

    fn single(&mut self) -> Result<Condition, Wrong> {
        if self.tokens.accepts("(") {
            let condition = self.any()?;
            self.tokens.expect(")")?;
            return Ok(condition);
        }
        let path = self.field()?;
        let operator = self.operator()?;
        let wrong = self.tokens.unexpected(comparable(path.ty));
        let value = value(&path, self.tokens.take()).ok_or(wrong)?;
        Ok(Condition::Compare(path, operator, value))
    }

    fn field(&mut self) -> Result<Path, Wrong> {
        let Token::Name(name) = self.tokens.peek().clone() else { return Err(self.tokens.unexpected("a field")) };
        let field = self.fields.find(&name).filter(|path| !comparable(path.ty).is_empty());
        let field = field.ok_or_else(|| self.tokens.wrong(&format!("`{name}` is not a field that can be compared")))?;
        self.tokens.take();
        Ok(field)
    }

    fn operator(&mut self) -> Result<Operator, Wrong> {
        let operators = [
            ("eq", Operator::Equal),
            ("ne", Operator::NotEqual),
            ("gt", Operator::Greater),
            ("ge", Operator::GreaterOrEqual),
            ("lt", Operator::Less),
            ("le", Operator::LessOrEqual),
        ];
        let found = operators.into_iter().find(|(name, _)| self.tokens.accepts_name(name));
        found
            .map(|(_, operator)| operator)
            .ok_or_else(|| self.tokens.unexpected("`eq`, `ne`, `gt`, `ge`, `lt` or `le`"))
    }
}

/// Returns the value that a token is for the field; `None` if it is of another type.
fn value(path: &Path, token: Token) -> Option<Key> {
    match (path.ty, token) {
        (Type::Boolean, Token::Number(number @ 0..=1)) => Some(Key::Flag(number == 1)),
        (Type::Boolean, Token::Name(name)) => name.parse().ok().map(Key::Flag),
        (Type::Integer(_), Token::Number(number)) => Some(Key::Whole(number)),
        (Type::DateTime, Token::Text(text)) => text.parse().ok().map(Key::Time),
        (Type::Enum(_), Token::Text(text)) => path.of_enum(&text),
        (Type::String | Type::Id(_), Token::Text(text)) => Some(Key::Text(text)),
        _ => None,
    }
}

/// Returns what a field of this type can be compared with; empty if it cannot.
fn comparable(ty: &Type) -> &'static str {
    match ty {
        Type::Boolean => "0, 1, `true` or `false`",
        Type::Integer(_) => "an integer",
        Type::DateTime => "a time in quotes, such as \"2026-01-31T08:00:00Z\"",
        Type::Enum(_) => "a value of the enum in quotes",
        Type::String | Type::Id(_) => "a text in quotes",
        _ => "",
    }
}
