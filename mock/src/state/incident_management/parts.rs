//! Parts of detections that all products have.

use eset_connect::incident_management::v1::{File, ObjectOrigin};
use eset_connect::incident_management::v2::{Detection, DetectionResponse, ObjectActionType};

use super::threats;
use crate::random::Random;

/// Picks an item of a list that is not empty.
pub fn one<'t, T>(random: &mut Random, items: &'t [T]) -> &'t T {
    &items[usize::try_from(random.below(items.len() as u64)).unwrap_or_default()]
}

/// Sets the name, the type and the severity of a detection.
pub fn describe(out: &mut Detection, name: &str, type_name: &str, score: i64) {
    out.display_name = Some(name.to_owned());
    out.type_name = Some(type_name.to_owned());
    out.severity_score = Some(score);
    out.severity_level = Some(threats::level(score));
}

/// Returns a response.
pub fn response(kind: ObjectActionType, done: &str, name: &str, protection: &str) -> DetectionResponse {
    let mut out = DetectionResponse::new();
    out.action_type = Some(kind);
    out.display_name = Some(done.to_owned());
    out.description = Some(format!("{done}: {name}"));
    out.protection_name = Some(protection.to_owned());
    out.device_restart_required = Some(false);
    out
}

/// Sets what a detection has about a file.
pub fn scanned_file(out: &mut Detection, path: &str, origin: ObjectOrigin, random: &mut Random) {
    let mut file = File::new();
    file.path = Some(path.to_owned());
    file.reference = Some(path.to_owned());
    file.hash_sha1 = Some(hex(random, 40));
    file.hash_sha256 = Some(hex(random, 64));
    file.size_bytes = Some(1 + random.below(1 << 22));
    file.origin = Some(origin);
    file.is_read_only = Some(false);
    out.object_type_name = Some("File".to_owned());
    out.object_name = Some(path.to_owned());
    out.object_size_bytes = file.size_bytes;
    out.object_hash_sha1.clone_from(&file.hash_sha1);
    out.file = Some(file);
}

/// An address of the ranges for documentation.
pub fn address(random: &mut Random) -> String {
    format!("198.51.100.{}", 1 + random.below(254))
}

pub fn hex(random: &mut Random, digits: usize) -> String {
    let parts = [(); 4].map(|()| format!("{:016x}", random.number()));
    parts.concat()[..digits].to_owned()
}
