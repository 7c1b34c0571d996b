//! The devices, seeded so that a list of them looks like that of a company.

use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use eset_connect::device_management::v1::{
    Bios, CpuArchitecture, Device, DeviceEnrollmentStatus, DeviceFunctionalityStatus, DeviceType, DriveType, HardDrive,
    Hardware, MemberDevice, NetworkAdapter, OperatingSystem, PlatformComponent, Processor, Version,
};

use super::{Groups, Size, seed};
use crate::clock::Clock;
use crate::random::Random;
use crate::store::Collection;

/// The devices by their ids.
#[derive(Debug, Default)]
pub struct Fleet {
    /// With all details.
    pub devices: Collection<Device>,
    /// As members of their groups, in the same order.
    pub members: Collection<MemberDevice>,
}

/// A kind of device that the fleet has.
struct Kind {
    /// Begins the name: `NB`.
    prefix: &'static str,
    device_type: DeviceType,
    is_mobile: bool,
    system: System,
    product: (&'static str, &'static str),
}

/// An operating system: its name, family, edition and version.
struct System(&'static str, i64, i64, [u64; 3]);

const WINDOWS_11: System = System("Microsoft Windows 11 Pro", 1, 2, [10, 0, 26100]);
const WINDOWS_SERVER: System = System("Microsoft Windows Server 2022 Standard", 1, 1, [10, 0, 20348]);
const UBUNTU: System = System("Ubuntu 24.04 LTS", 2, 1, [24, 4, 0]);
const MAC: System = System("macOS Sequoia", 3, 2, [15, 5, 0]);
const ANDROID: System = System("Android 15", 4, 3, [15, 0, 0]);

const ENDPOINT: (&str, &str) = ("EndpointSecurity", "ESET Endpoint Security");
const SERVER: (&str, &str) = ("ServerSecurity", "ESET Server Security");
const MOBILE: (&str, &str) = ("EndpointSecurityAndroid", "ESET Endpoint Security for Android");

impl Fleet {
    /// The devices of a seed. A device does not depend on how many others there are.
    pub fn seeded(clock: &Clock, groups: &Groups, size: Size) -> Self {
        let departments = groups.departments();
        let departments: Vec<_> = departments.iter().map(String::as_str).collect();
        let seeded = |number| {
            let mut random = Random::of(size.seed, "device", number);
            let group = random.pick(&departments);
            device(clock, size.seed, number, group, &mut random)
        };
        let mut fleet = Self::default();
        for device in in_parallel(size.devices, &seeded) {
            fleet.add(device);
        }
        fleet
    }

    /// Adds a device that has an id, or replaces the one with its id.
    pub fn add(&mut self, device: Device) {
        let Some(id) = device.uuid.clone() else { return };
        let mut member = MemberDevice::new();
        member.display_name.clone_from(&device.display_name);
        member.group_uuid.clone_from(&device.parent_group_uuid);
        member.uuid = Some(id.clone());
        self.members.insert(id.as_str(), member);
        self.devices.insert(id.as_str(), device);
    }

    /// Changes a device and its membership; returns the device as JSON. `None` if it does not exist.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut Device)) -> Option<&str> {
        let members = &mut self.members;
        self.devices.change(id, |device| {
            change(device);
            let version = device.etag.as_deref().and_then(|etag| etag.parse().ok()).unwrap_or(0_u64);
            device.etag = Some((version + 1).to_string());
            members.change(id, |member| {
                member.display_name.clone_from(&device.display_name);
                member.group_uuid.clone_from(&device.parent_group_uuid);
            });
        })
    }

    /// Removes a device.
    pub fn remove(&mut self, id: &str) {
        self.devices.remove(id);
        self.members.remove(id);
    }
}

/// Makes devices on all cores, because a server with ten thousand of them should start at once. They are in the order of
/// their numbers.
fn in_parallel(count: u64, make: &(impl Fn(u64) -> Device + Sync)) -> Vec<Device> {
    /// Below this number, a thread costs more than it saves.
    const FEWEST: u64 = 1000;
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get) as u64;
    let share = count.div_ceil(cores).max(FEWEST);
    let starts = (0..count).step_by(usize::try_from(share).unwrap_or(usize::MAX));
    thread::scope(|scope| {
        let of = |start: u64| scope.spawn(move || (start..count.min(start + share)).map(make).collect::<Vec<_>>());
        let parts: Vec<_> = starts.map(of).collect();
        // `device` does not panic, so every part is there.
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

fn kind(random: &mut Random) -> Kind {
    let (prefix, device_type, is_mobile, system, product) = match random.below(100) {
        0..50 => ("NB", DeviceType::Notebook, true, WINDOWS_11, ENDPOINT),
        50..68 => ("PC", DeviceType::Desktop, false, WINDOWS_11, ENDPOINT),
        68..78 => ("MAC", DeviceType::Notebook, true, MAC, ENDPOINT),
        78..86 => ("SRV", DeviceType::Server, false, WINDOWS_SERVER, SERVER),
        86..92 => ("LNX", DeviceType::Server, false, UBUNTU, SERVER),
        _ => ("PHONE", DeviceType::Smartphone, true, ANDROID, MOBILE),
    };
    Kind { prefix, device_type, is_mobile, system, product }
}

fn device(clock: &Clock, seed: u64, number: u64, group: &str, random: &mut Random) -> Device {
    let kind = kind(random);
    let person = random.pick(seed::PEOPLE);
    let host = format!("{}-{person}-{:05}", kind.prefix, number + 1).to_uppercase();
    let status = match random.below(100) {
        0..85 => DeviceFunctionalityStatus::Ok,
        85..95 => DeviceFunctionalityStatus::AttentionRecommended,
        _ => DeviceFunctionalityStatus::AttentionRequired,
    };
    let problems = if status == DeviceFunctionalityStatus::Ok { 0 } else { 1 + random.below(4) };

    let mut device = Device::new();
    device.uuid = Some(seed::id(seed, "device id", number).into());
    device.display_name = Some(host.clone());
    device.original_display_name = Some(format!("{}.example.com", host.to_lowercase()));
    device.description = Some(format!("{} of {person}", kind.system.0));
    device.device_type = Some(kind.device_type);
    device.is_mobile = Some(kind.is_mobile);
    device.is_muted = Some(random.happens(3));
    device.enrollment_status = Some(DeviceEnrollmentStatus::Finished);
    device.functionality_status = Some(status);
    device.functionality_problem_count = Some(i64::try_from(problems).unwrap_or_default());
    device.last_sync_time = clock.before_start(last_seen(random));
    device.parent_group_uuid = Some(group.into());
    device.primary_local_ip_address =
        Some(format!("10.{}.{}.{}", random.below(32), random.below(256), 1 + random.below(254)));
    device.public_ip_address = Some(format!("203.0.113.{}", 1 + random.below(8)));
    device.tags = if random.happens(15) { vec!["vip".to_owned()] } else { Vec::new() };
    device.owner_uuid = Some(seed::tenant(seed).into());
    device.etag = Some("1".to_owned());
    device.deployed_components = vec![
        component(1, "Agent", "ESET Management Agent", [12, 5, random.below(900)]),
        component(2, kind.product.0, kind.product.1, [12, random.below(2), random.below(900)]),
    ];
    device.operating_system = Some(operating_system(&kind.system));
    device.hardware_profiles = vec![hardware(random)];
    if device.device_type == Some(DeviceType::Smartphone) && random.happens(25) {
        wait_for_enrollment(&mut device);
    }
    device
}

/// Nothing is known about a phone before its owner has opened the enrollment link.
fn wait_for_enrollment(device: &mut Device) {
    device.enrollment_status = Some(DeviceEnrollmentStatus::Pending);
    device.last_sync_time = None;
    device.operating_system = None;
    device.deployed_components = Vec::new();
    device.hardware_profiles = Vec::new();
}

/// Most devices were seen within the last hour, a few not for weeks.
fn last_seen(random: &mut Random) -> Duration {
    let longest = match random.below(100) {
        0..80 => 3600,
        80..95 => 24 * 3600,
        _ => 60 * 24 * 3600,
    };
    Duration::from_secs(random.below(longest))
}

fn operating_system(system: &System) -> OperatingSystem {
    let System(name, family, edition, numbers) = system;
    let mut out = OperatingSystem::new();
    out.display_name = Some((*name).to_owned());
    out.family_id = Some(*family);
    out.edition_id = Some(*edition);
    out.bitness = Some(64);
    out.version = Some(version(*numbers));
    out
}

fn component(id: i64, name: &str, display_name: &str, numbers: [u64; 3]) -> PlatformComponent {
    let mut out = PlatformComponent::new();
    out.id = Some(id);
    out.name = Some(name.to_owned());
    out.display_name = Some(display_name.to_owned());
    out.version = Some(version(numbers));
    out
}

/// Each part of the name has 16 bits of the number.
fn version([major, minor, patch]: [u64; 3]) -> Version {
    let mut out = Version::new();
    out.id = Some((major << 48) | (minor << 32) | (patch << 16));
    out.name = Some(format!("{major}.{minor}.{patch}.0"));
    out.major = i64::try_from(major).ok();
    out.minor = i64::try_from(minor).ok();
    out.patch = i64::try_from(patch).ok();
    out
}

fn hardware(random: &mut Random) -> Hardware {
    let makers = [("Contoso", "Book 14"), ("Fabrikam", "Station X2"), ("Northwind", "Rack 1U")];
    let (maker, model) = random.pick(&makers);
    let mut bios = Bios::new();
    bios.manufacturer = Some(maker.to_owned());
    bios.serial_number = Some(format!("{:010X}", random.below(1 << 40)));
    bios.uuid = Some(random.uuid().into());
    let mut drive = HardDrive::new();
    drive.capacity_bytes = Some((1 + random.below(4)) * 256 * 1_000_000_000);
    drive.display_name = Some("System drive".to_owned());
    drive.drive_type = Some(DriveType::Ssd);
    drive.serial_number = Some(format!("{:012X}", random.below(1 << 48)));
    let mut adapter = NetworkAdapter::new();
    adapter.caption = Some("Ethernet".to_owned());
    // The second digit marks a local address, so it belongs to no maker.
    adapter.mac_address = Some(
        [0x02, random.below(256), random.below(256), random.below(256), random.below(256), random.below(256)]
            .map(|byte| format!("{byte:02X}"))
            .join(":"),
    );
    let mut processor = Processor::new();
    processor.architecture = Some(CpuArchitecture::X64);
    processor.caption = Some(format!("{maker} CPU {}", 4 + 4 * random.below(4)));

    let mut out = Hardware::new();
    out.manufacturer = Some(maker.to_owned());
    out.model = Some(model.to_owned());
    out.bios = Some(bios);
    out.hard_drives = vec![drive];
    out.network_adapters = vec![adapter];
    out.processors = vec![processor];
    out
}
