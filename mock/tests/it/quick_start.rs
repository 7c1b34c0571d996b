//! The program of the README's quick start.

use std::time::Duration;

use eset_connect::policy_management::v2::{AssignPolicyRequest, assign_policy};
use eset_connect_mock::{MockServer, Readiness};

use crate::programs::{program, run};

#[tokio::test]
async fn it_lists_devices_and_assigns_a_policy_through_a_pending_response() {
    let pending = Readiness::After(Duration::from_millis(20));
    let server = MockServer::builder().devices(250).pending(pending).start().await.unwrap();
    let (code, output, errors) = run(program("quick_start", &server)).await;
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(output.starts_with("250 devices in 18 groups."), "{output}");
    assert!(output.contains("The server responded 202"), "{output}");
    let assigned: Vec<_> = output.lines().filter(|line| line.ends_with("  now")).collect();
    assert_eq!(assigned.len(), 1, "{output}");
    let requests = server.requests().of_operation(&assign_policy(AssignPolicyRequest::new()));
    let statuses: Vec<_> = requests.iter().filter_map(|request| request.status).collect();
    assert!(statuses.len() > 1 && statuses.ends_with(&[202, 200]), "{statuses:?}");
}

#[tokio::test]
async fn each_run_assigns_another_policy() {
    let server = MockServer::builder().devices(3).start().await.unwrap();
    let mut assigned = Vec::new();
    for _ in 0..2 {
        let (code, output, _) = run(program("quick_start", &server)).await;
        assert_eq!(code, Some(0));
        assert!(output.contains("\nAssigned a policy.\n"), "{output}");
        assigned.extend(output.lines().find(|line| line.ends_with("  now")).map(str::to_owned));
    }
    assert!(assigned.len() == 2 && assigned[0] != assigned[1], "{assigned:?}");
}

#[tokio::test]
async fn without_a_server_it_shows_how_to_start_one() {
    let server = MockServer::start().await.unwrap();
    let command = program("quick_start", &server);
    drop(server);
    let (code, output, errors) = run(command).await;
    assert_eq!((code, output.as_str()), (Some(1), ""));
    assert!(
        errors.ends_with("help: start the server with `cargo xtask mock`, or set its address with --url\n"),
        "{errors}"
    );
}

#[tokio::test]
async fn a_wrong_password_is_not_tried_again() {
    let server = MockServer::start().await.unwrap();
    let mut command = program("quick_start", &server);
    command.args(["--password", "wrong"]);
    let (code, _, errors) = run(command).await;
    assert_eq!(code, Some(1));
    assert!(errors.contains("the server rejected the user or the password"), "{errors}");
    assert_eq!(server.all_requests().len(), 1);
}
