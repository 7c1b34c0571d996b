//! The operations on the comments of incidents.

use eset_connect::incident_management::v2::{
    CreateIncidentCommentBody, IncidentComment, UpdateIncidentCommentTextBody,
};

use crate::answer::Answer;
use crate::reply::Refusal;
use crate::request::Request;
use crate::state::{World, seed};

/// Returns a comment of the user who sent the request; `None` if it has no text.
pub fn new_comment(world: &mut World, request: &Request, given: Option<IncidentComment>) -> Option<IncidentComment> {
    let text = given.and_then(|comment| comment.text).filter(|text| !text.is_empty())?;
    let mut comment = IncidentComment::new();
    comment.uuid = Some(world.new_id("incident comment").into());
    comment.author_uuid = Some(seed::user(world.seed, &request.user).into());
    comment.create_time = world.clock.timestamp(request.now);
    comment.update_time.clone_from(&comment.create_time);
    comment.is_final_comment = Some(false);
    comment.text = Some(text);
    Some(comment)
}

fn no_comment(id: &str) -> Refusal {
    Refusal::not_found("the comment", id)
}

/// All of them: the list has no pages.
pub fn list(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    world.incidents.get(id)?;
    Ok(Answer::field("comments", &format!("[{}]", world.incidents.comments_json(id).join(","))))
}

pub fn get(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let (id, comment) = (request.path("incidentUuid"), request.path("commentUuid"));
    world.incidents.get(id)?;
    let found = world.incidents.comment_json(id, comment);
    found.map(|found| Answer::field("comment", found)).ok_or_else(|| no_comment(comment))
}

pub fn create(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let id = request.path("incidentUuid");
    world.incidents.get(id)?;
    let body: CreateIncidentCommentBody = request.body()?;
    let comment = new_comment(world, request, body.comment);
    let comment = comment.ok_or_else(|| Refusal::invalid("comment.text", "expected a text"))?;
    let new = comment.uuid.clone().unwrap_or_else(|| String::new().into());
    world.incidents.comment(id, comment);
    let stored = world.incidents.comment_json(id, new.as_str());
    stored.map(|stored| Answer::field("comment", stored)).ok_or_else(|| no_comment(new.as_str()))
}

pub fn update(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let (id, comment) = (request.path("incidentUuid"), request.path("commentUuid"));
    world.incidents.get(id)?;
    let body: UpdateIncidentCommentTextBody = request.body()?;
    let now = world.clock.timestamp(request.now);
    let changed = world.incidents.change_comment(id, comment, |comment| {
        comment.text = body.text;
        comment.update_time = now;
    });
    changed.map(|_| Answer::empty()).ok_or_else(|| no_comment(comment))
}

pub fn delete(world: &mut World, request: &Request) -> Result<Answer, Refusal> {
    let (id, comment) = (request.path("incidentUuid"), request.path("commentUuid"));
    world.incidents.get(id)?;
    world.incidents.remove_comment(id, comment).map(|_| Answer::empty()).ok_or_else(|| no_comment(comment))
}
