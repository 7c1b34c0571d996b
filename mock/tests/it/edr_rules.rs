//! EDR rules and their exclusions.

use eset_connect::Client;
use eset_connect::ids::EdrRuleUuid;
use eset_connect::incident_management::v1::SeverityLevel;
use eset_connect::incident_management::v2::{
    self, CreateEdrRuleExclusionRequest, CreateEdrRuleRequest, EdrRule, EdrRuleExclusion, EdrRuleScope,
    UpdateEdrRuleDefinitionBody, UpdateEdrRuleExclusionDefinitionBody,
};
use eset_connect_mock::MockServer;

async fn started() -> (MockServer, Client) {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

fn definition(name: &str, severity: u32) -> String {
    format!("<rule><description><name>{name}</name><severity>{severity}</severity></description><definition/></rule>")
}

async fn rule(client: &Client, id: &EdrRuleUuid) -> EdrRule {
    v2::get_edr_rule(id).send(client).await.unwrap().rule.clone().unwrap()
}

#[tokio::test]
async fn the_rules_are_those_that_detections_name() {
    let (_server, client) = started().await;
    let detections = v2::list_delta_detections().page_size(1000).send(&client).await.unwrap();
    let mut named = 0;
    for detection in &detections.created_detections {
        if let Some(id) = &detection.edr_rule_uuid {
            let rule = rule(&client, id).await;
            assert_eq!((&rule.display_name, rule.severity_score), (&detection.display_name, detection.severity_score));
            named += 1;
        }
    }
    assert!(named > 10);
}

#[tokio::test]
async fn a_list_is_filtered_by_severity_and_counted_on_request() {
    let (_server, client) = started().await;
    let all = v2::list_edr_rules().include_total_size(true).send(&client).await.unwrap();
    assert_eq!(all.total_size, i64::try_from(all.rules.len()).ok());
    let high = v2::list_edr_rules().severity_level(SeverityLevel::High).send(&client).await.unwrap();
    assert_eq!(high.total_size, None);
    assert!(!high.rules.is_empty() && high.rules.len() < all.rules.len());
    assert!(high.rules.iter().all(|rule| rule.severity_level == Some(SeverityLevel::High)));
}

#[tokio::test]
async fn a_rule_is_created_switched_replaced_and_deleted() {
    let (server, client) = started().await;
    let group = server.example_id("device_group").unwrap();
    let new = EdrRule::new()
        .xml_definition(definition("A script that starts a shell", 55))
        .scopes([EdrRuleScope::new().device_group_uuid(group)]);
    let created = v2::create_edr_rule(CreateEdrRuleRequest::new().rule(new.clone())).send(&client).await.unwrap();
    let created = created.rule.clone().unwrap();
    let id = created.uuid.clone().unwrap();
    assert_eq!(created.display_name.as_deref(), Some("A script that starts a shell"));
    assert_eq!((created.severity_score, &created.severity_level), (Some(55), &Some(SeverityLevel::Medium)));
    assert_eq!((created.enabled, &created.scopes), (Some(false), &new.scopes));
    assert_eq!(created.author_uuid, created.editor_uuid);
    assert_eq!(rule(&client, &id).await, created);

    v2::enable_edr_rule(&id).send(&client).await.unwrap();
    assert_eq!(rule(&client, &id).await.enabled, Some(true));
    v2::disable_edr_rule(&id).send(&client).await.unwrap();
    assert_eq!(rule(&client, &id).await.enabled, Some(false));

    let body = UpdateEdrRuleDefinitionBody::new().xml_definition(definition("Renamed", 90));
    let updated = v2::update_edr_rule_definition(&id, body).send(&client).await.unwrap().rule.clone().unwrap();
    assert_eq!((updated.display_name.as_deref(), updated.severity_score), (Some("Renamed"), Some(90)));
    assert_eq!((updated.scopes, updated.author_uuid), (created.scopes, created.author_uuid));

    v2::delete_edr_rule(&id).send(&client).await.unwrap();
    assert!(v2::get_edr_rule(&id).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::delete_edr_rule(&id).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_invalid_definition_is_refused_and_changes_nothing() {
    let (server, client) = started().await;
    let new = CreateEdrRuleRequest::new().rule(EdrRule::new().xml_definition("<rule>"));
    let error = v2::create_edr_rule(new).send(&client).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("rule.xmlDefinition"), "{error}");
    assert!(v2::create_edr_rule(CreateEdrRuleRequest::new()).send(&client).await.unwrap_err().is_invalid());

    let id = EdrRuleUuid::from(server.example_id("edr_rule").unwrap());
    let before = rule(&client, &id).await;
    let body = UpdateEdrRuleDefinitionBody::new().xml_definition("no XML");
    assert!(v2::update_edr_rule_definition(&id, body).send(&client).await.unwrap_err().is_invalid());
    assert_eq!(rule(&client, &id).await, before);
}

#[tokio::test]
async fn unknown_rules_are_not_found() {
    let (_server, client) = started().await;
    let update = UpdateEdrRuleDefinitionBody::new().xml_definition(definition("A", 1));
    assert!(v2::get_edr_rule("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::update_edr_rule_definition("x", update).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::enable_edr_rule("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::disable_edr_rule("x").send(&client).await.unwrap_err().is_not_found());
    let update = UpdateEdrRuleExclusionDefinitionBody::new().xml_definition(definition("A", 1));
    assert!(v2::get_edr_rule_exclusion("x").send(&client).await.unwrap_err().is_not_found());
    assert!(v2::update_edr_rule_exclusion_definition("x", update).send(&client).await.unwrap_err().is_not_found());
    assert!(v2::delete_edr_rule_exclusion("x").send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_exclusion_is_created_replaced_and_deleted() {
    let (server, client) = started().await;
    let rule = server.example_id("edr_rule").unwrap();
    let new = EdrRuleExclusion::new()
        .xml_definition(definition("The tool of the administrators", 10))
        .rule_uuids([rule])
        .enabled(true)
        .note("Asked for by the team of the servers");
    let body = CreateEdrRuleExclusionRequest::new().exclusion(new.clone());
    let created = v2::create_edr_rule_exclusion(body).send(&client).await.unwrap().exclusion.clone().unwrap();
    let id = created.uuid.clone().unwrap();
    assert_eq!(created.display_name.as_deref(), Some("The tool of the administrators"));
    assert_eq!((&created.rule_uuids, &created.note, created.enabled), (&new.rule_uuids, &new.note, Some(true)));

    let listed = v2::list_edr_rule_exclusions().include_total_size(true).send(&client).await.unwrap();
    assert_eq!(listed.exclusions.last(), Some(&created));
    assert_eq!(listed.total_size, i64::try_from(listed.exclusions.len()).ok());

    let body = UpdateEdrRuleExclusionDefinitionBody::new().xml_definition(definition("Renamed", 10));
    let call = v2::update_edr_rule_exclusion_definition(&id, body);
    let updated = call.send(&client).await.unwrap().exclusion.clone().unwrap();
    assert_eq!((updated.display_name.as_deref(), &updated.note), (Some("Renamed"), &new.note));
    let read = v2::get_edr_rule_exclusion(&id).send(&client).await.unwrap().exclusion.clone();
    assert_eq!(read, Some(updated));

    v2::delete_edr_rule_exclusion(&id).send(&client).await.unwrap();
    assert!(v2::get_edr_rule_exclusion(&id).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_note_has_a_longest_length() {
    let (_server, client) = started().await;
    let create = async |length: usize| {
        let new = EdrRuleExclusion::new().xml_definition(definition("A", 1)).note("ä".repeat(length));
        v2::create_edr_rule_exclusion(CreateEdrRuleExclusionRequest::new().exclusion(new)).send(&client).await
    };
    assert!(create(2048).await.is_ok());
    assert!(create(2049).await.unwrap_err().is_invalid());
}
