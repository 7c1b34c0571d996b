//! The operations of quarantine management: objects are found, downloaded, restored and deleted, by their ids or by a
//! filter.

mod content;
mod filter;
mod objects;

use std::collections::BTreeSet;

use eset_connect::ids::QuarantinedObjectUuid;
use eset_connect::quarantine_management::v1::{
    BatchDeleteQuarantinedObjectsRequest, BatchDownloadQuarantinedObjectsRequest,
    BatchRestoreQuarantinedObjectsRequest, DownloadQuarantinedObjectsRequest, GetQuarantinedObjectsCountResponse,
    PurgeQuarantinedObjectsRequest, QuarantineFilter, QuarantinedObject, RestoreQuarantinedObjectsRequest,
};
use serde_json::json;

use super::kind::{Kind, check_batch};
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::archive::zip;
use crate::reply::{Code, Refusal};
use crate::request::Request;
use filter::{check, selects};

pub use content::PAYLOADS;
pub use objects::seeded;

const OBJECT: Kind<QuarantinedObject> = Kind {
    name: "the quarantined object",
    field: "object",
    parameter: "objectUuid",
    of: |world| &world.quarantine,
    of_mut: |world| &mut world.quarantine,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/quarantined-objects", list_objects),
        ("GET /v1/quarantined-objects/count", count_objects),
        ("GET /v1/quarantined-objects/{objectUuid}", |world, request| OBJECT.get(world, request)),
        ("POST /v1/quarantined-objects:batchDelete", batch_delete),
        ("POST /v1/quarantined-objects:batchDownload", batch_download),
        ("POST /v1/quarantined-objects:batchRestore", batch_restore),
        ("POST /v1/quarantined-objects:download", download),
        ("POST /v1/quarantined-objects:purge", purge),
        ("POST /v1/quarantined-objects:restore", restore),
    ],
    example: |world, entity| match entity {
        "quarantined_object" => {
            world.quarantine.iter().find(|(_, object)| object.is_restorable == Some(true)).map(|(id, _)| id.to_owned())
        }
        _ => None,
    },
    requests: &[
        ("GET /v1/quarantined-objects", |_| Parts {
            query: vec![("orderBy", "quarantineTime desc".to_owned())],
            ..Parts::default()
        }),
        ("POST /v1/quarantined-objects:purge", of_one_subject),
        ("POST /v1/quarantined-objects:restore", of_one_subject),
        ("POST /v1/quarantined-objects:download", of_one_subject),
    ],
};

/// A filter that selects a few objects, so that an example leaves most of them.
fn of_one_subject(world: &World) -> Parts {
    let last =
        world.quarantine.iter().filter_map(|(_, object)| object.email.as_ref()?.internet_message_id.clone()).last();
    Parts {
        body: Some(json!({ "filter": { "emailInternetMessageId": last }, "excludedObjectUuids": [] })),
        ..Parts::default()
    }
}

fn list_objects(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let filter: QuarantineFilter = request.query_model("filter")?;
    check(&filter)?;
    let condition = |object: &QuarantinedObject| selects(&filter, object);
    // The objects are in the order of their times.
    let slice = match request.query("orderBy").unwrap_or_default().trim() {
        "" | "quarantineTime" | "quarantine_time" => world.quarantine.page(request.page, condition),
        "quarantineTime desc" | "quarantine_time desc" => world.quarantine.page_backwards(request.page, condition),
        _ => return Err(Refusal::invalid("orderBy", "expected quarantineTime or quarantineTime desc")),
    };
    Ok(Answer::page(request, &slice, &[]))
}

fn count_objects(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let filter = request.query_model("filter")?;
    let mut response = GetQuarantinedObjectsCountResponse::default();
    response.object_count = i64::try_from(selected(world, Some(filter), &[])?.len()).ok();
    Ok(Answer::model(&response))
}

/// Returns the ids of the objects that a filter selects, without those that are excluded.
fn selected(
    world: &World,
    filter: Option<QuarantineFilter>,
    excluded: &[QuarantinedObjectUuid],
) -> Result<Vec<String>, Refusal> {
    let filter = filter.unwrap_or_default();
    check(&filter)?;
    let excluded: BTreeSet<_> = excluded.iter().map(QuarantinedObjectUuid::as_str).collect();
    let objects = world.quarantine.iter();
    let selected = objects.filter(|(id, object)| !excluded.contains(id) && selects(&filter, object));
    Ok(selected.map(|(id, _)| id.to_owned()).collect())
}

/// Returns the ids of a batch. Fails if one of them does not exist, so that a batch succeeds for every id or for none.
fn batch(world: &World, ids: &[QuarantinedObjectUuid]) -> Result<Vec<String>, Refusal> {
    check_batch("objectUuids", ids.len())?;
    let named = ids.iter().enumerate();
    named.map(|(index, id)| OBJECT.referenced(world, &format!("objectUuids[{index}]"), Some(id.as_str()))).collect()
}

fn remove(world: &mut World, ids: &[String]) -> Answer {
    for id in ids {
        world.quarantine.remove(id);
    }
    Answer::empty()
}

fn batch_delete(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchDeleteQuarantinedObjectsRequest = request.body()?;
    let ids = batch(world, &body.object_uuids)?;
    Ok(remove(world, &ids))
}

fn purge(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: PurgeQuarantinedObjectsRequest = request.body()?;
    let ids = selected(world, body.filter, &body.excluded_object_uuids)?;
    Ok(remove(world, &ids))
}

fn is_restorable(world: &World, id: &str) -> bool {
    world.quarantine.get(id).is_some_and(|object| object.is_restorable == Some(true))
}

fn batch_restore(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchRestoreQuarantinedObjectsRequest = request.body()?;
    let ids = batch(world, &body.object_uuids)?;
    if let Some(index) = ids.iter().position(|id| !is_restorable(world, id)) {
        let wrong = Refusal::invalid(format!("objectUuids[{index}]"), "this object cannot be restored");
        return Err(Refusal { code: Code::FailedPrecondition, ..wrong });
    }
    Ok(remove(world, &ids))
}

/// Objects that cannot be restored stay.
fn restore(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: RestoreQuarantinedObjectsRequest = request.body()?;
    let mut ids = selected(world, body.filter, &body.excluded_object_uuids)?;
    ids.retain(|id| is_restorable(world, id));
    Ok(remove(world, &ids))
}

fn batch_download(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchDownloadQuarantinedObjectsRequest = request.body()?;
    let ids = batch(world, &body.object_uuids)?;
    Ok(archive(world, &ids))
}

fn download(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: DownloadQuarantinedObjectsRequest = request.body()?;
    let ids = selected(world, body.filter, &body.excluded_object_uuids)?;
    Ok(archive(world, &ids))
}

fn archive(world: &World, ids: &[String]) -> Answer {
    let objects = ids.iter().filter_map(|id| world.quarantine.get(id).map(|object| content::of(id, object)));
    let files: Vec<_> = objects.collect();
    Answer::File(zip(files.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice()))).into())
}
