//! A process that is killed while its call is pending, and another process that continues.

use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use eset_connect_runtime::{Client, Credentials, Pending, Started};

use crate::support::api::{self, Device, rename_device};
use crate::support::child;
use crate::support::{PASSWORD, Reply, Server, USER};

const URL: &str = "RESUME_TEST_URL";
const FILE: &str = "RESUME_TEST_FILE";

fn child(name: &str, server: &Server, file: &Path) -> Child {
    let mut command = child::ignored_test!(name);
    command.env(URL, &server.url).env(FILE, file).stdout(Stdio::null()).spawn().unwrap()
}

fn client_and_file() -> (Client, PathBuf) {
    let url = std::env::var(URL).expect("started by the test below");
    let builder = Client::builder(api::EUROPE, Credentials::password(USER, PASSWORD)).base_url(&url);
    let poll = Duration::from_millis(20);
    (builder.polling(poll, poll).build().unwrap(), std::env::var(FILE).unwrap().into())
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn starts_and_stores_a_call_and_waits() {
    let (client, file) = client_and_file();
    let Started::Pending(pending) = rename_device("1", &api::device("new")).start(&client).await.unwrap() else {
        panic!("ready")
    };
    let unfinished = file.with_extension("part");
    std::fs::write(&unfinished, serde_json::to_vec(&pending).unwrap()).unwrap();
    std::fs::rename(unfinished, file).unwrap();
    let _ = pending.finish::<Device>(&client).await;
    std::future::pending::<()>().await;
}

#[tokio::test]
#[ignore = "a child process of the test below"]
async fn finishes_a_stored_call_and_stores_the_result() {
    let (client, file) = client_and_file();
    let pending: Pending = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let answer = pending.finish::<Device>(&client).await.unwrap();
    std::fs::write(file, answer.uuid.as_deref().unwrap()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_and_repeats_nothing() {
    let (executed, polls) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let is_killed = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let server = Server::start({
        let (executed, polls, is_killed) = (executed.clone(), polls.clone(), is_killed.clone());
        move |request| {
            if request.target == api::TOKEN_PATH {
                return Reply::token("a", "b");
            }
            if request.header("response-id").is_none() {
                executed.fetch_add(1, Ordering::SeqCst);
                return Reply::pending("0c6d7f3e");
            }
            polls.fetch_add(1, Ordering::SeqCst);
            if is_killed.load(Ordering::SeqCst) { Reply::ok(r#"{"uuid":"done"}"#) } else { Reply::pending("0c6d7f3e") }
        }
    })
    .await;
    let file = std::env::temp_dir().join(format!("pending-{}.json", std::process::id()));

    let mut first = child("starts_and_stores_a_call_and_waits", &server, &file);
    let seen = async {
        while polls.load(Ordering::SeqCst) < 3 || !file.exists() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let seen = tokio::time::timeout(Duration::from_secs(30), seen).await;
    first.kill().unwrap();
    first.wait().unwrap();
    seen.expect("the first process asks for its answer");
    is_killed.store(true, Ordering::SeqCst);

    let second = child("finishes_a_stored_call_and_stores_the_result", &server, &file).wait_with_output().unwrap();
    let answer = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(second.status.success());
    assert_eq!((answer.as_str(), executed.load(Ordering::SeqCst)), ("done", 1));
}
