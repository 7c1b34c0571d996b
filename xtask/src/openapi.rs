//! `cargo xtask openapi`: writes OpenAPI documents of the API.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use eset_connect_codegen::diagnostic::Diagnostics;
use eset_connect_codegen::openapi::{Server, Settings};
use eset_connect_codegen::{Api, File, Folder, resolve};

use crate::error::Error;
use crate::paths::SchemaFolder;
use crate::report::{self, plural, show, show_folder};
use crate::{Outcome, note, output, paths, print};

const EXIT_CODES: &str = "\
Exit codes:
  0  written, or printed
  2  failed: errors in the schema, two services with the same operation, files that cannot be read or
     written, wrong usage";

/// Writes OpenAPI 3.1 documents of the API.
///
/// With --out, the folder gets openapi.json, which describes all services, and services/NAME.json for each of them.
/// Files of earlier runs are replaced, and others stay. Without --out, the document of all services is printed, or that
/// of the --service.
///
/// Each service has hosts of its own. In openapi.json, each operation names them; a generator that ignores the servers
/// of operations needs the document of one service, or a --server that all services share.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    /// Folder for the documents, outside any generated crate; it is created if needed.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Print or write only the document of this service.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,

    /// Base URL of a server for all services, instead of the hosts of the regions.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    server: Option<String>,

    /// Version of the documents [default: that of the crate in api.json].
    #[arg(long, value_name = "VERSION")]
    api_version: Option<String>,

    #[command(flatten)]
    schema: SchemaFolder,
}

fn base_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.contains(char::is_whitespace) => Ok(text.to_owned()),
        _ => Err("a base URL begins with `https://` or `http://`, such as `http://127.0.0.1:8080`".to_owned()),
    }
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let schema = args.schema.resolve()?;
    let out = args.out.as_deref().map(paths::resolve).transpose()?;
    if let Some(out) = &out {
        output::check_is_outside(out, &paths::workspace()?)?;
        if out.starts_with(&schema) {
            let help = "choose another folder; every file in the schema folder is a part of the schema";
            return Err(Error::new(format!("{} is in the schema folder", show(out))).help(help));
        }
    }
    let folder = Folder::load(&report::short(&schema))?;
    let mut diagnostics = Diagnostics::default();
    let api = resolve(&folder, &mut diagnostics);
    let errors = report::problems(&folder, show_folder(&schema), &diagnostics);
    let Some(api) = api else {
        note(&format!("{} in the schema; nothing was written", errors.unwrap_or_default()));
        return Ok(Outcome::Failed);
    };
    let server = args.server.as_deref().map_or(Server::Regions, Server::At);
    let settings = Settings { version: args.api_version.as_deref(), server };
    let files = documents(args, &api, settings)?;
    match out {
        None => files.first().into_iter().for_each(|file| print(&file.text)),
        Some(out) => {
            output::write_files(&out, files.iter().map(|file| (file.path.as_str(), file.text.as_str())))?;
            print(&format!("written: {} → {}\n", plural(files.len(), "document"), show_folder(&out)));
        }
    }
    Ok(Outcome::Done)
}

/// Returns the documents that are wanted. The first one is printed if there is no folder.
fn documents(args: &Args, api: &Api, settings: Settings<'_>) -> Result<Vec<File>, Error> {
    let failed = |error| {
        let help = "print the document of one of them with `--service`";
        Error::new(format!("no document can describe all services: {error}")).help(help)
    };
    let Some(wanted) = &args.service else {
        let whole = api.openapi(settings).map_err(failed)?;
        let mut files = vec![whole];
        if args.out.is_some() {
            files.extend(api.openapi_by_service(settings).map_err(failed)?);
        }
        return Ok(files);
    };
    let mut files = api.openapi_by_service(settings).map_err(|error| Error::new(error.to_string()))?;
    let names: Vec<String> = files.iter().map(|file| stem(&file.path).to_owned()).collect();
    files.retain(|file| stem(&file.path) == wanted);
    if files.is_empty() {
        let message = format!("unknown service `{wanted}`");
        return Err(Error::new(message).help(format!("the services are {}", names.join(", "))));
    }
    Ok(files)
}

/// `policy-management` of `services/policy-management.json`
fn stem(path: &str) -> &str {
    Path::new(path).file_stem().and_then(OsStr::to_str).unwrap_or(path)
}
