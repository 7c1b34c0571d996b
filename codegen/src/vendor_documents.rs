//! The addresses of the vendor's OpenAPI documents.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::Folder;
use crate::source;

/// An OpenAPI document of the vendor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VendorDocument {
    /// The service that it describes.
    pub service: String,
    /// Its address.
    pub address: String,
}

/// Returns the vendor's document of each service, in the order of `api.json`. Reports an error if that file has no
/// `documents`.
pub fn vendor_documents(folder: &Folder, diagnostics: &mut Diagnostics) -> Vec<VendorDocument> {
    let Some((index, file)) = (0..).zip(&folder.files).find(|(_, file)| file.path == source::API_FILE) else {
        diagnostics.push(source::missing_api_file());
        return Vec::new();
    };
    let read = source::read_api_file(index, file).map_err(|problems| diagnostics.append(problems));
    let Ok(api) = read else { return Vec::new() };
    let Some(template) = &api.document_template else {
        let diagnostic = Diagnostic::error("missing-key", "missing `documents` in `api.json`")
            .help("add the address of the vendor's OpenAPI documents, with `{document}` for the name of one");
        diagnostics.push(diagnostic);
        return Vec::new();
    };
    let document = |service: &source::document::Service| VendorDocument {
        service: service.name.clone(),
        address: template.replace("{document}", &service.document),
    };
    api.services.iter().map(document).collect()
}
