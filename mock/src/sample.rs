//! Answers of the right shape for operations without state. They depend only on the schema, the seed and the entities
//! that exist, so the same request gets the same answer.

use std::time::Duration;

use eset_connect_codegen::Api;
use eset_connect_codegen::facts::{self, EnumId, Paging, Service, Type};
use serde_json::Value;

use crate::answer::Answer;
use crate::random::Random;
use crate::request::Request;
use crate::state::World;

/// A sample contains models in so many others; deeper ones are empty.
const DEEPEST: usize = 5;

/// The content of a file; the documents do not describe the files of the service.
const FILE: &[u8] = b"a file of the mock server\n";

/// Returns the sample of an operation's answer.
pub fn answer(request: &Request, world: &World, names: Option<&Paging>) -> Answer {
    let (service, operation) = (request.served.service, request.served.operation);
    let facts::Answer::Model(id) = operation.answer else { return Answer::File(FILE.into()) };
    let scalar = |service: &Service, name: &str, ty: &Type, number| scalar(world, names, service, name, ty, number);
    let sample = Api::sample(service, id, DEEPEST, &scalar);
    // The item of `/v1/installers/{installerUuid}` has the id of the path.
    let item = operation.path_parameters.last().filter(|p| operation.path.ends_with(&format!("{{{}}}", p.name)));
    let with_id = item.and_then(|parameter| with_id(&sample, request.path(&parameter.name)));
    Answer::Json(with_id.unwrap_or(sample).into())
}

/// Returns a response with the id of its only model replaced; `None` if there is no such model.
fn with_id(sample: &str, id: &str) -> Option<String> {
    let mut document: Value = serde_json::from_str(sample).ok()?;
    let members = document.as_object_mut()?;
    let only = if members.len() == 1 { members.values_mut().next() } else { None };
    *only?.get_mut("uuid")? = Value::from(id);
    Some(document.to_string())
}

/// Returns a believable value of a field, by its name, its type and the number of its model in a list.
pub fn scalar(
    world: &World,
    names: Option<&Paging>,
    service: &Service,
    name: &str,
    ty: &Type,
    number: usize,
) -> String {
    let mut random = Random::of(world.seed, name, number as u64);
    match ty {
        // The only page is the last one.
        Type::String if names.is_some_and(|names| names.next == name) => String::new(),
        Type::Boolean => random.happens(50).to_string(),
        Type::Integer(_) => random.below(100).to_string(),
        Type::Number => format!("{}.5", random.below(100)),
        Type::DateTime => {
            let age = Duration::from_secs(random.below(7 * 24 * 3600));
            world.clock.before_start(age).map(|time| time.to_string()).unwrap_or_default()
        }
        Type::Duration => format!("{}s", 1 + random.below(3600)),
        Type::Byte => "c2FtcGxl".to_owned(),
        Type::Enum(EnumId(id)) => {
            // The first value means that there is none.
            let values = &service.enums[*id].values;
            let known = values.get(1..).filter(|known| !known.is_empty()).unwrap_or(values);
            let index = usize::try_from(random.below(known.len() as u64)).unwrap_or_default();
            known.get(index).map(|value| value.name.clone()).unwrap_or_default()
        }
        // Two entities of a list are not the same one, but they can refer to the same one.
        Type::Id(_) if name == "uuid" && number > 0 => random.uuid(),
        Type::Id(entity) => world.example(entity.snake()).unwrap_or_else(|| random.uuid()),
        _ => text(name, number, &mut random),
    }
}

fn text(name: &str, number: usize, random: &mut Random) -> String {
    let lower = name.to_lowercase();
    // An item of a list of texts has its own number.
    let number = (number + 1).to_string();
    let (word, number) = lower.split_once(' ').unwrap_or((&lower, &number));
    let is = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    match () {
        () if is(&["uuid", "uuids"]) => random.uuid(),
        () if is(&["md5"]) => random.hex(32),
        () if is(&["sha1"]) => random.hex(40),
        () if is(&["sha256", "sha2256", "sha2_256"]) => random.hex(64),
        () if is(&["ipaddress", "ipaddresses", "ip"]) => format!("192.0.2.{}", 1 + random.below(254)),
        () if is(&["email", "emailaddress", "emails"]) => format!("user{number}@example.com"),
        () if is(&["url", "uri", "urls", "link", "domain", "domains"]) => "https://example.com/".to_owned(),
        () if is(&["displayname", "name"]) => format!("Sample {number}"),
        () => format!("sample {word} {number}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::clock::{Clock, Moment};
    use crate::paging::Cursor;
    use crate::schema::{Schema, Served};
    use crate::state::Size;
    use crate::validate::Values;

    /// The sample of an operation, whether it has state or not.
    fn sample(operation: &str, path: &[(&'static str, &str)]) -> Value {
        let schema = Schema::embedded().unwrap();
        let served = schema.operations().find(|served| Served::name(*served) == operation).unwrap();
        let path: BTreeMap<_, _> = path.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let (user, now, page) = (String::new(), Moment::default(), Cursor::first(50));
        let request = Request { served, path, values: Values::default(), user, now, page };
        let world = World::new(Arc::new(Clock::start()), Size { devices: 2, seed: 1, detections_per_minute: 0 });
        match answer(&request, &world, schema.about().paging.as_ref()) {
            Answer::Json(document) => serde_json::from_slice(&document).unwrap(),
            Answer::File(_) => panic!("not a document"),
        }
    }

    #[test]
    fn an_item_has_the_id_of_the_path() {
        let executable = sample("GET /v1/executables/{executableUuid}", &[("executableUuid", "some id")]);
        assert_eq!(executable["executable"]["uuid"], "some id");
    }

    #[test]
    fn the_items_of_a_list_have_different_ids() {
        for (operation, items) in [("GET /v1/executables", "executables"), ("GET /v1/vulnerable-devices", "devices")] {
            let list = sample(operation, &[]);
            let items = list[items].as_array().unwrap();
            assert_eq!(items.len(), 2);
            assert_ne!(items[0]["uuid"], items[1]["uuid"], "{operation}");
        }
    }
}
