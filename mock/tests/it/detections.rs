//! Detections: their lists, their forms and their groups.

use std::collections::BTreeSet;

use eset_connect::Client;
use eset_connect::device_management::v1::get_device;
use eset_connect::ids::{DetectionUuid, DeviceUuid};
use eset_connect::incident_management::v1::{self, SeverityLevel};
use eset_connect::incident_management::v2::{
    self, BatchGetDetectionsRequest, DetectionCategory, DetectionGroup, ResolveDetectionBody, ResolveDetectionGroupBody,
};
use eset_connect_mock::MockServer;

async fn started() -> (MockServer, Client) {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

async fn small(client: &Client) -> Vec<v1::Detection> {
    v1::list_detections().page_size(1000).send(client).await.unwrap().detections.clone()
}

async fn of_cloud_office(client: &Client) -> Vec<v2::Detection> {
    v2::list_detections().page_size(1000).send(client).await.unwrap().detections.clone()
}

async fn detection(client: &Client, id: &DetectionUuid) -> v2::Detection {
    v2::get_detection(id).send(client).await.unwrap().detection.clone().unwrap()
}

async fn groups(client: &Client) -> Vec<DetectionGroup> {
    v2::list_detection_groups().page_size(1000).send(client).await.unwrap().detection_groups.clone()
}

fn device(detection: &v1::Detection) -> Option<&DeviceUuid> {
    detection.context.as_ref()?.device_uuid.as_ref()
}

#[tokio::test]
async fn each_list_has_the_detections_of_its_products_and_v2_has_the_detail_of_all() {
    let (_server, client) = started().await;
    let (small, large) = (small(&client).await, of_cloud_office(&client).await);
    assert!(small.len() > 100 && large.len() > 20, "{} {}", small.len(), large.len());
    assert!(large.iter().all(|detection| detection.cloud_office_tenant_uuid.is_some() && detection.email.is_some()));
    let mut with_rule = 0;
    for listed in &small {
        let whole = detection(&client, listed.uuid.as_ref().unwrap()).await;
        assert_eq!((&whole.display_name, &whole.occur_time), (&listed.display_name, &listed.occur_time));
        assert_eq!(whole.device.as_ref().unwrap().uuid.as_ref(), device(listed));
        let is_rule = listed.category == Some(v1::DetectionCategory::CorrelationRule);
        assert_eq!(whole.edr_rule_uuid.is_some(), is_rule);
        assert_eq!(whole.category == Some(DetectionCategory::EdrRule), is_rule);
        assert_eq!(whole.triggering_event.is_some(), is_rule);
        with_rule += usize::from(is_rule);
    }
    assert!(with_rule > 20 && with_rule < small.len() / 2);
    // The small form has no emails.
    let cloud = large[0].uuid.as_ref().unwrap();
    assert!(v1::get_detection(cloud).send(&client).await.unwrap_err().is_not_found());
    assert_eq!(detection(&client, cloud).await, large[0]);
}

#[tokio::test]
async fn a_detection_has_a_device_of_the_fleet() {
    let (_server, client) = started().await;
    for listed in &small(&client).await[..20] {
        let whole = detection(&client, listed.uuid.as_ref().unwrap()).await;
        let device = get_device(device(listed).unwrap()).send(&client).await.unwrap();
        assert_eq!(whole.device.unwrap().display_name, device.device.as_ref().unwrap().display_name);
    }
}

#[tokio::test]
async fn a_severity_level_belongs_to_its_score() {
    let (_server, client) = started().await;
    let mut levels = BTreeSet::new();
    for detection in of_cloud_office(&client).await {
        let expected = match detection.severity_score.unwrap() {
            ..50 => SeverityLevel::Low,
            50..60 => SeverityLevel::Medium,
            _ => SeverityLevel::High,
        };
        assert_eq!(detection.severity_level, Some(expected.clone()));
        levels.insert(expected);
    }
    assert!(levels.len() > 1);
}

#[tokio::test]
async fn a_list_is_filtered_by_device_and_by_a_window_of_time() {
    let (_server, client) = started().await;
    let all = small(&client).await;
    let wanted = device(&all[0]).unwrap();
    let of_device = v1::list_detections().device_uuid(wanted).page_size(1000).send(&client).await.unwrap();
    assert!(of_device.detections.iter().eq(all.iter().filter(|found| device(found) == Some(wanted))));
    assert_eq!(of_device.total_size, i64::try_from(of_device.detections.len()).ok());

    let mut times: Vec<_> = all.iter().map(|detection| detection.occur_time.clone().unwrap()).collect();
    times.sort();
    let (start, end) = (times[20].clone(), times[60].clone());
    let window = v1::list_detections().start_time(start.clone()).end_time(end.clone()).page_size(1000);
    let found = window.send(&client).await.unwrap();
    let is_inside =
        |found: &&v1::Detection| found.occur_time >= Some(start.clone()) && found.occur_time < Some(end.clone());
    assert!(found.detections.iter().eq(all.iter().filter(is_inside)));
    assert!(found.detections.len() >= 40);
    // The start is part of the window, the end is not.
    assert!(found.detections.iter().any(|found| found.occur_time == Some(start.clone())));
    assert!(found.detections.iter().all(|found| found.occur_time != Some(end.clone())));
}

#[tokio::test]
async fn the_cloud_office_is_filtered_by_tenant() {
    let (server, client) = started().await;
    let tenant = server.example_id("cloud_office_tenant").unwrap();
    let all = of_cloud_office(&client).await.len();
    let found = v2::list_detections().cloud_office_tenant_uuid(tenant).page_size(1000).send(&client).await.unwrap();
    assert_eq!(found.detections.len(), all);
    let other = v2::list_detections().cloud_office_tenant_uuid("other").send(&client).await.unwrap();
    assert!(other.detections.is_empty());
}

#[tokio::test]
async fn pages_have_each_detection_once() {
    let (_server, client) = started().await;
    let mut items = v1::list_detections().page_size(7).items(&client);
    let mut paged = Vec::new();
    while let Some(item) = items.next().await {
        paged.push(item.unwrap());
    }
    assert_eq!(paged, small(&client).await);
}

#[tokio::test]
async fn a_batch_has_all_or_none() {
    let (_server, client) = started().await;
    let ids: Vec<_> = small(&client).await.iter().rev().take(3).map(|found| found.uuid.clone().unwrap()).collect();
    let get = async |ids: Vec<DetectionUuid>| {
        v2::batch_get_detections(BatchGetDetectionsRequest::new().detection_uuids(ids)).send(&client).await
    };
    let found = get(ids.clone()).await.unwrap();
    assert!(found.detections.iter().map(|found| found.uuid.clone().unwrap()).eq(ids.clone()));
    let unknown = get(vec![ids[0].clone(), "unknown".into()]).await;
    assert!(unknown.unwrap_err().is_not_found());
    let too_many = get(vec![ids[0].clone(); 1001]).await;
    assert!(too_many.unwrap_err().is_invalid());
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let (_server, client) = started().await;
    assert!(v1::get_detection("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::get_detection("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::get_detection_group("x").send(&client).await.unwrap_err().is_not_found());
    let resolved = v2::resolve_detection("x", ResolveDetectionBody::new()).send(&client).await;
    assert!(resolved.unwrap_err().is_not_found());
    let resolved = v2::resolve_detection_group("x", ResolveDetectionGroupBody::new()).send(&client).await;
    assert!(resolved.unwrap_err().is_not_found());
}

#[tokio::test]
async fn each_detection_is_in_one_group_which_shows_its_oldest_one() {
    let (_server, client) = started().await;
    let groups = groups(&client).await;
    let mut members = BTreeSet::new();
    let mut largest = 0;
    for group in &groups {
        let ids = &group.detection_occurrence_uuids;
        assert_eq!(group.group_size, i64::try_from(ids.len()).ok());
        largest = largest.max(ids.len());
        let found = v2::batch_get_detections(BatchGetDetectionsRequest::new().detection_uuids(ids));
        let found = found.send(&client).await.unwrap().detections.clone();
        let oldest = found.iter().min_by_key(|found| found.occur_time.clone()).unwrap();
        assert_eq!((&group.occur_time, &group.display_name), (&oldest.occur_time, &oldest.display_name));
        assert!(found.iter().all(|found| found.display_name == group.display_name && found.device == group.device));
        members.extend(ids.iter().map(ToString::to_string));
    }
    assert_eq!(members.len(), small(&client).await.len() + of_cloud_office(&client).await.len());
    assert!(largest > 1);

    let wanted = groups.iter().find_map(|group| group.device.clone()).unwrap().uuid.unwrap();
    let found = v2::list_detection_groups().device_uuid(&wanted).page_size(1000).send(&client).await.unwrap();
    let expected =
        groups.iter().filter(|group| group.device.as_ref().is_some_and(|d| d.uuid.as_ref() == Some(&wanted)));
    assert!(found.detection_groups.iter().eq(expected));
}

#[tokio::test]
async fn a_resolved_detection_counts_in_its_group() {
    let (_server, client) = started().await;
    let group = groups(&client).await.into_iter().find(|group| group.group_size > Some(1)).unwrap();
    let id = group.uuid.clone().unwrap();
    let read = async || v2::get_detection_group(&id).send(&client).await.unwrap().detection_group.clone().unwrap();
    assert_eq!(group.resolved_count, Some(0));

    let member = &group.detection_occurrence_uuids[0];
    let note = ResolveDetectionBody::new().note("A test of the filter");
    v2::resolve_detection(member, note).send(&client).await.unwrap();
    let resolved = detection(&client, member).await;
    assert_eq!((resolved.resolved, resolved.note.as_deref()), (Some(true), Some("A test of the filter")));
    assert_eq!(read().await.resolved_count, Some(1));

    let body = ResolveDetectionGroupBody::new().note("All harmless");
    v2::resolve_detection_group(id.as_str(), body).send(&client).await.unwrap();
    let after = read().await;
    assert_eq!((after.resolved_count, after.resolved), (after.group_size, Some(true)));
    assert_eq!(after.note.as_deref(), Some("All harmless"));
}
