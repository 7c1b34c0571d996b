//! Reads the fingerprints of the vendor's texts, `texts/sources/<service>.json`. A fingerprint shows that a text
//! changed, and contains nothing of the text.

use super::document::{Fingerprint, FingerprintEntry, Fingerprints};
use super::fields::{Fields, members};
use super::json::{Node, Value};
use super::keys;
use super::problems::Problems;

/// The folder of the files, within that of the texts.
pub(crate) const FOLDER: &str = "texts/sources/";

/// The number of characters of a fingerprint.
const DIGITS: usize = 16;

/// Returns the fingerprint of a text. It ignores line breaks and spaces, because pages break lines differently.
pub(crate) fn of(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first = words.next().into_iter().flat_map(str::bytes);
    let bytes = first.chain(words.flat_map(|word| std::iter::once(b' ').chain(word.bytes())));
    // FNV-1a needs no secret and no library, and has the same result everywhere.
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// Reads the file of one service.
pub(super) fn read(root: &Node<'_>, service: &str, problems: &mut Problems) -> Option<Fingerprints> {
    let mut entries = Vec::new();
    for member in members(root, problems)? {
        let fingerprint = match member.node.value {
            Value::Object(_) => changed(&member.node, problems),
            _ => one(&member.node, problems).map(Fingerprint::Same),
        };
        let place = problems.place(&member.node);
        entries.extend(fingerprint.map(|fingerprint| FingerprintEntry {
            place,
            name: member.key.to_string(),
            fingerprint,
        }));
    }
    Some(Fingerprints { service: service.to_owned(), entries })
}

fn changed(node: &Node<'_>, problems: &mut Problems) -> Option<Fingerprint> {
    let fields = Fields::open(node, &keys::FINGERPRINTS, problems)?;
    let [described, now] = ["described", "now"].map(|key| fields.get(key).and_then(|node| one(node, problems)));
    Some(Fingerprint::Changed { described: described?, now: now? })
}

fn one(node: &Node<'_>, problems: &mut Problems) -> Option<String> {
    let text = super::fields::text(node, problems)?;
    if text.len() == DIGITS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return Some(text.to_owned());
    }
    let help = "restore the file that `cargo xtask import` wrote";
    problems.error("bad-value", problems.value(node), format!("invalid fingerprint `{text}`"), help);
    None
}
