//! Pages with unreadable items, and unreadable pages.

use eset_connect_runtime::json::Problem;
use eset_connect_runtime::{Client, Error, ErrorKind, Operation as _, Page as _, TransportErrorKind};

use crate::support::api::{Device, ListDevicesResponse, get_device, list_delta_devices, list_devices};
use crate::support::{Reply, Server};

type Items = eset_connect_runtime::Items<ListDevicesResponse>;

fn page(items: &str, next: &str) -> Reply {
    Reply::ok(&format!(r#"{{"devices":[{items}],"nextPageToken":"{next}"}}"#)).with("request-id", "r-1")
}

/// The result that a caller sees: an item's uuid, or an error's body.
async fn seen(items: &mut Items) -> Vec<Result<Option<String>, String>> {
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.map(|device| device.uuid).map_err(|error| text(&error)));
        assert!(seen.len() < 50, "{seen:?}");
    }
    seen
}

fn text(error: &Error) -> String {
    assert!(error.is_item() && error.kind() == ErrorKind::Decode, "{error:?}");
    String::from_utf8(error.body().unwrap().to_vec()).unwrap()
}

#[allow(clippy::unnecessary_wraps, reason = "what a caller sees is a result")]
fn uuid(text: &str) -> Result<Option<String>, String> {
    Ok(Some(text.to_owned()))
}

#[tokio::test]
async fn an_item_with_a_misfit_is_still_returned() {
    let server =
        Server::script([page(r#"{"uuid":"a3"},{"uuid":7},{"uuid":"a5"}"#, "t"), page(r#"{"uuid":"a6"}"#, "")]).await;
    let mut items = list_devices().items(&server.client());
    let mut devices: Vec<Device> = Vec::new();
    while let Some(item) = items.next().await {
        devices.push(item.unwrap());
    }
    let uuids: Vec<_> = devices.iter().map(|device| device.uuid.as_deref()).collect();
    assert_eq!(uuids, [Some("a3"), None, Some("a5"), Some("a6")]);
    assert_eq!(devices[1].unknown_fields.get("uuid"), Some(&7.into()));
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn an_unreadable_item_is_an_error_at_its_position() {
    let server = Server::script([
        page(r#"7,{"uuid":"a"},null,"x",[1],{"uuid":"b"},true"#, "t1"),
        page("null,false", "t2"),
        page(r#"{"uuid":"c"}"#, ""),
    ])
    .await;
    let mut items = list_devices().items(&server.client());
    let lost = |text: &str| Err(text.to_owned());
    assert_eq!(
        seen(&mut items).await,
        [lost("7"), uuid("a"), lost(r#""x""#), lost("[1]"), uuid("b"), lost("true"), lost("false"), uuid("c")]
    );
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn an_item_that_stops_the_parser_affects_no_other() {
    let deep = format!(r#"{{"new":{}{}}}"#, "[".repeat(1000), "]".repeat(1000));
    let huge = r#"{"uuid":"x", "new": 1e999}"#;
    let nonsense = r#"{"uuid":"y","state":STATE_ON}"#;
    let body = format!(
        r#"{{"devices":[{{"uuid":"a"}},{deep}, 7,{huge} ,{{"uuid":5}},{nonsense},{{"uuid":"b"}}],"nextPageToken":"t"}}"#
    );
    let mut bytes = br#"{"devices":[{"uuid":"\xff"},{"uuid":"c"}]}"#.to_vec();
    bytes.splice(21..25, [0xff]);
    let broken = Reply::ok("").with_body(&bytes);
    let server = Server::script([Reply::ok(&body), broken.clone(), Reply::ok(&body)]).await;
    let mut items = list_devices().items(&server.client());
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(match item {
            Ok(device) => device.uuid.unwrap_or_else(|| device.unknown_fields.get("uuid").unwrap().to_string()),
            Err(error) => {
                assert!(error.is_item(), "{error:?}");
                format!("{} {}", error.json().unwrap().path(), error.body().unwrap().escape_ascii())
            }
        });
    }
    let expected = [
        "a".to_owned(),
        format!("devices[1] {}", deep.escape_default().to_string().replace("\\'", "'")),
        "devices[2] 7".to_owned(),
        format!("devices[3] {}", huge.escape_default()),
        "5".to_owned(),
        format!("devices[5] {}", nonsense.escape_default()),
        "b".to_owned(),
        r#"devices[0] {\"uuid\":\"\xff\"}"#.to_owned(),
        "c".to_owned(),
    ];
    assert_eq!(found, expected);
    assert_eq!(server.calls().len(), 2);

    let mut pages = list_devices().pages(&server.client());
    let page = pages.next().await.unwrap().unwrap();
    let problems: Vec<_> = page.problems().iter().map(|problem| (problem.path(), problem.is_kept())).collect();
    assert_eq!(
        problems,
        [
            ("devices[1]", false),
            ("devices[2]", true),
            ("devices[3]", false),
            ("devices[4].uuid", true),
            ("devices[5]", false)
        ]
    );
    assert_eq!(page.problems()[2].item_text().unwrap(), huge);
    assert!(page.problems()[2].to_string().contains("number out of range at line 1 column 25"), "{page:?}");
}

#[tokio::test]
async fn a_page_has_its_readable_items_and_problems() {
    let server = Server::script([page(r#"{"uuid":"a"},7,{"uuid":true}"#, "t"), page("", "")]).await;
    let mut pages = list_devices().pages(&server.client());
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.devices.len(), 2);
    let problems: Vec<_> = page.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        ["devices[1]: an integer, expected an object", "devices[2].uuid: a boolean, expected a string"]
    );
    assert_eq!(page.problems()[0].item_text().unwrap().as_ref(), b"7");
    // It is written back with the page. The values of fields are written back with their items.
    assert!(page.problems().iter().all(Problem::is_kept));
    assert_eq!(page.unknown_fields.get("devices"), Some(&serde_json::json!([7])));
    assert_eq!(page.problems()[1].item_text(), None);
    assert!(pages.next().await.unwrap().unwrap().problems().is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_list_that_is_not_an_array_is_an_error() {
    for list in [r#"{"uuid":"a"}"#, r#""a""#, "7", "false"] {
        let body = format!(r#"{{"devices":{list},"nextPageToken":"t"}}"#);
        let server = Server::script([Reply::ok(&body), Reply::ok(&body), page(r#"{"uuid":"b"}"#, "")]).await;
        let error = list_devices().send(&server.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.json().unwrap().path()), (ErrorKind::Decode, "devices"), "{list}");
        let mut items = list_devices().items(&server.client());
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.is_item()), (ErrorKind::Decode, false));
        assert_eq!(error.body().unwrap(), body.as_bytes());
        assert!(items.next().await.is_none(), "without `skip_page`, the list has ended");
        assert!(items.skip_page());
        assert_eq!(seen(&mut items).await, [uuid("b")], "{list}");
    }
}

#[tokio::test]
async fn a_list_that_is_absent_or_null_is_empty() {
    for list in ["", r#","devices":null"#, r#","devices":[]"#, r#","devices":7,"devices":null"#] {
        let body = format!(r#"{{"nextPageToken":"t"{list}}}"#);
        let server = Server::script([Reply::ok(&body), page(r#"{"uuid":"b"}"#, "")]).await;
        assert_eq!(seen(&mut list_devices().items(&server.client())).await, [uuid("b")], "{list}");
    }
}

#[tokio::test]
async fn a_token_that_is_a_number_is_read_as_digits() {
    for number in ["5", "-7", "0", "18446744073709551616000001", "1.50", "1e3"] {
        let body = format!(r#"{{"nextPageToken" : {number} ,"devices":[{{"uuid":"a"}}]}}"#);
        let server = Server::script([Reply::ok(&body), Reply::ok(&body), page(r#"{"uuid":"b"}"#, "")]).await;
        let sent = list_devices().send(&server.client()).await.unwrap();
        assert_eq!((sent.next_page_token(), sent.problems()), (Some(number), &[][..]));
        assert_eq!(serde_json::to_value(&*sent).unwrap()["nextPageToken"], number);
        assert_eq!(seen(&mut list_devices().items(&server.client())).await, [uuid("a"), uuid("b")], "{number}");
        assert_eq!(server.calls()[2].target, format!("/v1/devices?pageToken={number}"));
    }
    // Also if the page is read item by item, and if it can only be skipped.
    let mixed = format!(r#"{{"devices":[1e999,{{"uuid":"a"}}],"nextPageToken":{}}}"#, "9".repeat(30));
    let cut = format!(r#"{{"nextPageToken":{},"devices":["#, "8".repeat(30));
    let server = Server::script([Reply::ok(&mixed), Reply::ok(&cut), page("", "")]).await;
    let mut items = list_devices().items(&server.client());
    assert_eq!(items.next().await.unwrap().unwrap_err().body().unwrap().as_ref(), b"1e999");
    assert_eq!(items.next().await.unwrap().unwrap().uuid.as_deref(), Some("a"));
    assert_eq!(items.next().await.unwrap().unwrap_err().next_page_token(), Some(&*"8".repeat(30)));
    assert!(items.skip_page() && items.next().await.is_none());
    assert_eq!(server.calls()[1].target, format!("/v1/devices?pageToken={}", "9".repeat(30)));
}

#[tokio::test]
async fn a_token_of_another_kind_does_not_end_the_list() {
    for token in [r#"{"token":"t"}"#, r#"["t"]"#, "true", "false"] {
        let body = format!(r#"{{"devices":[{{"uuid":"a"}}],"nextPageToken":{token}}}"#);
        let answer = body.clone();
        let server = Server::start(move |request| {
            if request.target == crate::support::api::TOKEN_PATH {
                Reply::token("token-1", "refresh-1")
            } else {
                Reply::ok(&answer)
            }
        })
        .await;
        let client = server.client();
        let is_of_the_token = |error: &Error| {
            assert_eq!((error.kind(), error.json().unwrap().path()), (ErrorKind::Decode, "nextPageToken"), "{token}");
            assert!(error.to_string().contains("nextPageToken: a") && !error.is_item(), "{error}");
        };
        is_of_the_token(&list_devices().send(&client).await.unwrap_err());
        is_of_the_token(&list_devices().decode(http::Response::new(body.clone().into())).unwrap_err());
        let mut pages = list_devices().pages(&client);
        is_of_the_token(&pages.next().await.unwrap().unwrap_err());
        assert!(!pages.skip_page(), "the next page is unknown");
        assert!(pages.next().await.is_none());
        let mut items = list_devices().items(&client);
        is_of_the_token(&items.next().await.unwrap().unwrap_err());
        assert!(items.next().await.is_none() && items.next_delta_token().is_none());
    }
}

#[tokio::test]
async fn a_delta_token_is_a_string_or_a_number() {
    let last = |token: &str| Reply::ok(&format!(r#"{{"createdDevices":[],"nextDeltaToken":{token}}}"#));
    let server = Server::script([last("12345678901234567890123"), last("{}"), last("null")]).await;
    let client = server.client();
    let page = list_delta_devices().send(&client).await.unwrap();
    assert_eq!(page.next_delta_token(), Some("12345678901234567890123"));
    let error = list_delta_devices().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.json().unwrap().path()), (ErrorKind::Decode, "nextDeltaToken"));
    assert_eq!(list_delta_devices().send(&client).await.unwrap().next_delta_token(), None);
}

#[tokio::test]
async fn the_last_token_of_a_page_counts() {
    let first = r#"{"nextPageToken":{},"nextPageToken":7,"devices":{},"devices":[],"nextPageToken":"t"}"#;
    let server = Server::script([Reply::ok(first), page(r#"{"uuid":"b"}"#, "")]).await;
    assert_eq!(seen(&mut list_devices().items(&server.client())).await, [uuid("b")]);
    assert_eq!(server.calls()[1].target, "/v1/devices?pageToken=t");
}

#[tokio::test]
async fn the_error_of_an_item_names_the_call_but_no_value() {
    let server = Server::script([page(r#""body-secret""#, "")]).await;
    let error = list_devices().items(&server.client()).next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "an item of the page cannot be read: devices[0]: a string, expected an object (GET /v1/devices, 1 attempt, \
         request-id r-1)"
    );
    assert!(!format!("{error:?}").contains("body-secret"));
    assert_eq!(error.json().unwrap().path(), "devices[0]");
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("r-1")));
    assert!(error.is_body_complete() && !error.is_retryable() && !error.is_not_executed());
}

#[tokio::test]
async fn a_page_that_cannot_be_read_can_be_skipped() {
    let cut = r#"{"nextPageToken":"t\u0031","devices":[{"uuid":"a"},{"uu"#;
    let server = Server::script([
        Reply::ok(cut),
        Reply::ok(r#"{"devices":[{"uuid":"b"}],"nextPageToken":"t2","size":1e999}"#),
        page(r#"{"uuid":"c"}"#, "t3"),
        Reply::status(500),
        Reply::ok(r#"{"devices":[{"uuid":"d"}],"nextPageToken":"","size":"#),
    ])
    .await;
    let mut items = list_devices().items(&server.client());
    assert!(items.skip_page(), "nothing has failed yet");
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.is_item(), error.next_page_token()), (ErrorKind::Decode, false, Some("t1")));
    assert!(items.next().await.is_none(), "without `skip_page`, the list has ended");
    assert!(items.skip_page());
    assert_eq!(items.next().await.unwrap().unwrap_err().next_page_token(), Some("t2"));
    assert!(items.skip_page() && items.skip_page());
    assert_eq!(items.next().await.unwrap().unwrap().uuid.as_deref(), Some("c"));
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Status);
    assert!(!items.skip_page(), "the next page is unknown");
    assert_eq!(items.next().await.unwrap().unwrap_err().next_page_token(), None);
    assert!(items.skip_page(), "it was the last page");
    assert!(items.next().await.is_none());
    let targets: Vec<_> = server.calls().into_iter().map(|call| call.target).collect();
    let token = |token: &str| format!("/v1/devices?pageToken={token}");
    assert_eq!(targets, ["/v1/devices", &token("t1"), &token("t2"), &token("t3"), &token("t3")]);
}

#[tokio::test]
async fn the_next_page_is_known_only_from_a_page() {
    for (body, token, can_skip) in [
        ("<html></html>", None, false),
        ("", None, false),
        ("[]", None, false),
        ("7", None, false),
        (r#"{"devices":["#, None, false),
        (r#"{"devices":[{"nextPageToken":"inner"#, None, false),
        (r#"{"devices":[],"nextPageToken":"cut"#, None, false),
        (r#"{"devices":[],"nextPageToken":"whole","x":"#, Some("whole"), true),
        (r#"{"devices":[{"nextPageToken":"inner"}],"x":1e999}"#, None, true),
        (r#"{"devices":[],"x":1e999,"nextPageToken":null}"#, None, true),
        (r#"{"devices":[],"x":1e999,"nextPageToken":{}}"#, None, false),
        (r#"{"devices":[],"x":1e999,"nextPageToken":1e999}"#, None, false),
    ] {
        let server = Server::start(move |request| {
            if request.target == crate::support::api::TOKEN_PATH { Reply::token("t", "r") } else { Reply::ok(body) }
        })
        .await;
        let mut pages = list_devices().pages(&server.client());
        let error = pages.next().await.unwrap().unwrap_err();
        let kind = if body.starts_with('<') { ErrorKind::Foreign } else { ErrorKind::Decode };
        assert_eq!((error.kind(), error.next_page_token()), (kind, token), "{body}");
        assert_eq!(pages.skip_page(), can_skip, "{body}");
        // Only a foreign response is retryable, so that the page is requested again.
        assert_eq!(pages.next().await.is_some(), kind == ErrorKind::Foreign || token.is_some(), "{body}");
    }
}

#[tokio::test]
async fn a_large_page_with_an_early_token_can_be_skipped() {
    let large = format!(r#"{{"nextPageToken":"t","devices":[{{"uuid":"{}"}}]}}"#, "a".repeat(10_000));
    let server = Server::script([Reply::ok(&large), page(r#"{"uuid":"b"}"#, "")]).await;
    let client = server.builder().max_response_bytes(5000).build().unwrap();
    let mut items = list_devices().items(&client);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::TooLarge));
    assert_eq!(error.next_page_token(), Some("t"));
    assert!(items.skip_page());
    assert_eq!(seen(&mut items).await, [uuid("b")]);
}

#[tokio::test]
async fn skip_page_never_returns_to_an_earlier_page() {
    let again = r#"{"nextPageToken":"t","devices":["#;
    let server = Server::script([page("", "t"), Reply::ok(again)]).await;
    let mut pages = list_devices().pages(&server.client());
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().next_page_token(), Some("t"));
    assert!(pages.skip_page());
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::RepeatedPage);
    assert!(pages.next().await.is_none());
}

fn strict(server: &Server) -> Client {
    server.builder().strict_json().build().unwrap()
}

#[tokio::test]
async fn a_strict_client_makes_problems_errors() {
    let server = Server::script([
        page(r#"{"uuid":"a"},{"uuid":7}"#, "t"),
        page(r#"{"uuid":"b"}"#, ""),
        Reply::ok(r#"{"uuid":7}"#),
        Reply::ok(r#"{"uuid":7}"#),
    ])
    .await;
    let mut items = list_devices().items(&strict(&server));
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.json().unwrap().path()), (ErrorKind::Decode, "devices[1].uuid"));
    assert_eq!((error.is_item(), error.next_page_token()), (false, Some("t")));
    assert!(items.skip_page());
    assert_eq!(seen(&mut items).await, [uuid("b")]);
    let error = get_device("1").send(&strict(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let device = get_device("1").send(&server.client()).await.unwrap();
    assert_eq!(device.problems()[0].to_string(), "uuid: an integer, expected a string");
    assert_eq!(device.unknown_fields.get("uuid"), Some(&7.into()));
}

#[tokio::test]
async fn problems_are_reported_without_a_client() {
    let call = list_devices();
    let response = http::Response::new(r#"{"devices":[7,{"uuid":7},{}]}"#.into());
    let page = call.decode(response).unwrap();
    assert_eq!((page.devices.len(), page.problems().len()), (2, 2));
}
