//! Prints a difference: as text for a terminal, as Markdown for a pull request, as JSON for programs, and as entries of a
//! changelog.

mod changelog;
mod json;
mod markdown;
mod parts;
mod rust_items;
mod text;

pub use changelog::changelog;
pub use json::json;
pub use markdown::{escape, markdown};
pub use parts::Options;
pub use text::text;
