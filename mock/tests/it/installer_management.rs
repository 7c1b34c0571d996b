//! Installers: created, listed while they work, deleted.

use std::time::Duration;

use eset_connect::installer_management::v1::{
    CreateInstallerRequest, DeviceEnrollmentSettings, GenerateGpoSccmFileRequest, Installer, create_installer,
    delete_installer, generate_gpo_sccm_file, get_installer, list_installers,
};
use eset_connect::{Client, Error};

use crate::started;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn create(client: &Client, installer: Installer, components: &[i64]) -> Result<Installer, Error> {
    let body = CreateInstallerRequest::new().installer(installer).requested_component_ids(components.iter().copied());
    Ok(create_installer(body).send(client).await?.installer.clone().unwrap())
}

fn windows() -> Installer {
    Installer::new().display_name("New").operating_system_family_id(1)
}

/// The installers that work, or those that do not.
async fn listed(client: &Client, usable: bool) -> Vec<Installer> {
    let list = list_installers().usable(usable).send(client).await.unwrap();
    assert_eq!(list.total_size, i64::try_from(list.installers.len()).ok());
    list.installers.clone()
}

#[tokio::test]
async fn a_created_installer_has_what_the_service_decides() {
    let (server, client) = started().await;
    let group = server.example_id("device_group").unwrap();
    let settings = DeviceEnrollmentSettings::new().security_group_uuid(group.as_str());
    let created = create(&client, windows().device_enrollment(settings), &[]).await.unwrap();
    let components: Vec<_> = created.installed_components.iter().filter_map(|component| component.id).collect();
    assert_eq!(components, [13, 27]);
    assert_eq!(created.usable, Some(true));
    assert!(created.create_time < created.expire_time);
    assert!(created.download_url.as_ref().unwrap().expose().starts_with("https://"));
    assert!(created.device_enrollment.as_ref().unwrap().group_display_name.is_some());
    let activated = created.activated_products[0].subscription_uuid.as_ref().unwrap();
    assert_eq!(Some(activated.to_string()), server.example_id("subscription"));

    let read = get_installer(created.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.installer.as_ref(), Some(&created));
}

#[tokio::test]
async fn an_installer_works_until_it_expires() {
    let (server, client) = started().await;
    let seeded = listed(&client, true).await.len();
    assert!(seeded > 0 && !listed(&client, false).await.is_empty());
    let created = create(&client, windows(), &[]).await.unwrap();
    assert_eq!(listed(&client, true).await.len(), seeded + 1);
    server.advance(179 * DAY);
    assert_eq!(listed(&client, true).await, std::slice::from_ref(&created));
    server.advance(2 * DAY);
    assert_eq!(listed(&client, true).await, []);
    let read = get_installer(created.uuid.as_ref().unwrap()).send(&client).await.unwrap();
    assert_eq!(read.installer.as_ref().unwrap().usable, Some(false));
}

#[tokio::test]
async fn a_component_of_another_system_is_refused() {
    let (_server, client) = started().await;
    for (system, components, field) in [
        (1, &[13, 231][..], "requestedComponentIds[1]"),
        (3, &[27], "requestedComponentIds[0]"),
        (1, &[99_999], "requestedComponentIds[0]"),
        (2, &[209], "installer.operatingSystemFamilyId"),
        (0, &[], "installer.operatingSystemFamilyId"),
    ] {
        let installer = windows().operating_system_family_id(system);
        let error = create(&client, installer, components).await.unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains(field), "{error}");
    }
    let mac = create(&client, windows().operating_system_family_id(3), &[13, 231]).await.unwrap();
    assert_eq!(mac.installed_components.len(), 2);
}

#[tokio::test]
async fn a_deleted_installer_is_gone() {
    let (server, client) = started().await;
    let id = server.example_id("installer").unwrap();
    delete_installer(id.as_str()).send(&client).await.unwrap();
    assert!(get_installer(id.as_str()).send(&client).await.unwrap_err().is_not_found());
    assert!(delete_installer(id.as_str()).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_generated_file_has_the_group_and_is_not_stored() {
    let (server, client) = started().await;
    let before = list_installers().send(&client).await.unwrap().total_size;
    let group = server.example_id("device_group").unwrap();
    let body = |group: &str| {
        let settings = DeviceEnrollmentSettings::new().security_group_uuid(group);
        GenerateGpoSccmFileRequest::new().device_enrollment_settings(settings).send_anonymous_diagnostic_data(true)
    };
    let generated = generate_gpo_sccm_file(body(&group)).send(&client).await.unwrap();
    let text = String::from_utf8(generated.gpo_sccm_file.as_ref().unwrap().to_vec()).unwrap();
    assert!(text.contains(&group) && text.contains("anonymous_diagnostic_data=1"), "{text}");
    assert_eq!(list_installers().send(&client).await.unwrap().total_size, before);
    let error = generate_gpo_sccm_file(body("unknown")).send(&client).await.unwrap_err();
    assert!(error.to_string().contains("deviceEnrollmentSettings.securityGroupUuid"), "{error}");
}
