//! The fake transport, as programs use it in their unit tests.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use bytes::Bytes;
use eset_connect_runtime::testing::{FakeTransport, answer, pending};
use eset_connect_runtime::{
    Client, Credentials, ErrorKind, TokenErrorKind, TransportError, TransportErrorKind, WaitReason,
};
use support::api::{self, Device, get_device, list_devices, rename_device};

fn client(fake: &FakeTransport) -> Client {
    Client::builder(api::EUROPE, Credentials::token("test")).transport(fake.clone()).build().unwrap()
}

/// Runs a future that waits only for the fake's clock, without an async runtime.
fn at_once<F: Future>(future: F) -> F::Output {
    struct Woken(AtomicBool);
    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let woken = Arc::new(Woken(AtomicBool::new(true)));
    let waker = Waker::from(woken.clone());
    let mut future = std::pin::pin!(future);
    while woken.0.swap(false, Ordering::SeqCst) {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
    }
    panic!("it waits for something else");
}

#[test]
fn a_call_is_answered_from_memory_and_its_waits_are_told() {
    let answers = [answer(503, ""), pending("id"), pending("id"), answer(200, r#"{"uuid":"1"}"#)];
    let fake = FakeTransport::script(answers);
    let device = at_once(get_device("1").send(&client(&fake))).unwrap();
    assert_eq!(device.uuid.as_deref(), Some("1"));

    let requests = fake.requests();
    assert_eq!(requests[0].uri(), "https://eu.devices.example.com/v1/devices/1");
    assert_eq!(requests[0].headers()["authorization"], "Bearer test");
    assert_eq!(requests[3].headers()["response-id"], "id");
    let [retry, first, second] = fake.waits()[..] else { panic!("{:?}", fake.waits()) };
    assert!(retry <= Duration::from_millis(500));
    assert_eq!((first, second), (Duration::from_secs(2), Duration::from_secs(4)));
}

#[test]
fn the_time_of_a_call_passes_without_being_waited_for() {
    let fake = FakeTransport::new(|_| Ok(pending("id")));
    let error = at_once(rename_device("1", &Device::new()).send(&client(&fake))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Pending));
    assert!(error.pending().is_some());
    let waited: Duration = fake.waits().iter().sum();
    assert!(waited > Duration::from_secs(280) && waited < Duration::from_secs(300), "{waited:?}");
}

#[test]
fn the_rate_is_kept_without_being_waited_for() {
    let fake = FakeTransport::new(|_| Ok(answer(200, "{}")));
    let client = client(&fake);
    for _ in 0..35 {
        at_once(get_device("1").send(&client)).unwrap();
    }
    assert_eq!(fake.waits(), [Duration::from_secs(1); 3]);
}

#[test]
fn a_turn_that_would_come_too_late_is_not_waited_for() {
    let fake = FakeTransport::new(|_| Ok(answer(200, "{}")));
    let builder = Client::builder(api::EUROPE, Credentials::token("test")).transport(fake.clone());
    let builder = builder.timeout(Duration::from_millis(900)).calls_per_second(NonZeroU32::new(1));
    let client = builder.build().unwrap();
    at_once(get_device("1").send(&client)).unwrap();
    let error = at_once(get_device("1").send(&client)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::RateLimit));
    assert_eq!(error.wait(), Some(Duration::from_secs(1)));
    assert!(error.is_not_executed() && fake.waits().is_empty());
    assert_eq!(fake.requests().len(), 1);
}

/// Makes the caller wait for so many seconds before it is answered.
fn later(seconds: u32) -> http::Response<Bytes> {
    let mut busy = answer(429, "");
    busy.headers_mut().insert("retry-after", seconds.into());
    busy
}

#[test]
fn a_token_that_still_holds_is_used_when_it_cannot_be_renewed() {
    // In trouble: the refresh is sent five times, now and after the end of the token. Refused by nobody knows whom:
    // the refresh is sent once, and after the end of the token the password.
    for (status, kind, requests) in
        [(503, TokenErrorKind::Unavailable, 1 + 2 * 5), (404, TokenErrorKind::Refused, 1 + 2)]
    {
        let tokens = Mutex::new(vec![answer(200, r#"{"access_token":"held","refresh_token":"r","expires_in":3600}"#)]);
        // It is to be renewed after 3540 seconds.
        let calls = Mutex::new(vec![later(3550), answer(200, "{}"), answer(200, "{}"), later(100)]);
        let fake = FakeTransport::new(move |request| {
            let is_token = request.uri().path() == api::TOKEN_PATH;
            let answers = &mut if is_token { tokens.lock() } else { calls.lock() }.unwrap();
            Ok(if answers.is_empty() { answer(status, "") } else { answers.remove(0) })
        });
        let builder = Client::builder(api::EUROPE, Credentials::password("user", "password")).transport(fake.clone());
        let client = builder.timeout(Duration::from_secs(7200)).build().unwrap();
        for _ in 0..2 {
            at_once(get_device("1").send(&client)).unwrap();
        }
        let error = at_once(get_device("1").send(&client)).unwrap_err();
        assert!(error.kind() == ErrorKind::Token(kind), "{error:?}");
        assert!(error.is_not_executed(), "{error:?}");

        let sent = fake.requests();
        let (tokens, calls): (Vec<_>, Vec<_>) = sent.iter().partition(|sent| sent.uri().path() == api::TOKEN_PATH);
        assert!(calls.iter().all(|call| call.headers()["authorization"] == "Bearer held"));
        assert_eq!((tokens.len(), calls.len()), (requests, 4));
    }
}

#[test]
fn a_connection_that_fails_and_an_answer_beyond_the_limit_can_be_played() {
    let fake = FakeTransport::new(|request| match request.method().as_str() {
        "GET" => Err(TransportError::new(TransportErrorKind::Broken, "reset")),
        _ => Ok(answer(200, "x".repeat(65 << 20))),
    });
    let client = client(&fake);
    let error = at_once(list_devices().send(&client)).unwrap_err();
    assert!(error.attempts() == 5, "{error:?}");
    let error = at_once(rename_device("1", &Device::new()).send(&client)).unwrap_err();
    assert!(error.kind() == ErrorKind::Transport(TransportErrorKind::TooLarge), "{error:?}");
}

#[test]
#[should_panic(expected = "no answer is left for GET https://eu.devices.example.com/v1/devices/1")]
fn a_request_after_the_last_answer_is_told() {
    let _ = at_once(get_device("1").send(&client(&FakeTransport::script([]))));
}

#[test]
fn calls_that_wait_at_the_same_time_wait_side_by_side() {
    let fake = FakeTransport::new(|request| {
        let seconds = if request.uri().path().ends_with('1') { 10 } else { 3 };
        let mut busy = answer(503, "");
        busy.headers_mut().insert("retry-after", seconds.into());
        Ok(busy)
    });
    let client = Client::builder(api::EUROPE, Credentials::token("test")).transport(fake.clone());
    let client = client.retries(1, Duration::ZERO, Duration::ZERO).build().unwrap();
    let (long, short) = (get_device("1"), get_device("2"));
    at_once(async {
        let mut short_ended = None;
        let mut long = std::pin::pin!(long.send(&client));
        let mut short = std::pin::pin!(short.send(&client));
        std::future::poll_fn(|context| {
            if short_ended.is_none() && short.as_mut().poll(context).is_ready() {
                short_ended = Some(fake.elapsed());
            }
            long.as_mut().poll(context).map(drop)
        })
        .await;
        assert_eq!(short_ended, Some(Duration::from_secs(3)));
    });
    assert_eq!(fake.elapsed(), Duration::from_secs(10));
}

#[test]
fn a_test_can_move_the_clock() {
    let fake = FakeTransport::new(|request| {
        let is_token = request.uri().path() == api::TOKEN_PATH;
        Ok(answer(200, if is_token { r#"{"access_token":"a","expires_in":3600}"# } else { "{}" }))
    });
    let builder = Client::builder(api::EUROPE, Credentials::password("user", "password"));
    let client = builder.transport(fake.clone()).build().unwrap();
    for (hours, tokens) in [(0, 1), (0, 1), (2, 2)] {
        fake.advance(Duration::from_secs(3600 * hours));
        at_once(get_device("1").send(&client)).unwrap();
        let sent = fake.requests();
        assert_eq!(sent.iter().filter(|sent| sent.uri().path() == api::TOKEN_PATH).count(), tokens);
    }
}
