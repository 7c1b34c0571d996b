//! Compares the models of a service, and finds out with which change a model or enum comes or goes.

use super::found::{Draft, Found};
use super::kind::Kind;
use super::members::Members;
use super::shape::Difference;
use super::{origin, shape, uses};
use crate::api::words::describe;
use crate::api::{Field, Model};
use crate::pairs::Pairs;

pub fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    for (old, new) in pairs.models.iter() {
        let (old, new) = (&pairs.base.models[old], &pairs.head.models[new]);
        Both { pairs, old, new, found }.compare();
    }
}

/// A model in both APIs.
struct Both<'a> {
    pairs: &'a Pairs<'a>,
    old: &'a Model,
    new: &'a Model,
    found: &'a mut Found,
}

impl Both<'_> {
    fn push(&mut self, kind: Kind, field: &str, text: impl Into<String>) -> &mut Draft {
        let origin = origin::of_field(self.new, field);
        self.found.push(kind, Some(&self.pairs.head.about.name), origin, text)
    }

    fn compare(mut self) {
        let service = self.pairs.head.about.name.as_str();
        let (from, to) = (self.old.name.key(), self.new.name.key());
        if from != to {
            self.found.rename(service, origin::of_model(self.old), origin::of_model(self.new));
            let text = format!("the model was called `{from}`");
            self.found.push(Kind::ReferenceRenamed, Some(service), origin::of_model(self.new), text);
        }
        let pairs = self.pairs;
        let are_of_one_kind = |old: &Field, new: &Field| pairs.difference(&old.ty, &new.ty) == Difference::Same;
        let Members { both, renamed, removed, added } =
            Members::of(&self.old.fields, &self.new.fields, |field| &field.name, are_of_one_kind);
        for field in removed {
            let takes = uses::used_in(pairs.base, &field.ty);
            self.push(Kind::FieldRemoved, &field.name, "the field was removed").takes = takes;
        }
        for field in added {
            let is_needed = field.required && self.new.in_requests;
            let (kind, word) = if is_needed { (Kind::RequiredFieldAdded, "required ") } else { (Kind::FieldAdded, "") };
            let brings = uses::used_in(pairs.head, &field.ty);
            let text = format!("the {word}field ({}) was added", describe(pairs.head, &field.ty));
            self.push(kind, &field.name, text).brings = brings;
        }
        for (old, new) in renamed {
            self.found.rename(service, origin::of_field(self.old, &old.name), origin::of_field(self.new, &new.name));
            let text = format!("the field was likely called `{}`", old.name);
            self.push(Kind::FieldRenamed, &new.name, text);
            self.marks(old, new);
        }
        for (old, new) in both {
            let place = (Kind::FieldType, origin::of_field(self.new, &new.name));
            shape::compare(pairs, (&old.ty, &new.ty), place, "the type changed", self.found);
            self.marks(old, new);
        }
    }

    fn marks(&mut self, old: &Field, new: &Field) {
        let name = &new.name;
        match (old.read_only, new.read_only) {
            (false, true) => {
                self.push(Kind::FieldReadOnly, name, "only the service sets the field now");
            }
            (true, false) => {
                self.push(Kind::FieldWritable, name, "the field is no longer read-only");
            }
            _ => {}
        }
        match (old.required, new.required) {
            (false, true) => {
                self.push(Kind::FieldRequired, name, "requests must have the field now");
            }
            (true, false) => {
                self.push(Kind::FieldOptional, name, "requests need not have the field any more");
            }
            _ => {}
        }
        if old.recursive != new.recursive {
            let word = if new.recursive { "contains itself" } else { "no longer contains itself" };
            self.push(Kind::Recursion, name, format!("the model {word} through the field"));
        }
    }
}
