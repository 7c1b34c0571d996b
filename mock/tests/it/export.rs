//! The exporter of detections: no detection is lost and none is there twice, whatever happens to the program, the server and
//! the service's tokens.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use eset_connect::http::Method;
use eset_connect::incident_management::v2::{
    BatchGetDetectionsRequest, batch_get_detections, get_detection, list_delta_detections,
};
use eset_connect::json::Value;
use eset_connect::{Call, Client, services};
use eset_connect_mock::{Fault, MockServer};

use crate::programs::{Folder, Moment, Numbers, Running, program, run};

/// In this time, one detection arrives by itself, so few do without a call of `advance`.
const BETWEEN_DETECTIONS: Duration = Duration::from_secs(60);

const FEEDS: [(&str, &str); 2] = [("v1", "/v1/detections:listDelta"), ("v2", "/v2/detections:listDelta")];

/// A server, the exporter's files, and where the feeds were when it started.
struct World {
    server: MockServer,
    client: Client,
    folder: Folder,
    start: [String; 2],
}

impl World {
    /// Starts both feeds.
    async fn new() -> Self {
        loop {
            let server = MockServer::builder().detections_per_minute(1).start().await.unwrap();
            let client = server.client().unwrap();
            let start = latest(&client).await;
            let world = Self { server, client, folder: Folder::new(), start };
            assert_eq!(run(world.exporter(&["--once"])).await.0, Some(0));
            // Unless a detection arrived meanwhile.
            if latest(&world.client).await == world.start {
                return world;
            }
        }
    }

    fn exporter(&self, arguments: &[&str]) -> Command {
        let mut command = program("export_detections", &self.server);
        command.arg("--output").arg(self.output()).args(arguments).args(["--calls-per-second", "10000"]);
        command
    }

    fn output(&self) -> PathBuf {
        self.folder.path("detections.jsonl")
    }

    fn checkpoint(&self) -> PathBuf {
        self.folder.path("detections.jsonl.checkpoint")
    }

    /// Lets so many detections arrive.
    fn arrive(&self, detections: u32) {
        self.server.advance(BETWEEN_DETECTIONS * detections);
    }

    /// The part of the file that the checkpoint counts, and the rest of it.
    fn file(&self) -> (Vec<u8>, Vec<u8>) {
        let mut lines = fs::read(self.output()).unwrap();
        let checkpoint: Value = serde_json::from_slice(&fs::read(self.checkpoint()).unwrap()).unwrap();
        let length = usize::try_from(checkpoint["length"].as_u64().unwrap()).unwrap();
        assert!(length <= lines.len(), "the checkpoint counts lines that are not in the file");
        let rest = lines.split_off(length);
        (lines, rest)
    }

    /// The lines of a feed.
    fn lines(&self, feed: &str) -> Vec<Value> {
        let text = String::from_utf8(fs::read(self.output()).unwrap()).unwrap();
        assert!(text.is_empty() || text.ends_with('\n'));
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.filter(|line| line["feed"] == feed).collect()
    }

    /// Exports the rest, and compares the file with the server line by line. Returns the number of lines.
    async fn check(&self) -> usize {
        loop {
            let before = latest(&self.client).await;
            let (code, _, errors) = run(self.exporter(&["--once"])).await;
            assert_eq!(code, Some(0), "{errors}");
            let mut count = 0;
            for ((feed, path), start) in FEEDS.iter().zip(&self.start) {
                let expected = expected(&self.client, feed, path, start).await;
                let lines = self.lines(feed);
                for (number, (line, expected)) in (1..).zip(lines.iter().zip(&expected)) {
                    assert_eq!(line, expected, "line {number} of {feed}");
                }
                if latest(&self.client).await == before {
                    assert_eq!(lines.len(), expected.len(), "{feed}");
                }
                count += lines.len();
            }
            if latest(&self.client).await == before {
                return count;
            }
        }
    }
}

/// Where each feed is now.
async fn latest(client: &Client) -> [String; 2] {
    let mut tokens = [String::new(), String::new()];
    for (token, (_, path)) in tokens.iter_mut().zip(FEEDS) {
        let page = page(client, path, "latest", "").await;
        page["nextDeltaToken"].as_str().unwrap().clone_into(token);
    }
    tokens
}

async fn page(client: &Client, path: &'static str, delta: &str, page: &str) -> Value {
    let call = Call::raw(&services::INCIDENT_MANAGEMENT, Method::GET, path, &[]).query("deltaToken", delta);
    let call = if page.is_empty() { call } else { call.query("pageToken", page) };
    call.query("pageSize", "1000").send(client).await.unwrap().into_inner()
}

/// The lines of a feed, made of what the server sends to a client of its own.
async fn expected(client: &Client, feed: &str, path: &'static str, start: &str) -> Vec<Value> {
    let (mut lines, mut token) = (Vec::new(), String::new());
    loop {
        let page = page(client, path, start, &token).await;
        for listed in page["createdDetections"].as_array().unwrap() {
            let id = listed["uuid"].as_str().unwrap();
            let call = Call::raw(&services::INCIDENT_MANAGEMENT, Method::GET, "/v2/detections/{detectionUuid}", &[id]);
            let mut detail = call.send(client).await.unwrap().into_inner();
            let members =
                [("feed", Value::from(feed)), ("listed", listed.clone()), ("detail", detail["detection"].take())];
            lines.push(Value::from_iter(members));
        }
        page["nextPageToken"].as_str().unwrap().clone_into(&mut token);
        if token.is_empty() {
            return lines;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_50_times_it_loses_and_doubles_nothing() {
    let world = World::new().await;
    let (output, checkpoint) = (world.output(), world.checkpoint());
    let mut numbers = Numbers(7);
    let (mut killed, mut torn) = (0, 0);
    while killed < 50 {
        world.arrive(12);
        world.server.reset_rules();
        world.server.on_every_call().at_random(0.08).seed(numbers.below(1000)).fail(Fault::any()).unwrap();
        world.server.on_token_requests().at_random(0.08).seed(numbers.below(1000)).fail(Fault::any()).unwrap();
        let moment = match numbers.below(4) {
            0 | 1 => Moment::After(Duration::from_millis(20 + numbers.below(300))),
            2 => Moment::Change(&output, 1 + u32::try_from(numbers.below(4)).unwrap()),
            _ => Moment::Change(&checkpoint, 1 + u32::try_from(numbers.below(4)).unwrap()),
        };
        let running = Running::start(world.exporter(&["--follow", "--interval", "0", "--page-size", "3"]));
        assert!(tokio::task::block_in_place(|| running.kill(moment)));
        killed += 1;
        torn += u32::from(!world.file().1.is_empty());
    }
    // Some of the kills came between the lines and the checkpoint.
    assert!(torn >= 3, "{torn}");
    world.server.reset_rules();
    let lines = world.check().await;
    assert!(lines >= 600, "{lines}");
}

#[tokio::test]
async fn it_writes_every_field_that_it_received() {
    let world = World::new().await;
    let call = list_delta_detections();
    let listed = r#"{"uuid":"d-1","newField":{"b":[1,"ü\n",null,1.50]},"displayName":7,"category":"NEW"}"#;
    let page = format!(r#"{{"createdDetections":[{listed}, 7],"nextPageToken":"","nextDeltaToken":"next"}}"#);
    world.server.on(&call).once().respond_text(200, page).unwrap();
    let detail = r#"{"uuid":"d-1","note":"a","other":true}"#;
    let body = BatchGetDetectionsRequest::new().detection_uuids(["d-1"]);
    let details = format!(r#"{{"detections":[{detail}]}}"#);
    world.server.on(&batch_get_detections(body)).once().respond_text(200, details).unwrap();
    let (code, _, errors) = run(world.exporter(&["--once", "--feeds", "v2"])).await;
    assert_eq!((code, errors.as_str()), (Some(0), "2 detections written\n"));

    let lines = world.lines("v2");
    assert_eq!(lines[0]["listed"], serde_json::from_str::<Value>(listed).unwrap());
    assert_eq!(lines[0]["detail"], serde_json::from_str::<Value>(detail).unwrap());
    // What is no detection is written as the text that it was.
    assert_eq!((&lines[1]["listed"], &lines[1]["detail"]), (&Value::from("7"), &Value::Null));
    assert_eq!(lines.len(), 2);
}

#[tokio::test]
async fn a_detection_that_no_longer_exists_has_no_detail_and_stops_no_other() {
    let world = World::new().await;
    let other = world.server.example_id("detection").unwrap();
    let listed = format!(r#"[{{"uuid":"gone"}},{{"uuid":"wrong"}},{{"uuid":"{other}"}}]"#);
    let page = format!(r#"{{"createdDetections":{listed},"nextPageToken":"","nextDeltaToken":"next"}}"#);
    world.server.on(&get_detection("wrong")).respond_text(400, r#"{"code":3,"message":"not an id"}"#).unwrap();
    world.server.on(&list_delta_detections()).once().respond_text(200, page).unwrap();
    assert_eq!(run(world.exporter(&["--once", "--feeds", "v2"])).await.0, Some(0));
    let lines = world.lines("v2");
    let details: Vec<_> = lines.iter().map(|line| line["detail"]["uuid"].as_str()).collect();
    assert_eq!(details, [None, None, Some(other.as_str())]);
    assert!(lines[0]["detail"].is_null() && lines[1]["detail"].is_null());
}

#[tokio::test]
async fn a_wrong_password_stops_it_and_is_sent_once() {
    let world = World::new().await;
    let before = world.server.all_requests().len();
    let mut command = world.exporter(&["--follow"]);
    command.env("ESET_PASSWORD", "wrong");
    let (code, _, errors) = run(command).await;
    assert_eq!(code, Some(1));
    assert!(errors.contains("the server rejected the user or the password"), "{errors}");
    assert_eq!(world.server.all_requests().len(), before + 1);
}

#[tokio::test]
async fn it_waits_for_the_end_of_an_outage() {
    let world = World::new().await;
    world.arrive(10);
    // More errors than a call has attempts, a firewall that refuses, and tokens that are revoked as soon as they are issued.
    world.server.on_every_call().times(6).fail(Fault::status(503)).unwrap();
    world.server.on_every_call().times(2).fail(Fault::block_page(403)).unwrap();
    world.server.on_every_call().times(3).fail(Fault::revoked_token()).unwrap();
    let (code, _, errors) = run(world.exporter(&["--once"])).await;
    assert_eq!(code, Some(0), "{errors}");
    assert!(errors.contains("503") && errors.contains("401") && errors.contains("trying again in"), "{errors}");
    assert!(world.check().await >= 10);
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_requested_again() {
    let world = World::new().await;
    world.arrive(10);
    for page in [
        r#"{"createdDetections":[{"uuid":"a"}],"nextPageToken":{"token":"t"},"nextDeltaToken":"d"}"#,
        r#"{"createdDetections":{"uuid":"a"},"nextDeltaToken":"d"}"#,
        "[]",
    ] {
        world.server.on(&list_delta_detections()).once().respond_text(200, page).unwrap();
    }
    let (code, _, errors) = run(world.exporter(&["--once"])).await;
    assert_eq!(code, Some(0), "{errors}");
    assert_eq!(errors.matches("trying again in").count(), 3, "{errors}");
    assert!(world.check().await >= 10);
}

#[tokio::test]
async fn a_missing_permission_stops_it() {
    let world = World::new().await;
    world.server.on_operation(&list_delta_detections()).fail(Fault::status(403)).unwrap();
    let (code, _, errors) = run(world.exporter(&["--follow"])).await;
    assert_eq!(code, Some(1));
    assert!(errors.contains("403"), "{errors}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_it_shows_how_to_start_one_and_goes_on() {
    let (server, folder) = (MockServer::start().await.unwrap(), Folder::new());
    let mut command = program("export_detections", &server);
    command.args(["--once", "--output"]).arg(folder.path("detections.jsonl"));
    drop(server);
    let mut running = Running::start(command);
    let lines: Vec<_> = tokio::task::block_in_place(|| running.errors().take(4).collect());
    for lines in lines.chunks(2) {
        assert!(lines[0].contains("; trying again in "), "{lines:?}");
        assert_eq!(lines[1], "help: start the server with `cargo xtask mock`, or set its address with --url");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn it_ends_cleanly_on_a_signal() {
    for signal in ["-INT", "-TERM"] {
        let world = World::new().await;
        world.arrive(20);
        let running = Running::start(world.exporter(&["--follow"]));
        while world.file().0.is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        running.signal(signal);
        let (code, errors) = tokio::task::block_in_place(|| running.wait());
        assert_eq!(code, Some(0), "{errors}");
        assert!(errors.ends_with(" detections written\n"), "{errors}");
        assert!(world.file().1.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_one_does_not_write_to_the_same_file() {
    let world = World::new().await;
    let running = Running::start(world.exporter(&["--follow"]));
    let before = world.server.requests().len();
    while world.server.requests().len() == before {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (code, _, errors) = run(world.exporter(&["--once"])).await;
    assert_eq!(code, Some(2));
    assert_eq!(errors, format!("error: another program writes to {}\n", world.output().display()));
    assert!(tokio::task::block_in_place(|| running.kill(Moment::After(Duration::ZERO))));
}

#[tokio::test]
async fn a_round_whose_page_token_is_refused_begins_again_without_doubled_lines() {
    let world = World::new().await;
    world.arrive(40);
    // The first page of v2 is written, and no other one can be requested: not the second time either.
    let server = &world.server;
    for _ in 0..2 {
        server.on_operation(&list_delta_detections()).once().fail(Fault::delay(Duration::ZERO)).unwrap();
        server.on_operation(&list_delta_detections()).once().fail(Fault::status(400)).unwrap();
    }
    let (code, _, errors) = run(world.exporter(&["--once", "--page-size", "4", "--feeds", "v2"])).await;
    assert_eq!(code, Some(0), "{errors}");
    assert_eq!(server.requests().of_operation(&list_delta_detections()).with_status(400).len(), 2);
    assert!(world.check().await >= 40);
}

#[tokio::test]
async fn a_refused_delta_token_stops_it_with_advice() {
    let world = World::new().await;
    world.server.on_operation(&list_delta_detections()).fail(Fault::status(400)).unwrap();
    let (code, _, errors) = run(world.exporter(&["--once", "--feeds", "v2"])).await;
    assert_eq!(code, Some(1));
    assert!(errors.contains("help: if the service no longer accepts the delta token"), "{errors}");
}

#[tokio::test]
async fn a_file_that_was_moved_away_is_missed_unless_a_new_one_is_asked_for() {
    let world = World::new().await;
    world.arrive(10);
    assert_eq!(run(world.exporter(&["--once"])).await.0, Some(0));
    let old = world.folder.path("old.jsonl");
    fs::rename(world.output(), &old).unwrap();

    world.arrive(10);
    let (code, _, errors) = run(world.exporter(&["--once"])).await;
    assert_eq!(code, Some(2));
    assert!(errors.contains("help: put the file back, or start a new one with --rotated"), "{errors}");
    assert!(!world.output().exists());
    assert_eq!(run(world.exporter(&["--once", "--rotated"])).await.0, Some(0));

    // Together, the two files have everything.
    let new = fs::read(world.output()).unwrap();
    fs::write(world.output(), [fs::read(old).unwrap(), new].concat()).unwrap();
    let lines = world.lines("v1").len() + world.lines("v2").len();
    assert!(lines >= 20);
    for ((feed, path), start) in FEEDS.iter().zip(&world.start) {
        let expected = expected(&world.client, feed, path, start).await;
        assert_eq!(world.lines(feed)[..], expected[..world.lines(feed).len()]);
    }
}

#[tokio::test]
async fn lines_without_a_checkpoint_are_not_touched() {
    let world = World::new().await;
    let other = world.folder.path("other.jsonl");
    fs::write(&other, "{}\n").unwrap();
    let mut command = program("export_detections", &world.server);
    command.args(["--once", "--output"]).arg(&other);
    let (code, _, errors) = run(command).await;
    assert_eq!(code, Some(2));
    assert!(errors.contains("has lines and no checkpoint"), "{errors}");
    assert_eq!(fs::read_to_string(&other).unwrap(), "{}\n");
}
