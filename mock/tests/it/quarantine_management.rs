//! Quarantined objects: found by filters, and deleted, restored and downloaded by their ids or by a filter.

use std::collections::BTreeSet;

use eset_connect::Client;
use eset_connect::ids::QuarantinedObjectUuid;
use eset_connect::quarantine_management::Interval;
use eset_connect::quarantine_management::v1::{
    BatchDeleteQuarantinedObjectsRequest, BatchDownloadQuarantinedObjectsRequest,
    BatchRestoreQuarantinedObjectsRequest, DownloadQuarantinedObjectsRequest, ListQuarantinedObjects, ObjectOrigin,
    PurgeQuarantinedObjectsRequest, QuarantineFilter, QuarantineReason, QuarantinedObject, QuarantinedObjectType,
    RestoreQuarantinedObjectsRequest, batch_delete_quarantined_objects, batch_download_quarantined_objects,
    batch_restore_quarantined_objects, download_quarantined_objects, get_quarantined_object,
    get_quarantined_objects_count, list_quarantined_objects, purge_quarantined_objects, restore_quarantined_objects,
};
use eset_connect::user_management::v1::get_user;

use crate::started;

async fn found(client: &Client, list: ListQuarantinedObjects) -> Vec<QuarantinedObject> {
    let mut objects = Vec::new();
    let mut items = list.page_size(40).items(client);
    while let Some(object) = items.next().await {
        objects.push(object.unwrap());
    }
    objects
}

async fn all(client: &Client) -> Vec<QuarantinedObject> {
    found(client, list_quarantined_objects()).await
}

fn ids<'o>(objects: impl IntoIterator<Item = &'o QuarantinedObject>) -> Vec<QuarantinedObjectUuid> {
    objects.into_iter().filter_map(|object| object.uuid.clone()).collect()
}

fn is_spam(object: &QuarantinedObject) -> bool {
    object.quarantine_reason == Some(QuarantineReason::Spam)
}

/// The list returns the objects that meet the condition, which are some but not all.
async fn assert_selects(client: &Client, list: ListQuarantinedObjects, condition: impl Fn(&QuarantinedObject) -> bool) {
    let all = all(client).await;
    let expected: Vec<_> = all.iter().filter(|object| condition(object)).cloned().collect();
    assert!(!expected.is_empty() && expected.len() < all.len(), "{} of {}", expected.len(), all.len());
    assert_eq!(found(client, list).await, expected);
}

#[tokio::test]
async fn objects_are_found_by_what_they_are() {
    let (_server, client) = started().await;
    let list = list_quarantined_objects;
    assert_selects(&client, list().filter_quarantine_reason(QuarantineReason::Spam), is_spam).await;
    let kind = QuarantinedObjectType::FileOnDrive;
    assert_selects(&client, list().filter_object_type(kind.clone()), |object| object.r#type == Some(kind.clone()))
        .await;
    let origin = ObjectOrigin::Device;
    let of_devices = list().filter_object_origin(origin.clone());
    assert_selects(&client, of_devices, |object| object.object_origin == Some(origin.clone())).await;
    let tenant = all(&client).await[0].cloud_office_tenant_uuid.clone().unwrap();
    let of_tenant = list().filter_cloud_office_tenant_uuid(&tenant);
    assert_selects(&client, of_tenant, |object| object.cloud_office_tenant_uuid == Some(tenant.clone())).await;
}

#[tokio::test]
async fn emails_are_found_by_subject_and_addresses() {
    let (_server, client) = started().await;
    let list = list_quarantined_objects;
    let has_subject = |object: &QuarantinedObject, part: &str| {
        object.email.as_ref().is_some_and(|email| email.subject.as_ref().unwrap().contains(part))
    };
    assert_selects(&client, list().filter_email_subject("INVOICE"), |object| has_subject(object, "invoice")).await;

    let emails: Vec<_> = all(&client).await.into_iter().filter_map(|object| object.email).collect();
    let email = &emails[0];
    let (from, to) = (email.from.clone(), email.to.clone());
    let is = |object: &QuarantinedObject| object.email.as_ref().is_some_and(|email| email.from == from);
    assert_selects(&client, list().filter_email_sender(from.as_deref().unwrap().to_uppercase()), is).await;
    let is = |object: &QuarantinedObject| object.email.as_ref().is_some_and(|email| email.to == to);
    assert_selects(&client, list().filter_email_recipient(to.as_deref().unwrap()), is).await;
    let id = email.internet_message_id.clone();
    let one = found(&client, list().filter_email_internet_message_id(id.as_deref().unwrap())).await;
    assert_eq!(one.len(), 1);
}

#[tokio::test]
async fn files_are_found_by_the_end_of_their_path_and_by_their_storage() {
    let (_server, client) = started().await;
    let list = list_quarantined_objects;
    let ends = |object: &QuarantinedObject| {
        object.file.as_ref().is_some_and(|file| file.path.as_ref().unwrap().ends_with("e.exe"))
    };
    assert_selects(&client, list().filter_file_name("E.EXE"), ends).await;
    let storages = |object: &QuarantinedObject| object.file.clone().map(|file| file.storages).unwrap_or_default();
    let all: Vec<_> = all(&client).await.iter().flat_map(storages).collect();
    let site = all.iter().find_map(|storage| storage.ms_sharepoint_root_site_uuid.clone()).unwrap();
    let in_site = |object: &QuarantinedObject| {
        storages(object).iter().any(|storage| storage.ms_sharepoint_root_site_uuid == Some(site.clone()))
    };
    assert_selects(&client, list().filter_ms_sharepoint_root_site_uuid(&site), in_site).await;
}

#[tokio::test]
async fn the_objects_of_a_user_are_those_in_the_mailbox_and_on_the_drive() {
    let (_server, client) = started().await;
    let owner = |object: &QuarantinedObject| {
        let mailbox = object.email.as_ref().and_then(|email| email.mailbox_user_uuid.clone());
        let drive = object.file.as_ref().and_then(|file| file.storages[0].cloud_drive_user_uuid.clone());
        mailbox.or(drive)
    };
    for object in all(&client).await.iter().take(30) {
        let Some(user) = owner(object) else { continue };
        let list = list_quarantined_objects().filter_user_uuid(&user);
        assert_selects(&client, list, |object| owner(object) == Some(user.clone())).await;
        let user = get_user(&user).send(&client).await.unwrap().user.clone().unwrap();
        if let Some(email) = &object.email {
            assert_eq!(email.to, user.primary_email_address);
        }
    }
}

#[tokio::test]
async fn a_span_of_time_has_its_start_but_not_its_end() {
    let (_server, client) = started().await;
    let all = all(&client).await;
    let time = |index: usize| all[index].quarantine_time.clone().unwrap();
    let list = || list_quarantined_objects().filter_quarantine_time_start_time(time(10));
    let span = list().filter_quarantine_time_end_time(time(20));
    assert!(found(&client, span).await.iter().eq(&all[10..20]));
    assert_eq!(found(&client, list().filter_quarantine_time_end_time(time(10))).await, []);
    let error = list().filter_quarantine_time_end_time(time(9)).send(&client).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("filter.quarantineTime"), "{error}");
}

#[tokio::test]
async fn the_newest_objects_come_first_if_asked_for() {
    let (_server, client) = started().await;
    let newest = found(&client, list_quarantined_objects().order_by("quarantineTime desc")).await;
    assert!(newest.iter().rev().eq(&all(&client).await));
    assert!(newest.is_sorted_by(|a, b| a.quarantine_time >= b.quarantine_time));
    let error = list_quarantined_objects().order_by("size").send(&client).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("orderBy"), "{error}");
}

#[tokio::test]
async fn a_purge_deletes_what_was_counted_except_the_excluded_objects() {
    let (_server, client) = started().await;
    let before = all(&client).await;
    let spam = ids(before.iter().filter(|object| is_spam(object)));
    let count = get_quarantined_objects_count().filter_quarantine_reason(QuarantineReason::Spam);
    let count = async || count.clone().send(&client).await.unwrap().object_count.unwrap();
    assert_eq!(count().await, i64::try_from(spam.len()).unwrap());

    let filter = QuarantineFilter::new().quarantine_reason(QuarantineReason::Spam);
    let body = PurgeQuarantinedObjectsRequest::new().filter(filter).excluded_object_uuids(&spam[..2]);
    purge_quarantined_objects(body).send(&client).await.unwrap();
    assert_eq!(count().await, 2);
    assert_eq!(all(&client).await.len(), before.len() - spam.len() + 2);
    assert!(get_quarantined_object(&spam[2]).send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_purge_of_everything_leaves_nothing() {
    let (_server, client) = started().await;
    purge_quarantined_objects(PurgeQuarantinedObjectsRequest::new()).everything().send(&client).await.unwrap();
    assert_eq!(get_quarantined_objects_count().send(&client).await.unwrap().object_count, Some(0));
}

#[tokio::test]
async fn a_batch_succeeds_for_every_object_or_for_none() {
    let (_server, client) = started().await;
    let before = ids(&all(&client).await);
    let delete = async |ids: Vec<QuarantinedObjectUuid>| {
        batch_delete_quarantined_objects(BatchDeleteQuarantinedObjectsRequest::new().object_uuids(ids))
            .send(&client)
            .await
    };
    let error = delete(vec![before[0].clone(), "unknown".into()]).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("objectUuids[1]"), "{error}");
    assert!(delete(Vec::new()).await.unwrap_err().is_invalid());
    assert_eq!(ids(&all(&client).await), before);
    delete(before[..3].to_vec()).await.unwrap();
    assert_eq!(ids(&all(&client).await), before[3..]);
}

#[tokio::test]
async fn only_objects_that_can_be_restored_leave_the_quarantine() {
    let (_server, client) = started().await;
    let before = all(&client).await;
    let restorable = |object: &&QuarantinedObject| object.is_restorable == Some(true);
    let (good, bad): (Vec<_>, Vec<_>) = before.iter().partition(restorable);
    assert!(!bad.is_empty());
    let batch = |objects: [&QuarantinedObject; 2]| {
        let body = BatchRestoreQuarantinedObjectsRequest::new().object_uuids(ids(objects)).add_to_exclusions(true);
        batch_restore_quarantined_objects(body)
    };
    let error = batch([good[0], bad[0]]).send(&client).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("objectUuids[1]"), "{error}");
    batch([good[0], good[1]]).send(&client).await.unwrap();
    assert_eq!(all(&client).await.len(), before.len() - 2);

    restore_quarantined_objects(RestoreQuarantinedObjectsRequest::new()).everything().send(&client).await.unwrap();
    assert!(all(&client).await.iter().eq(bad));
}

/// The files of an archive without compression, by their paths.
fn files(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let number = |at: usize, length: usize| {
        archive[at..at + length].iter().rev().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    let (mut at, mut found) = (0, Vec::new());
    while archive[at..].starts_with(b"PK\x03\x04") {
        let (size, length) = (number(at + 22, 4), number(at + 26, 2));
        let path = String::from_utf8(archive[at + 30..at + 30 + length].to_vec()).unwrap();
        at += 30 + length + size;
        found.push((path, archive[at - size..at].to_vec()));
    }
    assert!(archive[at..].starts_with(b"PK\x01\x02") || found.is_empty());
    found
}

#[tokio::test]
async fn a_download_has_the_bytes_of_each_object() {
    let (_server, client) = started().await;
    let objects = all(&client).await;
    let body = BatchDownloadQuarantinedObjectsRequest::new().object_uuids(ids(&objects));
    let archive = batch_download_quarantined_objects(body).send(&client).await.unwrap();
    let files = files(&archive);
    assert_eq!(files.len(), objects.len());
    let mut contents = BTreeSet::new();
    for ((path, content), object) in files.iter().zip(&objects) {
        assert!(path.starts_with(object.uuid.as_ref().unwrap().as_str()), "{path}");
        assert_eq!(object.size_bytes, Some(content.len() as u64));
        match (&object.email, &object.file) {
            (Some(email), None) => {
                let text = String::from_utf8(content.clone()).unwrap();
                assert!(text.contains(email.subject.as_deref().unwrap()), "{text}");
            }
            (None, Some(file)) => {
                assert!(path.ends_with(object.display_name.as_deref().unwrap()), "{path}");
                contents.insert((file.hash_sha256.clone(), content.clone()));
            }
            _ => panic!("neither an email nor a file: {object:?}"),
        }
    }
    // A hash belongs to one content, and a content has one hash.
    let hashes: BTreeSet<_> = contents.iter().map(|(hash, _)| hash).collect();
    let texts: BTreeSet<_> = contents.iter().map(|(_, content)| content).collect();
    assert_eq!((hashes.len(), texts.len()), (contents.len(), contents.len()));
}

#[tokio::test]
async fn a_download_by_filter_leaves_the_excluded_objects_out() {
    let (_server, client) = started().await;
    let all = all(&client).await;
    let time = |index: usize| all[index].quarantine_time.clone().unwrap();
    let filter = QuarantineFilter::new().quarantine_time(Interval::new().start_time(time(5)).end_time(time(9)));
    let body = DownloadQuarantinedObjectsRequest::new().filter(filter).excluded_object_uuids(ids([&all[6]]));
    let archive = download_quarantined_objects(body).send(&client).await.unwrap();
    let files = files(&archive);
    let expected = [&all[5], &all[7], &all[8]];
    assert_eq!(files.len(), expected.len());
    assert!(files.iter().zip(ids(expected)).all(|((path, _), id)| path.starts_with(id.as_str())));
}
