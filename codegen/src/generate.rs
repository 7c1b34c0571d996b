use crate::diagnostic::Diagnostics;
use crate::files::File;
use crate::stages::{Resolved, Source};
use crate::{Coverage, Folder, RuntimeDependency};

/// What a run made of a schema folder.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The crate, sorted by path; empty when there are errors.
    pub files: Vec<File>,
    /// Every problem of the folder.
    pub diagnostics: Diagnostics,
    /// How much of what is in the crate.
    pub counts: Counts,
    /// Which items of the API have a text.
    pub coverage: Coverage,
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
    /// Fields of all structs.
    pub fields: usize,
}

/// Makes the crate of a schema folder. The same folder gives the same bytes, wherever and whenever it runs.
pub fn generate(folder: &Folder, runtime: &RuntimeDependency) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let Some(api) = resolve(folder, &mut diagnostics) else {
        return Generated { diagnostics, ..Generated::default() };
    };
    let lowered = api.lower(runtime);
    Generated { files: lowered.render(), diagnostics, counts: lowered.counts(), coverage: api.coverage() }
}

/// What the API is; `None` when the folder has errors.
fn resolve(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Resolved> {
    Source::read(folder, diagnostics)?.resolve(diagnostics)
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
    let runtime = RuntimeDependency::Version(String::new());
    resolve(folder, diagnostics).map_or_else(Vec::new, |api| api.lower(&runtime).surfaces())
}
