//! The program that moves devices by a list: nothing is moved twice, whatever happens, and the list is checked first.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use eset_connect::Client;
use eset_connect::device_management::v1::{
    Device, DeviceGroup, MoveDeviceBody, get_device, list_devices, list_groups, move_device,
};
use eset_connect_mock::{Fault, MockServer, Rate};

use crate::programs::{Folder, Moment, Numbers, Running, program, run};

/// A server, a client of it, and the files of the program.
struct World {
    server: MockServer,
    client: Client,
    folder: Folder,
}

impl World {
    async fn new(devices: u64) -> Self {
        Self::of(MockServer::builder().devices(devices).start().await.unwrap())
    }

    fn of(server: MockServer) -> Self {
        let client = server.client().unwrap();
        Self { server, client, folder: Folder::new() }
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = program("move_devices", &self.server);
        command.arg(self.list()).args(arguments).args(["--calls-per-second", "10000"]);
        command
    }

    fn list(&self) -> PathBuf {
        self.folder.path("list.csv")
    }

    fn journal(&self) -> PathBuf {
        self.folder.path("list.csv.journal")
    }

    fn write_list(&self, rows: impl IntoIterator<Item = (String, String)>) {
        let mut text = "device,group\n".to_owned();
        for (device, group) in rows {
            writeln!(text, "{device},{group}").unwrap();
        }
        fs::write(self.list(), text).unwrap();
    }

    async fn devices(&self) -> Vec<Device> {
        list_devices().page_size(1000).send(&self.client).await.unwrap().into_inner().devices
    }

    async fn groups(&self) -> Vec<DeviceGroup> {
        list_groups().page_size(1000).send(&self.client).await.unwrap().into_inner().device_groups
    }

    /// The id of a group by its name.
    async fn group(&self, name: &str) -> String {
        let groups = self.groups().await;
        let group = groups.iter().find(|group| group.display_name.as_deref() == Some(name));
        group.unwrap().uuid.as_ref().unwrap().to_string()
    }

    async fn move_by_hand(&self, device: &str, group: &str) {
        move_device(device, MoveDeviceBody::new().new_parent_uuid(group)).send(&self.client).await.unwrap();
    }

    async fn group_of(&self, device: &str) -> String {
        let device = get_device(device).send(&self.client).await.unwrap().into_inner().device.unwrap();
        device.parent_group_uuid.unwrap().to_string()
    }
}

fn id(device: &Device) -> String {
    device.uuid.as_ref().unwrap().to_string()
}

/// The counts of the last table.
fn counts(output: &str) -> BTreeMap<String, u64> {
    let (_, table) = output.rsplit_once("Result").unwrap();
    let rows = table.lines().skip(2).filter_map(|line| line.rsplit_once(' '));
    rows.map(|(name, count)| (name.trim().to_owned(), count.parse().unwrap())).collect()
}

fn counted(expected: &[(&str, u64)]) -> BTreeMap<String, u64> {
    expected.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_moves_each_device_once() {
    let world = World::new(200).await;
    let target = world.group("Finance").await;
    let devices = world.devices().await;
    let is_there = |device: &Device| device.parent_group_uuid.as_ref().unwrap().as_str() == target;
    let already_there = devices.iter().filter(|device| is_there(device)).count() as u64;
    // Half of them by their names.
    let name = |(index, device): (usize, &Device)| {
        if index % 2 == 0 { id(device) } else { device.display_name.clone().unwrap() }
    };
    let rows = devices.iter().enumerate().map(name).chain(["unknown-1".to_owned(), "unknown-2".to_owned()]);
    world.write_list(rows.map(|device| (device, target.clone())));

    let mut numbers = Numbers(3);
    let mut killed = 0;
    while killed < 8 {
        world.server.reset_rules();
        world.server.on_every_call().at_random(0.1).seed(numbers.below(1000)).fail(Fault::any()).unwrap();
        let running = Running::start(world.program(&["--apply"]));
        let journal = world.journal();
        // A move is two lines.
        let moment = Moment::Change(&journal, 1 + u32::try_from(numbers.below(40)).unwrap());
        assert!(tokio::task::block_in_place(|| running.kill(moment)), "after {killed} kills it was done");
        killed += 1;
    }
    let (code, output, errors) = run(world.program(&["--apply"])).await;
    assert_eq!(code, Some(1), "{errors}");
    let counts = counts(&output);
    assert_eq!(counts["already there"], already_there);
    assert_eq!(counts["unknown device"], 2);
    assert_eq!(counts["moved"] + counts["moved by an earlier run"], 200 - already_there);
    assert!(counts["moved"] > 0 && counts["moved by an earlier run"] > 0, "{counts:?}");
    assert_eq!(counts.len(), 4, "{counts:?}");

    for (before, after) in devices.iter().zip(world.devices().await) {
        assert!(is_there(&after));
        // The server counts the changes of a device.
        let changes = if is_there(before) { "1" } else { "2" };
        assert_eq!(after.etag.as_deref(), Some(changes), "{:?}", after.display_name);
    }
}

#[tokio::test]
async fn without_apply_it_moves_nothing_and_says_what_it_would_do() {
    let world = World::new(20).await;
    let (finance, sales) = (world.group("Finance").await, world.group("Sales").await);
    let devices = world.devices().await;
    for device in &devices {
        world.move_by_hand(&id(device), &finance).await;
    }
    world.server.forget_requests();
    let group = |index: usize| if index < 15 { sales.clone() } else { finance.clone() };
    world.write_list(devices.iter().enumerate().map(|(index, device)| (id(device), group(index))));
    let (code, output, errors) = run(world.program(&[])).await;
    assert_eq!((code, errors.as_str()), (Some(0), "Nothing was moved. To move the devices, add --apply\n"));
    assert_eq!(counts(&output), counted(&[("already there", 5), ("to move", 15)]));
    assert!(output.contains("/Sales  15\n"), "{output}");
    assert!(world.server.requests().iter().all(|request| request.method == "GET"));
    assert!(!world.journal().exists());
}

#[tokio::test]
async fn a_device_that_was_moved_is_not_moved_again() {
    let world = World::new(3).await;
    let (finance, sales) = (world.group("Finance").await, world.group("Sales").await);
    let devices = world.devices().await;
    let ids: Vec<_> = devices.iter().map(id).collect();
    for id in &ids {
        world.move_by_hand(id, &finance).await;
    }
    world.write_list(ids.iter().chain(["unknown".to_owned()].iter()).map(|id| (id.clone(), sales.clone())));
    assert_eq!(run(world.program(&["--apply"])).await.0, Some(1));

    // Somebody wants one of them elsewhere.
    world.move_by_hand(&ids[0], &finance).await;
    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!(code, Some(1));
    assert_eq!(counts(&output), counted(&[("moved by an earlier run", 3), ("unknown device", 1)]));
    assert_eq!(world.group_of(&ids[0]).await, finance);
    assert_eq!(world.group_of(&ids[1]).await, sales);
}

#[tokio::test]
async fn the_list_can_be_used_again_when_it_is_done() {
    let world = World::new(3).await;
    let (finance, sales) = (world.group("Finance").await, world.group("Sales").await);
    let device = id(&world.devices().await[0]);
    world.move_by_hand(&device, &finance).await;
    world.write_list([(device.clone(), sales.clone())]);
    assert_eq!(run(world.program(&["--apply"])).await.0, Some(0));
    assert!(!world.journal().exists() && world.folder.path("list.csv.journal.done").exists());

    let done = world.folder.path("list.csv.journal.done");
    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!((code, counts(&output)), (Some(0), counted(&[("already there", 1)])));
    // A run that moves nothing leaves what an earlier one has written.
    assert!(!world.journal().exists() && fs::read_to_string(done).unwrap().lines().count() == 2);

    world.move_by_hand(&device, &finance).await;
    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!((code, counts(&output)), (Some(0), counted(&[("moved", 1)])));
    assert_eq!(world.group_of(&device).await, sales);
}

#[tokio::test]
async fn a_lost_response_is_looked_up_and_not_sent_again() {
    let world = World::new(1).await;
    let (finance, sales) = (world.group("Finance").await, world.group("Sales").await);
    let device = id(&world.devices().await[0]);
    world.move_by_hand(&device, &finance).await;
    world.server.forget_requests();
    let call = move_device(device.as_str(), MoveDeviceBody::new());
    world.server.on_operation(&call).once().fail(Fault::reset().after_execution()).unwrap();
    world.write_list([(device.clone(), sales.clone())]);
    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!((code, counts(&output)), (Some(0), counted(&[("moved", 1)])));
    assert_eq!(world.server.requests().of_operation(&call).len(), 1);
    assert_eq!(world.server.requests().of(&get_device(device.as_str())).len(), 1);
}

#[tokio::test]
async fn a_failure_has_its_reason_stops_no_other_device_and_is_tried_again() {
    let world = World::new(3).await;
    let (finance, sales) = (world.group("Finance").await, world.group("Sales").await);
    let ids: Vec<_> = world.devices().await.iter().map(id).collect();
    for id in &ids {
        world.move_by_hand(id, &finance).await;
    }
    world.write_list(ids.iter().map(|id| (id.clone(), sales.clone())));
    let call = move_device(ids[1].as_str(), MoveDeviceBody::new().new_parent_uuid(sales.as_str()));
    world.server.on(&call).once().fail(Fault::status(403).message("not yours")).unwrap();
    let report = world.folder.path("report.csv");
    let (code, output, errors) = run(world.program(&["--apply", "--report", report.to_str().unwrap()])).await;
    assert_eq!((code, counts(&output)), (Some(1), counted(&[("moved", 2), ("failed", 1)])));
    assert!(errors.contains("line 3: 403") && errors.contains("not yours"), "{errors}");
    let report = fs::read_to_string(report).unwrap();
    let lines: Vec<_> = report.lines().collect();
    assert_eq!(lines[0], "line,device,group,result,reason");
    assert_eq!(lines[1], format!("2,{},{sales},moved,", ids[0]));
    assert!(lines[2].starts_with(&format!("3,{},{sales},failed,", ids[1])), "{report}");

    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!((code, counts(&output)), (Some(0), counted(&[("moved", 1), ("moved by an earlier run", 2)])));
}

#[tokio::test]
async fn a_wrong_list_moves_nothing_and_each_mistake_has_its_line() {
    let world = World::new(2).await;
    let devices = world.devices().await;
    let (first, second) = (id(&devices[0]), id(&devices[1]));
    for (list, message) in [
        (String::new(), "no column `device`"),
        ("device;group\na;b\n".to_owned(), "no column `device`; the first line has `device;group`"),
        ("device,group\n".to_owned(), "no row below the first line"),
        (format!("device,group\n{first},\n"), "line 2: the column `group` is empty"),
        ("device,group\na,b,c\n".to_owned(), "line: 2"),
        (format!("device,group\r\n{first},Nowhere\r\n"), "line 2: no group has the id, the name or the path `Nowhere`"),
        (format!("device,group\n{first},Sales\n"), "line 2: the group `Sales` can be `Branch "),
        (
            format!("device,group\n{second},All\n{first},All\n{first},Headquarters/Finance\n"),
            "line 4: line 3 has another group for",
        ),
    ] {
        fs::write(world.list(), &list).unwrap();
        let (code, output, errors) = run(world.program(&["--apply"])).await;
        assert_eq!((code, output.as_str()), (Some(2), ""), "{list}");
        assert!(errors.contains(message), "{list}: {errors}");
    }
    assert!(world.server.requests().iter().all(|request| request.method == "GET"));
}

#[tokio::test]
async fn every_wrong_row_is_named_in_one_run() {
    let world = World::new(1).await;
    fs::write(world.list(), "device,group\na,\nb,c,d\n,e\n").unwrap();
    let (code, _, errors) = run(world.program(&[])).await;
    let lines: Vec<_> = errors.lines().collect();
    assert_eq!((code, lines.len()), (Some(2), 4), "{errors}");
    assert_eq!(lines[1], "line 2: the column `group` is empty");
    assert!(lines[2].contains("line: 3"), "{errors}");
    assert_eq!(lines[3], "line 4: the column `device` is empty");
}

#[tokio::test]
async fn a_list_as_spreadsheets_write_it_is_read() {
    let world = World::new(3).await;
    let devices = world.devices().await;
    let name = devices[0].display_name.clone().unwrap();
    let text = format!(
        "\u{feff}Site;device;group\r\n1;\"{name}\"; Headquarters/Finance \r\n2;{name};Headquarters/Finance\r\n"
    );
    fs::write(world.list(), text).unwrap();
    let (code, output, errors) = run(world.program(&["--apply", "--delimiter", ";"])).await;
    assert_eq!(code, Some(0), "{errors}");
    // Two equal rows are one.
    assert_eq!(counts(&output).values().sum::<u64>(), 1);
}

#[tokio::test]
async fn it_sends_no_more_calls_per_second_than_it_may() {
    let limit = Rate::PerSecond(NonZeroU32::new(20).unwrap());
    let world = World::of(MockServer::builder().devices(45).rate(limit).start().await.unwrap());
    let target = world.group("Finance").await;
    let rows: Vec<_> = world.devices().await.iter().map(|device| (id(device), target.clone())).collect();
    world.write_list(rows);
    // The calls of the test count too.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut command = program("move_devices", &world.server);
    command.arg(world.list()).args(["--apply", "--calls-per-second", "20"]);
    assert_eq!(run(command).await.0, Some(0));
    assert_eq!(world.server.requests().with_status(429).len(), 0);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_signal_stops_it_and_the_next_run_continues() {
    let world = World::new(60).await;
    let target = world.group("Finance").await;
    world.write_list(world.devices().await.iter().map(|device| (id(device), target.clone())));
    let call = move_device("any", MoveDeviceBody::new());
    world.server.on_operation(&call).fail(Fault::delay(Duration::from_millis(100))).unwrap();
    let running = Running::start(world.program(&["--apply"]));
    while world.server.requests().of_operation(&call).len() < 10 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    running.signal("-TERM");
    let (code, errors) = tokio::task::block_in_place(|| running.wait());
    assert_eq!(code, Some(1));
    assert!(errors.contains("stopped; run the program again to continue"), "{errors}");

    // The moves that were sent are complete, so none of them has to be looked up.
    let journal = fs::read_to_string(world.journal()).unwrap();
    assert_eq!(journal.matches("started").count(), journal.matches("moved").count());
    world.server.reset_rules();
    let (code, output, _) = run(world.program(&["--apply"])).await;
    assert_eq!(code, Some(0));
    let counts = counts(&output);
    assert!(counts["moved"] > 0 && counts["moved by an earlier run"] > 0, "{counts:?}");
}

#[tokio::test]
async fn a_wrong_password_moves_nothing() {
    let world = World::new(1).await;
    let target = world.group("Finance").await;
    world.write_list([(id(&world.devices().await[0]), target)]);
    let mut command = world.program(&["--apply"]);
    command.env("ESET_PASSWORD", "wrong");
    let (code, _, errors) = run(command).await;
    assert_eq!(code, Some(2));
    assert!(errors.contains("the server rejected the user or the password"), "{errors}");
}
