//! The installers: what they contain follows from the operating system and from the requested components.

use std::time::Duration;

use eset_connect::installer_management::v1::{
    ActivatedProduct, DeviceEnrollmentSettings, Installer, PlatformComponent,
};
use eset_connect::json::Timestamp;

use crate::clock::{Clock, Moment};
use crate::random::Random;
use crate::reply::Refusal;
use crate::state::catalog::{self, Subscriptions};
use crate::state::{Groups, seed};
use crate::store::Collection;

/// How long an installer works.
pub const LIFETIME: Duration = Duration::from_secs(180 * 24 * 3600);

/// The numbers of the operating systems that installers exist for.
pub const WINDOWS: i64 = 1;
/// See [`WINDOWS`].
pub const MACOS: i64 = 3;

/// A component with its number, its name, its name for people, and the numbers of its operating systems.
struct Component(i64, &'static str, &'static str, &'static [i64]);

/// The components that installers support. Those of Linux fit no installer at present.
const COMPONENTS: &[Component] = &[
    Component(13, "Agent", "ESET Management Agent", &[WINDOWS, 2, MACOS]),
    Component(167, "InspectAgent", "ESET Inspect Connector", &[WINDOWS, 2, MACOS]),
    Component(19, "EndpointAntivirus", "ESET Endpoint Antivirus", &[WINDOWS]),
    Component(27, "EndpointSecurity", "ESET Endpoint Security", &[WINDOWS]),
    Component(20, "ServerSecurity", "ESET Server Security", &[WINDOWS]),
    Component(210, "FullDiskEncryption", "ESET Full Disk Encryption", &[WINDOWS]),
    Component(209, "ServerSecurityLinux", "ESET Server Security for Linux", &[2]),
    Component(215, "EndpointAntivirusLinux", "ESET Endpoint Antivirus for Linux", &[2]),
    Component(29, "EndpointAntivirusMacOs6", "ESET Endpoint Antivirus 6", &[MACOS]),
    Component(30, "EndpointSecurityMacOs6", "ESET Endpoint Security 6", &[MACOS]),
    Component(230, "EndpointAntivirusMacOs", "ESET Endpoint Antivirus", &[MACOS]),
    Component(231, "EndpointSecurityMacOs", "ESET Endpoint Security", &[MACOS]),
];

/// The installers of a seed: two for each system, of which one has expired.
pub fn seeded(clock: &Clock, seed: u64, groups: &Groups, subscriptions: &Subscriptions) -> Collection<Installer> {
    let mut installers = Collection::default();
    let wanted = [("Windows computers", WINDOWS, 40), ("Macs", MACOS, 20), ("Windows, last year", WINDOWS, 300)];
    let departments = groups.departments();
    for ((number, (name, system, days)), group) in (1..).zip(wanted).zip(departments.iter().cycle()) {
        let id = seed::id(seed, "installer", number);
        let mut installer = Installer::new().display_name(name).operating_system_family_id(system);
        installer.device_enrollment = Some(DeviceEnrollmentSettings::new().security_group_uuid(group.as_str()));
        let age = Duration::from_secs(days * 24 * 3600);
        installer.create_time = clock.before_start(age);
        installer.expire_time = if age < LIFETIME {
            clock.timestamp(Moment(LIFETIME.saturating_sub(age)))
        } else {
            clock.before_start(age.saturating_sub(LIFETIME))
        };
        complete(&mut installer, &id, seed, groups, subscriptions);
        // The components of a system that the server knows always fit.
        installer.installed_components = components(system, &[]).unwrap_or_default();
        installers.insert(id, installer);
    }
    installers
}

/// Fills what the service decides, except the times and the components.
pub fn complete(installer: &mut Installer, id: &str, seed: u64, groups: &Groups, subscriptions: &Subscriptions) {
    let is_mac = installer.operating_system_family_id == Some(MACOS);
    let (product, file) =
        if is_mac { (catalog::ENDPOINT_MAC, "installer.dmg") } else { (catalog::ENDPOINT, "installer.exe") };
    let subscription = subscriptions.of_devices();
    let mut activated = ActivatedProduct::new();
    activated.product_id = Some(product.id);
    activated.product_display_name = Some(product.display_name.to_owned());
    activated.pool_uuid = Some(subscription.pool.into());
    activated.pool_display_name = Some("Computers".to_owned());
    activated.subscription_uuid = Some(subscription.id.into());
    activated.subscription_support_code = Some(support_code(seed));
    installer.activated_products = vec![activated];
    if let Some(settings) = &mut installer.device_enrollment {
        let group = settings.security_group_uuid.as_ref().and_then(|group| groups.name(group.as_str()));
        settings.group_display_name = group.map(str::to_owned);
    }
    let secret = Random::of(seed, &format!("download of {id}"), 0).hex(32);
    installer.download_url = Some(format!("https://download.example.com/{secret}/{file}").into());
    installer.preferred_language_code.get_or_insert_with(|| "en-us".to_owned());
    installer.uuid = Some(id.into());
}

fn support_code(seed: u64) -> String {
    let digits = Random::of(seed, "support code", 0).hex(9).to_uppercase();
    format!("{}-{}-{}", &digits[..3], &digits[3..6], &digits[6..])
}

/// Returns the requested components, or those that the service chooses. Fails if one does not fit the system.
pub fn components(system: i64, requested: &[i64]) -> Result<Vec<PlatformComponent>, Refusal> {
    let chosen = [13, if system == MACOS { 231 } else { 27 }];
    let ids = if requested.is_empty() { &chosen } else { requested };
    let component = |(index, id): (usize, &i64)| {
        let fitting =
            COMPONENTS.iter().find(|Component(number, .., systems)| number == id && systems.contains(&system));
        let Component(id, name, display_name, _) = fitting.ok_or_else(|| {
            let wrong = format!("the component {id} does not exist for the operating system {system}");
            Refusal::invalid(format!("requestedComponentIds[{index}]"), wrong)
        })?;
        let mut component = PlatformComponent::new();
        component.id = Some(*id);
        component.name = Some((*name).to_owned());
        component.display_name = Some((*display_name).to_owned());
        Ok(component)
    };
    ids.iter().enumerate().map(component).collect()
}

/// Brings up to date which installers work.
pub fn expire(installers: &mut Collection<Installer>, now: Option<&Timestamp>) {
    let works = |installer: &Installer| installer.expire_time.as_ref() > now;
    let changed = installers.iter().filter(|(_, installer)| installer.usable != Some(works(installer)));
    let changed: Vec<_> = changed.map(|(id, _)| id.to_owned()).collect();
    for id in changed {
        installers.change(&id, |installer| installer.usable = Some(works(installer)));
    }
}
