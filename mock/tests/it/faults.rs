//! Faults, and what the client does: nothing is executed twice, and nothing is lost without an error. The rows of
//! `runtime/FAILURES.md` for these faults hold here too.

use std::time::{Duration, Instant};

use eset_connect::asset_management::v1::{CreateGroupRequest, Group, create_group};
use eset_connect::authentication::{OauthTokenBody, oauth_token};
use eset_connect::device_management::v1::{
    ListDevicesResponse, RenameDeviceBody, RenameDeviceResponse, get_device, list_devices, list_groups, rename_device,
};
use eset_connect::{Call, Client, Error, ErrorKind, Started};
use eset_connect_mock::{Fault, MockServer, Readiness, Received, Requests};

const ONCE: Duration = Duration::from_millis(20);

/// A server, and a client that waits shortly between retries.
async fn started() -> (MockServer, Client) {
    let server = MockServer::start().await.unwrap();
    let client = client(&server);
    (server, client)
}

fn client(server: &MockServer) -> Client {
    let builder = server.client_builder().retries(2, ONCE, ONCE).attempt_timeout(Duration::from_secs(5));
    builder.timeout(Duration::from_secs(20)).build().unwrap()
}

fn list() -> Call<ListDevicesResponse> {
    list_devices().page_size(10).into()
}

/// A call that must not be executed twice.
fn rename(server: &MockServer) -> Call<RenameDeviceResponse> {
    let device = server.example_id("device").unwrap();
    rename_device(device, RenameDeviceBody::new().display_name("Reception")).into()
}

async fn name(server: &MockServer, client: &Client) -> Option<String> {
    let device = get_device(server.example_id("device").unwrap()).send(client).await.unwrap();
    device.device.as_ref().unwrap().display_name.clone()
}

/// The result of a call in the words of `runtime/FAILURES.md`.
fn result<T>(result: &Result<T, Error>) -> String {
    let Err(error) = result else { return "result".to_owned() };
    let status = error.status().map(|status| status.as_u16()).unwrap_or_default();
    let mut text = match error.kind() {
        ErrorKind::Status => format!("status {status}"),
        ErrorKind::Foreign => "not from the service, body available".to_owned(),
        ErrorKind::Transport(kind) => format!("no response, {kind:?}"),
        ErrorKind::Token(kind) => format!("no token, {kind:?}"),
        ErrorKind::PendingLost => format!("response lost, {status}"),
        kind => panic!("{kind:?}: {error}"),
    };
    if error.is_not_executed() {
        text.push_str(", not executed");
    }
    text
}

/// A row of `runtime/FAILURES.md` for a method: requests, executions, result.
fn documented(case: &str, method: &str) -> String {
    const ROWS: &str = include_str!("../../../runtime/FAILURES.md");
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let mut rows = ROWS.lines().map(cells).filter(|cells| cells.len() == 8).skip_while(|cells| cells[1] != case);
    let first = rows.next().unwrap_or_else(|| panic!("no case {case}"));
    let others = rows.take_while(|cells| cells[1].is_empty());
    let is_meant = |cells: &Vec<String>| cells[2] == "all" || cells[2].split(", ").any(|of| of == method);
    let row = [first].into_iter().chain(others).find(is_meant).unwrap();
    row[3..6].join(" | ")
}

/// Sends a read and a change with a fault on the first request of each. Returns for each of the two: requests, executions,
/// result.
async fn outcomes(fault: Fault) -> [String; 2] {
    let (server, client) = started().await;
    let (list, rename) = (list(), rename(&server));
    server.on(&list).once().fail(fault.clone()).unwrap();
    server.on(&rename).once().fail(fault.clone()).unwrap();
    let (read, changed) = (result(&list.send(&client).await), result(&rename.send(&client).await));
    let requests = server.requests();
    assert_eq!(requests.with_fault().len(), 2, "{fault}: {requests:?}");
    let row = |requests: Requests, result| format!("{} | {} | {result}", requests.len(), requests.executed().len());
    [row(requests.of(&list), read), row(requests.of(&rename), changed)]
}

/// The file documents the worst case, which is that the operation was executed.
#[tokio::test]
async fn each_fault_has_the_outcome_that_failures_md_documents() {
    let short = Duration::from_millis(30);
    for (fault, case) in [
        (Fault::delay(short), "200"),
        (Fault::delay(short).after_execution(), "200"),
        (Fault::unknown_values(), "200, unknown fields and enum values"),
        (Fault::block_page(200).after_execution(), "200, an HTML page"),
        (Fault::half_body(), "200, half a body, then 200"),
        (Fault::reset().after_execution(), "connection reset before the response, then 200"),
        (Fault::revoked_token(), "401, then 200"),
        (Fault::block_page(403), "403"),
        (Fault::status(404), "404"),
        (Fault::status(429), "429, then 200"),
        (Fault::status(429).retry_after(short), "429 with `Retry-After: 1`, then 200"),
        (Fault::status(500).after_execution(), "500"),
        (Fault::status(502).after_execution(), "502, then 200"),
        (Fault::status(503).after_execution(), "503, then 200"),
        (Fault::status(503).retry_after(short), "503 with `Retry-After: 1`, then 200"),
        (Fault::status(504).after_execution(), "504, then 200"),
    ] {
        let documented = [documented(case, "GET"), documented(case, "POST")];
        assert_eq!(outcomes(fault.clone()).await, documented, "{fault}");
    }
}

#[tokio::test]
async fn a_fault_before_the_execution_has_the_same_result_and_executes_nothing() {
    for (fault, read, changed) in [
        (Fault::status(500), "1 | 0 | status 500", "1 | 0 | status 500"),
        (Fault::status(502), "2 | 1 | result", "1 | 0 | status 502"),
        (Fault::status(503), "2 | 1 | result", "1 | 0 | status 503"),
        (Fault::status(504), "2 | 1 | result", "1 | 0 | status 504"),
        (Fault::reset(), "2 | 1 | result", "1 | 0 | no response, Broken"),
        (
            Fault::block_page(200),
            "1 | 0 | not from the service, body available",
            "1 | 0 | not from the service, body available",
        ),
    ] {
        assert_eq!(outcomes(fault.clone()).await, [read, changed], "{fault}");
    }
}

#[tokio::test]
async fn a_lost_response_of_a_change_is_reported_and_the_change_is_made() {
    let (server, client) = started().await;
    let before = name(&server, &client).await;
    server.on(&rename(&server)).once().fail(Fault::reset()).unwrap();
    rename(&server).send(&client).await.unwrap_err();
    assert_eq!(name(&server, &client).await, before);

    server.on(&rename(&server)).once().fail(Fault::reset().after_execution()).unwrap();
    let error = rename(&server).send(&client).await.unwrap_err();
    assert!(!error.is_not_executed());
    assert_eq!(name(&server, &client).await.as_deref(), Some("Reception"));
}

#[tokio::test]
async fn a_wait_with_a_fraction_is_respected() {
    let (server, client) = started().await;
    server.on(&list()).once().fail(Fault::status(429).retry_after(Duration::from_millis(1100))).unwrap();
    let start = Instant::now();
    list().send(&client).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(1100), "{:?}", start.elapsed());
    assert_eq!(server.requests().with_status(429).len(), 1);
}

#[tokio::test]
async fn three_times_202_are_three_requests_and_then_the_response() {
    let (server, client) = started().await;
    let group = Group::new().display_name("East").parent_group_uuid(server.example_id("device_group").unwrap());
    let create = create_group(CreateGroupRequest::new().group(group));
    server.on_operation(&create).times(3).fail(Fault::accepted()).unwrap();
    let created = create.send(&client).await.unwrap();

    let requests = server.requests().of(&create);
    let statuses: Vec<_> = requests.iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [202, 202, 202, 200]);
    let found = format!("{} | {} | result", requests.len(), requests.executed().len());
    assert_eq!(found, documented("202 with an id three times, then 200", "POST"));
    let groups = list_groups().page_size(1000).send(&client).await.unwrap();
    let named: Vec<_> =
        groups.device_groups.iter().filter(|group| group.display_name.as_deref() == Some("East")).collect();
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].uuid, created.group.as_ref().unwrap().uuid);
}

#[tokio::test]
async fn a_pending_response_that_gets_lost_is_reported_as_lost() {
    let server = MockServer::builder().pending(Readiness::After(Duration::ZERO)).start().await.unwrap();
    let client = client(&server);
    let call = rename(&server);
    let Started::Pending(pending) = call.start(&client).await.unwrap() else { panic!("not pending") };
    server.on(&call).once().fail(Fault::reset().after_execution()).unwrap();
    let lost = pending.finish::<RenameDeviceResponse>(&client).await;
    assert_eq!(result(&lost), "response lost, 404");
    assert_eq!(server.requests().of(&call).executed().len(), 1);
}

#[tokio::test]
async fn a_late_response_ends_the_attempt_and_the_server_finishes_it() {
    let server = MockServer::start().await.unwrap();
    let builder = server.client_builder().retries(2, ONCE, ONCE).attempt_timeout(Duration::from_millis(300));
    let client = builder.timeout(Duration::from_secs(20)).build().unwrap();
    let late = Fault::delay(Duration::from_millis(900));
    server.on(&list()).once().fail(late.clone()).unwrap();
    server.on(&rename(&server)).once().fail(late).unwrap();

    assert_eq!(result(&list().send(&client).await), "result");
    assert_eq!(result(&rename(&server).send(&client).await), "no response, TimedOut");
    while server.requests().with_fault().len() < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(server.requests().of(&list()).executed().len(), 2);
    assert_eq!(server.requests().of(&rename(&server)).executed().len(), 1);
}

#[tokio::test]
async fn a_malformed_item_costs_its_wrong_values_only() {
    let (server, client) = started().await;
    let whole = list().send(&client).await.unwrap();
    server.on(&list()).once().fail(Fault::malformed_item()).unwrap();
    let page = list().send(&client).await.unwrap();

    assert!(!page.problems().is_empty());
    assert_eq!(page.devices.len(), whole.devices.len());
    let differing = page.devices.iter().zip(&whole.devices).filter(|(found, sent)| found != sent).count();
    assert_eq!(differing, 1);
    assert_eq!(page.next_page_token, whole.next_page_token);
}

#[tokio::test]
async fn unknown_values_are_kept() {
    let (server, client) = started().await;
    server.on(&list()).once().fail(Fault::unknown_values()).unwrap();
    let page = list().send(&client).await.unwrap();
    assert!(page.problems().is_empty(), "{:?}", page.problems());
    let printed = format!("{:?}", page.devices[0]);
    assert!(printed.contains("mockNewField") && printed.contains("_MOCK_NEW"), "{printed}");
}

#[tokio::test]
async fn a_malformed_item_waits_for_a_list_with_items() {
    let (server, client) = started().await;
    server.on_operation(&list()).once().fail(Fault::malformed_item()).unwrap();
    let none = list_devices().display_names(["no such device"]).send(&client).await.unwrap();
    assert!(none.devices.is_empty() && none.problems().is_empty());
    assert!(!list().send(&client).await.unwrap().problems().is_empty());
}

#[tokio::test]
async fn half_a_compressed_body_is_half_of_what_is_sent() {
    let (server, client) = started().await;
    let long = list_devices().page_size(100);
    server.on(&long).times(2).fail(Fault::half_body()).unwrap();
    assert_eq!(result(&long.send(&client).await), "result");
    assert_eq!(server.requests().of(&long).len(), 3);
}

#[tokio::test]
async fn faults_of_token_requests_stop_no_call_without_a_reason() {
    let short = Duration::from_millis(30);
    for (fault, expected, tokens) in [
        (Fault::status(503), "result", 2),
        (Fault::status(503).retry_after(short), "result", 2),
        (Fault::status(429), "result", 2),
        (Fault::status(502).after_execution(), "result", 2),
        (Fault::reset(), "result", 2),
        (Fault::half_body(), "result", 2),
        (Fault::delay(short), "result", 1),
        (Fault::unknown_values(), "result", 1),
        // The first request sends a password, so there is nothing to revoke.
        (Fault::revoked_token(), "result", 1),
        (Fault::block_page(403), "no token, Refused, not executed", 1),
        (Fault::block_page(200), "no token, Unreadable, not executed", 1),
    ] {
        let (server, client) = started().await;
        server.on_token_requests().once().fail(fault.clone()).unwrap();
        assert_eq!(result(&list().send(&client).await), expected, "{fault}");
        let token_requests = server.all_requests().len() - server.requests().len();
        assert_eq!(token_requests, tokens, "{fault}");
        assert_eq!(server.all_requests().with_fault().len(), 1, "{fault}");
    }
}

#[tokio::test]
async fn a_revoked_refresh_token_is_replaced_with_the_password() {
    let (server, client) = started().await;
    list().send(&client).await.unwrap();
    server.on_token_requests().once().fail(Fault::revoked_token()).unwrap();
    server.advance(Duration::from_secs(3600));
    list().send(&client).await.unwrap();
    let statuses: Vec<_> = server.all_requests().iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 200, 401, 400, 200, 200]);
}

#[tokio::test]
async fn faults_of_token_requests_happen_on_premises_too() {
    let server = MockServer::builder().on_premises("13.1").start().await.unwrap();
    let client = client(&server);
    server.on_operation(&oauth_token(OauthTokenBody::default())).once().fail(Fault::status(503)).unwrap();
    server.on(&list()).once().fail(Fault::status(502)).unwrap();
    list().send(&client).await.unwrap();
    let printed: Vec<_> = server.all_requests().iter().map(ToString::to_string).collect();
    let expected = [
        "503 POST /GetTokens (fault: 503)",
        "200 POST /GetTokens",
        "502 GET /v1/devices?pageSize=10 (fault: 502)",
        "200 GET /v1/devices?pageSize=10",
    ];
    assert_eq!(printed, expected);
}

#[tokio::test]
async fn a_fault_after_execution_waits_for_an_execution() {
    let (server, client) = started().await;
    list().send(&client).await.unwrap();
    server.revoke_tokens();
    server.on(&rename(&server)).once().fail(Fault::status(502).after_execution()).unwrap();
    assert_eq!(result(&rename(&server).send(&client).await), "status 502");
    let printed: Vec<_> = server.requests().of(&rename(&server)).iter().map(|request| request.status).collect();
    assert_eq!(printed, [Some(401), Some(502)]);
}

#[tokio::test]
async fn a_rule_for_a_call_hits_no_other_call_of_the_operation() {
    let (server, client) = started().await;
    server.on(&list()).fail(Fault::status(404)).unwrap();
    assert!(list().send(&client).await.unwrap_err().is_not_found());
    list_devices().page_size(11).send(&client).await.unwrap();
    server.on_operation(&list()).fail(Fault::status(403)).unwrap();
    assert!(list_devices().page_size(11).send(&client).await.unwrap_err().is_forbidden());
    list_groups().send(&client).await.unwrap();
    server.on_every_call().fail(Fault::status(501)).unwrap();
    assert_eq!(result(&list_groups().send(&client).await), "status 501");
    server.reset_rules();
    list().send(&client).await.unwrap();
}

#[tokio::test]
async fn a_given_response_can_get_lost() {
    let (server, client) = started().await;
    server.on(&get_device("a")).respond_text(200, r#"{"device":{"uuid":"a"}}"#).unwrap();
    server.on(&get_device("a")).once().fail(Fault::half_body()).unwrap();
    assert!(get_device("a").send(&client).await.unwrap().device.is_some());
    assert_eq!(server.requests().of(&get_device("a")).len(), 2);
}

#[tokio::test]
async fn a_fault_that_cannot_happen_is_an_error() {
    let server = MockServer::start().await.unwrap();
    let error = server.on(&list()).fail(Fault::status(429).after_execution()).unwrap_err();
    assert_eq!(error.to_string(), "the rule cannot be applied: `429` tells the client that nothing was executed");
    assert!(server.on(&list()).at_random(2.0).fail(Fault::reset()).is_err());
    assert!(server.on(&list()).at_random(2.0).respond_text(200, "{}").is_err());
    assert!(server.on_token_requests().fail(Fault::accepted()).is_err());
}

/// The faults of 30 reads, as the client and the record see them.
async fn random_faults(seed: u64) -> (Vec<String>, Vec<String>) {
    let (server, client) = started().await;
    server.on_every_call().at_random(0.5).seed(seed).fail(Fault::any()).unwrap();
    let mut results = Vec::new();
    for _ in 0..30 {
        results.push(result(&list().send(&client).await));
    }
    let fault = |request: &Received| request.fault.as_ref().map(ToString::to_string).unwrap_or_default();
    (results, server.requests().iter().map(fault).collect())
}

#[tokio::test]
async fn the_same_seed_gives_the_same_faults() {
    let (first, again, other) = tokio::join!(random_faults(7), random_faults(7), random_faults(8));
    assert_eq!(first, again);
    assert_ne!(first.1, other.1);
    let faults = first.1.iter().filter(|fault| !fault.is_empty()).count();
    assert!((8..40).contains(&faults), "{faults} of {}", first.1.len());
}

#[tokio::test]
async fn no_change_is_executed_twice_whatever_happens() {
    let (server, client) = started().await;
    list().send(&client).await.unwrap();
    server.on_every_call().at_random(0.5).seed(3).fail(Fault::any()).unwrap();
    server.on_token_requests().at_random(0.3).seed(3).fail(Fault::any()).unwrap();
    let device = server.example_id("device").unwrap();
    for number in 0..40 {
        let call = rename_device(device.as_str(), RenameDeviceBody::new().display_name(number.to_string()));
        let sent = call.send(&client).await;
        let executed = server.requests().of(&call).executed().len();
        match &sent {
            Ok(_) => assert_eq!(executed, 1, "{number}"),
            Err(error) if error.is_not_executed() => assert_eq!(executed, 0, "{number}: {error}"),
            Err(error) => assert!(executed <= 1, "{number}: {error}"),
        }
    }
}
