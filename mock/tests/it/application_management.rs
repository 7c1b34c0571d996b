//! Executables: blocked and unblocked everywhere.

use std::collections::BTreeSet;

use eset_connect::Client;
use eset_connect::application_management::v1::{
    Executable, block_executable, get_executable, list_executables, unblock_executable,
};
use eset_connect::quarantine_management::v1::list_quarantined_objects;

use crate::started;

async fn executables(client: &Client) -> Vec<Executable> {
    list_executables().page_size(1000).send(client).await.unwrap().executables.clone()
}

fn blocked(executables: &[Executable]) -> Vec<&Executable> {
    executables.iter().filter(|executable| executable.is_blocked == Some(true)).collect()
}

#[tokio::test]
async fn an_executable_is_blocked_until_it_is_unblocked() {
    let (server, client) = started().await;
    let id = server.example_id("executable").unwrap();
    let before = executables(&client).await;
    for _ in 0..2 {
        block_executable(id.as_str()).send(&client).await.unwrap();
        let read = get_executable(id.as_str()).send(&client).await.unwrap();
        assert_eq!(read.executable.as_ref().unwrap().is_blocked, Some(true));
    }
    assert_eq!(blocked(&executables(&client).await).len(), blocked(&before).len() + 1);
    unblock_executable(id.as_str()).send(&client).await.unwrap();
    assert_eq!(executables(&client).await, before);
    assert!(block_executable("unknown").send(&client).await.unwrap_err().is_not_found());
    assert!(get_executable("unknown").send(&client).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn some_executables_are_those_in_the_quarantine() {
    let (_server, client) = started().await;
    let seen: BTreeSet<_> = executables(&client).await.into_iter().filter_map(|seen| seen.hash_sha256).collect();
    let objects = list_quarantined_objects().page_size(1000).send(&client).await.unwrap().objects.clone();
    let files = objects.into_iter().filter_map(|object| object.file?.hash_sha256);
    assert!(files.filter(|hash| seen.contains(hash)).count() > 0);
}
