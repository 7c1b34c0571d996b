//! The programs in `mock/examples`, as the tests run them. Cargo builds them along with the tests.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use eset_connect_mock::{MockServer, PASSWORD, USER};

/// A program that calls the server, with no setting of the person who runs the tests.
pub fn program(name: &str, server: &MockServer) -> Command {
    // Into the folder beside that of the tests.
    let test = env::current_exe().unwrap();
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples").join(name);
    assert!(path.exists(), "{} is missing: run all tests of the package, or build its examples", path.display());
    let mut command = Command::new(path);
    command.env_remove("ESET_REGION");
    command.env("ESET_URL", server.url()).env("ESET_USER", USER).env("ESET_PASSWORD", PASSWORD);
    command
}

/// Runs a program to its end while the server goes on, and returns its exit code, stdout and stderr.
pub async fn run(mut command: Command) -> (Option<i32>, String, String) {
    let running = tokio::task::spawn_blocking(move || command.output());
    let Output { status, stdout, stderr } = running.await.unwrap().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A folder for the files of a program, which is removed in the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("eset-connect-mock-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A program that runs.
pub struct Running(Child);

/// When a program is killed.
#[derive(Clone, Copy, Debug)]
pub enum Moment<'a> {
    /// After a time.
    After(Duration),
    /// As soon as a file has changed so many times.
    Change(&'a Path, u32),
}

impl Running {
    pub fn start(mut command: Command) -> Self {
        Self(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    /// Kills the program at a moment, without a chance to do anything. Returns whether it was still running.
    pub fn kill(mut self, moment: Moment<'_>) -> bool {
        let patience = Instant::now() + Duration::from_secs(2);
        let is_over = |running: &mut Self| running.0.try_wait().unwrap().is_some();
        match moment {
            Moment::After(time) => thread::sleep(time),
            Moment::Change(path, times) => {
                // The id of the file changes too, if another one takes its place.
                let state = || fs::metadata(path).map(|file| (file.len(), file.modified().ok(), inode(&file))).ok();
                let (mut last, mut left) = (state(), times);
                for turn in 0_u32.. {
                    let now = state();
                    if now != last {
                        last = now;
                        left -= 1;
                    }
                    if left == 0 || Instant::now() > patience || (turn % 1000 == 0 && is_over(&mut self)) {
                        break;
                    }
                }
            }
        }
        let was_running = !is_over(&mut self);
        self.0.kill().unwrap();
        self.0.wait().unwrap();
        was_running
    }

    /// Waits for the end.
    pub fn wait(mut self) -> (Option<i32>, String) {
        let status = self.0.wait().unwrap();
        let mut errors = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        (status.code(), errors)
    }

    /// The lines that it prints to stderr, as they come. Call it once.
    pub fn errors(&mut self) -> impl Iterator<Item = String> {
        BufReader::new(self.0.stderr.take().unwrap()).lines().map_while(Result::ok)
    }

    #[cfg(unix)]
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.0.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }
}

/// Ends the program when a test fails.
impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
fn inode(file: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(file)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

/// Numbers that are the same for the same seed.
pub struct Numbers(pub u64);

impl Numbers {
    /// Returns a number below the limit (splitmix64).
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}
