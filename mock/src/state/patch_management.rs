//! The operations of patch management, which only read.

use std::time::Duration;

use eset_connect::json::Timestamp;
use eset_connect::patch_management::Interval;
use eset_connect::patch_management::v1::{
    DevicePatch, DevicePatchingDetails, ListRecentApplicationPatchingDetailsResponse, PatchType,
};

use super::weaknesses::Devices;
use super::{Service, World};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;

/// How far the list of recent attempts reaches back.
const RECENT: Duration = Duration::from_secs(3 * 24 * 3600);

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/application-patching-processes/recent/details", list_recent),
        ("GET /v1/device-patches", list_patches),
        ("GET /v1/patching-process-details", list_attempts),
    ],
    example: |_, _| None,
    requests: &[],
};

fn list_patches(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let devices = Devices::requested(world, request);
    let kind = request.query("patchType").unwrap_or_default();
    let is = |wanted: PatchType| kind == wanted.as_str();
    let selects = |patch: &DevicePatch| {
        devices.contain(patch.device_uuid.as_ref())
            && (!is(PatchType::Application) || patch.application_patch.is_some())
            && (!is(PatchType::OperatingSystem) || patch.os_patch.is_some())
            && (!is(PatchType::Package) || patch.package_patch.is_some())
    };
    Ok(Answer::page(request, &world.weaknesses().patches.page(request.page, selects), &[]))
}

/// An attempt is in a span of time if it began in it.
fn list_attempts(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let devices = Devices::requested(world, request);
    let span: Interval = request.query_model("timePeriod")?;
    if let (Some(start), Some(end)) = (&span.start_time, &span.end_time)
        && start > end
    {
        return Err(Refusal::invalid("timePeriod", "the start is after the end"));
    }
    let selects = |attempt: &DevicePatchingDetails| {
        let began = began(attempt);
        devices.contain(attempt.device_uuid.as_ref())
            && span.start_time.as_ref().is_none_or(|start| began >= Some(start))
            && span.end_time.as_ref().is_none_or(|end| began < Some(end))
    };
    Ok(Answer::page(request, &world.weaknesses().attempts.page(request.page, selects), &[]))
}

fn began(attempt: &DevicePatchingDetails) -> Option<&Timestamp> {
    let application = attempt.application.as_ref().and_then(|details| details.time_period.as_ref());
    let system = attempt.operating_system.as_ref().and_then(|details| details.time_period.as_ref());
    let package = attempt.package.as_ref().and_then(|details| details.time_period.as_ref());
    application.or(system).or(package)?.start_time.as_ref()
}

fn list_recent(world: &mut World, _: &Request) -> Result<Answer, Refusal> {
    let after = world.clock.before_start(RECENT);
    let attempts = world.weaknesses().attempts.iter().map(|(_, attempt)| attempt);
    let exists = |attempt: &&DevicePatchingDetails| {
        attempt.device_uuid.as_ref().is_some_and(|id| world.fleet.devices.get(id.as_str()).is_some())
    };
    let recent = attempts.filter(|attempt| began(attempt) >= after.as_ref()).filter(exists);
    let mut response = ListRecentApplicationPatchingDetailsResponse::default();
    response.patching_details = recent.filter_map(|attempt| attempt.application.clone()).collect();
    Ok(Answer::model(&response))
}
