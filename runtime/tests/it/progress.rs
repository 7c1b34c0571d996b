//! Every future that is polled makes progress, whatever happens to other futures of the client.
//!
//! The first test runs a model of a program: calls and lists that are polled, frozen for a while or
//! dropped, in any order. Only the test moves the clock and the server. `progress/model/checks.rs`
//! defines the invariants. The other tests are small programs that do not poll some futures.
//!
//! A seed determines everything in the model, and a failure prints the seed. To print all steps of one
//! seed, or to try seeds for an hour (starting at `PROGRESS_SEED`, if both are set):
//!
//! ```text
//! PROGRESS_SEED=7 cargo test -p eset-connect-runtime --test it progress:: -- --nocapture
//! PROGRESS_SECONDS=3600 cargo test -p eset-connect-runtime --test it progress:: -- --nocapture
//! ```

#![allow(clippy::unchecked_time_subtraction, reason = "a time before its start fails the test")]

mod model;

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::testing::answer;
use eset_connect_runtime::{Body, BoxFuture, Client, ClientBuilder, Credentials, Transport, TransportError};
use futures_util::{StreamExt, stream};

use crate::support::api::{self, TOKEN_PATH, get_device, list_devices};
use model::{Run, Tally};

/// The number of interleavings, unless the environment sets more.
const SEEDS: u64 = 600;

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap())
}

/// Prints the seed if its interleaving fails.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let command = "cargo test -p eset-connect-runtime --test it progress:: -- --nocapture";
            eprintln!("to repeat it: PROGRESS_SEED={} {command}", self.0);
        }
    }
}

#[test]
fn every_polled_future_makes_progress() {
    let (only, seconds) = (variable("PROGRESS_SEED"), variable("PROGRESS_SECONDS"));
    let start = Instant::now();
    let mut total = Tally::default();
    let mut tried = 0;
    for seed in only.unwrap_or(0).. {
        let is_over = match (only, seconds) {
            (_, Some(seconds)) => start.elapsed() >= Duration::from_secs(seconds),
            (Some(_), None) => tried == 1,
            (None, None) => tried == SEEDS,
        };
        if is_over {
            break;
        }
        let _named_if_it_fails = Seed(seed);
        total.add(&Run::new(seed, only.is_some() && seconds.is_none()).run());
        tried += 1;
    }
    println!("{tried} interleavings in {:.1?}: {total:?}", start.elapsed());
}

/// A server with lists of five pages. It may not respond to the first token request. Its clock is tokio's,
/// which a test pauses.
#[derive(Clone, Default)]
struct Service {
    requests: Arc<Mutex<Vec<String>>>,
    /// The time until a response.
    latency: Duration,
    has_silence: bool,
    sleeps: Arc<AtomicUsize>,
}

impl Service {
    fn builder(&self, credentials: Credentials) -> ClientBuilder {
        Client::builder(api::EUROPE, credentials).transport(self.clone())
    }

    /// A client with default settings.
    fn client(&self) -> Client {
        self.builder(Credentials::token("token-of-tests")).build().unwrap()
    }

    /// The number of requests for this path.
    fn count(&self, path: &str) -> usize {
        self.requests.lock().unwrap().iter().filter(|request| request.starts_with(path)).count()
    }
}

impl Transport for Service {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let target = request.uri().path_and_query().unwrap().to_string();
        self.requests.lock().unwrap().push(target.clone());
        let is_silent = self.has_silence && target == TOKEN_PATH && self.count(TOKEN_PATH) == 1;
        Box::pin(async move {
            tokio::time::sleep(self.latency).await;
            if is_silent {
                std::future::pending::<()>().await;
            }
            let page = target.split_once("pageToken=").map_or("1", |(_, page)| page);
            let body = match page.parse::<u32>() {
                _ if target == TOKEN_PATH => r#"{"access_token":"a"}"#.to_owned(),
                Ok(page @ 1..5) => format!(r#"{{"devices":[{{}},{{}}],"nextPageToken":"{}"}}"#, page + 1),
                _ => r#"{"devices":[{},{}]}"#.to_owned(),
            };
            Ok(answer(200, body).map(Body::from))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let sleeps = self.sleeps.fetch_add(1, Ordering::SeqCst);
        assert!(sleeps < 100_000, "the calls wake each other forever");
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// Polls a future once.
fn poll_once<F: Future + ?Sized>(future: &mut Pin<Box<F>>) -> Poll<F::Output> {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// Fails if no progress is possible, because a paused clock would never move again.
async fn in_time(program: impl Future<Output = ()>) {
    tokio::time::timeout(Duration::from_secs(3600), program).await.unwrap();
}

fn seconds(start: tokio::time::Instant) -> f64 {
    start.elapsed().as_secs_f64()
}

#[tokio::test(start_paused = true)]
async fn a_stream_with_a_call_per_result_reaches_the_rate() {
    in_time(async {
        // The client sees a response when the call is polled. Until then, but for at most half a second, the
        // request counts as not arrived.
        for (latency, longest) in [(0, 6.0), (20, 5.0 * 1.5)] {
            let service = Service { latency: Duration::from_millis(latency), ..Service::default() };
            let client = service.client();
            let start = tokio::time::Instant::now();
            let calls: Vec<_> = (0..30).map(|number| get_device(&number.to_string())).collect();
            let mut results = stream::iter(&calls).map(|call| call.send(&client)).buffer_unordered(16);
            while let Some(result) = results.next().await {
                result.unwrap();
                get_device("again").send(&client).await.unwrap();
            }
            let took = seconds(start);
            assert_eq!(service.count("/v1/devices"), 60);
            assert!((5.0..longest).contains(&took), "{took} s with {latency} ms for an answer");
        }
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_waiting_list_does_not_block_another_call() {
    in_time(async {
        let service = Service::default();
        let client = service.client();
        let burst: Vec<_> = (0..10).map(|_| get_device("1")).collect();
        stream::iter(&burst)
            .map(|call| call.send(&client))
            .buffer_unordered(10)
            .for_each(async |result| drop(result.unwrap()))
            .await;
        let start = tokio::time::Instant::now();
        let list = list_devices();
        let mut items = list.items(&client);
        let mut count = 0;
        loop {
            match tokio::time::timeout(Duration::from_millis(100), items.next()).await {
                Ok(Some(item)) => {
                    item.unwrap();
                    count += 1;
                }
                Ok(None) => break,
                // The list waits for a permit and is not polled during this call.
                Err(_) => drop(get_device("1").send(&client).await.unwrap()),
            }
        }
        let took = seconds(start);
        assert_eq!((count, service.count("/v1/devices/1"), service.count("/v1/devices")), (10, 11, 16));
        assert!(took < 1.1, "{took}");
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn two_lists_with_a_call_per_page_reach_the_rate() {
    in_time(async {
        let service = Service::default();
        let client = service.client();
        let start = tokio::time::Instant::now();
        let lists = [list_devices(), list_devices()];
        let [mut first, mut second] = lists.each_ref().map(|list| list.pages(&client));
        let (mut pages, mut ended) = (0, BTreeSet::new());
        while ended.len() < 2 {
            let (page, list) = tokio::select! {
                page = first.next(), if !ended.contains(&1) => (page, 1),
                page = second.next(), if !ended.contains(&2) => (page, 2),
            };
            match page {
                Some(page) => {
                    page.unwrap();
                    pages += 1;
                    get_device("1").send(&client).await.unwrap();
                }
                None => {
                    ended.insert(list);
                }
            }
        }
        let took = seconds(start);
        assert_eq!((pages, service.count("/v1/devices/1")), (10, 10));
        assert!((1.0..2.0).contains(&took), "{took}");
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn calls_use_a_renewal_that_a_frozen_call_started() {
    in_time(async {
        let service = Service { latency: Duration::from_millis(100), ..Service::default() };
        let client = service.builder(Credentials::password("user", "password")).build().unwrap();
        let start = tokio::time::Instant::now();
        let call = get_device("frozen");
        let mut frozen = Box::pin(call.send(&client));
        assert!(poll_once(&mut frozen).is_pending());
        let calls: Vec<_> = (0..20).map(|number| get_device(&number.to_string())).collect();
        let results = stream::iter(&calls).map(|call| call.send(&client)).buffer_unordered(20);
        results.for_each(async |result| drop(result.unwrap())).await;
        let took = seconds(start);
        assert_eq!((service.count(TOKEN_PATH), service.count("/v1/devices")), (1, 20));
        assert!((2.0..3.0).contains(&took), "{took}");
        frozen.await.unwrap();
        assert_eq!(service.count(TOKEN_PATH), 1);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn the_renewal_of_a_frozen_call_is_replaced_in_time() {
    in_time(async {
        let service = Service { has_silence: true, ..Service::default() };
        let builder = service.builder(Credentials::password("user", "password"));
        let client = builder.timeout(Duration::from_secs(10)).build().unwrap();
        let call = get_device("1");
        let mut frozen = Box::pin(call.send(&client));
        assert!(poll_once(&mut frozen).is_pending());
        tokio::time::sleep(Duration::from_secs(10)).await;
        call.send(&client).await.unwrap();
        assert_eq!(service.count(TOKEN_PATH), 2);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn frozen_calls_delay_another_by_at_most_a_second() {
    in_time(async {
        let service = Service::default();
        let builder = service.builder(Credentials::token("token-of-tests")).calls_per_second(NonZeroU32::new(100));
        let client = builder.build().unwrap();
        let calls: Vec<_> = (0..150).map(|number| get_device(&number.to_string())).collect();
        let (sent, waiting) = calls.split_at(100);
        stream::iter(sent)
            .map(|call| call.send(&client))
            .buffer_unordered(100)
            .for_each(async |result| drop(result.unwrap()))
            .await;
        let mut frozen: Vec<_> = waiting.iter().map(|call| Box::pin(call.send(&client))).collect();
        assert!(frozen.iter_mut().all(|call| poll_once(call).is_pending()));
        tokio::time::sleep(Duration::from_secs(1)).await;
        // Each of them except the first checks again, and lets the call before it go first.
        assert!(frozen[1..].iter_mut().all(|call| poll_once(call).is_pending()));
        let start = tokio::time::Instant::now();
        get_device("another").send(&client).await.unwrap();
        let took = seconds(start);
        assert!(took < 1.1, "{took}");
    })
    .await;
}
