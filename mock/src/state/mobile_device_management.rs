//! The operations of mobile device management: links with which devices finish their enrollment, and a task that
//! activates the product.

use std::time::Duration;

use eset_connect::automation::v1::{Action, DeviceTask, DeviceTaskTargets};
use eset_connect::device_management::v1::{Device, DeviceEnrollmentStatus};
use eset_connect::ids::DeviceUuid;
use eset_connect::mobile_device_management::v1::{
    BatchActivateProductRequest, BatchActivateProductResponse, BatchGetEnrollmentLinksRequest,
    BatchGetEnrollmentLinksResponse, DeviceEnrollmentLink,
};
use serde_json::json;

use super::automation::participants;
use super::kind::check_batch;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::random::Random;
use crate::reply::Refusal;
use crate::request::Request;

/// How long a link works.
const LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("POST /v1/mobile-devices:batchActivateProduct", activate_product),
        ("POST /v1/mobile-devices:batchGetEnrollmentLinks", enrollment_links),
    ],
    example: |_, _| None,
    requests: &[
        ("POST /v1/mobile-devices:batchActivateProduct", |world| of_one(world, |device| !is_pending(device))),
        ("POST /v1/mobile-devices:batchGetEnrollmentLinks", |world| of_one(world, is_pending)),
    ],
};

/// A request with one mobile device.
fn of_one(world: &World, selects: impl Fn(&Device) -> bool) -> Parts {
    let mut mobile = world.fleet.devices.iter().filter(|(_, device)| device.is_mobile == Some(true));
    let device = mobile.find(|(_, device)| selects(device)).map(|(id, _)| id);
    Parts { body: Some(json!({ "deviceUuids": [device] })), ..Parts::default() }
}

fn is_pending(device: &Device) -> bool {
    device.enrollment_status != Some(DeviceEnrollmentStatus::Finished)
}

/// Returns the devices with these ids, all of which have to be mobile.
fn mobile_devices<'w>(world: &'w World, ids: &[DeviceUuid]) -> Result<Vec<&'w Device>, Refusal> {
    check_batch("deviceUuids", ids.len())?;
    let device = |(index, id): (usize, &DeviceUuid)| {
        let field = format!("deviceUuids[{index}]");
        let device = world.fleet.devices.get(id.as_str());
        let device = device.ok_or_else(|| Refusal::dangling(&field, "the device", id.as_str()))?;
        if device.is_mobile == Some(true) { Ok(device) } else { Err(Refusal::invalid(field, "not a mobile device")) }
    };
    ids.iter().enumerate().map(device).collect()
}

fn enrollment_links(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchGetEnrollmentLinksRequest = request.body()?;
    let devices = mobile_devices(world, &body.device_uuids)?;
    if let Some(index) = devices.iter().position(|device| !is_pending(device)) {
        return Err(Refusal::invalid(format!("deviceUuids[{index}]"), "this device is enrolled already"));
    }
    let mut response = BatchGetEnrollmentLinksResponse::default();
    for id in &body.device_uuids {
        let number = world.new_id("enrollment link");
        let secret = Random::of(world.seed, &number, 0).hex(32);
        let mut link = DeviceEnrollmentLink::new();
        link.uri = Some(format!("https://enroll.example.com/{secret}").into());
        link.expire_time = world.clock.timestamp(request.now.after(LIFETIME));
        response.enrollment_links.insert(id.to_string(), link);
    }
    Ok(Answer::model(&response))
}

fn activate_product(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: BatchActivateProductRequest = request.body()?;
    let devices = mobile_devices(world, &body.device_uuids)?;
    let group = devices.first().and_then(|device| device.parent_group_uuid.as_ref());
    if let Some(index) = devices.iter().position(|device| device.parent_group_uuid.as_ref() != group) {
        let message = "expected a device of the same group as the first one";
        return Err(Refusal::invalid(format!("deviceUuids[{index}]"), message));
    }
    let action = Action::new().name("Product activation");
    let targets = DeviceTaskTargets::new().devices_uuids(&body.device_uuids);
    let task = DeviceTask::run_once(action, targets).display_name("Activation of mobile devices");
    let participants = participants(&world.clock, &world.groups, &world.fleet, task.targets.as_ref());
    let id = world.new_id("task");
    world.tasks.add(&id, task, world.clock.timestamp(request.now));
    world.tasks.start(&world.clock, world.seed, &id, request.now, &participants);
    let mut response = BatchActivateProductResponse::default();
    response.activation_task_trigger_uuid = Some(world.new_id("trigger").into());
    Ok(Answer::model(&response))
}
