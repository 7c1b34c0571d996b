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
use super::{Crate, Docs, Entity, Module, Name, Paging, Region, RustType, Service};
use crate::api::{Api, ModelId, Operation, Type, Words};
use crate::markdown::{code, is_printable};
use crate::vocabulary::{Item, StatusRow};
use crate::{parallel, portable};

/// Makes every Rust decision about the API.
pub fn lower(api: &Api) -> Crate {
    let about = &api.about;
    let modules = module_names(api);
    let indices: Vec<_> = (0..api.services.len()).collect();
    let services = parallel::map(&indices, 1, |index| service(api, *index, &modules[*index]));
    let operations = services.iter().flat_map(Service::modules).flat_map(|module| &module.operations);
    let token = operations.map(|operation| &operation.endpoint).find(|endpoint| endpoint.is_token).cloned();
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
        token,
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

fn service(api: &Api, index: usize, words: &Words) -> Service {
    let service = &api.services[index];
    let usual = usual_statuses(&service.operations);
    let described = service.about.description.clone().filter(|text| !text.trim().is_empty());
    let summary = described.unwrap_or_else(|| format!("{} service", words.spaced()));
    let lowering = ServiceLowering::new(api, index, words, &usual);
    let (mut root, versions) = lowering.modules();
    root.docs = service_docs(api, service, &summary, lowering.described(|| Item::Service, None, None));
    Service {
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
    }
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
        for ty in fields.chain(parameters) {
            if let Type::Id(words) = ty.innermost() {
                found.insert(id_alias(words), words);
            }
        }
    }
    let entity = |(alias, words): (Name, &Words)| Entity {
        marker: Name::camel(words),
        docs: id_docs(words, takers.get(&alias).map_or(&[], Vec::as_slice)),
        alias,
    };
    found.into_iter().map(entity).collect()
}

fn id_docs(entity: &Words, takers: &[(usize, String)]) -> Docs {
    let taken = match takers {
        [] => String::new(),
        [(_, only)] => format!(" Taken by `{only}`."),
        [(_, first), rest @ ..] => format!(" Taken by `{first}` and {} more.", rest.len()),
    };
    let mut docs = Docs::default();
    docs.prose(&format!("Id of an entity of type `{}`: an opaque string.{taken}", entity.camel()));
    docs
}

/// Returns the operations that take each id, with their ranks: first those with an argument, then those with an optional
/// parameter, then those with a field of the body.
fn takers(services: &[Service]) -> BTreeMap<&Name, Vec<(usize, String)>> {
    let mut found: BTreeMap<&Name, Vec<(usize, String)>> = BTreeMap::new();
    let modules = services.iter().flat_map(|service| service.modules().map(move |module| (service, module)));
    for (service, module) in modules {
        for operation in &module.operations {
            let arguments = operation.arguments.iter().map(|argument| (0, &argument.ty));
            let parameters = operation.call.setters.iter().map(|setter| (1, &setter.ty));
            let body = operation.body.iter().map(|body| (2, body));
            let mut ranks = BTreeMap::new();
            for (rank, ty) in arguments.chain(parameters).chain(body) {
                let mut ids = BTreeSet::new();
                ids_in(ty, service, module, &mut BTreeSet::new(), &mut ids);
                for id in ids {
                    ranks.entry(id).or_insert(rank);
                }
            }
            let name = format!("{}::{}", service.path_of(module), operation.function);
            for (id, rank) in ranks {
                found.entry(id).or_default().push((rank, name.clone()));
            }
        }
    }
    for takers in found.values_mut() {
        takers.sort_by_key(|(rank, _)| *rank);
    }
    found
}

/// Collects the ids that a caller can set: the id itself, or those in a model, or in one inside it. `seen` contains the
/// models that were visited.
fn ids_in<'s>(
    ty: &'s RustType,
    service: &'s Service,
    module: &'s Module,
    seen: &mut BTreeSet<ModelId>,
    ids: &mut BTreeSet<&'s Name>,
) {
    match ty {
        RustType::Id(name) => _ = ids.insert(name),
        RustType::Option(inner) | RustType::Box(inner) | RustType::Vec(inner) | RustType::Map(inner) => {
            ids_in(inner, service, module, seen, ids);
        }
        RustType::Item { .. } => {
            let Some((home, model)) = service.model(module, ty).filter(|(_, model)| seen.insert(model.id)) else {
                return;
            };
            for field in model.fields.iter().filter(|field| field.setter.is_some()) {
                ids_in(&field.ty, service, home, seen, ids);
            }
        }
        _ => {}
    }
}
