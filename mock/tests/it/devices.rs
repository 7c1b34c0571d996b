//! Devices and groups: what a call changes is seen by the others.

use std::collections::BTreeSet;

use eset_connect::Client;
use eset_connect::asset_management::v1::{
    self as assets, CreateGroupRequest, Group, GroupEntityType, MoveGroupBody, RenameGroupBody,
};
use eset_connect::device_management::v1::{
    Device, DeviceFunctionalityStatus, DeviceGroup, ImportDeviceBatchRequest, MemberDevice, RenameDeviceBody,
    batch_get_devices, get_device, import_device_batch, list_devices, list_groups, list_member_devices, rename_device,
};
use eset_connect::ids::{DeviceGroupUuid, DeviceUuid};

use crate::started;

async fn groups(client: &Client) -> Vec<DeviceGroup> {
    list_groups().page_size(1000).send(client).await.unwrap().device_groups.clone()
}

async fn group(client: &Client, name: &str) -> DeviceGroupUuid {
    let named = groups(client).await.into_iter().find(|group| group.display_name.as_deref() == Some(name));
    named.unwrap().uuid.unwrap()
}

async fn members(client: &Client, group: &DeviceGroupUuid, recurse: bool) -> Vec<MemberDevice> {
    let mut found = list_member_devices(group).recurse_subgroups(recurse).page_size(7).items(client);
    let mut members = Vec::new();
    while let Some(member) = found.next().await {
        members.push(member.unwrap());
    }
    members
}

#[tokio::test]
async fn filters_of_the_list_select_devices() {
    let (_server, client) = started().await;
    let all = list_devices().page_size(1000).send(&client).await.unwrap().devices.clone();
    let status = DeviceFunctionalityStatus::AttentionRequired;
    let found = list_devices().functionality_status(status.clone()).page_size(1000).send(&client).await.unwrap();
    let expected: Vec<_> = all.iter().filter(|device| device.functionality_status == Some(status.clone())).collect();
    assert!(!expected.is_empty() && expected.len() < all.len());
    assert!(found.devices.iter().eq(expected));

    let muted = list_devices().is_muted(true).page_size(1000).send(&client).await.unwrap().devices.len();
    let others = list_devices().is_muted(false).page_size(1000).send(&client).await.unwrap().devices.len();
    assert_eq!(muted + others, all.len());

    let names = [all[3].display_name.clone().unwrap(), all[1].display_name.clone().unwrap()];
    let found = list_devices().display_names(names).send(&client).await.unwrap();
    assert!(found.devices.iter().eq([&all[1], &all[3]]));
}

#[tokio::test]
async fn several_devices_are_read_in_the_order_of_the_request_or_not_at_all() {
    let (_server, client) = started().await;
    let page = list_devices().page_size(3).send(&client).await.unwrap();
    let ids: Vec<_> = page.devices.iter().rev().map(|device| device.uuid.clone().unwrap()).collect();
    let read = batch_get_devices().devices_uuids(&ids).send(&client).await.unwrap();
    assert!(read.devices.iter().eq(page.devices.iter().rev()));

    let unknown = [ids[0].to_string(), "unknown".to_owned()];
    assert!(batch_get_devices().devices_uuids(unknown).send(&client).await.unwrap_err().is_not_found());
    assert!(batch_get_devices().send(&client).await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn a_renamed_device_has_its_new_name_in_its_group_too() {
    let (server, client) = started().await;
    let id = DeviceUuid::from(server.example_id("device").unwrap());
    let before = get_device(&id).send(&client).await.unwrap().device.clone().unwrap();
    rename_device(&id, RenameDeviceBody::new().display_name("Reception")).send(&client).await.unwrap();

    let after = get_device(&id).send(&client).await.unwrap().device.clone().unwrap();
    assert_eq!(after.display_name.as_deref(), Some("Reception"));
    assert_eq!(after.original_display_name, before.original_display_name);
    assert_ne!(after.etag, before.etag);
    let members = members(&client, &after.parent_group_uuid.unwrap(), false).await;
    assert!(members.iter().any(|member| member.display_name.as_deref() == Some("Reception")));
    let empty = rename_device(&id, RenameDeviceBody::new().display_name("")).send(&client).await;
    assert!(empty.unwrap_err().is_invalid());
}

#[tokio::test]
async fn an_import_takes_the_valid_devices_and_reports_the_others() {
    let (_server, client) = started().await;
    let (here, elsewhere) = (group(&client, "Warehouse").await, group(&client, "Finance").await);
    let device = |name: &str| Device::new().display_name(name);
    let devices = [device("A"), device("B").parent_group_uuid(&elsewhere), device("C").parent_group_uuid(&here)];
    let body = ImportDeviceBatchRequest::new().devices(devices).parent_group_uuid(&here);
    let imported = import_device_batch(body).send(&client).await.unwrap();

    assert_eq!(imported.errors.keys().collect::<Vec<_>>(), ["B"]);
    assert_eq!(imported.errors["B"].code, Some(3));
    let names: BTreeSet<_> = imported.devices.iter().filter_map(|device| device.display_name.as_deref()).collect();
    assert_eq!(names, BTreeSet::from(["A", "C"]));
    let read = get_device(imported.devices[0].uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.device.as_ref(), Some(&imported.devices[0]));
}

#[tokio::test]
async fn an_import_with_equal_names_or_too_many_devices_imports_none() {
    let (_server, client) = started().await;
    let here = group(&client, "Warehouse").await;
    let before = members(&client, &here, false).await.len();
    let import = async |names: Vec<String>| {
        let devices = names.into_iter().map(|name| Device::new().display_name(name));
        let body = ImportDeviceBatchRequest::new().devices(devices.collect::<Vec<_>>()).parent_group_uuid(&here);
        import_device_batch(body).send(&client).await
    };
    assert!(import(vec!["A".to_owned(), "A".to_owned()]).await.unwrap_err().is_invalid());
    assert!(import((0..=1000).map(|number| number.to_string()).collect()).await.unwrap_err().is_invalid());
    assert_eq!(members(&client, &here, false).await.len(), before);
}

#[tokio::test]
async fn the_groups_are_a_tree_whose_members_are_the_devices() {
    let (_server, client) = started().await;
    let groups = groups(&client).await;
    let ids: BTreeSet<_> = groups.iter().filter_map(|group| group.uuid.clone()).collect();
    let roots = groups.iter().filter(|group| group.parent_group_uuid.is_none()).count();
    assert_eq!(roots, 1);
    assert!(groups.iter().filter_map(|group| group.parent_group_uuid.as_ref()).all(|parent| ids.contains(parent)));

    let all = group(&client, "All").await;
    assert_eq!(members(&client, &all, true).await.len(), 100);
    assert_eq!(members(&client, &all, false).await.len(), 0);
    let north = members(&client, &group(&client, "Branch North").await, true).await.len();
    assert!(north > 0 && north < 100);
}

#[tokio::test]
async fn a_group_is_created_renamed_moved_and_deleted_with_its_devices() {
    let (_server, client) = started().await;
    let (north, south) = (group(&client, "Branch North").await, group(&client, "Branch South").await);
    let new = Group::new().display_name("Labs").parent_group_uuid(&north);
    let created = assets::create_group(CreateGroupRequest::new().group(new)).send(&client).await.unwrap();
    let id = created.group.as_ref().unwrap().uuid.clone().unwrap();
    assert_eq!(group(&client, "Labs").await, id);

    assets::rename_group(&id, RenameGroupBody::new().display_name("Research")).send(&client).await.unwrap();
    assets::move_group(&id, MoveGroupBody::new().new_parent_uuid(&south)).send(&client).await.unwrap();
    let listed = groups(&client).await.into_iter().find(|group| group.uuid.as_ref() == Some(&id)).unwrap();
    assert_eq!((listed.display_name.as_deref(), listed.parent_group_uuid), (Some("Research"), Some(south.clone())));

    let in_south: Vec<_> = members(&client, &south, true).await;
    assets::delete_group(&south).send(&client).await.unwrap();
    assert!(!groups(&client).await.iter().any(|group| group.uuid.as_ref() == Some(&id)));
    let gone = get_device(in_south[0].uuid.as_ref().unwrap()).send(&client).await;
    assert!(gone.unwrap_err().is_not_found());
    let left = list_devices().page_size(1000).send(&client).await.unwrap().devices.len();
    assert_eq!(left, 100 - in_south.len());
}

#[tokio::test]
async fn what_the_tree_rules_out_is_refused() {
    let (_server, client) = started().await;
    let (all, north) = (group(&client, "All").await, group(&client, "Branch North").await);
    let (below, dynamic) = (group(&client, "Warehouse").await, group(&client, "Mobile devices").await);
    let to = |parent: &DeviceGroupUuid| MoveGroupBody::new().new_parent_uuid(parent);
    for (moved, parent) in [(&all, &north), (&north, &below), (&north, &north), (&north, &dynamic)] {
        assert!(assets::move_group(moved, to(parent)).send(&client).await.unwrap_err().is_invalid());
    }
    assert!(assets::delete_group(&all).send(&client).await.unwrap_err().is_invalid());
    assert!(assets::move_group(&north, to(&"unknown".into())).send(&client).await.unwrap_err().is_not_found());
    let customer = Group::new().display_name("C").parent_group_uuid(&all).linked_entity_type(GroupEntityType::Customer);
    let created = assets::create_group(CreateGroupRequest::new().group(customer)).send(&client).await;
    assert!(created.unwrap_err().is_invalid());
}
