//! Clients and lists that outlive the tokio runtime on which they were used.

use std::num::NonZeroU32;
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use eset_connect_runtime::{Client, Credentials, ErrorKind, TransportErrorKind};
use tokio::runtime::{Builder, Runtime};

use crate::support::api::{self, Device, get_device, list_devices, rename_device};
use crate::support::{Reply, Server};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A runtime with its own thread, for a server.
fn serving() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

#[test]
fn a_client_works_on_a_second_runtime() {
    let serving = serving();
    let server = serving.block_on(Server::start(|_| Reply::ok("{}")));
    let client = server.builder_for(Credentials::token("token-of-tests")).build().unwrap();
    let (first, second) = (runtime(), runtime());
    let start = Instant::now();
    for runtime in [&first, &second, &first, &second] {
        runtime.block_on(rename_device("1", &Device::new()).send(&client)).unwrap();
    }
    drop(first);
    second.block_on(rename_device("1", &Device::new()).send(&client)).unwrap();
    for _ in 0..6 {
        runtime().block_on(rename_device("1", &Device::new()).send(&client)).unwrap();
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(server.calls().len(), 11);
}

#[test]
fn a_list_continues_after_the_end_of_its_runtime() {
    let serving = serving();
    let page = |next: &str| Reply::ok(&format!(r#"{{"devices":[{{"displayName":"a"}}],"nextPageToken":"{next}"}}"#));
    let server = serving.block_on(Server::script([page("t"), page("")]));
    let builder = server.builder_for(Credentials::token("token-of-tests")).calls_per_second(NonZeroU32::new(1));
    let client = builder.build().unwrap();
    let mut items = list_devices().items(&client);
    let first = runtime();
    first.block_on(async {
        items.next().await.unwrap().unwrap();
        assert!(
            tokio::time::timeout(Duration::from_millis(20), items.next()).await.is_err(),
            "the list gets a permit too early"
        );
    });
    drop(first);
    let item = runtime().block_on(async { tokio::time::timeout(Duration::from_secs(5), items.next()).await });
    assert_eq!(item.unwrap().unwrap().unwrap().name.as_deref(), Some("a"));
}

#[test]
fn a_request_polled_on_another_runtime_is_retried() {
    let serving = serving();
    let slow = || Reply::After(Duration::from_millis(300), Box::new(Reply::ok("{}")));
    for is_dropped in [false, true] {
        let server = serving.block_on(Server::script([slow(), slow(), Reply::ok("{}")]));
        let client = server.builder_for(Credentials::token("token-of-tests")).build().unwrap();
        let (read, changed) = (get_device("1"), Device::new());
        let change = rename_device("1", &changed);
        let (mut reading, mut changing) = (Box::pin(read.send(&client)), Box::pin(change.send(&client)));
        let first = runtime();
        first.block_on(async {
            let mut context = Context::from_waker(Waker::noop());
            while server.calls().len() < 2 {
                assert!(reading.as_mut().poll(&mut context).is_pending());
                assert!(changing.as_mut().poll(&mut context).is_pending());
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
        let kept = (!is_dropped).then_some(first);
        let second = runtime();
        let error = second.block_on(changing).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken));
        assert!(!error.is_not_executed());
        let reason = std::error::Error::source(&error).unwrap().to_string();
        assert!(reason.contains("another tokio runtime"), "{reason}");
        second.block_on(reading).unwrap();
        assert_eq!(server.calls().len(), 3);
        drop(kept);
    }
}

#[test]
fn a_call_without_a_runtime_is_an_error() {
    let builder = Client::builder(api::EUROPE, Credentials::token("token-of-tests")).base_url("http://127.0.0.1:1");
    let client = builder.build().unwrap();
    let call = get_device("1");
    let mut sending = Box::pin(call.send(&client));
    let mut context = Context::from_waker(Waker::noop());
    let std::task::Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!("it waits") };
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("requires a tokio runtime"), "{error}");
}
