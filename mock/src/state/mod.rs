//! What the server remembers: entities in memory, and the operations that read and change them.
//!
//! Each file named after a service contains the operations of that service. To add one:
//!
//! 1. add its entities to [`World`], seeded from [`Random::of`](crate::random::Random::of), so that the same seed gives
//!    the same entities;
//! 2. write a function per operation, a [`Behavior`], and list them in a [`Service`] with the schema's names, and with
//!    examples of requests that they do not refuse;
//! 3. add the [`Service`] to [`SERVICES`].
//!
//! An operation that no service lists is answered by a sample. A behavior returns an answer or a refusal; tokens, limits,
//! validation, page tokens and pending responses are done before it is called.

#![allow(clippy::unnecessary_wraps, reason = "every behavior has the same type, also one that refuses nothing")]

mod asset_management;
mod device_management;
mod fleet;
mod groups;
mod incident_management;
mod seed;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::answer::Answer;
use crate::clock::Clock;
use crate::reply::Refusal;
use crate::request::Request;
#[cfg(test)]
use crate::schema::Schema;
use crate::schema::Served;

pub use fleet::Fleet;
pub use groups::Groups;
pub use incident_management::{Detections, EdrRules, Incidents};

/// Everything that the server remembers about the customer.
#[derive(Debug)]
pub struct World {
    /// The clock of the server.
    pub clock: Arc<Clock>,
    /// The seed of ids that are made later.
    pub seed: u64,
    /// The number of detections that arrive per minute.
    detections_per_minute: u32,
    /// Whether the detections and incidents before the start exist. They are made when the entities are first needed, so
    /// that a server with many devices starts at once.
    has_past: bool,
    /// The number of entities that were created by calls, for their ids.
    created: u64,
    /// The tree of groups.
    pub groups: Groups,
    /// The devices.
    pub fleet: Fleet,
    /// The detections.
    pub detections: Detections,
    /// The incidents.
    pub incidents: Incidents,
    /// The EDR rules.
    pub edr: EdrRules,
}

/// The size and the seed of a world, and what happens in it.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// The number of devices.
    pub devices: u64,
    /// The same seed gives the same entities.
    pub seed: u64,
    /// The number of detections that arrive per minute.
    pub detections_per_minute: u32,
}

/// What an operation does.
pub type Behavior = fn(&mut World, &Request) -> Result<Answer, Refusal>;

/// The operations of a service that have state.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Each operation by its name: `GET /v1/devices`.
    pub operations: &'static [(&'static str, Behavior)],
    /// Returns the id of an entity that exists, for examples of requests. The name is that of the schema's type in snake
    /// case: `device_group`. If an entity belongs to another, the ids of both belong together.
    pub example: fn(&World, &str) -> Option<String>,
    /// Valid requests of operations that refuse the one that is made from the schema, each by the name of its operation.
    pub requests: &'static [(&'static str, MakeParts)],
}

/// Makes the parts of an example.
pub type MakeParts = fn(&World) -> Parts;

/// The parts of an example of a request that the schema cannot know.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Parameters of the path whose values the schema describes wrongly.
    pub path: Vec<(&'static str, String)>,
    /// The parameters of the query.
    pub query: Vec<(&'static str, String)>,
    /// The body; `None` is the one that is made from the schema.
    pub body: Option<Value>,
}

/// The services with state.
const SERVICES: &[Service] = &[asset_management::SERVICE, device_management::SERVICE, incident_management::SERVICE];

/// The behaviors by their operations.
#[derive(Debug)]
pub struct Behaviors(HashMap<String, Behavior>);

impl World {
    /// Creates the entities of a size.
    pub fn new(clock: Arc<Clock>, size: Size) -> Self {
        let groups = Groups::seeded(size.seed);
        let fleet = Fleet::seeded(&clock, &groups, size);
        let edr = EdrRules::seeded(size.seed, &groups);
        Self {
            clock,
            seed: size.seed,
            detections_per_minute: size.detections_per_minute,
            has_past: false,
            created: 0,
            groups,
            fleet,
            detections: Detections::default(),
            incidents: Incidents::default(),
            edr,
        }
    }

    /// Adds what has happened by now.
    pub fn catch_up(&mut self) {
        if !self.has_past {
            self.detections = Detections::seeded(self.seed, &self.clock, &self.fleet, self.detections_per_minute);
            self.incidents = Incidents::seeded(self.seed, &self.detections);
            self.has_past = true;
        }
        self.detections.arrive(self.seed, &self.clock, &self.fleet);
    }

    /// Returns the id of a new entity of a kind, such as `device`.
    pub fn new_id(&mut self, kind: &str) -> String {
        self.created += 1;
        seed::id(self.seed, &format!("created {kind}"), self.created)
    }

    /// Returns the id of an entity that exists; see [`Service::example`].
    pub fn example(&self, entity: &str) -> Option<String> {
        SERVICES.iter().find_map(|service| (service.example)(self, entity))
    }

    /// Returns the parts of a valid request of an operation; see [`Service::requests`].
    pub fn request(&self, served: Served) -> Option<Parts> {
        let name = served.name();
        let mut requests = SERVICES.iter().flat_map(|service| service.requests);
        requests.find(|(operation, _)| *operation == name).map(|(_, parts)| parts(self))
    }
}

impl Behaviors {
    /// The behaviors of all services.
    pub fn all() -> Self {
        let operations = SERVICES.iter().flat_map(|service| service.operations);
        Self(operations.map(|(name, behavior)| ((*name).to_owned(), *behavior)).collect())
    }

    /// Returns the behavior of an operation; `None` if it is answered by a sample.
    pub fn of(&self, served: Served) -> Option<Behavior> {
        self.0.get(&served.name()).copied()
    }

    /// Returns the names that no operation of the schema has.
    #[cfg(test)]
    pub fn unknown(&self, schema: &'static Schema) -> Vec<&str> {
        let names: Vec<_> = schema.operations().map(Served::name).collect();
        self.0.keys().filter(|name| !names.contains(name)).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_behavior_belongs_to_an_operation() {
        assert_eq!(Behaviors::all().unknown(Schema::embedded().unwrap()), Vec::<&str>::new());
    }

    #[test]
    fn no_operation_has_two_behaviors() {
        let count: usize = SERVICES.iter().map(|service| service.operations.len()).sum();
        assert_eq!(Behaviors::all().0.len(), count);
    }

    #[test]
    fn a_larger_fleet_begins_with_the_devices_of_a_smaller_one() {
        let ids = |devices| {
            let world = World::new(Arc::new(Clock::start()), Size { devices, seed: 7, detections_per_minute: 0 });
            world.fleet.devices.iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(ids(3), ids(5)[..3]);
        // More than one thread makes.
        assert_eq!(ids(900), ids(4001)[..900]);
        assert_eq!(ids(4001).len(), 4001);
    }
}
