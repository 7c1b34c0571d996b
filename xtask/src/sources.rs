//! `cargo xtask sources`: where the vendor publishes its OpenAPI documents.

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::{Folder, vendor_documents};

use crate::error::Error;
use crate::paths::SchemaFolder;
use crate::report::show_folder;
use crate::{Outcome, note, print, report};

const EXIT_CODES: &str = "\
Exit codes:
  0  printed
  2  failed: api.json has errors, or does not contain the addresses; wrong usage

To fetch all documents into a folder: bash .ci/fetch-documents FOLDER";

/// Prints the addresses of the vendor's OpenAPI documents.
///
/// Each line has a file name and an address: `device-management.json https://…`. The addresses come from api.json
/// (`documents`, and `document` of a service). Nothing is fetched.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    #[command(flatten)]
    schema: SchemaFolder,
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let schema = args.schema.resolve()?;
    let folder = Folder::load(&report::short(&schema))?;
    let mut diagnostics = Diagnostics::default();
    let documents = vendor_documents(&folder, &mut diagnostics);
    if let Some(errors) = report::problems(&folder, show_folder(&schema), &diagnostics) {
        note(&format!("{errors} in the schema"));
        return Ok(Outcome::Failed);
    }
    for document in documents {
        print(&format!("{}.json {}\n", document.service, document.address));
    }
    Ok(Outcome::Done)
}
