//! Merges all occurrences of a model.
//!
//! The occurrences of a `$ref` differ in their fields, because newer pages omit read-only fields in requests. So all
//! occurrences within a service are merged, and only a contradiction is an error.

use std::collections::{BTreeMap, BTreeSet};

use super::enum_names::{EnumNames, declared_name};
use super::field_types::{describe, is_more_exact};
use super::names::is_identifier;
use super::{Enum, EnumId, Field, Model, ModelId, ModelName, Type, Words};
use crate::diagnostic::suggest::did_you_mean;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Span};
use crate::source::document::{self, Kind, Property, Schema};

/// The context of a schema, from which unnamed models and enums get their names.
#[derive(Clone, Debug)]
pub struct Context {
    pub version: Option<String>,
    /// The names of the enclosing items and of the schema.
    pub words: Words,
    /// Distinguishes contexts: `v1Route\0stops`.
    pub key: String,
    pub in_request: bool,
}

/// The models and enums of one service while its documents are merged.
pub struct Merger<'a> {
    about: &'a document::Api,
    /// Indices of the aliases that were used.
    used_aliases: BTreeSet<usize>,
    /// The names of all enums, including those that occur later.
    enum_names: EnumNames<'a>,
    pub diagnostics: &'a mut Diagnostics,
    /// The values whose contradiction is already reported.
    in_conflict: BTreeSet<Place>,
    models: Vec<Draft>,
    enums: Vec<Enum>,
    index: BTreeMap<String, Entry>,
    /// The models around the current schema, outermost first.
    open: Vec<ModelId>,
}

#[derive(Clone, Copy)]
enum Entry {
    Model(ModelId),
    Enum(EnumId),
}

struct Draft {
    model: Model,
    /// For each field: whether it occurs in a request, and whether its type is only a guess.
    seen: Vec<Seen>,
    /// Whether one of its occurrences has properties; the others are references.
    is_described: bool,
    occurs_in_request: bool,
}

#[derive(Clone, Copy)]
struct Seen {
    in_request: bool,
    guessed: bool,
}

impl<'a> Merger<'a> {
    pub fn new(about: &'a document::Api, enum_names: EnumNames<'a>, diagnostics: &'a mut Diagnostics) -> Self {
        let (models, enums, index, open) = (Vec::new(), Vec::new(), BTreeMap::new(), Vec::new());
        let (used_aliases, in_conflict) = (BTreeSet::new(), BTreeSet::new());
        Self { about, used_aliases, enum_names, diagnostics, in_conflict, models, enums, index, open }
    }

    /// Returns the models and enums, in the order of their first occurrence in the sorted documents, and the indices of
    /// the aliases that were used.
    pub fn finish(self) -> (Vec<Model>, Vec<Enum>, BTreeSet<usize>) {
        let described = || {
            self.models.iter().filter(|draft| draft.is_described).filter_map(|draft| draft.model.name.raw.as_deref())
        };
        for draft in self.models.iter().filter(|draft| !draft.is_described) {
            let name = draft.model.name.raw.as_deref().unwrap_or_default();
            let otherwise = || format!("add its properties next to one `\"$ref\": \"{name}\"`, or correct the name");
            let help = did_you_mean(name, described(), otherwise);
            let diagnostic = Diagnostic::error("unresolved-reference", format!("unknown model `{name}`"))
                .label(Span::Value(draft.model.place), "no document of the service has its properties")
                .help(help);
            self.diagnostics.push(diagnostic);
        }
        (self.models.into_iter().map(Draft::finish).collect(), self.enums, self.used_aliases)
    }

    /// Returns the type of a schema, and merges the models and enums in it.
    pub fn ty(&mut self, schema: &Schema, context: &Context) -> Type {
        match &schema.kind {
            Kind::Boolean => Type::Boolean,
            Kind::Integer(integer) => Type::Integer(*integer),
            Kind::Number => Type::Number,
            Kind::String | Kind::Binary => schema.references.as_ref().map_or(Type::String, |name| self.id(name)),
            Kind::DateTime => Type::DateTime,
            Kind::Duration => Type::Duration,
            Kind::Byte => Type::Byte,
            Kind::Password => Type::Password,
            Kind::Any => Type::Any,
            Kind::Struct => Type::Struct,
            Kind::Untyped => Type::Untyped,
            Kind::Enum(occurrence) => Type::Enum(self.enumeration(schema, occurrence, context)),
            Kind::Model(occurrence) => Type::Model(self.model(schema, occurrence, context)),
            Kind::Reference(name) => self.reference(name, schema.place),
            Kind::Recursion => Type::List(Box::new(self.enclosing(schema.place, context))),
            Kind::Array(item) => Type::List(Box::new(self.ty(item, &context.singular()))),
            Kind::Map(value) => Type::Map(Box::new(self.ty(value, &context.singular()))),
        }
    }

    /// Returns the model of a message, which requests and responses can contain.
    pub fn message(&mut self, message: &document::Message) -> Option<ModelId> {
        let described = message.content.as_ref()?;
        let Kind::Model(occurrence) = &described.schema.kind else { return None };
        let words = Words::new(&described.type_name);
        let context =
            Context { version: None, words, key: format!("message\0{}", described.type_name), in_request: true };
        Some(self.model(&described.schema, occurrence, &context))
    }

    fn id(&mut self, reference: &str) -> Type {
        let name = reference.rsplit(['.', '/']).next().unwrap_or(reference);
        Type::Id(self.entity(Words::new(name)))
    }

    fn entity(&mut self, words: Words) -> Words {
        let aliases = &self.about.id_aliases;
        let Some(index) = aliases.iter().position(|alias| Words::new(&alias.name) == words) else { return words };
        self.used_aliases.insert(index);
        Words::new(&aliases[index].entity)
    }

    fn reference(&mut self, name: &str, place: Place) -> Type {
        match self.index.get(name) {
            Some(Entry::Model(id)) => Type::Model(*id),
            Some(Entry::Enum(id)) => Type::Enum(*id),
            None if self.enum_names.name(name).is_some() => Type::Enum(self.named_enum(name, place)),
            None => Type::Model(self.draft(name.to_owned(), ModelName::new(name), place)),
        }
    }

    /// Returns the model that a page could not print again: the innermost enclosing model with the name of the field,
    /// or else the innermost one.
    fn enclosing(&mut self, place: Place, context: &Context) -> Type {
        let field = context.words.singular();
        let named = |id: &&ModelId| field.ends_with(&self.models[id.0].model.name.words);
        let id = self.open.iter().rev().find(named).or(self.open.last());
        if let Some(id) = id {
            return Type::Model(*id);
        }
        let diagnostic = Diagnostic::error("unknown-item", "an array without an item is not in a model")
            .label(Span::Value(place), "the item is unknown")
            .help("write the item's schema between the brackets");
        self.diagnostics.push(diagnostic);
        Type::Any
    }

    fn enumeration(&mut self, schema: &Schema, occurrence: &document::Enum, context: &Context) -> EnumId {
        let (key, name) = self.enum_name(occurrence, context);
        let id = match self.index.get(&key) {
            Some(Entry::Enum(id)) => *id,
            other => {
                if let Some(Entry::Model(other)) = other {
                    let other = self.models[other.0].model.place;
                    self.conflict(schema.place, "an enum", other, "an object", &key);
                }
                self.new_enum(key, name, schema.place)
            }
        };
        let merged = &mut self.enums[id.0];
        set_if_none(&mut merged.description, schema.description.as_ref());
        for value in &occurrence.values {
            match merged.values.iter_mut().find(|known| known.name == value.name) {
                Some(known) => set_if_none(&mut known.description, value.description.as_ref()),
                None => merged.values.push(value.clone()),
            }
        }
        id
    }

    /// Returns the key and the name of an enum: its own name, or else the name in its values.
    fn enum_name(&self, occurrence: &document::Enum, context: &Context) -> (String, ModelName) {
        let own = occurrence.name.as_deref().and_then(|name| self.enum_names.name(name));
        if let Some(name) = own.or_else(|| self.enum_names.of_values(occurrence)) {
            return (name.to_owned(), ModelName::new(name));
        }
        match declared_name(occurrence) {
            Some(words) => {
                let key = format!("{}\0{}\0", context.version.as_deref().unwrap_or_default(), words.snake());
                (key, ModelName::unnamed(context.version.clone(), words))
            }
            None => context.name(None),
        }
    }

    fn named_enum(&mut self, name: &str, place: Place) -> EnumId {
        let name = self.enum_names.name(name).unwrap_or(name);
        match self.index.get(name) {
            Some(Entry::Enum(id)) => *id,
            _ => self.new_enum(name.to_owned(), ModelName::new(name), place),
        }
    }

    fn new_enum(&mut self, key: String, name: ModelName, place: Place) -> EnumId {
        let id = EnumId(self.enums.len());
        self.enums.push(Enum { place, name, description: None, values: Vec::new() });
        self.index.insert(key, Entry::Enum(id));
        id
    }

    fn model(&mut self, schema: &Schema, occurrence: &document::Model, context: &Context) -> ModelId {
        let (key, name) = context.name(occurrence.name.as_deref());
        let id = match self.index.get(&key) {
            Some(Entry::Model(id)) => *id,
            other => {
                if let Some(Entry::Enum(other)) = other {
                    let other = self.enums[other.0].place;
                    self.conflict(schema.place, "an object", other, "an enum", &key);
                }
                self.draft(key.clone(), name, schema.place)
            }
        };
        let draft = &mut self.models[id.0];
        if !draft.is_described {
            draft.model.place = schema.place;
        }
        draft.is_described = true;
        draft.occurs_in_request |= context.in_request;
        set_if_none(&mut draft.model.description, schema.description.as_ref());
        self.open.push(id);
        let mut after = 0;
        for property in &occurrence.properties {
            after = self.field(id, property, after, &key, context) + 1;
        }
        self.open.pop();
        id
    }

    /// Returns the model of a response without a schema. It has no fields yet.
    pub fn empty(&mut self, place: Place, context: &Context) -> ModelId {
        if let Some(Entry::Model(id)) = self.index.get(&context.key) {
            return *id;
        }
        let id =
            self.draft(context.key.clone(), ModelName::unnamed(context.version.clone(), context.words.clone()), place);
        self.models[id.0].is_described = true;
        id
    }

    /// Removes the words before the operation from the name of its body: `GroupsMoveGroupBody` of `move group` is the
    /// `MoveGroupBody` of a package `groups`.
    pub fn name_body(&mut self, id: ModelId, operation: &Words) {
        let name = &mut self.models[id.0].model.name;
        let own = operation.then("body");
        if name.version.is_none() && name.package.is_none() && name.raw.is_some() {
            name.package = name.words.without_last(own.snake());
            if name.package.is_some() {
                name.words = own;
            }
        }
    }

    fn draft(&mut self, key: String, name: ModelName, place: Place) -> ModelId {
        let id = ModelId(self.models.len());
        let model = Model {
            place,
            name,
            description: None,
            fields: Vec::new(),
            in_requests: false,
            in_responses: false,
            is_answer: false,
        };
        self.models.push(Draft { model, seen: Vec::new(), is_described: false, occurs_in_request: false });
        self.index.insert(key, Entry::Model(id));
        id
    }

    /// Merges a property into the model's fields and returns its index. A new field is inserted at `at`.
    fn field(&mut self, id: ModelId, property: &Property, at: usize, key: &str, context: &Context) -> usize {
        let model = &self.models[id.0].model;
        let (version, parent) = (model.name.version.clone(), model.name.words.clone());
        let words = parent.within(&Words::new(self.about.spelled(&property.name)));
        let key = format!("{key}\0{}", property.name);
        let inner = Context { version, words, key, in_request: context.in_request };
        let ty = match self.ty(&property.schema, &inner) {
            Type::String if property.name == "uuid" => Type::Id(self.entity(parent)),
            ty => ty,
        };
        let seen = Seen { in_request: context.in_request, guessed: matches!(property.schema.kind, Kind::Recursion) };
        let draft = &mut self.models[id.0];
        let Some(index) = draft.model.fields.iter().position(|field| field.name == property.name) else {
            let at = at.min(draft.model.fields.len());
            draft.model.fields.insert(at, field(property, ty, context.in_request));
            draft.seen.insert(at, seen);
            return at;
        };
        let known = &mut draft.model.fields[index];
        set_if_none(&mut known.description, property.schema.description.as_ref());
        known.read_only |= property.schema.read_only;
        known.required |= property.required && context.in_request;
        draft.seen[index].in_request |= seen.in_request;
        if known.ty != ty {
            if draft.seen[index].guessed || is_more_exact(&ty, &known.ty) {
                known.ty = ty;
                draft.seen[index].guessed = seen.guessed;
            } else if !seen.guessed && !is_more_exact(&known.ty, &ty) {
                let (there, this, that) = (known.place, describe(&ty), describe(&known.ty));
                let what = format!("{}.{}", draft.model.name.raw.as_deref().unwrap_or("(unnamed)"), property.name);
                self.conflict(property.schema.place, this, there, that, &what);
            }
        }
        index
    }

    fn conflict(&mut self, here: Place, this: &str, there: Place, that: &str, what: &str) {
        // A model that is an enum elsewhere is reported as such, so its field is not reported again.
        if !self.in_conflict.insert(here) {
            return;
        }
        let diagnostic = Diagnostic::error("kind-conflict", format!("`{what}` is {this} here and {that} elsewhere"))
            .label(Span::Key(here), format!("{this} here"))
            .label(Span::Key(there), format!("{that} there"))
            .help("correct one of the two documents, or give one of the models another `$ref`");
        self.diagnostics.push(diagnostic);
    }
}

impl Context {
    /// Returns the key and the name of a model or enum in this context: its own name, if it has one.
    fn name(&self, raw: Option<&str>) -> (String, ModelName) {
        match raw.filter(|raw| is_identifier(raw)) {
            Some(raw) => (raw.to_owned(), ModelName::new(raw)),
            None => (self.key.clone(), ModelName::unnamed(self.version.clone(), self.words.clone())),
        }
    }

    fn singular(&self) -> Self {
        Self { words: self.words.singular(), ..self.clone() }
    }
}

impl Draft {
    fn finish(self) -> Model {
        let mut model = self.model;
        // Newer pages show in a request only the fields that a caller can set.
        if self.occurs_in_request {
            for (field, seen) in model.fields.iter_mut().zip(&self.seen) {
                field.read_only |= !seen.in_request;
            }
        }
        model
    }
}

fn field(property: &Property, ty: Type, in_request: bool) -> Field {
    Field {
        place: property.schema.place,
        name: property.name.clone(),
        description: property.schema.description.clone(),
        ty,
        read_only: property.schema.read_only,
        required: property.required && in_request,
        recursive: false,
    }
}

fn set_if_none(text: &mut Option<String>, other: Option<&String>) {
    if text.is_none() {
        *text = other.cloned();
    }
}
