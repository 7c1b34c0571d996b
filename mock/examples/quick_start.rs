//! A first look at the API, without an account: lists the devices of a running mock server, and assigns a policy to a group.
//!
//! ```sh
//! cargo xtask mock                                        # in one terminal
//! cargo run -p eset-connect-mock --example quick_start    # in another one
//! ```

#[path = "shared/advice.rs"]
mod advice;
#[path = "shared/server.rs"]
mod server;
#[path = "shared/terminal.rs"]
mod terminal;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::process::ExitCode;

use advice::print_error;
use clap::Parser;
use eset_connect::device_management::v1::{self as devices, Device, DeviceFunctionalityStatus, DeviceGroup};
use eset_connect::ids::{DeviceGroupUuid, PolicyUuid};
use eset_connect::policy_management::v2::{
    self as policies, AssignPolicyRequest, AssignPolicyResponse, ListPolicyAssignments, PolicyAssignment, PolicyTarget,
};
use eset_connect::{Client, Started};
use server::Server;
use terminal::{Progress, print_table};

/// Lists the devices of a mock server, and assigns a policy to a group.
///
/// Start the server first, with `cargo xtask mock`. Without arguments, this program calls it as it is started without
/// arguments.
#[derive(Debug, Parser)]
struct Args {
    #[command(flatten)]
    server: Server,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print_error(&*error);
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let client = args.server.client()?;
    let groups = list_groups(&client).await?;
    let fleet = list_devices(&client, &groups).await?;
    println!("{} devices in {} groups. Those with the most problems:\n", fleet.len(), groups.len());
    print_devices(&fleet, &groups);

    let policies = list_policies(&client).await?;
    let assignments = list_assignments(&client, policies::list_policy_assignments()).await?;
    let Some((policy, group)) = unassigned(&policies, &assignments, &fleet) else {
        println!("\nEach policy is assigned to each group with devices.");
        return Ok(());
    };
    let new = assign(&client, &policy, &group).await?;
    println!("The policies of the group {}:\n", name(&groups, Some(&group)));
    let of_group = policies::list_policy_assignments().target_device_group_uuid(&group);
    print_assignments(&list_assignments(&client, of_group).await?, &policies, &new);
    Ok(())
}

/// All groups by their ids.
async fn list_groups(client: &Client) -> Result<BTreeMap<DeviceGroupUuid, DeviceGroup>, eset_connect::Error> {
    let mut groups = BTreeMap::new();
    let mut items = devices::list_groups().page_size(1000).items(client);
    while let Some(group) = items.next().await {
        let group = group?;
        groups.extend(group.uuid.clone().map(|id| (id, group)));
    }
    Ok(groups)
}

/// All devices, with a bar, because a large fleet has many pages.
async fn list_devices(
    client: &Client,
    groups: &BTreeMap<DeviceGroupUuid, DeviceGroup>,
) -> Result<Vec<Device>, eset_connect::Error> {
    let total = match groups.iter().find(|(_, group)| group.parent_group_uuid.is_none()) {
        Some((root, _)) => {
            devices::list_member_devices(root).recurse_subgroups(true).page_size(1).send(client).await?.total_size
        }
        None => None,
    };
    let progress = Progress::bar("Devices", total.and_then(|total| total.try_into().ok()).unwrap_or_default());
    let mut fleet = Vec::new();
    let mut pages = devices::list_devices().page_size(200).pages(client);
    while let Some(page) = pages.next().await {
        fleet.extend(page?.into_inner().devices);
        progress.set(fleet.len() as u64);
    }
    Ok(fleet)
}

fn print_devices(fleet: &[Device], groups: &BTreeMap<DeviceGroupUuid, DeviceGroup>) {
    let mut worst: Vec<_> = fleet
        .iter()
        .filter(|device| device.functionality_status == Some(DeviceFunctionalityStatus::AttentionRequired))
        .collect();
    worst.sort_by_key(|device| std::cmp::Reverse(device.functionality_problem_count));
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let row = |device: &&Device| {
        [
            text(&device.display_name),
            device.operating_system.as_ref().map(|system| text(&system.display_name)).unwrap_or_default(),
            name(groups, device.parent_group_uuid.as_ref()),
            device.last_sync_time.as_ref().map(ToString::to_string).unwrap_or_default(),
            device.functionality_problem_count.unwrap_or_default().to_string(),
        ]
    };
    let rows: Vec<_> = worst.iter().take(10).map(row).collect();
    print_table(["Device", "System", "Group", "Last seen", "Problems"], &rows);
}

/// The name of a group, after that of the group that contains it: `Vienna, Sales`.
fn name(groups: &BTreeMap<DeviceGroupUuid, DeviceGroup>, id: Option<&DeviceGroupUuid>) -> String {
    let Some(group) = id.and_then(|id| groups.get(id)) else { return "unknown".to_owned() };
    let parent = group.parent_group_uuid.as_ref().and_then(|id| groups.get(id));
    // Every group is below the first one.
    let parent = parent.filter(|parent| parent.parent_group_uuid.is_some());
    [parent, Some(group)]
        .into_iter()
        .flatten()
        .filter_map(|group| group.display_name.clone())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The names of all policies by their ids.
async fn list_policies(client: &Client) -> Result<BTreeMap<PolicyUuid, String>, eset_connect::Error> {
    let mut policies = BTreeMap::new();
    let mut items = policies::list_policies().page_size(1000).items(client);
    while let Some(policy) = items.next().await {
        let policy = policy?;
        policies.extend(policy.uuid.map(|id| (id, policy.display_name.unwrap_or_default())));
    }
    Ok(policies)
}

async fn list_assignments(
    client: &Client,
    list: ListPolicyAssignments,
) -> Result<Vec<PolicyAssignment>, eset_connect::Error> {
    let mut assignments = Vec::new();
    let mut items = list.page_size(1000).items(client);
    while let Some(assignment) = items.next().await {
        assignments.push(assignment?);
    }
    Ok(assignments)
}

/// A policy, and a group with devices that it is not assigned to.
fn unassigned(
    policies: &BTreeMap<PolicyUuid, String>,
    assignments: &[PolicyAssignment],
    fleet: &[Device],
) -> Option<(PolicyUuid, DeviceGroupUuid)> {
    let is_assigned = |policy: &PolicyUuid, group: &DeviceGroupUuid| {
        assignments.iter().any(|assignment| {
            let target = assignment.target.as_ref().and_then(|target| target.device_group_uuid.as_ref());
            assignment.policy_uuid.as_ref() == Some(policy) && target == Some(group)
        })
    };
    let groups: BTreeSet<_> = fleet.iter().filter_map(|device| device.parent_group_uuid.as_ref()).collect();
    let mut pairs = groups.into_iter().flat_map(|group| policies.keys().map(move |policy| (policy, group)));
    let (policy, group) = pairs.find(|(policy, group)| !is_assigned(policy, group))?;
    Some((policy.clone(), group.clone()))
}

/// The server may respond 202 and prepare the response. `send` would wait for it; this shows the wait.
async fn assign(
    client: &Client,
    policy: &PolicyUuid,
    group: &DeviceGroupUuid,
) -> Result<PolicyAssignment, Box<dyn Error>> {
    let assignment = PolicyAssignment::new().policy_uuid(policy).target(PolicyTarget::new().device_group_uuid(group));
    let call = policies::assign_policy(AssignPolicyRequest::new().assignment(assignment));
    let assigned = match call.start(client).await? {
        Started::Ready(assigned) => {
            println!("\nAssigned a policy.");
            assigned
        }
        Started::Pending(pending) => {
            println!("\nAssigned a policy. The server responded 202, so its answer is requested until it is ready.");
            let progress = Progress::spinner("Waiting");
            progress.describe("for the answer");
            pending.finish::<AssignPolicyResponse>(client).await?
        }
    };
    Ok(assigned.into_inner().assignment.ok_or("the response has no assignment")?)
}

fn print_assignments(
    assignments: &[PolicyAssignment],
    policies: &BTreeMap<PolicyUuid, String>,
    new: &PolicyAssignment,
) {
    let mut assignments: Vec<_> = assignments.iter().collect();
    assignments.sort_by_key(|assignment| assignment.rank);
    let row = |assignment: &&PolicyAssignment| {
        [
            assignment.rank.map(|rank| rank.to_string()).unwrap_or_default(),
            assignment.policy_uuid.as_ref().and_then(|policy| policies.get(policy)).cloned().unwrap_or_default(),
            if assignment.uuid == new.uuid { "now" } else { "before" }.to_owned(),
        ]
    };
    print_table(["Rank", "Policy", "Assigned"], &assignments.iter().map(row).collect::<Vec<_>>());
}
