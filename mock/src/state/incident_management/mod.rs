//! The operations of incident management: detections with their groups and feeds, incidents with their comments, and
//! EDR rules with their exclusions.

mod comment_operations;
mod definition;
mod detection_operations;
mod detections;
mod edr_rules;
mod feed;
mod forms;
mod host;
mod incident_operations;
mod incidents;
mod mail;
mod occurrence;
mod parts;
mod threats;

use serde_json::json;

use super::{Parts, Service, World};
use comment_operations as comment;
use detection_operations as detection;
use edr_rules as rule;
use incident_operations as incident;

pub use detections::Detections;
pub use edr_rules::EdrRules;
pub use incidents::Incidents;

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/detections", detection::list_small),
        ("GET /v1/detections/{detectionUuid}", detection::get_small),
        ("GET /v1/detections:listDelta", detection::follow_small),
        ("GET /v2/detections", detection::list),
        ("GET /v2/detections/{detectionUuid}", detection::get),
        ("GET /v2/detections:listDelta", detection::follow),
        ("POST /v2/detections:batchGet", detection::batch_get),
        ("POST /v2/detections/{detectionUuid}:resolve", detection::resolve),
        ("GET /v2/detection-groups", detection::list_groups),
        ("GET /v2/detection-groups/{detectionGroupUuid}", detection::get_group),
        ("POST /v2/detection-groups/{detectionGroupUuid}:resolve", detection::resolve_group),
        ("POST /v2/detection-groups:search", detection::search_groups),
        ("GET /v2/incidents", incident::list),
        ("GET /v2/incidents/{incidentUuid}", incident::get),
        ("POST /v2/incidents/{incidentUuid}/basic-attributes:update", incident::update),
        ("POST /v2/incidents/{incidentUuid}:close", incident::close),
        ("POST /v2/incidents/{incidentUuid}:reopen", incident::reopen),
        ("GET /v2/incidents/{incidentUuid}/comments", comment::list),
        ("POST /v2/incidents/{incidentUuid}/comments", comment::create),
        ("GET /v2/incidents/{incidentUuid}/comments/{commentUuid}", comment::get),
        ("DELETE /v2/incidents/{incidentUuid}/comments/{commentUuid}", comment::delete),
        ("POST /v2/incidents/{incidentUuid}/comments/{commentUuid}/text:update", comment::update),
        ("GET /v2/edr-rules", rule::list),
        ("POST /v2/edr-rules", rule::create),
        ("GET /v2/edr-rules/{ruleUuid}", rule::get),
        ("DELETE /v2/edr-rules/{ruleUuid}", rule::delete),
        ("POST /v2/edr-rules/{ruleUuid}:enable", rule::enable),
        ("POST /v2/edr-rules/{ruleUuid}:disable", rule::disable),
        ("POST /v2/edr-rules/{ruleUuid}:updateDefinition", rule::update),
        ("GET /v2/edr-rule-exclusions", rule::list_exclusions),
        ("POST /v2/edr-rule-exclusions", rule::create_exclusion),
        ("GET /v2/edr-rule-exclusions/{exclusionUuid}", rule::get_exclusion),
        ("DELETE /v2/edr-rule-exclusions/{exclusionUuid}", rule::delete_exclusion),
        ("POST /v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition", rule::update_exclusion),
    ],
    example,
    requests: &[
        ("GET /v1/detections:listDelta", |_| feed()),
        ("GET /v2/detections:listDelta", |_| feed()),
        ("POST /v2/detections:batchGet", |world| Parts {
            body: Some(json!({
                "detectionUuids": world.detections.all.iter().take(2).map(|(id, _)| id).collect::<Vec<_>>(),
            })),
            ..Parts::default()
        }),
        // The schema says that the path has the id of a detection, and the texts that it has that of a group.
        ("POST /v2/detection-groups/{detectionGroupUuid}:resolve", |world| Parts {
            path: example(world, "detection_group").map(|id| ("detectionGroupUuid", id)).into_iter().collect(),
            ..Parts::default()
        }),
        ("POST /v2/detection-groups:search", |_| Parts {
            body: Some(json!({ "filter": "resolved eq 0 and severityScore ge 60", "returnTotalSize": false })),
            ..Parts::default()
        }),
        ("GET /v2/incidents", |_| Parts {
            query: vec![
                ("filter", "incident.status == INCIDENT_STATUS_CLOSED".to_owned()),
                ("orderBy", "create_time desc".to_owned()),
            ],
            ..Parts::default()
        }),
        ("POST /v2/incidents/{incidentUuid}/basic-attributes:update", |_| Parts {
            body: Some(json!({
                "displayName": "Ransomware in the warehouse",
                "severity": "INCIDENT_SEVERITY_LEVEL_HIGH",
                "updateMask": "displayName,severity",
            })),
            ..Parts::default()
        }),
        ("POST /v2/edr-rules", |world| Parts {
            body: Some(json!({
                "rule": {
                    "enabled": true,
                    "scopes": [{ "deviceGroupUuid": world.example("device_group") }],
                    "xmlDefinition": DEFINITION,
                },
            })),
            ..Parts::default()
        }),
        ("POST /v2/edr-rules/{ruleUuid}:updateDefinition", |_| new_definition()),
        ("POST /v2/edr-rule-exclusions", |world| Parts {
            body: Some(json!({
                "exclusion": {
                    "enabled": true,
                    "note": "Used by the administrators",
                    "ruleUuids": [example(world, "edr_rule")],
                    "scopes": [{ "deviceGroupUuid": world.example("device_group") }],
                    "xmlDefinition": DEFINITION,
                },
            })),
            ..Parts::default()
        }),
        ("POST /v2/edr-rule-exclusions/{exclusionUuid}:updateDefinition", |_| new_definition()),
    ],
};

/// An example of a definition.
const DEFINITION: &str = "<rule><description><name>Tool of the administrators</name><severity>45</severity>\
    </description><definition><process><condition component=\"FileItem\" property=\"FileName\" condition=\"is\" \
    value=\"admin.exe\"/></process></definition></rule>";

fn new_definition() -> Parts {
    Parts { body: Some(json!({ "xmlDefinition": DEFINITION })), ..Parts::default() }
}

fn feed() -> Parts {
    Parts { query: vec![("deltaToken", "latest".to_owned())], ..Parts::default() }
}

fn example(world: &World, entity: &str) -> Option<String> {
    let detections = &world.detections;
    let first = match entity {
        // One that has both forms.
        "detection" => detections.small.iter().next().map(|(id, _)| id),
        "detection_group" => detections.groups.iter().next().map(|(id, _)| id),
        "edr_rule" => world.edr.rules.iter().next().map(|(id, _)| id),
        "edr_rule_exclusion" => world.edr.exclusions.iter().next().map(|(id, _)| id),
        "incident" => world.incidents.example().map(|(id, _)| id),
        "incident_comment" => world.incidents.example().and_then(|(_, comment)| comment),
        "cloud_office_tenant" => return Some(mail::tenant(world.seed)),
        _ => None,
    };
    first.map(str::to_owned)
}
