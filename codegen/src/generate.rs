use crate::diagnostic::Diagnostics;
use crate::files::File;
use crate::stages::{Lowered, Source};
use crate::{Folder, RuntimeDependency};

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
    /// Fields of all structs.
    pub fields: usize,
}

/// Makes the crate of a schema folder. The same folder gives the same bytes, wherever and whenever it runs.
pub fn generate(folder: &Folder, runtime: &RuntimeDependency) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let Some(lowered) = lower(folder, runtime, &mut diagnostics) else {
        return Generated { diagnostics, ..Generated::default() };
    };
    Generated { files: lowered.render(), diagnostics, counts: lowered.counts() }
}

/// The stages before the printing; `None` when the folder has errors.
fn lower(folder: &Folder, runtime: &RuntimeDependency, diagnostics: &mut Diagnostics) -> Option<Lowered> {
    Some(Source::read(folder, diagnostics)?.resolve(diagnostics)?.lower(runtime))
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
    lower(folder, &runtime, diagnostics).map_or_else(Vec::new, |lowered| lowered.surfaces())
}
