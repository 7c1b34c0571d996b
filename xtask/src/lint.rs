//! `cargo xtask lint`: lists what is legal in the schema, but suspicious.

use eset_connect_codegen::diagnostic::{Diagnostics, visible};
use eset_connect_codegen::lint::Finding;
use eset_connect_codegen::{Folder, resolve};

use crate::error::Error;
use crate::paths::SchemaFolder;
use crate::report::{self, plural, show_folder};
use crate::{Outcome, note, print};

const EXIT_CODES: &str = "\
Exit codes:
  0  no findings
  1  findings
  2  failed: errors in the schema, files that cannot be read, wrong usage";

/// Lists what is legal in the schema, but suspicious.
///
/// Each finding has a code. An entry under `lint` in api.json allows findings: a `code`, the `reason`, and optionally
/// the `service` and the `item` that they are about. An entry that allows nothing is a finding too.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub struct Args {
    #[command(flatten)]
    schema: SchemaFolder,
}

pub fn run(args: &Args) -> Result<Outcome, Error> {
    let schema = report::short(&args.schema.resolve()?);
    let folder = Folder::load(&schema)?;
    let mut diagnostics = Diagnostics::default();
    let Some(api) = resolve(&folder, &mut diagnostics) else {
        let errors = report::problems(&folder, show_folder(&schema), &diagnostics).unwrap_or_default();
        note(&format!("{errors} in the schema; nothing was checked"));
        return Ok(Outcome::Failed);
    };
    let findings = api.lint();
    let lines: Vec<String> = findings.iter().map(line).collect();
    print(&lines.concat());
    print(&format!("{}\n", plural(findings.len(), "finding")));
    Ok(if findings.is_empty() { Outcome::Done } else { Outcome::Stale })
}

/// `policy-management v2Policy.builtIn: message [code]`
pub fn line(finding: &Finding) -> String {
    let service = finding.service.as_deref().unwrap_or("api.json");
    let place = [service, &finding.item].join(" ");
    let line = format!("{}: {} [{}]", place.trim_end(), finding.message, finding.code.as_str());
    visible(&line) + "\n"
}
