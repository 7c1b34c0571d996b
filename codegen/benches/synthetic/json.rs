//! JSON whose members keep their order, as in a document: the order of fields is part of the schema.

#[derive(Clone)]
pub enum Json {
    Bool(bool),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

pub fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
}

impl Json {
    /// With the member at the end of the object, or in place of the one of that name: a model's field
    /// `description` leaves the model without a text.
    pub fn with(mut self, name: impl Into<String>, value: Json) -> Self {
        let name = name.into();
        if let Self::Object(members) = &mut self {
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = value,
                None => members.push((name, value)),
            }
        }
        self
    }

    pub fn with_some(self, name: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The text of a document, indented by two.
    pub fn document(&self) -> Vec<u8> {
        let mut out = String::new();
        self.write(1, &mut out);
        out.push('\n');
        out.into_bytes()
    }

    fn write(&self, depth: usize, out: &mut String) {
        match self {
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Text(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
            Self::List(items) => lines(items, depth, ['[', ']'], out, |item, out| item.write(depth + 1, out)),
            Self::Object(members) => lines(members, depth, ['{', '}'], out, |(name, value), out| {
                out.extend(["\"", name, "\": "]);
                value.write(depth + 1, out);
            }),
        }
    }
}

fn lines<T>(items: &[T], depth: usize, [open, close]: [char; 2], out: &mut String, write: impl Fn(&T, &mut String)) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth));
        write(item, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth - 1));
    out.push(close);
}
