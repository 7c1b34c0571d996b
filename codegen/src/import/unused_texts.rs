//! Removes the maintainers' texts about items that an update removes.
//!
//! A text for an item that does not exist is an error of `generate`. A text that was an error before stays one, because
//! it can be about an item that is only misspelled.

use std::collections::{BTreeMap, BTreeSet};

use super::own_texts::services;
use crate::json::Json;
use crate::source::texts::FOLDER;
use crate::vocabulary::Item;
use crate::{Folder, SourceFile, api};

/// A file of texts without those about removed items.
pub struct UsedTexts {
    pub path: String,
    pub text: String,
    /// The removed items, in the form of references in texts.
    pub removed: Vec<String>,
}

/// Returns the files of texts that change if the schema folder changes from `before` to `after`. The texts are those of
/// `after`.
pub fn used_texts(before: &Folder, after: &Folder) -> Vec<UsedTexts> {
    let (before, now) = (items(before), items(after));
    let files = after.files.iter();
    let files = files.filter_map(|file| Some((file, file.path.strip_prefix(FOLDER)?.strip_prefix('/')?)));
    let used = files.filter(|(_, name)| !name.contains('/')).filter_map(|(file, name)| {
        let service = name.strip_suffix(".json")?;
        let none = BTreeSet::new();
        let of = |items| -> BTreeSet<Item> { BTreeMap::get(items, service).unwrap_or(&none).clone() };
        let gone: BTreeSet<Item> = of(&before).difference(&of(&now)).cloned().collect();
        without(file, &gone)
    });
    used.collect()
}

/// The items of each service, and under `shared` those whose texts the services share.
fn items(folder: &Folder) -> BTreeMap<String, BTreeSet<Item>> {
    let mut all: BTreeMap<String, BTreeSet<Item>> = BTreeMap::new();
    for service in services(folder) {
        for item in api::texts::items(&service) {
            if let Some(shared) = api::texts::shared_item(&item) {
                all.entry("shared".to_owned()).or_default().insert(shared);
            }
            all.entry(service.about.name.clone()).or_default().insert(item);
        }
    }
    all
}

fn without(file: &SourceFile, gone: &BTreeSet<Item>) -> Option<UsedTexts> {
    let mut texts = Json::parse(str::from_utf8(&file.bytes).ok()?)?;
    let mut removed = Vec::new();
    let mut is_gone = |item: Item| {
        let is_gone = gone.contains(&item);
        if is_gone {
            removed.push(api::texts::name(&item));
        }
        is_gone
    };
    if file.path.ends_with("/shared.json") {
        retain(&mut texts, "parameters", |name, _| !is_gone(Item::SharedParameter(name.to_owned())));
        retain(&mut texts, "fields", |name, _| !is_gone(Item::SharedField(name.to_owned())));
    } else {
        let mut group = |key: &str, parts: &str, item: fn(String) -> Item, part: fn(String, String) -> Item| {
            retain(&mut texts, key, |name, entry| {
                if is_gone(item(name.to_owned())) {
                    return false;
                }
                retain(entry, parts, |of, _| !is_gone(part(name.to_owned(), of.to_owned())));
                true
            });
        };
        group("operations", "parameters", Item::Operation, Item::Parameter);
        group("models", "fields", Item::Model, Item::Field);
        group("enums", "values", Item::Enum, Item::Value);
    }
    (!removed.is_empty()).then(|| UsedTexts { path: file.path.clone(), text: texts.to_text(), removed })
}

fn retain(group: &mut Json, key: &str, mut is_kept: impl FnMut(&str, &mut Json) -> bool) {
    if let Some(Json::Object(entries)) = group.get_mut(key) {
        entries.retain_mut(|(name, entry)| is_kept(name, entry));
    }
}
