//! Names of files and folders that every file system supports. The schema and the crate are stored in repositories,
//! and a repository with any other name cannot be checked out everywhere.
//!
//! Windows reserves the names of devices, forbids some characters, and removes dots and spaces at the end of a name.
//! Windows and macOS treat names that differ only in case as the same, and file systems disagree on the case and the
//! composition of letters outside of ASCII.

/// The names that Windows reserves, in any case and with any extension.
pub const DEVICES: [&str; 24] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "conin$", "conout$", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Returns the device that this name means on Windows, if any.
pub fn device(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    DEVICES.into_iter().find(|device| device.eq_ignore_ascii_case(stem))
}

/// Returns why some file system does not support a file or folder of this name; `None` if all do.
pub fn fault(name: &str) -> Option<String> {
    if let Some(device) = device(name) {
        return Some(format!("Windows reserves the name `{device}`, with any extension"));
    }
    if let Some(c) = name.chars().find(|c| r#"<>:"/\|?*"#.contains(*c)) {
        return Some(format!("Windows does not allow the character `{c}`"));
    }
    if name.chars().any(char::is_control) {
        return Some("it contains a control character".to_owned());
    }
    if let Some(c) = name.chars().find(|c| !c.is_ascii()) {
        return Some(format!("file systems compare `{c}` and other letters outside of ASCII differently"));
    }
    name.ends_with(['.', ' ']).then(|| "Windows removes dots and spaces at the end".to_owned())
}

/// Returns a key that is equal for all names that are the same on some file system.
pub fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_windows_reserves_are_found_in_any_form() {
        for name in ["con", "CON", "Aux.json", "nul.tar.gz", "prn .json", "com1", "LPT9.json", "conin$.json"] {
            assert!(device(name).is_some() && fault(name).is_some(), "{name}");
        }
        for name in ["con_get.json", "aux-v1.json", "com.json", "com10", "lpt", "icon", "x.con", ""] {
            assert!(device(name).is_none(), "{name}");
        }
    }

    #[test]
    fn names_that_are_not_portable_are_found() {
        for name in
            ["a<b", "a>", "a:b", "a\"", "a/b", "a\\b", "a|b", "a?", "a*", "a\n", "\u{7f}", "a.", "a ", "größe", "é"]
        {
            assert!(fault(name).is_some(), "{name}");
        }
        for name in ["v1_devices-batchGet_get.json", ".hidden", " a", "a b.json", "a~1", "a$b", "{a}"] {
            assert_eq!(fault(name), None, "{name}");
        }
    }
}
