//! Many concurrent calls: none is lost or duplicated, and the rate limit is never exceeded.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::time::Duration;

use eset_connect_runtime::Credentials;
use tokio::task::JoinSet;

use crate::support::api::rename_device;
use crate::support::{Reply, Server, api};

const CALLS: usize = 10_000;
const PER_SECOND: usize = 1000;

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_calls_arrive_once_within_the_limit() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let limit = NonZeroU32::new(u32::try_from(PER_SECOND).unwrap());
    let builder = server.builder_for(Credentials::token("token-of-tests")).calls_per_second(limit);
    let client = builder.timeout(Duration::from_secs(120)).build().unwrap();

    let mut workers = JoinSet::new();
    for worker in 0..100 {
        let client = client.clone();
        workers.spawn(async move {
            for number in (worker..CALLS).step_by(100) {
                rename_device(&number.to_string(), &api::device("new")).send(&client).await.unwrap();
            }
        });
    }
    workers.join_all().await;

    let calls = server.calls();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for call in &calls {
        *times.entry(call.target.as_str()).or_default() += 1;
    }
    assert_eq!((calls.len(), times.len()), (CALLS, CALLS));

    let mut arrived: Vec<_> = calls.iter().map(|call| call.at).collect();
    arrived.sort();
    let closest = arrived.windows(PER_SECOND + 1).map(|window| window[PER_SECOND] - window[0]).min();
    assert!(closest >= Some(Duration::from_secs(1)), "{} calls in {closest:?}", PER_SECOND + 1);
}
