//! The details of detections, as JSON.

use std::collections::HashMap;

use eset_connect::ids::DetectionUuid;
use eset_connect::incident_management::v2::{self as incidents, BatchGetDetectionsRequest, Detection};
use eset_connect::json::to_vec;
use eset_connect::{Client, Error};

/// The number of details per call. The texts of the operation recommend no more.
const MOST: usize = 100;

/// Returns the details by their ids, without those of detections that no longer exist or that the service refuses. The v2 form has more fields than the v1
/// form, and exists for the detections of both feeds.
pub async fn details(client: &Client, ids: &[DetectionUuid]) -> Result<HashMap<DetectionUuid, Vec<u8>>, Error> {
    let mut details = HashMap::new();
    for ids in ids.chunks(MOST) {
        let request = BatchGetDetectionsRequest::new().detection_uuids(ids);
        match incidents::batch_get_detections(request).send(client).await {
            Ok(batch) => details.extend(batch.into_inner().detections.iter().filter_map(by_id)),
            // One of them stops the others, so each is requested alone.
            Err(error) if has_none(&error) => {}
            Err(error) => return Err(error),
        }
        for id in ids {
            if !details.contains_key(id) {
                details.extend(detail(client, id).await?.map(|detail| (id.clone(), detail)));
            }
        }
    }
    Ok(details)
}

fn by_id(detection: &Detection) -> Option<(DetectionUuid, Vec<u8>)> {
    detection.uuid.clone().map(|id| (id, to_vec(detection)))
}

async fn detail(client: &Client, id: &DetectionUuid) -> Result<Option<Vec<u8>>, Error> {
    match incidents::get_detection(id).send(client).await {
        Ok(response) => Ok(Some(match &response.detection {
            Some(detection) => to_vec(detection),
            // Whatever it is, it is what the service returned.
            None => to_vec(&*response),
        })),
        Err(error) if has_none(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether the service itself responds that there is no such detection. A feed must not end there.
fn has_none(error: &Error) -> bool {
    error.is_not_found() || is_refused(error)
}

/// Whether the service itself considers the request as invalid, not a firewall in front of it.
pub fn is_refused(error: &Error) -> bool {
    error.is_invalid() && error.rpc().is_some()
}
