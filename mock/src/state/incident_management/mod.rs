//! The operations of incident management: detections with their groups and feeds.

mod detection_operations;
mod detections;
mod feed;
mod forms;
mod host;
mod mail;
mod occurrence;
mod parts;
mod threats;

use serde_json::json;

use super::{Parts, Service, World};
use detection_operations as detection;

pub use detections::Detections;

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
    ],
};

fn feed() -> Parts {
    Parts { query: vec![("deltaToken", "latest".to_owned())], ..Parts::default() }
}

fn example(world: &World, entity: &str) -> Option<String> {
    let detections = &world.detections;
    let first = match entity {
        // One that has both forms.
        "detection" => detections.small.iter().next().map(|(id, _)| id),
        "detection_group" => detections.groups.iter().next().map(|(id, _)| id),
        "cloud_office_tenant" => return Some(mail::tenant(world.seed)),
        _ => None,
    };
    first.map(str::to_owned)
}
