//! The bytes of quarantined objects: harmless texts that stand for what was found. A file has the hashes and an object
//! the size of its bytes, so a program that compares them finds no difference.

use std::fmt::Write as _;

use eset_connect::quarantine_management::v1::{Email, File, QuarantinedObject};

/// What a quarantined file contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// The name of the file.
    pub name: &'static str,
    /// The content.
    pub text: &'static str,
    /// SHA-1 of the content.
    pub sha1: &'static str,
    /// SHA-256 of the content.
    pub sha256: &'static str,
}

/// The files that are found, some of them on many devices.
pub const PAYLOADS: &[Payload] = &[
    Payload {
        name: "invoice.exe",
        text: "invoice-loader: stands for a quarantined file, and is harmless.\n",
        sha1: "9cb3ca37c20145e361bf058758e03b1f05c8391e",
        sha256: "dcb83e8b0279761f497b90185df738ab9dc1e467bfde48d2cb0fc0f99f428f31",
    },
    Payload {
        name: "payroll.xlsm",
        text: "payroll-macro: stands for a quarantined file, and is harmless.\n",
        sha1: "b28cf6a498420deec046087ee6ca57bff090126d",
        sha256: "902f865c09f8ee1570336aead730929407158b7a755c2d4f8e226e08e9118f58",
    },
    Payload {
        name: "updater.exe",
        text: "coin-miner: stands for a quarantined file, and is harmless.\n",
        sha1: "9139ee3f98850903a07649cd5aa65c6b1dfa312d",
        sha256: "56b52be4ed37fc45f89d64c3827a9f8851414a4dd5a938f8195321007ee4e827",
    },
    Payload {
        name: "toolbar-setup.exe",
        text: "browser-toolbar: stands for a quarantined file, and is harmless.\n",
        sha1: "7674386c8098c5a012530003c5e354602a01c044",
        sha256: "f4337c353d3dc90f7735176ebbda8d9f86f2e440fe65d2b30088fa9715111552",
    },
    Payload {
        name: "login.html",
        text: "login-page: stands for a quarantined file, and is harmless.\n",
        sha1: "3a088a4ac109bd96eeafea98e63d05b97e144040",
        sha256: "8ea0e66e9d703d9022f0ade4561ac9510909e3edce9aa210a7722f11b8308e2e",
    },
    Payload {
        name: "parcel.js",
        text: "parcel-script: stands for a quarantined file, and is harmless.\n",
        sha1: "5bf85fc6503bce4cd8c7d6973254b78bc1ac0a5b",
        sha256: "9793897d136df3be979a32ac75cbdb5fac5b87e671a44b59757f4f877f2ce797",
    },
];

/// Returns the path of an object in an archive, and its bytes. Each object has a folder, because names are not unique.
pub fn of(id: &str, object: &QuarantinedObject) -> (String, Vec<u8>) {
    match (&object.email, &object.file) {
        (Some(email), _) => (format!("{id}/message.eml"), message(email).into_bytes()),
        (None, Some(file)) => {
            let path = file.path.as_deref().unwrap_or_default();
            let name = path.rsplit(['/', '\\']).next().filter(|name| !name.is_empty());
            (format!("{id}/{}", name.unwrap_or("file")), content(file).into())
        }
        (None, None) => (format!("{id}/object"), Vec::new()),
    }
}

fn content(file: &File) -> &'static str {
    let payload = PAYLOADS.iter().find(|payload| file.hash_sha1.as_deref() == Some(payload.sha1));
    payload.map_or("", |payload| payload.text)
}

/// Returns an email as text (RFC 5322).
pub fn message(email: &Email) -> String {
    let mut out = String::new();
    for (name, value) in [("From", &email.from), ("To", &email.to), ("Cc", &email.cc), ("Subject", &email.subject)] {
        if let Some(value) = value {
            let _ = write!(out, "{name}: {value}\r\n");
        }
    }
    if let Some(id) = &email.internet_message_id {
        let _ = write!(out, "Message-ID: {id}\r\n");
    }
    out.push_str("Content-Type: text/plain; charset=utf-8\r\n\r\nThis stands for a quarantined email.\r\n");
    for url in &email.contained_urls {
        let _ = write!(out, "{url}\r\n");
    }
    out
}
