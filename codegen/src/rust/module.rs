//! The modules of one service: which item stands where, and the models and enums.

use std::collections::BTreeSet;

use super::docs::{code, sentence};
use super::entry::distinct;
use super::names::{MODEL_METHODS, Scope, TYPE_NAMES, claim_all, claim_in_turn, or_then};
use super::types::{Places, Types};
use super::{Docs, Enum, EnumValue, Field, Model, Module, Name, PageFields};
use crate::api::{self, Answer, Api, EnumId, ModelId, ModelName, Service, StatusRow, Type, Words};

/// Lowers one service.
pub struct ServiceLowering<'a> {
    pub api: &'a Api,
    pub index: usize,
    pub service: &'a Service,
    pub module: &'a Words,
    pub usual: &'a [StatusRow],
    places: Places,
    /// What is left free in each module's types, for the types of optional parameters.
    used_enums: BTreeSet<EnumId>,
    /// The names of each enum's values.
    variants: Vec<Vec<Name>>,
}

/// A model or enum that wants a name.
struct Claimant<'a> {
    name: &'a ModelName,
    item: Item,
}

#[derive(Clone, Copy)]
enum Item {
    Model(usize),
    Enum(usize),
}

impl<'a> ServiceLowering<'a> {
    pub fn new(api: &'a Api, index: usize, module: &'a Words, usual: &'a [StatusRow]) -> Self {
        let service = &api.services[index];
        let nowhere = |count: usize| vec![(None, Name::snake(module)); count];
        let places = Places { models: nowhere(service.models.len()), enums: nowhere(service.enums.len()) };
        let variants = service.enums.iter().map(variants).collect();
        let mut lowering = Self { api, index, service, module, usual, places, used_enums: BTreeSet::new(), variants };
        lowering.used_enums = lowering.find_used_enums();
        for version in lowering.versions().into_iter().map(Some).chain([None]) {
            lowering.name_items(version.as_deref());
        }
        lowering
    }

    /// The service's own module, and those of its versions.
    pub fn modules(&self) -> (Module, Vec<Module>) {
        let versions = self.versions();
        (self.module(None), versions.iter().map(|version| self.module(Some(version))).collect())
    }

    pub fn types(&self, version: Option<&'a str>) -> Types<'_> {
        Types { places: &self.places, version }
    }

    pub fn variants(&self, EnumId(index): EnumId) -> &[Name] {
        &self.variants[index]
    }

    fn versions(&self) -> Vec<String> {
        let models = (0..self.service.models.len()).filter(|index| self.is_used(*index)).map(|index| self.home(index));
        let enums = self.used_enums.iter().map(|EnumId(index)| self.service.enums[*index].name.version.clone());
        let operations = self.service.operations.iter().map(|operation| operation.version.clone());
        let mut versions = distinct(models.chain(enums).chain(operations).flatten());
        versions.sort_by_key(|version| (version.len(), version.clone()));
        versions
    }

    fn is_used(&self, model: usize) -> bool {
        self.service.models[model].in_requests || self.service.models[model].in_responses
    }

    /// The version a model belongs to. A body message without one lives with its operation.
    fn home(&self, index: usize) -> Option<String> {
        let name = &self.service.models[index].name;
        let is_body =
            |operation: &&api::Operation| operation.body.is_some_and(|body| body.model == Some(ModelId(index)));
        match &name.version {
            Some(version) => Some(version.clone()),
            None if name.words.snake().ends_with("_body") => {
                self.service.operations.iter().find(is_body)?.version.clone()
            }
            None => None,
        }
    }

    fn find_used_enums(&self) -> BTreeSet<EnumId> {
        let models = self.service.models.iter().enumerate().filter(|(index, _)| self.is_used(*index));
        let fields = models.flat_map(|(_, model)| &model.fields).map(|field| &field.ty);
        let parameters = self.service.operations.iter().flat_map(|operation| {
            operation.path_parameters.iter().chain(&operation.query_parameters).map(|parameter| &parameter.ty)
        });
        fields.chain(parameters).filter_map(enum_of).collect()
    }

    fn name_items(&mut self, version: Option<&str>) {
        let service = self.service;
        let models =
            (0..service.models.len()).filter(|index| self.is_used(*index) && self.home(*index).as_deref() == version);
        let models = models.map(|index| Claimant { name: &service.models[index].name, item: Item::Model(index) });
        let enums =
            self.used_enums.iter().filter(|EnumId(index)| service.enums[*index].name.version.as_deref() == version);
        let enums = enums.map(|EnumId(index)| Claimant { name: &service.enums[*index].name, item: Item::Enum(*index) });
        let claimants: Vec<_> = models.chain(enums).collect();
        let mut scope = Scope::reserving(TYPE_NAMES);
        let is_derived = |claimant: &Claimant<'_>| claimant.name.raw.is_none() || claimant.name.package.is_some();
        let names = claim_in_turn(&mut scope, &claimants, is_derived, |claimant| spelling(claimant.name), candidates);
        for (claimant, words) in claimants.iter().zip(names) {
            let place = (version.map(str::to_owned), Name::camel(&words));
            match claimant.item {
                Item::Model(index) => self.places.models[index] = place,
                Item::Enum(index) => self.places.enums[index] = place,
            }
        }
    }

    fn module(&self, version: Option<&str>) -> Module {
        let here = |(module, _): &&(Option<String>, Name)| module.as_deref() == version;
        let taken = self.places.models.iter().chain(&self.places.enums).filter(here).map(|(_, name)| name.as_str());
        let mut scope = Scope::reserving(TYPE_NAMES.into_iter().chain(taken));
        let mut models: Vec<_> = (0..self.service.models.len())
            .filter(|index| self.is_used(*index) && self.places.models[*index].0.as_deref() == version)
            .map(|index| self.model(index, version))
            .collect();
        models.sort_by(|a, b| a.name.cmp(&b.name));
        let mut enums: Vec<_> = self
            .used_enums
            .iter()
            .filter(|EnumId(index)| self.places.enums[*index].0.as_deref() == version)
            .map(|EnumId(index)| self.enumeration(*index))
            .collect();
        enums.sort_by(|a, b| a.name.cmp(&b.name));
        let docs = match version {
            Some(version) => Docs::markdown(format!(
                "Version {} of the {} service.",
                version.trim_start_matches('v'),
                self.module.spaced()
            )),
            None => Docs::default(),
        };
        Module {
            name: version.map(|version| Name::snake(&Words::new(version))),
            docs,
            operations: self.operations(version, &mut scope),
            models,
            enums,
        }
    }

    fn model(&self, index: usize, version: Option<&str>) -> Model {
        let model = &self.service.models[index];
        let types = Types { places: &self.places, version };
        let mut scope = Scope::reserving(MODEL_METHODS);
        let names = claim_all(
            &mut scope,
            &model.fields,
            |field| &field.name,
            |field| or_then(Words::new(&field.name), "field"),
        );
        let fields: Vec<_> = model
            .fields
            .iter()
            .zip(&names)
            .map(|(field, words)| {
                let (ty, kind) = types.field(field);
                Field {
                    name: Name::snake(words),
                    wire: field.name.clone(),
                    docs: field_docs(field),
                    ty,
                    kind,
                    setter: model.in_requests && !field.read_only,
                    read_only: field.read_only,
                }
            })
            .collect();
        let page = self.page(index).map(|page| PageFields {
            items: page.items.map(|items| {
                let item = match &model.fields[items].ty {
                    Type::List(item) => types.value(item),
                    other => types.value(other),
                };
                (fields[items].name.clone(), item)
            }),
            next: fields[page.next].name.clone(),
            delta: page.delta.map(|delta| fields[delta].name.clone()),
        });
        let name = self.places.models[index].1.clone();
        let mut docs = item_docs(&model.name, model.description.as_deref());
        let is_empty_answer = model.is_answer && fields.is_empty();
        if is_empty_answer {
            docs.paragraph("No field of it is documented.");
        }
        Model {
            answer_name: model.is_answer.then(|| answer_name(&self.service.about.name, &model.name, version, &name)),
            is_empty_answer,
            name,
            docs,
            sample: self.model_sample(ModelId(index), &fields),
            fields,
            page,
        }
    }

    fn page(&self, model: usize) -> Option<api::Page> {
        let answers_with_it = |operation: &&api::Operation| operation.answer == Answer::Model(ModelId(model));
        let pages = self.service.operations.iter().filter(answers_with_it).filter_map(|operation| operation.paging);
        // Of several operations with this answer, one may have deltas.
        pages.max_by_key(|page| page.delta)
    }

    fn enumeration(&self, index: usize) -> Enum {
        let found = &self.service.enums[index];
        let values = found.values.iter().zip(&self.variants[index]).map(|(value, variant)| {
            let mut docs = Docs::default();
            docs.text(value.description.as_deref().unwrap_or_default());
            if docs.0.is_empty() {
                docs.paragraph(format!("{}.", code(&value.name)));
            }
            EnumValue { variant: variant.clone(), wire: value.name.clone(), docs }
        });
        Enum {
            name: self.places.enums[index].1.clone(),
            docs: item_docs(&found.name, found.description.as_deref()),
            values: values.collect(),
        }
    }
}

/// The name by which a stored pending response is known: the schema's, which outlives changes of the Rust name.
fn answer_name(service: &str, name: &ModelName, version: Option<&str>, rust: &Name) -> String {
    match &name.raw {
        Some(raw) => format!("{service}/{raw}"),
        None => format!("{service}/{}/{rust}", version.unwrap_or_default()),
    }
}

fn variants(found: &api::Enum) -> Vec<Name> {
    let prefix = prefix(found);
    let mut scope = Scope::reserving(["Self", "Unrecognized"]);
    let names = claim_in_turn(
        &mut scope,
        &found.values,
        |value| !value.name.starts_with(&prefix),
        |value| &value.name,
        |value| {
            let short = value.name.strip_prefix(&prefix).filter(|short| starts_well(short));
            let full = Words::new(&value.name);
            short.map(Words::new).into_iter().chain(or_then(full, "value"))
        },
    );
    names.iter().map(Name::camel).collect()
}

fn enum_of(ty: &Type) -> Option<EnumId> {
    match ty {
        Type::Enum(id) => Some(*id),
        Type::List(inner) | Type::Map(inner) => enum_of(inner),
        _ => None,
    }
}

fn spelling(name: &ModelName) -> &str {
    name.raw.as_deref().unwrap_or_else(|| name.words.snake())
}

/// Without the package, as long as nothing else has that name.
fn candidates(claimant: &Claimant<'_>) -> Vec<Words> {
    let words = &claimant.name.words;
    let package = claimant.name.package.as_ref();
    let full = package.map(|package| Words::new(package.snake()).then(words.snake()));
    let kind = match claimant.item {
        Item::Model(_) => "model",
        Item::Enum(_) => "enum",
    };
    std::iter::once(words.clone()).chain(full).chain([words.then(kind)]).collect()
}

/// Values repeat the enum's name: `INCIDENT_STATUS_OPEN`. Where the first one does, the name is left out of
/// all that have it, so that a value that is added later renames none. Where it does not, what all values have
/// in common is left out.
fn prefix(found: &api::Enum) -> String {
    let own = format!("{}_", found.name.words.snake().to_ascii_uppercase());
    match found.values.first() {
        Some(first) if first.name.starts_with(&own) => own,
        // An enum of a noisy name: its values repeat the clean one, and the first says it whole.
        Some(first) if first.name.ends_with("_UNSPECIFIED") => first.name.replace("UNSPECIFIED", ""),
        _ => common_prefix(&found.values).to_owned(),
    }
}

/// What all values begin with, up to an underscore; nothing where a value would be left without a letter in
/// front.
fn common_prefix(values: &[crate::source::document::EnumValue]) -> &str {
    let [first, rest @ ..] = values else { return "" };
    let mut prefix = if rest.is_empty() { "" } else { first.name.as_str() };
    for value in rest {
        let same = prefix.bytes().zip(value.name.bytes()).take_while(|(a, b)| a == b).count();
        prefix = prefix.get(..same).unwrap_or_default();
    }
    let prefix = prefix.rfind('_').map_or("", |at| &prefix[..=at]);
    if values.iter().all(|value| starts_well(&value.name[prefix.len()..])) { prefix } else { "" }
}

fn starts_well(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn item_docs(name: &ModelName, description: Option<&str>) -> Docs {
    let mut docs = Docs::default();
    docs.text(description.unwrap_or_default());
    match &name.raw {
        Some(raw) if docs.0.is_empty() => docs.paragraph(format!("{} in the schema.", code(raw))),
        Some(raw) => docs.paragraph(format!("Schema: {}.", code(raw))),
        None if docs.0.is_empty() => docs.paragraph(sentence(&capitalized(&name.words.spaced()))),
        None => &mut docs,
    };
    docs
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn field_docs(field: &api::Field) -> Docs {
    let mut docs = Docs::default();
    docs.text(field.description.as_deref().unwrap_or_default());
    if docs.0.is_empty() {
        docs.paragraph(format!("{}.", code(&field.name)));
    }
    if field.read_only {
        docs.paragraph("Read-only: set by the service.");
    }
    docs
}
