//! One round of the feed, from wherever the last run stopped. The guide shows its body.

use std::error::Error;
use std::io;

use eset_connect::Client;
use eset_connect::incident_management::v2::Detection;

/// Where the feed is: the delta token of the round, and the token of the page.
pub trait Store {
    /// What was saved last; `latest` and no page before that.
    fn load(&self) -> io::Result<(String, Option<String>)>;

    /// Saves both tokens in one step, so that a crash leaves the old ones or the new ones.
    fn save(&self, round: &str, page: Option<&str>) -> io::Result<()>;
}

/// Where the detections go.
pub trait Siem {
    /// Returns when the detections are stored.
    async fn forward(&self, detections: &[Detection], request_id: Option<&str>) -> io::Result<()>;

    /// Returns when the JSON text of an item that is no detection is stored.
    async fn forward_text(&self, item: &[u8], request_id: Option<&str>) -> io::Result<()>;
}

/// Forwards every detection since the last round.
pub async fn run(client: &Client, store: &impl Store, siem: &impl Siem) -> Result<(), Box<dyn Error>> {
    use eset_connect::Page as _;
    use eset_connect::incident_management::v2 as incidents;
    use eset_connect::json::Problem;

    let (round, page) = store.load()?; // at first `latest` and no page
    let mut list = incidents::list_delta_detections().delta_token(&round).page_size(1000);
    if let Some(token) = page {
        list = list.page_token(token);
    }
    let mut pages = list.pages(client);
    while let Some(page) = pages.next().await {
        let page = page?;
        siem.forward(&page.created_detections, page.request_id()).await?;
        // What is no detection for this version of the crate is forwarded as the service wrote it.
        for item in page.problems().iter().filter_map(Problem::item_text) {
            siem.forward_text(item, page.request_id()).await?;
        }
        // Save only after the events are forwarded, and save both tokens in one write.
        match page.next_page_token() {
            Some(next) => store.save(&round, Some(next))?,
            None => store.save(page.next_delta_token().unwrap_or(&round), None)?,
        }
    }
    Ok(())
}
