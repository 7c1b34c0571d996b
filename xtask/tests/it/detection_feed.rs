//! The feed of the guide, killed at every moment.

#[path = "../../examples/detection_feed/feed.rs"]
mod feed;
#[path = "../../examples/detection_feed/service.rs"]
mod service;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io;

use eset_connect::incident_management::v2::Detection;
use eset_connect::testing::{FakeTransport, answer};
use eset_connect::{Client, Credentials, Region};

/// What outlives the program, and when the program is killed.
struct World {
    checkpoint: RefCell<(String, Option<String>)>,
    forwarded: RefCell<Vec<String>>,
    /// How many moments pass before each kill.
    kills: RefCell<Vec<usize>>,
    /// How many moments passed since the last kill.
    passed: Cell<usize>,
}

impl World {
    fn new(kills: &[usize]) -> Self {
        Self {
            checkpoint: RefCell::new(("latest".to_owned(), None)),
            forwarded: RefCell::default(),
            kills: RefCell::new(kills.to_vec()),
            passed: Cell::new(0),
        }
    }

    /// A moment at which the program may be killed.
    fn moment(&self) -> io::Result<()> {
        let mut kills = self.kills.borrow_mut();
        if kills.first() == Some(&self.passed.get()) {
            kills.remove(0);
            self.passed.set(0);
            return Err(io::Error::other("killed"));
        }
        self.passed.set(self.passed.get() + 1);
        Ok(())
    }
}

impl feed::Store for World {
    fn load(&self) -> io::Result<(String, Option<String>)> {
        Ok(self.checkpoint.borrow().clone())
    }

    fn save(&self, round: &str, page: Option<&str>) -> io::Result<()> {
        self.moment()?;
        *self.checkpoint.borrow_mut() = (round.to_owned(), page.map(str::to_owned));
        self.moment()
    }
}

impl feed::Siem for World {
    async fn forward(&self, detections: &[Detection], _: Option<&str>) -> io::Result<()> {
        self.moment()?;
        let uuids =
            detections.iter().filter_map(|detection| detection.uuid.as_ref()).map(|uuid| uuid.as_str().to_owned());
        self.forwarded.borrow_mut().extend(uuids);
        self.moment()
    }

    async fn forward_text(&self, item: &[u8], _: Option<&str>) -> io::Result<()> {
        self.moment()?;
        self.forwarded.borrow_mut().push(String::from_utf8_lossy(item).into_owned());
        self.moment()
    }
}

fn rounds() -> service::Rounds {
    vec![vec![vec!["a", "b"], vec![], vec!["c"]], vec![vec![]], vec![vec!["d", "e"], vec!["f"]]]
}

/// Runs the feed until nothing is new, and returns what was forwarded and how often it was killed.
async fn fed(kills: &[usize]) -> (Vec<String>, usize) {
    let world = World::new(kills);
    let transport = service::start(rounds());
    let client =
        Client::builder(Region::Europe, Credentials::token("test-token")).transport(transport).build().unwrap();
    let end = (service::delta_token(rounds().len()), None);
    for _ in 0..20 {
        match feed::run(&client, &world, &world).await {
            Ok(()) if *world.checkpoint.borrow() == end => break,
            Ok(()) => {}
            Err(error) => assert_eq!(error.to_string(), "killed"),
        }
    }
    assert_eq!(*world.checkpoint.borrow(), end, "{kills:?}");
    let killed = kills.len() - world.kills.borrow().len();
    (world.forwarded.take(), killed)
}

#[tokio::test]
async fn a_feed_that_is_not_killed_forwards_each_detection_once_and_writes_nothing_again() {
    assert_eq!(fed(&[]).await, (["a", "b", "c", "d", "e", "f"].map(str::to_owned).to_vec(), 0));
}

#[tokio::test]
async fn a_feed_that_is_killed_at_any_moment_loses_nothing_and_repeats_at_most_one_page() {
    let mut times = 0;
    // Four moments for each of the six pages, and one more to see that there are none.
    for first in 0..=24 {
        for second in 0..=24 {
            let (forwarded, killed) = fed(&[first, second]).await;
            let distinct: BTreeSet<&str> = forwarded.iter().map(String::as_str).collect();
            assert_eq!(distinct, BTreeSet::from(["a", "b", "c", "d", "e", "f"]), "{first}, {second}");
            let largest_page = 2;
            assert!(forwarded.len() <= 6 + killed * largest_page, "{first}, {second}: {forwarded:?}");
            times += killed;
        }
    }
    assert!(times > 2 * 24 * 12, "{times} kills are not all of them");
}

/// Runs the feed once on these pages, and returns what was forwarded and the checkpoint.
async fn fed_with(pages: &[&str], kills: &[usize]) -> (Vec<String>, (String, Option<String>)) {
    let world = World::new(kills);
    let transport = FakeTransport::script(pages.iter().map(|page| answer(200, (*page).to_owned())));
    let client =
        Client::builder(Region::Europe, Credentials::token("test-token")).transport(transport).build().unwrap();
    let result = feed::run(&client, &world, &world).await;
    assert_eq!(result.is_ok(), world.checkpoint.borrow().0 != "latest", "{result:?}");
    (world.forwarded.take(), world.checkpoint.take())
}

fn latest(page: Option<&str>) -> (String, Option<String>) {
    ("latest".to_owned(), page.map(str::to_owned))
}

#[tokio::test]
async fn an_item_that_is_no_detection_is_forwarded_as_it_came() {
    let page = r#"{"createdDetections":[{"uuid":"a"},7,{"uuid":"b","new":1e999},{"uuid":"c"}],"nextDeltaToken":"d"}"#;
    let (forwarded, checkpoint) = fed_with(&[page], &[]).await;
    assert_eq!(forwarded, ["a", "c", "7", r#"{"uuid":"b","new":1e999}"#]);
    assert_eq!(checkpoint, ("d".to_owned(), None));
    // Killed between the two of them, it has not passed the page.
    let (forwarded, checkpoint) = fed_with(&[page], &[4]).await;
    assert_eq!((forwarded.as_slice(), checkpoint), (&["a", "c", "7"].map(str::to_owned)[..], latest(None)));
}

#[tokio::test]
async fn a_page_with_a_token_or_a_list_of_another_kind_is_not_passed() {
    for page in [
        r#"{"createdDetections":[{"uuid":"a"}],"nextPageToken":{"token":"t"},"nextDeltaToken":"d"}"#,
        r#"{"createdDetections":[{"uuid":"a"}],"nextDeltaToken":["d"]}"#,
        r#"{"createdDetections":{"uuid":"a"},"nextDeltaToken":"d"}"#,
    ] {
        assert_eq!(fed_with(&[page], &[]).await, (Vec::new(), latest(None)), "{page}");
    }
}

#[tokio::test]
async fn a_page_token_that_is_a_number_leads_to_the_page() {
    let first = r#"{"createdDetections":[{"uuid":"a"}],"nextPageToken":5}"#;
    let last = r#"{"createdDetections":[{"uuid":"b"}],"nextPageToken":"","nextDeltaToken":6}"#;
    let forwarded = ["a", "b"].map(str::to_owned).to_vec();
    assert_eq!(fed_with(&[first, last], &[]).await, (forwarded, ("6".to_owned(), None)));
    // Killed after the first page was stored.
    assert_eq!(fed_with(&[first, last], &[3]).await, (vec!["a".to_owned()], latest(Some("5"))));
}
