//! A round of a feed: the pages since the last round, with the detail of each detection, as lines.

use std::collections::HashMap;
use std::fmt;
use std::io;

use eset_connect::ids::DetectionUuid;
use eset_connect::incident_management::{v1, v2};
use eset_connect::json::{Model, Problem, Value, to_vec};
use eset_connect::{Client, Error, ListPage, Paged, Response};

use crate::details::{details, is_refused};
use crate::output::{Output, Position};

/// The delta token of a feed that starts now.
pub const START: &str = "latest";

/// A feed. The vendor's integrations read the detections of ESET PROTECT from v1, and those of ESET Inspect and ESET
/// Cloud Office Security from v2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Feed {
    V1,
    V2,
}

/// Why a round ended early.
#[derive(Debug)]
pub enum Failure {
    /// A call failed.
    Call(Error),
    /// The service no longer knows where the feed continues.
    DeltaToken(Error),
    /// The file or the checkpoint cannot be used.
    File(io::Error),
    /// The program would not notice a signal.
    Signal(io::Error),
}

/// A page of any feed.
struct Page {
    items: Vec<Item>,
    /// The token of the next page.
    next: Option<String>,
    /// The token of the next round.
    delta: Option<String>,
}

/// An item of a page.
struct Item {
    /// `None` if it has no id, or is no detection for this version of the crate.
    id: Option<DetectionUuid>,
    /// The JSON as it was received, with unknown fields. The text of an item that is no detection is a string.
    json: Vec<u8>,
}

/// How many lines of the round the file has for each item. Equal items are counted, because a detection that changes can
/// come twice.
type Written = HashMap<String, u64>;

impl Feed {
    /// Exports a round, page by page. Calls `written` after each page, with the number of new lines.
    ///
    /// After an error, the next round starts with the page that is not written.
    pub async fn round(
        self,
        client: &Client,
        page_size: u16,
        output: &mut Output,
        mut written: impl FnMut(u64),
    ) -> Result<(), Failure> {
        let mut known = Written::new();
        if output.position(self as usize).is_repeated {
            known = self.begin_again(output)?;
        }
        loop {
            let position = output.position(self as usize).clone();
            let page = match self.page(client, &position, page_size).await {
                Ok(page) => page,
                // It is not documented how long a page token is valid. The pages of the round can be requested again.
                Err(error) if is_refused(&error) && position.page.is_some() => {
                    known = self.begin_again(output)?;
                    continue;
                }
                Err(error) if is_refused(&error) => return Err(Failure::DeltaToken(error)),
                Err(error) => return Err(Failure::Call(error)),
            };
            let mut items = page.items;
            items.retain(|item| !take(&mut known, item));
            let lines = self.lines(client, &items).await?;
            let is_last = page.next.is_none();
            let next = match page.next {
                Some(next) => Position { page: Some(next), ..position },
                None => Position {
                    delta: page.delta.unwrap_or(position.delta),
                    page: None,
                    round_start: output.length() + lines.len() as u64,
                    is_repeated: false,
                },
            };
            output.append(self as usize, &lines, next)?;
            written(items.len() as u64);
            if is_last {
                return Ok(());
            }
        }
    }

    /// Sets the feed to the first page of the round. Returns what the file has of the round.
    fn begin_again(self, output: &mut Output) -> Result<Written, Failure> {
        let position = Position { page: None, is_repeated: true, ..output.position(self as usize).clone() };
        let mut written = Written::new();
        for line in output.lines_from(position.round_start)? {
            let line: Value = serde_json::from_slice(&line).map_err(io::Error::from)?;
            if line["feed"] == self.name() {
                *written.entry(key(&line["listed"])).or_default() += 1;
            }
        }
        output.append(self as usize, b"", position)?;
        Ok(written)
    }

    async fn page(self, client: &Client, position: &Position, size: u16) -> Result<Page, Error> {
        let Position { delta, page, .. } = position;
        match self {
            Self::V1 => {
                let list = v1::list_delta_detections().delta_token(delta).page_size(size);
                let list = page.iter().fold(list, v1::ListDeltaDetections::page_token);
                let id = |detection: &v1::Detection| detection.uuid.clone();
                read(client, &list, |page: &v1::ListDeltaDetectionsResponse| items(&page.created_detections, id)).await
            }
            Self::V2 => {
                let list = v2::list_delta_detections().delta_token(delta).page_size(size);
                let list = page.iter().fold(list, v2::ListDeltaDetections::page_token);
                let id = |detection: &v2::Detection| detection.uuid.clone();
                read(client, &list, |page: &v2::ListDeltaDetectionsResponse| items(&page.created_detections, id)).await
            }
        }
    }

    /// A line per item: `{"feed":"v1","listed":{…},"detail":{…}}`. The detail is `null` if the service has none.
    async fn lines(self, client: &Client, items: &[Item]) -> Result<Vec<u8>, Failure> {
        let ids: Vec<_> = items.iter().filter_map(|item| item.id.clone()).collect();
        let details = details(client, &ids).await.map_err(Failure::Call)?;
        let mut lines = Vec::new();
        for item in items {
            let detail = item.id.as_ref().and_then(|id| details.get(id)).map_or(b"null".as_slice(), Vec::as_slice);
            for part in
                [br#"{"feed":""#, self.name().as_bytes(), br#"","listed":"#, &item.json, br#","detail":"#, detail]
            {
                lines.extend_from_slice(part);
            }
            lines.extend_from_slice(b"}\n");
        }
        Ok(lines)
    }

    /// The name, in lines and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
        }
    }
}

/// Requests one page. `pages` accepts a page with items that cannot be read; `send` would not.
async fn read<T: ListPage>(
    client: &Client,
    list: &Paged<T>,
    items: impl FnOnce(&T) -> Vec<Item>,
) -> Result<Page, Error> {
    let mut pages = list.pages(client);
    let Some(page) = pages.next().await.transpose()? else {
        return Ok(Page { items: Vec::new(), next: None, delta: None });
    };
    let mut items = items(&page);
    items.extend(unreadable(&page));
    let (next, delta) = (page.next_page_token(), page.next_delta_token());
    Ok(Page { items, next: next.map(str::to_owned), delta: delta.map(str::to_owned) })
}

fn items<M: Model>(detections: &[M], id: impl Fn(&M) -> Option<DetectionUuid>) -> Vec<Item> {
    let item = |detection: &M| Item { id: id(detection), json: to_vec(detection) };
    detections.iter().map(item).collect()
}

/// The texts of the items that are no detections for this version of the crate. As a string, a text is one line whatever it
/// contains.
fn unreadable<T>(page: &Response<T>) -> impl Iterator<Item = Item> {
    let texts = page.problems().iter().filter_map(Problem::item_text);
    texts.map(|text| Item { id: None, json: Value::from(String::from_utf8_lossy(text)).to_string().into_bytes() })
}

/// What an item is recognized by: its id, or all of it.
fn key(listed: &Value) -> String {
    let id = &listed["uuid"];
    if id.is_string() { id.to_string() } else { listed.to_string() }
}

/// Whether the file has the item already.
fn take(written: &mut Written, item: &Item) -> bool {
    if written.is_empty() {
        return false;
    }
    let key = serde_json::from_slice(&item.json).map(|listed| key(&listed)).unwrap_or_default();
    match written.get_mut(&key) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::DeltaToken(error) => write!(
                f,
                "{error}\n\
                 help: if the service no longer accepts the delta token, move the files away to start a new feed, and \
                 fill the gap from a list with a start time"
            ),
            Self::File(error) => write!(f, "cannot use the file or its checkpoint: {error}"),
            Self::Signal(error) => write!(f, "cannot wait for signals: {error}"),
        }
    }
}
