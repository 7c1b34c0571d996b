//! What the workflow does every night, step by step: a local server publishes an older and a newer document, and the remote
//! is a repository on disk.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::{fs, thread};

use crate::scratch::{Run, Scratch, run};
use crate::support::root;
use crate::update::{API, changed, published};

/// Serves documents by name over HTTP.
struct Vendor {
    address: String,
    documents: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Vendor {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/swagger", listener.local_addr().unwrap());
        let documents: Arc<Mutex<BTreeMap<String, String>>> = Arc::default();
        let served = documents.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let head: Vec<String> = lines.map(Result::unwrap).take_while(|line| !line.is_empty()).collect();
                let path = head[0].split(' ').nth(1).unwrap();
                let body = served.lock().unwrap().get(path.rsplit('/').next().unwrap()).cloned();
                let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
                let body = body.unwrap_or_default();
                let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
                stream.write_all((head + &body).as_bytes()).unwrap();
            }
        });
        Self { address, documents }
    }

    fn publish(&self, openapi: &serde_json::Value) {
        self.documents.lock().unwrap().insert("fleet-management.json".to_owned(), openapi.to_string());
    }

    fn remove(&self) {
        self.documents.lock().unwrap().clear();
    }
}

/// The repository on a machine that runs the workflow, with its remote and a `gh` that only notes how it is called.
struct Night {
    vendor: Vendor,
    repository: Scratch,
}

impl Night {
    fn new(name: &str) -> Self {
        let vendor = Vendor::start();
        vendor.publish(&published());
        let repository = Scratch::new("vendor", name);
        repository.init();
        for script in [".ci/fetch-documents", ".ci/propose-update"] {
            repository.write(script, &fs::read_to_string(root().join(script)).unwrap());
        }
        let documents = r#""documents": "https://fleet.example.com/swagger/{document}.json", "services""#;
        repository.write("schema/api.json", &API.replace("\"services\"", documents));
        repository.write("codegen/tests/surface.snap", "the surface\n");
        repository.write(".gitignore", "/target\n/remote\n/gh*\n");
        repository.write(
            "gh",
            "#!/bin/sh\necho \"$@\" >>\"$GH_CALLS\"\n[ \"$1 $2\" = 'pr list' ] && cat \"$GH_OPEN\"\nexit 0\n",
        );
        fs::set_permissions(repository.path("gh"), fs::Permissions::from_mode(0o755)).unwrap();
        repository.write("gh-open", "");
        let night = Self { vendor, repository };
        assert_eq!(night.fetch().code, 0);
        night.repository.commit_import("target/documents");
        night.repository.git(&["init", "--quiet", "--bare", "--initial-branch=main", "remote"]);
        night.repository.git(&["remote", "add", "origin", "./remote"]);
        night.repository.git(&["push", "--quiet", "origin", "main"]);
        night
    }

    fn script(&self, name: &str, arguments: &[&str]) -> Run {
        let root = &self.repository.root;
        let path = format!("{}:{}", root.display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("bash");
        command.arg(format!(".ci/{name}")).args(arguments).current_dir(root).env("PATH", path);
        command.env("XTASK", env!("CARGO_BIN_EXE_xtask")).env("CARGO_MANIFEST_DIR", root.join("xtask"));
        command.env("VENDOR_DOCUMENTS", &self.vendor.address);
        command.env("GH_CALLS", root.join("gh-calls")).env("GH_OPEN", root.join("gh-open"));
        run(&mut command)
    }

    fn fetch(&self) -> Run {
        self.script("fetch-documents", &["target/documents"])
    }

    /// One night, which begins with the last commit of main.
    fn run(&self) -> Run {
        self.repository.git(&["reset", "--quiet", "--hard", "origin/main"]);
        let _ = fs::remove_file(self.repository.path("gh-calls"));
        assert_eq!(self.fetch().code, 0);
        let update = self.repository.xtask_of_workspace(&["update", "--runtime", "0.1", "target/documents"]);
        assert_eq!(update.code, 0, "{}", update.stderr);
        self.repository.write("target/description.md", &update.stdout);
        self.script("propose-update", &["target/description.md"])
    }

    fn gh_calls(&self) -> String {
        fs::read_to_string(self.repository.path("gh-calls")).unwrap_or_default()
    }

    /// The commit of a branch of the remote.
    fn commit_of(&self, branch: &str) -> String {
        let arguments = ["--git-dir", "remote", "rev-parse", "--verify", "--quiet", branch];
        let output = Command::new("git").args(arguments).current_dir(&self.repository.root).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }
}

#[test]
fn nothing_is_proposed_if_nothing_was_published() {
    let night = Night::new("nothing");
    let run = night.run();
    assert_eq!((run.code, &*run.stdout), (0, "nothing changed\n"), "{}", run.stderr);
    assert_eq!((&*night.gh_calls(), &*night.commit_of("vendor-update")), ("", ""));
}

#[test]
fn a_newer_document_opens_a_pull_request_and_refreshes_it() {
    let night = Night::new("newer");
    night.vendor.publish(&changed());
    let run = night.run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    let calls = night.gh_calls();
    assert!(
        calls.starts_with("pr list --head vendor-update ") && calls.contains("\npr create --head vendor-update "),
        "{calls}"
    );
    let first = night.commit_of("vendor-update");
    assert_eq!(night.commit_of("vendor-update~"), night.commit_of("main"), "one commit after main");

    // The next night, the same is published.
    let run = night.run();
    assert_eq!((run.code, &*run.stdout), (0, "vendor-update is up to date\n"), "{}", run.stderr);
    assert_eq!(night.commit_of("vendor-update"), first);
    assert!(night.gh_calls().contains("\npr create "), "the pull request of last night may not have been opened");

    // Then something else, and the pull request is open.
    let mut newer = changed();
    newer["info"]["title"] = "fleet-management".into();
    newer["paths"]["/v1/vehicles"]["get"]["summary"] = "List cars".into();
    night.vendor.publish(&newer);
    night.repository.write("gh-open", "7\n");
    let run = night.run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(night.gh_calls().contains("\npr edit 7 --body-file "), "{}", night.gh_calls());
    assert_ne!(night.commit_of("vendor-update"), first);
    assert_eq!(night.commit_of("vendor-update~"), night.commit_of("main"), "still one commit");
}

#[test]
fn commits_of_a_person_are_not_replaced() {
    let night = Night::new("person");
    night.vendor.publish(&changed());
    assert_eq!(night.run().code, 0);
    night.repository.git(&["checkout", "--quiet", "--detach", "origin/vendor-update"]);
    night.repository.write("schema/texts/fleet-management.json", "{}");
    night.repository.commit();
    night.repository.git(&["push", "--quiet", "origin", "HEAD:vendor-update"]);
    night.repository.git(&["checkout", "--quiet", "main"]);
    let theirs = night.commit_of("vendor-update");
    let mut newer = changed();
    newer["paths"]["/v1/vehicles"]["get"]["summary"] = "List cars".into();
    night.vendor.publish(&newer);
    let run = night.run();
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("vendor-update has commits of a person"), "{}", run.stderr);
    assert_eq!((night.commit_of("vendor-update"), &*night.gh_calls()), (theirs, ""));
}

#[test]
fn a_missing_document_leaves_the_fetched_ones() {
    let night = Night::new("missing");
    let before = fs::read(night.repository.path("target/documents/fleet-management.json")).unwrap();
    night.vendor.remove();
    let run = night.fetch();
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("404") && run.stderr.contains("/fleet-management.json"), "{}", run.stderr);
    assert_eq!(fs::read(night.repository.path("target/documents/fleet-management.json")).unwrap(), before);
    assert_eq!(night.repository.count("target/documents"), 1);
}

#[test]
fn a_long_description_is_cut_at_a_line() {
    let night = Night::new("long");
    night.vendor.publish(&changed());
    night.repository.write("gh", "#!/bin/sh\n[ \"$1 $2\" = 'pr create' ] && cat \"$8\" >\"$GH_CALLS\"\nexit 0\n");
    night.repository.write("target/description.md", &"* a change of the schema\n".repeat(10_000));
    night.repository.write("schema/api.json", API);
    let run = night.script("propose-update", &["target/description.md"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let body = night.gh_calls();
    assert!(
        body.len() < 65_536 && body.contains("* a change of the schema\n\n…\n\nThe description is too long"),
        "{}",
        body.len()
    );
}
