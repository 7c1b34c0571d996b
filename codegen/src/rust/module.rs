//! Lowers one service: assigns models and enums to modules, and names them.

use std::collections::{BTreeMap, BTreeSet};

use super::links::{LinkKind, Links};
use super::member_names::{OperationNames, argument_names, field_names, setter_names, variants};
use super::names::{Scope, TYPE_NAMES, claim_in_turn, distinct};
use super::types::{Homes, Types};
use super::{Docs, Module, Name, RustType};
use crate::api::texts::{operation_key, parameter_key};
use crate::api::{self, Api, EnumId, ModelId, ModelName, Service, Words};
use crate::vocabulary::{Item, StatusRow};

/// Lowers one service.
pub struct ServiceLowering<'a> {
    pub api: &'a Api,
    pub index: usize,
    pub service: &'a Service,
    pub module: &'a Words,
    pub usual: &'a [StatusRow],
    /// The module and the name of each model and enum.
    pub homes: Homes,
    /// The enums that models or parameters use.
    used_enums: BTreeSet<EnumId>,
    /// The names of each enum's values.
    pub variants: Vec<Vec<Name>>,
    /// The names of each operation.
    pub names: Vec<OperationNames>,
    /// The items to which the maintainers' texts can link.
    links: Links,
}

/// A model or enum that needs a name, and which of the two it is.
type Claimant<'a> = (&'a ModelName, &'static str);

impl<'a> ServiceLowering<'a> {
    pub fn new(api: &'a Api, index: usize, module: &'a Words, usual: &'a [StatusRow]) -> Self {
        let service = &api.services[index];
        let nowhere = |count: usize| vec![(None, Name::snake(module)); count];
        let homes = Homes { models: nowhere(service.models.len()), enums: nowhere(service.enums.len()) };
        let variants = service.enums.iter().map(|found| variants(api, found)).collect();
        let mut lowering = Self {
            api,
            index,
            service,
            module,
            usual,
            homes,
            used_enums: service.used_enums(),
            variants,
            names: Vec::new(),
            links: Links::default(),
        };
        for version in lowering.versions().into_iter().map(Some).chain([None]) {
            lowering.name_items(version.as_deref());
        }
        lowering.names = lowering.name_operations();
        if !service.texts.is_empty() {
            lowering.links = lowering.make_links();
        }
        lowering
    }

    /// Returns the scope of a module's types.
    pub fn free_types(&self, version: Option<&str>) -> Scope<'_> {
        let here = |(module, _): &&(Option<String>, Name)| module.as_deref() == version;
        let taken = self.homes.models.iter().chain(&self.homes.enums).filter(here).map(|(_, name)| name.as_str());
        Scope::reserving(TYPE_NAMES.into_iter().chain(taken))
    }

    fn make_links(&self) -> Links {
        let mut links = Links::default();
        for (operation, OperationNames { function, call }) in self.service.operations.iter().zip(&self.names) {
            let (key, version) = (operation_key(operation), operation.version.as_deref());
            let named = |parameter: &api::Parameter| parameter_key(&key, &parameter.name);
            for (parameter, words) in argument_names(self.api, operation) {
                links.add(named(parameter), LinkKind::Argument, version, Name::snake(&words).to_string());
            }
            for (parameter, words) in setter_names(self.api, operation) {
                let path = format!("{}::{}", Name::camel(call), Name::snake(&words).plain());
                links.add(named(parameter), LinkKind::Function, version, path);
            }
            links.add(key, LinkKind::Function, version, Name::snake(function).to_string());
        }
        for version in self.versions() {
            for ty in self.borrowed(&version) {
                if let RustType::Item { path, name } | RustType::Enum { path, name } = ty {
                    links.borrow(&version, path, &name);
                }
            }
        }
        for (index, model) in self.service.used_models() {
            let ((version, name), key) = (&self.homes.models[index], model.name.key());
            for (field, words) in model.fields.iter().zip(field_names(self.api, &model.fields).0) {
                let path = format!("{name}::{}", Name::snake(&words).plain());
                links.add(format!("{key}.{}", field.name), LinkKind::Field, version.as_deref(), path);
            }
            links.add(key, LinkKind::Other, version.as_deref(), name.to_string());
        }
        for EnumId(index) in &self.used_enums {
            let ((version, name), found) = (&self.homes.enums[*index], &self.service.enums[*index]);
            for (value, variant) in found.values.iter().zip(&self.variants[*index]) {
                links.add(value.name.clone(), LinkKind::Other, version.as_deref(), format!("{name}::{variant}"));
            }
            links.add(found.name.key(), LinkKind::Other, version.as_deref(), name.to_string());
        }
        links
    }

    /// Returns the docs of an item in the module of a version: the maintainers' text, or else that of the documents.
    pub fn described(&self, item: impl Fn() -> Item, description: Option<&str>, version: Option<&str>) -> Docs {
        let mut docs = Docs::default();
        match self.service.texts.text(&item) {
            Some(text) => {
                let about = item();
                docs.own(text, |name| self.links.get(name, &about, version))
            }
            None => docs.text(description.unwrap_or_default()),
        };
        docs
    }

    /// Returns the service's own module, and those of its versions.
    pub fn modules(&self) -> (Module, Vec<Module>) {
        let versions = self.versions();
        (self.module(None), versions.iter().map(|version| self.module(Some(version))).collect())
    }

    pub fn types<'t>(&'t self, version: Option<&'t str>) -> Types<'t> {
        Types { homes: &self.homes, version }
    }

    fn versions(&self) -> Vec<String> {
        let models = self.service.used_models().map(|(index, _)| self.home(index));
        let enums = self.used_enums.iter().map(|EnumId(index)| self.service.enums[*index].name.version.clone());
        let operations = self.service.operations.iter().map(|operation| operation.version.clone());
        let mut versions = distinct(models.chain(enums).chain(operations).flatten());
        versions.sort_by_key(|version| (version.len(), version.clone()));
        versions
    }

    /// Returns the version of a model. A body without a version belongs to its operation.
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

    fn name_items(&mut self, version: Option<&str>) {
        let service = self.service;
        let models: Vec<_> =
            service.used_models().filter(|(index, _)| self.home(*index).as_deref() == version).collect();
        let enums = self.used_enums.iter().map(|EnumId(index)| (*index, &service.enums[*index]));
        let enums: Vec<_> = enums.filter(|(_, found)| found.name.version.as_deref() == version).collect();
        let claimants = models.iter().map(|(_, model)| (&model.name, "model"));
        let claimants: Vec<Claimant<'_>> =
            claimants.chain(enums.iter().map(|(_, found)| (&found.name, "enum"))).collect();
        let mut scope = Scope::reserving(TYPE_NAMES);
        let is_derived = |(name, _): &Claimant<'_>| name.raw.is_none() || name.package.is_some();
        let names = claim_in_turn(&mut scope, &claimants, is_derived, |(name, _)| spelling(name), candidates);
        let (of_models, of_enums) = names.split_at(models.len());
        let place = |words: &Words| (version.map(str::to_owned), Name::camel(words));
        for ((index, _), words) in models.iter().zip(of_models) {
            self.homes.models[*index] = place(words);
        }
        for ((index, _), words) in enums.iter().zip(of_enums) {
            self.homes.enums[*index] = place(words);
        }
    }

    fn module(&self, version: Option<&str>) -> Module {
        let models = self.service.used_models().map(|(index, _)| index);
        let models = models.filter(|index| self.homes.models[*index].0.as_deref() == version);
        let mut models: Vec<_> = models.map(|index| self.model(index, version)).collect();
        models.sort_by(|a, b| a.name.cmp(&b.name));
        let mut enums: Vec<_> = self
            .used_enums
            .iter()
            .filter(|EnumId(index)| self.homes.enums[*index].0.as_deref() == version)
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
            borrowed: version.map_or_else(Vec::new, |version| self.borrowed(version)),
            operations: self.operations(version),
            models,
            enums,
        }
    }

    /// Returns the types of other modules that the operations of a version use, if their names are free. Two types with
    /// the same name are both omitted.
    fn borrowed(&self, version: &str) -> Vec<RustType> {
        let is_here = |module: Option<&str>| module == Some(version);
        let own = self.homes.models.iter().chain(&self.homes.enums);
        let own = own.filter(|(module, _)| is_here(module.as_deref())).map(|(_, name)| name.clone());
        let calls = self.service.operations.iter().zip(&self.names);
        let calls = calls.filter(|(operation, _)| is_here(operation.version.as_deref()));
        let taken: BTreeSet<Name> = own.chain(calls.map(|(_, names)| Name::camel(&names.call))).collect();
        let types = self.types(Some(version));
        let used = self.service.used_by(|operation| operation.version.as_deref() == Some(version));
        let used: BTreeSet<RustType> = used.iter().map(|ty| types.value(ty)).collect();
        let mut by_name: BTreeMap<&Name, Vec<&RustType>> = BTreeMap::new();
        for ty in &used {
            if let RustType::Item { path, name } | RustType::Enum { path, name } = ty
                && !path.is_empty()
                && !taken.contains(name)
            {
                by_name.entry(name).or_default().push(ty);
            }
        }
        let single = by_name.into_values().filter(|types| types.len() == 1).flatten();
        single.cloned().collect()
    }
}

fn spelling(name: &ModelName) -> &str {
    name.raw.as_deref().unwrap_or_else(|| name.words.snake())
}

/// Returns the name without the package first, which is used if it is unique.
fn candidates((ModelName { words, package, .. }, kind): &Claimant<'_>) -> Vec<Words> {
    let full = package.as_ref().map(|package| Words::new(package.snake()).then(words.snake()));
    std::iter::once(words.clone()).chain(full).chain([words.then(kind)]).collect()
}
