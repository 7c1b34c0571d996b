//! The folders that commands write: what they may write, what is there, and how it is replaced.
//!
//! There are two kinds. A crate's folder belongs to the generator as a whole: [`compare`] finds the differences to the
//! files of a run, [`write()`] replaces it. A folder of documents belongs to a person: [`write_files`] replaces single
//! files in it. This module does not know what the files contain.

mod atomic;
pub mod diff;
mod layout;
mod lock;
mod ownership;
#[cfg(test)]
mod test_dir;
mod tree;
mod write;

pub use self::atomic::write_files;
pub use self::layout::Layout;
pub use self::lock::{Access, lock};
pub use self::ownership::{check_is_generated, check_is_outside};
pub use self::tree::{Comparison, Tally, compare};
pub use self::write::{staging_folder, write};
