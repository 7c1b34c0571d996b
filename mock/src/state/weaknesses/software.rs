//! Software with known flaws, and the versions that fix them. All names are invented, and the numbers are of CVEs that
//! nobody has assigned.

use crate::random::Random;

/// A program, a package or an operating system, as devices have it.
#[derive(Clone, Copy, Debug)]
pub struct Software {
    /// What it is.
    pub kind: Kind,
    /// The name for people.
    pub name: &'static str,
    /// The maker.
    pub developer: &'static str,
    /// The numbers of the operating systems that have it.
    pub families: &'static [i64],
    /// The version with the flaws.
    pub installed: [u64; 3],
    /// The version without them.
    pub fixed: [u64; 3],
    /// The flaws: the number of the CVE and the risk.
    pub flaws: &'static [(&'static str, i64)],
    /// How many of a hundred devices have the old version.
    pub percent: u64,
}

/// What software is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An application.
    Application,
    /// The operating system.
    System,
    /// A package of APT, with its name there.
    Package(&'static str),
}

/// The software.
pub const SOFTWARE: &[Software] = &[
    Software {
        kind: Kind::Application,
        name: "Contoso Browser",
        developer: "Contoso",
        families: &[1, 3],
        installed: [128, 0, 6],
        fixed: [129, 1, 0],
        flaws: &[("CVE-2026-990101", 88), ("CVE-2026-990102", 61)],
        percent: 18,
    },
    Software {
        kind: Kind::Application,
        name: "Fabrikam Reader",
        developer: "Fabrikam",
        families: &[1],
        installed: [24, 2, 0],
        fixed: [24, 3, 1],
        flaws: &[("CVE-2026-990110", 74)],
        percent: 25,
    },
    Software {
        kind: Kind::Application,
        name: "Northwind Archiver",
        developer: "Northwind",
        families: &[1],
        installed: [6, 11, 0],
        fixed: [6, 23, 0],
        flaws: &[("CVE-2025-990120", 95)],
        percent: 8,
    },
    Software {
        kind: Kind::Application,
        name: "Contoso Meetings",
        developer: "Contoso",
        families: &[1, 3],
        installed: [5, 17, 2],
        fixed: [5, 17, 9],
        flaws: &[("CVE-2026-990130", 42)],
        percent: 12,
    },
    Software {
        kind: Kind::System,
        name: "Update of Windows",
        developer: "Microsoft",
        families: &[1],
        installed: [10, 0, 26100],
        fixed: [10, 0, 26120],
        flaws: &[("CVE-2026-990201", 81), ("CVE-2026-990202", 55), ("CVE-2026-990203", 30)],
        percent: 15,
    },
    Software {
        kind: Kind::System,
        name: "Update of the Linux kernel",
        developer: "Canonical",
        families: &[2],
        installed: [6, 8, 0],
        fixed: [6, 8, 51],
        flaws: &[("CVE-2026-990211", 68)],
        percent: 30,
    },
    Software {
        kind: Kind::System,
        name: "Update of macOS",
        developer: "Apple",
        families: &[3],
        installed: [15, 5, 0],
        fixed: [15, 6, 1],
        flaws: &[("CVE-2026-990221", 77)],
        percent: 20,
    },
    Software {
        kind: Kind::Package("libtailspin3"),
        name: "Tailspin TLS library",
        developer: "Tailspin",
        families: &[2],
        installed: [3, 0, 13],
        fixed: [3, 0, 15],
        flaws: &[("CVE-2026-990301", 91)],
        percent: 30,
    },
    Software {
        kind: Kind::Package("wingtip-server"),
        name: "Wingtip web server",
        developer: "Wingtip",
        families: &[2],
        installed: [1, 24, 0],
        fixed: [1, 26, 2],
        flaws: &[("CVE-2026-990311", 58)],
        percent: 25,
    },
];

/// Returns the software of an operating system that a device has in the old version, with its position in the catalog.
pub fn outdated(family: i64, random: &mut Random) -> Vec<(u64, &'static Software)> {
    let of_family = (0..).zip(SOFTWARE).filter(|(_, software)| software.families.contains(&family));
    of_family.filter(|(_, software)| random.happens(software.percent)).collect()
}

/// Returns a version as text.
pub fn version_name([major, minor, patch]: [u64; 3]) -> String {
    format!("{major}.{minor}.{patch}.0")
}

/// Returns a version as one number, in which each part has 16 bits.
pub fn version_id([major, minor, patch]: [u64; 3]) -> u64 {
    (major << 48) | (minor << 32) | (patch << 16)
}
