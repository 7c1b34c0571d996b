//! The values that diagnostics point at.

/// A value of a JSON file: the file and the value's number in it. Line, column and JSON pointer are computed from the
/// text when a diagnostic is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index into [`crate::Folder::files`].
    pub file: u32,
    /// The value's number in the file, counted in reading order from 0 (the root).
    pub node: u32,
}
