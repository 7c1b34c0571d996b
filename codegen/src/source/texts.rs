//! Reads the texts that the maintainers wrote: `texts/<service>.json`, and `texts/shared.json`.

use super::document::{Text, TextEntry, Texts};
use super::fields::{Fields, text};
use super::json::{Node, Value};
use super::keys::{self, Keys};
use super::problems::Problems;
use crate::diagnostic::Diagnostic;
use crate::vocabulary::Item;

/// The folder of the texts. A service cannot have this name.
pub(crate) const FOLDER: &str = "texts";
/// The file of the texts that all services share. A service cannot have this name either.
pub(super) const SHARED: &str = "shared.json";

/// Reads the file `name`.
pub(super) fn read(root: &Node<'_>, name: &str, problems: &mut Problems) -> Option<Texts> {
    let mut reader = Reader { entries: Vec::new(), problems };
    let service = name.strip_suffix(".json").unwrap_or(name).to_owned();
    if name == SHARED {
        let fields = Fields::open(root, &keys::SHARED_TEXTS, reader.problems)?;
        reader.each(fields, "parameters", Item::SharedParameter);
        reader.each(fields, "fields", Item::SharedField);
        return Some(Texts { service: None, entries: reader.entries });
    }
    let fields = Fields::open(root, &keys::TEXTS, reader.problems)?;
    if let Some(node) = fields.get("service") {
        reader.entry(node, Item::Service);
    }
    reader.group(fields, ("operations", &keys::OPERATION_TEXTS), "parameters", Item::Operation, Item::Parameter);
    reader.group(fields, ("models", &keys::MODEL_TEXTS), "fields", Item::Model, Item::Field);
    reader.group(fields, ("enums", &keys::ENUM_TEXTS), "values", Item::Enum, Item::Value);
    Some(Texts { service: Some(service), entries: reader.entries })
}

struct Reader<'p> {
    entries: Vec<TextEntry>,
    problems: &'p mut Problems,
}

impl Reader<'_> {
    /// Reads items with a text and with texts of their parts.
    fn group(
        &mut self,
        fields: Fields<'_, '_>,
        (key, keys): (&str, &Keys),
        parts: &str,
        item: fn(String) -> Item,
        part: fn(String, String) -> Item,
    ) {
        for member in fields.entries(key, self.problems) {
            let Some(fields) = Fields::open(&member.node, keys, self.problems) else { continue };
            if let Some(node) = fields.get("text") {
                self.entry(node, item(member.key.to_string()));
            }
            self.each(fields, parts, |name| part(member.key.to_string(), name));
        }
    }

    fn each(&mut self, fields: Fields<'_, '_>, key: &str, item: impl Fn(String) -> Item) {
        for member in fields.entries(key, self.problems) {
            self.entry(&member.node, item(member.key.to_string()));
        }
    }

    fn entry(&mut self, node: &Node<'_>, item: Item) {
        let text = if let Value::Object(_) = node.value {
            let fields = Fields::open(node, &keys::UNKNOWN_TEXT, self.problems);
            fields.and_then(|fields| fields.owned_text("unknown", self.problems)).map(Text::Unknown)
        } else {
            text(node, self.problems).map(|text| Text::Known(text.to_owned()))
        };
        let Some(text) = text else { return };
        if let Text::Known(words) | Text::Unknown(words) = &text
            && words.trim().is_empty()
        {
            let help = "write a text, or `{\"unknown\": \"the reason\"}` if nothing is known";
            return self.problems.error("empty-text", self.problems.value(node), "empty text", help);
        }
        if let Text::Known(words) = &text
            && words.matches('`').count() % 2 == 1
        {
            let diagnostic = Diagnostic::error("unbalanced-code", "unclosed backtick")
                .label(self.problems.value(node), "an odd number of backticks")
                .help("write a backtick at both ends of each name");
            return self.problems.push(diagnostic);
        }
        self.entries.push(TextEntry { place: self.problems.place(node), item, text });
    }
}
