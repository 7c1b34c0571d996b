//! The detections of ESET Cloud Office Security: emails.

use eset_connect::incident_management::v1::{Email, FileStorage, MailTransferAgentSmtpDetails, ObjectOrigin};
use eset_connect::incident_management::v2::{Detection, DetectionCategory};

use super::parts::{address, describe, response, scanned_file};
use super::threats::Mail;
use crate::random::Random;
use crate::state::seed;

/// Returns the id of the tenant of the cloud office.
pub fn tenant(seed: u64) -> String {
    seed::id(seed, "cloud office tenant", 0)
}

/// Makes the detection of an email.
pub fn detection(seed: u64, mail: &Mail, random: &mut Random) -> Detection {
    let person = random.pick(seed::PEOPLE);
    let mut email = email(seed, person, mail.subject, random);
    let mut out = Detection::new();
    if let Some(name) = mail.attachment {
        scanned_file(&mut out, name, ObjectOrigin::MsOffice365, random);
        if let Some(file) = &mut out.file {
            let mut storage = FileStorage::new();
            storage.display_name = Some(mail.subject.to_owned());
            storage.email_reference.clone_from(&email.reference);
            file.storages = vec![storage];
            email.attachments = vec![file.clone()];
        }
    } else {
        out.object_type_name = Some("Email".to_owned());
        out.object_name = Some(mail.subject.to_owned());
        email.contained_urls = vec!["https://login.example.org/session".to_owned()];
    }
    out.cloud_office_tenant_uuid = Some(tenant(seed).into());
    out.user_name = Some(format!("{person}@example.com"));
    out.category = Some(DetectionCategory::Antivirus);
    describe(&mut out, mail.name, mail.type_name, mail.score);
    out.circumstances = Some("An incoming email was scanned.".to_owned());
    let mut response = response(mail.action.clone(), mail.done, mail.name, "Mail protection");
    response.email_reference.clone_from(&email.reference);
    out.responses = vec![response];
    out.email = Some(email);
    out
}

/// An email to a person of the company.
fn email(seed: u64, person: &str, subject: &str, random: &mut Random) -> Email {
    let number = random.below(1 << 40);
    let (sender, address) = (format!("sender{}@example.net", random.below(40)), address(random));
    let mut email = Email::new();
    email.uuid = Some(random.uuid().into());
    email.origin = Some(ObjectOrigin::MsOffice365);
    email.subject = Some(subject.to_owned());
    email.from = Some(sender.clone());
    email.to = Some(format!("{person}@example.com"));
    email.internet_message_id = Some(format!("<{number:x}@example.net>"));
    email.reference = Some(format!("AAMk{number:016x}"));
    email.sender_ip_address = Some(address.clone());
    email.mailbox_uuid = Some(seed::id(seed, &format!("mailbox of {person}"), 0).into());
    email.is_read_only = Some(false);
    email.headers = vec![format!("Received: from mail.example.net ({address})"), format!("From: {sender}")];
    let mut smtp = MailTransferAgentSmtpDetails::new();
    smtp.hello = Some("mail.example.net".to_owned());
    smtp.sender = Some(sender);
    smtp.sender_ip_address = Some(address);
    smtp.recipients = vec![format!("{person}@example.com")];
    email.mta_smtp_details = Some(smtp);
    email
}
