//! How the folders and documents of a schema are spelled, since Windows and macOS take two names for one name if
//! they differ only in case: a document could be written over another, or into the folder of another service.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Span};
use crate::portable;

/// The names that are taken, each in its first spelling.
#[derive(Debug, Default)]
pub struct TakenNames {
    taken: BTreeMap<String, String>,
    /// Services that were reported.
    reported: BTreeSet<String>,
}

impl TakenNames {
    /// The names of services, and of documents at `<service>/<name>`.
    pub fn of<'a>(services: impl Iterator<Item = &'a str>, documents: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Self::default();
        services.for_each(|service| drop(names.take(service)));
        for path in documents {
            if let Some((service, _)) = path.split_once('/') {
                names.take(service);
                names.take(path);
            }
        }
        names
    }

    /// Takes the path of a document. Returns what to report if another spelling is taken: of a service once, then
    /// nothing.
    pub fn claim(&mut self, path: &str, file: Span) -> Result<(), Option<Diagnostic>> {
        let (service, _) = path.split_once('/').unwrap_or((path, ""));
        if let Some(other) = self.take(service) {
            let diagnostic = Diagnostic::error(
                "name-conflict",
                format!("the services `{other}` and `{service}` differ only in case"),
            )
            .label(file, format!("describes an operation of `{service}`"))
            .help(format!(
                "import it with `--service {other}` if that is the service, or give one of them another name"
            ));
            return Err(self.reported.insert(service.to_owned()).then_some(diagnostic));
        }
        let Some(other) = self.take(path) else { return Ok(()) };
        let diagnostic = Diagnostic::error("name-conflict", format!("the documents `{other}` and `{path}` differ only in case"))
            .label(file, format!("its document would be `{path}`"))
            .help("Windows and macOS keep only one of the two; correct the path that is wrong, or rename the document that exists");
        Err(Some(diagnostic))
    }

    /// Takes a name, or returns the other spelling of it that is taken.
    fn take(&mut self, name: &str) -> Option<String> {
        let taken = self.taken.entry(portable::key(name)).or_insert_with(|| name.to_owned());
        (taken != name).then(|| taken.clone())
    }
}
