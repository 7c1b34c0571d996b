//! Feeds that follow the deltas of a list for a long time, with random failures everywhere.
//!
//! A program runs several feeds with one client. It drops futures, abandons lists and is killed. Each time it starts
//! again from the stored checkpoints with a new client. Events must arrive in order, and a second time only if the
//! checkpoint after them was not stored yet. No event may be lost, and the memory must not grow.
//!
//! ```sh
//! SOAK_SECONDS=60 SOAK_SEED=7 cargo test -p eset-connect-runtime --test it soak:: -- --ignored --nocapture
//! ```
//!
//! A seed repeats the choices of the server and the program. The timing of a run, and so its course, can differ.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use eset_connect_runtime::{Client, Error, ErrorKind, Page as _};
use futures_util::future::join_all;
use tokio::time::{sleep, timeout};

use crate::support::Server;
use crate::support::api::{Device, ListDeltaDevices, list_delta_devices};
use crate::support::feed_server::{FeedServer, LATEST, Shape, shape};
use crate::support::random::Random;

const FEEDS: u64 = 3;
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(1);
const CALL_TIMEOUT: Duration = Duration::from_secs(4);

/// The allowed growth of memory after the warm-up.
const LARGEST_GROWTH: u64 = 16 << 20;

/// The counts of other things that the program saw.
#[derive(Default)]
struct Tally {
    pages: u64,
    dropped_futures: u64,
    abandoned_lists: u64,
    errors: BTreeMap<String, u64>,
}

/// One feed: its checkpoint, which survives the program, and the receiver of its events.
struct Feed {
    random: Random,
    round: String,
    page: Option<String>,
    /// The next new event. All events before it have arrived.
    next: u64,
    /// The first event after the checkpoint.
    stored: u64,
    /// The next event of the current list.
    position: u64,
    repeated: u64,
    shapes: [u64; 3],
}

impl Feed {
    fn new(seed: u64) -> Self {
        let round = LATEST.to_owned();
        Self { random: Random(seed), round, page: None, next: 0, stored: 0, position: 0, repeated: 0, shapes: [0; 3] }
    }

    /// The list after the checkpoint.
    fn list(&mut self) -> ListDeltaDevices {
        self.position = self.stored;
        let call = list_delta_devices().delta_token(&self.round);
        self.page.as_ref().map_or(call.clone(), |page| call.page_token(page))
    }

    /// Accepts an event, and drops a repeated one.
    fn receive(&mut self, (event, found): (u64, Shape)) {
        assert_eq!(found, shape(event), "event {event}");
        assert_eq!(event, self.position, "another event than the next one behind the checkpoint {}", self.stored);
        self.position += 1;
        if event < self.next {
            self.repeated += 1;
        } else {
            self.next += 1;
            self.shapes[found as usize] += 1;
        }
    }

    fn store(&mut self, round: Option<&str>, page: Option<&str>) {
        if let Some(round) = round {
            round.clone_into(&mut self.round);
        }
        self.page = page.map(str::to_owned);
        self.stored = self.position;
    }
}

/// The event in a device.
fn event(device: &Device) -> (u64, Shape) {
    match &device.uuid {
        Some(uuid) => (uuid.parse().unwrap(), Shape::Plain),
        None => (device.unknown_fields.get("uuid").unwrap().as_u64().unwrap(), Shape::NumericUuid),
    }
}

/// The event in the text of an unreadable item: its first number.
fn unreadable(text: &[u8]) -> (u64, Shape) {
    let digits = text.iter().skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
    let digits: String = digits.map(|byte| char::from(*byte)).collect();
    (digits.parse().unwrap(), Shape::Unreadable)
}

/// Waits for `next`; after a short time, drops it and returns `None`.
async fn hastily<F: Future>(next: F, random: &mut Random) -> Option<F::Output> {
    if random.one_in(3) {
        return timeout(Duration::from_millis(random.below(20)), next).await.ok();
    }
    Some(next.await)
}

/// Counts an error and waits briefly. Panics on errors that a server failure does not explain.
async fn accept(error: Error, tally: &RefCell<Tally>) {
    let kind = error.kind();
    let is_expected = matches!(
        kind,
        ErrorKind::Status
            | ErrorKind::Decode
            | ErrorKind::Foreign
            | ErrorKind::Transport(_)
            | ErrorKind::Token(_)
            | ErrorKind::PendingLost
            | ErrorKind::Deadline(_)
    );
    assert!(is_expected, "{error:?}");
    let status = error.status().map(|status| format!(" {}", status.as_u16())).unwrap_or_default();
    *tally.borrow_mut().errors.entry(format!("{kind:?}{status}")).or_default() += 1;
    drop(error);
    sleep(Duration::from_millis(20)).await;
}

/// Whether the program abandons a list whose future it has just dropped.
fn abandons(random: &mut Random, tally: &RefCell<Tally>) -> bool {
    let mut tally = tally.borrow_mut();
    tally.dropped_futures += 1;
    let abandons = random.one_in(20);
    tally.abandoned_lists += u64::from(abandons);
    abandons
}

/// Reads a round page by page, and stores the checkpoint after each page, as in the guide.
async fn read_pages(client: &Client, feed: &mut Feed, tally: &RefCell<Tally>) {
    let mut pages = feed.list().pages(client);
    loop {
        let page = match hastily(pages.next(), &mut feed.random).await {
            Some(Some(Ok(page))) => page,
            Some(Some(Err(error))) => {
                accept(error, tally).await;
                if feed.random.one_in(10) {
                    return;
                }
                continue;
            }
            Some(None) => return,
            None if abandons(&mut feed.random, tally) => return,
            None => continue,
        };
        tally.borrow_mut().pages += 1;
        let mut events: Vec<_> = page.created_devices.iter().map(event).collect();
        assert!(events.is_sorted_by_key(|(event, _)| *event));
        let texts = page.problems().iter().filter_map(|problem| problem.item_text());
        events.extend(texts.map(|text| unreadable(text)));
        events.sort_by_key(|(event, _)| *event);
        for event in events {
            feed.receive(event);
        }
        // The program can be killed between the events and the checkpoint.
        if feed.random.one_in(4) {
            sleep(Duration::from_millis(feed.random.below(5))).await;
        }
        match page.next_page_token() {
            Some(next) => feed.store(None, Some(next)),
            None => feed.store(page.next_delta_token(), None),
        }
        if feed.random.one_in(50) {
            return;
        }
    }
}

/// Reads a round item by item, and stores the checkpoint after the last item.
async fn read_items(client: &Client, feed: &mut Feed, tally: &RefCell<Tally>) {
    let mut items = feed.list().items(client);
    let mut can_go_on = true;
    loop {
        match hastily(items.next(), &mut feed.random).await {
            Some(Some(Ok(device))) => feed.receive(event(&device)),
            Some(Some(Err(error))) if error.is_item() => feed.receive(unreadable(error.body().unwrap())),
            Some(Some(Err(error))) => {
                can_go_on = error.is_retryable();
                accept(error, tally).await;
            }
            Some(None) => break,
            None if abandons(&mut feed.random, tally) => return,
            None => {}
        }
    }
    // After an error that ends the list, the round is read again.
    match items.next_delta_token() {
        Some(next) => feed.store(Some(next), None),
        None => assert!(!can_go_on, "the last page has a delta token"),
    }
}

async fn read_round(client: &Client, feed: &mut Feed, tally: &RefCell<Tally>) {
    if feed.random.one_in(3) {
        read_items(client, feed, tally).await;
    } else {
        read_pages(client, feed, tally).await;
    }
}

/// Runs all feeds with one client until it is dropped.
async fn run(client: Client, feeds: &mut [Feed], tally: &RefCell<Tally>) {
    let client = &client;
    join_all(feeds.iter_mut().map(|feed| async move {
        loop {
            read_round(client, feed, tally).await;
        }
    }))
    .await;
}

/// The resident set of this process in bytes, on Linux. The long test must run alone in its process.
fn resident() -> Option<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = statm.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

fn client(server: &Server) -> Client {
    server.builder().attempt_timeout(ATTEMPT_TIMEOUT).timeout(CALL_TIMEOUT).max_response_bytes(1 << 20).build().unwrap()
}

/// Runs programs for this time. The last one then reads the rest without failures. Returns the growth of memory
/// after the warm-up.
async fn soak(seed: u64, length: Duration) -> Option<u64> {
    println!("SOAK_SEED={seed}, {length:?}");
    let state = Arc::new(Mutex::new(FeedServer::new(seed)));
    let answering = state.clone();
    let server = Server::start(move |request| answering.lock().unwrap().answer(request)).await;
    let mut random = Random(!seed);
    let mut feeds: Vec<_> = (0..FEEDS).map(|number| Feed::new(random.below(u64::MAX) ^ number)).collect();
    let tally = RefCell::new(Tally::default());
    let (start, mut clients, mut warm) = (Instant::now(), 1, None);

    while start.elapsed() < length {
        // Sometimes longer than the pause after a failed token request.
        let longest = if random.one_in(6) { 12_000 } else { 3000 };
        let lifetime = Duration::from_millis(random.below(longest)).min(length.saturating_sub(start.elapsed()));
        clients += 1;
        let _ = timeout(lifetime, run(client(&server), &mut feeds, &tally)).await;
        server.forget();
        if warm.is_none() && start.elapsed() > length / 3 {
            warm = resident();
        }
    }
    let end = resident();

    state.lock().unwrap().calm_down();
    let (client, published) = (client(&server), state.lock().unwrap().published);
    let rest = async {
        for feed in &mut feeds {
            while feed.stored < published || feed.page.is_some() {
                read_round(&client, feed, &tally).await;
            }
        }
    };
    let is_whole = timeout(Duration::from_secs(120), rest).await.is_ok();

    print(&state.lock().unwrap(), &feeds, &tally.borrow(), clients);
    let mebibytes = |bytes: Option<u64>| bytes.map_or("unknown".to_owned(), |bytes| format!("{} KiB", bytes >> 10));
    println!("resident set: {} after the warm-up, {} at the end", mebibytes(warm), mebibytes(end));

    let state = state.lock().unwrap();
    assert!(is_whole, "the feeds do not reach the end without failures");
    assert!(tally.borrow().pages > 0 && published > 0, "nothing was read");
    assert!(state.misuses.is_empty(), "{:#?}", state.misuses);
    assert!(feeds.iter().all(|feed| feed.next == published), "events are lost");
    let reasons = clients + state.reasons_for_tokens + tally.borrow().abandoned_lists;
    assert!(state.token_requests <= reasons, "{} token requests for {reasons} reasons", state.token_requests);
    end.zip(warm).map(|(end, warm)| end.saturating_sub(warm))
}

fn print(state: &FeedServer, feeds: &[Feed], tally: &Tally, clients: u64) {
    println!("{} events, {} pages sent, {} pages read as such", state.published, state.pages, tally.pages);
    for feed in feeds {
        let [plain, numeric, unreadable] = feed.shapes;
        println!(
            "feed: {} events ({plain} plain, {numeric} with a number as uuid, {unreadable} unreadable), {} repeated",
            feed.next, feed.repeated
        );
    }
    println!(
        "{} requests, {} token requests, {clients} clients, {} reasons for tokens, {} futures dropped, {} lists left",
        state.requests, state.token_requests, state.reasons_for_tokens, tally.dropped_futures, tally.abandoned_lists
    );
    println!("the server did:");
    state.counts.iter().for_each(|(name, count)| println!("{count:>9}  {name}"));
    println!("the program got errors:");
    tally.errors.iter().for_each(|(name, count)| println!("{count:>9}  {name}"));
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is not a number: {text}")))
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_lose_no_event_in_three_seconds_of_failures() {
    soak(1, Duration::from_secs(3)).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "runs for 20 minutes"]
async fn feeds_lose_no_event_and_no_memory_for_a_long_time() {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let seed = setting("SOAK_SEED").unwrap_or(now.as_secs());
    let growth = soak(seed, Duration::from_secs(setting("SOAK_SECONDS").unwrap_or(1200))).await;
    assert!(growth.is_none_or(|growth| growth < LARGEST_GROWTH), "the memory has grown by {growth:?} bytes");
}
