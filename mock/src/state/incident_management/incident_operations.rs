//! The operations on incidents.

use std::collections::BTreeSet;

use eset_connect::incident_management::v2::{
    CloseIncidentBody, Incident, IncidentComment, IncidentResolveReason, IncidentSeverityLevel, IncidentStatus,
    ReopenIncidentBody, UpdateIncidentBasicAttributesBody,
};
use serde_json::Value;

use super::comment_operations::new_comment;
use super::feed;
use super::incidents::not_found;
use crate::answer::Answer;
use crate::filter::cel::{self, Language};
use crate::filter::order::Order;
use crate::filter::{Condition, Fields};
use crate::reply::{Code, Refusal};
use crate::request::Request;
use crate::state::World;

/// The fields that the service documents for filters.
const FILTERABLE: &[&str] =
    &["createTime", "updateTime", "displayName", "assigneeUuid", "deviceUuids", "severity", "status", "tags"];

/// The largest numbers of characters of a filter and of an order.
const LONGEST: [(&str, usize); 2] = [("filter", 200), ("orderBy", 100)];

/// The fields that an update can change, by their names in JSON and in snake case.
const CHANGEABLE: [(&str, &str); 4] = [
    ("assigneeUuid", "assignee_uuid"),
    ("description", "description"),
    ("displayName", "display_name"),
    ("severity", "severity"),
];

pub fn list(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let text = |name| request.query(name).filter(|text| !text.trim().is_empty());
    for (name, longest) in LONGEST {
        let length = text(name).map_or(0, |text| text.chars().count());
        if length > longest {
            return Err(Refusal::invalid(name, format!("expected at most {longest} characters, found {length}")));
        }
    }
    let (filter, order) = (text("filter"), text("orderBy"));
    let incidents = &world.incidents;
    if filter.is_none() && order.is_none() {
        return Ok(Answer::page(request, &incidents.listed.page(request.page, |_| true), &[]));
    }
    let fields = Fields::of_items(request.served);
    let fields = fields.ok_or_else(|| Refusal::new(Code::Internal, "the schema has no list of incidents"))?;
    let language = Language { fields, entity: "incident", filterable: FILTERABLE };
    let condition = filter.map(|filter| cel::read(language, filter)).transpose();
    let condition = condition.map_err(|wrong| Refusal::invalid("filter", wrong))?;
    let order = order.map(|order| Order::read(fields, order)).transpose();
    let order = order.map_err(|wrong| Refusal::invalid("orderBy", wrong))?;
    let mut found = select(world, condition.as_ref());
    let Some(order) = order else {
        let ids: BTreeSet<_> = found.into_iter().map(|(id, _)| id).collect();
        let is_found = |incident: &Incident| incident.uuid.as_ref().is_some_and(|id| ids.contains(id.as_str()));
        return Ok(Answer::page(request, &incidents.listed.page(request.page, is_found), &[]));
    };
    found.sort_by(|(_, a), (_, b)| order.compare(a, b));
    let ids: Vec<_> = found.into_iter().map(|(id, _)| id.to_owned()).collect();
    let slice = feed::page(&ids, request.page, |id| incidents.listed.json(id));
    Ok(Answer::page(request, &slice, &[]))
}

/// Returns the incidents that meet a condition, with their JSON.
fn select<'w>(world: &'w World, condition: Option<&Condition>) -> Vec<(&'w str, Value)> {
    let all = &world.incidents.all;
    let incidents = all.iter().filter_map(|(id, _)| Some((id, serde_json::from_str(all.json(id)?).ok()?)));
    incidents.filter(|(_, incident)| condition.is_none_or(|condition| condition.holds(incident))).collect()
}

pub fn get(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    world.incidents.all.json(id).map(|incident| Answer::field("incident", incident)).ok_or_else(|| not_found(id))
}

fn failed(message: &str) -> Refusal {
    Refusal::new(Code::FailedPrecondition, message)
}

/// Changes the fields that the mask names; without a mask, those that have a value. `*` names all.
pub fn update(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    let before = world.incidents.get(id)?;
    let body: UpdateIncidentBasicAttributesBody = request.body()?;
    let mask = mask(&body)?;
    let assignee = body.assignee_uuid.filter(|assignee| !assignee.as_str().is_empty());
    if mask.contains("assigneeUuid") && assignee.is_none() && before.status != Some(IncidentStatus::Open) {
        return Err(failed("only an open incident can be without an assignee"));
    }
    let severity = body.severity.filter(|severity| *severity != IncidentSeverityLevel::Unspecified);
    if mask.contains("severity") && severity.is_none() {
        return Err(Refusal::invalid("severity", "expected a level"));
    }
    let now = world.clock.timestamp(request.now);
    let changed = world.incidents.change(id, now, |incident| {
        for name in mask {
            match name {
                "assigneeUuid" => incident.assignee_uuid.clone_from(&assignee),
                "description" => incident.description.clone_from(&body.description),
                "displayName" => incident.display_name.clone_from(&body.display_name),
                _ => incident.severity.clone_from(&severity),
            }
        }
    });
    changed.map(|incident| Answer::field("incident", incident)).ok_or_else(|| not_found(id))
}

/// Returns the names in JSON of the fields to change.
fn mask(body: &UpdateIncidentBasicAttributesBody) -> Result<BTreeSet<&'static str>, Refusal> {
    let names = body.update_mask.as_deref().unwrap_or_default();
    if names.trim().is_empty() {
        let given = [
            body.assignee_uuid.is_some(),
            body.description.is_some(),
            body.display_name.is_some(),
            body.severity.is_some(),
        ];
        return Ok(CHANGEABLE.into_iter().zip(given).filter(|(_, given)| *given).map(|((name, _), _)| name).collect());
    }
    let mut mask = BTreeSet::new();
    for name in names.split(',').map(str::trim) {
        match CHANGEABLE.into_iter().find(|(json, snake)| name == *json || name == *snake) {
            Some((name, _)) => _ = mask.insert(name),
            None if name == "*" => mask.extend(CHANGEABLE.map(|(name, _)| name)),
            None => {
                let known = CHANGEABLE.map(|(name, _)| name).join(", ");
                return Err(Refusal::invalid("updateMask", format!("expected names of {known}, found {name:?}")));
            }
        }
    }
    Ok(mask)
}

/// A closed incident can be closed again, with another reason.
pub fn close(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    let before = world.incidents.get(id)?;
    let body: CloseIncidentBody = request.body()?;
    let reason = body.closure_reason.filter(|reason| *reason != IncidentResolveReason::Unspecified);
    let reason = reason.ok_or_else(|| Refusal::invalid("closureReason", "expected a reason"))?;
    if before.assignee_uuid.is_none() {
        return Err(failed("only an open incident can be without an assignee; assign the incident first"));
    }
    let now = world.clock.timestamp(request.now);
    if let Some(mut comment) = new_comment(world, request, body.final_comment) {
        comment.is_final_comment = Some(true);
        world.incidents.comment(id, comment);
    }
    world.incidents.change(id, now, |incident| {
        incident.status = Some(IncidentStatus::Closed);
        incident.resolve_reason = Some(reason);
    });
    Ok(Answer::empty())
}

/// The assignee stays, and the final comment becomes an ordinary one.
pub fn reopen(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    if world.incidents.get(id)?.status == Some(IncidentStatus::Open) {
        return Err(failed("the incident is open"));
    }
    let body: ReopenIncidentBody = request.body()?;
    let now = world.clock.timestamp(request.now);
    let is_final = |comment: &IncidentComment| comment.is_final_comment == Some(true);
    let finals = world.incidents.comments(id).filter(|(_, comment)| is_final(comment));
    let finals: Vec<_> = finals.map(|(comment, _)| comment.to_owned()).collect();
    for comment in finals {
        world.incidents.change_comment(id, &comment, |comment| comment.is_final_comment = Some(false));
    }
    if let Some(comment) = new_comment(world, request, body.comment) {
        world.incidents.comment(id, comment);
    }
    world.incidents.change(id, now, |incident| {
        incident.status = Some(IncidentStatus::Open);
        incident.resolve_reason = Some(IncidentResolveReason::Unspecified);
    });
    Ok(Answer::empty())
}
