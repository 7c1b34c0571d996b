//! Findings about models and enums.

use std::collections::BTreeMap;

use super::code::Code;
use super::finding::Finding;
use crate::api::words::describe;
use crate::api::{Model, Service};

pub fn lint(service: &Service, findings: &mut Vec<Finding>) {
    let name = service.about.name.as_str();
    for found in &service.enums {
        let first = found.values.first().map_or("", |value| value.name.as_str());
        if !first.to_ascii_uppercase().ends_with("UNSPECIFIED") {
            let message = format!("an absent value means `{first}`, since no value means that nothing is specified");
            findings.push(Finding::new(Code::NoFallback, name, found.name.key(), message));
        }
    }
}

/// Models of one name in several services.
pub fn lint_all(services: &[Service], findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, (&Service, &Model)> = BTreeMap::new();
    for service in services {
        for (_, model) in service.used_models().filter(|(_, model)| model.name.raw.is_some()) {
            let Some((other, known)) = first.get(&model.name.key()) else {
                first.insert(model.name.key(), (service, model));
                continue;
            };
            let (here, there) = (fields(service, model), fields(other, known));
            let different: Vec<&str> = here
                .keys()
                .chain(there.keys().filter(|name| !here.contains_key(*name)))
                .filter(|name| here.get(*name) != there.get(*name))
                .copied()
                .collect();
            if !different.is_empty() {
                let message = format!("`{}` has other fields: `{}`", other.about.name, different.join("`, `"));
                findings.push(Finding::new(Code::ModelsDisagree, &service.about.name, model.name.key(), message));
            }
        }
    }
}

fn fields<'m>(service: &Service, model: &'m Model) -> BTreeMap<&'m str, String> {
    model.fields.iter().map(|field| (field.name.as_str(), describe(service, &field.ty))).collect()
}
