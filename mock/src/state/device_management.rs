//! The operations of device management: devices, and the groups as devices see them.

use std::collections::BTreeSet;

use eset_connect::device_management::v1::{
    Device, DeviceEnrollmentStatus, ImportDeviceBatchRequest, ImportDeviceBatchResponse, MemberDevice, MoveDeviceBody,
    RenameDeviceBody,
};
use eset_connect::json::from_slice;
use serde_json::json;

use super::{Parts, Service, World, seed};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;

/// The largest number of devices in one import.
const MOST_IMPORTED: usize = 1000;

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/devices", list_devices),
        ("GET /v1/devices:batchGet", batch_get_devices),
        ("GET /v1/devices/{deviceUuid}", get_device),
        ("POST /v1/devices/{deviceUuid}:move", move_device),
        ("POST /v1/devices/{deviceUuid}:rename", rename_device),
        ("POST /v1/devices:batchImport", import_devices),
        ("GET /v1/device_groups", list_groups),
        ("GET /v1/device_groups/{groupUuid}/devices", list_members),
    ],
    example,
    requests: &[
        ("GET /v1/devices:batchGet", |world| Parts {
            query: world.fleet.devices.iter().take(2).map(|(id, _)| ("devicesUuids", id.to_owned())).collect(),
            ..Parts::default()
        }),
        ("POST /v1/devices:batchImport", |world| Parts {
            body: Some(json!({
                "devices": [{ "displayName": "NEW-00001", "description": "For the next colleague" }],
                "parentGroupUuid": example(world, "device_group"),
            })),
            ..Parts::default()
        }),
    ],
};

fn example(world: &World, entity: &str) -> Option<String> {
    let first = match entity {
        "device" => world.fleet.devices.iter().next().map(|(id, _)| id),
        "device_group" => return world.groups.departments().into_iter().next(),
        _ => None,
    };
    first.map(str::to_owned)
}

fn list_devices(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let names = request.queries("displayNames");
    let status = request.query("functionalityStatus").filter(|status| !status.ends_with("_UNSPECIFIED"));
    let muted = request.query("isMuted");
    let selects = |device: &Device| {
        let name = device.display_name.as_deref().unwrap_or_default();
        let is_muted = device.is_muted.unwrap_or_default();
        (names.is_empty() || names.iter().any(|wanted| wanted == name))
            && status.is_none_or(|wanted| device.functionality_status.as_ref().is_some_and(|is| is.as_str() == wanted))
            && muted.is_none_or(|wanted| (wanted == "true") == is_muted)
    };
    Ok(Answer::page(request, &world.fleet.devices.page(request.page, selects), &[]))
}

fn get_device(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    Ok(Answer::field("device", device(world, request.path("deviceUuid"))?))
}

fn device<'w>(world: &'w World, id: &str) -> Result<&'w str, Refusal> {
    world.fleet.devices.json(id).ok_or_else(|| Refusal::not_found("the device", id))
}

/// Succeeds for every id or for none.
fn batch_get_devices(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let ids = request.queries("devicesUuids");
    if ids.is_empty() {
        return Err(Refusal::invalid("devicesUuids", "expected at least one id"));
    }
    let devices: Vec<_> = ids.iter().map(|id| device(world, id)).collect::<Result<_, _>>()?;
    Ok(Answer::field("devices", &format!("[{}]", devices.join(","))))
}

fn move_device(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("deviceUuid");
    device(world, id)?;
    let body: MoveDeviceBody = request.body()?;
    let parent = world.groups.check_parent("newParentUuid", body.new_parent_uuid.as_ref())?;
    changed(world, id, |device| device.parent_group_uuid = Some(parent.into()))
}

fn rename_device(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("deviceUuid");
    device(world, id)?;
    let body: RenameDeviceBody = request.body()?;
    let name = body.display_name.filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| Refusal::invalid("displayName", "expected a name"))?;
    changed(world, id, |device| device.display_name = Some(name))
}

fn changed(world: &mut World, id: &str, change: impl FnOnce(&mut Device)) -> Result<Answer, Refusal> {
    let changed = world.fleet.change(id, change);
    changed.map(|device| Answer::field("device", device)).ok_or_else(|| Refusal::not_found("the device", id))
}

/// Imports devices that are not enrolled yet. A device that is wrong is left out, with the reason under its name.
fn import_devices(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: ImportDeviceBatchRequest = request.body()?;
    if body.devices.len() > MOST_IMPORTED {
        let found = format!("expected at most {MOST_IMPORTED} devices, found {}", body.devices.len());
        return Err(Refusal::invalid("devices", found));
    }
    let parent = world.groups.check_parent("parentGroupUuid", body.parent_group_uuid.as_ref())?;
    let mut names = BTreeSet::new();
    for (index, device) in body.devices.iter().enumerate() {
        let name = device.display_name.as_deref().unwrap_or_default();
        if !names.insert(name) {
            return Err(Refusal::invalid(format!("devices[{index}].displayName"), "another device has this name"));
        }
    }
    let mut response = ImportDeviceBatchResponse::default();
    for given in body.devices {
        let name = given.display_name.clone().unwrap_or_default();
        match imported(world, given, &parent) {
            Ok(device) => {
                world.fleet.add(device.clone());
                response.devices.push(device);
            }
            Err(refusal) => {
                let status = from_slice(refusal.document().to_string().as_bytes());
                response.errors.insert(name, status.unwrap_or_default());
            }
        }
    }
    Ok(Answer::model(&response))
}

fn imported(world: &mut World, given: Device, parent: &str) -> Result<Device, Refusal> {
    if given.display_name.as_ref().is_none_or(String::is_empty) {
        return Err(Refusal::invalid("displayName", "expected a name"));
    }
    if given.parent_group_uuid.as_ref().is_some_and(|group| !group.as_str().is_empty() && group != parent) {
        return Err(Refusal::invalid("parentGroupUuid", "expected the group of the request"));
    }
    let mut device = Device::new();
    device.original_display_name.clone_from(&given.display_name);
    device.display_name = given.display_name;
    device.description = given.description;
    device.is_mobile = given.is_mobile;
    device.device_type = given.device_type;
    device.uuid = Some(world.new_id("device").into());
    device.parent_group_uuid = Some(parent.into());
    device.enrollment_status = Some(DeviceEnrollmentStatus::Pending);
    device.owner_uuid = Some(seed::tenant(world.seed).into());
    device.etag = Some("1".to_owned());
    Ok(device)
}

fn list_groups(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    Ok(Answer::page(request, &world.groups.listed.page(request.page, |_| true), &[]))
}

fn list_members(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let group = request.path("groupUuid");
    if world.groups.listed.get(group).is_none() {
        return Err(Refusal::not_found("the device group", group));
    }
    let groups = if request.is_set("recurseSubgroups") {
        world.groups.with_subgroups(group)
    } else {
        BTreeSet::from([group.to_owned()])
    };
    let is_member =
        |member: &MemberDevice| member.group_uuid.as_ref().is_some_and(|group| groups.contains(group.as_str()));
    let members = &world.fleet.members;
    let slice = members.page(request.page, is_member);
    let total = members.iter().filter(|(_, member)| is_member(member)).count();
    Ok(Answer::page(request, &slice, &[("totalSize", total.to_string())]))
}
