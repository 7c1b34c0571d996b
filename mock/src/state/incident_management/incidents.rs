//! The incidents with their comments.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use eset_connect::incident_management::v2::{
    Detection, Incident, IncidentComment, IncidentMetrics, IncidentResolveReason, IncidentSeverityLevel, IncidentStatus,
};
use eset_connect::json::Timestamp;

use super::Detections;
use crate::random::Random;
use crate::reply::Refusal;
use crate::state::seed;
use crate::store::Collection;

/// The largest number of incidents at the start: the latest ones.
const MOST_SEEDED: usize = 300;

/// The largest number of detections of one incident at the start.
const MOST_DETECTIONS: usize = 12;

/// The incidents.
#[derive(Debug, Default)]
pub struct Incidents {
    /// With all details.
    pub all: Collection<Incident>,
    /// As a list shows them, in the same order: without the ids of detections and devices.
    pub listed: Collection<Incident>,
    /// The comments by the ids of their incidents.
    comments: BTreeMap<String, Collection<IncidentComment>>,
}

impl Incidents {
    /// The incidents of devices with several detections, of which one is serious.
    pub fn seeded(seed: u64, detections: &Detections) -> Self {
        let mut by_device: BTreeMap<&str, Vec<&Detection>> = BTreeMap::new();
        for (_, detection) in detections.all.iter() {
            if let Some(id) = detection.device.as_ref().and_then(|device| device.uuid.as_ref()) {
                by_device.entry(id.as_str()).or_default().push(detection);
            }
        }
        let mut made: Vec<_> = by_device.into_values().filter_map(|found| incident(seed, &found)).collect();
        made.sort_by(|(a, _), (b, _)| (&a.create_time, &a.display_name).cmp(&(&b.create_time, &b.display_name)));
        made.drain(..made.len().saturating_sub(MOST_SEEDED));
        let mut incidents = Self::default();
        for (incident, comments) in made {
            let Some(id) = incident.uuid.clone() else { continue };
            incidents.insert(incident);
            for comment in comments {
                incidents.comment(id.as_str(), comment);
            }
        }
        incidents
    }

    fn insert(&mut self, incident: Incident) {
        let Some(id) = incident.uuid.clone() else { return };
        self.listed.insert(id.as_str(), listed(&incident));
        self.all.insert(id.as_str(), incident);
    }

    /// Returns an incident; fails if it does not exist.
    pub fn get(&self, id: &str) -> Result<&Incident, Refusal> {
        self.all.get(id).ok_or_else(|| not_found(id))
    }

    /// Changes an incident and its time of the last change; returns it as JSON. `None` if it does not exist.
    pub fn change(&mut self, id: &str, now: Option<Timestamp>, change: impl FnOnce(&mut Incident)) -> Option<&str> {
        let list = &mut self.listed;
        self.all.change(id, |incident| {
            change(incident);
            incident.update_time = now;
            list.insert(id, listed(incident));
        })
    }

    /// Returns the comments of an incident.
    pub fn comments<'a>(&'a self, id: &str) -> impl Iterator<Item = (&'a str, &'a IncidentComment)> + use<'a> {
        self.comments.get(id).into_iter().flat_map(Collection::iter)
    }

    /// Returns the comments of an incident as JSON, in the order of their creation.
    pub fn comments_json(&self, id: &str) -> Vec<&str> {
        let Some(comments) = self.comments.get(id) else { return Vec::new() };
        comments.iter().filter_map(|(id, _)| comments.json(id)).collect()
    }

    /// Returns a comment as JSON.
    pub fn comment_json(&self, id: &str, comment: &str) -> Option<&str> {
        self.comments.get(id)?.json(comment)
    }

    /// Adds a comment to an incident.
    pub fn comment(&mut self, id: &str, mut comment: IncidentComment) {
        let Some(of) = comment.uuid.clone() else { return };
        comment.incident_uuid = Some(id.into());
        self.comments.entry(id.to_owned()).or_default().insert(of.as_str(), comment);
    }

    /// Changes a comment; returns it as JSON. `None` if it does not exist.
    pub fn change_comment(
        &mut self,
        id: &str,
        comment: &str,
        change: impl FnOnce(&mut IncidentComment),
    ) -> Option<&str> {
        self.comments.get_mut(id)?.change(comment, change)
    }

    /// Removes a comment and returns it.
    pub fn remove_comment(&mut self, id: &str, comment: &str) -> Option<IncidentComment> {
        self.comments.get_mut(id)?.remove(comment)
    }

    /// Returns an incident that can be closed and reopened and has a comment, for examples.
    pub fn example(&self) -> Option<(&str, Option<&str>)> {
        let suits = |(id, incident): &(&str, &Incident)| {
            incident.status != Some(IncidentStatus::Open) && self.comments(id).next().is_some()
        };
        let found = self.all.iter().find(suits).or_else(|| self.all.iter().next());
        found.map(|(id, _)| (id, self.comments(id).next().map(|(comment, _)| comment)))
    }
}

/// An incident that does not exist.
pub fn not_found(id: &str) -> Refusal {
    Refusal::not_found("the incident", id)
}

/// Returns an incident as a list shows it.
fn listed(incident: &Incident) -> Incident {
    let mut listed = incident.clone();
    listed.detection_uuids.clear();
    listed.device_uuids.clear();
    listed
}

/// Makes the incident of a device from its detections, with comments; `None` if nothing serious happened.
fn incident(seed: u64, found: &[&Detection]) -> Option<(Incident, Vec<IncidentComment>)> {
    let worst = found.iter().max_by_key(|detection| detection.severity_score)?;
    let score = worst.severity_score.filter(|score| *score >= 50 && found.len() > 1)?;
    let device = worst.device.as_ref()?;
    let key = device.uuid.as_ref()?.as_str();
    let mut random = Random::of(seed, key, 0);
    let status = match random.below(100) {
        0..35 => IncidentStatus::Open,
        35..60 => IncidentStatus::InProgress,
        60..70 => IncidentStatus::WaitingForInput,
        _ => IncidentStatus::Closed,
    };
    let members: Vec<_> = found.iter().take(MOST_DETECTIONS).collect();
    let mut incident = Incident::new();
    incident.uuid = Some(random.uuid().into());
    incident.create_time = members.iter().filter_map(|member| member.occur_time.clone()).max();
    incident.update_time.clone_from(&incident.create_time);
    incident.display_name = Some(format!(
        "{} on {}",
        worst.display_name.as_deref().unwrap_or_default(),
        device.display_name.as_deref().unwrap_or_default()
    ));
    incident.description = Some(format!("{} detections on one device within 30 days", members.len()));
    incident.severity = Some(match score {
        ..60 => IncidentSeverityLevel::Low,
        60..85 => IncidentSeverityLevel::Medium,
        _ => IncidentSeverityLevel::High,
    });
    incident.detection_uuids = members.iter().filter_map(|member| member.uuid.clone()).collect();
    incident.device_uuids = vec![key.into()];
    incident.tags = if random.happens(20) { vec!["reviewed".to_owned()] } else { Vec::new() };
    incident.metrics = Some(metrics(&members));
    incident.resolve_reason = Some(IncidentResolveReason::Unspecified);
    if status != IncidentStatus::Open || random.happens(30) {
        incident.assignee_uuid = Some(seed::id(seed, "user", random.below(seed::PEOPLE.len() as u64)).into());
    }
    let mut comments = Vec::new();
    if status != IncidentStatus::Open {
        let triage = Duration::from_secs(600 + random.below(7200));
        incident.triage_duration = triage.try_into().ok();
        comments.push(comment(seed, &incident, "The device is being examined.", &mut random));
    }
    if status == IncidentStatus::Closed {
        let response = Duration::from_secs(7200 + random.below(48 * 3600));
        incident.response_duration = response.try_into().ok();
        incident.resolve_reason = Some(random_reason(&mut random));
        let mut last = comment(seed, &incident, "Nothing more was found. Closed.", &mut random);
        last.is_final_comment = Some(true);
        comments.push(last);
    }
    incident.status = Some(status);
    Some((incident, comments))
}

fn metrics(members: &[&&Detection]) -> IncidentMetrics {
    let count = |values: Vec<&str>| {
        let distinct: BTreeSet<_> = values.into_iter().collect();
        i64::try_from(distinct.len()).ok()
    };
    let mut out = IncidentMetrics::new();
    out.device_count = Some(1);
    out.executable_count =
        count(members.iter().filter_map(|member| member.process.as_ref()?.path.as_deref()).collect());
    out.process_count =
        count(members.iter().filter_map(|member| Some(member.process.as_ref()?.uuid.as_ref()?.as_str())).collect());
    out
}

fn random_reason(random: &mut Random) -> IncidentResolveReason {
    match random.below(3) {
        0 => IncidentResolveReason::TruePositive,
        1 => IncidentResolveReason::FalsePositive,
        _ => IncidentResolveReason::Suspicious,
    }
}

fn comment(seed: u64, incident: &Incident, text: &str, random: &mut Random) -> IncidentComment {
    let mut out = IncidentComment::new();
    out.uuid = Some(random.uuid().into());
    out.author_uuid = incident.assignee_uuid.clone().or_else(|| Some(seed::id(seed, "user", 0).into()));
    out.create_time.clone_from(&incident.create_time);
    out.update_time.clone_from(&out.create_time);
    out.is_final_comment = Some(false);
    out.text = Some(text.to_owned());
    out
}
