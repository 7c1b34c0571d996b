//! The operations on detections and on their groups.

use eset_connect::incident_management::v1;
use eset_connect::incident_management::v2::{
    BatchGetDetectionsRequest, Device, ResolveDetectionBody, ResolveDetectionGroupBody, SearchDetectionGroupsRequest,
};
use eset_connect::json::Timestamp;

use super::occurrence::Product;
use crate::answer::Answer;
use crate::filter::{Fields, odata};
use crate::reply::{Code, Refusal};
use crate::request::Request;
use crate::state::World;

/// The largest number of detections in one batch.
const MOST_IN_BATCH: usize = 1000;

/// A window of time: the start is included, the end is not.
struct Window {
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

impl Window {
    /// The window of a request, whose parameters are valid times.
    fn of(request: &Request) -> Self {
        let time = |name| request.query(name).and_then(|text| text.parse().ok());
        Self { start: time("startTime"), end: time("endTime") }
    }

    fn has(&self, time: Option<&Timestamp>) -> bool {
        self.start.as_ref().is_none_or(|start| time.is_some_and(|time| time >= start))
            && self.end.as_ref().is_none_or(|end| time.is_some_and(|time| time < end))
    }
}

/// Whether a device or a tenant is the requested one. An empty parameter is as good as none.
fn is_wanted<I: AsRef<str>>(request: &Request, name: &str, id: Option<&I>) -> bool {
    let wanted = request.query(name).filter(|wanted| !wanted.is_empty());
    wanted.is_none_or(|wanted| id.is_some_and(|id| id.as_ref() == wanted))
}

pub fn list_small(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let window = Window::of(request);
    let small = &world.detections.small;
    let selects = |detection: &v1::Detection| {
        let device = detection.context.as_ref().and_then(|context| context.device_uuid.as_ref());
        window.has(detection.occur_time.as_ref()) && is_wanted(request, "deviceUuid", device)
    };
    let total = small.iter().filter(|(_, detection)| selects(detection)).count();
    Ok(Answer::page(request, &small.page(request.page, selects), &[("totalSize", total.to_string())]))
}

pub fn get_small(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("detectionUuid");
    let detection = world.detections.small.json(id).ok_or_else(|| not_found(id))?;
    Ok(Answer::field("detection", detection))
}

pub fn follow_small(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let detections = &world.detections;
    let slice = detections.feed_v1.page(request.page, |id| detections.small.json(id));
    Ok(Answer::page(request, &slice, &[]))
}

pub fn list(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let window = Window::of(request);
    let slice = world.detections.all.page(request.page, |detection| {
        Product::of(detection) == Product::CloudOffice
            && window.has(detection.occur_time.as_ref())
            && is_wanted(request, "cloudOfficeTenantUuid", detection.cloud_office_tenant_uuid.as_ref())
    });
    Ok(Answer::page(request, &slice, &[]))
}

pub fn get(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("detectionUuid");
    let detection = world.detections.all.json(id).ok_or_else(|| not_found(id))?;
    Ok(Answer::field("detection", detection))
}

pub fn follow(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let detections = &world.detections;
    let slice = detections.feed_v2.page(request.page, |id| detections.all.json(id));
    Ok(Answer::page(request, &slice, &[]))
}

/// Succeeds for every id or for none.
pub fn batch_get(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchGetDetectionsRequest = request.body()?;
    if body.detection_uuids.len() > MOST_IN_BATCH {
        let found = format!("expected at most {MOST_IN_BATCH} ids, found {}", body.detection_uuids.len());
        return Err(Refusal::invalid("detectionUuids", found));
    }
    let json = |id: &str| world.detections.all.json(id).ok_or_else(|| not_found(id));
    let found: Vec<_> = body.detection_uuids.iter().map(|id| json(id.as_str())).collect::<Result<_, _>>()?;
    Ok(Answer::field("detections", &format!("[{}]", found.join(","))))
}

pub fn resolve(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("detectionUuid");
    let body: ResolveDetectionBody = request.body()?;
    let is_known = world.detections.resolve(id, body.note.as_deref());
    if is_known { Ok(Answer::empty()) } else { Err(not_found(id)) }
}

pub fn list_groups(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let window = Window::of(request);
    let slice = world.detections.groups.page(request.page, |group| {
        let device = group.device.as_ref().and_then(|device: &Device| device.uuid.as_ref());
        window.has(group.occur_time.as_ref())
            && is_wanted(request, "deviceUuid", device)
            && is_wanted(request, "cloudOfficeTenantUuid", group.cloud_office_tenant_uuid.as_ref())
    });
    Ok(Answer::page(request, &slice, &[]))
}

pub fn get_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("detectionGroupUuid");
    let group = world.detections.groups.json(id).ok_or_else(|| group_not_found(id))?;
    Ok(Answer::field("detectionGroup", group))
}

pub fn resolve_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("detectionGroupUuid");
    let body: ResolveDetectionGroupBody = request.body()?;
    let is_known = world.detections.resolve_group(id, body.note.as_deref());
    if is_known { Ok(Answer::empty()) } else { Err(group_not_found(id)) }
}

/// Has no pages.
pub fn search_groups(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: SearchDetectionGroupsRequest = request.body()?;
    let fields = Fields::of_items(request.served);
    let fields = fields.ok_or_else(|| Refusal::new(Code::Internal, "the schema has no list of groups"))?;
    let filter = body.filter.filter(|filter| !filter.trim().is_empty());
    let condition = filter.map(|filter| odata::read(fields, &filter)).transpose();
    let condition = condition.map_err(|wrong| Refusal::invalid("filter", wrong))?;
    let groups = &world.detections.groups;
    let all = groups.iter().filter_map(|(id, _)| groups.json(id));
    let meets = |json: &&str| {
        let Some(condition) = &condition else { return true };
        serde_json::from_str(json).is_ok_and(|group| condition.holds(&group))
    };
    let found: Vec<_> = all.filter(meets).collect();
    Ok(Answer::field("detectionGroups", &format!("[{}]", found.join(","))))
}

fn not_found(id: &str) -> Refusal {
    Refusal::not_found("the detection", id)
}

fn group_not_found(id: &str) -> Refusal {
    Refusal::not_found("the detection group", id)
}
