//! The operations of asset management: groups are created, renamed, moved and deleted.

use eset_connect::asset_management::v1::{CreateGroupRequest, GroupEntityType, MoveGroupBody, RenameGroupBody};
use eset_connect::ids::DeviceGroupUuid;
use serde_json::json;

use super::groups::Membership;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::{Code, Refusal};
use crate::request::Request;

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("POST /v1/groups", create_group),
        ("POST /v1/groups/{groupUuid}:rename", rename_group),
        ("POST /v1/groups/{groupUuid}:move", move_group),
        ("DELETE /v1/groups/{groupUuid}", delete_group),
    ],
    // The groups are those of device management.
    example: |_, _| None,
    requests: &[
        ("POST /v1/groups", |world| Parts {
            body: Some(
                json!({ "group": { "displayName": "Team East", "parentGroupUuid": world.example("device_group") } }),
            ),
            ..Parts::default()
        }),
        ("POST /v1/groups/{groupUuid}:move", |world| Parts {
            body: Some(json!({ "newParentUuid": world.groups.departments().into_iter().next_back() })),
            ..Parts::default()
        }),
    ],
};

fn create_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateGroupRequest = request.body()?;
    let mut group = body.group.ok_or_else(|| Refusal::invalid("group", "required"))?;
    if group.display_name.as_ref().is_none_or(String::is_empty) {
        return Err(Refusal::invalid("group.displayName", "expected a name"));
    }
    if group.linked_entity_type.as_ref().is_some_and(|linked| *linked != GroupEntityType::Unspecified) {
        let message = "a group that represents an entity cannot be created";
        return Err(Refusal::new(Code::FailedPrecondition, message));
    }
    let parent = world.groups.check_parent("group.parentGroupUuid", group.parent_group_uuid.as_ref())?;
    let id = world.new_id("group");
    group.parent_group_uuid = Some(parent.into());
    group.uuid = Some(id.as_str().into());
    world.groups.add(world.seed, group, Membership::Static);
    answer(world, &id)
}

fn rename_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("groupUuid");
    let body: RenameGroupBody = request.body()?;
    world.groups.check_changeable(id)?;
    let name = body.display_name.filter(|name| !name.is_empty());
    world.groups.rename(id, &name.ok_or_else(|| Refusal::invalid("displayName", "expected a name"))?);
    answer(world, id)
}

fn move_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("groupUuid");
    let body: MoveGroupBody = request.body()?;
    world.groups.check_changeable(id)?;
    let parent = world.groups.check_parent("newParentUuid", body.new_parent_uuid.as_ref())?;
    world.groups.put(id, &parent)?;
    answer(world, id)
}

/// Deletes the groups below it and the devices in them too.
fn delete_group(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("groupUuid");
    world.groups.check_changeable(id)?;
    let removed = world.groups.remove(id);
    let is_in_removed = |group: Option<&DeviceGroupUuid>| group.is_some_and(|group| removed.contains(group.as_str()));
    let devices = world.fleet.devices.iter();
    let devices: Vec<_> = devices
        .filter(|(_, device)| is_in_removed(device.parent_group_uuid.as_ref()))
        .map(|(id, _)| id.to_owned())
        .collect();
    world.forget(&removed, &devices);
    Ok(Answer::empty())
}

fn answer(world: &World, id: &str) -> Result<Answer, Refusal> {
    let group = world.groups.assets.json(id);
    group.map(|group| Answer::field("group", group)).ok_or_else(|| Refusal::not_found("the group", id))
}
