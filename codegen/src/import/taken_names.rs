//! The spellings of the folders and documents of a schema. Windows and macOS treat names that differ only in case as
//! the same, so a document could overwrite another, or be written into the folder of another service.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Span};
use crate::portable;

/// The names that are used, each in its first spelling.
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

    /// Claims the path of a document. The error is the diagnostic to report if another spelling is used; a service is
    /// reported only once.
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
        let diagnostic = Diagnostic::error(
            "name-conflict",
            format!("the documents `{other}` and `{path}` differ only in case"),
        )
        .label(file, format!("the document would be `{path}`"))
        .help("correct the path that is wrong, or rename the existing document: Windows and macOS cannot store both");
        Err(Some(diagnostic))
    }

    /// Claims a name, or returns the other spelling that is used.
    fn take(&mut self, name: &str) -> Option<String> {
        let taken = self.taken.entry(portable::key(name)).or_insert_with(|| name.to_owned());
        (taken != name).then(|| taken.clone())
    }
}
