//! The two sample documents, which never change, and the whole module of each.

use eset_connect_codegen::Folder;

use crate::support::{assert_named, generated, path, text_of};

#[test]
fn the_sample_documents_become_modules() {
    let folder = Folder::load(&path("modules")).unwrap();
    let files = generated(&folder);
    for module in ["installer_management/v1", "policy_management/v2"] {
        let text = text_of(&files, &format!("src/{module}.rs"));
        assert_named!(format!("modules__{}", module.replace('/', "_")), text);
    }
}
