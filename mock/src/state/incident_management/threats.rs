//! What happens on the devices and in the cloud office: the vocabulary of the detections. All names of threats and rules
//! are invented, except the test file of EICAR.

use eset_connect::incident_management::v1::SeverityLevel;
use eset_connect::incident_management::v2::{DetectionCategory, ObjectActionType, TriggeringEventType};

/// Something that ESET PROTECT detects on a device.
#[derive(Debug)]
pub struct Threat {
    pub name: &'static str,
    pub type_name: &'static str,
    pub category: DetectionCategory,
    pub score: i64,
    pub protection: &'static str,
    pub action: Action,
    pub object: Object,
}

/// What was scanned.
#[derive(Clone, Copy, Debug)]
pub enum Object {
    /// A file in a folder of the user.
    File(&'static str),
    /// A page of the web.
    Url(&'static str),
    /// A connection to the device: its protocol and the port of the device.
    Inbound(&'static str, i64),
    /// The memory of a process.
    Memory,
}

/// What was done about it.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    Cleaned,
    Deleted,
    Blocked,
    /// Nothing, so an analyst has to decide.
    Nothing,
}

impl Action {
    /// Returns its type and its text for people; `None` if nothing was done.
    pub fn describe(self) -> Option<(ObjectActionType, &'static str)> {
        match self {
            Self::Cleaned => Some((ObjectActionType::Clean, "Cleaned")),
            Self::Deleted => Some((ObjectActionType::Delete, "Cleaned by deleting")),
            Self::Blocked => Some((ObjectActionType::Terminate, "Connection terminated")),
            Self::Nothing => None,
        }
    }
}

/// Returns the level of a score, as the schema documents it.
pub fn level(score: i64) -> SeverityLevel {
    match score {
        ..50 => SeverityLevel::Low,
        50..60 => SeverityLevel::Medium,
        _ => SeverityLevel::High,
    }
}

const FILES: &str = "Real-time file system protection";
const WEB: &str = "Web access protection";
const NETWORK: &str = "Network attack protection";

const fn file(name: &'static str, type_name: &'static str, score: i64, path: &'static str, action: Action) -> Threat {
    let category = DetectionCategory::Antivirus;
    Threat { name, type_name, category, score, protection: FILES, action, object: Object::File(path) }
}

/// The threats on devices.
pub static THREATS: &[Threat] = &[
    file("Eicar", "Test file", 40, "eicar.com", Action::Deleted),
    file("Win32/Samplet.B", "Trojan", 75, "invoice_2231.pdf.exe", Action::Deleted),
    file("JS/Lurely.A", "Trojan", 65, "tracking.js", Action::Cleaned),
    file("DOC/Macrolet.C", "Trojan", 70, "offer.docm", Action::Cleaned),
    file("Win64/Lockdemo.D", "Ransomware", 95, "setup_update.exe", Action::Nothing),
    file("Win32/Barbundle.A", "Potentially unwanted application", 45, "free_converter.exe", Action::Cleaned),
    file("Python/Coinsample.F", "Potentially unsafe application", 52, "worker.py", Action::Nothing),
    Threat {
        name: "Win64/Credpick.A",
        type_name: "Trojan",
        category: DetectionCategory::Antivirus,
        score: 85,
        protection: "Advanced memory scanner",
        action: Action::Cleaned,
        object: Object::Memory,
    },
    Threat {
        name: "(Blocked by) PUA blacklist",
        type_name: "Blocked website",
        category: DetectionCategory::WebAccess,
        score: 35,
        protection: WEB,
        action: Action::Blocked,
        object: Object::Url("http://downloads.example.net/toolbar"),
    },
    Threat {
        name: "HTML/Phishdemo.Gen",
        type_name: "Phishing website",
        category: DetectionCategory::WebAccess,
        score: 55,
        protection: WEB,
        action: Action::Blocked,
        object: Object::Url("https://login.example.org/session"),
    },
    Threat {
        name: "TCP Port scanning attack",
        type_name: "Network attack",
        category: DetectionCategory::NetworkIntrusion,
        score: 50,
        protection: NETWORK,
        action: Action::Blocked,
        object: Object::Inbound("TCP", 445),
    },
    Threat {
        name: "Block incoming remote desktop",
        type_name: "Firewall rule",
        category: DetectionCategory::FirewallRule,
        score: 30,
        protection: "Firewall",
        action: Action::Blocked,
        object: Object::Inbound("TCP", 3389),
    },
    Threat {
        name: "Protect the startup folder",
        type_name: "HIPS rule",
        category: DetectionCategory::HipsRule,
        score: 48,
        protection: "Host intrusion prevention system",
        action: Action::Blocked,
        object: Object::File("autostart.lnk"),
    },
];

/// A rule of ESET Inspect, with what it looks for on a device with Windows.
#[derive(Debug)]
pub struct Rule {
    pub name: &'static str,
    pub score: i64,
    pub event: TriggeringEventType,
    /// The path of the process that triggers it.
    pub process: &'static str,
    pub arguments: &'static str,
    /// The key and the value of the event's data that the rule compares.
    pub data: (&'static str, &'static str),
}

/// The rules that exist at the start. Their ids are made from their positions.
pub static RULES: &[Rule] = &[
    Rule {
        name: "Office application started a script interpreter [S0101]",
        score: 78,
        event: TriggeringEventType::ProcessStarted,
        process: r"C:\Windows\System32\wscript.exe",
        arguments: r"//B %TEMP%\tracking.js",
        data: ("parentProcessName", "winword.exe"),
    },
    Rule {
        name: "Shadow copies deleted [S0102]",
        score: 96,
        event: TriggeringEventType::VolumeShadowCopyDeleted,
        process: r"C:\Windows\System32\vssadmin.exe",
        arguments: "delete shadows /all /quiet",
        data: ("volume", "C:"),
    },
    Rule {
        name: "Encoded command in PowerShell [S0103]",
        score: 62,
        event: TriggeringEventType::ProcessStarted,
        process: r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe",
        arguments: "-NoProfile -EncodedCommand ZQBjAGgAbwAgADEA",
        data: ("parentProcessName", "explorer.exe"),
    },
    Rule {
        name: "Run key set by an unpopular process [S0104]",
        score: 55,
        event: TriggeringEventType::RegistryKeyValueSet,
        process: r"C:\ProgramData\updater\updater.exe",
        arguments: "--install",
        data: ("keyPath", r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"),
    },
    Rule {
        name: "Memory of the local security authority opened [S0105]",
        score: 90,
        event: TriggeringEventType::ProcessOpened,
        process: r"C:\Users\Public\tool.exe",
        arguments: "-o out.dmp",
        data: ("targetProcessName", "lsass.exe"),
    },
    Rule {
        name: "Remote sign-in outside of office hours [S0106]",
        score: 42,
        event: TriggeringEventType::UserLoggedInRemotely,
        process: r"C:\Windows\System32\svchost.exe",
        arguments: "-k termsvcs",
        data: ("sourceAddress", "198.51.100.23"),
    },
    Rule {
        name: "Lookup of a recently registered domain [S0107]",
        score: 38,
        event: TriggeringEventType::DnsResolved,
        process: r"C:\Program Files\Browser\browser.exe",
        arguments: "",
        data: ("domainName", "cdn.example.org"),
    },
    Rule {
        name: "Service installed from a temporary folder [S0108]",
        score: 72,
        event: TriggeringEventType::WindowsServiceInstalled,
        process: r"C:\Windows\Temp\svc.exe",
        arguments: "install",
        data: ("serviceName", "DemoSvc"),
    },
];

/// An email that ESET Cloud Office Security finds: the name and the type of what is in it, the score, the subject, the
/// attachment, and what was done.
#[derive(Debug)]
pub struct Mail {
    pub name: &'static str,
    pub type_name: &'static str,
    pub score: i64,
    pub subject: &'static str,
    pub attachment: Option<&'static str>,
    pub action: ObjectActionType,
    pub done: &'static str,
}

const fn mail(
    name: &'static str,
    type_name: &'static str,
    score: i64,
    subject: &'static str,
    attachment: Option<&'static str>,
) -> Mail {
    Mail { name, type_name, score, subject, attachment, action: ObjectActionType::Quarantine, done: "Quarantined" }
}

/// The emails.
pub static MAILS: &[Mail] = &[
    mail("Eicar", "Test file", 40, "A test of the filter", Some("eicar.zip")),
    mail("PDF/Lurely.B", "Trojan", 66, "Your parcel could not be delivered", Some("label.pdf")),
    mail("XLS/Macrolet.A", "Trojan", 71, "Overdue invoice 2231", Some("invoice_2231.xlsm")),
    mail("HTML/Phishdemo.Gen", "Phishing", 58, "Your password expires today", None),
    Mail {
        name: "Spam",
        type_name: "Spam",
        score: 20,
        subject: "A prize is waiting for you",
        attachment: None,
        action: ObjectActionType::MoveToJunk,
        done: "Moved to junk",
    },
];
