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

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
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

    pub fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]);
        let output = command.args(arguments).current_dir(&self.root).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    pub fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A change"]);
    }
}

pub fn run(command: &mut Command) -> Run {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: status.code().unwrap(), stdout: text(stdout), stderr: text(stderr) }
}
