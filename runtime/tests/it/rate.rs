//! The rate limit of all calls together, with a paused clock.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use eset_connect_runtime::testing::answer;
use eset_connect_runtime::{Body, BoxFuture, Client, Credentials, ErrorKind, Transport, TransportError, WaitReason};
use tokio::task::JoinSet;

use crate::support::api::{self, get_device};
use crate::support::journal::Journal;
use crate::support::tracing_to::tracing_to;

const ANSWER_TIME: Duration = Duration::from_millis(100);

/// A server that delays every response. Its clock is tokio's, which a test pauses.
#[derive(Clone)]
struct Service {
    status: u16,
    calls: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn answering(status: u16) -> Self {
        Self { status, calls: Arc::default() }
    }

    fn client(&self, calls_per_second: u32, timeout: Duration) -> Client {
        let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).transport(self.clone());
        builder.calls_per_second(NonZeroU32::new(calls_per_second)).timeout(timeout).build().unwrap()
    }

    fn calls(&self) -> Vec<String> {
        self.calls.lock().unwrap().clone()
    }
}

impl Transport for Service {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.calls.lock().unwrap().push(request.uri().path().replace("/v1/devices/", ""));
        Box::pin(async {
            tokio::time::sleep(ANSWER_TIME).await;
            let mut response = answer(self.status, "{}");
            if self.status == 429 {
                response.headers_mut().insert("retry-after", 30.into());
            }
            Ok(response.map(Body::from))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// The time for this number of concurrent calls, each with its own clone.
async fn time_of(calls: usize, calls_per_second: u32) -> Duration {
    let client = Service::answering(200).client(calls_per_second, Duration::from_secs(600));
    let start = tokio::time::Instant::now();
    let mut running = JoinSet::new();
    for number in 0..calls {
        let client = client.clone();
        running.spawn(async move { get_device(&number.to_string()).send(&client).await });
    }
    running.join_all().await.into_iter().for_each(|result| drop(result.unwrap()));
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn all_clones_share_and_reach_the_rate() {
    for (calls, calls_per_second, rounds) in [(10, 10, 0), (11, 10, 1), (100, 10, 9), (12, 5, 2), (3, 1, 2)] {
        let took = time_of(calls, calls_per_second).await;
        // A permit is free one second after the response.
        let expected = (Duration::from_secs(1) + ANSWER_TIME) * rounds + ANSWER_TIME;
        let slack = Duration::from_millis(5) * (rounds + 1);
        assert!(took >= expected && took < expected + slack, "{calls} calls: {took:?}, not {expected:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_are_sent_in_the_order_of_their_requests() {
    let service = Service::answering(200);
    let client = service.client(1, Duration::from_secs(60));
    let mut context = Context::from_waker(Waker::noop());
    get_device("0").send(&client).await.unwrap();
    let calls = ["1", "2", "3", "4"].map(get_device);
    let mut sent: Vec<_> = calls.iter().map(|call| Box::pin(call.send(&client))).collect();
    for first in &mut sent[..3] {
        assert!(first.as_mut().poll(&mut context).is_pending());
    }
    let mut done = [false; 4];
    // The second call leaves the queue; the last one joins it when the first has just been sent.
    drop(sent.remove(1));
    done[1] = true;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        for (call, index) in sent.iter_mut().zip([0, 2, 3]) {
            let may_ask = index != 3 || service.calls().len() > 1;
            if may_ask && !done[index] {
                done[index] = call.as_mut().poll(&mut context).is_ready();
            }
        }
    }
    assert_eq!((done, service.calls()), ([true; 4], ["0", "1", "3", "4"].map(str::to_owned).to_vec()));
}

#[tokio::test(start_paused = true)]
async fn a_new_pause_is_logged_or_ends_the_wait_at_once() {
    for (timeout, is_in_time) in [(Duration::from_secs(20), false), (Duration::from_secs(200), true)] {
        let journal = Journal::default();
        let _guard = tracing_to(journal.clone());
        let service = Service::answering(429);
        let client = service.client(1, timeout);
        let start = tokio::time::Instant::now();
        let calls = ["1", "2", "3"].map(get_device);
        let [_, first, second] = calls.map(|call| {
            let client = client.clone();
            tokio::spawn(async move { call.send(&client).await.unwrap_err() })
        });
        for waiting in [first, second] {
            let error = waiting.await.unwrap();
            assert!(matches!(error.kind(), ErrorKind::Deadline(_)), "{error:?}");
            assert_eq!(error.attempts() > 0, is_in_time, "{error}");
            if !is_in_time {
                let wait = error.wait().unwrap();
                assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::RateLimit));
                assert!(wait > Duration::from_secs(28) && wait <= Duration::from_secs(30), "{error}");
            }
        }
        assert_eq!(start.elapsed() < Duration::from_secs(2), !is_in_time, "{:?}", start.elapsed());
        let longest =
            journal.waits().into_iter().filter(|(reason, _)| reason == "rate_limit").map(|(_, wait)| wait).max();
        assert_eq!(longest > Some(Duration::from_secs(25)), is_in_time, "{longest:?}");
    }
}

/// When each request arrived, since the first.
#[derive(Clone, Default)]
struct Arrivals(Arc<Mutex<Vec<tokio::time::Instant>>>);

impl Transport for Arrivals {
    /// Responds to the first requests with 429 and to later ones with 200.
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut arrivals = self.0.lock().unwrap();
        arrivals.push(tokio::time::Instant::now());
        let mut response = answer(if arrivals.len() <= CALLS_AT_ONCE { 429 } else { 200 }, "{}");
        response.headers_mut().insert("retry-after", 30.into());
        Box::pin(async {
            tokio::time::sleep(ANSWER_TIME).await;
            Ok(response.map(Body::from))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

const CALLS_AT_ONCE: usize = 200;

#[tokio::test(start_paused = true)]
async fn calls_with_the_same_wait_are_spread() {
    let arrivals = Arrivals::default();
    let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).transport(arrivals.clone());
    let client = builder.calls_per_second(None).build().unwrap();
    let start = tokio::time::Instant::now();
    let mut calls = JoinSet::new();
    for number in 0..CALLS_AT_ONCE {
        let client = client.clone();
        calls.spawn(async move { get_device(&number.to_string()).send(&client).await.unwrap() });
    }
    // These got no 429, but the same pause delays them.
    tokio::time::sleep(Duration::from_secs(1)).await;
    for number in 0..CALLS_AT_ONCE {
        let client = client.clone();
        calls.spawn(async move { get_device(&format!("late{number}")).send(&client).await.unwrap() });
    }
    calls.join_all().await;
    let mut back: Vec<_> = arrivals.0.lock().unwrap()[CALLS_AT_ONCE..].iter().map(|at| *at - start).collect();
    back.sort();
    assert_eq!(back.len(), 2 * CALLS_AT_ONCE);
    assert!(back[0] >= Duration::from_secs(30) && back[back.len() - 1] <= Duration::from_millis(33_300), "{back:?}");
    let is_burst = |window: &[Duration]| window[CALLS_AT_ONCE - 1] < window[0] + Duration::from_secs(1);
    assert!(!back.windows(CALLS_AT_ONCE).any(is_burst), "{CALLS_AT_ONCE} calls come back within a second: {back:?}");
}

#[tokio::test(start_paused = true)]
async fn a_call_with_an_endless_time_limit_can_wait() {
    let client = Service::answering(200).client(1, Duration::MAX);
    for number in 0..3 {
        get_device(&number.to_string()).send(&client).await.unwrap();
    }
}
