//! The result: files as values.

/// A file of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// Path inside the crate, with `/` on every platform: `src/lib.rs`.
    pub path: String,
    /// The text; lines end in `\n`, the last one too.
    pub text: String,
}
