//! Reads files that a person names or keeps in a folder of their own. Opening a pipe can wait for ever, and a device
//! may have no end, so nothing but regular files is opened.

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
