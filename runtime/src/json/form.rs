use serde_json::Value;

use super::kept::{Element, Whole, rest};
use super::unknown::Part;
use super::{Field, Item, Model};

/// Writes a model as `application/x-www-form-urlencoded`, with one pair per field, or per element of a list.
///
/// A form has no nesting, so a field that is an object is written as its JSON text.
pub fn to_form(model: &dyn Model) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let fields = model.fields();
    for Field(name, view) in fields.iter() {
        let Some(item) = view.item() else { continue };
        match (item, Whole::new(fields.unknown, name, item)) {
            (Item::List(_) | Item::QuotedList(_), Some(whole)) => {
                for element in whole.elements() {
                    form.append_pair(
                        name,
                        &match element {
                            Element::Item(item) => text(item),
                            Element::Kept(value) => kept_text(value),
                        },
                    );
                }
            }
            (Item::List(list) | Item::QuotedList(list), None) => {
                for item in list.items() {
                    form.append_pair(name, &text(item));
                }
            }
            (_, Some(whole)) => {
                form.append_pair(name, &serde_json::to_string(&whole).unwrap_or_default());
            }
            (_, None) => {
                form.append_pair(name, &text(item));
            }
        }
    }
    for (name, kept) in rest(&fields) {
        match (kept.misfit.map(|misfit| &misfit.part), kept.value) {
            (Some(Part::Elements(_)), Value::Array(values)) => {
                for value in values {
                    form.append_pair(name, &kept_text(value));
                }
            }
            _ => {
                form.append_pair(name, &kept_text(kept.value));
            }
        }
    }
    form.finish()
}

fn kept_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn text(item: Item<'_>) -> String {
    match item {
        Item::Text(text) => text.to_owned(),
        Item::Timestamp(time) => time.as_str().to_owned(),
        Item::Duration(duration) => duration.as_str().to_owned(),
        Item::Secret(secret) => secret.expose().to_owned(),
        Item::Value(value) => kept_text(value),
        // Some values are JSON strings; a form has no quotes.
        item => serde_json::to_string(&item).map(|json| json.trim_matches('"').to_owned()).unwrap_or_default(),
    }
}
