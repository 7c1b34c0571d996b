//! Feeds that lose nothing
//!
//! A program that forwards detections to another system should follow the deltas, as the vendor's own integrations do. Each
//! round returns the detections that were created since the last one. A feed that filters by time instead loses the
//! detections that arrive late, because they carry a time that it has already passed.
//!
//! ```no_run
//! # use eset_connect::incident_management::v2::Detection;
//! # trait Store {
//! #     fn load(&self) -> std::io::Result<(String, Option<String>)>;
//! #     fn save(&self, round: &str, page: Option<&str>) -> std::io::Result<()>;
//! # }
//! # trait Siem {
//! #     async fn forward(&self, detections: &[Detection], request_id: Option<&str>) -> std::io::Result<()>;
//! #     async fn forward_text(&self, item: &[u8], request_id: Option<&str>) -> std::io::Result<()>;
//! # }
//! # async fn run(client: eset_connect::Client, store: impl Store, siem: impl Siem) -> Result<(), Box<dyn std::error::Error>> {
//! use eset_connect::Page as _;
//! use eset_connect::incident_management::v2 as incidents;
//! use eset_connect::json::Problem;
//!
//! let (round, page) = store.load()?; // at first `latest` and no page
//! let mut list = incidents::list_delta_detections().delta_token(&round).page_size(1000);
//! if let Some(token) = page {
//!     list = list.page_token(token);
//! }
//! let mut pages = list.pages(&client);
//! while let Some(page) = pages.next().await {
//!     let page = page?;
//!     siem.forward(&page.created_detections, page.request_id()).await?;
//!     // What is no detection for this version of the crate is forwarded as the service wrote it.
//!     for item in page.problems().iter().filter_map(Problem::item_text) {
//!         siem.forward_text(item, page.request_id()).await?;
//!     }
//!     // Save only after the events are forwarded, and save both tokens in one write.
//!     match page.next_page_token() {
//!         Some(next) => store.save(&round, Some(next))?,
//!         None => store.save(page.next_delta_token().unwrap_or(&round), None)?,
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! This is one round; run it every minute. The checkpoint is correct at every moment:
//!
//! | Stored | The next run starts |
//! |---|---|
//! | nothing yet | the feed, with `latest` |
//! | the delta token of the round and a page token | at that page of the same round |
//! | after the last page, the next delta token and no page token | the next round |
//!
//! A program that does this for both feeds, with the detail of each detection, is in the repository of the crate:
//! `mock/examples/export_detections`. It writes to a file, and its checkpoint contains the length of the file. The next run
//! cuts off what comes after it, so that not even a killed program writes a detection twice.
//!
//! ## Restarts and errors
//!
//! * **Twice, but never lost.** If the program is killed between forwarding a page and storing the checkpoint, it forwards
//!   that page again. The receiver can drop the second copy by the uuid of the detection.
//! * **An error ends the run.** The next run requests the same page again, so a page that could not be read is not skipped. An
//!   item that this version of the crate cannot read costs neither the page nor the item: the page has its text in
//!   [`problems`](crate::Response::problems).
//! * **Two feeds.** `v1` and `v2` have separate deltas, so store a checkpoint for each. The vendor's integrations read the
//!   detections of ESET PROTECT from `v1`, and those of ESET Inspect and ESET Cloud Office Security from `v2`.
//! * **Not documented** are how long a page token or a delta token is valid, and whether the first round has older
//!   detections. If a stored page token is refused, start the round again with its delta token and no page token: all its
//!   pages are forwarded once more, and nothing is lost. If the delta token is refused, start with `latest` and fill the gap
//!   from a list with a start time.
//!
//! With `items`, [`Items::next_delta_token`](crate::Items::next_delta_token) returns the token once the list is over. A program
//! that is stopped earlier repeats the round.
//!
//! ## Lists without deltas
//!
//! Some other lists take a start time, for example
//! [`list_detection_groups`](fn@crate::incident_management::v2::list_detection_groups). Read them in rounds as well:
//!
//! * Begin each round with a start time that lies before the beginning of the last round, for example by one hour. Events
//!   that arrive later than this overlap are lost.
//! * Store the uuids that were forwarded, and drop events with a stored uuid. Delete a uuid when its event is older than the
//!   start time.
//! * After each page is forwarded, store in one write: the round's start time, the time at which the round began, the token
//!   of the next page, and the new uuids. The next run calls the list with that start time and that page token.
//! * After the last page, store the next start time, which is the time at which the round began minus the overlap, and no
//!   page token.
//!
//! Next: [Acting on a fleet](super::fleet)
