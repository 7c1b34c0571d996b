//! Moves the maintainers' texts to the new name of a model or enum, and to the new path of an operation.
//!
//! Which model, enum or operation has another name than before is what [`Pairs`] finds. Its texts move to the new name if
//! no document of the service has the old one any more, and no document had the new one before.

use std::collections::{BTreeMap, BTreeSet};

use crate::Folder;
use crate::api::texts::operation_key;
use crate::api::{Service, Type};
use crate::json::Json;
use crate::pairs::Pairs;
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

/// Returns the files of texts to replace in `schema` if its services change from `before` to `after`.
pub fn moved_texts(before: &[Service], after: &[Service], schema: &Folder) -> Vec<MovedTexts> {
    let both = before.iter().filter_map(|base| {
        let head = after.iter().find(|head| head.about.name == base.about.name)?;
        Some(Pairs::new(base, head))
    });
    both.filter_map(|pairs| move_entries(&pairs, schema)).collect()
}

fn move_entries(pairs: &Pairs<'_>, schema: &Folder) -> Option<MovedTexts> {
    let service = pairs.base.about.name.clone();
    let path = format!("{TEXTS}/{service}.json");
    let file = schema.files.iter().find(|file| file.path == path)?;
    let mut texts = Json::parse(str::from_utf8(&file.bytes).ok()?)?;
    let mut names = Vec::new();
    for (old, new) in renamed_types(pairs).into_iter().chain(moved_operations(pairs)) {
        let is_moved = rename_entry(&mut texts, &old, &new);
        if rename_references(&mut texts, &old, &new) || is_moved {
            names.push((old, new));
        }
    }
    (!names.is_empty()).then(|| MovedTexts { service, path, text: texts.to_text(), names })
}

/// Returns the old and the new `$ref` of each renamed model and enum.
fn renamed_types(pairs: &Pairs<'_>) -> BTreeMap<String, String> {
    let Pairs { base, head, models, enums, .. } = pairs;
    let places = pairs.places();
    let is_name_in = |service: &Service, name: &str| {
        let names = service.models.iter().map(|model| &model.name).chain(service.enums.iter().map(|of| &of.name));
        names.filter_map(|known| known.raw.as_deref()).any(|known| known == name)
    };
    let renamed = places.iter().filter_map(|(old, new)| {
        let (from, to) = match (old, new) {
            (Type::Model(a), Type::Model(b)) if models.are_one(a.0, b.0) => {
                (&base.models[a.0].name, &head.models[b.0].name)
            }
            (Type::Enum(a), Type::Enum(b)) if enums.are_one(a.0, b.0) => (&base.enums[a.0].name, &head.enums[b.0].name),
            _ => return None,
        };
        let (from, to) = (from.raw.clone()?, to.raw.clone()?);
        // If a model is split into several, its texts are not moved: a person must divide them.
        let is_split = || places.iter().any(|(base, head)| base == old && head != new);
        // If one of the names is in both APIs, of a model and of an enum, it is not clear what was renamed.
        (!is_name_in(head, &from) && !is_name_in(base, &to) && !is_split()).then_some((from, to))
    });
    renamed.collect()
}

/// Returns the old and the new name of each operation whose path changed. An import leaves the documents of operations
/// that it does not find, so an operation can be at both paths, and then it keeps its texts.
fn moved_operations(pairs: &Pairs<'_>) -> impl Iterator<Item = (String, String)> {
    let Pairs { base, head, operations, .. } = pairs;
    let names: BTreeSet<String> = head.operations.iter().map(operation_key).collect();
    let both = operations
        .iter()
        .map(|(old, new)| (operation_key(&base.operations[*old]), operation_key(&head.operations[*new])));
    both.filter(move |(old, _)| !names.contains(old))
}

/// Renames an entry and the parameters of an operation's path in it, unless there is an entry with the new name.
fn rename_entry(texts: &mut Json, old: &str, new: &str) -> bool {
    let Json::Object(groups) = texts else { return false };
    let mut is_moved = false;
    for (_, group) in groups {
        let Json::Object(entries) = group else { continue };
        if entries.iter().any(|(name, _)| name == new) {
            continue;
        }
        let Some((name, entry)) = entries.iter_mut().find(|(name, _)| name == old) else { continue };
        new.clone_into(name);
        is_moved = true;
        if let Some(Json::Object(parameters)) = entry.get_mut("parameters") {
            for (name, _) in parameters {
                *name = parameter_of(new, old, name).to_owned();
            }
        }
    }
    is_moved
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
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::{SourceFile, api, source};

    const API: &str = r#"{"crate": "x", "hostTemplate": "https://{region}.{host}.example.com",
        "regions": {"eu": "Europe"}, "services": {"fleet": {}, "navy": {}}}"#;

    /// A schema of texts and documents. A document needs only its schemas.
    fn folder(files: &[(&str, &str)]) -> Folder {
        let file = |(path, text): &(&str, &str)| {
            let head = match path.split_once('/') {
                Some((service, name)) if service != TEXTS => {
                    format!(r#"{{"service": "{service}", "method": "POST", "path": "/v1/{name}", "#)
                }
                _ => "{".to_owned(),
            };
            SourceFile { path: (*path).to_owned(), bytes: text.replacen('{', &head, 1).into() }
        };
        Folder { files: files.iter().chain(&[("api.json", API)]).map(file).collect() }
    }

    fn services(files: &[(&str, &str)]) -> Vec<Service> {
        let mut diagnostics = Diagnostics::default();
        let documents = source::read(&folder(files), &mut diagnostics).unwrap();
        api::resolve(documents, &mut diagnostics).services
    }

    /// The texts after an import of `fleet/a.json`, as one line, and the names that it moved.
    fn import(files: &[(&str, &str)], new: &str) -> Option<(String, Vec<(String, String)>)> {
        let after: Vec<_> =
            files.iter().map(|(path, text)| (*path, if *path == "fleet/a.json" { new } else { text })).collect();
        let mut moved = moved_texts(&services(files), &services(&after), &folder(files));
        let MovedTexts { path, text, names, .. } = moved.pop()?;
        assert_eq!((path.as_str(), moved.len()), ("texts/fleet.json", 0));
        Some((text.split_whitespace().collect(), names))
    }

    /// A document whose request has this body.
    fn sending(schema: &str) -> String {
        format!(r#"{{"request": {{"contentType": "application/json", "required": true, "schema": {schema}}}}}"#)
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
        let other = sending(r#"{"car": {"$ref": "v1Car"}}"#);
        let files = [("fleet/a.json", OLD), ("fleet/b.json", &other), ("texts/fleet.json", OWN)];
        assert_eq!(import(&files, &new), None);
        let files = [("fleet/a.json", OLD), ("navy/b.json", &other), ("texts/fleet.json", OWN)];
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
        let old = sending(r#"{"a": {"$ref": "v1Car"}, "b": {"$ref": "v1Car"}}"#);
        let new = sending(r#"{"a": {"$ref": "v2Van"}, "b": {"$ref": "v2Bus"}}"#);
        assert_eq!(import(&[("fleet/a.json", &old), ("texts/fleet.json", OWN)], &new), None);
    }

    #[test]
    fn texts_do_not_move_to_a_model_that_was_there() {
        let new = OLD.replace("v1Car", "v1Truck");
        let other = sending(r#"{"truck": {"$ref": "v1Truck"}}"#);
        let files = [("fleet/a.json", OLD), ("fleet/b.json", &other), ("texts/fleet.json", OWN)];
        assert_eq!(import(&files, &new), None);
    }

    #[test]
    fn a_name_that_a_model_takes_from_an_enum_moves_nothing() {
        let new = OLD.replace("v1Color", "v1Paint").replace("v1Car", "v1Color");
        assert_eq!(import(&[("fleet/a.json", OLD), ("texts/fleet.json", OWN)], &new), None);
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
    fn texts_stay_with_an_operation_that_is_also_at_another_path() {
        let own = r#"{"operations": {"POST /v1/{id}.json": {"text": "Ours."}}}"#;
        let before = [("fleet/{id}.json", OLD), ("texts/fleet.json", own)];
        let moved = |after: &[(&str, &str)]| moved_texts(&services(&before), &services(after), &folder(&before));
        let to = ("fleet/{car}.json", OLD);
        assert_eq!(moved(&[before[0], to]), []);
        assert_eq!(moved(&[to])[0].names, names(&[("POST /v1/{id}.json", "POST /v1/{car}.json")]));
    }

    #[test]
    fn parameters_are_compared_by_name() {
        let parameter = |name: &str, model: &str| {
            format!(
                r#"{{"name": "{name}", "in": "query", "schema": {{"$ref": "{model}", "type": "string", "enum": ["X"]}}}}"#
            )
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
