use super::{Field, Item, Model, View};

/// Writes a model as `application/x-www-form-urlencoded`, one pair a field; a list repeats its name.
///
/// A form has no nesting; a field that is an object is written as its JSON text.
pub fn to_form(model: &dyn Model) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for index in 0.. {
        let Field(name, view) = model.field(index);
        match (view.item(), view) {
            (Some(Item::List(list) | Item::QuotedList(list)), _) => {
                for item in list.items() {
                    form.append_pair(name, &text(item));
                }
            }
            (Some(item), _) => {
                form.append_pair(name, &text(item));
            }
            (None, View::Unknown(fields)) => {
                for (name, value) in fields.iter() {
                    form.append_pair(name, &value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                }
                break;
            }
            (None, _) => {}
        }
    }
    form.finish()
}

fn text(item: Item<'_>) -> String {
    match item {
        Item::Text(text) => text.to_owned(),
        Item::Secret(secret) => secret.expose().to_owned(),
        // A string's JSON text is in quotes, which a form has no use for.
        item => serde_json::to_string(&item).map(|json| json.trim_matches('"').to_owned()).unwrap_or_default(),
    }
}
