//! The filter of quarantined objects, which is the same in every operation: an object has to meet all conditions that are
//! set.

use eset_connect::ids::UserUuid;
use eset_connect::quarantine_management::v1::{
    Email, File, FileStorage, ObjectOrigin, QuarantineFilter, QuarantineReason, QuarantinedObject,
    QuarantinedObjectType,
};

use crate::reply::Refusal;

/// Fails if the filter's span of time ends before it starts.
pub fn check(filter: &QuarantineFilter) -> Result<(), Refusal> {
    let Some(span) = &filter.quarantine_time else { return Ok(()) };
    match (&span.start_time, &span.end_time) {
        (Some(start), Some(end)) if start > end => {
            Err(Refusal::invalid("filter.quarantineTime", "the start is after the end"))
        }
        _ => Ok(()),
    }
}

/// Whether an object meets a filter. A text that is empty and an enum's first value are no conditions.
pub fn selects(filter: &QuarantineFilter, object: &QuarantinedObject) -> bool {
    let file = object.file.as_ref();
    let storages = || file.map_or(&[][..], |file| &file.storages).iter();
    is(filter.cloud_office_tenant_uuid.as_ref(), object.cloud_office_tenant_uuid.as_ref())
        && is_kind(
            filter.object_origin.as_ref().map(ObjectOrigin::as_str),
            object.object_origin.as_ref().map(ObjectOrigin::as_str),
        )
        && is_kind(
            filter.object_type.as_ref().map(QuarantinedObjectType::as_str),
            object.r#type.as_ref().map(QuarantinedObjectType::as_str),
        )
        && is_kind(
            filter.quarantine_reason.as_ref().map(QuarantineReason::as_str),
            object.quarantine_reason.as_ref().map(QuarantineReason::as_str),
        )
        && is_in_time(filter, object)
        && is_email(filter, object.email.as_ref())
        && text(filter.file_name.as_ref()).is_none_or(|end| has_path_end(file, end))
        && any(
            filter.ms_sharepoint_root_site_uuid.as_ref(),
            storages().map(|at| at.ms_sharepoint_root_site_uuid.as_ref()),
        )
        && any(filter.ms_teams_team_uuid.as_ref(), storages().map(|at| at.ms_teams_team_uuid.as_ref()))
        && any(filter.user_uuid.as_ref(), owners(object.email.as_ref(), storages()))
}

fn text(condition: Option<&String>) -> Option<&str> {
    condition.map(String::as_str).filter(|text| !text.is_empty())
}

fn is<T: PartialEq + AsRef<str>>(condition: Option<&T>, value: Option<&T>) -> bool {
    condition.is_none_or(|wanted| wanted.as_ref().is_empty() || value == Some(wanted))
}

fn any<'a, T: PartialEq + AsRef<str> + 'a>(
    condition: Option<&T>,
    mut values: impl Iterator<Item = Option<&'a T>>,
) -> bool {
    condition.is_none_or(|wanted| wanted.as_ref().is_empty() || values.any(|value| value == Some(wanted)))
}

fn is_kind(condition: Option<&str>, value: Option<&str>) -> bool {
    condition.is_none_or(|wanted| wanted.ends_with("_UNSPECIFIED") || value == Some(wanted))
}

fn is_in_time(filter: &QuarantineFilter, object: &QuarantinedObject) -> bool {
    let Some(span) = &filter.quarantine_time else { return true };
    let time = object.quarantine_time.as_ref();
    span.start_time.as_ref().is_none_or(|start| time >= Some(start))
        && span.end_time.as_ref().is_none_or(|end| time < Some(end))
}

fn is_email(filter: &QuarantineFilter, email: Option<&Email>) -> bool {
    let email_has = |condition: Option<&String>, has: &dyn Fn(&Email, &str) -> bool| {
        text(condition).is_none_or(|wanted| email.is_some_and(|email| has(email, wanted)))
    };
    email_has(filter.email_internet_message_id.as_ref(), &|email, id| email.internet_message_id.as_deref() == Some(id))
        && email_has(filter.email_subject.as_ref(), &|email, part| {
            email.subject.as_ref().is_some_and(|subject| subject.to_lowercase().contains(&part.to_lowercase()))
        })
        && email_has(filter.email_sender.as_ref(), &|email, sender| is_address(email.from.as_deref(), sender))
        && email_has(filter.email_recipient.as_ref(), &|email, recipient| {
            [&email.to, &email.cc].into_iter().any(|list| is_address(list.as_deref(), recipient))
        })
}

/// Whether a list of addresses contains an address.
fn is_address(list: Option<&str>, address: &str) -> bool {
    list.unwrap_or_default().split(',').any(|one| one.trim().eq_ignore_ascii_case(address))
}

fn has_path_end(file: Option<&File>, end: &str) -> bool {
    file.and_then(|file| file.path.as_deref()).is_some_and(|path| path.to_lowercase().ends_with(&end.to_lowercase()))
}

/// The owners of the mailbox and of the cloud drives.
fn owners<'a>(
    email: Option<&'a Email>,
    storages: impl Iterator<Item = &'a FileStorage>,
) -> impl Iterator<Item = Option<&'a UserUuid>> {
    let drives = storages.map(|storage| storage.cloud_drive_user_uuid.as_ref());
    drives.chain([email.and_then(|email| email.mailbox_user_uuid.as_ref())])
}
