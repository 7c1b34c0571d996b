//! Calls without async, on all kinds of threads.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use eset_connect_runtime::{CallOptions, Client, Credentials, Error, ErrorKind, Started};
use tokio::runtime::{Builder, Runtime};

use crate::support::api::{self, Device, get_device, list_changes, list_delta_devices, list_devices, rename_device};
use crate::support::{Reply, Server};

const ID: &str = "0c6d7f3e";

/// A runtime with its own thread, for a server.
fn serving() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn page(names: &[&str], next: &str) -> Reply {
    let devices: Vec<_> = names.iter().map(|name| format!(r#"{{"displayName":"{name}"}}"#)).collect();
    Reply::ok(&format!(r#"{{"devices":[{}],"nextPageToken":"{next}"}}"#, devices.join(",")))
}

#[test]
fn calls_are_sent_started_and_finished_without_async() {
    let serving = serving();
    let replies = [Reply::ok(r#"{"uuid":"1"}"#), Reply::pending(ID), Reply::pending(ID), Reply::ok(r#"{"uuid":"2"}"#)];
    let server = serving.block_on(Server::script(replies));
    let client = server.client();
    assert_eq!(get_device("1").send_blocking(&client).unwrap().uuid.as_deref(), Some("1"));
    let Started::Pending(pending) = rename_device("2", &Device::new()).start_blocking(&client).unwrap() else {
        panic!("ready")
    };
    let Started::Pending(pending) = pending.poll_blocking::<Device>(&client).unwrap() else { panic!("ready") };
    assert_eq!(pending.finish_blocking::<Device>(&client).unwrap().uuid.as_deref(), Some("2"));
}

#[test]
fn a_list_is_an_iterator_without_async() {
    let serving = serving();
    let changes = |next: &str| Reply::ok(&format!(r#"{{"created":[{{"uuid":"a"}}],"nextPageToken":"{next}"}}"#));
    let delta = Reply::ok(r#"{"createdDevices":[{"uuid":"a"}],"nextDeltaToken":"d"}"#);
    let replies = [page(&["a", "b"], "t"), Reply::status(500), page(&["c"], ""), changes("t"), changes(""), delta];
    let server = serving.block_on(Server::script(replies));
    let client = server.client();
    let names: Vec<_> =
        list_devices().items_blocking(&client).map(|item| item.map(|device| device.name.unwrap())).collect();
    let names: Vec<_> = names.iter().map(|name| name.as_deref().map_err(Error::kind)).collect();
    assert_eq!(names, [Ok("a"), Ok("b"), Err(ErrorKind::Status), Ok("c")]);
    assert_eq!(list_changes().pages_blocking(&client).map(|page| page.unwrap().created.len()).sum::<usize>(), 2);
    let mut items = list_delta_devices().items_blocking(&client);
    assert!(items.by_ref().all(|item| item.is_ok()));
    assert_eq!(items.next_delta_token(), Some("d"));
}

#[test]
fn an_unreadable_page_is_skipped_without_async() {
    let serving = serving();
    let unreadable = || Reply::ok(r#"{"devices":[],"nextPageToken":"t","x":1e999}"#);
    let server = serving.block_on(Server::script([unreadable(), page(&["a"], ""), unreadable(), page(&["a"], "")]));
    let client = server.client();
    let mut items = list_devices().items_blocking(&client);
    assert!(items.next().unwrap().is_err() && items.next().is_none());
    assert!(items.skip_page() && items.next().unwrap().is_ok() && items.next().is_none());
    let mut pages = list_devices().pages_blocking(&client);
    assert!(pages.next().unwrap().is_err() && pages.next().is_none());
    assert!(pages.skip_page() && pages.next().unwrap().is_ok() && pages.next().is_none());
}

#[test]
fn a_call_is_sent_from_spawn_blocking() {
    let serving = serving();
    let server = serving.block_on(Server::script([Reply::status(429), Reply::ok("{}"), page(&["a"], "")]));
    let client = server.client();
    let sent = serving.block_on(async {
        let sending = tokio::task::spawn_blocking(move || {
            get_device("1").send_blocking(&client).unwrap();
            list_devices().items_blocking(&client).map(Result::unwrap).count()
        });
        sending.await.unwrap()
    });
    assert_eq!(sent, 1);
}

#[test]
fn a_blocking_call_works_on_a_thread_with_async_tasks() {
    let serving = serving();
    let server = serving.block_on(Server::start(|_| page(&["a"], "")));
    let client = server.builder_for(Credentials::token("token-of-tests")).build().unwrap();
    // More calls than tokio allows a task to make before it has to yield.
    let sends = |client: Client| async move {
        for _ in 0..200 {
            get_device("1").send_blocking(&client).unwrap();
        }
        let once = client.with(CallOptions::new().no_retries());
        list_devices().items_blocking(&once).map(Result::unwrap).count()
    };
    let single = Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(single.block_on(sends(client.clone())), 1);
    let several = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    assert_eq!(several.block_on(several.spawn(sends(client.clone()))).unwrap(), 1);
    // The last clone drops the background runtime, even where a runtime must not wait for its threads.
    single.block_on(async move { drop(client) });
}

/// A server that delays its tokens and responses.
fn slow_tokens(serving: &Runtime) -> Server {
    serving.block_on(Server::start(|request| {
        let reply =
            if request.target == api::TOKEN_PATH { Reply::token("token-1", "refresh-1") } else { Reply::ok("{}") };
        Reply::After(Duration::from_millis(50), Box::new(reply))
    }))
}

#[test]
fn calls_of_several_runtimes_share_a_token_request() {
    let serving = serving();
    let server = slow_tokens(&serving);
    let runtimes: Vec<_> =
        (0..2).map(|_| Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()).collect();
    for round in 1..=5 {
        let client = server.client();
        let change = |client: Client| async move { rename_device("1", &Device::new()).send(&client).await.map(drop) };
        let sent: Vec<_> = runtimes.iter().map(|runtime| runtime.spawn(change(client.clone()))).collect();
        let blocking: Vec<_> = (0..2)
            .map(|_| client.clone())
            .map(|client| thread::spawn(move || rename_device("1", &Device::new()).send_blocking(&client).map(drop)))
            .collect();
        for (runtime, sent) in runtimes.iter().zip(sent) {
            runtime.block_on(sent).unwrap().unwrap();
        }
        for thread in blocking {
            thread.join().unwrap().unwrap();
        }
        assert_eq!((server.tokens().len(), server.calls().len()), (round, 4 * round));
    }
}

#[test]
fn concurrent_first_blocking_calls_succeed() {
    let serving = serving();
    let server = serving.block_on(Server::start(|_| Reply::ok("{}")));
    let runtime = Builder::new_multi_thread().worker_threads(8).enable_all().build().unwrap();
    for _ in 0..20 {
        let client = server.builder_for(Credentials::token("given-token")).build().unwrap();
        let together = Arc::new(Barrier::new(8));
        let tasks = [(); 8].map(|()| {
            let (client, together) = (client.clone(), together.clone());
            runtime.spawn(async move {
                together.wait();
                get_device("1").send_blocking(&client).map(drop)
            })
        });
        for task in tasks {
            runtime.block_on(task).unwrap().unwrap();
        }
    }
}
