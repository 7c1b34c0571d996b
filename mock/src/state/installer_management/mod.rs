//! The operations of installer management: installers are created and deleted, and expire as the clock goes on.

mod installers;

use std::fmt::Write as _;

use bytes::Bytes;
use eset_connect::installer_management::v1::{
    CreateInstallerRequest, DeviceEnrollmentSettings, GenerateGpoSccmFileRequest, GenerateGpoSccmFileResponse,
    Installer,
};
use serde_json::json;

use super::kind::Kind;
use super::{Parts, Service, World};
use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;
use installers::{LIFETIME, MACOS, WINDOWS, complete, components, expire};

pub use installers::seeded;

const INSTALLER: Kind<Installer> = Kind {
    name: "the installer",
    field: "installer",
    parameter: "installerUuid",
    of: |world| &world.installers,
    of_mut: |world| &mut world.installers,
};

/// The operations with state.
pub const SERVICE: Service = Service {
    operations: &[
        ("GET /v1/installers", list_installers),
        ("POST /v1/installers", create_installer),
        ("GET /v1/installers/{installerUuid}", get_installer),
        ("DELETE /v1/installers/{installerUuid}", |world, request| INSTALLER.delete(world, request)),
        ("POST /v1/gpo-sccm-files:generate", generate_file),
    ],
    example: |world, entity| match entity {
        "installer" => INSTALLER.first(world),
        _ => None,
    },
    requests: &[("POST /v1/installers", |world| Parts {
        body: Some(json!({
            "installer": {
                "displayName": "Notebooks of the new office",
                "operatingSystemFamilyId": WINDOWS,
                "preferredLanguageCode": "de-DE",
                "deviceEnrollment": { "securityGroupUuid": world.example("device_group") },
                "enablePuaDetection": true,
            },
            "requestedComponentIds": [13, 27],
        })),
        ..Parts::default()
    })],
};

fn list_installers(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    expire(&mut world.installers, world.clock.timestamp(request.now).as_ref());
    let usable = request.query("usable").map(|usable| usable == "true");
    INSTALLER.list_and_count(world, request, |installer| {
        usable.is_none_or(|usable| installer.usable.unwrap_or_default() == usable)
    })
}

fn get_installer(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    expire(&mut world.installers, world.clock.timestamp(request.now).as_ref());
    INSTALLER.get(world, request)
}

fn create_installer(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: CreateInstallerRequest = request.body()?;
    let mut installer = body.installer.ok_or_else(|| Refusal::invalid("installer", "required"))?;
    let system = installer.operating_system_family_id.unwrap_or_default();
    if ![WINDOWS, MACOS].contains(&system) {
        let expected = format!("expected {WINDOWS} (Windows) or {MACOS} (macOS), found {system}");
        return Err(Refusal::invalid("installer.operatingSystemFamilyId", expected));
    }
    check_group(world, "installer.deviceEnrollment", installer.device_enrollment.as_ref())?;
    installer.installed_components = components(system, &body.requested_component_ids)?;
    let id = world.new_id("installer");
    complete(&mut installer, &id, world.seed, &world.groups, &world.subscriptions);
    installer.create_time = world.clock.timestamp(request.now);
    installer.expire_time = world.clock.timestamp(request.now.after(LIFETIME));
    installer.usable = Some(true);
    INSTALLER.add(world, &id, installer)
}

/// Fails if the devices are to join a group that does not exist. Without a group, the service chooses one.
fn check_group(world: &World, field: &str, settings: Option<&DeviceEnrollmentSettings>) -> Result<(), Refusal> {
    let group = settings.and_then(|settings| settings.security_group_uuid.as_ref());
    match group.filter(|group| !group.as_str().is_empty()) {
        Some(group) => world.groups.check_parent(&format!("{field}.securityGroupUuid"), Some(group)).map(|_| ()),
        None => Ok(()),
    }
}

/// The format of the file is not documented.
fn generate_file(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let body: GenerateGpoSccmFileRequest = request.body()?;
    check_group(world, "deviceEnrollmentSettings", body.device_enrollment_settings.as_ref())?;
    let mut text = "; Configuration of the mock server\r\n[installation]\r\n".to_owned();
    let group = body.device_enrollment_settings.and_then(|settings| settings.security_group_uuid);
    if let Some(group) = group {
        let _ = write!(text, "group={group}\r\n");
    }
    let diagnostics = u8::from(body.send_anonymous_diagnostic_data.unwrap_or_default());
    let _ = write!(text, "anonymous_diagnostic_data={diagnostics}\r\n");
    let mut response = GenerateGpoSccmFileResponse::default();
    response.gpo_sccm_file = Some(Bytes::from(text));
    Ok(Answer::model(&response))
}
