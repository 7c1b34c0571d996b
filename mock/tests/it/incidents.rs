//! Incidents: their states, comments and filters.

use std::collections::BTreeSet;

use eset_connect::Client;
use eset_connect::ids::{IncidentUuid, UserUuid};
use eset_connect::incident_management::v2::{
    self, BatchGetDetectionsRequest, CloseIncidentBody, CreateIncidentCommentBody, Incident, IncidentComment,
    IncidentResolveReason, IncidentSeverityLevel, IncidentStatus, ReopenIncidentBody, SearchDetectionGroupsRequest,
    UpdateIncidentBasicAttributesBody, UpdateIncidentCommentTextBody,
};
use eset_connect_mock::MockServer;

async fn started() -> (MockServer, Client) {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

async fn all(client: &Client) -> Vec<Incident> {
    v2::list_incidents().page_size(1000).send(client).await.unwrap().incidents.clone()
}

async fn incident(client: &Client, id: &IncidentUuid) -> Incident {
    v2::get_incident(id).send(client).await.unwrap().incident.clone().unwrap()
}

/// An incident of this status.
async fn of_status(client: &Client, status: IncidentStatus) -> Incident {
    all(client).await.into_iter().find(|incident| incident.status == Some(status.clone())).unwrap()
}

async fn comments(client: &Client, id: &IncidentUuid) -> Vec<IncidentComment> {
    v2::list_incident_comments(id).send(client).await.unwrap().comments.clone()
}

async fn found(client: &Client, filter: &str) -> Vec<Incident> {
    v2::list_incidents().filter(filter).page_size(1000).send(client).await.unwrap().incidents.clone()
}

fn comment(text: &str) -> IncidentComment {
    IncidentComment::new().text(text)
}

#[tokio::test]
async fn an_incident_names_its_detections_and_devices_and_a_list_does_not() {
    let (_server, client) = started().await;
    let listed = all(&client).await;
    assert!(listed.len() > 10);
    let mut statuses = BTreeSet::new();
    for listed in listed {
        assert!(listed.detection_uuids.is_empty() && listed.device_uuids.is_empty());
        let mut whole = incident(&client, listed.uuid.as_ref().unwrap()).await;
        let found = BatchGetDetectionsRequest::new().detection_uuids(&whole.detection_uuids);
        let found = v2::batch_get_detections(found).send(&client).await.unwrap();
        assert!(found.detections.len() > 1);
        let devices: BTreeSet<_> =
            found.detections.iter().map(|detection| detection.device.clone().unwrap().uuid.unwrap()).collect();
        assert!(devices.iter().eq(&whole.device_uuids));
        whole.detection_uuids.clear();
        whole.device_uuids.clear();
        assert_eq!(whole, listed);
        assert!(whole.status == Some(IncidentStatus::Open) || whole.assignee_uuid.is_some());
        statuses.insert(whole.status);
    }
    assert!(statuses.len() > 2, "{statuses:?}");
}

#[tokio::test]
async fn a_filter_selects_incidents() {
    let (_server, client) = started().await;
    let all = all(&client).await;
    let open = found(&client, "status == INCIDENT_STATUS_OPEN").await;
    assert!(!open.is_empty() && open.len() < all.len());
    assert!(open.iter().eq(all.iter().filter(|incident| incident.status == Some(IncidentStatus::Open))));

    let since = all[all.len() / 2].create_time.clone().unwrap();
    let filter =
        format!("incident.create_time >= timestamp(\"{since}\") && severity in [INCIDENT_SEVERITY_LEVEL_HIGH]");
    let recent = found(&client, &filter).await;
    let expected = all.iter().filter(|incident| {
        incident.create_time >= Some(since.clone()) && incident.severity == Some(IncidentSeverityLevel::High)
    });
    assert!(recent.iter().eq(expected));

    let whole = incident(&client, all[0].uuid.as_ref().unwrap()).await;
    let device = &whole.device_uuids[0];
    let of_device = found(&client, &format!("\"{device}\" in incident.device_uuids")).await;
    assert_eq!(of_device, all[..1]);
    // So does the service.
    assert_eq!(found(&client, "status == \"INCIDENT_STATUS_OPEN\"").await, []);
}

#[tokio::test]
async fn a_filter_that_is_not_understood_is_refused_with_its_reason() {
    let (_server, client) = started().await;
    let refused = async |filter: String| v2::list_incidents().filter(filter).send(&client).await.unwrap_err();
    let error = refused("colour == \"red\"".to_owned()).await;
    assert!(error.is_invalid());
    assert!(error.to_string().contains("`colour` is neither a field"), "{error}");
    let long = format!("display_name == \"{}\"", "a".repeat(200));
    assert!(refused(long).await.is_invalid());
    let order = v2::list_incidents().order_by("colour").send(&client).await.unwrap_err();
    assert!(order.is_invalid() && order.to_string().contains("orderBy"), "{order}");
}

#[tokio::test]
async fn an_order_holds_over_all_pages() {
    let (_server, client) = started().await;
    let mut items = v2::list_incidents().order_by("severity desc, display_name").page_size(4).items(&client);
    let mut ordered = Vec::new();
    while let Some(item) = items.next().await {
        ordered.push(item.unwrap());
    }
    let mut expected = all(&client).await;
    expected.sort_by(|a, b| b.severity.cmp(&a.severity).then_with(|| a.display_name.cmp(&b.display_name)));
    assert_eq!(ordered, expected);
}

#[tokio::test]
async fn only_the_fields_of_the_mask_are_changed() {
    let (_server, client) = started().await;
    let before = of_status(&client, IncidentStatus::InProgress).await;
    let id = before.uuid.clone().unwrap();
    let update = async |body: UpdateIncidentBasicAttributesBody| {
        v2::update_incident_basic_attributes(&id, body).send(&client).await
    };
    let body = UpdateIncidentBasicAttributesBody::new().display_name("New name").description("New text");
    let changed = update(body.clone().update_mask("displayName")).await.unwrap().incident.clone().unwrap();
    assert_eq!(changed.display_name.as_deref(), Some("New name"));
    assert_eq!((&changed.description, &changed.severity), (&before.description, &before.severity));
    assert!(changed.update_time > before.update_time);
    assert_eq!(incident(&client, &id).await, changed);
    assert!(all(&client).await.iter().any(|listed| listed.display_name.as_deref() == Some("New name")));

    // In snake case, and without a mask, which means the fields that are given.
    update(body.clone().update_mask("description, display_name")).await.unwrap();
    assert_eq!(incident(&client, &id).await.description.as_deref(), Some("New text"));
    update(UpdateIncidentBasicAttributesBody::new().severity(IncidentSeverityLevel::Low)).await.unwrap();
    let after = incident(&client, &id).await;
    assert_eq!((after.severity, after.display_name.as_deref()), (Some(IncidentSeverityLevel::Low), Some("New name")));

    let error = update(body.update_mask("displayName,status")).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("updateMask"), "{error}");
    let unspecified = UpdateIncidentBasicAttributesBody::new().severity(IncidentSeverityLevel::Unspecified);
    assert!(update(unspecified.update_mask("severity")).await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn only_an_open_incident_can_be_without_an_assignee() {
    let (_server, client) = started().await;
    let working = of_status(&client, IncidentStatus::InProgress).await.uuid.unwrap();
    let none = || UpdateIncidentBasicAttributesBody::new().update_mask("assigneeUuid");
    assert!(v2::update_incident_basic_attributes(&working, none()).send(&client).await.unwrap_err().is_invalid());

    let open = of_status(&client, IncidentStatus::Open).await.uuid.unwrap();
    v2::update_incident_basic_attributes(&open, none()).send(&client).await.unwrap();
    assert_eq!(incident(&client, &open).await.assignee_uuid, None);
    let close = || CloseIncidentBody::new().closure_reason(IncidentResolveReason::FalsePositive);
    assert!(v2::close_incident(&open, close()).send(&client).await.unwrap_err().is_invalid());

    let analyst = UserUuid::from("analyst");
    let assign = none().assignee_uuid(&analyst);
    v2::update_incident_basic_attributes(&open, assign).send(&client).await.unwrap();
    v2::close_incident(&open, close()).send(&client).await.unwrap();
    let closed = incident(&client, &open).await;
    assert_eq!((closed.status, closed.assignee_uuid), (Some(IncidentStatus::Closed), Some(analyst)));
}

#[tokio::test]
async fn a_closed_incident_has_a_final_comment_until_it_is_reopened() {
    let (_server, client) = started().await;
    let id = of_status(&client, IncidentStatus::InProgress).await.uuid.unwrap();
    let before = comments(&client, &id).await;
    let body = CloseIncidentBody::new()
        .closure_reason(IncidentResolveReason::TruePositive)
        .final_comment(comment("The device was installed again."));
    v2::close_incident(&id, body).send(&client).await.unwrap();
    let closed = incident(&client, &id).await;
    assert_eq!(closed.status, Some(IncidentStatus::Closed));
    assert_eq!(closed.resolve_reason, Some(IncidentResolveReason::TruePositive));
    let after = comments(&client, &id).await;
    assert_eq!(after[..before.len()], before);
    let last = after.last().unwrap();
    assert_eq!((last.is_final_comment, last.text.as_deref()), (Some(true), Some("The device was installed again.")));
    assert_eq!(last.incident_uuid.as_ref(), Some(&id));

    let body = ReopenIncidentBody::new().comment(comment("It happened again."));
    v2::reopen_incident(&id, body).send(&client).await.unwrap();
    let reopened = incident(&client, &id).await;
    assert_eq!((reopened.status, reopened.assignee_uuid), (Some(IncidentStatus::Open), closed.assignee_uuid));
    let after = comments(&client, &id).await;
    assert!(after.iter().all(|comment| comment.is_final_comment == Some(false)));
    assert_eq!(after.last().unwrap().text.as_deref(), Some("It happened again."));
    // It is open now.
    assert!(v2::reopen_incident(&id, ReopenIncidentBody::new()).send(&client).await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn an_incident_is_closed_with_a_reason() {
    let (_server, client) = started().await;
    let before = of_status(&client, IncidentStatus::InProgress).await;
    let id = before.uuid.clone().unwrap();
    let unspecified = CloseIncidentBody::new().closure_reason(IncidentResolveReason::Unspecified);
    for body in [CloseIncidentBody::new(), unspecified] {
        let error = v2::close_incident(&id, body).send(&client).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("closureReason"), "{error}");
    }
    assert_eq!(incident(&client, &id).await.status, before.status);
}

#[tokio::test]
async fn a_comment_is_created_changed_and_deleted() {
    let (_server, client) = started().await;
    let id = of_status(&client, IncidentStatus::Open).await.uuid.unwrap();
    let create = async |text: &str| {
        let body = CreateIncidentCommentBody::new().comment(comment(text));
        v2::create_incident_comment(&id, body).send(&client).await
    };
    let created = create("First").await.unwrap().comment.clone().unwrap();
    let own = created.uuid.clone().unwrap();
    assert!(created.author_uuid.is_some() && created.create_time.is_some());
    assert_eq!((created.is_final_comment, &created.incident_uuid), (Some(false), &Some(id.clone())));
    create("Second").await.unwrap();
    let texts: Vec<_> = comments(&client, &id).await.into_iter().filter_map(|comment| comment.text).collect();
    assert_eq!(texts, ["First", "Second"]);

    let body = UpdateIncidentCommentTextBody::new().text("Corrected");
    v2::update_incident_comment_text(&id, &own, body).send(&client).await.unwrap();
    let changed = v2::get_incident_comment(&id, &own).send(&client).await.unwrap().comment.clone().unwrap();
    assert_eq!((changed.text.as_deref(), &changed.create_time), (Some("Corrected"), &created.create_time));
    assert!(changed.update_time > created.update_time);

    v2::delete_incident_comment(&id, &own).send(&client).await.unwrap();
    assert!(v2::get_incident_comment(&id, &own).send(&client).await.unwrap_err().is_not_found());
    assert_eq!(comments(&client, &id).await.len(), 1);
    assert!(create("").await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn a_list_of_comments_has_no_pages() {
    let (_server, client) = started().await;
    let id = of_status(&client, IncidentStatus::Open).await.uuid.unwrap();
    for number in 0..60 {
        let body = CreateIncidentCommentBody::new().comment(comment(&number.to_string()));
        v2::create_incident_comment(&id, body).send(&client).await.unwrap();
    }
    assert_eq!(comments(&client, &id).await.len(), 60);
}

#[tokio::test]
async fn unknown_incidents_and_comments_are_not_found() {
    let (_server, client) = started().await;
    let open = of_status(&client, IncidentStatus::Open).await.uuid.unwrap();
    let text = UpdateIncidentCommentTextBody::new().text("x");
    let new = CreateIncidentCommentBody::new().comment(comment("x"));
    let reason = CloseIncidentBody::new().closure_reason(IncidentResolveReason::Suspicious);
    let update = UpdateIncidentBasicAttributesBody::new().display_name("x");
    assert!(v2::get_incident("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::update_incident_basic_attributes("x", update).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::close_incident("x", reason).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::reopen_incident("x", ReopenIncidentBody::new()).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::list_incident_comments("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::create_incident_comment("x", new).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::get_incident_comment(&open, "x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::delete_incident_comment(&open, "x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::update_incident_comment_text(&open, "x", text).send(&client).await.unwrap_err().is_not_found());
    // A comment belongs to its incident.
    let closed = of_status(&client, IncidentStatus::Closed).await.uuid.unwrap();
    let other = comments(&client, &closed).await[0].uuid.clone().unwrap();
    assert!(v2::get_incident_comment(&open, &other).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_search_selects_detection_groups() {
    let (_server, client) = started().await;
    let search = async |filter: &str| {
        let body = SearchDetectionGroupsRequest::new().filter(filter);
        v2::search_detection_groups(body).send(&client).await
    };
    let all = search("").await.unwrap().detection_groups.clone();
    let serious = search("resolved eq 0 and severityScore ge 80").await.unwrap().detection_groups.clone();
    assert!(!serious.is_empty());
    assert!(serious.iter().eq(all.iter().filter(|group| group.severity_score >= Some(80))));
    let error = search("colour eq \"red\"").await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("`colour` is not a field"), "{error}");
}
