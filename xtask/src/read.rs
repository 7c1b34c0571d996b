//! Reads files that a person names. Only regular files are opened: opening a pipe can block, and a device may be
//! endless.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// The first `limit` bytes of a regular file. A symbolic link is followed.
pub fn regular(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
