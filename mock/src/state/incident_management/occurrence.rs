//! Makes a detection from its number. The same number, seed and fleet give the same detection.
//!
//! Some detections repeat the one before: they have the same root, whose number decides on everything except the id, the
//! time and the process. Detections of one root are a group.

use eset_connect::device_management::v1 as devices;
use eset_connect::incident_management::v1::ObjectOrigin;
use eset_connect::incident_management::v2::{
    Detection, DetectionCategory, EndpointNetworkTraffic, NetworkTrafficDirection, Process, TriggeringEvent,
};
use eset_connect::json::{Struct, Timestamp};

use super::host::{Host, System};
use super::mail;
use super::parts::{address, describe, hex, one, response, scanned_file};
use super::threats::{Action, MAILS, Object, RULES, Rule, THREATS, Threat};
use crate::random::Random;
use crate::state::seed;

/// The first of so many numbers repeats none, so no more detections share a root.
const BLOCK: u64 = 6;

/// The product that makes a detection. It decides on the lists and the feed that contain the detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// ESET PROTECT.
    Protect,
    /// ESET Inspect.
    Inspect,
    /// ESET Cloud Office Security.
    CloudOffice,
}

impl Product {
    /// Returns the product of a detection.
    pub fn of(detection: &Detection) -> Self {
        match (&detection.cloud_office_tenant_uuid, &detection.edr_rule_uuid) {
            (Some(_), _) => Self::CloudOffice,
            (None, Some(_)) => Self::Inspect,
            (None, None) => Self::Protect,
        }
    }
}

/// Returns the number of the detection that this one repeats; its own if it is the first of its kind.
pub fn root(seed: u64, number: u64) -> u64 {
    let repeats = |number| Random::of(seed, "detection repeats", number).happens(35);
    let first = number - number % BLOCK;
    (first + 1..=number).rev().find(|number| !repeats(*number)).unwrap_or(first)
}

/// Returns the id of the EDR rule that exists at the start, by its position.
pub fn rule_id(seed: u64, position: usize) -> String {
    seed::id(seed, "edr rule", position as u64)
}

/// Makes the detection. Without devices, it is one of the cloud office.
pub fn detection(seed: u64, number: u64, fleet: &[&devices::Device], time: Option<Timestamp>) -> Detection {
    let root = root(seed, number);
    let mut random = Random::of(seed, "detection", root);
    let kind = random.below(100);
    let index = usize::try_from(random.below(fleet.len() as u64)).unwrap_or_default();
    let mut out = match fleet.get(index).map(|device| Host::of(device, &mut random)) {
        Some(host) if kind < 50 => threat(one(&mut random, THREATS), &host, &mut random),
        Some(host) if kind < 75 && host.system == System::Windows => inspected(seed, &host, &mut random),
        Some(host) if kind < 75 => threat(one(&mut random, THREATS), &host, &mut random),
        _ => mail::detection(seed, one(&mut random, MAILS), &mut random),
    };
    // What differs from the detections of the same root.
    let mut random = Random::of(seed, "occurrence", number);
    out.uuid = Some(seed::id(seed, "detection id", number).into());
    out.occur_time = time;
    out.resolved = Some(false);
    if let Some(process) = &mut out.process {
        process.uuid = Some(random.uuid().into());
    }
    out
}

/// What all detections on a device have.
fn on_device(host: &Host, name: &str, type_name: &str, category: DetectionCategory, score: i64) -> Detection {
    let mut out = Detection::new();
    out.device = Some(host.device.clone());
    out.user_name = Some(host.user());
    out.category = Some(category);
    describe(&mut out, name, type_name, score);
    out
}

fn threat(threat: &Threat, host: &Host, random: &mut Random) -> Detection {
    let mut out = on_device(host, threat.name, threat.type_name, threat.category.clone(), threat.score);
    match threat.object {
        Object::File(name) => scanned_file(&mut out, &host.downloads(name), ObjectOrigin::Device, random),
        Object::Url(url) => {
            out.object_type_name = Some("Web page".to_owned());
            out.object_name = Some(url.to_owned());
            out.object_url = Some(url.to_owned());
            out.network_traffic = Some(traffic(host, NetworkTrafficDirection::Outbound, "TCP", 443, random));
        }
        Object::Inbound(protocol, port) => {
            out.object_type_name = Some("Network packet".to_owned());
            out.network_traffic = Some(traffic(host, NetworkTrafficDirection::Inbound, protocol, port, random));
        }
        Object::Memory => {
            out.object_type_name = Some("Memory".to_owned());
            out.object_name = Some(format!("Operating memory » {}", host.browser()));
            out.object_hash_sha1 = Some(hex(random, 40));
        }
    }
    out.circumstances = Some(format!("Event occurred during an attempt of {} to access the object.", host.browser()));
    out.process = Some(process(host.browser()));
    // One of four is found by a scan.
    if matches!(threat.object, Object::File(_)) && random.happens(25) {
        out.scan_uuid = Some(random.uuid().into());
    }
    if let Some((kind, done)) = threat.action.describe() {
        let mut response = response(kind, done, threat.name, threat.protection);
        let is_in_memory = matches!(threat.object, Object::Memory);
        response.device_restart_required = Some(is_in_memory && matches!(threat.action, Action::Cleaned));
        out.responses = vec![response];
    }
    out
}

fn process(path: &str) -> Process {
    let mut out = Process::new();
    out.path = Some(path.to_owned());
    out
}

fn inspected(seed: u64, host: &Host, random: &mut Random) -> Detection {
    let position = usize::try_from(random.below(RULES.len() as u64)).unwrap_or_default();
    let Rule { name, score, event, process, arguments, data } = &RULES[position];
    let mut out = on_device(host, name, "Rule", DetectionCategory::EdrRule, *score);
    out.edr_rule_uuid = Some(rule_id(seed, position).into());
    out.object_type_name = Some("Process".to_owned());
    out.object_name = Some((*process).to_owned());
    out.object_hash_sha1 = Some(hex(random, 40));
    out.object_size_bytes = Some(random.below(1 << 22));
    out.circumstances = Some(format!("The rule {name:?} matched an event of {process}."));
    let mut started = self::process(process);
    started.command_line = Some((*arguments).to_owned());
    out.process = Some(started);
    let mut event_data = Struct::new();
    event_data.insert(data.0.to_owned(), data.1.into());
    event_data.insert("processPath".to_owned(), (*process).into());
    let mut triggering = TriggeringEvent::new();
    triggering.r#type = Some(event.clone());
    triggering.data = Some(event_data);
    out.triggering_event = Some(triggering);
    out
}

fn traffic(
    host: &Host,
    direction: NetworkTrafficDirection,
    protocol: &str,
    service: i64,
    random: &mut Random,
) -> EndpointNetworkTraffic {
    let other = 49_152 + i64::try_from(random.below(16_384)).unwrap_or_default();
    let (local, remote) = match direction {
        NetworkTrafficDirection::Inbound => (service, other),
        _ => (other, service),
    };
    let mut out = EndpointNetworkTraffic::new();
    out.direction = Some(direction);
    out.protocol_keyword = Some(protocol.to_owned());
    out.local_ip_address.clone_from(&host.address);
    out.local_port = Some(local);
    out.remote_ip_address = Some(address(random));
    out.remote_port = Some(remote);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn detections_of_one_root_differ_only_in_id_time_and_process() {
        let number = (1..1000).find(|number| root(1, *number) != *number).unwrap();
        let first = detection(1, root(1, number), &[], None);
        let mut again = detection(1, number, &[], None);
        assert_ne!(again.uuid, first.uuid);
        again.uuid.clone_from(&first.uuid);
        assert_eq!(again, first);
    }

    #[test]
    fn a_root_is_its_own_root() {
        for number in 0..1000 {
            let of_it = root(3, number);
            assert!(of_it <= number && number - of_it < BLOCK && root(3, of_it) == of_it);
        }
    }

    #[test]
    fn without_devices_all_detections_are_of_the_cloud_office() {
        assert!((0..100).all(|number| Product::of(&detection(1, number, &[], None)) == Product::CloudOffice));
    }
}
