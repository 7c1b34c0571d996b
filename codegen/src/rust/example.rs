//! Decides on the example of each operation: the values that it sets, and the fields of the response that it shows.
//!
//! The schema does not mark the optional values that are worth showing, so their kinds decide: a name first, then an
//! id, a model, a text and an enum, at most two of different kinds. Values come from variables, because an invented id
//! would explain nothing; for an enum, the example has one of its values.

mod choice;

use std::collections::{BTreeMap, BTreeSet};

use choice::{Rank, most_telling, telling_constructor};

use super::{Crate, Field, Model, Module, Name, Operation, Primitive, RustType, Service, Takes};
use crate::vocabulary::Method;

/// A short program that calls an operation.
pub struct Example {
    /// `eset_connect`
    pub crate_name: String,
    /// The modules that lead to the operation: `policy_management`, `v2`.
    pub module: Vec<Name>,
    /// Names that are imported from that module.
    pub imports: BTreeSet<Name>,
    /// Names that are imported from other modules, each with its path.
    pub other_imports: BTreeSet<Vec<Name>>,
    /// The variables that the program declares elsewhere.
    pub variables: BTreeMap<Name, RustType>,
    /// Models that are built before the call, in this order.
    pub values: Vec<(Name, Chain)>,
    pub call: Chain,
    pub reading: Reading,
}

/// An expression, and the setters that are called on it.
pub struct Chain {
    pub start: Start,
    pub setters: Vec<(Name, Value)>,
}

pub enum Start {
    /// `Policy::new()`
    New(Name),
    /// `DeviceTask::run_once(action, targets)`
    Constructor(Name, Name, Vec<Value>),
    /// `get_policy(policy_uuid)`
    Function(Name, Vec<Value>),
}

pub enum Value {
    /// A variable that is moved: `policy_uuid`.
    Variable(Name),
    /// A variable that is cloned.
    Clone(Name),
    True,
    /// `Severity::High`
    Variant(Name, Name),
    /// A literal string: the field mask.
    Text(String),
    /// `[scope]`
    List(Box<Value>),
}

/// How the response is read.
pub enum Reading {
    /// It has no fields.
    Empty,
    /// A file.
    Download,
    /// The items of a list: a field of each, or the whole item.
    Items(Option<Name>),
    /// A field of the response.
    Field(Name),
    /// A field of a model in the response.
    InModel(Name, Option<Name>),
    /// A field of each model in a list in the response.
    InList(Name, Option<Name>),
}

impl Service {
    /// Returns the example at the beginning of its docs: that of its first list, or else of its first operation.
    pub fn example(&self) -> Option<&Example> {
        let examples =
            || self.modules().flat_map(|module| &module.operations).filter_map(|found| found.example.as_ref());
        let list = examples().find(|example| matches!(example.reading, Reading::Items(_)));
        list.or_else(|| examples().next())
    }
}

/// Adds an example to each operation except the token operation, which the client calls.
pub fn add_examples(krate: &mut Crate) {
    let crate_name = krate.name.replace('-', "_");
    let token_parameter = krate.paging.as_ref().map(|paging| paging.token.as_str()).unwrap_or_default();
    for service in &mut krate.services {
        let example = |(module, operation): (&Module, &Operation)| {
            (!operation.endpoint.is_token)
                .then(|| Writer::new(&crate_name, token_parameter, service, module).example(operation))
        };
        let operations =
            service.modules().flat_map(|module| module.operations.iter().map(move |operation| (module, operation)));
        let examples: Vec<_> = operations.map(example).collect();
        let modules = std::iter::once(&mut service.root).chain(&mut service.versions);
        for (operation, example) in modules.flat_map(|module| &mut module.operations).zip(examples) {
            operation.example = example;
        }
    }
}

/// Names of the program's own variables.
const RESERVED: [&str; 7] = ["client", "download", "example", "file", "item", "items", "response"];
/// The depth to which models in models are searched.
const DEPTH: usize = 4;
/// The field that lists the other fields to change (AIP-134).
const FIELD_MASK: &str = "updateMask";

struct Writer<'a> {
    token_parameter: &'a str,
    service: &'a Service,
    module: &'a Module,
    /// The arguments of the function, which its body does not repeat.
    arguments: Vec<Name>,
    example: Example,
}

impl<'a> Writer<'a> {
    fn new(crate_name: &str, token_parameter: &'a str, service: &'a Service, module: &'a Module) -> Self {
        let example = Example {
            crate_name: crate_name.to_owned(),
            module: std::iter::once(&service.module).chain(&module.name).cloned().collect(),
            imports: BTreeSet::new(),
            other_imports: BTreeSet::new(),
            variables: BTreeMap::new(),
            values: Vec::new(),
            call: Chain { start: Start::Function(Name::parent_module(), Vec::new()), setters: Vec::new() },
            reading: Reading::Empty,
        };
        Self { token_parameter, service, module, arguments: Vec::new(), example }
    }

    fn example(mut self, operation: &Operation) -> Example {
        self.arguments = operation.arguments.iter().map(|argument| argument.name.clone()).collect();
        let mut arguments: Vec<_> =
            operation.arguments.iter().filter_map(|argument| self.plain(&argument.name, &argument.ty)).collect();
        if let Some((home, model)) = operation.body.as_ref().and_then(|body| self.service.model(self.module, body)) {
            let chain = self.made(home, model, operation.selector.as_deref(), 0);
            let name = self.hoisted("body", chain);
            arguments.push(Value::Variable(name));
        }
        let setters = self.options(operation);
        self.example.call = Chain { start: Start::Function(operation.function.clone(), arguments), setters };
        self.example.reading = self.reading(operation);
        self.example
    }

    /// The optional parameters that are set.
    fn options(&mut self, operation: &Operation) -> Vec<(Name, Value)> {
        let candidates = operation.call.setters.iter().enumerate().filter_map(|(index, setter)| {
            let is_paging = setter.takes == Takes::PageSize || setter.wire == self.token_parameter;
            let rank = self.rank(&setter.method, &setter.ty, self.module)?;
            (!is_paging && rank != Rank::Model).then_some((rank, setter.method.plain().len(), index))
        });
        let mut set = Vec::new();
        for index in most_telling(candidates.collect()) {
            let setter = &operation.call.setters[index];
            let ty = if setter.takes == Takes::Many { &RustType::Vec(Box::new(setter.ty.clone())) } else { &setter.ty };
            set.extend(self.plain(&setter.method, ty).map(|value| (setter.method.clone(), value)));
        }
        set
    }

    /// Returns the expression that builds a model; `needed` is a field that must be set.
    fn made(&mut self, home: &'a Module, model: &'a Model, needed: Option<&str>, depth: usize) -> Chain {
        let name = self.import(home, &model.name);
        if let Some(constructor) = telling_constructor(model)
            && depth < DEPTH
        {
            let arguments = constructor.arguments.iter();
            let values = arguments.filter_map(|(argument, ty)| self.value(home, argument, ty, depth)).collect();
            return Chain { start: Start::Constructor(name, constructor.method.clone(), values), setters: Vec::new() };
        }
        let is_said = |field: &Field| field.wire == FIELD_MASK || self.arguments.contains(&field.name);
        let fields: Vec<&Field> =
            model.fields.iter().filter(|field| field.setter.is_some() && !is_said(field)).collect();
        let candidates = fields.iter().enumerate().filter_map(|(index, field)| {
            let rank = self.rank(&field.name, &field.ty, home)?;
            Some((rank, field.name.plain().len(), index))
        });
        let mut candidates: Vec<_> = candidates.collect();
        // A caller does not choose the id of an entity.
        if candidates.len() > 1 {
            candidates.retain(|(.., index)| fields[*index].name.plain() != "uuid");
        }
        let mut chosen = most_telling(candidates);
        if let Some(needed) = fields.iter().position(|field| Some(field.wire.as_str()) == needed) {
            chosen = vec![needed];
        }
        let mut setters = Vec::new();
        let mut mask = Vec::new();
        for field in chosen.into_iter().map(|index| fields[index]) {
            if let Some(value) = self.value(home, &field.name, &field.ty, depth) {
                setters.push((field.name.clone(), value));
                mask.push(field.wire.as_str());
            }
        }
        if let Some(field) = model.fields.iter().find(|field| field.wire == FIELD_MASK && field.setter.is_some()) {
            setters.push((field.name.clone(), Value::Text(mask.join(","))));
        }
        Chain { start: Start::New(name), setters }
    }

    /// Returns a value for a field or an argument. A model is built before the call.
    fn value(&mut self, home: &'a Module, name: &Name, ty: &RustType, depth: usize) -> Option<Value> {
        match ty {
            RustType::Option(inner) => self.value(home, name, inner, depth),
            RustType::Vec(item) if self.service.model(home, item).is_some() => {
                let value = self.value(home, &singular(name), item, depth)?;
                Some(Value::List(Box::new(value)))
            }
            RustType::Item { .. } if depth < DEPTH => {
                let (home, model) = self.service.model(home, ty)?;
                let chain = self.made(home, model, None, depth + 1);
                Some(Value::Variable(self.hoisted(name.as_str(), chain)))
            }
            RustType::Enum { .. } => self.variant(home, ty),
            _ => self.plain(name, ty),
        }
    }

    /// Returns a variable or, for a field mask, a literal.
    fn plain(&mut self, name: &Name, ty: &RustType) -> Option<Value> {
        let variable = match ty {
            RustType::Enum { .. } => return self.variant(self.module, ty),
            RustType::Vec(item) if matches!(**item, RustType::Enum { .. }) => {
                return Some(Value::List(Box::new(self.variant(self.module, item)?)));
            }
            RustType::Vec(item) if is_plain_item(item) => Value::Variable,
            RustType::Primitive(Primitive::Bool) => return Some(Value::True),
            RustType::Primitive(
                Primitive::Timestamp
                | Primitive::Duration
                | Primitive::Bytes
                | Primitive::Any
                | Primitive::Struct
                | Primitive::Value,
            ) => Value::Clone,
            RustType::Primitive(_) | RustType::Id(_) => Value::Variable,
            _ => return None,
        };
        let name = self.free(name.as_str(), Some(ty));
        self.example.variables.insert(name.clone(), ty.clone());
        Some(variable(name))
    }

    /// Returns the first value of an enum that is not its unspecified value.
    fn variant(&mut self, home: &'a Module, ty: &RustType) -> Option<Value> {
        let (home, name) = self.service.home(home, ty)?;
        let found = home.enums.iter().find(|found| found.name == *name)?;
        let value = found.values.iter().find(|value| value.variant.as_str() != "Unspecified")?;
        Some(Value::Variant(self.import(home, &found.name), value.variant.clone()))
    }

    fn rank(&self, name: &Name, ty: &RustType, home: &'a Module) -> Option<Rank> {
        match ty {
            RustType::Option(inner) => self.rank(name, inner, home),
            RustType::Vec(item) if matches!(**item, RustType::Item { .. }) || is_plain_item(item) => {
                self.rank(name, item, home)
            }
            RustType::Id(_) => Some(Rank::Id),
            RustType::Item { .. } => {
                let (_, model) = self.service.model(home, ty)?;
                let is_settable = |field: &Field| field.setter.is_some() && !matches!(field.ty, RustType::Map(_));
                model.fields.iter().any(is_settable).then_some(Rank::Model)
            }
            RustType::Primitive(Primitive::Any) => Some(Rank::Model),
            RustType::Primitive(Primitive::String) if ["display_name", "text"].contains(&name.plain()) => {
                Some(Rank::DisplayName)
            }
            RustType::Primitive(Primitive::String | Primitive::Secret) => Some(Rank::Text),
            RustType::Enum { .. } => Some(Rank::Enum),
            RustType::Primitive(_) => Some(Rank::Plain),
            RustType::Box(_) | RustType::Map(_) | RustType::Vec(_) => None,
        }
    }

    /// Stores an expression in a variable with this name, and returns the name.
    fn hoisted(&mut self, name: &str, chain: Chain) -> Name {
        let name = self.free(name, None);
        self.example.values.push((name.clone(), chain));
        name
    }

    /// Returns a name that is free, or that of the same variable.
    fn free(&self, name: &str, ty: Option<&RustType>) -> Name {
        let mut name = Name::variable(name);
        let is_taken = |name: &Name| {
            RESERVED.contains(&name.plain())
                || self.example.values.iter().any(|(other, _)| other == name)
                || self.example.variables.get(name).is_some_and(|other| Some(other) != ty)
        };
        while is_taken(&name) {
            name = Name::variable(&format!("{}_value", name.plain()));
        }
        name
    }

    /// Imports an item, from the operation's module if it is there too.
    fn import(&mut self, home: &Module, name: &Name) -> Name {
        let is_here = home.name == self.module.name;
        let is_it = |ty: &RustType| match ty {
            RustType::Item { name: borrowed, .. } | RustType::Enum { name: borrowed, .. } => borrowed == name,
            _ => false,
        };
        if is_here || self.module.borrowed.iter().any(is_it) {
            self.example.imports.insert(name.clone());
        } else {
            let path = std::iter::once(&self.service.module).chain(&home.name).chain([name]);
            self.example.other_imports.insert(path.cloned().collect());
        }
        name.clone()
    }

    fn reading(&self, operation: &Operation) -> Reading {
        let Some((home, answer)) = self.service.model(self.module, &operation.answer) else { return Reading::Download };
        if let Some((_, item)) = answer.page.as_ref().and_then(|page| page.items.as_ref()) {
            return Reading::Items(self.shown(home, item, &["display_name", "name", "uuid"]));
        }
        // After a create call, the caller knows all fields but the id.
        let is_read = operation.endpoint.method == Method::Get;
        let names: &[_] = if is_read { &["display_name", "name", "uuid"] } else { &["uuid", "display_name", "name"] };
        let in_model = answer.fields.iter().find_map(|field| match &field.ty {
            RustType::Option(inner) if self.service.model(home, inner).is_some() => {
                Some(Reading::InModel(field.name.clone(), self.shown(home, inner, names)))
            }
            RustType::Vec(item) if self.service.model(home, item).is_some() => {
                Some(Reading::InList(field.name.clone(), self.shown(home, item, &["display_name", "name", "uuid"])))
            }
            _ => None,
        });
        let first = || answer.fields.first().map(|field| Reading::Field(field.name.clone()));
        in_model.or_else(first).unwrap_or(Reading::Empty)
    }

    /// Returns the field that identifies a model: one with these names, or the first that is not a model.
    fn shown(&self, home: &'a Module, ty: &RustType, wanted: &[&str]) -> Option<Name> {
        let (home, model) = self.service.model(home, ty)?;
        let named = wanted.iter().find_map(|name| model.fields.iter().find(|field| field.name.plain() == *name));
        let is_value = |field: &&Field| match &field.ty {
            RustType::Option(inner) => {
                !matches!(**inner, RustType::Box(_)) && self.service.model(home, inner).is_none()
            }
            _ => false,
        };
        named.or_else(|| model.fields.iter().find(is_value)).map(|field| field.name.clone())
    }
}

/// Whether a variable can contain a list of these items.
fn is_plain_item(item: &RustType) -> bool {
    matches!(item, RustType::Id(_) | RustType::Enum { .. } | RustType::Primitive(Primitive::String))
}

fn singular(name: &Name) -> Name {
    let name = name.plain();
    let stem = match (name.strip_suffix("ies"), name.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (_, Some(stem)) if !stem.ends_with('s') => stem.to_owned(),
        _ => name.to_owned(),
    };
    Name::variable(&stem)
}
