//! Mobile devices: enrollment links for those that wait for them, and the activation of the product.

use eset_connect::Client;
use eset_connect::automation::v1::{list_task_runs, list_tasks};
use eset_connect::device_management::v1::{Device, DeviceEnrollmentStatus, list_devices};
use eset_connect::ids::DeviceUuid;
use eset_connect::mobile_device_management::v1::{
    BatchActivateProductRequest, BatchGetEnrollmentLinksRequest, batch_activate_product, batch_get_enrollment_links,
};

use crate::started;

async fn devices(client: &Client, condition: impl Fn(&Device) -> bool) -> Vec<Device> {
    let page = list_devices().page_size(1000).send(client).await.unwrap();
    page.devices.iter().filter(|device| condition(device)).cloned().collect()
}

fn is_pending(device: &Device) -> bool {
    device.enrollment_status == Some(DeviceEnrollmentStatus::Pending)
}

fn id(device: &Device) -> DeviceUuid {
    device.uuid.clone().unwrap()
}

#[tokio::test]
async fn each_device_that_waits_for_enrollment_gets_its_own_link() {
    let (_server, client) = started().await;
    let waiting: Vec<_> = devices(&client, is_pending).await.iter().map(id).collect();
    assert!(!waiting.is_empty());
    let links = async || {
        let body = BatchGetEnrollmentLinksRequest::new().device_uuids(&waiting);
        batch_get_enrollment_links(body).send(&client).await.unwrap().into_inner().enrollment_links
    };
    let (first, second) = (links().await, links().await);
    for device in &waiting {
        let (one, other) = (&first[device.as_str()], &second[device.as_str()]);
        assert!(one.uri.as_ref().unwrap().expose().starts_with("https://"));
        assert!(one.expire_time.is_some() && one.uri != other.uri);
    }
}

#[tokio::test]
async fn all_devices_get_links_or_none() {
    let (_server, client) = started().await;
    let waiting = id(&devices(&client, is_pending).await[0]);
    let enrolled = id(&devices(&client, |device| device.is_mobile == Some(true) && !is_pending(device)).await[0]);
    let fixed = id(&devices(&client, |device| device.is_mobile == Some(false)).await[0]);
    let links = async |ids: Vec<DeviceUuid>| {
        batch_get_enrollment_links(BatchGetEnrollmentLinksRequest::new().device_uuids(ids)).send(&client).await
    };
    for wrong in [enrolled, fixed] {
        let error = links(vec![waiting.clone(), wrong]).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("deviceUuids[1]"), "{error}");
    }
    assert!(links(vec!["unknown".into()]).await.unwrap_err().is_not_found());
    assert!(links(vec![waiting; 1001]).await.unwrap_err().is_invalid());
}

#[tokio::test]
async fn an_activation_is_a_task_for_devices_of_one_group() {
    let (_server, client) = started().await;
    let mobile = devices(&client, |device| device.is_mobile == Some(true) && !is_pending(device)).await;
    let group = mobile[0].parent_group_uuid.clone();
    let (here, elsewhere): (Vec<_>, Vec<_>) = mobile.iter().partition(|device| device.parent_group_uuid == group);
    let activate = async |ids: Vec<DeviceUuid>| {
        batch_activate_product(BatchActivateProductRequest::new().device_uuids(ids)).send(&client).await
    };
    let error = activate(vec![id(here[0]), id(elsewhere[0])]).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("deviceUuids[1]"), "{error}");
    let tasks = async || list_tasks().send(&client).await.unwrap().tasks.clone();
    let before = tasks().await.len();

    let activated = activate(here.iter().map(|device| id(device)).collect()).await.unwrap();
    assert!(activated.activation_task_trigger_uuid.is_some());
    let tasks = tasks().await;
    assert_eq!(tasks.len(), before + 1);
    let runs = list_task_runs(tasks.last().unwrap().uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert!(!runs.task_runs.is_empty());
}
