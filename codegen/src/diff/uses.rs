//! With which change a model or enum comes or goes.

use std::collections::BTreeSet;

use super::found::Found;
use super::origin;
use crate::api::{EnumId, ModelId, Service, Type};
use crate::pairs::Pairs;
use crate::render::surface::Origin;

/// Gives each model and enum that is in one API only to the first change that it comes or goes with.
pub fn bring(pairs: &Pairs<'_>, found: &mut Found) {
    let service = pairs.head.about.name.as_str();
    let mut gone = unpaired(pairs.base, |index| !pairs.models.has_base(index), |index| !pairs.enums.has_base(index));
    let mut come = unpaired(pairs.head, |index| !pairs.models.has_head(index), |index| !pairs.enums.has_head(index));
    let is_document = |item: &Origin| matches!(item, Origin::Constructor(..) | Origin::Message(_));
    for draft in found.changes.iter_mut().filter(|draft| draft.change.service.as_deref() == Some(service)) {
        draft.takes.retain(|item| is_document(item) || gone.remove(item));
        draft.brings.retain(|item| is_document(item) || come.remove(item));
    }
}

fn unpaired(service: &Service, model: impl Fn(usize) -> bool, enumeration: impl Fn(usize) -> bool) -> BTreeSet<Origin> {
    let enums = service.used_enums().into_iter().filter(|EnumId(index)| enumeration(*index));
    let enums = enums.map(|EnumId(index)| origin::of_enum(&service.enums[index]));
    let models = service.used_models().filter(|(index, _)| model(*index));
    models.map(|(_, model)| origin::of_model(model)).chain(enums).collect()
}

/// The models and enums that a type consists of.
pub fn used_in(service: &Service, ty: &Type) -> Vec<Origin> {
    let mut seen = BTreeSet::new();
    let mut left = vec![ty];
    while let Some(ty) = left.pop() {
        match ty {
            Type::Model(ModelId(index)) => {
                let model = &service.models[*index];
                if seen.insert(origin::of_model(model)) {
                    left.extend(model.fields.iter().map(|field| &field.ty));
                }
            }
            Type::Enum(EnumId(index)) => _ = seen.insert(origin::of_enum(&service.enums[*index])),
            Type::List(inner) | Type::Map(inner) => left.push(inner),
            _ => {}
        }
    }
    seen.into_iter().collect()
}

/// Those of an operation.
pub fn used_by(service: &Service, operation: usize) -> Vec<Origin> {
    let wanted = &service.operations[operation];
    let used = service.used_by(|operation| std::ptr::eq(operation, wanted));
    used.iter().flat_map(|ty| used_in(service, ty)).collect::<BTreeSet<_>>().into_iter().collect()
}
