//! Patches: those that devices lack, and the attempts to apply them.

use eset_connect::Client;
use eset_connect::json::Timestamp;
use eset_connect::patch_management::v1::{
    DevicePatchingDetails, ListDevicePatchingDetails, PatchType, list_device_patches, list_device_patching_details,
    list_recent_application_patching_details,
};

use crate::started;

async fn attempts(client: &Client, list: ListDevicePatchingDetails) -> Vec<DevicePatchingDetails> {
    list.page_size(1000).send(client).await.unwrap().patching_details.clone()
}

fn began(attempt: &DevicePatchingDetails) -> Timestamp {
    let application = attempt.application.as_ref().and_then(|details| details.time_period.as_ref());
    let system = attempt.operating_system.as_ref().and_then(|details| details.time_period.as_ref());
    let package = attempt.package.as_ref().and_then(|details| details.time_period.as_ref());
    application.or(system).or(package).unwrap().start_time.clone().unwrap()
}

#[tokio::test]
async fn missing_patches_are_listed_by_kind_device_and_group() {
    let (_server, client) = started().await;
    let all = list_device_patches().page_size(1000).send(&client).await.unwrap().devices.clone();
    let of = async |kind| {
        list_device_patches().patch_type(kind).page_size(1000).send(&client).await.unwrap().devices.clone()
    };
    let applications = of(PatchType::Application).await;
    assert!(applications.iter().all(|patch| patch.application_patch.is_some()));
    let others = of(PatchType::OperatingSystem).await.len() + of(PatchType::Package).await.len();
    assert!(others > 0);
    assert_eq!(applications.len() + others, all.len());

    let (device, group) = (all[0].device_uuid.as_ref().unwrap(), all[0].device_group_uuid.as_ref().unwrap());
    let of_device = list_device_patches().device_uuid(device).send(&client).await.unwrap();
    assert!(of_device.devices.iter().eq(all.iter().filter(|patch| patch.device_uuid.as_ref() == Some(device))));
    let of_group = list_device_patches().device_group_uuid(group).page_size(1000).send(&client).await.unwrap();
    assert!(of_group.devices.iter().eq(all.iter().filter(|patch| patch.device_group_uuid.as_ref() == Some(group))));
    let both = list_device_patches().device_uuid("unknown").device_group_uuid(group).send(&client).await.unwrap();
    assert!(both.devices.is_empty());
}

#[tokio::test]
async fn attempts_are_listed_by_device_and_time() {
    let (_server, client) = started().await;
    let all = attempts(&client, list_device_patching_details()).await;
    assert!(all.len() > 5);
    let device = all[0].device_uuid.as_ref().unwrap();
    let of_device = attempts(&client, list_device_patching_details().device_uuid(device)).await;
    assert!(of_device.iter().eq(all.iter().filter(|attempt| attempt.device_uuid.as_ref() == Some(device))));

    let mut times: Vec<_> = all.iter().map(began).collect();
    times.sort();
    let (start, end) = (times[1].clone(), times[4].clone());
    let span = || list_device_patching_details().time_period_start_time(start.clone());
    let found = attempts(&client, span().time_period_end_time(end.clone())).await;
    let is_in = |attempt: &&DevicePatchingDetails| began(attempt) >= start && began(attempt) < end;
    assert!(!found.is_empty() && found.iter().eq(all.iter().filter(is_in)));
    let reversed = span().time_period_end_time(times[0].clone()).send(&client).await;
    assert!(reversed.unwrap_err().is_invalid());
}

#[tokio::test]
async fn recent_attempts_are_some_of_those_on_applications() {
    let (_server, client) = started().await;
    let all = attempts(&client, list_device_patching_details()).await;
    let recent = list_recent_application_patching_details().send(&client).await.unwrap().patching_details.clone();
    let applications: Vec<_> = all.into_iter().filter_map(|attempt| attempt.application).collect();
    assert!(recent.len() < applications.len());
    assert!(recent.iter().all(|attempt| applications.contains(attempt)));
}
