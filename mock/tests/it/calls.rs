//! Calls with the generated crate.

use std::time::Duration;

use eset_connect::device_management::v1::{
    Device, GetDeviceResponse, MoveDeviceBody, get_device, list_devices, list_groups, move_device,
};
use eset_connect::{ErrorKind, TransportErrorKind};
use eset_connect_mock::{Fault, MockServer, Readiness};

#[tokio::test]
async fn a_moved_device_is_in_its_new_group() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    let page = list_devices().page_size(1).send(&client).await.unwrap();
    let device = page.devices[0].uuid.clone().unwrap();
    let groups = list_groups().send(&client).await.unwrap();
    let old = page.devices[0].parent_group_uuid.clone();
    let is_other = |group: &&eset_connect::device_management::v1::DeviceGroup| {
        group.is_security_group == Some(true) && group.uuid != old
    };
    let group = groups.device_groups.iter().find(is_other).unwrap().uuid.clone().unwrap();

    move_device(&device, MoveDeviceBody::new().new_parent_uuid(&group)).send(&client).await.unwrap();

    let read = get_device(&device).send(&client).await.unwrap();
    assert_eq!(read.device.as_ref().unwrap().parent_group_uuid, Some(group));
}

#[tokio::test]
async fn a_given_answer_is_sent_for_its_call_only() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    server.on(&get_device("a")).once().fail(Fault::status(503)).unwrap();
    server.on(&get_device("a")).respond(&GetDeviceResponse::default()).unwrap();

    assert!(get_device("a").send(&client).await.unwrap().device.is_none());
    assert!(get_device("b").send(&client).await.unwrap_err().is_not_found());
    assert_eq!(server.requests().of(&get_device("a")).len(), 2);
    assert_eq!(server.requests().of_operation(&get_device("a")).len(), 3);
    assert_eq!(server.requests().with_status(503).len(), 1);
}

#[tokio::test]
async fn a_pending_response_is_collected_when_the_time_has_come() {
    let server = MockServer::builder().pending(Readiness::After(Duration::from_secs(60))).start().await.unwrap();
    let client = server.client().unwrap();
    let call = list_groups();
    let sent = async { call.send(&client).await.unwrap() };
    let later = async {
        while server.requests().with_status(202).is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.advance(Duration::from_secs(60));
    };
    let (groups, ()) = tokio::join!(sent, later);
    assert!(!groups.device_groups.is_empty());
}

#[tokio::test]
async fn an_expired_token_is_renewed_by_the_client() {
    let server = MockServer::start().await.unwrap();
    let client = server.client().unwrap();
    list_groups().send(&client).await.unwrap();
    server.advance(Duration::from_secs(3600));
    list_groups().send(&client).await.unwrap();
    assert_eq!(server.requests().with_status(401).len(), 1);
}

#[tokio::test]
async fn a_broken_connection_is_seen_by_the_client() {
    let server = MockServer::start().await.unwrap();
    let client = server.client_builder().retries(0, Duration::ZERO, Duration::ZERO).build().unwrap();
    let (mut device, mut answer) = (Device::new(), GetDeviceResponse::default());
    device.display_name = Some("a".to_owned());
    answer.device = Some(device);
    server.on(&get_device("a")).once().fail(Fault::reset()).unwrap();
    server.on(&get_device("a")).once().fail(Fault::half_body()).unwrap();
    server.on(&get_device("a")).respond(&answer).unwrap();

    for _ in 0..2 {
        let error = get_device("a").send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport(TransportErrorKind::Broken), "{error}");
    }
    assert_eq!(get_device("a").send(&client).await.unwrap().device, answer.device);
}
