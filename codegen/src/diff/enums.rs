//! Compares the enums of a service.

use super::found::Found;
use super::kind::Kind;
use super::members::Members;
use super::origin;
use crate::pairs::Pairs;
use crate::render::surface::Origin;
use crate::vocabulary::Item;

pub fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    for (old, new) in pairs.enums.iter() {
        let (old, new) = (&pairs.base.enums[old], &pairs.head.enums[new]);
        let (from, to) = (old.name.key(), new.name.key());
        if from != to {
            found.rename(service, origin::of_enum(old), origin::of_enum(new));
            let text = format!("the enum was called `{from}`");
            found.push(Kind::ReferenceRenamed, Some(service), origin::of_enum(new), text);
        }
        let value = |of: &str, name: &str| Origin::Item(Item::Value(of.to_owned(), name.to_owned()));
        let members = Members::of(&old.values, &new.values, |value| &value.name, |_, _| true);
        for removed in members.removed {
            found.push(Kind::ValueRemoved, Some(service), value(&to, &removed.name), "the value was removed");
        }
        for added in members.added {
            found.push(Kind::ValueAdded, Some(service), value(&to, &added.name), "the value was added");
        }
        for (before, after) in &members.renamed {
            found.rename(service, value(&from, &before.name), value(&to, &after.name));
            let text = format!("the value was likely called `{}`", before.name);
            found.push(Kind::ValueRenamed, Some(service), value(&to, &after.name), text);
        }
        if let (Some(before), Some(after)) = (old.values.first(), new.values.first()) {
            let is_renamed = members.renamed.iter().any(|(old, new)| old.name == before.name && new.name == after.name);
            if before.name != after.name && !is_renamed {
                let text = format!("an absent value means `{}`, not `{}`", after.name, before.name);
                found.push(Kind::Fallback, Some(service), origin::of_enum(new), text);
            }
        }
    }
}
