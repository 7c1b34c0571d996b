//! Vulnerabilities as the vulnerability management service describes them.

use std::time::Duration;

use eset_connect::json::Timestamp;
use eset_connect::vulnerability_management::v1::{
    Application, ApplicationVulnerability, DeviceVulnerability, OsVulnerability, Package, PackageManagerType,
    PackageVulnerability, SeverityLevel, Version, VulnerableDevice,
};

use super::Finding;
use super::software::{Kind, Software, version_id, version_name};
use crate::clock::Clock;
use crate::random::Random;

/// What the three kinds of vulnerabilities have in common.
struct Flaw {
    cve: String,
    risk: i64,
    number: i64,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
}

/// Returns an entry for each flaw of the software.
pub fn of(clock: &Clock, finding: Finding<'_>, random: &mut Random) -> Vec<DeviceVulnerability> {
    let software = finding.software;
    let entry = |(cve, risk): &(&str, i64)| {
        let first = 24 * 3600 + random.below(30 * 24 * 3600);
        let flaw = Flaw {
            cve: (*cve).to_owned(),
            risk: *risk,
            number: cve.rsplit('-').next().and_then(|digits| digits.parse().ok()).unwrap_or_default(),
            first: clock.before_start(Duration::from_secs(first)),
            last: clock.before_start(Duration::from_secs(random.below(24 * 3600))),
        };
        let mut entry = DeviceVulnerability::new();
        entry.device_uuid = Some(finding.device.into());
        entry.device_group_uuid = finding.group.cloned();
        entry.available_patch_uuids = vec![finding.patch().into()];
        match software.kind {
            Kind::Application => {
                entry.application_vulnerability = Some(of_application(flaw, software, &finding.application()));
            }
            Kind::System => entry.os_vulnerability = Some(of_system(flaw, finding.family)),
            Kind::Package(name) => entry.package_vulnerability = Some(of_package(flaw, software, name)),
        }
        entry
    };
    software.flaws.iter().map(entry).collect()
}

fn of_application(flaw: Flaw, software: &Software, id: &str) -> ApplicationVulnerability {
    let mut version = Version::new();
    version.name = Some(version_name(software.installed));
    version.id = Some(version_id(software.installed));
    let mut application = Application::new();
    application.display_name = Some(software.name.to_owned());
    application.developer_display_name = Some(software.developer.to_owned());
    application.version = Some(version);
    application.uuid = Some(id.into());
    let mut out = ApplicationVulnerability::new();
    out.application = Some(application);
    out.cve_number = Some(flaw.cve);
    out.first_detect_time = flaw.first;
    out.last_detect_time = flaw.last;
    out.patch_available = Some(true);
    out.risk_score = Some(flaw.risk);
    out.severity = Some(severity(flaw.risk));
    out.vulnerability_id = Some(flaw.number);
    out
}

fn of_system(flaw: Flaw, family: i64) -> OsVulnerability {
    let mut out = OsVulnerability::new();
    out.os_family_id = Some(family);
    out.cve_number = Some(flaw.cve);
    out.first_detect_time = flaw.first;
    out.last_detect_time = flaw.last;
    out.patch_available = Some(true);
    out.risk_score = Some(flaw.risk);
    out.severity = Some(severity(flaw.risk));
    out.vulnerability_id = Some(flaw.number);
    out
}

fn of_package(flaw: Flaw, software: &Software, name: &str) -> PackageVulnerability {
    let mut package = Package::new();
    package.display_name = Some(software.name.to_owned());
    package.name = Some(name.to_owned());
    package.package_manager_type = Some(PackageManagerType::Apt);
    package.reference = Some(format!("apt:{name}"));
    package.version_name = Some(version_name(software.installed));
    let mut out = PackageVulnerability::new();
    out.package = Some(package);
    out.cve_number = Some(flaw.cve);
    out.first_detect_time = flaw.first;
    out.last_detect_time = flaw.last;
    out.patch_available = Some(true);
    out.risk_score = Some(flaw.risk);
    out.severity = Some(severity(flaw.risk));
    out.vulnerability_id = Some(flaw.number);
    out
}

fn severity(risk: i64) -> SeverityLevel {
    match risk {
        80.. => SeverityLevel::High,
        50.. => SeverityLevel::Medium,
        _ => SeverityLevel::Low,
    }
}

/// Returns a device with its vulnerabilities; `None` if it has none.
pub fn of_device<'a>(id: &str, entries: impl Iterator<Item = &'a DeviceVulnerability>) -> Option<VulnerableDevice> {
    let mut device = VulnerableDevice::new();
    for entry in entries {
        device.uuid = Some(id.into());
        device.app_vulnerabilities.extend(entry.application_vulnerability.clone());
        device.os_vulnerabilities.extend(entry.os_vulnerability.clone());
        device.package_vulnerabilities.extend(entry.package_vulnerability.clone());
    }
    device.uuid.is_some().then_some(device)
}
