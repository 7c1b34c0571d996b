//! Incidents and filters
//!
//! A detection is one event on a device or in a cloud office. Detections of the same kind form detection groups. An incident
//! joins detections and devices, and has a status, an assignee and comments.
//!
//! ## Filters
//!
//! [`list_incidents`](fn@crate::incident_management::v2::list_incidents) takes a filter in the Common Expression Language (CEL):
//!
//! ```no_run
//! use eset_connect::incident_management::v2 as incidents;
//! use eset_connect::json::Timestamp;
//! use eset_connect::{Client, Error};
//!
//! async fn print_open(client: &Client, since: &Timestamp) -> Result<(), Error> {
//!     let filter = format!("status == INCIDENT_STATUS_OPEN && create_time >= timestamp(\"{since}\")");
//!     let mut items = incidents::list_incidents().filter(filter).order_by("create_time desc").items(client);
//!     while let Some(incident) = items.next().await {
//!         let incident = incident?;
//!         println!("{:?}: {:?}, {:?}", incident.uuid, incident.display_name, incident.severity);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! * Values of enums have no quotes. With quotes nothing matches, and there is no error.
//! * Times are `timestamp("…")` with an offset or `Z`.
//! * A filter has at most 200 characters.
//! * A text that a person typed does not belong into a filter as it is: a quotation mark in it would end the text.
//!
//! Other lists have other filters. [`search_detection_groups`](fn@crate::incident_management::v2::search_detection_groups) takes
//! one in the style of OData (`resolved eq 0`) and has no pages.
//! [`list_detection_groups`](fn@crate::incident_management::v2::list_detection_groups) takes a device and a window of time.
//!
//! ## Which list has which detections
//!
//! | Operation | Detections |
//! |---|---|
//! | `v1::list_detections` | of ESET PROTECT and ESET Inspect, in little detail |
//! | `v2::list_detections` | of ESET Cloud Office Security |
//! | `v2::get_detection` | any of them, in full detail |
//! | `v2::batch_get_detections` | up to 1000 by id, all or none; 100 at a time is safer |
//!
//! To forward all of them as they come, follow the deltas: see [Feeds that lose nothing](super::feeds).
//!
//! ## From detection to closed incident
//!
//! ```no_run
//! use eset_connect::ids::{IncidentUuid, UserUuid};
//! use eset_connect::incident_management::v2::{
//!     self as incidents, BatchGetDetectionsRequest, CloseIncidentBody, IncidentComment, IncidentResolveReason,
//!     UpdateIncidentBasicAttributesBody,
//! };
//! use eset_connect::{Client, Error};
//!
//! async fn handle(client: &Client, uuid: &IncidentUuid, analyst: &UserUuid) -> Result<(), Error> {
//!     // Only the fields that the mask names are changed.
//!     let change = UpdateIncidentBasicAttributesBody::new().assignee_uuid(analyst).update_mask("assigneeUuid");
//!     incidents::update_incident_basic_attributes(uuid, change).send(client).await?;
//!
//!     if let Some(incident) = incidents::get_incident(uuid).send(client).await?.into_inner().incident {
//!         for ids in incident.detection_uuids.chunks(100) {
//!             let wanted = BatchGetDetectionsRequest::new().detection_uuids(ids);
//!             for detection in &incidents::batch_get_detections(wanted).send(client).await?.detections {
//!                 println!("{:?}: {:?}", detection.display_name, detection.object_name);
//!             }
//!         }
//!     }
//!
//!     let close = CloseIncidentBody::new()
//!         .closure_reason(IncidentResolveReason::FalsePositive)
//!         .final_comment(IncidentComment::new().text("A test of the update server."));
//!     incidents::close_incident(uuid, close).send(client).await?;
//!     Ok(())
//! }
//! ```
//!
//! An incident can be reopened, but a detection that is marked as resolved stays so: no operation takes the mark away.
//!
//! Next: [Quarantine and downloads](super::quarantine)
