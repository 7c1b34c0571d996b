//! Compares the operations of a service.

use std::collections::{BTreeMap, BTreeSet};

use super::class::Class;
use super::found::{Draft, Found};
use super::kind::Kind;
use super::members::Members;
use super::shape::Difference;
use super::{origin, shape, uses};
use crate::api::texts::operation_key;
use crate::api::words::describe;
use crate::api::{Answer, Body, ModelId, Operation, Parameter, Type};
use crate::pairs::Pairs;
use crate::pairs::likely::template;
use crate::render::surface::Origin;
use crate::vocabulary::{ContentType, Location, Status, StatusRow};

pub fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = pairs.operations.iter().copied().unzip();
    for (index, operation) in pairs.base.operations.iter().enumerate().filter(|(index, _)| !old.contains(index)) {
        let draft = found.push(
            Kind::OperationRemoved,
            Some(service),
            origin::of_operation(operation),
            "the operation was removed",
        );
        draft.takes = uses::used_by(pairs.base, index);
    }
    for (index, operation) in pairs.head.operations.iter().enumerate().filter(|(index, _)| !new.contains(index)) {
        let draft =
            found.push(Kind::OperationAdded, Some(service), origin::of_operation(operation), "the operation was added");
        draft.brings = uses::used_by(pairs.head, index);
    }
    for (old, new) in &pairs.operations {
        let (old, new) = (&pairs.base.operations[*old], &pairs.head.operations[*new]);
        Both { pairs, old, new, found }.compare();
    }
}

/// An operation in both APIs.
struct Both<'a> {
    pairs: &'a Pairs<'a>,
    old: &'a Operation,
    new: &'a Operation,
    found: &'a mut Found,
}

impl Both<'_> {
    fn push(&mut self, kind: Kind, text: impl Into<String>) -> &mut Draft {
        let origin = origin::of_operation(self.new);
        self.found.push(kind, Some(&self.pairs.head.about.name), origin, text)
    }

    fn parameter(&mut self, kind: Kind, name: &str, text: impl Into<String>) -> &mut Draft {
        let origin = origin::of_parameter(self.new, name);
        self.found.push(kind, Some(&self.pairs.head.about.name), origin, text)
    }

    fn rename(&mut self, from: Origin, to: Origin) {
        self.found.rename(&self.pairs.head.about.name, from, to);
    }

    fn rename_parameter(&mut self, from: &Parameter, to: &Parameter) {
        self.rename(origin::of_parameter(self.old, &from.name), origin::of_parameter(self.new, &to.name));
    }

    fn compare(mut self) {
        let (from, to) = (operation_key(self.old), operation_key(self.new));
        if from != to {
            self.rename(origin::of_operation(self.old), origin::of_operation(self.new));
        }
        if self.old.method != self.new.method || template(&self.old.path) != template(&self.new.path) {
            self.push(Kind::OperationMoved, format!("the operation was likely `{from}`"));
        }
        self.path_parameters();
        self.named_parameters();
        self.body();
        self.answer();
        self.statuses();
        self.headers();
        match (&self.old.selector, &self.new.selector) {
            (old, new) if old == new => {}
            (_, Some(field)) => {
                // A call that was sent before is refused now.
                self.push(Kind::Selector, format!("calls without `{field}` are refused without `everything`"));
            }
            (_, None) => {
                self.push(Kind::Selector, "calls without a selector are no longer refused");
            }
        }
    }

    fn path_parameters(&mut self) {
        let (old, new) = (self.old, self.new);
        for (from, to) in old.path_parameters.iter().zip(&new.path_parameters) {
            if from.name != to.name {
                let text = format!("the path parameter was called `{}`", from.name);
                self.rename_parameter(from, to);
                self.parameter(Kind::PathParameterRenamed, &to.name, text);
            }
            self.parameter_type(from, to);
        }
    }

    fn named_parameters(&mut self) {
        let (old, new) = (&self.old.named_parameters, &self.new.named_parameters);
        let pairs = self.pairs;
        let are_of_one_kind = |a: &Parameter, b: &Parameter| {
            (a.required, a.location) == (b.required, b.location) && pairs.difference(&a.ty, &b.ty) != Difference::Kind
        };
        let Members { both, renamed, removed, added } =
            Members::of(old, new, |parameter| &parameter.name, are_of_one_kind);
        for (from, to) in renamed {
            self.rename_parameter(from, to);
            let text = format!("the parameter was likely called `{}`", from.name);
            self.parameter(Kind::ParameterRenamed, &to.name, text);
            self.parameter_type(from, to);
        }
        for parameter in removed {
            let takes = uses::used_in(pairs.base, &parameter.ty);
            self.parameter(Kind::ParameterRemoved, &parameter.name, "the parameter was removed").takes = takes;
        }
        for parameter in added {
            let (kind, word) = if parameter.required {
                (Kind::RequiredParameterAdded, "required")
            } else {
                (Kind::ParameterAdded, "optional")
            };
            let ty = describe(pairs.head, &parameter.ty);
            let text = format!("the {word} parameter ({ty}) was added");
            let brings = uses::used_in(pairs.head, &parameter.ty);
            self.parameter(kind, &parameter.name, text).brings = brings;
        }
        for (from, to) in both {
            if from.location != to.location {
                let place = if to.location == Location::Header { "a header" } else { "a part of the query" };
                self.parameter(Kind::ParameterMoved, &to.name, format!("the parameter is {place} now"));
            }
            if from.required != to.required {
                let (kind, word) = if to.required {
                    (Kind::ParameterRequired, "required")
                } else {
                    (Kind::ParameterOptional, "optional")
                };
                self.parameter(kind, &to.name, format!("the parameter is {word} now"));
            }
            self.parameter_type(from, to);
        }
    }

    fn parameter_type(&mut self, from: &Parameter, to: &Parameter) {
        let place = (Kind::ParameterType, origin::of_parameter(self.new, &to.name));
        shape::compare(self.pairs, (&from.ty, &to.ty), place, "the type changed", self.found);
    }

    fn body(&mut self) {
        let pairs = self.pairs;
        let used = |service, body: Body| {
            let model = body.model.map(Type::Model);
            model.map_or_else(Vec::new, |model| uses::used_in(service, &model))
        };
        let (old, new) = match (self.old.body, self.new.body) {
            (None, None) => return,
            (None, Some(body)) => {
                self.push(Kind::BodyAdded, "the request has a body now").brings = used(pairs.head, body);
                return;
            }
            (Some(body), None) => {
                self.push(Kind::BodyRemoved, "the request has no body any more").takes = used(pairs.base, body);
                return;
            }
            (Some(old), Some(new)) => (old, new),
        };
        if old.content_type != new.content_type {
            let word = |content_type| match content_type {
                ContentType::Json => "JSON",
                ContentType::Form => "a form",
            };
            let text = format!("the body is {}, not {}", word(new.content_type), word(old.content_type));
            self.push(Kind::BodyType, text);
        }
        if old.required != new.required {
            let word = if new.required { "" } else { " not" };
            self.push(Kind::BodyRequired, format!("the body is{word} called required"));
        }
        match (old.model, new.model) {
            (None, None) => {}
            (None, Some(id)) => {
                let model = &pairs.head.models[id.0];
                let text = format!("the body has fields now: {}", describe(pairs.head, &Type::Model(id)));
                let needs_one = model.fields.iter().any(|field| field.required);
                let draft = self.push(Kind::BodyType, text);
                draft.brings = used(pairs.head, new);
                draft.wire(if needs_one { Class::Breaking } else { Class::Additive });
            }
            (Some(id), None) => {
                let model = describe(pairs.base, &Type::Model(id));
                let text = format!("the body has no fields any more; it was {model}");
                self.push(Kind::BodyType, text).takes = used(pairs.base, old);
            }
            (Some(old), Some(new)) => self.model(Kind::BodyType, "the body is another model", old, new),
        }
    }

    fn answer(&mut self) {
        let pairs = self.pairs;
        match (&self.old.answer, &self.new.answer) {
            (Answer::Binary, Answer::Binary) => {}
            (Answer::Model(old), Answer::Model(new)) => {
                self.model(Kind::ResponseType, "the response is another model", *old, *new);
            }
            (Answer::Model(old), Answer::Binary) => {
                let old = Type::Model(*old);
                let text = format!("the response is a file, not {}", describe(pairs.base, &old));
                self.push(Kind::ResponseType, text).takes = uses::used_in(pairs.base, &old);
            }
            (Answer::Binary, Answer::Model(new)) => {
                let new = Type::Model(*new);
                let text = format!("the response is {}, not a file", describe(pairs.head, &new));
                self.push(Kind::ResponseType, text).brings = uses::used_in(pairs.head, &new);
            }
        }
    }

    fn model(&mut self, kind: Kind, what: &str, old: ModelId, new: ModelId) {
        let place = (kind, origin::of_operation(self.new));
        shape::compare(self.pairs, (&Type::Model(old), &Type::Model(new)), place, what, self.found);
    }

    fn statuses(&mut self) {
        let of = |rows: &[StatusRow]| rows.iter().map(|row| row.status).collect::<BTreeSet<_>>();
        let (old, new) = (of(&self.old.statuses), of(&self.new.statuses));
        let added: Vec<Status> = new.difference(&old).copied().collect();
        let removed: Vec<Status> = old.difference(&new).copied().collect();
        // Codes that replace the row for all others are more exact.
        let (rest, removed): (Vec<_>, Vec<_>) =
            removed.into_iter().partition(|status| *status == Status::Default && !added.is_empty());
        if !removed.is_empty() {
            let (statuses, are) = list(&removed);
            self.push(Kind::StatusRemoved, format!("{statuses} {are} no longer documented"));
        }
        if !added.is_empty() {
            let instead = if rest.is_empty() { "" } else { ", in place of `default`" };
            let (statuses, are) = list(&added);
            self.push(Kind::StatusAdded, format!("{statuses} {are} documented now{instead}"));
        }
    }

    fn headers(&mut self) {
        let (old, new) = (headers(&self.old.statuses), headers(&self.new.statuses));
        let shared = |status: &Status, rows: &[StatusRow]| rows.iter().any(|row| row.status == *status);
        for (kind, from, to, other, verb) in [
            (Kind::HeaderRemoved, &old, &new, &self.new.statuses, "is no longer documented"),
            (Kind::HeaderAdded, &new, &old, &self.old.statuses, "was added"),
        ] {
            for (name, statuses) in from {
                let known = to.get(name);
                // A status that is not in both comes or goes with its headers.
                let here =
                    |status: &&Status| known.is_none_or(|known| !known.contains(status)) && shared(status, other);
                let here: Vec<Status> = statuses.iter().filter(here).copied().collect();
                if !here.is_empty() {
                    let text = format!("the response header `{name}` {verb} ({})", list(&here).0);
                    self.push(kind, text);
                }
            }
        }
    }
}

/// The statuses of each header, whose name is compared without regard to case.
fn headers(rows: &[StatusRow]) -> BTreeMap<String, BTreeSet<Status>> {
    let mut found: BTreeMap<String, BTreeSet<Status>> = BTreeMap::new();
    for row in rows {
        for header in &row.headers {
            found.entry(header.to_ascii_lowercase()).or_default().insert(row.status);
        }
    }
    found
}

/// `status 404` with `is`, `statuses 404, default` with `are`
fn list(statuses: &[Status]) -> (String, &'static str) {
    let names: Vec<String> = statuses.iter().map(Status::to_string).collect();
    let (noun, verb) = if names.len() == 1 { ("status", "is") } else { ("statuses", "are") };
    (format!("{noun} {}", names.join(", ")), verb)
}
