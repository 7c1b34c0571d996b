//! What the runs of a list have done, in a file: a run that is killed is continued by the next one, and a device that was
//! moved is not moved again, even if it is elsewhere since then.
//!
//! A line is on the disk before its move is sent, and another one before the next move of the device. So of each move at most
//! the outcome is unknown, and whoever continues looks where the device is. Independent of the API.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// A device and a group, by their ids.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Target {
    pub device: String,
    pub group: String,
}

/// What happened to a device.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The move may have been sent.
    Started,
    /// The device was moved.
    Moved,
    /// The device was certainly not moved.
    Failed,
}

/// A line of the file.
#[derive(Debug, Deserialize, Serialize)]
struct Entry {
    #[serde(flatten)]
    target: Target,
    state: State,
}

/// The last state of each device that a run has handled.
#[derive(Debug, Default)]
pub struct Known(BTreeMap<Target, State>);

/// The file, to continue it.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
}

/// Why the journal cannot be used.
#[derive(Debug)]
pub enum Problem {
    /// It cannot be read or written.
    File(io::Error),
    /// Another program uses it.
    Locked,
    /// A line is not an entry.
    Line(usize, serde_json::Error),
}

impl Known {
    /// Returns what happened to a device.
    pub fn state(&self, target: &Target) -> Option<State> {
        self.0.get(target).copied()
    }

    /// Reads the file; without one, nothing has happened. Also returns the length of its complete lines: a program that is
    /// killed can leave an incomplete one, and has not sent that move.
    pub fn read(path: &Path) -> Result<(Self, u64), Problem> {
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(Problem::File(error)),
        };
        let complete = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
        let mut known = BTreeMap::new();
        for (index, line) in
            text[..complete].split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty())
        {
            let Entry { target, state } =
                serde_json::from_slice(line).map_err(|error| Problem::Line(index + 1, error))?;
            known.insert(target, state);
        }
        Ok((Self(known), complete as u64))
    }
}

impl Journal {
    /// Opens the file for this run alone, or creates it.
    pub fn open(path: &Path) -> Result<(Self, Known), Problem> {
        let file = OpenOptions::new().append(true).create(true).open(path).map_err(Problem::File)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Problem::Locked),
            Err(TryLockError::Error(error)) => return Err(Problem::File(error)),
        }
        let (known, complete) = Known::read(path)?;
        file.set_len(complete).map_err(Problem::File)?;
        Ok((Self { file, path: path.to_owned() }, known))
    }

    /// Adds a line, and returns when it is on the disk.
    pub fn record(&mut self, target: &Target, state: State) -> io::Result<()> {
        let mut line = serde_json::to_vec(&Entry { target: target.clone(), state })?;
        line.push(b'\n');
        self.file.write_all(&line)?;
        self.file.sync_data()
    }

    /// Puts the journal of a list that is done aside, so that the next run of the list starts anew. Without a line, it is
    /// removed.
    pub fn close(self) -> io::Result<()> {
        let Self { file, path } = self;
        let is_empty = file.metadata()?.len() == 0;
        drop(file);
        if is_empty {
            return fs::remove_file(path);
        }
        let mut done = path.as_os_str().to_owned();
        done.push(".done");
        fs::rename(&path, done)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Locked => f.write_str("another program uses this journal"),
            Self::Line(line, error) => write!(f, "line {line} is not an entry of a journal: {error}"),
        }
    }
}
