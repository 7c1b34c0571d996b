//! The quarantined objects: emails, attachments, and files of devices and cloud drives.

use std::time::Duration;

use eset_connect::json::Any;
use eset_connect::quarantine_management::v1::{
    Email, File, FileStorage, MailTransferAgentSmtpDetails, ObjectEditor, ObjectOrigin, ObjectScanStatus,
    QuarantineReason, QuarantinedObject, QuarantinedObjectType, QuarantiningRule,
};
use eset_connect::user_management::v1::{IdentityProviderType, User};

use super::content::{self, PAYLOADS, Payload};
use crate::clock::Clock;
use crate::random::Random;
use crate::state::user_management::{People, tenant};
use crate::state::{Fleet, Size, seed};
use crate::store::Collection;

/// The number of objects never depends on more devices than these, so that a large fleet starts quickly.
const MOST: u64 = 1000;

/// The age of the oldest object.
const OLDEST: u64 = 30 * 24 * 3600;

const SUBJECTS: &[&str] = &[
    "Your invoice 20418 is overdue",
    "Action required: your mailbox is almost full",
    "Parcel could not be delivered",
    "You have won a voucher",
    "Updated payroll for this month",
    "Cheap watches, today only",
];

const SENDERS: &[&str] = &["billing", "service", "no-reply", "winner", "accounts", "delivery"];

/// What is known about an object before it is described.
struct Finding<'a> {
    seed: u64,
    user: Option<&'a User>,
    payload: Payload,
    reason: QuarantineReason,
}

/// The objects of a seed, the oldest first.
pub fn seeded(clock: &Clock, size: Size, people: &People, fleet: &Fleet) -> Collection<QuarantinedObject> {
    let count = size.devices.clamp(10, MOST);
    let mut objects = Collection::default();
    for number in 0..count {
        let mut random = Random::of(size.seed, "quarantined object", number);
        let random = &mut random;
        let user = people.numbered(random.number());
        let mut finding = Finding { seed: size.seed, user, payload: random.pick(PAYLOADS), reason: reason(random) };
        let mut object = match random.below(100) {
            0..55 => email(&finding, random),
            _ if matches!(finding.reason, QuarantineReason::Spam | QuarantineReason::SenderSpoofing) => {
                email(&finding, random)
            }
            55..70 => attachment(&mut finding, random),
            70..90 => cloud_file(&mut finding, random),
            _ => device_file(&mut finding, fleet, random),
        };
        let id = seed::id(size.seed, "quarantined object id", number);
        // Later objects are newer, so the order of the list is that of time.
        let age = OLDEST - OLDEST / count * number - random.below(OLDEST / count);
        object.quarantine_time = clock.before_start(Duration::from_secs(age));
        object.uuid = Some(id.as_str().into());
        let bytes = content::of(&id, &object).1.len() as u64;
        object.size_bytes = Some(bytes);
        set_results(&mut object, &finding.reason);
        object.quarantine_reason = Some(finding.reason);
        objects.insert(id, object);
    }
    objects
}

fn reason(random: &mut Random) -> QuarantineReason {
    match random.below(100) {
        0..35 => QuarantineReason::Spam,
        35..55 => QuarantineReason::Phishing,
        55..80 => QuarantineReason::Malware,
        80..90 => QuarantineReason::Grayware,
        90..95 => QuarantineReason::SenderSpoofing,
        _ => QuarantineReason::Rule,
    }
}

fn address(finding: &Finding<'_>) -> String {
    finding.user.and_then(|user| user.primary_email_address.clone()).unwrap_or_default()
}

/// The origin of an object of a user, and the id of the cloud office's tenant.
fn origin(finding: &Finding<'_>) -> (ObjectOrigin, String) {
    let provider = finding.user.and_then(|user| user.identities.first()?.provider_type.clone());
    let provider = provider.unwrap_or(IdentityProviderType::Microsoft);
    let origin = match provider {
        IdentityProviderType::Google => ObjectOrigin::GoogleWorkspace,
        _ => ObjectOrigin::MsOffice365,
    };
    (origin, tenant(finding.seed, &provider).1)
}

fn email(finding: &Finding<'_>, random: &mut Random) -> QuarantinedObject {
    let (origin, tenant) = origin(finding);
    let to = address(finding);
    let sender = format!("{}@{}.example.net", random.pick(SENDERS), random.pick(&["mail", "shop", "post"]));
    let sender_ip_address = Some(format!("198.51.100.{}", 1 + random.below(254)));
    let mut smtp = MailTransferAgentSmtpDetails::new();
    smtp.hello = Some("mail.example.net".to_owned());
    smtp.recipients = vec![to.clone()];
    smtp.sender = Some(sender.clone());
    smtp.sender_ip_address.clone_from(&sender_ip_address);

    let mut email = Email::new();
    email.uuid = Some(random.uuid().into());
    email.internet_message_id = Some(format!("<{}@example.net>", random.hex(24)));
    email.subject = Some(random.pick(SUBJECTS).to_owned());
    email.from = Some(sender);
    email.to = Some(to);
    email.sender_ip_address = sender_ip_address;
    email.mta_smtp_details = Some(smtp);
    email.origin = Some(origin.clone());
    email.mailbox_user_uuid = finding.user.and_then(|user| user.uuid.clone());
    if finding.reason == QuarantineReason::Phishing {
        email.contained_urls = vec![format!("https://login-{}.example.net/", random.hex(6))];
    }
    if finding.reason == QuarantineReason::Malware {
        email.attachments = vec![file(finding, finding.payload.name.to_owned(), origin.clone())];
    }

    let mut object = in_cloud_office(origin, tenant);
    object.display_name.clone_from(&email.subject);
    object.r#type = Some(QuarantinedObjectType::EmailMessage);
    object.email = Some(email);
    object
}

fn in_cloud_office(origin: ObjectOrigin, tenant: String) -> QuarantinedObject {
    let mut object = QuarantinedObject::new();
    object.object_origin = Some(origin);
    object.cloud_office_tenant_uuid = Some(tenant.into());
    object.is_restorable = Some(true);
    object.is_excludable = Some(true);
    object
}

fn file(finding: &Finding<'_>, path: String, origin: ObjectOrigin) -> File {
    let mut file = File::new();
    file.hash_sha1 = Some(finding.payload.sha1.to_owned());
    file.hash_sha256 = Some(finding.payload.sha256.to_owned());
    file.size_bytes = Some(finding.payload.text.len() as u64);
    file.origin = Some(origin);
    file.path = Some(path);
    file
}

/// An object that is a file in a storage of a user.
fn in_storage(finding: &Finding<'_>, path: String, storage: FileStorage) -> QuarantinedObject {
    let (origin, tenant) = origin(finding);
    let mut file = file(finding, path, origin.clone());
    let mut editor = ObjectEditor::new();
    editor.email = Some(address(finding));
    editor.user_uuid = finding.user.and_then(|user| user.uuid.clone());
    file.last_editor = Some(editor);
    file.storages = vec![storage];

    let mut object = in_cloud_office(origin, tenant);
    object.display_name = Some(finding.payload.name.to_owned());
    object.file = Some(file);
    object
}

fn attachment(finding: &mut Finding<'_>, random: &mut Random) -> QuarantinedObject {
    finding.reason = of_file(&finding.reason);
    let mut storage = FileStorage::new();
    storage.display_name = Some(random.pick(SUBJECTS).to_owned());
    storage.email_reference = Some(format!("<{}@example.net>", random.hex(24)));
    let mut object = in_storage(finding, finding.payload.name.to_owned(), storage);
    object.r#type = Some(QuarantinedObjectType::EmailAttachment);
    object
}

fn cloud_file(finding: &mut Finding<'_>, random: &mut Random) -> QuarantinedObject {
    finding.reason = of_file(&finding.reason);
    let site = || seed::id(finding.seed, "sharepoint root site", 0);
    let mut storage = FileStorage::new();
    storage.uuid = Some(random.uuid().into());
    match random.below(100) {
        0..60 => {
            storage.display_name = Some("Personal drive".to_owned());
            storage.cloud_drive_user_uuid = finding.user.and_then(|user| user.uuid.clone());
        }
        60..85 => {
            storage.display_name = Some("Intranet".to_owned());
            storage.ms_sharepoint_root_site_uuid = Some(site().into());
            storage.ms_sharepoint_site_uuid = Some(seed::id(finding.seed, "sharepoint site", random.below(3)).into());
        }
        _ => {
            storage.display_name = Some("Projects".to_owned());
            storage.ms_sharepoint_root_site_uuid = Some(site().into());
            storage.ms_teams_team_uuid = Some(seed::id(finding.seed, "teams team", random.below(3)).into());
        }
    }
    let mut object = in_storage(finding, format!("/documents/{}", finding.payload.name), storage);
    object.r#type = Some(QuarantinedObjectType::FileOnDrive);
    object
}

fn device_file(finding: &mut Finding<'_>, fleet: &Fleet, random: &mut Random) -> QuarantinedObject {
    finding.reason = of_file(&finding.reason);
    let host = fleet.devices.iter().nth(usize::try_from(random.below(50)).unwrap_or_default());
    let mut storage = FileStorage::new();
    storage.display_name = host.and_then(|(_, device)| device.display_name.clone());
    let mut file = file(finding, format!("C:\\Temp\\{}", finding.payload.name), ObjectOrigin::Device);
    file.storages = vec![storage];

    let mut object = QuarantinedObject::new();
    object.display_name = Some(finding.payload.name.to_owned());
    object.r#type = Some(QuarantinedObjectType::FileOnDrive);
    object.object_origin = Some(ObjectOrigin::Device);
    // The rest was cleaned too, so there is no place to put it back.
    object.is_restorable = Some(random.happens(70));
    object.is_excludable = Some(true);
    object.file = Some(file);
    object
}

/// Only emails are spam.
fn of_file(reason: &QuarantineReason) -> QuarantineReason {
    match reason {
        QuarantineReason::Spam | QuarantineReason::SenderSpoofing | QuarantineReason::Phishing => {
            QuarantineReason::Malware
        }
        reason => reason.clone(),
    }
}

fn set_results(object: &mut QuarantinedObject, reason: &QuarantineReason) {
    let is_email = object.email.is_some();
    let status = |positive: QuarantineReason| {
        Some(if *reason == positive { ObjectScanStatus::PositiveResult } else { ObjectScanStatus::NegativeResult })
    };
    let of_email = |positive| if is_email { status(positive) } else { Some(ObjectScanStatus::NotScanned) };
    object.malware_scan_status = status(QuarantineReason::Malware);
    object.grayware_scan_status = status(QuarantineReason::Grayware);
    object.phishing_scan_status = of_email(QuarantineReason::Phishing);
    object.spam_scan_status = of_email(QuarantineReason::Spam);
    object.cloud_sandboxing_status = Some(ObjectScanStatus::NotScanned);
    let result = if is_email { "scan_management.v1.EmailScanStatus" } else { "scan_management.v1.FileScanStatus" };
    object.scan_results = vec![Any::new(format!("type.googleapis.com/{result}"))];
    if *reason == QuarantineReason::Rule {
        let mut rule = QuarantiningRule::new();
        rule.display_name = Some("No executable files by email".to_owned());
        object.quarantining_rule = Some(rule);
    }
}
