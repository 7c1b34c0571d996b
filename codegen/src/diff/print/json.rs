//! A difference for programs.

use serde_json::{Value, json};

use super::parts::{Options, cosmetic, listed};
use crate::diff::change::{Diff, RustItem};

/// Prints a difference as JSON. Names and codes are stable; more members may be added.
pub fn json(diff: &Diff, options: Options) -> String {
    let item = |item: &RustItem| json!({ "before": item.before, "after": item.after });
    let changes = listed(diff, options).map(|change| {
        json!({
            "kind": change.kind.code(),
            "wire": change.wire.as_str(),
            "rust": change.rust.as_str(),
            "service": change.service,
            "item": change.item,
            "text": change.text,
            "items": change.items.iter().map(item).collect::<Value>(),
        })
    });
    let changes: Vec<Value> = changes.collect();
    let counts = cosmetic(diff).into_iter().map(|(kind, count)| (kind.code().to_owned(), count.into()));
    let version = &diff.version;
    let whole = json!({
        "changes": changes,
        "cosmetic": Value::Object(counts.collect()),
        "version": {
            "base": version.base,
            "head": version.head,
            "bump": version.bump.as_str(),
            "needed": version.needed,
            "isEnough": version.is_enough,
        },
    });
    format!("{whole:#}\n")
}
