//! `Clone` of all models.

use super::number::set_integer;
use super::{Field, Item, List, Map, Model, Put, Slot};

/// A copy of a model. The generated `Clone` impls call this.
pub fn clone<M: Model + Default>(model: &M) -> M {
    let mut clone = M::default();
    clone_fields(model, &mut clone);
    clone
}

fn clone_fields(from: &dyn Model, to: &mut dyn Model) {
    let fields = from.fields();
    to.with_places(|to| {
        for (Field(_, view), slot) in fields.iter().zip(to.slots) {
            if let Some(item) = view.item() {
                put(item, slot);
            }
        }
        to.unknown.clone_from(fields.unknown);
    });
}

/// Sets the same field of another model to a copy of the value.
fn put(item: Item<'_>, slot: &mut Slot<'_>) {
    match (item, slot) {
        (Item::Bool(value), Slot::Bool(place)) => **place = Some(value),
        (Item::F64(value), Slot::F64(place)) => **place = Some(value),
        (Item::Text(text), Slot::String(place)) => **place = Some(text.to_owned()),
        (Item::Timestamp(time), Slot::Timestamp(place)) => **place = Some(time.clone()),
        (Item::Duration(duration), Slot::Duration(place)) => **place = Some(duration.clone()),
        (Item::Text(text), Slot::Text(place)) => place.set(Some(text)),
        (Item::Bytes(bytes), Slot::Bytes(place)) => **place = Some(bytes.clone()),
        (Item::Secret(secret), Slot::Secret(place)) => **place = Some(secret.clone()),
        (Item::Any(value), Slot::Any(place)) => **place = Some(value.clone()),
        (Item::Struct(fields), Slot::Struct(place)) => **place = Some(fields.clone()),
        (Item::Value(value), Slot::Value(place)) => **place = Some(value.clone()),
        (Item::Model(from), Slot::Model(place)) => {
            if let Some(to) = place.set(true) {
                clone_fields(from, to.model);
            }
        }
        (Item::Model(from), Slot::Element(list)) => {
            if let Some(to) = list.grow() {
                clone_fields(from, to.model);
            }
        }
        (Item::List(from) | Item::QuotedList(from), Slot::List(to) | Slot::QuotedList(to)) => copy_items(from, *to),
        (Item::Map(from) | Item::QuotedMap(from), Slot::Map(to) | Slot::QuotedMap(to)) => copy_entries(from, *to),
        (Item::I64(value) | Item::QuotedI64(value), slot) => drop(set_integer(slot, value.into())),
        (Item::U64(value) | Item::QuotedU64(value), slot) => drop(set_integer(slot, value.into())),
        // The view and the slot of a field are of the same kind.
        _ => {}
    }
}

fn copy_items(from: &dyn List, to: &mut dyn List) {
    for item in from.items() {
        to.push(&mut |mut slot| {
            put(item, &mut slot);
            Put::Read
        });
    }
}

fn copy_entries(from: &dyn Map, to: &mut dyn Map) {
    from.each(&mut |name, item| {
        to.put(name.to_owned(), &mut |mut slot| {
            put(item, &mut slot);
            Put::Read
        });
        true
    });
}
