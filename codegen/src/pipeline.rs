//! The pipeline from a schema folder to the files of a crate. [`generate`] runs all stages; each stage is also a
//! value of its own, so that a benchmark can measure it alone.

use crate::diagnostic::Diagnostics;
use crate::diff::{self, Diff, Side};
use crate::files::File;
use crate::lint::{self, Finding};
use crate::openapi::{self, Settings, SharedPath};
use crate::render::surface;
use crate::samples::value::{self, Scalar};
use crate::source::document;
use crate::{Coverage, Folder, RuntimeDependency, api, render, rust, source};

/// The result of a run over a schema folder.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The crate, sorted by path; empty if there are errors.
    pub files: Vec<File>,
    /// Every problem of the folder.
    pub diagnostics: Diagnostics,
    /// How many items of each kind the crate has.
    pub counts: Counts,
    /// Which items of the API have a text.
    pub coverage: Coverage,
}

/// How many items of each kind a crate has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operation functions.
    pub operations: usize,
    /// Structs.
    pub models: usize,
    /// Enums.
    pub enums: usize,
    /// Fields of all structs.
    pub fields: usize,
}

/// The public API of one module as text; see [`surfaces`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surface {
    /// `policy_management::v2`; `crate` for items outside the services.
    pub module: String,
    /// One fact per line: operations, models with their fields, enums with their values.
    pub text: String,
}

/// Generates the crate of a schema folder. The same folder gives the same bytes, wherever and whenever it runs.
pub fn generate(folder: &Folder, runtime: &RuntimeDependency) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let Some(api) = resolve(folder, &mut diagnostics) else {
        return Generated { diagnostics, ..Generated::default() };
    };
    let (lowered, coverage) = (api.lower(), api.coverage());
    // Printing needs most of the memory, and the API no longer.
    drop(api);
    Generated { files: lowered.render(runtime), diagnostics, counts: lowered.counts(), coverage }
}

/// Returns the public API of a schema folder, one text per module. Reviewers of a schema change read its diff. Empty if
/// the folder has errors.
pub fn surfaces(folder: &Folder, diagnostics: &mut Diagnostics) -> Vec<Surface> {
    resolve(folder, diagnostics).map_or_else(Vec::new, |api| api.lower().surfaces())
}

/// Returns the self-test of the crate of a schema folder: tests in Rust, for a crate that depends on it and has the
/// checks of `codegen/tests/samples/checks.rs` as its module `checks`. Empty if the folder has errors.
pub fn samples(folder: &Folder, diagnostics: &mut Diagnostics) -> String {
    resolve(folder, diagnostics).map_or_else(String::new, |api| crate::samples::render(&api.0, &api.lower().0))
}

/// Reads a schema folder and merges its documents; `None` if there are errors.
pub fn resolve(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Api> {
    Documents::read(folder, diagnostics)?.resolve(diagnostics)
}

/// The documents of a schema folder, each read on its own.
#[derive(Clone, Debug)]
pub struct Documents(source::Documents);

/// The API: all documents merged.
#[derive(Clone, Debug)]
pub struct Api(api::Api);

/// The crate before it is printed: every Rust decision is made.
pub struct Crate(rust::Crate);

impl Documents {
    /// Reads the documents; `None` if there is no `api.json`, or it cannot be read.
    ///
    /// Documents that could be read are returned in spite of errors, so that one run reports those of every stage.
    pub fn read(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Self> {
        source::read(folder, diagnostics).map(Self)
    }

    /// Merges the documents; `None` if there are errors, of this stage or of reading.
    pub fn resolve(self, diagnostics: &mut Diagnostics) -> Option<Api> {
        let api = api::resolve(self.0, diagnostics);
        (!diagnostics.has_errors()).then_some(Api(api))
    }
}

impl Api {
    /// Decides on modules, names, types and docs.
    pub fn lower(&self) -> Crate {
        Crate(rust::lower(&self.0))
    }

    /// Compares the API with an earlier one.
    pub fn diff(&self, base: &Self) -> Diff {
        let (old, new) = (base.lower(), self.lower());
        diff::compare(Side { api: &base.0, krate: &old.0 }, Side { api: &self.0, krate: &new.0 })
    }

    /// Returns what is legal in the schema, but suspicious, and not allowed by `api.json`.
    pub fn lint(&self) -> Vec<Finding> {
        lint::lint(&self.0, &self.lower().0, &self.coverage())
    }

    /// Returns the OpenAPI document of all services, `openapi.json`. An error if two services have the same operation.
    pub fn openapi(&self, settings: Settings<'_>) -> Result<File, SharedPath> {
        openapi::whole(&self.0, settings)
    }

    /// Returns the OpenAPI document of each service, in the folder `services`.
    pub fn openapi_by_service(&self, settings: Settings<'_>) -> Result<Vec<File>, SharedPath> {
        openapi::by_service(&self.0, settings)
    }

    /// Returns the content of `api.json`, which no document of an operation contains.
    pub fn about(&self) -> &document::Api {
        &self.0.about
    }

    /// Returns the services with their operations, models and enums, sorted by name.
    pub fn services(&self) -> &[api::Service] {
        &self.0.services
    }

    /// Returns the operation that issues tokens, with its service.
    pub fn token(&self) -> Option<(&api::Service, &api::Operation)> {
        let (service, operation) = self.0.token?;
        let service = self.0.services.get(service)?;
        Some((service, service.operations.get(operation)?))
    }

    /// Returns a JSON object with all fields of a model of the service, in its order; no value is `null`. `scalar`
    /// returns the values that are neither models nor collections. A model that is nested in `deepest` others is `{}`.
    ///
    /// The names of the two items of a list or map are that of the field with a number after a space.
    pub fn sample(service: &api::Service, model: api::ModelId, deepest: usize, scalar: &Scalar<'_>) -> String {
        value::model_of(service, model, deepest, scalar)
    }

    /// Returns which items have a text.
    pub fn coverage(&self) -> Coverage {
        api::texts::coverage(&self.0.services)
    }
}

impl Crate {
    /// Counts the items of each kind.
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

    /// Prints the crate, sorted by path; `runtime` goes into its manifest.
    pub fn render(&self, runtime: &RuntimeDependency) -> Vec<File> {
        render::render(&self.0, runtime)
    }

    /// Returns the public API as text; see [`surfaces`].
    pub fn surfaces(&self) -> Vec<Surface> {
        let root: Vec<_> = surface::root(&self.0).into_iter().map(|(_, block)| block).collect();
        let root = Surface { module: "crate".to_owned(), text: surface::print(&root) };
        let module = |(service, module): (&rust::Service, &rust::Module)| {
            let text = surface::print(&surface::module(module));
            (!text.is_empty()).then(|| Surface { module: service.path_of(module), text })
        };
        std::iter::once(root).chain(self.0.modules().filter_map(module)).collect()
    }
}
