//! The feeds of new detections: nothing is lost, whatever happens between two calls.

use std::time::Duration;

use eset_connect::Client;
use eset_connect::ids::DetectionUuid;
use eset_connect::incident_management::v1;
use eset_connect::incident_management::v2::{self, ResolveDetectionBody};
use eset_connect_mock::MockServer;

const MINUTE: Duration = Duration::from_secs(60);

async fn started(per_minute: u32) -> (MockServer, Client) {
    let server = MockServer::builder().detections_per_minute(per_minute).start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

/// One page of the feed of v2: its detections, the next page and the next round.
async fn page(client: &Client, delta: &str, page: &str, size: u64) -> (Vec<DetectionUuid>, String, String) {
    let call = v2::list_delta_detections().delta_token(delta).page_size(size);
    let call = if page.is_empty() { call } else { call.page_token(page) };
    let found = call.send(client).await.unwrap();
    let ids = found.created_detections.iter().map(|created| created.uuid.clone().unwrap()).collect();
    (ids, found.next_page_token.clone().unwrap(), found.next_delta_token.clone().unwrap())
}

/// A whole round of the feed of v2, and the token of the next one.
async fn round(client: &Client, delta: &str, size: u64) -> (Vec<DetectionUuid>, String) {
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let (found, next, next_delta) = page(client, delta, &token, size).await;
        assert!(found.len() <= usize::try_from(size).unwrap());
        all.extend(found);
        token = next;
        if token.is_empty() {
            return (all, next_delta);
        }
    }
}

async fn small_round(client: &Client, delta: &str) -> (Vec<DetectionUuid>, String) {
    let found = v1::list_delta_detections().delta_token(delta).page_size(1000).send(client).await.unwrap();
    assert_eq!(found.next_page_token.as_deref(), Some(""));
    let ids = found.created_detections.iter().map(|created| created.uuid.clone().unwrap()).collect();
    (ids, found.next_delta_token.clone().unwrap())
}

#[tokio::test]
async fn a_feed_starts_empty_and_then_has_what_arrived() {
    let (server, client) = started(60).await;
    let (before, delta) = round(&client, "latest", 100).await;
    assert!(before.is_empty());
    let (before_v1, delta_v1) = small_round(&client, "latest").await;
    assert!(before_v1.is_empty());

    server.advance(10 * MINUTE);
    let (large, small) = (round(&client, &delta, 7).await.0, small_round(&client, &delta_v1).await.0);
    // Some may arrive while the test runs.
    assert!((600..660).contains(&(large.len() + small.len())), "{} {}", large.len(), small.len());
    assert!(large.len() > 100 && small.len() > 100);
    assert!(large.iter().all(|id| !small.contains(id)));
}

#[tokio::test]
async fn rounds_follow_each_other_without_a_gap_or_a_repetition() {
    let (server, client) = started(60).await;
    let (_, start) = round(&client, "latest", 100).await;
    let (mut followed, mut delta) = (Vec::new(), start.clone());
    for size in [1, 10, 50, 1000] {
        server.advance(MINUTE);
        let (found, next) = round(&client, &delta, size).await;
        followed.extend(found);
        delta = next;
    }
    // The token of the start is still valid, and has the same detections in the same order.
    let (again, _) = round(&client, &start, 1000).await;
    assert_eq!(again[..followed.len()], followed);
    assert!(followed.len() > 60);
}

#[tokio::test]
async fn detections_that_arrive_during_a_round_are_in_it_or_in_the_next() {
    let (server, client) = started(60).await;
    let (_, start) = round(&client, "latest", 100).await;
    server.advance(MINUTE);
    let (mut followed, token, _) = page(&client, &start, "", 10).await;
    server.advance(MINUTE);
    let (second, mut token, mut delta) = page(&client, &start, &token, 10).await;
    followed.extend(second);
    while !token.is_empty() {
        let (found, next, next_delta) = page(&client, &start, &token, 10).await;
        followed.extend(found);
        (token, delta) = (next, next_delta);
    }
    server.advance(MINUTE);
    followed.extend(round(&client, &delta, 10).await.0);
    let (all, _) = round(&client, &start, 1000).await;
    assert_eq!(all[..followed.len()], followed);
    assert!(followed.len() > 60);
}

#[tokio::test]
async fn a_page_is_the_same_when_it_is_requested_again() {
    let (server, client) = started(60).await;
    let (_, delta) = round(&client, "latest", 100).await;
    server.advance(MINUTE);
    let first = page(&client, &delta, "", 5).await;
    let second = page(&client, &delta, &first.1, 5).await;
    server.advance(MINUTE);
    assert_eq!(page(&client, &delta, "", 5).await, first);
    assert_eq!(page(&client, &delta, &first.1, 5).await, second);
}

#[tokio::test]
async fn without_a_delta_token_a_feed_starts_with_the_first_detection() {
    let (_server, client) = started(0).await;
    let found = v1::list_delta_detections().page_size(1000).send(&client).await.unwrap();
    let listed = v1::list_detections().page_size(1000).send(&client).await.unwrap();
    let of_protect = |detection: &&v1::Detection| detection.category != Some(v1::DetectionCategory::CorrelationRule);
    assert!(found.created_detections.iter().eq(listed.detections.iter().filter(of_protect)));
}

#[tokio::test]
async fn a_resolved_detection_comes_again_in_the_feed_whose_form_shows_it() {
    let (_server, client) = started(0).await;
    let (_, delta) = round(&client, "latest", 100).await;
    let (_, delta_v1) = small_round(&client, "latest").await;
    let large = v2::list_detections().page_size(1).send(&client).await.unwrap().detections[0].uuid.clone().unwrap();
    let small = v1::list_delta_detections().page_size(1).send(&client).await.unwrap();
    let small = small.created_detections[0].uuid.clone().unwrap();
    for id in [&large, &small] {
        v2::resolve_detection(id, ResolveDetectionBody::new()).send(&client).await.unwrap();
    }
    let (changed, delta) = round(&client, &delta, 100).await;
    assert_eq!(changed, std::slice::from_ref(&large));
    // The same call changes nothing more.
    v2::resolve_detection(&large, ResolveDetectionBody::new()).send(&client).await.unwrap();
    assert!(round(&client, &delta, 100).await.0.is_empty());
    assert!(small_round(&client, &delta_v1).await.0.is_empty());
}

#[tokio::test]
async fn some_detections_arrive_late_so_a_filter_by_time_loses_them() {
    let (server, client) = started(60).await;
    let (_, delta) = small_round(&client, "latest").await;
    server.advance(10 * MINUTE);
    let (before, delta) = small_round(&client, &delta).await;
    let newest = async |ids: &[DetectionUuid]| {
        let found = v1::list_detections().page_size(1000).send(&client).await.unwrap().detections.clone();
        let of_ids = found.into_iter().filter(|found| ids.contains(found.uuid.as_ref().unwrap()));
        of_ids.filter_map(|found| found.occur_time).max().unwrap()
    };
    // A program that filters by time would continue here.
    let bookmark = newest(&before).await;
    server.advance(10 * MINUTE);
    let (arrived, _) = small_round(&client, &delta).await;
    let filtered = v1::list_detections().start_time(bookmark).page_size(1000).send(&client).await.unwrap();
    let is_listed = |id: &&DetectionUuid| filtered.detections.iter().any(|found| found.uuid.as_ref() == Some(*id));
    let lost = arrived.iter().filter(|id| !is_listed(id)).count();
    assert!(lost > 5 && lost < arrived.len() / 2, "{lost} of {}", arrived.len());
}

#[tokio::test]
async fn what_arrives_depends_only_on_the_seed_and_the_time() {
    let ids = async |seed: u64, steps: u32| {
        let server = MockServer::builder().seed(seed).detections_per_minute(30).start().await.unwrap();
        let client = server.client().unwrap();
        for _ in 0..steps {
            server.advance(MINUTE * 12 / steps);
            small_round(&client, "latest").await;
        }
        let found = v1::list_detections().page_size(1000).send(&client).await.unwrap();
        let names = found.detections.iter().map(|found| (found.uuid.clone().unwrap(), found.display_name.clone()));
        names.take(200).collect::<Vec<_>>()
    };
    assert_eq!(ids(5, 1).await, ids(5, 6).await);
    assert_ne!(ids(5, 1).await, ids(6, 1).await);
}

#[tokio::test]
async fn a_token_of_another_feed_is_refused() {
    let (_server, client) = started(0).await;
    let (_, delta) = small_round(&client, "latest").await;
    let wrong = v2::list_delta_detections().delta_token(&delta).send(&client).await;
    assert!(wrong.unwrap_err().is_invalid());
    let invented = v1::list_delta_detections().delta_token("yesterday").send(&client).await;
    assert!(invented.unwrap_err().is_invalid());
}
