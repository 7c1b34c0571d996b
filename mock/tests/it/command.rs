//! The command: output and exit codes.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use eset_connect::incident_management::v1::list_delta_detections;
use eset_connect::{Client, Credentials, Region};
use eset_connect_mock::{PASSWORD, USER};

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_eset-connect-mock"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Ends the process when a test fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_prints_its_address_and_a_call_that_works() {
    let mut server = Running(command(&["--port", "0", "--devices", "3"]).spawn().unwrap());
    let output = BufReader::new(server.0.stdout.take().unwrap());
    let lines: Vec<_> = output.lines().map_while(Result::ok).take(5).collect();
    let url = lines[0].strip_prefix("Listening on ").unwrap();
    assert_eq!(lines[1], "User api-user@example.com, password mock-password");
    assert!(lines[3].contains(&format!("{url}/v1/devices?pageSize=3")), "{lines:?}");
    assert_eq!(reqwest::get(format!("{url}/v1/devices")).await.unwrap().status(), 401);
}

#[test]
fn the_printed_call_for_a_token_is_quoted_for_a_shell() {
    for (arguments, expected) in [
        (&[][..], "username=api-user@example.com --data-urlencode password=mock-password"),
        (&["--user", "o'neil", "--password", "$(id) x"], r"username='o'\''neil' --data-urlencode password='$(id) x'"),
        (
            &["--on-premises", "13.0", "--user", "o'neil"],
            r#"-d '{"grantType":"PASSWORD","password":"mock-password","username":"o'\''neil"}'"#,
        ),
    ] {
        let mut server = Running(command(&[&["--port", "0", "--devices", "1"], arguments].concat()).spawn().unwrap());
        let output = BufReader::new(server.0.stdout.take().unwrap());
        let line = output.lines().map_while(Result::ok).nth(2).unwrap();
        assert!(line.ends_with(expected), "{line}");
    }
}

#[tokio::test]
async fn faults_of_its_arguments_happen() {
    let arguments =
        ["--port", "0", "--fault", "503 retry-after 2.5 on POST /oauth/token once", "--random-faults", "0.1:7"];
    let mut server = Running(command(&arguments).spawn().unwrap());
    // It stays open, because the server goes on printing.
    let mut output = BufReader::new(server.0.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let url = line.trim_end().strip_prefix("Listening on ").unwrap();
    let response = reqwest::Client::new().post(format!("{url}/oauth/token")).body("x").send().await.unwrap();
    assert_eq!((response.status().as_u16(), &response.headers()["retry-after"]), (503, &"2.5".parse().unwrap()));
    let listed = reqwest::get(format!("{url}/_mock/faults")).await.unwrap().text().await.unwrap();
    let document: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let faults = document["faults"].as_array().unwrap().iter().map(|fault| {
        format!("{} {} {} {} {}", fault["fault"], fault["on"], fault["hits"], fault["random"], fault["seed"])
    });
    let expected = [
        r#""503 retry-after 2.5" "token requests" 1 null null"#,
        r#""any" "every call" 0 0.1 7"#,
        r#""any" "token requests" 0 0.1 7"#,
    ];
    assert_eq!(faults.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn detections_arrive_if_asked_for() {
    let mut server = Running(command(&["--port", "0", "--detections-per-minute", "60000"]).spawn().unwrap());
    // It stays open, because the server goes on printing.
    let mut output = BufReader::new(server.0.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let url = line.trim_end().strip_prefix("Listening on ").unwrap();
    let client = Client::builder(Region::Europe, Credentials::password(USER, PASSWORD)).base_url(url);
    let client = client.build().unwrap();
    let start = list_delta_detections().delta_token("latest").send(&client).await.unwrap();
    let round = list_delta_detections().delta_token(start.next_delta_token.as_deref().unwrap());
    let started = Instant::now();
    while round.clone().send(&client).await.unwrap().created_detections.is_empty() {
        assert!(started.elapsed() < Duration::from_secs(20), "no detection arrived");
    }
}

#[test]
#[cfg(unix)]
fn it_ends_cleanly_when_it_is_interrupted() {
    let mut server = Running(command(&["--port", "0"]).spawn().unwrap());
    let mut output = BufReader::new(server.0.stdout.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("Stop with") {
        line.clear();
        assert_ne!(output.read_line(&mut line).unwrap(), 0);
    }
    let interrupted = Command::new("kill").args(["-INT", &server.0.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(server.0.wait().unwrap().code(), Some(0));
}

#[test]
fn a_port_in_use_is_explained() {
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = other.local_addr().unwrap().port().to_string();
    let output = command(&["--port", &port]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    let expected =
        format!("error: another program uses 127.0.0.1:{port}; choose another port, or 0 for any that is free\n");
    assert_eq!(text, expected);
}

#[test]
fn a_wrong_argument_is_explained() {
    for (arguments, message) in [
        (["--rate", "0"], "expected a number from 1, or `unlimited`"),
        (
            ["--fault", "503 on GET /v1/device"],
            "column 12: no operation is `GET /v1/device`; a similar one is `GET /v1/devices`",
        ),
        (["--random-faults", "2"], "expected a share of requests from 0 to 1, found `2`"),
        (["--random-faults", "0.1:x"], "expected a number as the seed, found `x`"),
        (["--on-premises", "12"], "unknown version \"12\" on premises; known versions: 13.0, 13.1"),
    ] {
        let output = command(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(message), "{text}");
    }
}
