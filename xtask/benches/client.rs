//! The client beside one written by hand on reqwest and serde's derives, for the same work against the same server.
//!
//!     cargo bench -p xtask --bench client
//!
//! Both are run in turns; the median of the quotients of neighbours is the figure, which a busy machine disturbs least.
//! The server is a process of its own that answers from memory. Rate limit and tracing are off. Words behind `--` choose
//! among the benches.

mod policy;

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use eset_connect::device_management::v1::list_devices;
use eset_connect::policy_management::v2::{AssignPolicyRequest, PolicyAssignment, PolicyTarget, assign_policy};
use eset_connect::{Client, Credentials, Region};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
/// As long as the client's own, so that both send the same bytes.
const USER_AGENT: &str = concat!("written-by-hand/2024/", env!("CARGO_PKG_VERSION"));
const POLICY: &str = "7e3a1f0c-52fb-4a5e-9a0e-3f1f7a1f0a11";
const DEVICE: &str = "123e4567-e89b-12d3-a456-426614174000";
const ASSIGNED: &str = r#"{
  "assignment": {
    "policyUuid": "7e3a1f0c-52fb-4a5e-9a0e-3f1f7a1f0a11",
    "rank": 3,
    "target": {"deviceUuid": "123e4567-e89b-12d3-a456-426614174000"},
    "uuid": "c0ffee00-1111-4222-8333-444455556666"
  }
}"#;
const DEVICES: usize = 100_000;
const PAGE: usize = 1000;

/// What a careful person writes for two operations. A program reads what it needs of the documented fields.
#[allow(dead_code, clippy::struct_field_names, reason = "the schema's names, and what is printed when the bench fails")]
mod by_hand {
    use serde::Deserialize;

    pub use crate::policy::{AssignPolicy, PolicyAssignment, PolicyTarget};

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Page {
        #[serde(default)]
        pub devices: Vec<Device>,
        #[serde(default)]
        pub next_page_token: String,
    }

    /// The documented fields, of which the server sends about half.
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Device {
        #[serde(default)]
        pub active_products: Vec<Component>,
        #[serde(default)]
        pub deployed_components: Vec<Component>,
        pub description: Option<String>,
        pub device_token: Option<String>,
        pub device_type: Option<DeviceType>,
        pub display_name: Option<String>,
        pub enrollment_status: Option<String>,
        pub functionality_problem_count: Option<i64>,
        pub functionality_status: Option<FunctionalityStatus>,
        #[serde(default)]
        pub hardware_profiles: Vec<Hardware>,
        pub is_master: Option<bool>,
        pub is_mobile: Option<bool>,
        pub is_muted: Option<bool>,
        pub last_sync_time: Option<String>,
        pub management_domain: Option<String>,
        pub cloning_configuration: Option<CloningConfiguration>,
        pub operating_system: Option<OperatingSystem>,
        pub original_display_name: Option<String>,
        pub parent_group_uuid: Option<String>,
        pub primary_local_ip_address: Option<String>,
        pub public_ip_address: Option<String>,
        #[serde(default)]
        pub tags: Vec<String>,
        pub uuid: Option<String>,
        pub etag: Option<String>,
        pub owner_uuid: Option<String>,
    }

    #[derive(Deserialize)]
    pub enum DeviceType {
        #[serde(rename = "DEVICE_TYPE_UNSPECIFIED")]
        Unspecified,
        #[serde(rename = "DEVICE_TYPE_NOTEBOOK")]
        Notebook,
        #[serde(rename = "DEVICE_TYPE_DESKTOP")]
        Desktop,
        #[serde(rename = "DEVICE_TYPE_SMARTPHONE")]
        Smartphone,
        #[serde(other)]
        Other,
    }

    #[derive(Deserialize)]
    pub enum FunctionalityStatus {
        #[serde(rename = "DEVICE_FUNCTIONALITY_STATUS_OK")]
        Ok,
        #[serde(other)]
        Other,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Component {
        pub display_name: Option<String>,
        pub version: Option<Version>,
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Hardware {
        pub manufacturer: Option<String>,
        pub model: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct CloningConfiguration {
        #[serde(default)]
        pub clone_naming_patterns: Vec<String>,
        pub security_group_uuid: Option<String>,
        pub security_group_display_name: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct OperatingSystem {
        pub bitness: Option<i64>,
        pub display_name: Option<String>,
        pub edition_id: Option<i64>,
        pub family_id: Option<i64>,
        pub version: Option<Version>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Version {
        pub id: Option<i64>,
        pub major: Option<i64>,
        pub minor: Option<i64>,
        pub name: Option<String>,
        pub patch: Option<i64>,
    }

    pub struct Client {
        pub http: reqwest::Client,
        pub base: String,
        pub token: &'static str,
    }

    #[derive(Debug)]
    pub enum Error {
        Http(reqwest::Error),
        Status { code: u16, request_id: Option<String>, body: Vec<u8> },
        Json(serde_json::Error),
    }

    impl Client {
        pub async fn assign_policy(&self, body: &AssignPolicy) -> Result<(AssignPolicy, Option<String>), Error> {
            let body = serde_json::to_vec(body).map_err(Error::Json)?;
            let request = self.http.post(format!("{}/v2/policy-assignments", self.base));
            let response = request
                .bearer_auth(self.token)
                .header("accept", "application/json")
                .header("content-type", "application/json")
                .body(body)
                .send()
                .await
                .map_err(Error::Http)?;
            read(response).await
        }

        pub async fn list_devices(&self, page_token: &str) -> Result<Page, Error> {
            let request = self.http.get(format!("{}/v1/devices?pageSize=1000&pageToken={page_token}", self.base));
            let response = request
                .bearer_auth(self.token)
                .header("accept", "application/json")
                .send()
                .await
                .map_err(Error::Http)?;
            read(response).await.map(|(page, _)| page)
        }
    }

    async fn read<T: serde::de::DeserializeOwned>(response: reqwest::Response) -> Result<(T, Option<String>), Error> {
        let id = response.headers().get("request-id");
        let request_id = id.and_then(|id| id.to_str().ok()).map(str::to_owned);
        let code = response.status().as_u16();
        let body = response.bytes().await.map_err(Error::Http)?;
        if code != 200 {
            return Err(Error::Status { code, request_id, body: body.to_vec() });
        }
        Ok((serde_json::from_slice(&body).map_err(Error::Json)?, request_id))
    }
}

type Bench = fn(&Runtime, &Client, &Arc<by_hand::Client>);

fn main() {
    if std::env::args().nth(1).as_deref() == Some("serve") {
        return serve();
    }
    let server = Server::start();
    let chosen: Vec<_> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let benches: [(&str, Bench, Runtime); 4] = [
        ("sequential", sequential, one_thread()),
        ("concurrent", concurrent, one_thread()),
        ("concurrent-2-threads", concurrent, two_threads()),
        ("items", items, one_thread()),
    ];
    for (name, bench, runtime) in benches {
        if chosen.is_empty() || chosen.iter().any(|word| word == name) {
            let (client, hand) = clients(&format!("http://127.0.0.1:{}", server.port));
            println!("{name}");
            bench(&runtime, &client, &hand);
        }
    }
}

/// New ones for each bench, since the pooled connections live on its runtime.
fn clients(base: &str) -> (Client, Arc<by_hand::Client>) {
    let builder = Client::builder(Region::Europe, Credentials::token(TOKEN)).base_url(base).calls_per_second(None);
    let http = reqwest::Client::builder().no_proxy().user_agent(USER_AGENT).build().expect("a client by hand");
    let hand = by_hand::Client { http, base: base.to_owned(), token: TOKEN };
    (builder.build().expect("a client"), Arc::new(hand))
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn two_threads() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

async fn assign(client: &Client) {
    let target = PolicyTarget::new().device_uuid(DEVICE);
    let assignment = PolicyAssignment::new().policy_uuid(POLICY).target(target);
    let answer = assign_policy(AssignPolicyRequest::new().assignment(assignment)).send(client).await;
    black_box(answer.expect("an answer"));
}

async fn assign_by_hand(client: &by_hand::Client) {
    let target = by_hand::PolicyTarget { device_uuid: Some(DEVICE.to_owned()), ..Default::default() };
    let assignment =
        by_hand::PolicyAssignment { policy_uuid: Some(POLICY.to_owned()), target: Some(target), ..Default::default() };
    let body = by_hand::AssignPolicy { assignment: Some(assignment) };
    black_box(client.assign_policy(&body).await.expect("an answer"));
}

/// Calls one after the other.
async fn calls<F: Future<Output = ()>>(count: u32, call: impl Fn() -> F) {
    for _ in 0..count {
        call().await;
    }
}

fn sequential(runtime: &Runtime, client: &Client, hand: &Arc<by_hand::Client>) {
    const CALLS: u32 = 500;
    let ours = || runtime.block_on(calls(CALLS, || assign(client)));
    let theirs = || runtime.block_on(calls(CALLS, || assign_by_hand(hand)));
    compare("an assign_policy after the other, per call", CALLS, 21, ours, theirs);
    let per_call = |work: &dyn Fn()| allocation_counter::measure(work).count_total / u64::from(CALLS);
    println!("  allocations per call: {} here, {} by hand", per_call(&ours), per_call(&theirs));
}

fn concurrent(runtime: &Runtime, client: &Client, hand: &Arc<by_hand::Client>) {
    const TASKS: u32 = 64;
    const CALLS: u32 = 50;
    let ours = || {
        tasks(runtime, TASKS, || {
            let client = client.clone();
            async move { calls(CALLS, || assign(&client)).await }
        });
    };
    let theirs = || {
        tasks(runtime, TASKS, || {
            let hand = hand.clone();
            async move { calls(CALLS, || assign_by_hand(&hand)).await }
        });
    };
    compare("64 assign_policy at a time, per call", TASKS * CALLS, 21, ours, theirs);
}

/// Runs tasks at the same time, and waits for all of them.
fn tasks<F: Future<Output = ()> + Send + 'static>(runtime: &Runtime, count: u32, task: impl Fn() -> F) {
    runtime.block_on(async {
        for task in (0..count).map(|_| tokio::spawn(task())).collect::<Vec<_>>() {
            task.await.expect("a task");
        }
    });
}

fn items(runtime: &Runtime, client: &Client, hand: &Arc<by_hand::Client>) {
    let ours = || {
        runtime.block_on(async {
            let mut items = list_devices().page_size(1000).items(client);
            let mut count = 0;
            while let Some(device) = items.next().await {
                black_box(device.expect("a device"));
                count += 1;
            }
            assert_eq!(count, DEVICES);
        });
    };
    let theirs = || {
        runtime.block_on(async {
            let (mut token, mut count) = (String::new(), 0);
            loop {
                let page = hand.list_devices(&token).await.expect("a page");
                for device in page.devices {
                    black_box(device);
                    count += 1;
                }
                token = page.next_page_token;
                if token.is_empty() {
                    break;
                }
            }
            assert_eq!(count, DEVICES);
        });
    };
    compare("100 000 devices", 1, 11, ours, theirs);
    let one_page = || {
        runtime.block_on(async {
            let page = list_devices().page_size(1000).send(client).await.expect("a page");
            black_box(page);
        });
    };
    let kib = |work: &dyn Fn()| allocation_counter::measure(work).bytes_max / 1024;
    let (here, by_hand, page) = (kib(&ours), kib(&theirs), kib(&one_page));
    println!("  most memory at a time: {here} KiB here, {by_hand} KiB by hand; one page alone {page} KiB");
}

/// Runs both in turns and prints the medians.
fn compare(name: &str, calls: u32, rounds: usize, ours: impl Fn(), theirs: impl Fn()) {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed() / calls
    };
    time(&ours);
    time(&theirs);
    let (mut here, mut by_hand, mut quotients) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        let (first, second) = if round % 2 == 0 {
            let first = time(&ours);
            (first, time(&theirs))
        } else {
            let second = time(&theirs);
            (time(&ours), second)
        };
        quotients.push(second.as_secs_f64() / first.as_secs_f64());
        here.push(first);
        by_hand.push(second);
    }
    here.sort();
    by_hand.sort();
    quotients.sort_by(f64::total_cmp);
    let middle = rounds / 2;
    let speed = quotients[middle];
    println!("  {name}: {:.1?} here, {:.1?} by hand; speed {speed:.2} of by hand", here[middle], by_hand[middle]);
}

/// The server, a child process that ends with the bench.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start() -> Self {
        let program = std::env::current_exe().expect("the bench's own program");
        let mut process = Command::new(program).arg("serve").stdout(Stdio::piped()).spawn().expect("a server");
        let mut line = String::new();
        let output = process.stdout.take().expect("the server's output");
        BufReader::new(output).read_line(&mut line).expect("the server's port");
        Self { process, port: line.trim().parse().expect("a port") }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn serve() {
    one_thread().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{}", listener.local_addr().expect("an address").port());
        let answers: Arc<Vec<Vec<u8>>> = Arc::new(answers());
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer_all(stream, answers.clone()));
        }
    });
}

/// The answer to `assign_policy`, then the pages.
fn answers() -> Vec<Vec<u8>> {
    let pages = (0..DEVICES / PAGE).map(page);
    std::iter::once(ASSIGNED.to_owned()).chain(pages).map(|body| http(&body)).collect()
}

fn http(body: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: 6f1a07bf\r\ncontent-length:";
    format!("{head} {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn page(number: usize) -> String {
    let mut text = String::from(r#"{"devices":["#);
    for device in 0..PAGE {
        let comma = if device == 0 { "" } else { "," };
        let _ = write!(
            text,
            r#"{comma}{{"deployedComponents":[{{"displayName":"Agent","version":{{"id":1,"major":12,"minor":{},"name":"12.{}"}},"name":"agent"}}],"deviceType":"DEVICE_TYPE_NOTEBOOK","displayName":"Device {device} of floor {number}","functionalityProblemCount":{},"functionalityStatus":"DEVICE_FUNCTIONALITY_STATUS_OK","isMobile":{},"lastSyncTime":"2023-10-28T10:36:{:02}Z","operatingSystem":{{"bitness":64,"displayName":"Debian 12","familyId":3}},"parentGroupUuid":"00000000-0000-0000-7001-0000000{number:05}","primaryLocalIpAddress":"10.1.{}.{}","tags":["laptop","floor {number}"],"uuid":"123e4567-e89b-12d3-a456-4266{number:04}{device:04}","etag":"{number}-{device}"}}"#,
            device % 9,
            device % 9,
            device % 7,
            device.is_multiple_of(9),
            device % 60,
            number % 256,
            device % 256,
        );
    }
    let next = number + 1;
    let token = if next == DEVICES / PAGE { String::new() } else { next.to_string() };
    let _ = write!(text, r#"],"nextPageToken":"{token}"}}"#);
    text
}

/// Answers each request of a connection; the page is the one that the token names, or the first.
async fn answer_all(stream: TcpStream, answers: Arc<Vec<Vec<u8>>>) {
    let mut stream = tokio::io::BufReader::new(stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        let (mut length, mut answer) = (0, 0);
        loop {
            line.clear();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return;
            }
            if line.starts_with("GET") {
                let token = line.split("pageToken=").nth(1).unwrap_or_default();
                answer = 1 + token.split([' ', '&']).next().unwrap_or_default().parse().unwrap_or(0);
            }
            match line.split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().unwrap_or(0);
                }
                _ if line == "\r\n" => break,
                _ => {}
            }
        }
        body.resize(length, 0);
        if stream.read_exact(&mut body).await.is_err() || stream.get_mut().write_all(&answers[answer]).await.is_err() {
            return;
        }
    }
}
