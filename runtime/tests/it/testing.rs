//! The fake transport, used like in the unit tests of a program.

use std::error::Error;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use bytes::Bytes;
use eset_connect_runtime::testing::{
    FakeTransport, Reply, answer, cut_short, failure, late, model, pending, with_header,
};
use eset_connect_runtime::{
    AccessToken, BoxFuture, Client, Credentials, ErrorKind, TokenErrorKind, TokenSource, TransportError,
    TransportErrorKind, WaitReason,
};

use crate::support::api::{self, Device, get_device, list_devices, rename_device};

fn client(fake: &FakeTransport) -> Client {
    Client::builder(api::EUROPE, Credentials::token("test-token")).transport(fake.clone()).build().unwrap()
}

/// Runs a future without an async runtime. It may wait only for the fake's clock.
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
    panic!("the future waits for something else");
}

#[test]
fn the_fake_replies_and_records_the_waits() {
    let answers = [answer(503, ""), pending("id"), pending("id"), answer(200, r#"{"uuid":"1"}"#)];
    let fake = FakeTransport::script(answers);
    let device = at_once(get_device("1").send(&client(&fake))).unwrap();
    assert_eq!(device.uuid.as_deref(), Some("1"));

    let requests = fake.requests();
    assert_eq!(requests[0].uri(), "https://eu.devices.example.com/v1/devices/1");
    assert_eq!(requests[0].headers()["authorization"], "Bearer test-token");
    assert_eq!(requests[3].headers()["response-id"], "id");
    let [retry, first, second] = fake.waits()[..] else { panic!("{:?}", fake.waits()) };
    assert!(retry <= Duration::from_millis(500));
    assert_eq!((first, second), (Duration::from_secs(2), Duration::from_secs(4)));
}

#[test]
fn the_time_limit_of_a_call_takes_no_real_time() {
    let fake = FakeTransport::new(|_| Ok(pending("id")));
    let error = at_once(rename_device("1", &Device::new()).send(&client(&fake))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Pending));
    assert!(error.pending().is_some());
    let waited: Duration = fake.waits().iter().sum();
    assert!(waited > Duration::from_secs(280) && waited < Duration::from_secs(300), "{waited:?}");
}

#[test]
fn the_rate_limit_takes_no_real_time() {
    let fake = FakeTransport::new(|_| Ok(answer(200, "{}")));
    let client = client(&fake);
    for _ in 0..35 {
        at_once(get_device("1").send(&client)).unwrap();
    }
    assert_eq!(fake.waits(), [Duration::from_secs(1); 3]);
}

#[test]
fn a_permit_that_comes_too_late_is_not_waited_for() {
    let fake = FakeTransport::new(|_| Ok(answer(200, "{}")));
    let builder = Client::builder(api::EUROPE, Credentials::token("test-token")).transport(fake.clone());
    let builder = builder.timeout(Duration::from_millis(900)).calls_per_second(NonZeroU32::new(1));
    let client = builder.build().unwrap();
    at_once(get_device("1").send(&client)).unwrap();
    let error = at_once(get_device("1").send(&client)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::RateLimit));
    assert_eq!(error.wait(), Some(Duration::from_secs(1)));
    assert!(error.is_not_executed() && fake.waits().is_empty());
    assert_eq!(fake.requests().len(), 1);
}

/// A response after this number of seconds.
fn later(seconds: u32) -> http::Response<Bytes> {
    with_header(answer(429, ""), "retry-after", &seconds.to_string())
}

#[test]
fn a_valid_token_is_used_if_its_renewal_fails() {
    // With 503, the refresh token is sent five times, now and after the token has expired. With an unknown
    // rejection, the refresh token is sent once, and after the token has expired, the password is sent.
    for (status, kind, requests) in
        [(503, TokenErrorKind::Unavailable, 1 + 2 * 5), (404, TokenErrorKind::Refused, 1 + 2)]
    {
        let tokens = Mutex::new(vec![answer(200, r#"{"access_token":"held","refresh_token":"r","expires_in":3600}"#)]);
        // Its renewal is due after 3540 seconds.
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
fn failures_and_large_responses_can_be_simulated() {
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
#[should_panic(expected = "no reply is left for GET https://eu.devices.example.com/v1/devices/1")]
fn a_request_after_the_last_reply_panics() {
    let _ = at_once(get_device("1").send(&client(&FakeTransport::script(Vec::<Reply>::new()))));
}

#[test]
fn concurrent_calls_wait_concurrently() {
    let fake = FakeTransport::new(|request| {
        let seconds = if request.uri().path().ends_with('1') { 10 } else { 3 };
        let mut busy = answer(503, "");
        busy.headers_mut().insert("retry-after", seconds.into());
        Ok(busy)
    });
    let client = Client::builder(api::EUROPE, Credentials::token("test-token")).transport(fake.clone());
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

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_response_can_be_late() {
    let fake = FakeTransport::script([late(50 * SECOND, answer(200, r#"{"uuid":"1"}"#))]);
    let device = at_once(get_device("1").send(&client(&fake))).unwrap();
    assert_eq!((device.uuid.as_deref(), fake.elapsed()), (Some("1"), 50 * SECOND));
    assert!(fake.waits().is_empty(), "only waits of the client are recorded");
}

#[test]
fn a_response_after_the_attempt_timeout_is_lost() {
    let late = || late(61 * SECOND, answer(200, "{}"));
    let fake = FakeTransport::script([late(), answer(200, r#"{"uuid":"2"}"#).into()]);
    let device = at_once(get_device("1").send(&client(&fake))).unwrap();
    assert_eq!((device.uuid.as_deref(), fake.requests().len()), (Some("2"), 2));
    assert!(fake.elapsed() >= 60 * SECOND && fake.elapsed() < 61 * SECOND, "{:?}", fake.elapsed());

    let fake = FakeTransport::script([late()]);
    let error = at_once(rename_device("1", &Device::new()).send(&client(&fake))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::TimedOut));
    assert!(!error.is_not_executed() && fake.elapsed() == 60 * SECOND, "{error:?}");
}

#[test]
fn a_response_after_the_call_timeout_is_lost() {
    let fake = FakeTransport::script([late(9 * SECOND, answer(503, "")), late(9 * SECOND, answer(200, "{}"))]);
    let builder = Client::builder(api::EUROPE, Credentials::token("test-token")).transport(fake.clone());
    let client = builder.timeout(10 * SECOND).build().unwrap();
    let error = at_once(get_device("1").send(&client)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline(WaitReason::Response));
    assert_eq!((fake.elapsed(), fake.requests().len()), (10 * SECOND, 2));
}

#[test]
fn late_responses_of_several_calls_arrive_in_order() {
    let fake = FakeTransport::new(|request| {
        let seconds = if request.uri().path().ends_with('1') { 30 } else { 20 };
        late(seconds * SECOND, answer(200, "{}"))
    });
    let client = client(&fake);
    let order = Mutex::new(Vec::new());
    let call = |uuid: &'static str| {
        let (client, fake, order) = (&client, &fake, &order);
        async move {
            get_device(uuid).send(client).await.unwrap();
            order.lock().unwrap().push((uuid, fake.elapsed()));
        }
    };
    at_once(futures_util::future::join(call("1"), call("2")));
    assert_eq!(*order.lock().unwrap(), [("2", 20 * SECOND), ("1", 30 * SECOND)]);
}

#[test]
fn a_call_can_time_out_while_it_waits_for_a_token() {
    let fake = FakeTransport::new(|request| match request.uri().path() {
        api::TOKEN_PATH => late(40 * SECOND, answer(200, r#"{"access_token":"a","expires_in":3600}"#)),
        _ => answer(200, "{}").into(),
    });
    let builder = Client::builder(api::EUROPE, Credentials::password("user", "password")).transport(fake.clone());
    let client = builder.timeout(30 * SECOND).build().unwrap();
    let (one, two) = (get_device("1"), get_device("2"));
    let (one, two) = at_once(futures_util::future::join(one.send(&client), two.send(&client)));
    for error in [one.unwrap_err(), two.unwrap_err()] {
        assert!(error.is_timeout() && error.is_not_executed(), "{error:?}");
    }
    assert_eq!(fake.elapsed(), 30 * SECOND);
}

#[test]
fn a_timer_does_not_move_the_clock() {
    struct Never;
    impl TokenSource for Never {
        fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn Error + Send + Sync>>> {
            Box::pin(std::future::pending())
        }
    }
    let fake = FakeTransport::script(Vec::<Reply>::new());
    let client = Client::builder(api::EUROPE, Credentials::source(Never)).transport(fake.clone()).build().unwrap();
    let call = get_device("1");
    let mut sent = std::pin::pin!(call.send(&client));
    let mut poll = || at_once(std::future::poll_fn(|context| Poll::Ready(sent.as_mut().poll(context))));
    for _ in 0..10 {
        assert!(poll().is_pending());
    }
    assert_eq!(fake.elapsed(), Duration::ZERO);
    fake.advance(300 * SECOND);
    let Poll::Ready(Err(error)) = poll() else { panic!("the call has not timed out") };
    assert!(error.is_timeout(), "{error:?}");
}

#[test]
fn a_script_has_failures_and_headers() {
    let fake = FakeTransport::script([
        failure(TransportErrorKind::NotSent),
        late(5 * SECOND, failure(TransportErrorKind::NotSent)),
        with_header(answer(503, ""), "retry-after", "7").into(),
        with_header(answer(200, r#"{"uuid":"1"}"#), "request-id", "6f1a").into(),
    ]);
    let answer = at_once(rename_device("1", &Device::new()).send(&client(&fake))).unwrap();
    assert_eq!((answer.request_id(), fake.requests().len()), (Some("6f1a"), 4));
    assert!(fake.waits().len() == 3 && fake.waits()[2] >= 7 * SECOND, "{:?}", fake.waits());
    assert!(fake.elapsed() == 5 * SECOND + fake.waits().iter().sum::<Duration>());
}

#[test]
fn a_file_can_be_truncated() {
    let fake = FakeTransport::script([cut_short(answer(200, "half of it"))]);
    at_once(async {
        let mut download = api::get_icon("1").download(&client(&fake)).await.unwrap();
        assert_eq!(download.next().await.unwrap().unwrap(), "half of it");
        let error = download.next().await.unwrap().unwrap_err();
        assert_eq!(error.delivered_bytes(), Some(10), "{error:?}");
        assert!(download.next().await.is_none());
    });
    let fake = FakeTransport::script([cut_short(answer(200, r#"{"uuid":"1"}"#))]);
    let error = at_once(rename_device("1", &Device::new()).send(&client(&fake))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken));
}

#[test]
fn a_call_decodes_a_response_without_a_client() {
    let device = get_device("1").decode(answer(200, r#"{"displayName":"PC-1"}"#)).unwrap();
    assert_eq!(device.name.as_deref(), Some("PC-1"));
    let error = get_device("1").decode(answer(404, r#"{"code":5,"message":"gone"}"#)).unwrap_err();
    assert!(error.is_not_found() && error.rpc().unwrap().message() == "gone");
    let error = get_device("1").decode(pending("id")).unwrap_err();
    assert_eq!(error.pending().unwrap().response_id(), "id");
}

#[test]
fn a_model_is_created_from_json() {
    let device: Device = model(r#"{"displayName": "PC-1", "state": "STATE_ON", "new": 1}"#);
    assert_eq!((device.name.as_deref(), device.unknown_fields.len()), (Some("PC-1"), 1));
}

#[test]
#[should_panic(expected = "displayName")]
fn a_model_of_invalid_json_panics() {
    model::<Device>(r#"{"displayName": ["PC-1"]}"#);
}
