//! Policies and their assignments, and the ranks of the assignments of each target.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use eset_connect::policy_management::v2::{FeaturePolicy, Policy, PolicyAssignment, PolicyData, PolicyTarget};

use crate::random::Random;
use crate::reply::{Code, Refusal};
use crate::state::{Fleet, Groups, seed};
use crate::store::Collection;

/// The policies and the assignments by their ids.
#[derive(Debug, Default)]
pub struct Policies {
    /// Built-in ones and those of users.
    pub all: Collection<Policy>,
    /// Each with its current rank.
    pub assignments: Collection<PolicyAssignment>,
    /// The assignments of each target, the highest priority first.
    ranking: BTreeMap<Target, Vec<String>>,
}

/// What a policy is assigned to, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// One device.
    Device(String),
    /// The devices of a group.
    Group(String),
    /// The devices of a subscription.
    Subscription(String),
}

/// The feature of the policies of ESET PROTECT.
pub const PROTECT: i64 = 0xffff_ffff;

/// The product of most policies.
pub const ENDPOINT: &str = "eset.local.products.endpoint";
const SERVER: &str = "eset.local.products.server";
const AGENT: &str = "eset.local.products.agent";

/// The policies that belong to the products: name, description, product.
const BUILT_IN: &[(&str, &str, &str)] = &[
    ("Antivirus - Balanced", "Suits most computers", ENDPOINT),
    ("Antivirus - Maximum security", "Detects more, at the price of more false alarms", ENDPOINT),
    ("Firewall - Block all except agent and products", "For computers that have to be isolated", ENDPOINT),
    ("Device control - Read only", "Removable media can be read, not written", ENDPOINT),
    ("Visibility - Silent", "Users see no notifications", ENDPOINT),
    ("Updates - Automatic", "Products update themselves", AGENT),
    ("Connection - Every 60 seconds", "The agent connects once per minute", AGENT),
    ("Server - Balanced", "Suits most servers", SERVER),
];

/// The policies that the users of the company made: name, description, product.
const OWN: &[(&str, &str, &str)] = &[
    ("Notebooks on the road", "Stricter firewall outside the company's network", ENDPOINT),
    ("No removable media", "Except for the encrypted ones of the IT department", ENDPOINT),
    ("Web control for production", "Only sites that production needs", ENDPOINT),
    ("Scan servers on Sundays", "Outside working hours", SERVER),
    ("Pilot group", "New settings are tried here first", ENDPOINT),
];

/// The number of devices that have a policy of their own.
const OWN_DEVICES: usize = 3;

impl Policies {
    /// The policies of a seed, assigned to groups, to a few devices and to a subscription.
    pub fn seeded(seed: u64, groups: &Groups, fleet: &Fleet, subscriptions: &[String]) -> Self {
        let mut policies = Self::default();
        let built_in = BUILT_IN.iter().map(|policy| (policy, true));
        let own = OWN.iter().map(|policy| (policy, false));
        for (number, ((name, description, product), built_in)) in (1..).zip(built_in.chain(own)) {
            let id = seed::id(seed, "policy", number);
            let mut policy = Policy::new().display_name(*name).description(*description);
            policy.features = vec![feature(product, &mut Random::of(seed, "policy data", number))];
            policy.built_in = Some(built_in);
            policy.uuid = Some(id.as_str().into());
            policies.all.insert(id, policy);
        }
        policies.assign_seeded(seed, groups, fleet, subscriptions);
        policies
    }

    fn assign_seeded(&mut self, seed: u64, groups: &Groups, fleet: &Fleet, subscriptions: &[String]) {
        let ids = |built_in| {
            let of = self.all.iter().filter(move |(_, policy)| policy.built_in == Some(built_in));
            of.map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
        };
        let (built_in, own) = (ids(true), ids(false));
        let root = groups.listed.iter().next().map(|(id, _)| Target::Group(id.to_owned()));
        let mut wanted = Vec::new();
        for policy in built_in.iter().take(1).chain(built_in.iter().skip(5).take(2)) {
            wanted.extend(root.clone().map(|root| (policy, root)));
        }
        for (group, policy) in groups.departments().into_iter().zip(own.iter().cycle()) {
            wanted.push((policy, Target::Group(group)));
        }
        let devices = fleet.devices.iter().take(OWN_DEVICES).map(|(id, _)| Target::Device(id.to_owned()));
        wanted.extend(built_in.iter().skip(1).zip(devices));
        let subscriptions = subscriptions.iter().map(|id| Target::Subscription(id.clone()));
        wanted.extend(built_in.iter().zip(subscriptions));
        for (number, (policy, target)) in (1..).zip(wanted) {
            self.assign(seed::id(seed, "policy assignment", number), policy, target);
        }
    }

    /// Assigns a policy to a target, after the other assignments of the target.
    pub fn assign(&mut self, id: String, policy: &str, target: Target) {
        let ranked = self.ranking.entry(target.clone()).or_default();
        ranked.push(id.clone());
        let mut assignment = PolicyAssignment::new().policy_uuid(policy).target(target);
        assignment.rank = i64::try_from(ranked.len()).ok();
        assignment.uuid = Some(id.as_str().into());
        self.assignments.insert(id, assignment);
    }

    /// Removes an assignment; the others of the target close the gap.
    pub fn unassign(&mut self, id: &str) -> Option<PolicyAssignment> {
        let removed = self.assignments.remove(id)?;
        let target = removed.target.as_ref().and_then(Target::of)?;
        self.reorder(&target, |ranked| ranked.retain(|other| other != id));
        Some(removed)
    }

    /// Moves an assignment to a rank among those of its target.
    pub fn rank(&mut self, id: &str, rank: i64) -> Result<(), Refusal> {
        let target = self.assignments.get(id).and_then(|assignment| Target::of(assignment.target.as_ref()?));
        let target = target.ok_or_else(|| Refusal::not_found("the assignment", id))?;
        let most = self.ranking.get(&target).map_or(0, Vec::len);
        let position = match usize::try_from(rank) {
            Ok(rank @ 1..) if rank <= most => rank - 1,
            Ok(1..) => {
                let beyond = Refusal::invalid("rank", format!("the target has only {most} assignments, found {rank}"));
                let status = Some(StatusCode::PRECONDITION_FAILED);
                return Err(Refusal { code: Code::FailedPrecondition, status, ..beyond });
            }
            _ => return Err(Refusal::invalid("rank", format!("expected a number from 1, found {rank}"))),
        };
        self.reorder(&target, |ranked| {
            ranked.retain(|other| other != id);
            ranked.insert(position, id.to_owned());
        });
        Ok(())
    }

    /// Removes the assignments of a policy.
    pub fn forget_policy(&mut self, policy: &str) {
        let is_of = |assignment: &PolicyAssignment| {
            assignment.policy_uuid.as_ref().is_some_and(|assigned| assigned.as_str() == policy)
        };
        let of_policy: Vec<_> =
            self.assignments.iter().filter(|(_, assignment)| is_of(assignment)).map(|(id, _)| id.to_owned()).collect();
        for id in of_policy {
            self.unassign(&id);
        }
    }

    /// Removes the assignments of a target that no longer exists.
    pub fn forget_target(&mut self, target: &Target) {
        for id in self.ranking.remove(target).unwrap_or_default() {
            self.assignments.remove(&id);
        }
    }

    /// Changes the order of the assignments of a target, and the ranks of those that are elsewhere now.
    fn reorder(&mut self, target: &Target, change: impl FnOnce(&mut Vec<String>)) {
        let Some(ranked) = self.ranking.get_mut(target) else { return };
        change(ranked);
        for (rank, id) in (1..).zip(ranked) {
            if self.assignments.get(id).is_some_and(|assignment| assignment.rank != Some(rank)) {
                self.assignments.change(id, |assignment| assignment.rank = Some(rank));
            }
        }
    }
}

impl Target {
    /// Returns the only target; `None` if there is none, or more than one.
    pub fn of(target: &PolicyTarget) -> Option<Self> {
        let device = target.device_uuid.as_ref().map(|id| Self::Device(id.to_string()));
        let group = target.device_group_uuid.as_ref().map(|id| Self::Group(id.to_string()));
        let subscription = target.subscription_uuid.as_ref().map(|id| Self::Subscription(id.to_string()));
        let mut set = [device, group, subscription].into_iter().flatten().filter(|target| !target.id().is_empty());
        set.next().filter(|_| set.next().is_none())
    }

    /// Returns the id.
    pub fn id(&self) -> &str {
        match self {
            Self::Device(id) | Self::Group(id) | Self::Subscription(id) => id,
        }
    }
}

impl From<Target> for PolicyTarget {
    fn from(target: Target) -> Self {
        match target {
            Target::Device(id) => Self::new().device_uuid(id),
            Target::Group(id) => Self::new().device_group_uuid(id),
            Target::Subscription(id) => Self::new().subscription_uuid(id),
        }
    }
}

/// The settings are in the vendor's own format, so any bytes do.
fn feature(product: &str, random: &mut Random) -> FeaturePolicy {
    let data = PolicyData::default().product(product).data(random.hex(64));
    FeaturePolicy::new().feature_id(PROTECT).configuration(data)
}
