//! The stages one by one, each made from the one before: [`generate`](crate::generate) runs them in a row,
//! and a benchmark times them apart. What is inside of them is nobody's business but the next stage's.

use crate::diagnostic::Diagnostics;
use crate::files::File;
use crate::rust::RuntimeDependency;
use crate::{Counts, Coverage, Folder, Surface, api, render, rust, source};

/// What the documents of a schema folder say, each for itself.
#[derive(Clone, Debug)]
pub struct Source(source::Source);

/// What the API is: all documents merged.
#[derive(Clone, Debug)]
pub struct Resolved(api::Api);

/// What the crate holds: every Rust decision is made, nothing is printed.
pub struct Lowered(rust::Crate);

impl Source {
    /// Reads the documents; `None` where there is no `api.json` or nothing can be learnt from it.
    ///
    /// What could be read is returned in spite of errors, so that one run reports those of every stage.
    pub fn read(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Self> {
        source::read(folder, diagnostics).map(Self)
    }

    /// Merges the documents; `None` when there are errors, of this stage or of the reading.
    pub fn resolve(self, diagnostics: &mut Diagnostics) -> Option<Resolved> {
        let api = api::resolve(self.0, diagnostics);
        (!diagnostics.has_errors()).then_some(Resolved(api))
    }
}

impl Resolved {
    /// Decides on modules, names, types and docs.
    pub fn lower(&self, runtime: &RuntimeDependency) -> Lowered {
        Lowered(rust::lower(&self.0, runtime.clone()))
    }
}

impl Resolved {
    /// Which items have a text.
    pub fn coverage(&self) -> Coverage {
        api::texts::coverage(&self.0.services)
    }
}

impl Lowered {
    /// How much of what the crate holds.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (_, module) in self.0.modules() {
            counts.operations += module.operations.len();
            counts.models += module.models.iter().filter(|model| !model.is_empty_answer).count();
            counts.enums += module.enums.len();
            counts.fields += module.models.iter().map(|model| model.fields.len()).sum::<usize>();
        }
        counts
    }

    /// Prints the crate, sorted by path.
    pub fn render(&self) -> Vec<File> {
        render::render(&self.0)
    }

    /// The public API as text; see [`surfaces`](crate::surfaces).
    pub fn surfaces(&self) -> Vec<Surface> {
        let surface = |(service, module): (&rust::Service, &rust::Module)| {
            let path = std::iter::once(&service.module).chain(&module.name).map(ToString::to_string);
            let text = render::surface::render(module);
            (!text.is_empty()).then(|| Surface { module: path.collect::<Vec<_>>().join("::"), text })
        };
        self.0.modules().filter_map(surface).collect()
    }
}
