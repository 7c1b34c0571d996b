//! The facts of a resolved schema, as a program other than the generator reads them.

use eset_connect_codegen::facts::{Answer, Location, Type};
use eset_connect_codegen::{Api, Folder};
use serde_json::json;

use crate::support::documents::{document, parameters};
use crate::support::{api, folder};

/// One operation whose response has a list of models with two texts.
fn cars() -> Folder {
    let car = json!({ "$ref": "v1Car", "plate": { "type": "string" }, "color": { "type": "string" } });
    let response = json!({ "$ref": "v1ListCarsResponse", "cars": [car] });
    let parameters = parameters(&["pageSize"], "query");
    folder(vec![document("fleet", "list", "GET", "/v1/cars", &response, &parameters)])
}

#[test]
fn operations_are_found_with_their_parameters_and_models() {
    let api = api(&cars());
    let service = &api.services()[0];
    let operation = &service.operations[0];
    assert_eq!((operation.method.as_str(), operation.path.as_str()), ("GET", "/v1/cars"));
    let parameter = operation.parameters().next().unwrap();
    assert_eq!((parameter.name.as_str(), parameter.location), ("pageSize", Location::Query));
    let Answer::Model(id) = operation.answer else { panic!("{:?}", operation.answer) };
    let field = &service.models[id.0].fields[0];
    assert!(field.name == "cars" && matches!(field.ty, Type::List(_)));
    assert!(api.token().is_none());
}

#[test]
fn a_sample_has_the_given_values_down_to_a_depth() {
    let api = api(&cars());
    let service = &api.services()[0];
    let Answer::Model(id) = service.operations[0].answer else { panic!() };
    let sample = |deepest| Api::sample(service, id, deepest, &|_, name, _, number| format!("<{name} {number}>"));
    let car = |number| format!(r#"{{"color":"<color {number}>","plate":"<plate {number}>"}}"#);
    assert_eq!(sample(2), format!(r#"{{"cars":[{},{}]}}"#, car(0), car(1)));
    assert_eq!(sample(1), r#"{"cars":[{},{}]}"#);
}
