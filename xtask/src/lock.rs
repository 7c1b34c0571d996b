//! One writer a folder at a time.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::paths;

/// What a run does in the folder.
#[derive(Clone, Copy)]
pub enum Access {
    Read,
    Write,
}

/// Waits until no other run writes in `folder` (or reads there, for [`Access::Write`]), and keeps the others
/// out until the value is dropped.
///
/// The folder itself is what is locked, so `--check` writes nothing and no lock file is left behind. Where a
/// folder cannot be locked (Windows, some network file systems) a run goes on without: each step of it is
/// atomic by itself, and the last run wins.
pub fn lock(folder: &Path, access: Access) -> Option<File> {
    // Opening a pipe that is in the folder's place would wait for ever; whoever reads the folder reports it.
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
    crate::note(&format!("waiting for another run in {}", paths::show(folder)));
    match access {
        Access::Read => file.lock_shared().ok()?,
        Access::Write => file.lock().ok()?,
    }
    Some(file)
}
