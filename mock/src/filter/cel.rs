//! The Common Expression Language, as far as the service documents it for its filters: comparisons with `==`, `!=`, `<`,
//! `<=`, `>` and `>=`, `in`, `has`, `size`, `contains`, `timestamp`, `&&`, `||`, `!` and parentheses. `startsWith` and
//! `endsWith` are part of the language too.

use eset_connect_codegen::facts::{EnumId, Type};

use super::fields::{Fields, Key, Path};
use super::tokens::{Position, Token, Tokens, Wrong};
use super::{Condition, Operator, Part};

/// What a filter may use.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// The fields of the entities.
    pub fields: Fields,
    /// The name that a field may have in front of it: `incident` in `incident.status`.
    pub entity: &'static str,
    /// The fields that can be filtered, by their names in JSON.
    pub filterable: &'static [&'static str],
}

/// Reads a filter.
pub fn read(language: Language, text: &str) -> Result<Condition, Wrong> {
    let mut parser = Parser { language, tokens: Tokens::of(text)? };
    let condition = parser.any()?;
    match parser.tokens.peek() {
        Token::End => Ok(condition),
        _ => Err(parser.tokens.unexpected("`&&`, `||` or the end")),
    }
}

struct Parser {
    language: Language,
    tokens: Tokens,
}

/// A side of a comparison.
#[derive(Debug)]
enum Operand {
    Field(Path),
    Size(Path),
    Constant(EnumId, usize),
    Text(String),
    Value(Key),
    List(Vec<Operand>),
    /// A function that is a condition already.
    Condition(Condition),
}

impl Parser {
    fn any(&mut self) -> Result<Condition, Wrong> {
        self.tokens.enter()?;
        let mut conditions = vec![self.all()?];
        while self.tokens.accepts("||") {
            conditions.push(self.all()?);
        }
        self.tokens.leave();
        Ok(Condition::Any(conditions))
    }

    fn all(&mut self) -> Result<Condition, Wrong> {
        let mut conditions = vec![self.single()?];
        while self.tokens.accepts("&&") {
            conditions.push(self.single()?);
        }
        Ok(Condition::All(conditions))
    }

    fn single(&mut self) -> Result<Condition, Wrong> {
        if self.tokens.accepts("!") {
            self.tokens.enter()?;
            let condition = self.single()?;
            self.tokens.leave();
            return Ok(Condition::Not(Box::new(condition)));
        }
        if self.tokens.accepts("(") {
            let condition = self.any()?;
            self.tokens.expect(")")?;
            return Ok(condition);
        }
        let at = self.tokens.position();
        let left = match self.operand()? {
            Operand::Condition(condition) => return Ok(condition),
            left => left,
        };
        if self.tokens.accepts_name("in") {
            let right = self.operand()?;
            return one_of(at, left, right);
        }
        let operator = self.operator()?;
        let right = self.operand()?;
        compare(at, left, operator, right)
    }

    fn operator(&mut self) -> Result<Operator, Wrong> {
        let operators = [
            ("==", Operator::Equal),
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let found = operators.into_iter().find(|(symbol, _)| self.tokens.accepts(symbol));
        found.map(|(_, operator)| operator).ok_or_else(|| self.tokens.unexpected("a comparison or `in`"))
    }

    fn operand(&mut self) -> Result<Operand, Wrong> {
        match self.tokens.peek().clone() {
            Token::Text(text) => {
                self.tokens.take();
                Ok(Operand::Text(text))
            }
            Token::Number(number) => {
                self.tokens.take();
                Ok(Operand::Value(Key::Whole(number)))
            }
            Token::Symbol("[") => self.list().map(Operand::List),
            Token::Name(name) => self.named(&name),
            _ => Err(self.tokens.unexpected("a field or a value")),
        }
    }

    fn list(&mut self) -> Result<Vec<Operand>, Wrong> {
        self.tokens.expect("[")?;
        self.tokens.enter()?;
        let mut items = Vec::new();
        while !self.tokens.accepts("]") {
            if !items.is_empty() {
                self.tokens.expect(",")?;
            }
            items.push(self.operand()?);
        }
        self.tokens.leave();
        Ok(items)
    }

    /// Reads what starts with a name: a field, a function of a field, a value of an enum, or a function.
    fn named(&mut self, name: &str) -> Result<Operand, Wrong> {
        if name == "true" || name == "false" {
            self.tokens.take();
            return Ok(Operand::Value(Key::Flag(name == "true")));
        }
        if let Some((id, position)) = self.language.fields.constant(name) {
            self.tokens.take();
            return Ok(Operand::Constant(id, position));
        }
        let at = self.tokens.position();
        let field = self.field(name);
        self.tokens.take();
        if !self.tokens.accepts("(") {
            return field.map(Operand::Field);
        }
        let operand = match name.rsplit_once('.') {
            None => self.function(name, at)?,
            Some((path, function)) => {
                let path = self.field_at(path, at)?;
                self.method(path, function, at)?
            }
        };
        self.tokens.expect(")")?;
        Ok(operand)
    }

    fn function(&mut self, name: &str, at: Position) -> Result<Operand, Wrong> {
        match name {
            "timestamp" => {
                let wrong = self.tokens.wrong("expected a time with its offset, such as 2026-01-31T08:00:00Z");
                let time = self.tokens.expect_text()?.parse().map_err(|_| wrong)?;
                Ok(Operand::Value(Key::Time(time)))
            }
            "has" => Ok(Operand::Condition(Condition::Has(self.argument()?))),
            "size" => sized(at, self.argument()?),
            _ => Err(at.wrong(&format!("the function `{name}` is not known; known are `has`, `size` and `timestamp`"))),
        }
    }

    fn method(&mut self, path: Path, name: &str, at: Position) -> Result<Operand, Wrong> {
        let part = match name {
            "size" => return sized(at, path),
            "contains" => Part::Anywhere,
            "startsWith" => Part::Start,
            "endsWith" => Part::End,
            _ => {
                return Err(at.wrong(&format!(
                    "the function `{name}` is not known; known are `contains`, `startsWith`, `endsWith` and `size`"
                )));
            }
        };
        if !matches!(path.ty, Type::String | Type::Id(_)) {
            return Err(at.wrong(&format!("`{}` is no text, so `{name}` does not apply", path.name())));
        }
        Ok(Operand::Condition(Condition::Contains(path, part, self.tokens.expect_text()?)))
    }

    fn argument(&mut self) -> Result<Path, Wrong> {
        match self.tokens.peek().clone() {
            Token::Name(name) => {
                let path = self.field(&name)?;
                self.tokens.take();
                Ok(path)
            }
            _ => Err(self.tokens.unexpected("a field")),
        }
    }

    fn field(&self, name: &str) -> Result<Path, Wrong> {
        self.field_at(name, self.tokens.position())
    }

    fn field_at(&self, name: &str, at: Position) -> Result<Path, Wrong> {
        let Language { fields, entity, filterable } = self.language;
        let path = name.strip_prefix(entity).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name);
        let found = fields.find(path).filter(|path| filterable.contains(&path.name().as_str()));
        found.ok_or_else(|| {
            let known = filterable.join(", ");
            at.wrong(&format!("`{name}` is neither a field that can be filtered nor a value; the fields are {known}"))
        })
    }
}

fn sized(at: Position, path: Path) -> Result<Operand, Wrong> {
    match path.ty {
        Type::List(_) | Type::String | Type::Id(_) => Ok(Operand::Size(path)),
        _ => Err(at.wrong(&format!("`{}` is neither a list nor a text, so it has no size", path.name()))),
    }
}

fn one_of(at: Position, left: Operand, right: Operand) -> Result<Condition, Wrong> {
    match (left, right) {
        (Operand::Text(text), Operand::Field(path)) if matches!(path.ty, Type::List(_)) => {
            Ok(Condition::Holds(path, text))
        }
        (Operand::Field(path), Operand::List(items)) => {
            let items = items.into_iter().map(|item| compare(at, Operand::Field(path.clone()), Operator::Equal, item));
            items.collect::<Result<_, _>>().map(Condition::Any)
        }
        _ => Err(at.wrong("expected a field before `in` and a list after it, or a text and a field with a list")),
    }
}

fn compare(at: Position, left: Operand, operator: Operator, right: Operand) -> Result<Condition, Wrong> {
    let (path, operator, value) = match (left, right) {
        (Operand::Field(path), value) => (path, operator, value),
        (value, Operand::Field(path)) => (path, operator.flipped(), value),
        (Operand::Size(path), Operand::Value(Key::Whole(size))) => {
            return Ok(Condition::Size(path, operator, size));
        }
        (Operand::Value(Key::Whole(size)), Operand::Size(path)) => {
            return Ok(Condition::Size(path, operator.flipped(), size));
        }
        _ => return Err(at.wrong("expected a field and a value to compare")),
    };
    let is_equality = matches!(operator, Operator::Equal);
    match (path.ty, value) {
        (Type::Enum(_), _) if !is_equality => {
            Err(at.wrong(&format!("`{}` can be compared only with `==` and `in`", path.name())))
        }
        (Type::Enum(id), Operand::Constant(of, position)) if *id == of => {
            Ok(Condition::Compare(path, operator, Key::Position(position)))
        }
        // So does the service: a value in quotes matches nothing.
        (Type::Enum(_), Operand::Text(_)) => Ok(Condition::Never),
        (Type::String | Type::Id(_), Operand::Text(text)) => Ok(Condition::Compare(path, operator, Key::Text(text))),
        (Type::DateTime, Operand::Value(value @ Key::Time(_)))
        | (Type::Boolean, Operand::Value(value @ Key::Flag(_)))
        | (Type::Integer(_), Operand::Value(value @ Key::Whole(_))) => Ok(Condition::Compare(path, operator, value)),
        (ty, _) => Err(at.wrong(&format!("`{}` can be compared only with {}", path.name(), comparable(ty)))),
    }
}

fn comparable(ty: &Type) -> &'static str {
    match ty {
        Type::Enum(_) => "a value of its enum",
        Type::DateTime => "`timestamp(\"…\")`",
        Type::String | Type::Id(_) => "a text in quotes",
        Type::Integer(_) => "an integer",
        Type::Boolean => "`true` and `false`",
        Type::List(_) => "`in`, `has` and `size`",
        _ => "`has`",
    }
}
