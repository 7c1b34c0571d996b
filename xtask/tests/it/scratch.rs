//! A folder of a test, and the built binary run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub struct Scratch {
    pub root: PathBuf,
}

pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Scratch {
    /// An empty folder. No two tests have the same `area` and `name`.
    pub fn new(area: &str, name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(area).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        Self { root: root.canonicalize().unwrap() }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// The number of entries of a folder.
    pub fn count(&self, folder: &str) -> usize {
        fs::read_dir(self.path(folder)).unwrap().count()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Creates a named pipe that nobody writes to.
    #[cfg(unix)]
    pub fn pipe(&self, path: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(&self.root);
        command
    }

    pub fn xtask(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }

    /// The command in a workspace that is this folder.
    pub fn xtask_of_workspace(&self, arguments: &[&str]) -> Run {
        run(self.command(arguments).env("CARGO_MANIFEST_DIR", self.path("xtask")))
    }

    /// Makes the folder a repository and a workspace.
    pub fn init(&self) {
        fs::create_dir_all(self.path("xtask")).unwrap();
        self.git(&["init", "--quiet", "--initial-branch=main"]);
    }

    /// What git prints.
    pub fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]);
        let run = run(command.args(arguments).current_dir(&self.root));
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.stderr);
        run.stdout
    }

    pub fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A change"]);
    }
}

pub fn run(command: &mut Command) -> Run {
    Run::of(command.output().unwrap())
}

/// As [`run`], for a command that must end within some seconds.
#[cfg(unix)]
pub fn run_soon(command: &mut Command) -> Run {
    use std::process::Stdio;
    use std::thread;
    use std::time::{Duration, Instant};

    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("{command:?} does not end");
        }
        thread::sleep(Duration::from_millis(5));
    }
    Run::of(child.wait_with_output().unwrap())
}

impl Run {
    fn of(Output { status, stdout, stderr }: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: status.code().unwrap(), stdout: text(stdout), stderr: text(stderr) }
    }
}
