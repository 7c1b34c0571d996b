//! Generated crates compile without a warning, and so do their docs, whatever the schema contains. They pass the
//! self-test (`codegen/src/samples`), and so does the crate of the published API.

use eset_connect_codegen::{Folder, SourceFile};
use serde_json::{Value, json};

use crate::openapi::gateways;
use crate::support::constructs::constructs;
use crate::support::crates::Workspace;
use crate::support::documents::{api_file, document, members, model, request};
use crate::support::{file, folder, hostile, path, repository, schema, synthetic, torture};

#[test]
fn every_crate_compiles_with_its_docs_and_tests() {
    let mut workspace = Workspace::named("generated");
    let own_api =
        |folder: &Folder| folder.files.iter().any(|file| str::from_utf8(&file.bytes).unwrap().contains("gate-api"));
    let (alone, together): (Vec<_>, Vec<_>) =
        constructs().into_iter().partition(|construct| own_api(&construct.folder));
    for construct in alone {
        workspace.add_tested(&construct.name, &construct.folder);
    }
    workspace.add_tested(
        "constructs",
        &merged("constructs-api", together.into_iter().map(|c| (c.name, c.folder)).collect()),
    );
    let names = [
        torture::fields(),
        torture::models(),
        torture::enum_values(),
        torture::query_parameters(),
        torture::path_parameters(),
        torture::functions(),
    ];
    let names = names.into_iter().map(|folder| (String::new(), folder));
    workspace.add_tested("names", &merged("names-api", names.collect()));
    workspace.add_tested("gateways", &merged("gateways-api", gateways()));
    workspace.add_tested("services", &torture::services());
    workspace.add_tested("hostile", &hostile::everywhere());
    workspace.add_tested("synthetic", &synthetic::api());
    workspace.add_tested("modules", &modules());
    workspace.add_tested("wide", &wide());
    workspace.add_samples("published", &schema(), &repository().join("generated"));
    // The longest name of the hostile fixture does not fit into a URI, so its calls are compiled but not executed.
    let tests = workspace.test_samples("hostile::hostile::operations");
    let crates = ["--workspace", "--exclude", "samples", "--quiet"];
    let docs = workspace.cargo(&[&["doc"], crates.as_slice(), &["--no-deps", "--keep-going"]].concat());
    let examples = workspace.cargo(&[&["test"], crates.as_slice(), &["--no-fail-fast", "--doc"]].concat());
    for (command, result) in [("test", tests), ("doc", docs), ("test --doc", examples)] {
        if let Err(output) = result {
            panic!("cargo {command}:\n{output}");
        }
    }
}

/// The frozen sample documents. No two crates can have the name of the published one.
fn modules() -> Folder {
    let mut folder = Folder::load(&path("modules")).unwrap();
    for source in folder.files.iter_mut().filter(|source| source.path == "api.json") {
        let mut api: Value = serde_json::from_slice(&source.bytes).unwrap();
        api["crate"] = json!("modules-api");
        source.bytes = api.to_string().into_bytes();
    }
    folder
}

/// A model of 300 fields, in a request and in a response. In a debug build, the frame of a function has room for every
/// copy of the model that it moves.
fn wide() -> Folder {
    let kinds = [
        json!({ "type": "string" }),
        json!({ "type": "string", "format": "int64" }),
        json!({ "type": "string", "format": "date-time" }),
        json!({ "type": "boolean" }),
        json!([{ "type": "string" }]),
        json!({ "$ref": "fleetv1Part", "label": { "type": "string" } }),
    ];
    let names: Vec<String> = (0..300).map(|number| format!("part{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let wide = model("fleetv1Wide", members(&names, |index, _| kinds[index % kinds.len()].clone()));
    let answer = model("fleetv1StoreResponse", members(&["wide"], |_, _| wide.clone()));
    let store = document("wide", "store", "POST", "/v1/wides", &answer, &request(&wide));
    folder(vec![store, api_file("wide-api", &["wide"])])
}

/// Merges folders into one. The service of each folder is named after the folder, if the folder has a name.
fn merged(crate_name: &str, folders: Vec<(String, Folder)>) -> Folder {
    let mut files: Vec<SourceFile> = Vec::new();
    for (name, folder) in folders {
        let shared = ["api.json", "texts/shared.json"];
        for source in folder.files.into_iter().filter(|source| !shared.contains(&source.path.as_str())) {
            let text = String::from_utf8(source.bytes).unwrap();
            files.push(if name.is_empty() {
                file(source.path, text)
            } else {
                let (service, inside) = source.path.split_once('/').unwrap();
                let renamed = text.replace("\"service\": \"fleet\"", &format!("\"service\": \"{name}\""));
                file(
                    match service {
                        "guide" => source.path.clone(),
                        "texts" => format!("texts/{name}.json"),
                        _ => format!("{name}/{inside}"),
                    },
                    renamed,
                )
            });
        }
    }
    let folders = files.iter().map(|file| file.path.split('/').next().unwrap().to_owned());
    let services: Vec<String> = folders.filter(|folder| !["guide", "texts"].contains(&folder.as_str())).collect();
    let mut services: Vec<&str> = services.iter().map(String::as_str).collect();
    services.dedup();
    files.push(api_file(crate_name, &services));
    folder(files)
}
