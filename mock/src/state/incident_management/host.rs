//! The device of a detection, with the paths that its operating system has.

use eset_connect::device_management::v1 as devices;
use eset_connect::incident_management::v2::Device;

use crate::random::Random;
use crate::state::seed;

/// The operating systems, as far as their paths differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    Windows,
    Mac,
    Linux,
    Android,
}

/// The device of a detection and the person who uses it.
pub struct Host {
    pub device: Device,
    pub address: Option<String>,
    pub system: System,
    pub person: String,
}

impl Host {
    pub fn of(device: &devices::Device, random: &mut Random) -> Self {
        let name = device.display_name.clone().unwrap_or_default();
        let system = device.operating_system.as_ref().and_then(|system| system.display_name.as_deref());
        let system = match system.unwrap_or_default() {
            name if name.starts_with("macOS") => System::Mac,
            name if name.starts_with("Ubuntu") => System::Linux,
            name if name.starts_with("Android") => System::Android,
            _ => System::Windows,
        };
        let other = random.pick(seed::PEOPLE);
        let person = name.split('-').nth(1).map(str::to_lowercase);
        let person =
            person.filter(|person| seed::PEOPLE.contains(&person.as_str())).unwrap_or_else(|| other.to_owned());
        let mut out = Device::new();
        out.uuid.clone_from(&device.uuid);
        out.display_name = Some(name);
        Self { device: out, address: device.primary_local_ip_address.clone(), system, person }
    }

    pub fn user(&self) -> String {
        match self.system {
            System::Windows => format!(r"EXAMPLE\{}", self.person),
            System::Mac | System::Linux | System::Android => self.person.clone(),
        }
    }

    pub fn downloads(&self, name: &str) -> String {
        let person = &self.person;
        match self.system {
            System::Windows => format!(r"C:\Users\{person}\Downloads\{name}"),
            System::Mac => format!("/Users/{person}/Downloads/{name}"),
            System::Linux => format!("/home/{person}/{name}"),
            System::Android => format!("/storage/emulated/0/Download/{name}"),
        }
    }

    pub fn browser(&self) -> &'static str {
        match self.system {
            System::Windows => r"C:\Program Files\Browser\browser.exe",
            System::Mac => "/Applications/Browser.app/Contents/MacOS/Browser",
            System::Linux => "/usr/bin/browser",
            System::Android => "com.example.browser",
        }
    }
}
