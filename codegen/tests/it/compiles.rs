//! What the generator writes compiles without a warning, and so do its docs, whatever the schema says; and the
//! tests that it writes pass.

use eset_connect_codegen::{Folder, SourceFile};

use crate::support::constructs::constructs;
use crate::support::crates::Workspace;
use crate::support::documents::api_file;
use crate::support::{file, folder, hostile, path, synthetic, torture};

#[test]
fn every_crate_compiles_with_its_docs_and_tests() {
    let mut workspace = Workspace::new();
    let own_api =
        |folder: &Folder| folder.files.iter().any(|file| str::from_utf8(&file.bytes).unwrap().contains("gate-api"));
    let (alone, together): (Vec<_>, Vec<_>) =
        constructs().into_iter().partition(|construct| own_api(&construct.folder));
    for construct in alone {
        workspace.add(&construct.name, &construct.folder);
    }
    workspace.add("constructs", &merged("constructs-api", together.into_iter().map(|c| (c.name, c.folder)).collect()));
    let names = [torture::fields(), torture::models(), torture::enum_values(), torture::query_parameters()];
    let names = names
        .into_iter()
        .chain([torture::path_parameters(), torture::functions()])
        .map(|folder| (String::new(), folder));
    workspace.add("names", &merged("names-api", names.collect()));
    workspace.add("services", &torture::services());
    workspace.add("hostile", &hostile::everywhere());
    workspace.add("synthetic", &synthetic::api());
    workspace.add("modules", &Folder::load(&path("modules")).unwrap());
    // No URI holds the longest name of the hostile fixture, so its calls are compiled and not made.
    let samples = ["test", "--quiet", "--no-fail-fast", "--test", "samples", "--", "--skip", "operations_of_hostile"];
    let examples = ["test", "--quiet", "--no-fail-fast", "--doc"];
    for arguments in [samples.as_slice(), &["doc", "--quiet", "--no-deps", "--keep-going"], &examples] {
        if let Err(said) = workspace.cargo(arguments) {
            panic!("cargo {}:\n{said}", arguments.join(" "));
        }
    }
}

/// One crate of many folders; each becomes a service of its name, unless it is without one.
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
