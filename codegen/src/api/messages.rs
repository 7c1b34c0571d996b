//! Resolves message documents: the messages that an `Any` can contain, and constructors of models with constant fields.

use super::{EnumId, Model, ModelId, Service, Type, Words};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Span};
use crate::source::document::{self, Constant, ConstantValue, Named};
use crate::source::problems::list;

/// A model that an `Any` can contain.
#[derive(Clone, Debug)]
pub struct Message {
    pub model: ModelId,
    /// The full name of the message type.
    pub type_name: String,
    pub source: String,
    /// The field that a constructor sets if it takes one value instead of a message.
    pub shorthand: Option<usize>,
    /// The fields that can contain it: their models, and their indices there.
    pub fields: Vec<(ModelId, usize)>,
}

/// A constructor of a model with some fields set.
#[derive(Clone, Debug)]
pub struct Constructor {
    pub model: ModelId,
    pub name: String,
    pub title: String,
    pub description: Option<String>,
    pub source: String,
    /// The fields that are arguments; all are models.
    pub arguments: Vec<(usize, ModelId)>,
    /// In the document's order.
    pub set: Vec<(usize, Fixed)>,
    /// The `Any` and the index of its message in [`Service::messages`].
    pub message: Option<(usize, usize)>,
}

/// A constant value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fixed {
    Text(String),
    Boolean(bool),
    /// A value of an enum, by its index.
    Variant(EnumId, usize),
    List(Vec<Fixed>),
    Model(ModelId, Vec<(usize, Fixed)>),
}

/// Resolves the names in the documents. All models of the service are complete; `contents` has the model of each
/// document's message.
pub fn resolve(
    service: &Service,
    documents: &[&document::Message],
    contents: &[Option<ModelId>],
    diagnostics: &mut Diagnostics,
) -> (Vec<Message>, Vec<Constructor>) {
    let mut resolver = Resolver { service, diagnostics };
    refuse_duplicates(documents, contents, resolver.diagnostics);
    let (mut messages, mut constructors, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for (document, model) in documents.iter().zip(contents) {
        let message = document.content.as_ref().zip(*model).map(|(content, model)| {
            messages.push(resolver.message(document, content, model));
            messages.len() - 1
        });
        for place in &document.uses {
            let Some(model) = resolver.model(&place.model) else { continue };
            let field = place.field.as_ref().and_then(|field| resolver.holder(model, field));
            if let (Some(field), Some(message)) = (field, message) {
                messages[message].fields.push((model, field));
            }
            if let Some(constructor) = &place.constructor {
                constructors.push(resolver.constructor(document, constructor, model, field.zip(message)));
                places.push(constructor.name.place);
            }
        }
    }
    refuse_namesakes(&constructors, &places, diagnostics);
    (messages, constructors)
}

/// A message type has one message, and a model is the message of one type.
fn refuse_duplicates(documents: &[&document::Message], contents: &[Option<ModelId>], diagnostics: &mut Diagnostics) {
    let all: Vec<_> = documents.iter().map(|document| document.content.as_ref()).zip(contents).collect();
    for (index, (content, model)) in all.iter().enumerate() {
        let Some(content) = content else { continue };
        let is_same = |(other, of): &&(Option<&document::MessageContent>, &Option<ModelId>)| {
            other.is_some_and(|other| other.type_name == content.type_name || model.is_some() && of == model)
        };
        let Some((Some(earlier), _)) = all[..index].iter().find(is_same) else { continue };
        let message = if earlier.type_name == content.type_name {
            format!("duplicate message `{}`", content.type_name)
        } else {
            format!("the messages `{}` and `{}` have the same model", earlier.type_name, content.type_name)
        };
        let diagnostic = Diagnostic::error("duplicate-message", message)
            .label(Span::Value(content.place), "one description")
            .label(Span::Value(earlier.place), "the other")
            .help("remove one of the two documents, or give one of them another `type` and `$ref`");
        diagnostics.push(diagnostic);
    }
}

fn refuse_namesakes(constructors: &[Constructor], places: &[Place], diagnostics: &mut Diagnostics) {
    for (index, constructor) in constructors.iter().enumerate() {
        let words = Words::new(&constructor.name);
        let is_same = |other: &Constructor| other.model == constructor.model && Words::new(&other.name) == words;
        let Some(earlier) = constructors[..index].iter().position(is_same) else { continue };
        let diagnostic =
            Diagnostic::error("duplicate-constructor", format!("duplicate constructor `{}`", constructor.name))
                .label(Span::Value(places[index]), "one constructor")
                .label(Span::Value(places[earlier]), "the other, of the same model")
                .help("rename one of them");
        diagnostics.push(diagnostic);
    }
}

struct Resolver<'a> {
    service: &'a Service,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn message(&mut self, document: &document::Message, content: &document::MessageContent, id: ModelId) -> Message {
        let shorthand = content.shorthand.as_ref().and_then(|named| {
            let index = self.field(id, named)?;
            match self.of(id).fields[index].ty {
                Type::Boolean | Type::Integer(_) | Type::Number | Type::String | Type::Id(_) | Type::Enum(_) => {}
                _ => return self.wrong_field(named.place, &named.name, "a shorthand must be a plain value"),
            }
            Some(index)
        });
        let (type_name, source) = (content.type_name.clone(), document.source.clone());
        Message { model: id, type_name, source, shorthand, fields: Vec::new() }
    }

    fn of(&self, ModelId(index): ModelId) -> &Model {
        &self.service.models[index]
    }

    fn model(&mut self, named: &Named) -> Option<ModelId> {
        let raw = |model: &Model| model.name.raw.clone().unwrap_or_default();
        if let Some(index) = self.service.models.iter().position(|model| raw(model) == named.name) {
            return Some(ModelId(index));
        }
        let known: Vec<String> = self.service.models.iter().map(raw).collect();
        let otherwise = || "write the `$ref` of a model in an endpoint document of the service".to_owned();
        let help = did_you_mean(&named.name, &known, otherwise);
        let message = format!("unknown model `{}`", named.name);
        let diagnostic = Diagnostic::error("unknown-model", message).label(Span::Value(named.place), "used here");
        self.diagnostics.push(diagnostic.help(help));
        None
    }

    fn field(&mut self, id: ModelId, named: &Named) -> Option<usize> {
        self.field_at(id, &named.name, Span::Value(named.place))
    }

    fn field_at(&mut self, id: ModelId, name: &str, span: Span) -> Option<usize> {
        let model = self.of(id);
        if let Some(index) = model.fields.iter().position(|field| field.name == name) {
            return Some(index);
        }
        let names: Vec<&str> = model.fields.iter().map(|field| field.name.as_str()).collect();
        let help = did_you_mean(name, &names, || match names.as_slice() {
            [] => "remove it; the model has no fields".to_owned(),
            names => format!("the fields of the model are {}", list(names)),
        });
        let message = format!("unknown field `{name}` of `{}`", model.name.raw.as_deref().unwrap_or("the model"));
        self.diagnostics.push(Diagnostic::error("unknown-field", message).label(span, "used here").help(help));
        None
    }

    fn wrong_field<T>(&mut self, place: Place, name: &str, why: &str) -> Option<T> {
        self.report(place, name, why);
        None
    }

    fn report(&mut self, place: Place, name: &str, why: &str) {
        let diagnostic = Diagnostic::error("wrong-field", format!("wrong use of `{name}`: {why}"))
            .label(Span::Value(place), "")
            .help("name another field, or change the value");
        self.diagnostics.push(diagnostic);
    }

    /// Returns the `Any` that contains a message.
    fn holder(&mut self, model: ModelId, named: &Named) -> Option<usize> {
        let index = self.field(model, named)?;
        if self.of(model).fields[index].ty == Type::Any {
            return Some(index);
        }
        self.wrong_field(named.place, &named.name, "only an `Any` can contain a message")
    }

    /// Returns the field if a constructor can set it.
    fn settable(&mut self, id: ModelId, index: usize, place: Place) -> Option<usize> {
        let model = self.of(id);
        let field = &model.fields[index];
        if model.in_requests && !field.read_only {
            return Some(index);
        }
        let name = field.name.clone();
        self.wrong_field(place, &name, "only the service sets this field")
    }

    fn constructor(
        &mut self,
        document: &document::Message,
        constructor: &document::Constructor,
        model: ModelId,
        message: Option<(usize, usize)>,
    ) -> Constructor {
        let mut arguments: Vec<(usize, ModelId)> = Vec::new();
        for named in &constructor.arguments {
            let Some(index) = self.field(model, named) else { continue };
            let Some(index) = self.settable(model, index, named.place) else { continue };
            let Type::Model(argument) = self.of(model).fields[index].ty else {
                self.report(named.place, &named.name, "an argument must be a model");
                continue;
            };
            let why = if message.is_some() {
                "a constructor with a message has no other arguments"
            } else if arguments.iter().any(|(other, _)| *other == index) {
                "this field is already an argument"
            } else {
                arguments.push((index, argument));
                continue;
            };
            self.report(named.place, &named.name, why);
        }
        let message = message.filter(|(index, _)| self.settable(model, *index, constructor.name.place).is_some());
        Constructor {
            model,
            name: constructor.name.name.clone(),
            title: document.title.clone(),
            description: document.description.clone(),
            source: document.source.clone(),
            arguments,
            set: self.members(model, &constructor.set),
            message,
        }
    }

    fn members(&mut self, id: ModelId, members: &[(String, Constant)]) -> Vec<(usize, Fixed)> {
        let mut fixed = Vec::new();
        for (name, constant) in members {
            let place = constant.place;
            let Some(index) = self.field_at(id, name, Span::Key(place)) else { continue };
            let Some(index) = self.settable(id, index, place) else { continue };
            let ty = self.of(id).fields[index].ty.clone();
            fixed.extend(self.fixed(&ty, name, constant).map(|value| (index, value)));
        }
        fixed
    }

    fn fixed(&mut self, ty: &Type, name: &str, constant: &Constant) -> Option<Fixed> {
        match (ty, &constant.value) {
            (Type::String, ConstantValue::Text(text)) => Some(Fixed::Text(text.clone())),
            (Type::Enum(id), ConstantValue::Text(text)) => {
                let values = &self.service.enums[id.0].values;
                match values.iter().position(|value| value.name == *text) {
                    Some(value) => Some(Fixed::Variant(*id, value)),
                    None => self.wrong_field(constant.place, name, "unknown value of the enum"),
                }
            }
            (Type::Boolean, ConstantValue::Boolean(value)) => Some(Fixed::Boolean(*value)),
            (Type::List(_), ConstantValue::List(items)) if items.is_empty() => {
                self.wrong_field(constant.place, name, "an empty list is not sent")
            }
            (Type::List(item), ConstantValue::List(items)) => {
                Some(Fixed::List(items.iter().filter_map(|constant| self.fixed(item, name, constant)).collect()))
            }
            (Type::Model(id), ConstantValue::Object(members)) => Some(Fixed::Model(*id, self.members(*id, members))),
            _ => self.wrong_field(constant.place, name, "the value has a different kind"),
        }
    }
}
