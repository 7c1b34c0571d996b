//! The parameters of the path, the headers and the query.

use std::collections::BTreeMap;

use eset_connect_codegen::facts::{Location, Parameter, Type};

use super::{Findings, Given, json_name, scalar};
use crate::schema::Served;

/// Checks the parameters of the path and of the headers.
pub fn path_and_headers(served: Served, given: Given<'_>, findings: &mut Findings) {
    for parameter in served.operation.parameters() {
        let value = match parameter.location {
            Location::Path => given.path.get(parameter.name.as_str()).cloned(),
            Location::Header => (given.header)(&parameter.name),
            Location::Query => continue,
        };
        let wrong = match value {
            Some(value) => scalar::of_text(served.service, &parameter.ty, &value).err(),
            None => parameter.required.then(|| "required".to_owned()),
        };
        if let Some(wrong) = wrong {
            findings.wrong(&parameter.name, wrong);
        }
    }
}

/// Reads the query. A name is that of the schema, or protobuf's.
pub fn query(served: Served, query: &str, findings: &mut Findings) -> BTreeMap<&'static str, Vec<String>> {
    let mut values: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        let Some(parameter) = find(served, &name) else {
            findings.unknown.push(name.into_owned());
            continue;
        };
        let ty = match &parameter.ty {
            Type::List(item) => item,
            ty => ty,
        };
        match scalar::of_text(served.service, ty, &text) {
            Ok(value) => values.entry(parameter.name.as_str()).or_default().push(value),
            Err(wrong) => findings.wrong(&parameter.name, wrong),
        }
    }
    for parameter in served.operation.named_parameters.iter().filter(|p| p.location == Location::Query) {
        let count = values.get(parameter.name.as_str()).map_or(0, Vec::len);
        if count > 1 && !matches!(parameter.ty, Type::List(_)) {
            findings.wrong(&parameter.name, format!("expected one value, found {count}"));
        }
        let is_reported = findings.violations.iter().any(|wrong| wrong.field == parameter.name);
        if parameter.required && count == 0 && !is_reported {
            findings.wrong(&parameter.name, "required");
        }
    }
    values
}

fn find(served: Served, name: &str) -> Option<&'static Parameter> {
    let mut in_query = served.operation.named_parameters.iter().filter(|p| p.location == Location::Query);
    let exact = in_query.clone().find(|parameter| parameter.name == name);
    exact.or_else(|| {
        let json = json_name(name);
        in_query.find(|parameter| parameter.name == json)
    })
}
