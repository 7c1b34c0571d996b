//! Whatever the server does between pages, a list returns every item once and in order.
//!
//! A seed generates a list, splits it into pages and plans the reply to each request. So the plan also determines what
//! the caller must see: errors, pages with their request ids, and items. A failure prints its seed.

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use eset_connect_runtime::{Client, Error, ErrorKind, ListPage as _, Page as _, Pages, Response};
use tokio::task::JoinSet;

use crate::support::api::{Device, ListDevices, ListDevicesResponse, TOKEN_PATH, list_devices};
use crate::support::random::Random;
use crate::support::{Received, Reply, Server};

/// The number of lists per property.
const SEEDS: u64 = 100;

/// The number of retries of the clients in these tests.
const RETRIES: usize = 3;

/// The status for a request that no client should send.
const FAULT: u16 = 418;

impl Random {
    fn milliseconds(&mut self, end: usize) -> Duration {
        Duration::from_millis(self.below(end) as u64)
    }
}

/// The reply to one request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// A failure that the client retries, immediately if the server requests that.
    Passing(u16),
    PassingAtOnce(u16),
    HangUp,
    CutShort,
    /// The token has expired.
    Unauthorized,
    Pending,
    /// A permanent error.
    Refusal,
    /// A body that is not JSON, which ends the list.
    Garbage,
    Page,
}

const PASSING: [Step; 8] = [
    Step::Passing(429),
    Step::PassingAtOnce(429),
    Step::Passing(502),
    Step::Passing(503),
    Step::PassingAtOnce(503),
    Step::Passing(504),
    Step::HangUp,
    Step::CutShort,
];

/// A result that a caller sees.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Item(usize),
    /// A page, by its request id.
    Page(String),
    Refused,
    Broken,
    /// A pending response that the server gave up.
    Lost,
    Undecodable,
}

impl From<Error> for Seen {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::Status if error.status().is_some_and(|status| status == FAULT) => {
                panic!("{}", String::from_utf8_lossy(error.body().unwrap()))
            }
            ErrorKind::Status => Self::Refused,
            ErrorKind::Transport(_) => Self::Broken,
            ErrorKind::PendingLost => Self::Lost,
            ErrorKind::Decode => Self::Undecodable,
            _ => panic!("{error}"),
        }
    }
}

/// A page of the list, with the replies before it.
struct Plan {
    page: usize,
    items: Range<usize>,
    requests: Vec<Request>,
    /// The errors before the page.
    errors: Vec<Seen>,
}

struct Request {
    step: Step,
    /// The `response-id` that it must contain.
    collects: Option<String>,
}

impl Plan {
    fn new(page: usize, items: Range<usize>, random: &mut Random) -> Self {
        let mut plan = Self { page, items, requests: Vec::new(), errors: Vec::new() };
        let mut collects = None;
        loop {
            let failures = plan.fail(random, &mut collects);
            match random.below(12) {
                0 => plan.end(Step::Refusal, &mut collects, Seen::Refused),
                1 => plan.end(Step::Garbage, &mut collects, Seen::Undecodable),
                2 => {
                    for _ in failures..RETRIES {
                        plan.request(random.pick(&PASSING), &mut collects);
                    }
                    let last = random.pick(&PASSING);
                    let seen = match last {
                        Step::HangUp | Step::CutShort => Seen::Broken,
                        Step::Passing(504) if collects.is_some() => Seen::Lost,
                        _ => Seen::Refused,
                    };
                    plan.end(last, &mut collects, seen);
                }
                3 => plan.request(Step::Pending, &mut collects),
                _ => {
                    plan.request(Step::Page, &mut collects);
                    return plan;
                }
            }
        }
    }

    /// Adds failures that the client retries by itself. Returns the number of retries.
    fn fail(&mut self, random: &mut Random, collects: &mut Option<String>) -> usize {
        let failures = if random.one_in(3) { random.below(RETRIES + 1) } else { 0 };
        let expiry = if random.one_in(10) { random.below(failures + 1) } else { usize::MAX };
        for failure in 0..=failures {
            if failure == expiry {
                self.request(Step::Unauthorized, collects);
            }
            if failure < failures {
                self.request(random.pick(&PASSING), collects);
            }
        }
        failures
    }

    /// Adds a reply that returns an error to the caller.
    fn end(&mut self, step: Step, collects: &mut Option<String>, seen: Seen) {
        self.request(step, collects);
        self.errors.push(seen);
        *collects = None;
    }

    fn request(&mut self, step: Step, collects: &mut Option<String>) {
        self.requests.push(Request { step, collects: collects.clone() });
        match step {
            Step::Pending => *collects = Some(self.response_id(self.requests.len() - 1)),
            // The server gave up preparing the response.
            Step::Passing(504) => *collects = None,
            _ => {}
        }
    }

    fn response_id(&self, request: usize) -> String {
        format!("pending-{}-{request}", self.page)
    }
}

/// A list in pages, and the progress of the client.
struct List {
    seed: u64,
    random: Random,
    plans: Vec<Plan>,
    /// The token of each page. That of the first page is never sent.
    tokens: Vec<String>,
    /// The number of requests for each page.
    asked: Vec<usize>,
}

impl List {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let items = random.pick(&[0, 1, 30, 400]);
        let items = random.below(items + 1);
        let largest = random.pick(&[10, 50, 400]);
        let (mut plans, mut start) = (Vec::new(), 0);
        // Some pages are empty, including the last one.
        while start < items || plans.is_empty() || random.one_in(6) {
            let size = if random.one_in(6) { 0 } else { random.below(largest + 1) };
            let end = items.min(start + size);
            plans.push(Plan::new(plans.len(), start..end, &mut random));
            start = end;
        }
        let tokens = (0..plans.len()).map(|page| format!("{page}{}", random.pick(&["", "/+==", " &é%20", "\"\\"])));
        let tokens = tokens.collect();
        let asked = vec![0; plans.len()];
        Self { seed, random, plans, tokens, asked }
    }

    /// The expected pages and errors.
    fn expected(&self) -> Vec<Seen> {
        let mut expected = Vec::new();
        for (page, plan) in self.plans.iter().enumerate() {
            expected.extend(plan.errors.iter().cloned());
            expected.push(Seen::Page(self.request_id(page)));
            expected.extend(plan.items.clone().map(Seen::Item));
        }
        expected
    }

    /// The expected items and errors: all of them, or those before the error that ends the list.
    fn expected_items(&self) -> Vec<Seen> {
        let mut items: Vec<_> = self.expected().into_iter().filter(|seen| !matches!(seen, Seen::Page(_))).collect();
        if let Some(end) = items.iter().position(|seen| *seen == Seen::Undecodable) {
            items.truncate(end + 1);
        }
        items
    }

    /// The expected number of requests per page, for a caller that continues after the end of a list or does not.
    fn planned(&self, goes_on: bool) -> Vec<usize> {
        let mut is_over = false;
        let requests = |plan: &Plan| {
            let end = plan.requests.iter().position(|request| !goes_on && request.step == Step::Garbage);
            let count = if is_over { 0 } else { end.map_or(plan.requests.len(), |end| end + 1) };
            is_over |= end.is_some();
            count
        };
        self.plans.iter().map(requests).collect()
    }

    fn request_id(&self, page: usize) -> String {
        format!("list-{}-page-{page}", self.seed)
    }

    fn answer(&mut self, token: Option<&str>, response_id: Option<&str>) -> Reply {
        let Some(page) = token.map_or(Some(0), |token| self.tokens.iter().position(|known| known == token)) else {
            return self.fault(&format!("no page has the token {token:?}"));
        };
        let count = self.asked[page];
        self.asked[page] += 1;
        let Some(request) = self.plans[page].requests.get(count) else {
            return self.fault(&format!("page {page} was answered already"));
        };
        if response_id != request.collects.as_deref() {
            return self.fault(&format!("page {page}: {response_id:?} collects nothing"));
        }
        let reply = match request.step {
            Step::Passing(status) => Reply::status(status),
            Step::PassingAtOnce(status) => Reply::status(status).with("retry-after", "0"),
            Step::HangUp => Reply::HangUp,
            Step::CutShort => Reply::CutShort,
            Step::Unauthorized => Reply::status(401),
            Step::Pending => Reply::pending(&self.plans[page].response_id(count)),
            Step::Refusal => Reply::status(500),
            Step::Garbage => Reply::ok(r#"{"devices":[{"displayName":"#),
            Step::Page => self.page(page),
        };
        if self.random.one_in(8) {
            return Reply::After(self.random.milliseconds(5), Box::new(reply));
        }
        reply
    }

    /// The response to a request that no client should send.
    fn fault(&self, fault: &str) -> Reply {
        Reply::status(FAULT).with_body(format!("seed {}: {fault}", self.seed))
    }

    fn page(&mut self, page: usize) -> Reply {
        let items = self.plans[page].items.clone();
        let devices: Vec<_> = items.map(|item| format!(r#"{{"displayName":"{item}"}}"#)).collect();
        let devices = (!devices.is_empty() || self.random.one_in(2)).then(|| devices.join(","));
        let next = match self.tokens.get(page + 1) {
            Some(token) => Some(serde_json::to_string(token).unwrap()),
            None => self.random.pick(&[None, Some("null"), Some(r#""""#)]).map(str::to_owned),
        };
        let devices = devices.map(|devices| format!(r#""devices":[{devices}]"#));
        let next = next.map(|next| format!(r#""nextPageToken":{next}"#));
        let mut fields: Vec<_> = devices.into_iter().chain(next).collect();
        if self.random.one_in(2) {
            fields.reverse();
        }
        Reply::ok(&format!("{{{}}}", fields.join(","))).with("request-id", &self.request_id(page))
    }
}

/// A list of the server, and a client that reads it.
struct Listed {
    seed: u64,
    list: Arc<Mutex<List>>,
    client: Client,
}

impl Listed {
    fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap()
    }

    /// The seed is part of the request, so that one server can serve all lists.
    fn call(&self) -> ListDevices {
        list_devices().device_uuids([self.seed.to_string().as_str()])
    }

    fn random(&self) -> Random {
        Random(!self.seed)
    }

    /// The list from a page.
    fn pages(&self, token: Option<&str>) -> Pages<ListDevicesResponse> {
        let call = self.call();
        token.map_or_else(|| call.clone(), |token| call.clone().page_token(token)).pages(&self.client)
    }

    /// Reads the list from a page to its end. After an error that ends it, continues with the last token.
    async fn read_pages(&self, mut token: Option<String>, seen: &mut Vec<Seen>) {
        loop {
            let mut pages = self.pages(token.as_deref());
            while let Some(page) = pages.next().await {
                if let Ok(page) = &page {
                    token = page.next_page_token().map(str::to_owned);
                }
                note_page(page, seen);
            }
            assert!(pages.next().await.is_none());
            if seen.last() != Some(&Seen::Undecodable) {
                return;
            }
        }
    }

    /// Checks the items that a caller saw, and the number of requests.
    fn check_items(&self, seen: &[Seen]) {
        let list = self.list();
        assert_eq!(seen, list.expected_items(), "seed {}", self.seed);
        assert_eq!(list.asked, list.planned(false), "seed {}", self.seed);
    }

    /// The same for a caller that reads pages and continues after each error.
    fn check_pages(&self, seen: &[Seen]) {
        let list = self.list();
        assert_eq!(seen, list.expected(), "seed {}", self.seed);
        assert_eq!(list.asked, list.planned(true), "seed {}", self.seed);
    }
}

fn item(device: Device) -> Seen {
    Seen::Item(device.name.unwrap().parse().unwrap())
}

fn note_page(page: Result<Response<ListDevicesResponse>, Error>, seen: &mut Vec<Seen>) {
    match page {
        Ok(page) => {
            seen.push(Seen::Page(page.request_id().unwrap().to_owned()));
            seen.extend(page.into_inner().take_items().into_iter().map(item));
        }
        Err(error) => seen.push(error.into()),
    }
}

/// Tests a property on the list of each seed, several concurrently, with one client.
async fn each_list<F: Future<Output = ()> + Send + 'static>(property: fn(Listed) -> F) {
    let lists: Vec<_> = (0..SEEDS).map(|seed| Arc::new(Mutex::new(List::new(seed)))).collect();
    let all = lists.clone();
    let tokens = Mutex::new(0);
    let server = Server::start(move |request| answer(request, &all, &tokens)).await;
    let client = server.client();
    let mut running = JoinSet::new();
    for (seed, list) in (0..).zip(lists) {
        let property = property(Listed { seed, list, client: client.clone() });
        running.spawn(async move {
            let ended = tokio::time::timeout(Duration::from_secs(60), property).await;
            assert!(ended.is_ok(), "seed {seed}: no end");
        });
        if running.len() == 8 {
            running.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(property) = running.join_next().await {
        property.unwrap();
    }
}

fn answer(request: &Received, lists: &[Arc<Mutex<List>>], tokens: &Mutex<u32>) -> Reply {
    if request.target == TOKEN_PATH {
        let mut tokens = tokens.lock().unwrap();
        *tokens += 1;
        return Reply::token(&format!("token-{tokens}"), &format!("refresh-{tokens}"));
    }
    let (_, query) = request.target.split_once('?').unwrap();
    let (mut seed, mut token) = (None, None);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "deviceUuids" => seed = value.parse::<usize>().ok(),
            "pageToken" => token = Some(value.into_owned()),
            other => panic!("{other}"),
        }
    }
    lists[seed.unwrap()].lock().unwrap().answer(token.as_deref(), request.header("response-id"))
}

#[tokio::test]
async fn items_are_returned_once_and_in_order() {
    each_list(|listed| async move {
        let mut items = listed.call().items(&listed.client);
        let mut seen = Vec::new();
        while let Some(next) = items.next().await {
            seen.push(next.map_or_else(Seen::from, item));
        }
        assert!(items.next().await.is_none());
        listed.check_items(&seen);
    })
    .await;
}

#[tokio::test]
async fn pages_are_returned_once_with_their_request_ids() {
    each_list(|listed| async move {
        let mut seen = Vec::new();
        listed.read_pages(None, &mut seen).await;
        listed.check_pages(&seen);
    })
    .await;
}

#[tokio::test]
async fn a_stored_token_returns_the_rest() {
    each_list(|listed| async move {
        let stop = listed.random().below(listed.list().plans.len());
        let (mut seen, mut token) = (Vec::new(), None);
        let mut pages = listed.pages(None);
        while seen.iter().filter(|seen| matches!(seen, Seen::Page(_))).count() <= stop {
            let Some(page) = pages.next().await else {
                pages = listed.pages(token.as_deref());
                continue;
            };
            if let Ok(page) = &page {
                token = page.next_page_token().map(str::to_owned);
            }
            note_page(page, &mut seen);
        }
        drop(pages);
        if token.is_some() {
            listed.read_pages(token, &mut seen).await;
        }
        listed.check_pages(&seen);
    })
    .await;
}

#[tokio::test]
async fn waiting_can_be_interrupted_at_any_moment() {
    each_list(|listed| async move {
        let mut random = listed.random();
        let mut items = listed.call().items(&listed.client);
        let mut seen = Vec::new();
        loop {
            match tokio::time::timeout(random.milliseconds(4), items.next()).await {
                Ok(Some(next)) => seen.push(next.map_or_else(Seen::from, item)),
                Ok(None) => break,
                Err(_) => {}
            }
        }
        listed.check_items(&seen);
    })
    .await;
}
