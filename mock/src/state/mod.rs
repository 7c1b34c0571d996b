//! What the server remembers: entities in memory, and the operations that read and change them.
//!
//! Each file or folder named after a service contains the operations of that service. To add one:
//!
//! 1. add its entities to [`World`], seeded from [`Random::of`](crate::random::Random::of), so that the same seed gives
//!    the same entities;
//! 2. write a function per operation, a [`Behavior`], and list them in a [`Service`] with the schema's names, and with
//!    examples of requests that they do not refuse; a [`Kind`](kind::Kind) has what most services do alike;
//! 3. add the [`Service`] to [`SERVICES`].
//!
//! An operation that no service lists is answered by a sample. A behavior returns an answer or a refusal; tokens, limits,
//! validation, page tokens and pending responses are done before it is called.

#![allow(clippy::unnecessary_wraps, reason = "every behavior has the same type, also one that refuses nothing")]

mod application_management;
mod asset_management;
mod automation;
mod catalog;
mod device_management;
mod fleet;
mod groups;
mod identity;
mod incident_management;
mod installer_management;
mod kind;
mod mobile_device_management;
mod network_access_protection;
mod patch_management;
mod policy_management;
mod quarantine_management;
mod seed;
mod user_management;
mod vulnerability_management;
mod weaknesses;
mod web_access_protection;

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use eset_connect::application_management::v1::Executable;
use eset_connect::installer_management::v1::Installer;
use eset_connect::quarantine_management::v1::QuarantinedObject;
use serde_json::Value;

use crate::answer::Answer;
use crate::clock::Clock;
use crate::reply::Refusal;
use crate::request::Request;
#[cfg(test)]
use crate::schema::Schema;
use crate::schema::Served;
use crate::store::Collection;

use automation::Tasks;
use catalog::Subscriptions;
pub use fleet::Fleet;
pub use groups::Groups;
use identity::Access;
pub use incident_management::{Detections, EdrRules, Incidents};
use network_access_protection::IpSets;
use policy_management::{Policies, Target};
use user_management::People;
use weaknesses::Weaknesses;
use web_access_protection::WebRules;

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
    /// The subscriptions, which other entities refer to.
    pub subscriptions: Subscriptions,
    /// The users.
    pub people: People,
    /// The policies and their assignments.
    pub policies: Policies,
    /// The tasks and their runs.
    pub tasks: Tasks,
    /// The IP sets of policies.
    pub ip_sets: IpSets,
    /// The web address rules of policies.
    pub web_rules: WebRules,
    /// What the devices lack, once somebody has asked.
    weaknesses: OnceCell<Weaknesses>,
    /// The executables that were seen on devices.
    pub executables: Collection<Executable>,
    /// The installers.
    pub installers: Collection<Installer>,
    /// The roles and who has them.
    pub access: Access,
    /// The quarantined objects.
    pub quarantine: Collection<QuarantinedObject>,
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
    /// Parameters of the path; the others are made from the schema.
    pub path: Vec<(&'static str, String)>,
    /// The parameters of the query.
    pub query: Vec<(&'static str, String)>,
    /// The body; `None` is the one that is made from the schema.
    pub body: Option<Value>,
}

/// The services with state.
const SERVICES: &[Service] = &[
    application_management::SERVICE,
    asset_management::SERVICE,
    automation::SERVICE,
    device_management::SERVICE,
    identity::SERVICE,
    incident_management::SERVICE,
    installer_management::SERVICE,
    mobile_device_management::SERVICE,
    network_access_protection::SERVICE,
    patch_management::SERVICE,
    policy_management::SERVICE,
    quarantine_management::SERVICE,
    user_management::SERVICE,
    vulnerability_management::SERVICE,
    web_access_protection::SERVICE,
];

/// The behaviors by their operations.
#[derive(Debug)]
pub struct Behaviors(HashMap<String, Behavior>);

impl World {
    /// Creates the entities of a size.
    pub fn new(clock: Arc<Clock>, size: Size) -> Self {
        let groups = Groups::seeded(size.seed);
        let fleet = Fleet::seeded(&clock, &groups, size);
        let subscriptions = Subscriptions::seeded(size.seed);
        let people = People::seeded(&clock, size, &subscriptions);
        let policies = Policies::seeded(size.seed, &groups, &fleet, &subscriptions.ids);
        let tasks = Tasks::seeded(&clock, size.seed, &groups, &fleet);
        let installers = installer_management::seeded(&clock, size.seed, &groups, &subscriptions);
        let executables = application_management::seeded(&clock, size);
        let access = Access::seeded(size.seed, &people, subscriptions.of_devices().id);
        let quarantine = quarantine_management::seeded(&clock, size, &people, &fleet);
        let edr = EdrRules::seeded(size.seed, &groups);
        Self {
            clock,
            seed: size.seed,
            detections_per_minute: size.detections_per_minute,
            has_past: false,
            created: 0,
            groups,
            fleet,
            subscriptions,
            people,
            policies,
            tasks,
            quarantine,
            ip_sets: IpSets::default(),
            web_rules: WebRules::default(),
            weaknesses: OnceCell::new(),
            executables,
            installers,
            access,
            detections: Detections::default(),
            incidents: Incidents::default(),
            edr,
        }
    }

    /// Returns what the devices lack.
    pub fn weaknesses(&self) -> &Weaknesses {
        self.weaknesses.get_or_init(|| Weaknesses::of(&self.clock, self.seed, &self.fleet))
    }

    /// Changes the group of a device wherever it is stored besides the device.
    pub fn moved(&mut self, device: &str, group: &str) {
        if let Some(weaknesses) = self.weaknesses.get_mut() {
            weaknesses.moved(device, group);
        }
    }

    /// Removes devices, and what other services have of them and of groups that were removed.
    pub fn forget(&mut self, groups: &BTreeSet<String>, devices: &[String]) {
        for id in groups {
            self.policies.forget_target(&Target::Group(id.clone()));
        }
        for id in devices {
            self.fleet.remove(id);
            self.policies.forget_target(&Target::Device(id.clone()));
        }
        self.tasks.forget(self.clock.now(), devices);
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
    use eset_connect::json::Model;

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

    fn world(seed: u64) -> World {
        World::new(Arc::new(Clock::start()), Size { devices: 60, seed, detections_per_minute: 0 })
    }

    /// The ids of all entities that a world begins with.
    fn ids(world: &World) -> Vec<String> {
        fn of<T: Model>(entities: &Collection<T>) -> Vec<String> {
            entities.iter().map(|(id, _)| id.to_owned()).collect()
        }
        let weaknesses = world.weaknesses();
        let kinds = [
            of(&world.groups.listed),
            of(&world.fleet.devices),
            world.subscriptions.ids.clone(),
            of(&world.people.all),
            of(&world.policies.all),
            of(&world.policies.assignments),
            of(&world.tasks.all),
            of(&world.quarantine),
            of(&world.executables),
            of(&world.installers),
            of(&weaknesses.vulnerabilities),
            of(&weaknesses.patches),
        ];
        assert!(kinds.iter().all(|ids| !ids.is_empty()), "{kinds:?}");
        kinds.concat()
    }

    #[test]
    fn the_same_seed_gives_the_same_entities_and_another_gives_others() {
        let first = ids(&world(3));
        assert_eq!(first, ids(&world(3)));
        let others: BTreeSet<_> = ids(&world(4)).into_iter().collect();
        assert!(first.iter().all(|id| !others.contains(id)));
        assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), first.len());
    }

    #[test]
    fn only_the_operation_for_tokens_is_without_state() {
        let behaviors = Behaviors::all();
        let without = Schema::embedded().unwrap().operations().filter(|served| behaviors.of(*served).is_none());
        assert_eq!(without.map(Served::name).collect::<Vec<_>>(), ["POST /oauth/token"]);
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
