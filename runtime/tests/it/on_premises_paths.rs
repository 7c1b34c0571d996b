//! An operation whose path depends on the version of the server on premises: 13.0 renames a device at
//! `:renameDevice`, 13.1 at `:rename`, and each responds with 404 at the other path.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use eset_connect_runtime::{Client, Credentials, Deployment, Error, ErrorKind, Pending, Started};

use crate::support::api::{self, Device, rename_device};
use crate::support::{PASSWORD, Received, Reply, Server, USER};

const ID: &str = "0c6d7f3e-1111-4222-8333-944455556666";
/// The ends of the path in 13.0 and 13.1, in the order of the attempts.
const ENDS: [&str; 2] = [":renameDevice", ":rename"];

fn client(server: &Server) -> Client {
    let millisecond = Duration::from_millis(1);
    let site = Deployment::on_premises(&api::ON_PREMISES, server.url.as_str());
    Client::builder(site, Credentials::password(USER, PASSWORD))
        .retries(3, millisecond, 5 * millisecond)
        .polling(millisecond, 5 * millisecond)
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap()
}

/// A server that issues tokens and passes all other requests to `handler`.
async fn server(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(move |request| {
        if request.target == "/GetTokens" {
            return Reply::ok(r#"{"accessToken":"token-1","expiresIn":3600}"#);
        }
        handler(request)
    })
    .await
}

/// A server that has the operation at the path with this end.
async fn version(end: &'static str, handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    server(move |request| if request.target.ends_with(end) { handler(request) } else { not_found("no such path") })
        .await
}

fn not_found(message: &str) -> Reply {
    Reply::status(404).with_body(format!(r#"{{"code":5,"message":"{message}","details":[]}}"#))
}

/// The requested paths, without token requests.
fn paths(server: &Server) -> Vec<String> {
    let calls = server.calls().into_iter().filter(|call| call.target != "/GetTokens");
    calls.map(|call| call.target).collect()
}

async fn rename(client: &Client, uuid: &str) -> Result<Device, Error> {
    Ok(rename_device(uuid, &api::device("new")).send(client).await?.into_inner())
}

#[tokio::test]
async fn the_path_of_each_version_is_found_and_remembered() {
    for (end, expected) in [
        (ENDS[0], &["/v1/devices/1:renameDevice", "/v1/devices/2:renameDevice"][..]),
        (ENDS[1], &["/v1/devices/1:renameDevice", "/v1/devices/1:rename", "/v1/devices/2:rename"]),
    ] {
        let server = version(end, |_| Reply::ok(r#"{"displayName":"new"}"#)).await;
        let client = client(&server);
        for uuid in ["1", "2"] {
            // A clone shares the known paths.
            assert_eq!(rename(&client.clone(), uuid).await.unwrap().name.as_deref(), Some("new"));
        }
        assert_eq!(paths(&server), expected);
        let bodies = server.calls().into_iter().filter(|call| call.target != "/GetTokens").map(|call| call.body);
        assert!(bodies.into_iter().all(|body| body == r#"{"displayName":"new"}"#));
    }
}

#[tokio::test]
async fn a_404_at_both_paths_returns_the_first() {
    let server = server(|request| {
        let id = if request.target.ends_with(ENDS[0]) { "first" } else { "second" };
        not_found(id).with("request-id", id)
    })
    .await;
    let client = client(&server);
    for _ in 0..2 {
        let error = rename(&client, "a/b").await.unwrap_err();
        assert!(error.is_not_found() && error.is_not_executed(), "{error:?}");
        assert_eq!((error.rpc().unwrap().message(), error.request_id()), ("first", Some("first")));
        assert_eq!((error.request().unwrap().path(), error.attempts()), ("/v1/devices/a%2Fb:renameDevice", 2));
        let text = "NOT_FOUND \"first\" (POST /v1/devices/a%2Fb:renameDevice, 2 attempts, request-id first)";
        assert!(error.to_string().ends_with(text), "{error}");
    }
    let both = ["/v1/devices/a%2Fb:renameDevice", "/v1/devices/a%2Fb:rename"];
    assert_eq!(paths(&server), [both, both].concat());
}

#[tokio::test]
async fn after_a_404_at_the_known_path_both_paths_are_tried() {
    // The server is updated between two calls.
    static IS_NEW: AtomicBool = AtomicBool::new(false);
    let server = server(|request| {
        let end = ENDS[usize::from(IS_NEW.load(Ordering::SeqCst))];
        let is_known = request.target.ends_with(end) && !request.target.contains("missing");
        if is_known { Reply::ok("{}") } else { Reply::status(404) }
    })
    .await;
    let client = client(&server);
    rename(&client, "1").await.unwrap();
    assert!(rename(&client, "missing").await.unwrap_err().is_not_found());
    assert_eq!(paths(&server), ["/v1/devices/1:renameDevice", "/v1/devices/missing:renameDevice"]);

    IS_NEW.store(true, Ordering::SeqCst);
    for _ in 0..2 {
        rename(&client, "1").await.unwrap();
    }
    assert_eq!(paths(&server)[2..], ["/v1/devices/1:renameDevice", "/v1/devices/1:rename", "/v1/devices/1:rename"]);
}

#[tokio::test]
async fn an_error_at_the_second_path_names_that_path() {
    let server = version(ENDS[1], |_| Reply::status(409)).await;
    let client = client(&server);
    let error = rename(&client, "1").await.unwrap_err();
    assert!(error.is_invalid(), "{error:?}");
    assert_eq!((error.request().unwrap().path(), error.attempts()), ("/v1/devices/1:rename", 2));

    let error = rename(&client, "1").await.unwrap_err();
    assert_eq!((error.request().unwrap().path(), error.attempts()), ("/v1/devices/1:rename", 1));
}

#[tokio::test]
async fn only_a_404_leads_to_the_other_path() {
    for (reply, attempts) in
        [(Reply::HangUp, 1), (Reply::CutShort, 1), (Reply::status(500), 1), (Reply::status(429), 4)]
    {
        // Also at the second path, on a server without the first one.
        for (end, before) in [(ENDS[0], 0), (ENDS[1], 1)] {
            let failure = reply.clone();
            let server = version(end, move |_| failure.clone()).await;
            let error = rename(&client(&server), "1").await.unwrap_err();
            assert!(!error.is_not_found(), "{error:?}");
            assert_eq!(error.attempts(), before + attempts, "{reply:?}");
            let calls = paths(&server);
            let known = calls.iter().filter(|path| path.ends_with(end)).count();
            assert_eq!((calls.len(), known), ((before + attempts) as usize, attempts as usize), "{calls:?}");
            assert_eq!(error.request().unwrap().path(), format!("/v1/devices/1{end}"));
        }
    }
}

#[tokio::test]
async fn a_401_or_503_does_not_decide_about_the_path() {
    for status in [401, 403, 503] {
        let is_first = AtomicBool::new(true);
        let server = server(move |request| {
            if is_first.swap(false, Ordering::SeqCst) {
                Reply::status(status)
            } else if request.target.ends_with(ENDS[1]) {
                Reply::ok("{}")
            } else {
                Reply::status(404)
            }
        })
        .await;
        let client = client(&server);
        let first = rename(&client, "1").await;
        assert_eq!(first.is_ok(), status == 401, "{first:?}");
        rename(&client, "1").await.unwrap();
        assert_eq!(paths(&server).last().unwrap(), "/v1/devices/1:rename", "{status}");
    }
}

#[tokio::test]
async fn concurrent_renames_all_find_the_path() {
    let server = version(ENDS[1], |_| Reply::ok("{}")).await;
    let client = client(&server);
    let uuids: Vec<_> = (0..8).map(|number| number.to_string()).collect();
    let tasks = uuids.iter().map(|uuid| {
        let (client, uuid) = (client.clone(), uuid.clone());
        tokio::spawn(async move { rename(&client, &uuid).await })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
    let renamed = paths(&server).into_iter().filter(|path| path.ends_with(ENDS[1])).count();
    assert_eq!(renamed, uuids.len(), "each is executed once");
}

#[tokio::test]
async fn a_pending_rename_is_collected_at_its_path() {
    for (index, end) in ENDS.into_iter().enumerate() {
        let polls = AtomicUsize::new(0);
        let server = version(end, move |request| match request.header("response-id") {
            None => Reply::pending(ID),
            Some(id) => {
                assert_eq!(id, ID);
                if polls.fetch_add(1, Ordering::SeqCst) == 0 {
                    Reply::pending(ID)
                } else {
                    Reply::ok(r#"{"uuid":"1"}"#)
                }
            }
        })
        .await;
        let renamed = rename(&client(&server), "1").await.unwrap();
        assert_eq!(renamed.uuid.as_deref(), Some("1"));
        let known = format!("/v1/devices/1{end}");
        let mut expected = vec!["/v1/devices/1:renameDevice"; index];
        expected.extend([known.as_str(); 3]);
        assert_eq!(paths(&server), expected);
    }
}

/// A pending rename that was stored.
async fn stored(server: &Server) -> Pending {
    let call = rename_device("1", &api::device("new"));
    let Started::Pending(pending) = call.start(&client(server)).await.unwrap() else { panic!("ready") };
    serde_json::from_str(&serde_json::to_string(&pending).unwrap()).unwrap()
}

#[tokio::test]
async fn a_stored_rename_is_collected_at_either_path() {
    let server = version(ENDS[1], |request| match request.header("response-id") {
        None => Reply::pending(ID),
        Some(_) => Reply::ok(r#"{"uuid":"1"}"#),
    })
    .await;
    let pending = stored(&server).await;
    let asked = paths(&server).len();
    // This client has not called the server before.
    let finished = pending.finish::<Device>(&client(&server)).await.unwrap();
    assert_eq!(finished.uuid.as_deref(), Some("1"));
    assert_eq!(paths(&server)[asked..], ["/v1/devices/1:renameDevice", "/v1/devices/1:rename"]);
    let collecting = server.calls().into_iter().filter(|call| call.header("response-id").is_some()).count();
    assert_eq!(collecting, 2, "both requests collect");
}

#[tokio::test]
async fn a_pending_rename_at_neither_path_is_lost() {
    let server = version(ENDS[1], |request| match request.header("response-id") {
        None => Reply::pending(ID),
        Some(_) => not_found("collected before"),
    })
    .await;
    let pending = stored(&server).await;
    let error = pending.finish::<Device>(&client(&server)).await.unwrap_err();
    assert!(error.kind() == ErrorKind::PendingLost && !error.is_not_executed(), "{error:?}");
    assert_eq!(error.rpc().unwrap().message(), "no such path");
    assert_eq!((error.request().unwrap().path(), error.attempts()), ("/v1/devices/1:renameDevice", 2));
}

#[tokio::test]
async fn a_lost_rename_is_not_sent_to_the_other_path() {
    let replies = Mutex::new(vec![not_found("collected before"), Reply::pending(ID)]);
    let server = version(ENDS[0], move |_| replies.lock().unwrap().pop().unwrap()).await;
    let error = rename(&client(&server), "1").await.unwrap_err();
    assert!(error.kind() == ErrorKind::PendingLost, "{error:?}");
    assert_eq!(paths(&server), ["/v1/devices/1:renameDevice"; 2]);
}
