//! Lowers models and enums.

use super::docs::sentence;
use super::member_names::field_names;
use super::module::ServiceLowering;
use super::types::{Types, is_quoted};
use super::{Docs, Enum, EnumValue, Field, Model, Name, PageFields, PageToken};
use crate::api::{self, Answer, EnumId, ModelId, ModelName, Type};
use crate::markdown::code;
use crate::vocabulary::Item;

impl ServiceLowering<'_> {
    pub fn model(&self, index: usize, version: Option<&str>) -> Model {
        let model = &self.service.models[index];
        let types = self.types(version);
        let (names, mut scope) = field_names(self.api, &model.fields);
        let key = model.name.key();
        let mut fields = Vec::with_capacity(names.len());
        for (position, (field, words)) in model.fields.iter().zip(&names).enumerate() {
            let mut docs = self.field_docs(&key, field, version);
            self.held_messages(ModelId(index), position, &types, &mut docs);
            let name = Name::snake(words);
            let is_settable = model.in_requests && !field.read_only;
            fields.push(Field {
                setter: is_settable.then(|| setter_docs(&docs, field, &name)),
                docs: docs.alias(&field.name, name.plain()),
                name,
                wire: field.name.clone(),
                ty: types.field(field),
                quoted: is_quoted(&field.ty),
                read_only: field.read_only,
            });
        }
        let page = self.page(index).map(|page| page_fields(page, model, &fields, &types));
        let about = self.described(|| Item::Model(key.clone()), model.description.as_deref(), version);
        let name = self.homes.models[index].1.clone();
        let mut docs = item_docs(&model.name, about, &name);
        let is_empty_answer = model.is_answer && fields.is_empty();
        if is_empty_answer {
            docs.paragraph("It has no documented fields.");
        }
        Model {
            id: ModelId(index),
            message: self.message(ModelId(index), &names, &types, &mut docs),
            constructors: self.constructors(ModelId(index), &names, &types, &mut scope),
            answer_name: model.is_answer.then(|| answer_name(&self.service.about.name, &model.name, version, &name)),
            is_empty_answer,
            name,
            schema_name: key,
            docs,
            fields,
            page,
        }
    }

    fn page(&self, model: usize) -> Option<api::Page> {
        let answers_with_it = |operation: &&api::Operation| operation.answer == Answer::Model(ModelId(model));
        let pages = self.service.operations.iter().filter(answers_with_it).filter_map(|operation| operation.paging);
        // If several operations have this response, one of them may have deltas.
        pages.max_by_key(|page| page.delta)
    }

    fn field_docs(&self, model: &str, field: &api::Field, version: Option<&str>) -> Docs {
        let item = || Item::Field(model.to_owned(), field.name.clone());
        let mut docs = self.described(item, field.description.as_deref(), version);
        if docs.0.is_empty() {
            docs.paragraph(format!("{}.", code(&field.name)));
        }
        if field.read_only {
            docs.paragraph("Read-only: set by the service.");
        }
        docs
    }

    pub fn enumeration(&self, index: usize) -> Enum {
        let found = &self.service.enums[index];
        let (key, home) = (found.name.key(), &self.homes.enums[index].0);
        let values = found.values.iter().zip(&self.variants[index]).map(|(value, variant)| {
            let item = || Item::Value(key.clone(), value.name.clone());
            let mut docs = self.described(item, value.description.as_deref(), home.as_deref());
            if docs.0.is_empty() {
                let empty = || "The empty text.".to_owned();
                docs.paragraph(if value.name.is_empty() { empty() } else { format!("{}.", code(&value.name)) });
            }
            let docs = docs.alias(&value.name, variant.as_str());
            EnumValue { variant: variant.clone(), wire: value.name.clone(), docs }
        });
        Enum {
            id: EnumId(index),
            name: self.homes.enums[index].1.clone(),
            schema_name: key.clone(),
            docs: item_docs(
                &found.name,
                self.described(|| Item::Enum(key.clone()), found.description.as_deref(), home.as_deref()),
                &self.homes.enums[index].1,
            ),
            values: values.collect(),
        }
    }
}

/// `fields` are the lowered fields of the model.
fn page_fields(page: api::Page, model: &api::Model, fields: &[Field], types: &Types<'_>) -> PageFields {
    let token = |index: usize| PageToken { field: fields[index].name.clone(), wire: fields[index].wire.clone() };
    let items = page.items.map(|index| {
        let item = match &model.fields[index].ty {
            Type::List(item) => item,
            other => other,
        };
        (fields[index].name.clone(), types.value(item))
    });
    PageFields { items, next: token(page.next), delta: page.delta.map(token) }
}

/// Returns the name in a stored pending response: that of the schema, because the Rust name may change.
fn answer_name(service: &str, name: &ModelName, version: Option<&str>, rust: &Name) -> String {
    match &name.raw {
        Some(raw) => format!("{service}/{raw}"),
        None => format!("{service}/{}/{rust}", version.unwrap_or_default()),
    }
}

/// Returns the first sentence of the field's docs, or its name if it has none.
fn setter_docs(docs: &Docs, field: &api::Field, name: &Name) -> Docs {
    let is_described = docs.0.first().is_some_and(|line| *line != format!("{}.", code(&field.name)));
    if is_described { docs.first_sentence() } else { Docs::markdown(format!("Sets `{name}`.")) }
}

fn item_docs(name: &ModelName, mut docs: Docs, rust: &Name) -> Docs {
    match &name.raw {
        Some(raw) if docs.0.is_empty() => docs.paragraph(format!("{} in the schema.", code(raw))),
        Some(raw) => docs.paragraph(format!("Schema: {}.", code(raw))),
        None if docs.0.is_empty() => docs.paragraph(sentence(&capitalized(&name.words.spaced()))),
        None => &mut docs,
    };
    docs.alias(name.raw.as_deref().unwrap_or_default(), rust.as_str())
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
