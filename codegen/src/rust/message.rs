//! Lowers message documents: messages of an `Any`, and constructors of models.

use super::docs::sentence;
use super::member_names::field_names;
use super::module::ServiceLowering;
use super::names::{Scope, claim_all, distinct, or_then};
use super::types::Types;
use super::{Constructor, Docs, Fixed, HeldMessage, Message, Name};
use crate::api::{self, ModelId, Words};
use crate::markdown::code;

impl ServiceLowering<'_> {
    /// Returns the message of a model, and completes the model's docs.
    pub fn message(&self, id: ModelId, fields: &[Words], types: &Types<'_>, docs: &mut Docs) -> Option<Message> {
        let message = self.service.messages.iter().find(|message| message.model == id)?;
        let holders = distinct(message.fields.iter().map(|(model, field)| {
            let names = field_names(self.api, &self.service.models[model.0].fields).0;
            format!("[`{}::{}`]", types.model(*model), Name::snake(&names[*field]).plain())
        }));
        docs.prose(&format!(
            "A message of type {}, for {}. It converts into [`json::Any`](eset_connect_runtime::json::Any), and back with \
             `try_from`, which reads field names in snake case too.",
            code(&message.type_name),
            holders.join(" and "),
        ));
        let shorthand = message.shorthand.map(|index| {
            let ty = &self.service.models[id.0].fields[index].ty;
            (Name::snake(&fields[index]), types.value(ty))
        });
        if let Some((field, _)) = &shorthand {
            docs.paragraph(format!("The value of `{field}` alone converts into the whole message."));
        }
        docs.text(&message.source);
        Some(Message { type_name: message.type_name.clone(), shorthand })
    }

    /// Adds the messages that a field can contain to its docs.
    pub fn held_messages(&self, id: ModelId, field: usize, types: &Types<'_>, docs: &mut Docs) {
        let messages = self.service.messages.iter().filter(|message| message.fields.contains(&(id, field)));
        let links = distinct(messages.map(|message| format!("[`{}`]", types.model(message.model))));
        if !links.is_empty() {
            docs.prose(&format!("Known messages: {}. Any other message is kept unchanged.", links.join(", ")));
        }
    }

    /// Returns the constructors of a model, whose methods claim their names in `scope`.
    pub fn constructors(
        &self,
        id: ModelId,
        fields: &[Words],
        types: &Types<'_>,
        scope: &mut Scope<'_>,
    ) -> Vec<Constructor> {
        let all = self.service.constructors.iter().enumerate();
        let mine: Vec<_> = all.filter(|(_, constructor)| constructor.model == id).collect();
        let names = claim_all(
            scope,
            &mine,
            |(_, constructor)| &constructor.name,
            |(_, constructor)| or_then(Words::new(&constructor.name), "value"),
        );
        let field = |index: usize| Name::snake(&fields[index]);
        let mut made: Vec<Constructor> = mine
            .iter()
            .zip(names)
            .map(|(&(index, constructor), name)| {
                let message = constructor.message.map(|(field_index, message)| {
                    let type_name = self.service.messages[message].type_name.clone();
                    let message = self.service.messages[message].model;
                    let is_held_by = |(_, other): &&(usize, &api::Constructor)| {
                        other.message.is_some_and(|(_, other)| self.service.messages[other].model == message)
                    };
                    HeldMessage {
                        type_name,
                        field: field(field_index),
                        ty: types.model(message),
                        is_empty: self.service.models[message.0].fields.is_empty(),
                        is_convertible: mine.iter().filter(is_held_by).count() == 1,
                    }
                });
                Constructor {
                    index,
                    method: Name::snake(&name),
                    schema_name: constructor.name.clone(),
                    docs: constructor_docs(constructor, message.as_ref()),
                    arguments: constructor
                        .arguments
                        .iter()
                        .map(|(index, model)| (field(*index), types.model(*model)))
                        .collect(),
                    set: self.fixed_fields(&constructor.set, fields, types),
                    message,
                }
            })
            .collect();
        made.sort_by(|a, b| a.method.cmp(&b.method));
        made
    }

    fn fixed_fields(&self, set: &[(usize, api::Fixed)], fields: &[Words], types: &Types<'_>) -> Vec<(Name, Fixed)> {
        set.iter().map(|(index, value)| (Name::snake(&fields[*index]), self.fixed(value, types))).collect()
    }

    fn fixed(&self, value: &api::Fixed, types: &Types<'_>) -> Fixed {
        match value {
            api::Fixed::Text(text) => Fixed::Text(text.clone()),
            api::Fixed::Boolean(value) => Fixed::Boolean(*value),
            api::Fixed::Variant(id, value) => {
                Fixed::Variant(types.enumeration(*id), self.variants[id.0][*value].clone())
            }
            api::Fixed::List(items) => Fixed::List(items.iter().map(|item| self.fixed(item, types)).collect()),
            api::Fixed::Model(id, members) => {
                let fields = field_names(self.api, &self.service.models[id.0].fields).0;
                Fixed::Model(types.model(*id), self.fixed_fields(members, &fields, types))
            }
        }
    }
}

fn constructor_docs(constructor: &api::Constructor, message: Option<&HeldMessage>) -> Docs {
    let mut docs = Docs::markdown(sentence(&constructor.title));
    docs.text(constructor.description.as_deref().unwrap_or_default());
    if let Some(message) = message {
        // The docs of the message contain the source.
        docs.paragraph(format!("Sets `{}` to the message [`{}`].", message.field.plain(), message.ty));
    } else {
        let mut source = Docs::default();
        source.text(&constructor.source);
        docs.append(source.first_sentence());
    }
    docs
}
