//! A feed that follows the deltas of a list and is killed repeatedly.
//!
//! A seed generates rounds, splits them into pages and decides where the program is killed: before it processes a
//! page, between processing and storing the checkpoint, or after that. The server rejects every request that does
//! not belong to the feed. The feed must process every event at least once and in order. It may process an event
//! again only if the program was killed before it stored the checkpoint.

use std::ops::Range;
use std::sync::Arc;

use eset_connect_runtime::{Client, Page as _};

use crate::support::api::{Device, TOKEN_PATH, list_delta_devices};
use crate::support::random::Random;
use crate::support::{Received, Reply, Server};

const SEEDS: u64 = 30;

/// The events of each page of each round. The last round is a single empty page, which is repeated.
type Rounds = Vec<Vec<Range<usize>>>;

fn rounds(random: &mut Random) -> Rounds {
    let mut events = 0;
    let mut page = |random: &mut Random| {
        let start = events;
        events += random.below(4);
        start..events
    };
    let mut rounds: Rounds =
        (0..=random.below(4)).map(|_| (0..=random.below(4)).map(|_| page(random)).collect()).collect();
    let nothing_new = events..events;
    rounds.push(vec![nothing_new]);
    rounds
}

fn delta_token(round: usize) -> String {
    if round == 0 { "latest".to_owned() } else { format!("delta {round}/+") }
}

fn page_token(round: usize, page: usize) -> String {
    format!("page {round}.{page}=")
}

/// The requested page; `None` for a request that does not belong to the feed.
fn requested(request: &Received, rounds: &Rounds) -> Option<(usize, usize)> {
    let (path, query) = request.target.split_once('?')?;
    let query: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let value = |name: &str| query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let round = (0..rounds.len()).find(|round| value("deltaToken") == Some(&delta_token(*round)))?;
    let page = match value("pageToken") {
        None => 0,
        Some(token) => (1..rounds[round].len()).find(|page| token == page_token(round, *page))?,
    };
    (path == "/v1/devices:listDelta").then_some((round, page))
}

fn answer(request: &Received, rounds: &Rounds) -> Reply {
    if request.target == TOKEN_PATH {
        return Reply::token("token-1", "refresh-1");
    }
    let Some((round, page)) = requested(request, rounds) else { return Reply::status(418) };
    let events: Vec<_> = rounds[round][page].clone().map(|event| format!(r#"{{"uuid":"{event}"}}"#)).collect();
    let next = if page + 1 < rounds[round].len() {
        format!(r#""nextPageToken":"{}""#, page_token(round, page + 1))
    } else {
        let next = (round + 1).min(rounds.len() - 1);
        format!(r#""nextPageToken":"","nextDeltaToken":"{}""#, delta_token(next))
    };
    Reply::ok(&format!(r#"{{"createdDevices":[{}],{next}}}"#, events.join(",")))
}

/// The state that survives the program.
struct Disk {
    round: String,
    page: Option<String>,
    handled: Vec<usize>,
}

/// The moments during a page at which the program can be killed.
#[derive(Clone, Copy, PartialEq)]
enum Kill {
    BeforeHandling,
    BeforeStoring,
    AfterStoring,
}

fn handle(devices: &[Device], disk: &mut Disk) {
    disk.handled.extend(devices.iter().map(|device| device.uuid.as_ref().unwrap().parse::<usize>().unwrap()));
}

/// Runs one round from the checkpoint; `None` if the program was killed during it.
async fn run(client: &Client, disk: &mut Disk, mut kill: impl FnMut() -> Option<Kill>) -> Option<()> {
    let mut call = list_delta_devices().delta_token(&disk.round);
    if let Some(token) = &disk.page {
        call = call.page_token(token);
    }
    let mut pages = call.pages(client);
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        let kill = kill();
        if kill == Some(Kill::BeforeHandling) {
            return None;
        }
        handle(&page.created_devices, disk);
        if kill == Some(Kill::BeforeStoring) {
            return None;
        }
        disk.page = page.next_page_token().map(str::to_owned);
        if disk.page.is_none() {
            page.next_delta_token().unwrap().clone_into(&mut disk.round);
        }
        if kill.is_some() {
            return None;
        }
    }
    Some(())
}

async fn feed(random: &mut Random, kills: &[Kill]) -> (Vec<usize>, usize) {
    let rounds = Arc::new(rounds(random));
    let known = rounds.clone();
    let server = Server::start(move |request| answer(request, &known)).await;
    let client = server.client();
    let mut disk = Disk { round: delta_token(0), page: None, handled: Vec::new() };
    let last = delta_token(rounds.len() - 1);
    while disk.round != last {
        let kill = || Some(kills[random.below(kills.len())]).filter(|_| random.below(3) == 0);
        let _ = run(&client, &mut disk, kill).await;
    }
    assert!(disk.page.is_none());
    (disk.handled, rounds.last().unwrap()[0].start)
}

#[tokio::test]
async fn a_feed_that_is_killed_loses_no_event() {
    let mut repeated = 0;
    for seed in 0..SEEDS {
        let kills = [Kill::BeforeHandling, Kill::BeforeStoring, Kill::AfterStoring];
        let (handled, events) = feed(&mut Random(seed), &kills).await;
        // A repeated page follows the same page, so each new event is the next one.
        let mut next = 0;
        for event in &handled {
            assert!(*event <= next, "seed {seed}: {event} follows {next} in {handled:?}");
            next = next.max(event + 1);
        }
        assert_eq!(next, events, "seed {seed}");
        repeated += handled.len() - events;
    }
    assert!(repeated > 0, "no page was repeated, so the program was never killed at the critical moment");
}

#[tokio::test]
async fn events_repeat_only_after_a_kill_before_storing() {
    for seed in 0..SEEDS {
        let (handled, events) = feed(&mut Random(seed), &[Kill::BeforeHandling, Kill::AfterStoring]).await;
        assert_eq!(handled, (0..events).collect::<Vec<_>>(), "seed {seed}");
    }
}

#[tokio::test]
async fn a_round_by_items_restarts_from_its_delta_token() {
    for seed in 0..SEEDS {
        let mut random = Random(seed);
        let rounds = Arc::new(rounds(&mut random));
        let known = rounds.clone();
        let server = Server::start(move |request| answer(request, &known)).await;
        let client = server.client();
        let events = rounds.last().unwrap()[0].start;
        let (mut token, mut seen) = (delta_token(0), vec![false; events]);
        while token != delta_token(rounds.len() - 1) {
            let mut items = list_delta_devices().delta_token(&token).items(&client);
            while let Some(item) = items.next().await {
                let event: usize = item.unwrap().uuid.unwrap().parse().unwrap();
                if random.below(6) == 0 {
                    break;
                }
                seen[event] = true;
            }
            if let Some(next) = items.next_delta_token() {
                next.clone_into(&mut token);
            }
        }
        assert_eq!(seen, vec![true; events], "seed {seed}");
    }
}
