//! The names of the enums that the documents describe, and which of them are one enum: a bare `$ref` may precede the
//! enum and would be taken for a model's name, one enum may occur under two packages, and a query parameter's enum has no
//! name of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{ModelName, Words, is_identifier};
use crate::source::document::{self, Document, Kind, Message, Schema};

/// The enums that have names in the documents of a service.
pub struct EnumNames<'d> {
    /// For each name that of the enum it is: the first of those that are the same.
    names: BTreeMap<&'d str, &'d str>,
    groups: Vec<Group<'d>>,
}

/// Names of one enum.
struct Group<'d> {
    name: &'d str,
    version: Option<String>,
    words: Words,
    values: BTreeSet<&'d str>,
}

impl<'d> EnumNames<'d> {
    pub fn of(documents: &[&'d Document], messages: &[&'d Message]) -> Self {
        let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for document in documents {
            let bodies = document.responses.iter().filter_map(|response| response.schema.as_ref());
            let bodies = bodies.chain(document.request.as_ref().map(|request| &request.schema));
            for schema in bodies.chain(document.parameters.iter().map(|parameter| &parameter.schema)) {
                collect(schema, &mut found);
            }
        }
        for content in messages.iter().filter_map(|message| message.content.as_ref()) {
            collect(&content.schema, &mut found);
        }
        let mut enums = Self { names: BTreeMap::new(), groups: Vec::new() };
        for (name, values) in found {
            enums.add(name, values);
        }
        enums
    }

    /// Enums of one version and name that share a value differ in their package only: an enum
    /// that several packages use occurs under each of them.
    fn add(&mut self, name: &'d str, values: BTreeSet<&'d str>) {
        let ModelName { version, words, .. } = ModelName::new(name);
        let is_same = |group: &&mut Group<'_>| {
            group.version == version && group.words == words && !group.values.is_disjoint(&values)
        };
        if let Some(group) = self.groups.iter_mut().find(is_same) {
            group.values.extend(values);
            self.names.insert(name, group.name);
        } else {
            self.names.insert(name, name);
            self.groups.push(Group { name, version, words, values });
        }
    }

    /// The name that stands for this enum and all that are the same; `None` of what is no enum's name.
    pub fn name(&self, written: &str) -> Option<&'d str> {
        self.names.get(written).copied()
    }

    /// The enum that a list of values without a name belongs to, by the name that its first value repeats:
    /// `SUBJECT_TYPE_UNSPECIFIED` is one of `v2SubjectType`. The oldest version is taken, which no enum that
    /// is added later can be.
    pub fn of_values(&self, occurrence: &document::Enum) -> Option<&'d str> {
        let words = declared_name(occurrence)?;
        let has_one =
            |group: &&Group<'_>| occurrence.values.iter().any(|value| group.values.contains(value.name.as_str()));
        let groups = self.groups.iter().filter(|group| group.words == words).filter(has_one);
        let oldest =
            groups.min_by_key(|group| (group.version.as_ref().map(|version| (version.len(), version)), group.name));
        oldest.map(|group| group.name)
    }
}

/// The name that an enum's first value repeats, as protocol buffers have it: `subject type` of
/// `SUBJECT_TYPE_UNSPECIFIED`.
pub fn declared_name(occurrence: &document::Enum) -> Option<Words> {
    let name = occurrence.values.first()?.name.strip_suffix("_UNSPECIFIED")?;
    (!name.is_empty()).then(|| Words::new(&name.to_ascii_lowercase()))
}

fn collect<'d>(schema: &'d Schema, names: &mut BTreeMap<&'d str, BTreeSet<&'d str>>) {
    match &schema.kind {
        Kind::Enum(occurrence) => {
            if let Some(name) = occurrence.name.as_deref().filter(|name| is_identifier(name)) {
                names.entry(name).or_default().extend(occurrence.values.iter().map(|value| value.name.as_str()));
            }
        }
        Kind::Array(inner) | Kind::Map(inner) => collect(inner, names),
        Kind::Model(model) => model.properties.iter().for_each(|property| collect(&property.schema, names)),
        _ => {}
    }
}
