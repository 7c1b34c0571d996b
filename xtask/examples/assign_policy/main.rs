//! Assigns a policy to a device group. Needs no account: a stand-in for the service runs in the same process.
//!
//! ```sh
//! cargo run -p xtask --example assign_policy
//! ```

mod server;

use std::error::Error;
use std::time::Duration;

use eset_connect::ids::{DeviceGroupUuid, PolicyUuid};
use eset_connect::policy_management::v2::{self as policies, AssignPolicyRequest, PolicyAssignment, PolicyTarget};
use eset_connect::{Client, Credentials, Region};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // With an account neither line in the middle is needed: the region says where calls go, and the API says
    // how soon a pending answer may be asked for.
    let client = Client::builder(Region::Europe, Credentials::password("api-user@example.com", "password"))
        .base_url(&server::start().await?)
        .polling(Duration::from_millis(20), Duration::from_millis(100))
        .build()?;

    // A type for each entity's ids: two of them cannot be swapped by mistake.
    let policy = PolicyUuid::from("2f6c1d84-9a51-4c3e-8d0b-6f1f0c1b7a52");
    let group = DeviceGroupUuid::from("b4b1e7c0-3d92-4a6f-a1de-0e5c7d2f9a10");
    assign(&client, &policy, &group).await?;

    match assign(&client, &server::UNKNOWN_POLICY.into(), &group).await {
        Err(error) if error.is_not_found() => println!("refused: {error}"),
        other => other?,
    }
    Ok(())
}

/// The service answers 202 first; `send` waits for the answer.
async fn assign(client: &Client, policy: &PolicyUuid, group: &DeviceGroupUuid) -> Result<(), eset_connect::Error> {
    let target = PolicyTarget::new().device_group_uuid(group);
    let assignment = PolicyAssignment::new().policy_uuid(policy).target(target);
    let assigned = policies::assign_policy(AssignPolicyRequest::new().assignment(assignment)).send(client).await?;

    if let Some(PolicyAssignment { uuid: Some(uuid), rank: Some(rank), .. }) = &assigned.assignment {
        println!("assigned: {uuid}, rank {rank}");
    }
    println!("request-id: {}", assigned.request_id().unwrap_or("none"));
    Ok(())
}
