//! One writer per folder at a time.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::report::show;

/// What a run does with the folder.
#[derive(Clone, Copy)]
pub enum Access {
    Read,
    Write,
}

/// Waits until no other run writes in `folder` (for [`Access::Write`]: nor reads it), and blocks other runs until the
/// value is dropped.
///
/// The folder itself is locked, so `--check` writes nothing and no lock file is left behind. If a folder cannot be
/// locked (Windows, some network file systems), the run continues without a lock: each of its steps is atomic, and the
/// last run wins.
pub fn lock(folder: &Path, access: Access) -> Option<File> {
    // Opening a pipe would block; reading the folder reports it.
    let file = folder.is_dir().then(|| File::open(folder).ok())??;
    let busy = match access {
        Access::Read => file.try_lock_shared(),
        Access::Write => file.try_lock(),
    };
    match busy {
        Ok(()) => return Some(file),
        Err(TryLockError::Error(_)) => return None,
        Err(TryLockError::WouldBlock) => {}
    }
    crate::note(&format!("waiting for another run in {}", show(folder)));
    match access {
        Access::Read => file.lock_shared().ok()?,
        Access::Write => file.lock().ok()?,
    }
    Some(file)
}
