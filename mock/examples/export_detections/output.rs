//! The file with the lines, and the checkpoint: which part of the file is valid, and where each feed continues.
//!
//! Lines are written first, then the checkpoint with the new length of the file, each down to the disk. So a program that
//! is killed leaves lines at most that no checkpoint counts, and the next run cuts them off: it requests them again.
//! Independent of the API.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Where a feed continues.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Position {
    /// The delta token of the round.
    pub delta: String,
    /// The token of the page; `None` is the first page of the round.
    pub page: Option<String>,
    /// The length of the file when the round began.
    pub round_start: u64,
    /// Whether the round was started once more, so that some of its lines are in the file already.
    pub is_repeated: bool,
}

/// The document of the checkpoint.
#[derive(Debug, Deserialize, Serialize)]
struct Checkpoint {
    /// The length of the part of the file that is valid.
    length: u64,
    /// Where the feeds of v1 and v2 continue.
    feeds: [Position; 2],
}

/// The file and the checkpoint.
#[derive(Debug)]
pub struct Output {
    file: File,
    path: PathBuf,
    checkpoint_path: PathBuf,
    checkpoint: Checkpoint,
    /// Locked, so that a second program does not write to the same file.
    _lock: File,
}

/// Why the files cannot be used.
#[derive(Debug)]
pub enum Unusable {
    /// A file cannot be read or written.
    File(PathBuf, io::Error),
    /// Another program writes to the file.
    Locked(PathBuf),
    /// The checkpoint is not a document of this program.
    Checkpoint(PathBuf, serde_json::Error),
    /// There are lines, and no checkpoint that counts them.
    NoCheckpoint(PathBuf),
    /// Lines that the checkpoint counts are missing.
    Shortened { path: PathBuf, length: u64, expected: u64 },
    /// The file was moved away in the middle of a round, which may have to be compared with it.
    MovedInRound(PathBuf),
}

/// Which file is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// That of the checkpoint.
    Same,
    /// A new one, because the file of the checkpoint was moved away.
    New,
}

impl Output {
    /// Opens the files, or creates them. Cuts off what the checkpoint does not count.
    ///
    /// `start` is the delta token of a feed without a checkpoint.
    pub fn open(path: &Path, checkpoint_path: &Path, expected: Expected, start: &str) -> Result<Self, Unusable> {
        let lock_path = with_suffix(checkpoint_path, "lock");
        let lock = File::create(&lock_path).map_err(|error| Unusable::File(lock_path.clone(), error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Unusable::Locked(path.to_owned())),
            Err(TryLockError::Error(error)) => return Err(Unusable::File(lock_path, error)),
        }
        let stored = match fs::read(checkpoint_path) {
            Ok(text) => {
                let stored = serde_json::from_slice(&text);
                Some(stored.map_err(|error| Unusable::Checkpoint(checkpoint_path.to_owned(), error))?)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Unusable::File(checkpoint_path.to_owned(), error)),
        };
        let of_file = |error| Unusable::File(path.to_owned(), error);
        let length = match fs::metadata(path) {
            Ok(file) => file.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(error) => return Err(of_file(error)),
        };
        let position = Position { delta: start.to_owned(), page: None, round_start: 0, is_repeated: false };
        let checkpoint = match stored {
            None if length > 0 => return Err(Unusable::NoCheckpoint(path.to_owned())),
            None => Checkpoint { length: 0, feeds: [position.clone(), position] },
            Some(Checkpoint { feeds, .. }) if expected == Expected::New && length == 0 => {
                if feeds.iter().any(|feed| feed.page.is_some() || feed.is_repeated) {
                    return Err(Unusable::MovedInRound(path.to_owned()));
                }
                Checkpoint { length: 0, feeds: feeds.map(|feed| Position { round_start: 0, ..feed }) }
            }
            Some(Checkpoint { length: expected, .. }) if length < expected => {
                return Err(Unusable::Shortened { path: path.to_owned(), length, expected });
            }
            Some(checkpoint) => checkpoint,
        };
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(of_file)?;
        let (path, checkpoint_path) = (path.to_owned(), checkpoint_path.to_owned());
        let mut output = Self { file, path, checkpoint_path, checkpoint, _lock: lock };
        output.cut().map_err(|error| Unusable::File(output.path.clone(), error))?;
        // Before the first line, so that a line without a checkpoint is never the work of this program.
        output.save().map_err(|error| Unusable::File(output.checkpoint_path.clone(), error))?;
        Ok(output)
    }

    /// Returns where a feed continues.
    pub fn position(&self, feed: usize) -> &Position {
        &self.checkpoint.feeds[feed]
    }

    /// Returns the length of the file.
    pub fn length(&self) -> u64 {
        self.checkpoint.length
    }

    /// Adds lines, and stores where the feed continues after them.
    pub fn append(&mut self, feed: usize, lines: &[u8], next: Position) -> io::Result<()> {
        if lines.is_empty() && self.checkpoint.feeds[feed] == next {
            return Ok(());
        }
        self.file.write_all(lines)?;
        self.file.sync_data()?;
        self.checkpoint.length += lines.len() as u64;
        self.checkpoint.feeds[feed] = next;
        self.save()
    }

    /// Reads the lines from a position in the file.
    pub fn lines_from(&self, start: u64) -> io::Result<Vec<Vec<u8>>> {
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(start))?;
        BufReader::new(file.take(self.length().saturating_sub(start))).split(b'\n').collect()
    }

    /// Cuts off the lines that the checkpoint does not count.
    fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.checkpoint.length)?;
        self.file.seek(SeekFrom::End(0))?;
        self.file.sync_all()
    }

    /// Replaces the checkpoint in one step: after a crash, it is the old one or the new one.
    fn save(&self) -> io::Result<()> {
        let unfinished = with_suffix(&self.checkpoint_path, "new");
        let mut file = File::create(&unfinished)?;
        file.write_all(&serde_json::to_vec(&self.checkpoint)?)?;
        file.sync_all()?;
        fs::rename(&unfinished, &self.checkpoint_path)?;
        sync_folder(&self.checkpoint_path)
    }
}

/// Returns the path with a suffix: `detections.jsonl.checkpoint`.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(".");
    path.push(suffix);
    path.into()
}

/// Writes the names of the files in a folder to the disk. Elsewhere, a folder cannot be opened.
#[cfg(unix)]
fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Locked(path) => write!(f, "another program writes to {}", path.display()),
            Self::Checkpoint(path, error) => {
                write!(f, "{} is not a checkpoint of this program: {error}", path.display())
            }
            Self::NoCheckpoint(path) => write!(
                f,
                "{} has lines and no checkpoint\n\
                 help: move the file away to start a new one, or set its checkpoint with --checkpoint",
                path.display()
            ),
            Self::Shortened { path, length, expected } => write!(
                f,
                "{} has {length} bytes, and {expected} according to its checkpoint\n\
                 help: put the file back, or start a new one with --rotated if you have moved it away",
                path.display()
            ),
            Self::MovedInRound(path) => write!(
                f,
                "{} was moved away in the middle of a round\n\
                 help: put the file back, and run the program with --once first",
                path.display()
            ),
        }
    }
}
