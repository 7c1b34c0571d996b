//! Lists the public API of a crate as facts, for reviewers of a change of the schema and for the comparison of two
//! schemas.
//!
//! One fact is one line, and the lines are sorted, so a new field adds one line. Texts are omitted, because the vendor
//! changes nearly all of them in every release.

use std::fmt::Write as _;

use super::message::fixed;
use crate::rust::{
    Constructor, Crate, Enum, Field, Message, Model, Module, Name, Operation, Pages, Primitive, RustType, Takes,
};
use crate::vocabulary::{Item, Location, StatusRow};

/// The part of the schema that a line describes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A fact of `api.json` that has no own variant.
    Api(&'static str),
    /// A region, by its label.
    Region(String),
    /// A service as a whole.
    Service,
    /// An entity that has ids, by the name of its alias.
    Entity(String),
    /// An operation, a model, an enum, or a part of one.
    Item(Item),
    /// A message document, by the name of its type.
    Message(String),
    /// A constructor: the model and the name.
    Constructor(String, String),
    /// The conversion of a message into the model that holds it: the model and the name of the message's type.
    Conversion(String, String),
    /// A type that a module imports from another one.
    Borrowed(String),
}

/// The uses of the item in a program, in addition to its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offer {
    /// A field has a setter.
    Setter,
    /// The operation has `pages`.
    Pages,
    /// The operation has `items`.
    Items,
    /// The pages have tokens for the next round.
    Deltas,
}

/// One fact of the surface. Printed, it is [`Self::before`], [`Self::signature`] and [`Self::after`].
#[derive(Clone, Debug)]
pub struct Line {
    pub origin: Origin,
    /// Facts of the schema, or the keyword of an item.
    pub before: String,
    /// How a program writes it.
    pub signature: String,
    /// Further facts of the schema.
    pub after: String,
    /// The part of the signature that a program depends on; `None` for a fact of the schema alone.
    pub contract: Option<String>,
    /// Sorted.
    pub offers: Vec<Offer>,
    /// The type that the item belongs to, if it is not an item of the module.
    pub owner: Option<String>,
}

impl Line {
    fn new(origin: Origin, before: &str, signature: String) -> Self {
        Self {
            origin,
            before: before.to_owned(),
            contract: Some(signature.clone()),
            signature,
            after: String::new(),
            offers: Vec::new(),
            owner: None,
        }
    }

    fn of(owner: &Name, origin: Origin, before: &str, signature: String) -> Self {
        Self { owner: Some(owner.to_string()), ..Self::new(origin, before, signature) }
    }

    fn after(self, after: String) -> Self {
        Self { after, ..self }
    }

    /// A fact of the schema that no program depends on.
    fn fact(origin: Origin, text: String) -> Self {
        Self { contract: None, ..Self::new(origin, "", text) }
    }
}

/// The lines of an item, the item itself first.
pub type Block = Vec<Line>;

/// Prints blocks.
pub fn print(blocks: &[Block]) -> String {
    let block = |lines: &Block| {
        lines.iter().enumerate().fold(String::new(), |mut text, (index, line)| {
            let indent = if index == 0 || matches!(line.origin, Origin::Borrowed(_)) { "" } else { "    " };
            let _ = writeln!(text, "{indent}{}{}{}", line.before, line.signature, line.after);
            text
        })
    };
    blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

/// The surface of the crate outside of its modules, by the services in their order.
pub fn root(krate: &Crate) -> Vec<(Option<usize>, Block)> {
    let region = krate.regions.iter().map(|region| {
        let (origin, owner) = (Origin::Region(region.label.clone()), Some("Region".to_owned()));
        Line { owner, ..Line::new(origin, "", region.variant.to_string()).after(format!(" {:?}", region.label)) }
    });
    let head = Line::new(Origin::Api("regions"), "enum ", "Region".to_owned());
    let mut blocks = vec![(None, std::iter::once(head).chain(region).collect())];
    if krate.on_premises.is_some() {
        blocks.push((None, vec![Line::new(Origin::Api("onPremises"), "struct ", "OnPremises".to_owned())]));
    }
    blocks.extend(krate.services.iter().enumerate().map(|(index, service)| {
        let constant = Line::new(Origin::Service, "static ", format!("services::{}", service.constant));
        let module = Line::new(Origin::Service, "mod ", service.module.to_string());
        (Some(index), vec![module.after(format!(", feature {:?}", service.feature)), constant])
    }));
    blocks.extend(krate.entities.iter().map(|entity| {
        let alias = entity.alias.to_string();
        let line = Line::new(Origin::Entity(alias.clone()), "type ", format!("ids::{alias}"));
        (None, vec![line.after(format!(" = Id<ids::entity::{}>", entity.marker))])
    }));
    blocks
}

/// The surface of one module.
pub fn module(module: &Module) -> Vec<Block> {
    let borrowed = module.borrowed.iter().map(|ty| Line::new(Origin::Borrowed(ty.to_string()), "use ", ty.to_string()));
    let borrowed: Block = borrowed.collect();
    let mut blocks: Vec<_> = (!borrowed.is_empty()).then_some(borrowed).into_iter().collect();
    blocks.extend(module.operations.iter().map(operation));
    blocks.extend(module.models.iter().map(model));
    blocks.extend(module.enums.iter().map(enumeration));
    blocks
}

fn operation(operation: &Operation) -> Block {
    let method = operation.endpoint.method.as_str();
    let key = format!("{method} {}", operation.endpoint.path);
    let origin = Origin::Item(Item::Operation(key.clone()));
    let parameter = |name: &str| Origin::Item(Item::Parameter(key.clone(), name.to_owned()));
    let mut block = vec![function(operation, origin.clone()), Line::fact(origin.clone(), key.clone())];
    for argument in &operation.arguments {
        if argument.location != Location::Path {
            let sent = sent(argument.location, &argument.wire);
            let text = format!("{sent} {}: {}, required", argument.name, argument.ty);
            block.push(Line::fact(parameter(&argument.wire), text));
        }
    }
    if let Some(selector) = &operation.selector {
        let refused = format!("refused without {selector:?} unless ");
        let line = Line::of(&operation.call.name, origin.clone(), &refused, "everything()".to_owned());
        block.push(line);
    }
    let mut setters: Vec<_> = operation.call.setters.iter().collect();
    setters.sort_by(|a, b| a.wire.cmp(&b.wire));
    for setter in setters {
        let ty = match setter.takes {
            Takes::One => setter.ty.to_string(),
            Takes::PageSize => "impl TryInto<u64>".to_owned(),
            Takes::Many => format!("[{}]", setter.ty),
        };
        let (before, signature) =
            (format!("{} ", sent(setter.location, &setter.wire)), format!("{}: {ty}", setter.method));
        block.push(Line::of(&operation.call.name, parameter(&setter.wire), &before, signature));
    }
    block.extend(statuses(&operation.statuses).into_iter().map(|text| Line::fact(origin.clone(), text)));
    block
}

fn function(operation: &Operation, origin: Origin) -> Line {
    let arguments = operation.arguments.iter().map(|argument| (argument.name.to_string(), &argument.ty));
    let arguments: Vec<_> = arguments.chain(operation.body.iter().map(|body| ("body".to_owned(), body))).collect();
    let signature = |arguments: Vec<String>| {
        let (function, call, answer) = (&operation.function, &operation.call.name, &operation.answer);
        format!("{function}({}) -> {call}: {answer}", arguments.join(", "))
    };
    // A program does not write the name of an argument. But if arguments that accept the same values trade places, it
    // compiles and sends each in the place of the other.
    let has_double = |ty: &RustType| arguments.iter().filter(|(_, other)| accepts(other) == accepts(ty)).count() > 1;
    let fixed =
        |(name, ty): &(String, &RustType)| if has_double(ty) { format!("{name}: {ty}") } else { ty.to_string() };
    let contract = signature(arguments.iter().map(fixed).collect());
    let signature = signature(arguments.iter().map(|(name, ty)| format!("{name}: {ty}")).collect());
    let mut line = Line { contract: Some(contract), ..Line::new(origin, "fn ", signature) };
    if let Some(Pages { has_items, has_deltas }) = operation.pages {
        line.after.push_str(if has_items { ", paged" } else { ", paged without items" });
        line.after.push_str(if has_deltas { ", with deltas" } else { "" });
        let offers = [(true, Offer::Pages), (has_items, Offer::Items), (has_deltas, Offer::Deltas)];
        line.offers.extend(offers.into_iter().filter(|(is_offered, _)| *is_offered).map(|(_, offer)| offer));
    }
    line
}

/// What is accepted for an argument: an id is any string.
fn accepts(ty: &RustType) -> String {
    match ty {
        RustType::Id(_) => Primitive::String.as_str().to_owned(),
        other => other.to_string(),
    }
}

/// Returns the name of a parameter with its location: `?pageSize` for the query, `X-Revision:` for a header.
fn sent(location: Location, wire: &str) -> String {
    let wire = escaped(wire);
    if location == Location::Header { format!("{wire}:") } else { format!("?{wire}") }
}

/// Returns a name of the schema without line breaks.
fn escaped(name: &str) -> String {
    let quoted = format!("{name:?}");
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
}

/// Prints the statuses; those with the same headers share a line.
fn statuses(rows: &[StatusRow]) -> Vec<String> {
    let mut lines: Vec<(&[String], String)> = Vec::new();
    for row in rows {
        let status = row.status.to_string();
        match lines.iter_mut().find(|(headers, _)| *headers == row.headers) {
            Some((_, line)) => {
                line.push(' ');
                line.push_str(&status);
            }
            None => lines.push((&row.headers, status)),
        }
    }
    let line = |(headers, line): (&[String], String)| {
        let colon = if headers.is_empty() { "" } else { ": " };
        let headers: Vec<_> = headers.iter().map(|name| escaped(name)).collect();
        format!("{line}{colon}{}", headers.join(", "))
    };
    lines.into_iter().map(line).collect()
}

fn model(model: &Model) -> Block {
    let key = || model.schema_name.clone();
    let has_setters = model.fields.iter().any(|field| field.setter.is_some());
    // A setter belongs to each field that is not read-only.
    let marks = if has_setters { ", with setters" } else { "" };
    let marks = if model.is_empty_answer { ", empty response" } else { marks };
    let head = Line::new(Origin::Item(Item::Model(key())), "struct ", model.name.to_string());
    let mut block = vec![head.after(marks.to_owned())];
    if let Some(Message { type_name, shorthand }) = &model.message {
        let origin = || Origin::Message(type_name.clone());
        let line = Line::of(&model.name, origin(), "", format!("message {type_name:?}"));
        block.push(Line { contract: Some("message".to_owned()), ..line });
        let conversion = |(_, ty): &(Name, RustType)| Line::of(&model.name, origin(), "", format!("from({ty})"));
        block.extend(shorthand.iter().map(conversion));
    }
    for constructor in &model.constructors {
        let origin = Origin::Constructor(key(), constructor.schema_name.clone());
        let (signature, after) = constructed(constructor);
        block.push(Line::of(&model.name, origin, "fn ", signature).after(after));
        for message in constructor.message.iter().filter(|message| message.is_convertible) {
            let origin = Origin::Conversion(key(), message.type_name.clone());
            block.push(Line::of(&model.name, origin, "", format!("from({})", message.ty)));
        }
    }
    let mut fields: Vec<_> = model.fields.iter().collect();
    fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    for Field { name, wire, ty, read_only, quoted, setter, .. } in fields {
        let read_only = if *read_only { ", read-only" } else { "" };
        let quoted = if *quoted { ", in quotes" } else { "" };
        let origin = Origin::Item(Item::Field(key(), wire.clone()));
        let line = Line::of(&model.name, origin, "", format!("{name}: {ty}"));
        let offers = setter.iter().map(|_| Offer::Setter).collect();
        block.push(Line { offers, ..line.after(format!(" {wire:?}{quoted}{read_only}")) });
    }
    block
}

/// Prints the function and the fields that it sets.
fn constructed(constructor: &Constructor) -> (String, String) {
    let Constructor { method, arguments, set, message, .. } = constructor;
    let given = message.iter().filter(|message| !message.is_empty).map(|message| (&message.field, &message.ty));
    let given: Vec<String> =
        arguments.iter().map(|(name, ty)| (name, ty)).chain(given).map(|(name, ty)| format!("{name}: {ty}")).collect();
    let mut text = String::new();
    for (name, value) in set {
        let value: String = fixed(value).to_string().split_whitespace().collect();
        let _ = write!(text, ", {name} = {value}");
    }
    for message in message.iter().filter(|message| message.is_empty) {
        let _ = write!(text, ", {} = {}", message.field, message.ty);
    }
    (format!("{method}({})", given.join(", ")), text)
}

fn enumeration(found: &Enum) -> Block {
    let key = || found.schema_name.clone();
    let head = Line::new(Origin::Item(Item::Enum(key())), "enum ", found.name.to_string());
    let values = found.values.iter().map(|value| {
        let origin = Origin::Item(Item::Value(key(), value.wire.clone()));
        Line::of(&found.name, origin, "", value.variant.to_string()).after(format!(" {:?}", value.wire))
    });
    std::iter::once(head).chain(values).collect()
}

impl std::fmt::Display for RustType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Primitive(primitive) => f.write_str(primitive.as_str()),
            Self::Id(alias) => write!(f, "ids::{alias}"),
            Self::Item { path, name } | Self::Enum { path, name } => {
                path.iter().try_for_each(|module| write!(f, "{module}::"))?;
                name.fmt(f)
            }
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Box(inner) => write!(f, "Box<{inner}>"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
        }
    }
}
