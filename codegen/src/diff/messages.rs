//! Compares message documents: the messages that an `Any` can hold, and constructors.

use super::found::Found;
use super::kind::Kind;
use super::{origin, uses};
use crate::api::{Constructor, EnumId, Fixed, Message, ModelId, Service, Type};
use crate::pairs::Pairs;
use crate::render::surface::Origin;

pub fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    messages(pairs, found);
    constructors(pairs, found);
}

fn messages(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    let named = |service: &'_ Service, name: &str| service.messages.iter().position(|other| other.type_name == name);
    let origin = |message: &Message| Origin::Message(message.type_name.clone());
    for message in &pairs.base.messages {
        if named(pairs.head, &message.type_name).is_none() {
            let takes = contents_of(pairs.base, message);
            found.push(Kind::MessageRemoved, Some(service), origin(message), "the message was removed").takes = takes;
        }
    }
    for message in &pairs.head.messages {
        let Some(old) = named(pairs.base, &message.type_name).map(|index| &pairs.base.messages[index]) else {
            let brings = contents_of(pairs.head, message);
            found.push(Kind::MessageAdded, Some(service), origin(message), "the message was added").brings = brings;
            continue;
        };
        let (before, after) = (uses(pairs.base, old), uses(pairs.head, message));
        if before != after {
            let text = format!("the use of the message changed: {before} → {after}");
            found.push(Kind::MessageUse, Some(service), origin(message), text);
        }
        if old.source != message.source {
            found.push(Kind::Source, Some(service), origin(message), "the source changed");
        }
    }
}

/// The models of a message, and the constructors that hold it.
fn contents_of(service: &Service, message: &Message) -> Vec<Origin> {
    let index = service.messages.iter().position(|other| other.type_name == message.type_name);
    let holds = |constructor: &&Constructor| constructor.message.is_some_and(|(_, held)| Some(held) == index);
    let constructors = service.constructors.iter().filter(holds);
    let constructors = constructors.map(|constructor| origin::of_constructor(service, constructor));
    uses::used_in(service, &Type::Model(message.model)).into_iter().chain(constructors).collect()
}

/// `v1Wash in v1Action.params, from colour`
fn uses(service: &Service, message: &Message) -> String {
    let model = &service.models[message.model.0];
    let holders = message.fields.iter().map(|(ModelId(index), field)| {
        let holder = &service.models[*index];
        format!("{}.{}", holder.name.key(), holder.fields[*field].name)
    });
    let mut holders: Vec<String> = holders.collect();
    holders.sort();
    let shorthand = message.shorthand.map(|field| format!(", from `{}`", model.fields[field].name));
    format!("`{}` in `{}`{}", model.name.key(), holders.join("`, `"), shorthand.unwrap_or_default())
}

fn constructors(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    // By the model of the head, because a constructor does not change if its model is renamed.
    let is_same =
        |old: &Constructor, new: &Constructor| pairs.models.are_one(old.model.0, new.model.0) && old.name == new.name;
    let (old, new) = (&pairs.base.constructors, &pairs.head.constructors);
    // One that comes or goes with its message or its model is part of that change.
    let is_own = |service: &Service, other: &Service, constructor: &Constructor, has_model: bool| {
        let message = constructor.message.map(|(_, index)| &service.messages[index].type_name);
        let has_message = |name: &String| other.messages.iter().any(|message| message.type_name == *name);
        has_model && message.is_none_or(has_message)
    };
    for removed in old.iter().filter(|old| !new.iter().any(|new| is_same(old, new))) {
        if is_own(pairs.base, pairs.head, removed, pairs.models.has_base(removed.model.0)) {
            let origin = origin::of_constructor(pairs.base, removed);
            found.push(Kind::ConstructorRemoved, Some(service), origin, "the constructor was removed");
        }
    }
    for constructor in new {
        let origin = origin::of_constructor(pairs.head, constructor);
        let Some(before) = old.iter().find(|old| is_same(old, constructor)) else {
            if is_own(pairs.head, pairs.base, constructor, pairs.models.has_head(constructor.model.0)) {
                found.push(Kind::ConstructorAdded, Some(service), origin, "the constructor was added");
            }
            continue;
        };
        let from = origin::of_constructor(pairs.base, before);
        if from != origin {
            found.rename(service, from, origin.clone());
        }
        for (is_changed, kind, text) in [
            (
                contents(pairs.base, before) != contents(pairs.head, constructor),
                Kind::ConstructorChanged,
                "the constructor takes or sets something else",
            ),
            (before.title != constructor.title, Kind::Title, "the title of the constructor changed"),
            (before.description != constructor.description, Kind::Text, "the text of the constructor changed"),
            (before.source != constructor.source, Kind::Source, "the source of the constructor changed"),
        ] {
            if is_changed {
                found.push(kind, Some(service), origin.clone(), text);
            }
        }
    }
}

/// What a constructor takes and sets, by the names of the schema.
fn contents(service: &Service, constructor: &Constructor) -> String {
    let model = &service.models[constructor.model.0];
    let arguments = constructor.arguments.iter().map(|(field, _)| model.fields[*field].name.clone());
    let mut parts: Vec<String> = arguments.collect();
    parts.extend(members(service, constructor.model, &constructor.set));
    parts.extend(
        constructor.message.map(|(field, message)| {
            format!("{} holds {}", model.fields[field].name, service.messages[message].type_name)
        }),
    );
    parts.join(", ")
}

fn members(service: &Service, ModelId(index): ModelId, members: &[(usize, Fixed)]) -> Vec<String> {
    let fields = &service.models[index].fields;
    members.iter().map(|(field, value)| format!("{}={}", fields[*field].name, fixed(service, value))).collect()
}

fn fixed(service: &Service, value: &Fixed) -> String {
    match value {
        Fixed::Text(text) => format!("{text:?}"),
        Fixed::Boolean(value) => value.to_string(),
        Fixed::Variant(EnumId(index), value) => service.enums[*index].values[*value].name.clone(),
        Fixed::List(items) => {
            format!("[{}]", items.iter().map(|item| fixed(service, item)).collect::<Vec<_>>().join(", "))
        }
        Fixed::Model(id, set) => format!("{{{}}}", members(service, *id, set).join(", ")),
    }
}
