use crate::diagnostic::Diagnostics;
use crate::files::File;
use crate::rust::RuntimeDependency;
use crate::{Folder, api, render, rust, source};

/// What a run made of a schema folder.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The crate, sorted by path; empty when there are errors.
    pub files: Vec<File>,
    /// Every problem of the folder.
    pub diagnostics: Diagnostics,
    /// How much of what is in the crate.
    pub counts: Counts,
}

/// What the crate holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operation functions.
    pub operations: usize,
    /// Structs.
    pub models: usize,
    /// Enums.
    pub enums: usize,
}

/// Makes the crate of a schema folder. The same folder gives the same bytes, wherever and whenever it runs.
pub fn generate(folder: &Folder, runtime: &RuntimeDependency) -> Generated {
    let mut generated = Generated::default();
    let Some(krate) = lower(folder, runtime, &mut generated.diagnostics) else { return generated };
    for (_, module) in krate.modules() {
        generated.counts.operations += module.operations.len();
        generated.counts.models += module.models.len();
        generated.counts.enums += module.enums.len();
    }
    generated.files = render::render(&krate);
    generated
}

/// The stages before the printing; `None` when the folder has errors.
pub(crate) fn lower(
    folder: &Folder,
    runtime: &RuntimeDependency,
    diagnostics: &mut Diagnostics,
) -> Option<rust::Crate> {
    let source = source::read(folder, diagnostics)?;
    let api = api::resolve(source, diagnostics);
    (!diagnostics.has_errors()).then(|| rust::lower(&api, runtime.clone()))
}

/// The public API of one module as text; see [`surfaces`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surface {
    /// `policy_management::v2`
    pub module: String,
    /// One fact a line: operations, models with their fields, enums with their values.
    pub text: String,
}

/// The public API that a schema folder gives, one text a module: what a reviewer of a schema change reads.
/// Empty when the folder has errors.
pub fn surfaces(folder: &Folder, diagnostics: &mut Diagnostics) -> Vec<Surface> {
    let Some(krate) = lower(folder, &RuntimeDependency::Version(String::new()), diagnostics) else { return Vec::new() };
    let surface = |(service, module): (&rust::Service, &rust::Module)| {
        let path = std::iter::once(&service.module).chain(&module.name).map(ToString::to_string);
        let text = render::surface::render(module);
        (!text.is_empty()).then(|| Surface { module: path.collect::<Vec<_>>().join("::"), text })
    };
    krate.modules().filter_map(surface).collect()
}
