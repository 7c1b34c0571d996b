//! All failures between client and server, for a GET, a POST and a DELETE: the number of requests and
//! executions, the result, and the waits. This test writes `FAILURES.md`.

mod cases;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use eset_connect_runtime::{Client, Credentials, Error, ErrorKind, Response};

use crate::support::api::{self, TOKEN_PATH};
use crate::support::journal::{Journal, logged};
use crate::support::tracing_to::tracing_to;
use crate::support::{LARGEST_BODY, PASSWORD, Reply, Server, USER};
use cases::{Case, IN_TWO_SECONDS, Step, cases};

const METHODS: [&str; 4] = ["GET", "POST", "PATCH", "DELETE"];
const WAIT: Duration = Duration::from_millis(40);
const ATTEMPT: Duration = Duration::from_secs(1);

/// The outcome of one call.
#[derive(Debug)]
struct Outcome {
    requests: usize,
    executed: usize,
    result: String,
    claims_not_executed: bool,
    waits: Vec<(String, Duration)>,
    took: Duration,
    printed: String,
}

/// The rest of a script, and what the server has done so far.
#[derive(Default)]
struct Service {
    steps: Mutex<Vec<Step>>,
    tokens: Mutex<Vec<Reply>>,
    issued: AtomicUsize,
    executed: AtomicUsize,
}

impl Service {
    fn answer(&self, target: &str) -> Reply {
        if target == TOKEN_PATH {
            let number = self.issued.fetch_add(1, Ordering::SeqCst);
            let mut tokens = self.tokens.lock().unwrap();
            if tokens.is_empty() {
                return Reply::token(&format!("access-secret-{number}"), &format!("refresh-secret-{number}"));
            }
            return tokens.remove(0);
        }
        let mut steps = self.steps.lock().unwrap();
        let step = if steps.len() > 1 { steps.remove(0) } else { steps[0].clone() };
        self.executed.fetch_add(usize::from(step.executes), Ordering::SeqCst);
        let Reply::Answer { status, mut headers, body } = step.reply else { return step.reply };
        for (_, value) in headers.iter_mut().filter(|(_, value)| value == IN_TWO_SECONDS) {
            *value = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
        }
        Reply::Answer { status, headers, body }
    }
}

async fn play(case: &Case, method: &str, journal: &Journal) -> Outcome {
    let (steps, tokens) = (Mutex::new(case.steps.clone()), Mutex::new(case.tokens.clone()));
    let service = Arc::new(Service { steps, tokens, ..Service::default() });
    let server = Server::start({
        let service = service.clone();
        move |request| service.answer(&request.target)
    })
    .await;
    let (url, credentials) = if case.nobody_listens {
        ("http://127.0.0.1:1", Credentials::token("access-secret"))
    } else {
        (server.url.as_str(), Credentials::password(USER, PASSWORD))
    };
    let client = Client::builder(api::EUROPE, credentials)
        .base_url(url)
        .calls_per_second(None)
        .retries(2, WAIT, WAIT)
        .polling(WAIT, Duration::from_secs(10))
        .attempt_timeout(ATTEMPT)
        .timeout(Duration::from_secs(6))
        .max_response_bytes(1 << 20)
        .secret_header("x-key", "header-secret")
        .build()
        .unwrap();
    let name = "n".repeat(if case.body_is_not_read { LARGEST_BODY } else { 1 });
    let renamed = api::device(&name);
    let start = Instant::now();
    let (result, printed) = match method {
        "GET" => described(api::get_device("1").send(&client).await, |device| device.uuid.is_some()),
        "POST" => described(api::rename_device("1", &renamed).send(&client).await, |device| device.uuid.is_some()),
        "PATCH" => described(api::update_device("1", &renamed).send(&client).await, |device| device.uuid.is_some()),
        _ => described(api::delete_device("1").send(&client).await, |_| true),
    };
    Outcome {
        requests: server.calls().len(),
        executed: service.executed.load(Ordering::SeqCst),
        claims_not_executed: result.ends_with("not executed"),
        result,
        waits: journal.waits(),
        took: start.elapsed(),
        printed: format!("{printed} {client:?}"),
    }
}

/// The result in words, and everything that a program could print about it.
fn described<T>(result: Result<Response<T>, Error>, is_read: impl Fn(&T) -> bool) -> (String, String) {
    let error = match result {
        Ok(answer) => return (if is_read(&answer) { "result" } else { "empty result" }.to_owned(), String::new()),
        Err(error) => error,
    };
    let status = error.status().map(|status| status.as_u16()).unwrap_or_default();
    let mut text = match error.kind() {
        ErrorKind::Status => format!("status {status}"),
        ErrorKind::Decode => "unreadable, body available".to_owned(),
        ErrorKind::Foreign => "not from the service, body available".to_owned(),
        ErrorKind::Transport(kind) => format!("no response, {kind:?}"),
        ErrorKind::Token(kind) => format!("no token, {kind:?}"),
        ErrorKind::PendingLost => format!("response lost, {status}"),
        ErrorKind::Deadline(reason) => format!("deadline, {reason:?}"),
        _ => panic!("{error:?}"),
    };
    if error.pending().is_some() {
        text.push_str(", can be collected later");
    }
    if error.is_not_executed() {
        text.push_str(", not executed");
    }
    let mut printed = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        let _ = write!(printed, " {cause} {cause:?}");
        source = cause.source();
    }
    if let Some(pending) = error.pending() {
        let _ = write!(printed, " {pending:?} {}", serde_json::to_string(pending).unwrap());
    }
    (text, printed)
}

/// The outcomes of all cases with all methods, in the order of the list, and the text of all traces and logs.
#[derive(Default)]
struct Played {
    outcomes: Mutex<BTreeMap<usize, Outcome>>,
    traces: Mutex<String>,
    log: Mutex<String>,
}

/// Runs each call on its own thread and runtime, so that its traces and logs are separate.
fn run_all(cases: &[Case]) -> (Vec<[Outcome; METHODS.len()]>, String, String) {
    let next = AtomicUsize::new(0);
    let played = Played::default();
    let run = || {
        loop {
            let index = next.fetch_add(1, Ordering::SeqCst);
            let Some(case) = cases.get(index / METHODS.len()) else { return };
            let journal = Journal::default();
            let _guard = tracing_to(journal.clone());
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let outcome = runtime.block_on(play(case, METHODS[index % METHODS.len()], &journal));
            played.traces.lock().unwrap().push_str(&journal.text());
            played.outcomes.lock().unwrap().insert(index, outcome);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let log = logged(run);
                played.log.lock().unwrap().push_str(&log);
            });
        }
    });
    let mut outcomes = played.outcomes.into_inner().unwrap().into_values();
    let rows = cases.iter().map(|_| [(); METHODS.len()].map(|()| outcomes.next().unwrap())).collect();
    (rows, played.traces.into_inner().unwrap(), played.log.into_inner().unwrap())
}

/// The waits in words: the number of each kind.
fn waits_in_words(waits: &[(String, Duration)]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (reason, wait) in waits {
        let kind = match reason.as_str() {
            "retry" if *wait <= WAIT => "backoff",
            "retry" => "`Retry-After`",
            "pending" => "poll",
            other => other,
        };
        *counts.entry(kind).or_default() += 1;
    }
    let word = |(kind, count): (&&str, &usize)| format!("{count} {kind}{}", if *count > 1 { "s" } else { "" });
    let words: Vec<_> = counts.iter().map(word).collect();
    if words.is_empty() { "0".to_owned() } else { words.join(", ") }
}

/// One row for all methods with the same outcome.
fn table(cases: &[Case], rows: &[[Outcome; METHODS.len()]]) -> String {
    let mut text = String::new();
    for (case, outcomes) in cases.iter().zip(rows) {
        let mut lines: Vec<(Vec<&str>, String)> = Vec::new();
        for (method, outcome) in METHODS.into_iter().zip(outcomes) {
            let Outcome { requests, executed, result, waits, .. } = outcome;
            let line = format!("{requests} | {executed} | {result} | {}", waits_in_words(waits));
            match lines.iter_mut().find(|(_, same)| *same == line) {
                Some((methods, _)) => methods.push(method),
                None => lines.push((vec![method], line)),
            }
        }
        for (index, (methods, line)) in lines.iter().enumerate() {
            let name = if index == 0 { case.name } else { "" };
            let methods = if methods.len() == METHODS.len() { "all".to_owned() } else { methods.join(", ") };
            let _ = writeln!(text, "| {name} | {methods} | {line} |");
        }
    }
    text
}

#[test]
fn failures_match_the_docs_and_print_no_secret() {
    let cases = cases();
    let (rows, traces, log) = run_all(&cases);

    let texts = rows.iter().flatten().map(|outcome| outcome.printed.as_str());
    for text in texts.chain([traces.as_str(), log.as_str()]) {
        for secret in [PASSWORD, "p%26ss", "access-secret", "refresh-secret", "header-secret"] {
            assert!(!text.contains(secret), "{secret} is in {text}");
        }
    }
    assert!(traces.contains("waiting") && log.contains("connect"), "the traces or the log are missing:\n{log}");

    for (case, outcomes) in cases.iter().zip(&rows) {
        for (method, outcome) in METHODS.into_iter().zip(outcomes) {
            let call = format!("{}, {method}: {outcome:?}", case.name);
            assert!(!["POST", "PATCH"].contains(&method) || outcome.executed <= 1, "executed twice: {call}");
            assert!(!outcome.claims_not_executed || outcome.executed == 0, "{call}");
            let waited: Duration = outcome.waits.iter().map(|(_, wait)| *wait).sum();
            assert!(outcome.took >= waited && outcome.took < waited + Duration::from_secs(10), "{call}");
        }
    }

    let text = format!("{}{}", include_str!("matrix/intro.md"), table(&cases, &rows));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/FAILURES.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(path, &text).unwrap();
    }
    let documented = std::fs::read_to_string(path).unwrap_or_default();
    assert!(documented == text, "FAILURES.md differs; INSTA_UPDATE=always writes this:\n{text}");
}
