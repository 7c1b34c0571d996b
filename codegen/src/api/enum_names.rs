//! Collects the names of the enums in the documents, and finds those that are the same enum. A `$ref` alone can precede
//! the enum and would look like a model's name, an enum can occur in two packages, and a query parameter's enum has no
//! name.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{ModelName, Words, is_identifier};
use crate::source::document::{self, Document, Kind, Message, Schema};

/// The named enums in the documents of a service.
pub struct EnumNames<'d> {
    /// For each name, the first name of the same enum.
    names: BTreeMap<&'d str, &'d str>,
    groups: Vec<Group<'d>>,
}

/// The names of one enum.
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

    /// Merges enums of one version and name that share a value. They differ only in their package, since an enum that
    /// several packages use occurs in each of them.
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

    /// Returns the name that is used for this enum and all equal ones; `None` if the name is not that of an enum.
    pub fn name(&self, written: &str) -> Option<&'d str> {
        self.names.get(written).copied()
    }

    /// Returns the named enum to which a list of values belongs, using the name in its first value:
    /// `SUBJECT_TYPE_UNSPECIFIED` belongs to `v2SubjectType`. The oldest version is used, so an enum that is added
    /// later changes nothing.
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

/// Returns the name in an enum's first value, by the convention of protocol buffers: `subject type` for
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
