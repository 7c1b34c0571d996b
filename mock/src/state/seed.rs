//! The vocabulary of the seeded entities. All names are invented; addresses are from the ranges for documentation and
//! for private networks.

use crate::random::Random;

/// Returns the id of an entity.
pub fn id(seed: u64, kind: &str, number: u64) -> String {
    Random::of(seed, kind, number).uuid()
}

/// The id of the tenant that owns everything.
pub fn tenant(seed: u64) -> String {
    id(seed, "tenant", 0)
}

/// The id of a user of the API.
pub fn user(seed: u64, name: &str) -> String {
    id(seed, &format!("user {name}"), 0)
}

/// The first names of the people who use the devices.
pub const PEOPLE: &[&str] = &[
    "ada", "ben", "cleo", "dana", "emil", "farah", "gwen", "hugo", "ines", "jonas", "kira", "leo", "mara", "nils",
    "olga", "pavel", "quinn", "rosa", "sven", "tara", "uma", "viktor", "wanda", "yara", "zoe",
];

/// The sites of the company, each with its departments.
pub const SITES: &[(&str, &[&str])] = &[
    ("Headquarters", &["Finance", "Human Resources", "Engineering", "Servers"]),
    ("Branch North", &["Sales", "Warehouse"]),
    ("Branch South", &["Sales", "Production", "Servers"]),
];

/// The dynamic groups.
pub const DYNAMIC: &[&str] = &["Windows computers", "Linux computers", "Mobile devices", "Problematic devices"];
