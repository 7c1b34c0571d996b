//! Lists in pages.

use eset_connect_runtime::{ErrorKind, Page as _};

use crate::support::api::{list_changes, list_delta_devices, list_devices};
use crate::support::{Reply, Server};

fn page(names: &[&str], next: &str) -> Reply {
    let devices: Vec<_> = names.iter().map(|name| format!(r#"{{"displayName":"{name}"}}"#)).collect();
    Reply::ok(&format!(r#"{{"devices":[{}],"nextPageToken":"{next}"}}"#, devices.join(",")))
}

#[tokio::test]
async fn items_come_from_all_pages() {
    let server = Server::script([page(&["a", "b"], "t/1"), page(&[], "t2"), page(&["c"], "")]).await;
    let mut items = list_devices().page_size(2).items(&server.client());
    let mut names = Vec::new();
    while let Some(device) = items.next().await {
        names.push(device.unwrap().name.unwrap());
    }
    assert_eq!(names, ["a", "b", "c"]);
    assert!(items.next().await.is_none());
    let targets: Vec<_> = server.calls().into_iter().map(|call| call.target).collect();
    assert_eq!(
        targets,
        ["/v1/devices?pageSize=2", "/v1/devices?pageSize=2&pageToken=t%2F1", "/v1/devices?pageSize=2&pageToken=t2"]
    );
}

#[tokio::test]
async fn a_single_page_is_a_response() {
    let server = Server::script([page(&["a"], "t"), page(&["b"], "")]).await;
    let mut pages = list_devices().pages(&server.client());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.status().as_u16(), first.devices.len()), (200, 1));
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_list_continues_after_a_retryable_error() {
    let html = Reply::ok("<html></html>");
    let server = Server::script([page(&["a"], "t"), Reply::status(500), html, page(&["b"], "")]).await;
    let mut items = list_devices().items(&server.client());
    assert_eq!(items.next().await.unwrap().unwrap().name.as_deref(), Some("a"));
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Status);
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Foreign);
    assert_eq!(items.next().await.unwrap().unwrap().name.as_deref(), Some("b"));
    assert!(items.next().await.is_none());
    assert!(server.calls()[1..].iter().all(|call| call.target == "/v1/devices?pageToken=t"));
}

#[tokio::test]
async fn a_list_ends_after_a_permanent_error() {
    for refusal in [Reply::status(403), Reply::status(400), Reply::ok("[")] {
        let server = Server::script([page(&["a"], "t"), refusal.clone(), page(&["b"], "")]).await;
        let mut items = list_devices().items(&server.client());
        items.next().await.unwrap().unwrap();
        let error = items.next().await.unwrap().unwrap_err();
        assert!(!error.is_retryable(), "{error:?}");
        assert!(items.next().await.is_none() && items.next().await.is_none(), "{refusal:?}");
        assert!(!items.skip_page(), "nobody knows what comes next: {refusal:?}");
        assert!(items.next().await.is_none(), "{refusal:?}");
        assert_eq!(server.calls().len(), 2, "{refusal:?}");
    }
}

#[tokio::test]
async fn an_invalid_list_request_ends_the_list() {
    let server = Server::script([page(&["a"], "")]).await;
    let mut pages = list_devices().page_size(-1).pages(&server.client());
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn skip_page_continues_after_the_failed_page() {
    let unreadable = Reply::ok(r#"{"createdDevices":[],"nextPageToken":"t","nextDeltaToken":"d","x":1e999}"#);
    let server = Server::script([unreadable, delta(&["a"], "", "d2")]).await;
    let mut items = list_delta_devices().items(&server.client());
    assert_eq!(items.next().await.unwrap().unwrap_err().next_page_token(), Some("t"));
    assert!(items.next().await.is_none());
    assert_eq!(items.next_delta_token(), None);
    assert!(items.skip_page());
    assert_eq!(items.next().await.unwrap().unwrap().name.as_deref(), Some("a"));
    assert_eq!(items.next_delta_token(), None, "the list is not over");
    assert!(items.next().await.is_none());
    assert_eq!(items.next_delta_token(), Some("d2"));
    let targets: Vec<_> = server.calls().into_iter().map(|call| call.target).collect();
    assert_eq!(targets, ["/v1/devices:listDelta", "/v1/devices:listDelta?pageToken=t"]);
}

#[tokio::test]
async fn a_repeated_page_token_ends_the_list_with_an_error() {
    let server = Server::script([page(&["a"], "x"), page(&["b"], "y"), page(&["c"], "x")]).await;
    let mut items = list_devices().items(&server.client());
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::RepeatedPage);
    assert!(items.next().await.is_none());
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn waiting_for_an_item_can_be_interrupted() {
    let late = Reply::After(std::time::Duration::from_millis(100), Box::new(page(&["a"], "")));
    let server = Server::script([late]).await;
    let mut items = list_devices().items(&server.client());
    let moment = std::time::Duration::from_millis(30);
    assert!(tokio::time::timeout(moment, items.next()).await.is_err());
    assert_eq!(items.next().await.unwrap().unwrap().name.as_deref(), Some("a"));
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn pages_with_several_lists_are_read_in_order() {
    let first = Reply::ok(r#"{"created":[{"uuid":"a"}],"removed":[{"uuid":"b"},{"uuid":"c"}],"nextPageToken":"t"}"#);
    let server = Server::script([first, Reply::ok(r#"{"removed":[{"uuid":"d"}],"nextPageToken":""}"#)]).await;
    let mut pages = list_changes().pages(&server.client());
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        counts.push((page.created.len(), page.removed.len()));
        assert_eq!(page.next_delta_token(), None);
    }
    assert_eq!(counts, [(1, 2), (0, 1)]);
    assert_eq!(server.calls()[1].target, "/v1/changes?pageToken=t");
}

fn delta(names: &[&str], next_page: &str, next_delta: &str) -> Reply {
    let devices: Vec<_> = names.iter().map(|name| format!(r#"{{"displayName":"{name}"}}"#)).collect();
    Reply::ok(&format!(
        r#"{{"createdDevices":[{}],"nextPageToken":"{next_page}","nextDeltaToken":"{next_delta}"}}"#,
        devices.join(",")
    ))
}

#[tokio::test]
async fn the_delta_token_is_available_after_the_last_item() {
    let replies = [delta(&["a"], "t", "too early"), Reply::status(500), delta(&["b"], "", "d2"), delta(&[], "", "d3")];
    let server = Server::script(replies).await;
    let mut items = list_delta_devices().delta_token("d1").items(&server.client());
    let mut seen = Vec::new();
    for _ in 0..4 {
        assert_eq!(items.next_delta_token(), None, "{seen:?}");
        seen.push(items.next().await.map(|item| item.map_or_else(|_| "error".to_owned(), |item| item.name.unwrap())));
    }
    assert_eq!(seen, [Some("a"), Some("error"), Some("b"), None].map(|name| name.map(str::to_owned)));
    assert_eq!(items.next_delta_token(), Some("d2"));
    assert!(items.next().await.is_none());

    let mut items = list_delta_devices().delta_token(items.next_delta_token().unwrap()).items(&server.client());
    assert!(items.next().await.is_none());
    assert_eq!(items.next_delta_token(), Some("d3"));
    let targets: Vec<_> = server.calls().into_iter().map(|call| call.target).collect();
    let path = "/v1/devices:listDelta?deltaToken=";
    let queries = ["d1", "d1&pageToken=t", "d1&pageToken=t", "d2"];
    assert_eq!(targets, queries.map(|query| format!("{path}{query}")));
}

#[tokio::test]
async fn an_unfinished_list_has_no_delta_token() {
    let server = Server::script([delta(&[], "t", "d2"), delta(&[], "t", "d2"), page(&["a"], "")]).await;
    let mut items = list_delta_devices().items(&server.client());
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::RepeatedPage);
    assert!(items.next().await.is_none());
    assert_eq!(items.next_delta_token(), None);

    let mut items = list_devices().items(&server.client());
    while items.next().await.is_some() {}
    assert_eq!(items.next_delta_token(), None);
}
