//! A page of the guide, in the folder `guide`.

/// A page of the guide: Markdown that the maintainers wrote. Its code is compiled.
#[derive(Clone, Debug)]
pub struct GuidePage {
    /// Defines the order of the pages.
    pub number: u32,
    /// `first-call`, the file's name without its number and extension.
    pub name: String,
    /// The page's heading.
    pub title: String,
    /// The lines below the heading, without trailing spaces; the first and the last are not empty.
    pub lines: Vec<String>,
}
