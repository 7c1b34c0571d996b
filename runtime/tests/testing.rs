//! The fake transport, as programs use it in their unit tests.

#![allow(clippy::unwrap_used, reason = "clippy knows helpers of tests only inside test functions")]

mod support;

use std::time::Duration;

use eset_connect_runtime::testing::{FakeTransport, answer, pending};
use eset_connect_runtime::{Client, Credentials, Error, TransportError, TransportErrorKind, Waiting};
use support::api::{self, Device, get_device, list_devices, rename_device};

fn client(fake: &FakeTransport) -> Client {
    Client::builder(api::EUROPE, Credentials::token("test")).transport(fake.clone()).build().unwrap()
}

/// Runs a future that never has to wait, without an async runtime.
fn at_once<F: Future>(future: F) -> F::Output {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("it waits"),
    }
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
    let Error::Deadline(late) = &error else { panic!("{error:?}") };
    assert_eq!(late.waiting(), Waiting::Pending);
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
fn a_connection_that_fails_and_an_answer_beyond_the_limit_can_be_played() {
    let fake = FakeTransport::new(|request| match request.method().as_str() {
        "GET" => Err(TransportError::new(TransportErrorKind::Broken, "reset")),
        _ => Ok(answer(200, "x".repeat(65 << 20))),
    });
    let client = client(&fake);
    let error = at_once(list_devices().send(&client)).unwrap_err();
    assert!(matches!(&error, Error::Transport(failure) if failure.attempts() == 5), "{error:?}");
    let error = at_once(rename_device("1", &Device::new()).send(&client)).unwrap_err();
    assert!(matches!(&error, Error::Transport(failure) if failure.kind() == TransportErrorKind::TooLarge), "{error:?}");
}

#[test]
#[should_panic(expected = "no answer is left for GET https://eu.devices.example.com/v1/devices/1")]
fn a_request_after_the_last_answer_is_told() {
    let _ = at_once(get_device("1").send(&client(&FakeTransport::script([]))));
}
