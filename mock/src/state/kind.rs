//! What services do alike with the entities of one kind: list, read and delete them, and follow a reference to one.
//! Independent of what the entities are.

use eset_connect::json::Model;

use super::World;
use crate::answer::Answer;
use crate::reply::{Code, Refusal};
use crate::request::Request;
use crate::store::Collection;

/// The largest number of entities in one batch.
pub const MOST_IN_BATCH: usize = 1000;

/// A kind of entity, and where the server has the entities.
pub struct Kind<T: 'static> {
    /// The name in refusals: `the policy`.
    pub name: &'static str,
    /// The field of the answers with one entity: `policy`.
    pub field: &'static str,
    /// The parameter of the path with the id: `policyUuid`.
    pub parameter: &'static str,
    /// Returns the entities.
    pub of: fn(&World) -> &Collection<T>,
    /// Returns the entities, to change them.
    pub of_mut: fn(&mut World) -> &mut Collection<T>,
}

impl<T: Model> Kind<T> {
    /// Returns the requested page of the entities that are selected.
    pub fn list(&self, world: &World, request: &Request, selects: impl Fn(&T) -> bool) -> Result<Answer, Refusal> {
        Ok(Answer::page(request, &(self.of)(world).page(request.page, selects), &[]))
    }

    /// Returns the requested page of the entities that are selected, with their number.
    pub fn list_and_count(
        &self,
        world: &World,
        request: &Request,
        selects: impl Fn(&T) -> bool,
    ) -> Result<Answer, Refusal> {
        let all = (self.of)(world);
        let total = all.iter().filter(|(_, entity)| selects(entity)).count();
        Ok(Answer::page(request, &all.page(request.page, selects), &[("totalSize", total.to_string())]))
    }

    /// Returns the entities with these ids in their order, or none. `parameter` has the ids, `field` gets the entities.
    pub fn batch<'i>(
        &self,
        world: &World,
        (parameter, field): (&str, &str),
        ids: impl ExactSizeIterator<Item = &'i str>,
    ) -> Result<Answer, Refusal> {
        let entities = (self.of)(world);
        check_batch(parameter, ids.len())?;
        let found: Vec<_> = ids
            .enumerate()
            .map(|(index, id)| {
                let dangling = || Refusal::dangling(&format!("{parameter}[{index}]"), self.name, id);
                entities.json(id).ok_or_else(dangling)
            })
            .collect::<Result<_, _>>()?;
        Ok(Answer::field(field, &format!("[{}]", found.join(","))))
    }

    /// Returns the entity with the id in the path.
    pub fn get(&self, world: &World, request: &Request) -> Result<Answer, Refusal> {
        self.answer(world, request.path(self.parameter))
    }

    /// Removes the entity with the id in the path.
    pub fn delete(&self, world: &mut World, request: &Request) -> Result<Answer, Refusal> {
        let id = request.path(self.parameter);
        let removed = (self.of_mut)(world).remove(id);
        removed.map(|_| Answer::empty()).ok_or_else(|| Refusal::not_found(self.name, id))
    }

    /// Adds an entity and returns it.
    pub fn add(&self, world: &mut World, id: &str, entity: T) -> Result<Answer, Refusal> {
        (self.of_mut)(world).insert(id, entity);
        self.answer(world, id)
    }

    /// Returns an entity.
    pub fn find<'w>(&self, world: &'w World, id: &str) -> Result<&'w T, Refusal> {
        (self.of)(world).get(id).ok_or_else(|| Refusal::not_found(self.name, id))
    }

    /// Returns an entity as the answer.
    pub fn answer(&self, world: &World, id: &str) -> Result<Answer, Refusal> {
        let json = (self.of)(world).json(id);
        json.map(|json| Answer::field(self.field, json)).ok_or_else(|| Refusal::not_found(self.name, id))
    }

    /// Returns the id in a field of a request. Fails if it is absent, or if no entity has it.
    pub fn referenced(&self, world: &World, field: &str, id: Option<&str>) -> Result<String, Refusal> {
        let id = id.filter(|id| !id.is_empty()).ok_or_else(|| Refusal::invalid(field, "required"))?;
        match (self.of)(world).get(id) {
            Some(_) => Ok(id.to_owned()),
            None => Err(Refusal::dangling(field, self.name, id)),
        }
    }

    /// Returns the id of the first entity, for examples.
    pub fn first(&self, world: &World) -> Option<String> {
        (self.of)(world).iter().next().map(|(id, _)| id.to_owned())
    }
}

/// Fails if a batch has no ids, or too many.
pub fn check_batch(parameter: &str, count: usize) -> Result<(), Refusal> {
    match count {
        0 => Err(Refusal::invalid(parameter, "expected at least one id")),
        1..=MOST_IN_BATCH => Ok(()),
        _ => {
            let many = Refusal::invalid(parameter, format!("expected at most {MOST_IN_BATCH} ids, found {count}"));
            Err(Refusal { code: Code::OutOfRange, ..many })
        }
    }
}
