//! The two sample documents, frozen, and the whole module that each becomes: the picture of what is written.

use eset_connect_codegen::Folder;

use crate::support::{assert_named, generated, path};

#[test]
fn the_sample_documents_become_modules() {
    let folder = Folder::load(&path("modules")).unwrap();
    let files = generated(&folder);
    for module in ["installer_management/v1", "policy_management/v2"] {
        let file = files.iter().find(|file| file.path == format!("src/{module}.rs")).unwrap();
        assert_named!(format!("modules__{}", module.replace('/', "_")), &file.text);
    }
}
