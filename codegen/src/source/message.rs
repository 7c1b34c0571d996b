//! Reads a message document: the message of an `Any`, and the values of models that use it.

use super::dialect::read_schema;
use super::document::{Constant, ConstantValue, Constructor, Kind, Message, MessageContent, Named, Schema, Use};
use super::endpoint::read_service;
use super::fields::{Fields, named, text};
use super::json::{Member, Node, Value};
use super::keys;
use super::problems::Problems;
use crate::diagnostic::Span;

/// Reads a document below the folder `service`; `None` if it is not an object.
pub(super) fn read_message(root: &Node<'_>, service: &str, problems: &mut Problems) -> Option<Message> {
    let fields = Fields::open(root, &keys::MESSAGE, problems)?;
    let service = read_service(fields, service, problems);
    let title = fields.owned_text("title", problems);
    let description = fields.owned_text("description", problems);
    let source = fields.owned_text("source", problems);
    let content = read_content(fields, problems);
    let has_content = fields.get("type").is_some();
    let uses = fields.objects("uses", &keys::USE, problems, |place, problems| read_use(place, has_content, problems));
    if let Some(node @ Node { value: Value::Array(items), .. }) = fields.get("uses")
        && items.is_empty()
    {
        let help = "add the `model` and the `field` that contain it, or remove the document";
        problems.error("bad-message", problems.key(node), "message without uses", help);
    }
    Some(Message {
        service,
        title: title.unwrap_or_default(),
        description,
        source: source.unwrap_or_default(),
        content,
        uses,
    })
}

fn read_content(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<MessageContent> {
    let node = fields.get("type");
    let schema = fields.get("schema");
    let (Some(node), Some(schema)) = (node, schema) else {
        for (key, other) in [("type", "schema"), ("schema", "type"), ("shorthand", "type")] {
            if let (Some(node), None) = (fields.get(key), fields.get(other)) {
                let help = "a message needs both `type` and `schema`; a value without a message has neither";
                problems.error("bad-message", problems.key(node), format!("`{key}` without `{other}`"), help);
            }
        }
        return None;
    };
    let name = text(node, problems)?;
    if !is_type_name(name) {
        let message = format!("`{name}` is not the full name of a message type");
        let help = "write the package and the name, without a URL in front: `google.protobuf.Duration`";
        problems.error("bad-message-type", problems.value(node), message, help);
    }
    let read = read_schema(schema, problems)?;
    if !is_named_model(&read) {
        let message = "the schema of a message is not a named model";
        let help = "write the model with its properties and its name under `$ref`: `\"$ref\": \"v1RunCommand\"`";
        problems.error("bad-message", problems.value(schema), message, help);
        return None;
    }
    let shorthand = fields.named("shorthand", problems);
    Some(MessageContent { place: problems.place(node), type_name: name.to_owned(), schema: read, shorthand })
}

/// Whether a text consists of identifiers, separated by dots.
fn is_type_name(name: &str) -> bool {
    let is_identifier = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    name.split('.').all(is_identifier)
}

fn is_named_model(schema: &Schema) -> bool {
    let Kind::Model(model) = &schema.kind else { return false };
    model.name.as_deref().is_some_and(|name| !name.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
}

fn read_use(fields: Fields<'_, '_>, has_content: bool, problems: &mut Problems) -> Option<Use> {
    let model = fields.named("model", problems);
    let field = fields.named("field", problems);
    let constructor = read_constructor(fields, problems);
    let fault = match (has_content, fields.get("field"), fields.get("name")) {
        (true, None, _) => Some("message without a `field`"),
        (false, Some(_), _) => Some("`field` in a document without a message"),
        (false, None, None) => Some("value with neither a message nor a `name`"),
        _ => None,
    };
    if let Some(fault) = fault {
        let help =
            "for a message, add the `field` that contains it; for a value without a message, add `name` and `set`";
        problems.error("bad-message", problems.value(fields.node), fault, help);
    }
    Some(Use { model: model?, field, constructor })
}

fn read_constructor(fields: Fields<'_, '_>, problems: &mut Problems) -> Option<Constructor> {
    let Some(name) = fields.named("name", problems) else {
        for key in ["set", "arguments"] {
            if let Some(node) = fields.get(key).filter(|_| fields.get("name").is_none()) {
                let help = "add the name of the constructor that sets these fields, such as `runCommand`";
                problems.error("bad-message", problems.key(node), format!("`{key}` without `name`"), help);
            }
        }
        return None;
    };
    if name.name.is_empty() {
        let help = "name it after the value that it creates, such as `runCommand`";
        problems.error("bad-message", Span::Value(name.place), "constructor without a name", help);
    }
    let arguments = fields.items("arguments", problems);
    let arguments: Vec<Named> = arguments.iter().filter_map(|node| named(node, problems)).collect();
    let set = constants(fields.entries("set", problems), problems);
    Some(Constructor { name, arguments, set })
}

fn constants(members: &[Member<'_>], problems: &mut Problems) -> Vec<(String, Constant)> {
    let read = |member: &Member<'_>| Some((member.key.to_string(), constant(&member.node, problems)?));
    members.iter().filter_map(read).collect()
}

fn constant(node: &Node<'_>, problems: &mut Problems) -> Option<Constant> {
    let value = match &node.value {
        Value::String(text) => ConstantValue::Text(text.to_string()),
        Value::Bool(value) => ConstantValue::Boolean(*value),
        Value::Array(items) => ConstantValue::List(items.iter().filter_map(|item| constant(item, problems)).collect()),
        Value::Object(members) => ConstantValue::Object(constants(members, problems)),
        Value::Null | Value::Number(_) => {
            problems.wrong_kind(node, "a string, a boolean, an array or an object");
            return None;
        }
    };
    Some(Constant { place: problems.place(node), value })
}
