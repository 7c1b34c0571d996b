//! Moves devices: several at a time, and none twice.

use std::io;
use std::pin::pin;
use std::time::Duration;

use eset_connect::device_management::v1::{self as devices, MoveDeviceBody};
use eset_connect::ids::DeviceGroupUuid;
use eset_connect::{Client, Error};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use crate::journal::{Journal, State, Target};
use crate::patience::{Patience, passes};
use crate::terminal::Progress;

/// The number of moves at a time. The client sends no more per second than it may; this is for slow responses.
const AT_A_TIME: usize = 8;

/// How long moves that were sent may take after the program was stopped.
const GRACE: Duration = Duration::from_secs(5);

/// What became of a device.
#[derive(Clone, Debug)]
pub enum Outcome {
    Moved,
    /// With the reason.
    Failed(String),
}

/// Why not all devices were handled.
#[derive(Debug)]
pub enum Stop {
    /// The account cannot be used.
    Account(Error),
    /// The journal cannot be written.
    Journal(io::Error),
    /// A signal.
    Signal,
}

/// Moves the devices. `done` gets the outcome of each, by its position.
///
/// When `stop` ends, no other move begins, and those that were sent have a while to be completed. The next run finds out what
/// became of the rest.
pub async fn move_all(
    client: &Client,
    targets: &[Target],
    journal: &mut Journal,
    progress: &Progress,
    stop: impl Future<Output = Stop>,
    mut done: impl FnMut(usize, Outcome),
) -> Result<(), Stop> {
    let mut stop = pin!(stop);
    let mut running = FuturesUnordered::new();
    let mut waiting = targets.iter().enumerate();
    let mut stopped = None;
    let mut deadline = pin!(tokio::time::sleep(GRACE));
    loop {
        while stopped.is_none() && running.len() < AT_A_TIME {
            let Some((index, target)) = waiting.next() else { break };
            if let Err(error) = journal.record(target, State::Started) {
                stopped = Some(Stop::Journal(error));
                break;
            }
            running.push(async move { (index, move_one(client, target, progress).await) });
        }
        let ended = tokio::select! {
            ended = running.next() => ended,
            reason = &mut stop, if stopped.is_none() => {
                stopped = Some(reason);
                deadline.as_mut().reset(Instant::now() + GRACE);
                continue;
            }
            () = &mut deadline, if stopped.is_some() => None,
        };
        let Some((index, ended)) = ended else { break };
        let outcome = match ended {
            Ok(outcome) => outcome,
            Err(error) => {
                stopped.get_or_insert(Stop::Account(error));
                continue;
            }
        };
        let state = if matches!(outcome, Outcome::Moved) { State::Moved } else { State::Failed };
        if let Err(error) = journal.record(&targets[index], state) {
            stopped.get_or_insert(Stop::Journal(error));
        }
        progress.step();
        done(index, outcome);
    }
    stopped.map_or(Ok(()), Err)
}

/// Moves a device, and tries again as long as it takes. An error means that no device can be moved.
async fn move_one(client: &Client, target: &Target, progress: &Progress) -> Result<Outcome, Error> {
    let mut patience = Patience::new();
    loop {
        let body = MoveDeviceBody::new().new_parent_uuid(target.group.as_str());
        let error = match devices::move_device(target.device.as_str(), body).send(client).await {
            Ok(_) => return Ok(Outcome::Moved),
            Err(error) if passes(&error) => error,
            Err(error) if error.is_unauthorized() => return Err(error),
            Err(error) => return Ok(Outcome::Failed(error.to_string())),
        };
        patience.wait(&error, &error.to_string(), None, progress).await;
        // The response was lost, so it may be there.
        if !error.is_not_executed() && is_there(client, target, progress).await? {
            return Ok(Outcome::Moved);
        }
    }
}

/// Whether a device is in the group.
async fn is_there(client: &Client, target: &Target, progress: &Progress) -> Result<bool, Error> {
    let mut patience = Patience::new();
    loop {
        match devices::get_device(target.device.as_str()).send(client).await {
            Ok(response) => {
                let group = response.into_inner().device.and_then(|device| device.parent_group_uuid);
                return Ok(group == Some(DeviceGroupUuid::from(target.group.as_str())));
            }
            Err(error) if passes(&error) => patience.wait(&error, &error.to_string(), None, progress).await,
            Err(error) if error.is_unauthorized() => return Err(error),
            // The next move gets the reason.
            Err(_) => return Ok(false),
        }
    }
}
