//! Moves the maintainers' texts to the new name of a model or enum, and to the new path of an operation.
//!
//! Texts are found by the `$ref`. If an import gives the schema at one position another `$ref`, and no document of the
//! service uses the old one any more, then the model was renamed, and its texts are about the new name.

use std::collections::{BTreeMap, BTreeSet};

use super::Document;
use super::schema::shape::Shape;
use crate::Folder;
use crate::api::Service;
use crate::api::texts::operation_key;
use crate::json::Json;
use crate::pairs::Pairs;
use crate::source::json;
use crate::source::texts::FOLDER as TEXTS;

/// A file of texts with entries under new names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedTexts {
    /// The service that the texts are about.
    pub service: String,
    /// Inside the schema folder: `texts/policy-management.json`.
    pub path: String,
    /// The file's new text.
    pub text: String,
    /// The old and the new name of each model, enum or operation whose entry or references changed.
    pub names: Vec<(String, String)>,
}

/// The new names of each `$ref`.
type Renames = BTreeMap<String, BTreeSet<String>>;

/// The operations of each service that moved: their old and their new name.
pub type MovedOperations = BTreeMap<String, Vec<(String, String)>>;

/// Returns the operations that moved between two states of the services.
pub fn moved_operations(before: &[Service], after: &[Service]) -> MovedOperations {
    let mut all = MovedOperations::new();
    for base in before {
        let Some(head) = after.iter().find(|head| head.about.name == base.about.name) else { continue };
        for (old, new) in Pairs::new(base, head).operations {
            let (old, new) = (operation_key(&base.operations[old]), operation_key(&head.operations[new]));
            if old != new {
                all.entry(base.about.name.clone()).or_default().push((old, new));
            }
        }
    }
    all
}

/// Returns the files of texts to replace, given the documents of an import into `schema`.
pub fn moved_texts(schema: &Folder, documents: &[Document], operations: &MovedOperations) -> Vec<MovedTexts> {
    // Of two documents with the same path, the last one is written.
    let new: BTreeMap<&str, &str> = documents.iter().map(|new| (new.path.as_str(), new.text.as_str())).collect();
    let mut renames: BTreeMap<&str, Renames> = BTreeMap::new();
    for file in &schema.files {
        let Some((service, text)) = service(&file.path).zip(new.get(file.path.as_str())) else { continue };
        if file.bytes != text.as_bytes()
            && let (Some(old), Some(new)) = (parse(&file.bytes), parse(text.as_bytes()))
        {
            compare(&old, &new, renames.entry(service).or_default());
        }
    }
    for service in operations.keys() {
        renames.entry(service).or_default();
    }
    let moved = renames.iter().filter_map(|(service, renames)| {
        let operations = operations.get(*service).map_or(&[][..], Vec::as_slice);
        if renames.is_empty() && operations.is_empty() {
            return None;
        }
        move_entries(service, renames, operations, schema, &new)
    });
    moved.collect()
}

fn move_entries(
    service_name: &str,
    renames: &Renames,
    operations: &[(String, String)],
    schema: &Folder,
    new: &BTreeMap<&str, &str>,
) -> Option<MovedTexts> {
    let path = format!("{TEXTS}/{service_name}.json");
    let mut texts = parse(&schema.files.iter().find(|file| file.path == path)?.bytes)?;
    let mut used = BTreeSet::new();
    let kept = schema.files.iter().filter(|file| !new.contains_key(file.path.as_str()));
    let kept = kept.map(|file| (file.path.as_str(), file.bytes.as_slice()));
    for (path, bytes) in kept.chain(new.iter().map(|(path, text)| (*path, text.as_bytes()))) {
        if service(path) == Some(service_name) {
            collect_names(&parse(bytes)?, &mut used);
        }
    }
    let mut before = BTreeSet::new();
    for file in schema.files.iter().filter(|file| service(&file.path) == Some(service_name)) {
        collect_names(&parse(&file.bytes)?, &mut before);
    }
    let mut names = Vec::new();
    for (old, new) in renames.iter().filter(|(old, _)| !used.contains(*old)) {
        // If a model is split into several, its texts are not moved: a person must divide them. A name that was there
        // before is another model.
        let Some(new) = new.first().filter(|name| new.len() == 1 && !before.contains(*name)) else { continue };
        let is_moved = rename_entry(&mut texts, old, new);
        if rename_references(&mut texts, old, new) || is_moved {
            names.push((old.clone(), new.clone()));
        }
    }
    for (old, new) in operations {
        let is_moved = move_operation(&mut texts, old, new);
        if rename_references(&mut texts, old, new) || is_moved {
            names.push((old.clone(), new.clone()));
        }
    }
    let service = service_name.to_owned();
    (!names.is_empty()).then(|| MovedTexts { service, path, text: texts.to_text(), names })
}

fn parse(bytes: &[u8]) -> Option<Json> {
    Some(Json::from(&json::parse(bytes).ok()?.root))
}

/// Returns the service of a document; `None` for texts and for files that are directly in the schema folder.
fn service(path: &str) -> Option<&str> {
    path.split_once('/').map(|(folder, _)| folder).filter(|folder| *folder != TEXTS)
}

/// Returns the `$ref` of a schema. If it is an object, it is a property.
fn name_of(schema: &Json) -> Option<&str> {
    schema.get("$ref").and_then(Json::as_str)
}

/// Finds the positions at which two versions of a document have different names.
fn compare(old: &Json, new: &Json, renames: &mut Renames) {
    if let Some((from, to)) = name_of(old).zip(name_of(new))
        && from != to
        && is_enum(old) == is_enum(new)
    {
        let names = renames.entry(from.to_owned()).or_default();
        names.insert(to.to_owned());
        // The old model was replaced by an unrelated one, and not renamed: it keeps its name, too.
        if !has_most_parts(old, new) {
            names.insert(from.to_owned());
        }
    }
    for (key, old) in old.members() {
        if let Some(new) = new.get(key) {
            compare(old, new, renames);
        }
    }
    if let (Json::Array(old), Json::Array(new)) = (old, new) {
        for (index, old) in old.iter().enumerate() {
            // The elements of a document's arrays are parameters, or the one schema of an array's items.
            let twin = match old.get("name").and_then(Json::as_str) {
                Some(name) => new.iter().find(|new| new.get("name").and_then(Json::as_str) == Some(name)),
                None => new.get(index),
            };
            if let Some(new) = twin {
                compare(old, new, renames);
            }
        }
    }
}

/// Whether `new` has more than half of the properties or values of `old`. A reference alone does not contradict.
fn has_most_parts(old: &Json, new: &Json) -> bool {
    let (old, new) = (parts(old), parts(new));
    old.is_empty() || new.is_empty() || 2 * old.intersection(&new).count() > old.len()
}

/// The names of a model's properties, or the values of an enum.
fn parts(schema: &Json) -> BTreeSet<&str> {
    if let Some(Json::Array(values)) = schema.get("enum") {
        return values.iter().filter_map(Json::as_str).collect();
    }
    match Shape::of(schema) {
        Shape::Object(object) => object.properties.iter().map(|(name, _)| *name).collect(),
        _ => BTreeSet::new(),
    }
}

fn is_enum(schema: &Json) -> bool {
    matches!(schema.get("enum"), Some(Json::Array(values)) if values.iter().all(|value| value.as_str().is_some()))
}

fn collect_names(document: &Json, names: &mut BTreeSet<String>) {
    names.extend(name_of(document).map(str::to_owned));
    match document {
        Json::Object(members) => {
            for (_, member) in members {
                collect_names(member, names);
            }
        }
        Json::Array(elements) => {
            for element in elements {
                collect_names(element, names);
            }
        }
        _ => {}
    }
}

/// Renames an entry, unless there is an entry with the new name.
fn rename_entry(texts: &mut Json, old: &str, new: &str) -> bool {
    let Json::Object(groups) = texts else { return false };
    let mut is_moved = false;
    for (_, group) in groups.iter_mut().filter(|(group, _)| group == "models" || group == "enums") {
        let Json::Object(entries) = group else { continue };
        if entries.iter().all(|(name, _)| name != new)
            && let Some((name, _)) = entries.iter_mut().find(|(name, _)| name == old)
        {
            new.clone_into(name);
            is_moved = true;
        }
    }
    is_moved
}

/// Renames the entry of an operation and those of its path's parameters, unless there is an entry with the new name.
fn move_operation(texts: &mut Json, old: &str, new: &str) -> bool {
    let Some(Json::Object(entries)) = texts.get_mut("operations") else { return false };
    if entries.iter().any(|(name, _)| name == new) {
        return false;
    }
    let Some((name, entry)) = entries.iter_mut().find(|(name, _)| name == old) else { return false };
    new.clone_into(name);
    if let Some(Json::Object(parameters)) = entry.get_mut("parameters") {
        for (name, _) in parameters {
            *name = parameter_of(new, old, name).to_owned();
        }
    }
    true
}

/// Returns the name of a parameter after its operation moved: parameters of the path are those at the same position.
fn parameter_of<'n>(new: &'n str, old: &str, name: &'n str) -> &'n str {
    let in_path = |operation: &'n str| operation.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let position = old.split('{').skip(1).position(|rest| rest.split('}').next() == Some(name));
    position.and_then(|position| in_path(new).nth(position)).unwrap_or(name)
}

/// Returns the new name of an item, in the form of references in texts, if the items `old` are named `new`.
pub fn renamed(name: &str, old: &str, new: &str) -> Option<String> {
    let rest = name.strip_prefix(old)?;
    if rest.is_empty() {
        return Some(new.to_owned());
    }
    if let (Some(parameter), true) = (rest.strip_prefix(' '), old.contains(' ')) {
        return Some(format!("{new} {}", parameter_of(new, old, parameter)));
    }
    (rest.starts_with('.') && !old.contains(' ')).then(|| format!("{new}{rest}"))
}

/// Replaces the name in backticks, alone or before the name of a field, value or parameter.
fn rename_references(texts: &mut Json, old: &str, new: &str) -> bool {
    match texts {
        Json::String(text) => {
            let mut is_moved = false;
            let parts = text.split('`').enumerate().map(|(index, part)| {
                let is_code = index % 2 == 1;
                match Some(part).filter(|_| is_code).and_then(|code| renamed(code, old, new)) {
                    Some(renamed) => {
                        is_moved = true;
                        renamed
                    }
                    None => part.to_owned(),
                }
            });
            *text = parts.collect::<Vec<_>>().join("`");
            is_moved
        }
        Json::Object(members) => members.iter_mut().fold(false, |is_moved, (_, member)| {
            // Every member must be visited.
            is_moved | rename_references(member, old, new)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::SourceFile;

    fn folder(files: &[(&str, &str)]) -> Folder {
        let file =
            |(path, text): &(&str, &str)| SourceFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
        Folder { files: files.iter().map(file).collect() }
    }

    /// The texts after an import of `fleet/a.json`, as one line, and the names that it moved.
    fn import(files: &[(&str, &str)], new: &str) -> Option<(String, Vec<(String, String)>)> {
        let document = Document {
            path: "fleet/a.json".to_owned(),
            text: new.to_owned(),
            source: 0,
            change: Change::Changed,
            preserved: Vec::new(),
        };
        let mut moved = moved_texts(&folder(files), &[document], &MovedOperations::new());
        let MovedTexts { path, text, names, .. } = moved.pop()?;
        assert_eq!((path.as_str(), moved.len()), ("texts/fleet.json", 0));
        Some((text.split_whitespace().collect(), names))
    }

    fn names(names: &[(&str, &str)]) -> Vec<(String, String)> {
        names.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect()
    }

    const OLD: &str = r#"{"responses": {"200": {"schema": {"$ref": "v1List", "cars": [{"$ref": "v1Car", "color": {"$ref": "v1Color", "enum": ["RED"]}}]}}}}"#;
    const OWN: &str = r#"{"models": {"v1Car": {"text": "A`v1Car`."}, "v1Tow": {"text": "`v1Car.color`,v1Car,`v1CarPark`."}}, "enums": {"v1Color": {"values": {"RED": "`v1Car`"}}}}"#;

    #[test]
    fn texts_follow_a_renamed_model_and_enum() {
        let new = OLD.replace("v1Car", "v2Vehicle").replace("v1Color", "v2Paint");
        let (text, moved) = import(&[("fleet/a.json", OLD), ("texts/fleet.json", OWN)], &new).unwrap();
        assert_eq!(
            text,
            r#"{"models":{"v2Vehicle":{"text":"A`v2Vehicle`."},"v1Tow":{"text":"`v2Vehicle.color`,v1Car,`v1CarPark`."}},"enums":{"v2Paint":{"values":{"RED":"`v2Vehicle`"}}}}"#
        );
        assert_eq!(moved, names(&[("v1Car", "v2Vehicle"), ("v1Color", "v2Paint")]));
    }

    #[test]
    fn texts_stay_while_the_old_name_is_used() {
        let new = OLD.replace("v1Car", "v2Vehicle");
        let other = r#"{"request": {"schema": {"car": {"$ref": "v1Car"}}}}"#;
        let files = [("fleet/a.json", OLD), ("fleet/b.json", other), ("texts/fleet.json", OWN)];
        assert_eq!(import(&files, &new), None);
        let files = [("fleet/a.json", OLD), ("navy/b.json", other), ("texts/fleet.json", OWN)];
        assert!(import(&files, &new).is_some(), "the models of another service are independent");
    }

    #[test]
    fn texts_of_the_new_name_are_not_replaced() {
        let texts = OWN.replace("v1Tow", "v2Vehicle");
        let (text, _) =
            import(&[("fleet/a.json", OLD), ("texts/fleet.json", &texts)], &OLD.replace("v1Car", "v2Vehicle")).unwrap();
        assert!(text.starts_with(r#"{"models":{"v1Car":"#), "{text}");
    }

    #[test]
    fn texts_of_a_model_that_became_several_stay() {
        let old = r#"{"request": {"schema": {"a": {"$ref": "v1Car"}, "b": {"$ref": "v1Car"}}}}"#;
        let new = r#"{"request": {"schema": {"a": {"$ref": "v2Van"}, "b": {"$ref": "v2Bus"}}}}"#;
        assert_eq!(import(&[("fleet/a.json", old), ("texts/fleet.json", OWN)], new), None);
    }

    #[test]
    fn texts_do_not_move_to_a_model_that_was_there() {
        let new = OLD.replace("v1Car", "v1Truck");
        let other = r#"{"request": {"schema": {"truck": {"$ref": "v1Truck"}}}}"#;
        let files = [("fleet/a.json", OLD), ("fleet/b.json", other), ("texts/fleet.json", OWN)];
        assert_eq!(import(&files, &new), None);
    }

    #[test]
    fn texts_do_not_move_to_a_model_or_enum_of_another_shape() {
        let files = [("fleet/a.json", OLD), ("texts/fleet.json", OWN)];
        let new = OLD.replace("v1Car", "v1Truck").replace(r#""color": {"#, r#""axles": {"#);
        assert_eq!(import(&files, &new), None);
        assert_eq!(import(&files, &OLD.replace("v1Color", "v1Door").replace("RED", "LEFT")), None);
    }

    #[test]
    fn an_enum_that_became_a_model_was_not_renamed() {
        let new = OLD.replace(r#"{"$ref": "v1Color", "enum": ["RED"]}"#, r#"{"$ref": "v2Paint"}"#);
        assert_eq!(import(&[("fleet/a.json", OLD), ("texts/fleet.json", OWN)], &new), None);
    }

    #[test]
    fn parameters_are_compared_by_name() {
        let parameter = |name: &str, model: &str| {
            format!(r#"{{"name": "{name}", "schema": {{"$ref": "{model}", "enum": ["X"]}}}}"#)
        };
        let (sort, color) = (parameter("sort", "v1Sort"), parameter("color", "v1Color"));
        let old = format!(r#"{{"parameters": [{color}]}}"#);
        let new = format!(r#"{{"parameters": [{sort}]}}"#);
        let files = [("fleet/a.json", old.as_str()), ("texts/fleet.json", OWN)];
        assert_eq!(import(&files, &new), None);
        let new = format!(r#"{{"parameters": [{sort}, {}]}}"#, parameter("color", "v2Color"));
        assert_eq!(import(&files, &new).unwrap().1, names(&[("v1Color", "v2Color")]));
    }
}
