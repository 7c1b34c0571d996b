//! What the devices lack: their vulnerabilities, the scans that found them, the patches against them, and the attempts to
//! apply patches. Made when somebody first asks, because a large fleet has tens of thousands of them. What a device lacks
//! depends on its id only.

mod patches;
mod software;
mod vulnerabilities;

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use eset_connect::device_management::v1::Device;
use eset_connect::ids::{DeviceGroupUuid, DeviceUuid};
use eset_connect::patch_management::v1::{DevicePatch, DevicePatchingDetails};
use eset_connect::vulnerability_management::v1::{DeviceVulnerability, ScanDetails, ScanTrigger, VulnerableDevice};

use super::{Fleet, World, seed};
use crate::clock::Clock;
use crate::random::Random;
use crate::request::Request;
use crate::store::Collection;
use software::{Software, outdated};

/// What the devices lack.
#[derive(Debug, Default)]
pub struct Weaknesses {
    /// One entry per vulnerability and device.
    pub vulnerabilities: Collection<DeviceVulnerability>,
    /// One entry per device.
    pub devices: Collection<VulnerableDevice>,
    /// The recent scans.
    pub scans: Collection<ScanDetails>,
    /// One entry per patch and device.
    pub patches: Collection<DevicePatch>,
    /// The attempts to apply patches.
    pub attempts: Collection<DevicePatchingDetails>,
    /// The vulnerabilities and the patches of each device.
    of_device: HashMap<String, (Vec<String>, Vec<String>)>,
}

/// Software that a device has in the old version.
#[derive(Clone, Copy)]
pub struct Finding<'a> {
    /// The id of the device.
    pub device: &'a str,
    /// Its group.
    pub group: Option<&'a DeviceGroupUuid>,
    /// The number of its operating system.
    pub family: i64,
    /// The software.
    pub software: &'static Software,
    /// The position of the software in the catalog.
    pub number: u64,
    /// The seed of the server.
    pub seed: u64,
}

impl Finding<'_> {
    /// Returns the id of the patch for this device.
    pub fn patch(&self) -> String {
        seed::id(self.seed, &format!("patch of {}", self.device), self.number)
    }

    /// Returns the id of the application, which is the same on all devices.
    pub fn application(&self) -> String {
        seed::id(self.seed, "application", self.number)
    }
}

impl Weaknesses {
    /// Finds what the devices lack.
    pub fn of(clock: &Clock, seed: u64, fleet: &Fleet) -> Self {
        let mut all = Self::default();
        for (id, device) in fleet.devices.iter() {
            let family = device.operating_system.as_ref().and_then(|system| system.family_id);
            if let Some(family) = family {
                all.add(clock, seed, id, device, family);
            }
        }
        all
    }

    fn add(&mut self, clock: &Clock, seed: u64, id: &str, device: &Device, family: i64) {
        let mut random = Random::of(seed, &format!("weaknesses of {id}"), 0);
        let random = &mut random;
        let found: Vec<_> = outdated(family, random)
            .into_iter()
            .map(|(number, software)| {
                let group = device.parent_group_uuid.as_ref();
                Finding { device: id, group, family, software, number, seed }
            })
            .collect();
        let (vulnerable, patches) = self.of_device.entry(id.to_owned()).or_default();
        for finding in &found {
            for (index, entry) in vulnerabilities::of(clock, *finding, random).into_iter().enumerate() {
                let key = format!("{id} {} {index}", finding.number);
                vulnerable.push(key.clone());
                self.vulnerabilities.insert(key, entry);
            }
            patches.push(finding.patch());
            self.patches.insert(finding.patch(), patches::missing(clock, *finding, random));
        }
        let entries = vulnerable.iter().filter_map(|key| self.vulnerabilities.get(key));
        if let Some(device) = vulnerabilities::of_device(id, entries) {
            self.devices.insert(id, device);
        }
        if random.happens(60) {
            self.scans.insert(id, scan(clock, id, vulnerable.len(), random));
        }
        for (index, attempt) in patches::attempts(clock, seed, id, family, random).into_iter().enumerate() {
            self.attempts.insert(format!("{id} {index}"), attempt);
        }
    }

    /// Changes the group of a device.
    pub fn moved(&mut self, device: &str, group: &str) {
        let Some((vulnerable, patches)) = self.of_device.get(device) else { return };
        for key in vulnerable {
            self.vulnerabilities.change(key, |entry| entry.device_group_uuid = Some(group.into()));
        }
        for key in patches {
            self.patches.change(key, |entry| entry.device_group_uuid = Some(group.into()));
        }
    }
}

/// The devices that a list is limited to.
pub struct Devices<'a> {
    world: &'a World,
    device: Option<&'a str>,
    groups: Option<BTreeSet<String>>,
}

impl<'a> Devices<'a> {
    /// Reads the parameters of a request. A group has the devices of the groups below it too.
    pub fn requested(world: &'a World, request: &'a Request) -> Self {
        let filter = |name: &str| request.query(name).filter(|id| !id.is_empty());
        let groups = filter("deviceGroupUuid").map(|group| world.groups.with_subgroups(group));
        Self { world, device: filter("deviceUuid"), groups }
    }

    /// Whether a device exists and is requested.
    pub fn contain(&self, device: Option<&DeviceUuid>) -> bool {
        let id = device.map_or("", DeviceUuid::as_str);
        let Some(device) = self.world.fleet.devices.get(id) else { return false };
        let group = device.parent_group_uuid.as_ref();
        self.device.is_none_or(|wanted| wanted == id)
            && self.groups.as_ref().is_none_or(|groups| group.is_some_and(|group| groups.contains(group.as_str())))
    }
}

fn scan(clock: &Clock, device: &str, found: usize, random: &mut Random) -> ScanDetails {
    let age = 600 + random.below(3 * 24 * 3600);
    let succeeded = random.happens(93);
    let mut scan = ScanDetails::new();
    scan.device_uuid = Some(device.into());
    scan.start_time = clock.before_start(Duration::from_secs(age));
    scan.end_time = clock.before_start(Duration::from_secs(age - 30 - random.below(300)));
    scan.ended_successfully = Some(succeeded);
    scan.scan_trigger = Some(if random.happens(85) { ScanTrigger::Scheduler } else { ScanTrigger::User });
    scan.vulnerability_count = if succeeded { i64::try_from(found).ok() } else { Some(0) };
    scan
}
