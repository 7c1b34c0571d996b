//! Lowers the API: the crate as a whole, its services, regions and ids, and the crate's docs.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_docs::{crate_docs, readme};
use super::docs::sentence;
use super::example::add_examples;
use super::guide;
use super::module::ServiceLowering;
use super::names::{self, Scope, claim_all, or_then};
use super::on_premises;
use super::statuses::{refusals, status_table, usual_statuses};
use super::types::id_alias;
use super::{Crate, Docs, Endpoint, Entity, Module, Name, Paging, Region, RustType, Service};
use crate::api::{Api, Operation, Type, Words};
use crate::markdown::{code, is_printable};
use crate::vocabulary::{Item, StatusRow};
use crate::{parallel, portable};

/// Makes every Rust decision about the API.
pub fn lower(api: &Api) -> Crate {
    let about = &api.about;
    let modules = module_names(api);
    let indices: Vec<_> = (0..api.services.len()).collect();
    let lowered = parallel::map(&indices, 1, |index| service(api, *index, &modules[*index]));
    let (services, tokens): (Vec<_>, Vec<_>) = lowered.into_iter().unzip();
    let regions = regions(api);
    let on_premises = on_premises::lower(api, &services);
    let paging = about.paging.as_ref().map(|paging| Paging {
        size: paging.size.clone(),
        token: paging.token.clone(),
        sizes: paging.sizes,
    });
    let mut krate = Crate {
        name: about.crate_name.clone(),
        version: about.version.clone(),
        title: about.title.clone(),
        description: description(&about.title),
        package: about.package.clone(),
        host_template: about.host_template.clone(),
        docs: crate_docs(api, &services, &regions, on_premises.as_ref()),
        guide: guide::lower(api),
        readme: readme(api, &services, &regions, on_premises.as_ref()),
        regions,
        limits: about.limits,
        paging,
        token: tokens.into_iter().flatten().next(),
        on_premises,
        entities: entities(api, &services),
        services,
    };
    add_examples(&mut krate);
    krate
}

/// Cargo passes the description to the compiler in an environment variable, which limits its characters and its length.
fn description(title: &str) -> String {
    let title: String = title.chars().map(|c| if is_printable(c) { c } else { ' ' }).take(200).collect();
    format!("Typed calls of the {} API.", title.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn module_names(api: &Api) -> Vec<Words> {
    // Modules are named like files and folders.
    let reserved = names::KEYWORDS.into_iter().chain(names::MODULE_NAMES).chain(portable::DEVICES);
    let mut scope = Scope::reserving(reserved);
    claim_all(
        &mut scope,
        &api.services,
        |service| &service.about.name,
        |service| or_then(Words::new(&service.about.name), "service"),
    )
}

fn regions(api: &Api) -> Vec<Region> {
    let mut scope = Scope::reserving(["Self"]);
    let words = claim_all(
        &mut scope,
        &api.about.regions,
        |region| &region.label,
        |region| vec![Words::new(&region.name), Words::new(&region.name).then(&region.label)],
    );
    let named = api.about.regions.iter().zip(words);
    named
        .map(|(region, words)| Region {
            variant: Name::camel(&words),
            label: region.label.clone(),
            name: region.name.clone(),
        })
        .collect()
}

/// Lowers a service. Also returns the token operation of the API, if this service has it.
fn service(api: &Api, index: usize, words: &Words) -> (Service, Option<Endpoint>) {
    let service = &api.services[index];
    let usual = usual_statuses(&service.operations);
    let described = service.about.description.clone().filter(|text| !text.trim().is_empty());
    let summary = described.unwrap_or_else(|| format!("{} service", words.spaced()));
    let lowering = ServiceLowering::new(api, index, words, &usual);
    let (mut root, versions) = lowering.modules();
    root.docs = service_docs(api, service, &summary, lowering.described(|| Item::Service, None, None));
    let service = Service {
        module: Name::snake(words),
        constant: Name::shouting(words),
        feature: words.snake().replace('_', "-"),
        host: service.about.host.clone(),
        regions: service.about.regions.clone(),
        summary: Docs::markdown(sentence(&summary)),
        status_docs: status_docs(&usual),
        usual_refusals: refusals(&usual),
        root,
        versions,
    };
    (service, lowering.token())
}

fn service_docs(api: &Api, service: &crate::api::Service, summary: &str, text: Docs) -> Docs {
    let mut docs = Docs::markdown(sentence(summary));
    docs.append(text);
    let address = api.about.host_template.replace("{host}", &service.about.host);
    let regions: Vec<_> = service.about.regions.iter().map(|label| code(label)).collect();
    docs.paragraph(format!("Host: {}, regions {}.", code(&address), regions.join(", ")));
    docs
}

fn status_docs(usual: &[StatusRow]) -> Docs {
    let mut docs = Docs::default();
    if !usual.is_empty() {
        docs.paragraph("# Statuses").lines(status_table(usual));
    }
    docs
}

fn entities(api: &Api, services: &[Service]) -> Vec<Entity> {
    let takers = takers(services);
    // By name, because two spellings (`A1`, `A_1`) can have the same name.
    let mut found = BTreeMap::new();
    for service in &api.services {
        let fields = service.models.iter().flat_map(|model| &model.fields).map(|field| &field.ty);
        let parameters = service.operations.iter().flat_map(Operation::parameters);
        let parameters = parameters.map(|parameter| &parameter.ty);
        let words = fields.chain(parameters).filter_map(entity_of);
        found.extend(words.map(|words| (id_alias(words), words)));
    }
    let entity = |(alias, words): (Name, &Words)| Entity {
        marker: Name::camel(words),
        docs: id_docs(words, takers.get(&alias).map_or(&[], Vec::as_slice)),
        alias,
    };
    found.into_iter().map(entity).collect()
}

fn id_docs(entity: &Words, takers: &[String]) -> Docs {
    let taken = match takers {
        [] => String::new(),
        [only] => format!(" Taken by `{only}`."),
        [first, rest @ ..] => format!(" Taken by `{first}` and {} more.", rest.len()),
    };
    let mut docs = Docs::default();
    docs.prose(&format!("Id of an entity of type `{}`: an opaque string.{taken}", entity.camel()));
    docs
}

/// Returns the operations that take each id: first as an argument, then as an optional parameter, then in the body.
fn takers(services: &[Service]) -> BTreeMap<Name, Vec<String>> {
    let mut found: BTreeMap<Name, BTreeSet<(usize, usize)>> = BTreeMap::new();
    let mut names = Vec::new();
    for service in services {
        for module in service.modules() {
            for operation in &module.operations {
                let version = module.name.iter().map(|version| format!("{version}::"));
                names.push(format!("{}::{}{}", service.module, version.collect::<String>(), operation.function));
                let arguments = operation.arguments.iter().map(|argument| &argument.ty);
                let parameters = operation.call.setters.iter().map(|setter| &setter.ty);
                let mut in_body = BTreeSet::new();
                ids_in(operation.body.as_ref(), service, module, &mut BTreeSet::new(), &mut in_body);
                let ids = arguments.filter_map(id_in).map(|id| (0, id));
                let ids = ids.chain(parameters.filter_map(id_in).map(|id| (1, id)));
                for (rank, id) in ids.chain(in_body.into_iter().map(|id| (2, id))) {
                    let operations = found.entry(id.clone()).or_default();
                    if !operations.iter().any(|(_, operation)| *operation == names.len() - 1) {
                        operations.insert((rank, names.len() - 1));
                    }
                }
            }
        }
    }
    let in_order =
        |operations: BTreeSet<(usize, usize)>| operations.iter().map(|(_, index)| names[*index].clone()).collect();
    found.into_iter().map(|(id, operations)| (id, in_order(operations))).collect()
}

fn id_in(ty: &RustType) -> Option<&Name> {
    match ty {
        RustType::Id(name) => Some(name),
        RustType::Option(inner) | RustType::Box(inner) | RustType::Vec(inner) | RustType::Map(inner) => id_in(inner),
        _ => None,
    }
}

/// Collects the ids that a caller can set in a model, or in one inside it. `seen` contains the models that were
/// visited.
fn ids_in<'s>(
    ty: Option<&'s RustType>,
    service: &'s Service,
    module: &'s Module,
    seen: &mut BTreeSet<(Option<&'s Name>, &'s Name)>,
    ids: &mut BTreeSet<&'s Name>,
) {
    match ty {
        Some(RustType::Id(name)) => drop(ids.insert(name)),
        Some(RustType::Option(inner) | RustType::Box(inner) | RustType::Vec(inner) | RustType::Map(inner)) => {
            ids_in(Some(inner), service, module, seen, ids);
        }
        Some(RustType::Item { path, name }) => {
            // `super` alone is the service's own module.
            let version = path.iter().rfind(|part| **part != Name::parent_module());
            let home = if path.is_empty() { module.name.as_ref() } else { version };
            let Some(home) = service.modules().find(|module| module.name.as_ref() == home) else { return };
            let model = home.models.iter().find(|model| model.name == *name);
            if let Some(model) = model.filter(|model| seen.insert((home.name.as_ref(), &model.name))) {
                for field in model.fields.iter().filter(|field| field.setter.is_some()) {
                    ids_in(Some(&field.ty), service, home, seen, ids);
                }
            }
        }
        _ => {}
    }
}

fn entity_of(ty: &Type) -> Option<&Words> {
    if let Type::Id(words) = ty.innermost() { Some(words) } else { None }
}
