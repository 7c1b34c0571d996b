//! What the generated crate knows of servers on premises.

use eset_connect::testing::{FakeTransport, answer};
use eset_connect::{Client, Credentials, ErrorKind, OnPremises};
use eset_connect::{asset_management::v1 as groups, automation::v1 as tasks, device_management::v1 as devices};

const LOGIN: &str = r#"{"accessToken":"token-1","expiresIn":3600}"#;

#[tokio::test]
async fn a_domain_user_calls_the_services_of_13_1() {
    let fake = FakeTransport::script(
        [(200, LOGIN), (200, "{}"), (404, ""), (200, "{}"), (200, "{}")].map(|(status, body)| answer(status, body)),
    );
    let site = OnPremises::new("https://protect.example.com");
    let client = Client::builder(site, Credentials::domain_user("user", "secret")).transport(fake.clone());
    let client = client.build().unwrap();
    groups::rename_group("1", groups::RenameGroupBody::new()).send(&client).await.unwrap();
    devices::rename_device("1", devices::RenameDeviceBody::new()).send(&client).await.unwrap();
    tasks::delete_task("1").send(&client).await.unwrap();

    let error = groups::delete_group("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOffered);
    let text = "asset-management does not offer DELETE /v1/groups/{groupUuid} in ESET PROTECT On-Prem";
    assert_eq!(error.to_string(), text);
    let batch = devices::ImportDeviceBatchRequest::new();
    assert_eq!(devices::import_device_batch(batch).send(&client).await.unwrap_err().kind(), ErrorKind::NotOffered);

    let requests = fake.requests();
    let lines: Vec<_> = requests.iter().map(|sent| format!("{} {}", sent.method(), sent.uri().path())).collect();
    let expected = [
        "POST /GetTokens",
        "POST /v1/groups/1:rename",
        "POST /v1/devices/1:renameDevice",
        "POST /v1/devices/1:rename",
        "DELETE /v1/device_tasks/1",
    ];
    assert_eq!(lines, expected);
    let login = r#"{"grantType":"PASSWORD","username":"user","password":"secret","is_domain_user":true}"#;
    assert_eq!(requests[0].body(), login);
}
