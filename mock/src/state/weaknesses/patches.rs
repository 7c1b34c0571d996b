//! Patches and the attempts to apply them, as the patch management service describes them.

use std::time::Duration;

use eset_connect::json::Timestamp;
use eset_connect::patch_management::v1::{
    ApplicationPatch, ApplicationPatchingDetails, ApplicationPatchingStatus, DevicePatch, DevicePatchingDetails,
    OsPatch, OsPatchingDetails, Package, PackageManagerType, PackagePatch, PackagePatchingDetails, PatchActionType,
    PatchCategory, PatchingStatus, RestartRequirement, SeverityLevel, Version,
};
use eset_connect::patch_management::{Date, Interval};

use super::Finding;
use super::software::{Kind, SOFTWARE, Software, version_id, version_name};
use crate::clock::Clock;
use crate::random::Random;
use crate::state::seed;

/// The age of the oldest attempt.
const OLDEST: u64 = 30 * 24 * 3600;

/// Returns the patch that a device lacks.
pub fn missing(clock: &Clock, finding: Finding<'_>, random: &mut Random) -> DevicePatch {
    let software = finding.software;
    let mut entry = DevicePatch::new();
    entry.device_uuid = Some(finding.device.into());
    entry.device_group_uuid = finding.group.cloned();
    entry.uuid = Some(finding.patch().into());
    let released = clock.before_start(Duration::from_secs((10 + random.below(50)) * 24 * 3600)).as_ref().and_then(date);
    match software.kind {
        Kind::Application => entry.application_patch = Some(of_application(finding, released)),
        Kind::System => entry.os_patch = Some(of_system(finding, released)),
        Kind::Package(name) => entry.package_patch = Some(of_package(finding, name, released)),
    }
    entry
}

fn of_application(finding: Finding<'_>, released: Option<Date>) -> ApplicationPatch {
    let software = finding.software;
    let mut patch = ApplicationPatch::new();
    patch.catalog_id = i64::try_from(1000 + finding.number).ok();
    patch.category = Some(PatchCategory::SecurityUpdate);
    patch.developer_display_name = Some(software.developer.to_owned());
    patch.fixed_cves = cves(software);
    patch.release_date = released;
    patch.release_notes_url = Some(notes(finding.number));
    patch.restart_required = Some(RestartRequirement::No);
    patch.result_version_name = Some(version_name(software.fixed));
    patch.severity = Some(severity(software));
    patch
}

fn of_system(finding: Finding<'_>, released: Option<Date>) -> OsPatch {
    let software = finding.software;
    let mut patch = OsPatch::new();
    patch.os_family_id = Some(finding.family);
    patch.category = Some(PatchCategory::SecurityUpdate);
    patch.developer_display_name = Some(software.developer.to_owned());
    patch.fixed_cves = cves(software);
    patch.release_date = released;
    patch.release_notes_url = Some(notes(finding.number));
    patch.restart_required = Some(RestartRequirement::Yes);
    patch.result_version_name = Some(version_name(software.fixed));
    patch.severity = Some(severity(software));
    patch
}

fn of_package(finding: Finding<'_>, name: &str, released: Option<Date>) -> PackagePatch {
    let software = finding.software;
    let mut package = Package::new();
    package.display_name = Some(software.name.to_owned());
    package.name = Some(name.to_owned());
    package.package_manager_type = Some(PackageManagerType::Apt);
    package.reference = Some(format!("apt:{name}"));
    package.version_name = Some(version_name(software.fixed));
    let mut patch = PackagePatch::new();
    patch.package = Some(package);
    patch.category = Some(PatchCategory::SecurityUpdate);
    patch.developer_display_name = Some(software.developer.to_owned());
    patch.fixed_cves = cves(software);
    patch.release_date = released;
    patch.restart_required = Some(RestartRequirement::Unspecified);
    patch.result_version_name = Some(version_name(software.fixed));
    patch.severity = Some(severity(software));
    patch
}

/// Returns the attempts of the last days on a device, the oldest first.
pub fn attempts(
    clock: &Clock,
    seed: u64,
    device: &str,
    family: i64,
    random: &mut Random,
) -> Vec<DevicePatchingDetails> {
    let of_family = (0..).zip(SOFTWARE).filter(|(_, software)| software.families.contains(&family));
    let tried: Vec<_> = of_family.filter(|_| random.happens(8)).collect();
    let mut ages: Vec<_> = tried.iter().map(|_| 3600 + random.below(OLDEST)).collect();
    ages.sort_unstable_by(|a, b| b.cmp(a));
    let attempt = |((number, software), age): ((u64, &Software), u64)| {
        let mut period = Interval::new();
        period.start_time = clock.before_start(Duration::from_secs(age));
        period.end_time = clock.before_start(Duration::from_secs(age - 60 - random.below(600)));
        let mut attempt = DevicePatchingDetails::new();
        attempt.device_uuid = Some(device.into());
        attempt.display_name = Some(software.name.to_owned());
        let succeeded = random.happens(88);
        match software.kind {
            Kind::Application => {
                let application = seed::id(seed, "application", number);
                attempt.application = Some(on_application(software, &application, period, succeeded));
            }
            Kind::System => {
                attempt.operating_system = Some(on_system(software, family, period, succeeded));
            }
            Kind::Package(name) => attempt.package = Some(on_package(software, name, period, succeeded)),
        }
        attempt
    };
    tried.into_iter().zip(ages).map(attempt).collect()
}

fn on_application(software: &Software, id: &str, period: Interval, succeeded: bool) -> ApplicationPatchingDetails {
    let failed = ApplicationPatchingStatus::FailedTerminationRequired;
    let mut details = ApplicationPatchingDetails::new();
    details.application_uuid = Some(id.into());
    details.display_name = Some(software.name.to_owned());
    details.developer_display_name = Some(software.developer.to_owned());
    details.unpatched_version = Some(version(software.installed));
    details.patched_version = Some(version(software.fixed));
    details.status = Some(if succeeded { ApplicationPatchingStatus::OkInstalled } else { failed });
    details.time_period = Some(period);
    details
}

fn on_system(software: &Software, family: i64, period: Interval, succeeded: bool) -> OsPatchingDetails {
    let failed = PatchingStatus::FailedDownloadError;
    let mut details = OsPatchingDetails::new();
    details.action_type = Some(PatchActionType::Upgraded);
    details.os_family_id = Some(family);
    details.unpatched_version = Some(version(software.installed));
    details.patched_version = Some(version(software.fixed));
    details.status = Some(if succeeded { PatchingStatus::OkRestartRequired } else { failed });
    details.time_period = Some(period);
    details
}

fn on_package(software: &Software, name: &str, period: Interval, succeeded: bool) -> PackagePatchingDetails {
    let failed = PatchingStatus::FailedPrepareError;
    let mut details = PackagePatchingDetails::new();
    details.package_reference = Some(format!("apt:{name}"));
    details.unpatched_version = Some(version(software.installed));
    details.patched_version = Some(version(software.fixed));
    details.status = Some(if succeeded { PatchingStatus::OkInstalled } else { failed });
    details.time_period = Some(period);
    details
}

fn cves(software: &Software) -> Vec<String> {
    software.flaws.iter().map(|(cve, _)| (*cve).to_owned()).collect()
}

fn notes(number: u64) -> String {
    format!("https://notes.example.com/{}", 1000 + number)
}

fn severity(software: &Software) -> SeverityLevel {
    match software.flaws.iter().map(|(_, risk)| *risk).max().unwrap_or_default() {
        80.. => SeverityLevel::High,
        50.. => SeverityLevel::Medium,
        _ => SeverityLevel::Low,
    }
}

fn version(numbers: [u64; 3]) -> Version {
    let mut version = Version::new();
    version.name = Some(version_name(numbers));
    version.id = Some(version_id(numbers));
    version
}

/// Returns the day of a time.
fn date(time: &Timestamp) -> Option<Date> {
    let mut numbers = time.as_str().get(..10)?.split('-').map(|part| part.parse().ok());
    let mut date = Date::new();
    (date.year, date.month, date.day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    Some(date)
}
