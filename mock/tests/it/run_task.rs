//! The program that runs a command on devices.

use std::time::Duration;

use eset_connect::automation::v1::list_task_runs;
use eset_connect_mock::MockServer;

use crate::programs::{program, run};

#[tokio::test]
async fn a_task_ends_with_what_became_of_each_device() {
    let server = MockServer::builder().devices(200).start().await.unwrap();
    let mut command = program("run_task", &server);
    command.args(["--devices", "200", "--patience", "1"]);
    // Every device that is on has run the command long before; one that is off is back within a day.
    let waiting = async {
        while server.requests().of_operation(&list_task_runs("any")).is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        server.advance(Duration::from_secs(600));
    };
    let ((code, output, errors), ()) = tokio::join!(run(command), waiting);
    assert_eq!((code, errors.as_str()), (Some(3), ""), "some devices are off");
    let of = |result: &str| output.lines().filter(|line| line.contains(&format!("  {result}"))).count();
    let (over, off) = (of("finished") + of("failed"), of("not run yet"));
    assert!(over > 0 && off > 0, "{output}");
    assert_eq!(over + off, 200, "{output}");
}

#[tokio::test]
async fn no_devices_are_not_all_devices() {
    let server = MockServer::start().await.unwrap();
    let mut command = program("run_task", &server);
    command.args(["--devices", "0"]);
    let (code, _, errors) = run(command).await;
    assert_eq!(code, Some(2), "{errors}");
    assert!(server.requests().is_empty());
}
