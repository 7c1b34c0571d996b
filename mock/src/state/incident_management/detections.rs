//! The detections: those of the last month, and those that arrive while the server runs.
//!
//! A detection of each product is in one list and one feed: `GET /v1/detections` has those of ESET PROTECT and ESET
//! Inspect, `GET /v2/detections` those of ESET Cloud Office Security. The feed of v1 has those of ESET PROTECT, and the
//! feed of v2 the others.

use std::collections::HashMap;
use std::time::Duration;

use eset_connect::incident_management::v1;
use eset_connect::incident_management::v2::{Detection, DetectionGroup};
use eset_connect::json::Timestamp;

use super::feed::Feed;
use super::forms;
use super::occurrence::{self, Product};
use crate::clock::{Clock, Moment};
use crate::random::Random;
use crate::state::{Fleet, seed};
use crate::store::Collection;

const MINUTE: Duration = Duration::from_secs(60);

/// How long before the start of the server the first detection happened.
const HISTORY: Duration = Duration::from_secs(30 * 24 * 3600);

/// The number of detections per device at the start, and the largest number of all.
const SEEDED: (u64, u64) = (2, 5000);

/// No more detections than these arrive while the server runs, because it keeps all of them in memory.
const MOST_ARRIVING: u64 = 100_000;

/// The detections, their groups and their feeds.
#[derive(Debug, Default)]
pub struct Detections {
    /// All of them, in the order of their arrival.
    pub all: Collection<Detection>,
    /// The small form of those that have one.
    pub small: Collection<v1::Detection>,
    /// The groups.
    pub groups: Collection<DetectionGroup>,
    /// The feed of v1.
    pub feed_v1: Feed,
    /// The feed of v2.
    pub feed_v2: Feed,
    /// The ids of the groups by those of the detections.
    group_of: HashMap<String, String>,
    /// How many arrive per minute.
    per_minute: u32,
    /// How many have arrived, without those of the start.
    arrived: u64,
    /// How many there were at the start.
    seeded: u64,
}

impl Detections {
    /// The detections of the month before the start; later, so many arrive per minute.
    pub fn seeded(seed: u64, clock: &Clock, fleet: &Fleet, per_minute: u32) -> Self {
        let devices: Vec<_> = fleet.devices.iter().map(|(_, device)| device).collect();
        let count = (devices.len() as u64).saturating_mul(SEEDED.0).min(SEEDED.1);
        let mut detections = Self { per_minute, seeded: count, ..Self::default() };
        for number in 0..count {
            let time = clock.before_start(age(seed, number, count));
            detections.add(seed, number, occurrence::detection(seed, number, &devices, time));
        }
        detections
    }

    /// Adds the detections that have arrived by now.
    pub fn arrive(&mut self, seed: u64, clock: &Clock, fleet: &Fleet) {
        let due = due(self.per_minute, clock.now());
        if due <= self.arrived {
            return;
        }
        let devices: Vec<_> = fleet.devices.iter().map(|(_, device)| device).collect();
        while self.arrived < due {
            let number = self.seeded + self.arrived;
            let time = arrival(self.per_minute, self.arrived).and_then(|at| time(seed, number, clock, at));
            self.add(seed, number, occurrence::detection(seed, number, &devices, time));
            self.arrived += 1;
        }
    }

    fn add(&mut self, seed: u64, number: u64, detection: Detection) {
        let Some(id) = detection.uuid.as_ref().map(|id| id.as_str().to_owned()) else { return };
        let product = Product::of(&detection);
        match product {
            Product::Protect => self.feed_v1.push(&id),
            Product::Inspect | Product::CloudOffice => self.feed_v2.push(&id),
        }
        if product != Product::CloudOffice {
            self.small.insert(id.as_str(), forms::small(&detection));
        }
        let group = seed::id(seed, "detection group", occurrence::root(seed, number));
        if self.groups.get(&group).is_none() {
            let mut new = DetectionGroup::new();
            new.uuid = Some(group.as_str().into());
            new.resolved_count = Some(0);
            self.groups.insert(group.as_str(), new);
        }
        self.groups.change(&group, |group| {
            group.detection_occurrence_uuids.push(id.as_str().into());
            group.group_size = i64::try_from(group.detection_occurrence_uuids.len()).ok();
            if group.display_name.is_none() || detection.occur_time < group.occur_time {
                forms::show(group, &detection);
            }
        });
        self.all.insert(id.as_str(), detection);
        self.group_of.insert(id, group);
    }

    /// Marks a detection as resolved; `false` if it does not exist. If this changes it, it comes again in the feed whose
    /// form shows it.
    pub fn resolve(&mut self, id: &str, note: Option<&str>) -> bool {
        let Some(before) = self.all.get(id) else { return false };
        if before.resolved == Some(true) && note.is_none_or(|note| before.note.as_deref() == Some(note)) {
            return true;
        }
        self.all.change(id, |detection| {
            detection.resolved = Some(true);
            if let Some(note) = note {
                detection.note = Some(note.to_owned());
            }
        });
        if self.all.get(id).is_some_and(|detection| Product::of(detection) != Product::Protect) {
            self.feed_v2.push(id);
        }
        if let Some(group) = self.group_of.get(id).cloned() {
            self.refresh(&group);
        }
        true
    }

    /// Marks all detections of a group as resolved; `false` if it does not exist.
    pub fn resolve_group(&mut self, id: &str, note: Option<&str>) -> bool {
        let Some(group) = self.groups.get(id) else { return false };
        for detection in group.detection_occurrence_uuids.clone() {
            self.resolve(detection.as_str(), note);
        }
        self.groups.change(id, |group| {
            if let Some(note) = note {
                group.note = Some(note.to_owned());
            }
        });
        true
    }

    /// Counts the resolved detections of a group, and shows whether its oldest one is.
    fn refresh(&mut self, group: &str) {
        let all = &self.all;
        self.groups.change(group, |group| {
            let members = group.detection_occurrence_uuids.iter().filter_map(|id| all.get(id.as_str()));
            let members: Vec<_> = members.collect();
            let resolved = members.iter().filter(|member| member.resolved == Some(true)).count();
            group.resolved_count = i64::try_from(resolved).ok();
            let oldest = members.into_iter().min_by_key(|member| member.occur_time.as_ref());
            group.resolved = oldest.and_then(|oldest| oldest.resolved);
        });
    }
}

/// Returns how long before the start a detection of the start happened.
fn age(seed: u64, number: u64, count: u64) -> Duration {
    let step = HISTORY.as_secs().checked_div(count).unwrap_or_default();
    let jitter = Random::of(seed, "detection age", number).below(step);
    Duration::from_secs(step.saturating_mul(count - number).saturating_sub(jitter))
}

/// Returns how many detections arrive until a moment.
fn due(per_minute: u32, moment: Moment) -> u64 {
    let due = moment.0.as_nanos().saturating_mul(u128::from(per_minute)) / MINUTE.as_nanos();
    u64::try_from(due).unwrap_or(u64::MAX).min(MOST_ARRIVING)
}

/// Returns when an arriving detection arrives, counted from 0.
fn arrival(per_minute: u32, index: u64) -> Option<Moment> {
    let nanos = MINUTE.as_nanos().saturating_mul(u128::from(index) + 1).checked_div(u128::from(per_minute))?;
    Some(Moment(Duration::from_nanos(u64::try_from(nanos).ok()?)))
}

/// Returns when an arriving detection happened: seconds ago, or hours if the device was not connected. A feed that filters
/// by time loses those.
fn time(seed: u64, number: u64, clock: &Clock, arrival: Moment) -> Option<Timestamp> {
    let mut random = Random::of(seed, "detection arrives", number);
    let longest = if random.happens(10) { 3 * 3600 } else { 30 };
    clock.before(arrival, Duration::from_secs(random.below(longest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn detections_arrive_evenly_and_not_without_end() {
        let after = |seconds| Moment(Duration::from_secs(seconds));
        assert_eq!([0, 29, 30, 60, 90].map(|seconds| due(2, after(seconds))), [0, 0, 1, 2, 3]);
        assert_eq!(due(0, after(1 << 40)), 0);
        assert_eq!(due(u32::MAX, Moment(Duration::MAX)), MOST_ARRIVING);
        assert_eq!((arrival(2, 0), arrival(2, 2)), (Some(after(30)), Some(after(90))));
        assert_eq!(arrival(0, 0), None);
    }
}
