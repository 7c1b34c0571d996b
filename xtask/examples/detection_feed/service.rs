//! A stand-in for the service: detections in rounds and pages, in memory.

use std::collections::HashMap;

use eset_connect::http::Uri;
use eset_connect::testing::{FakeTransport, answer};

/// The ids of the detections of each page of each round. After the last round there is nothing new.
pub type Rounds = Vec<Vec<Vec<&'static str>>>;

/// Answers with these rounds. A request with tokens that were never returned is an error.
pub fn start(rounds: Rounds) -> FakeTransport {
    FakeTransport::new(move |request| Ok(respond(request.uri(), &rounds)))
}

/// The delta token that starts a round.
pub fn delta_token(round: usize) -> String {
    if round == 0 { "latest".to_owned() } else { format!("delta-{round}") }
}

fn respond(uri: &Uri, rounds: &Rounds) -> eset_connect::http::Response<eset_connect::bytes::Bytes> {
    let query: HashMap<&str, &str> =
        uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('=')).collect();
    let is_asked = |round: &usize| query.get("deltaToken") == Some(&delta_token(*round).as_str());
    let Some(round) = (0..=rounds.len()).find(is_asked) else { return answer(400, "") };
    let pages = rounds.get(round).cloned().unwrap_or_else(|| vec![Vec::new()]);
    let token = |page: usize| format!("page-{round}-{page}");
    let page = query.get("pageToken").map_or(Some(0), |asked| (1..pages.len()).find(|page| token(*page) == *asked));
    let Some(page) = page.filter(|_| uri.path() == "/v2/detections:listDelta") else { return answer(400, "") };
    let detections: Vec<_> = pages[page].iter().map(|uuid| format!(r#"{{"uuid":"{uuid}"}}"#)).collect();
    let (next_page, next_delta) = if page + 1 < pages.len() {
        (token(page + 1), String::new())
    } else {
        (String::new(), delta_token((round + 1).min(rounds.len())))
    };
    let detections = detections.join(",");
    answer(
        200,
        format!(
            r#"{{"createdDetections":[{detections}],"nextPageToken":"{next_page}","nextDeltaToken":"{next_delta}"}}"#
        ),
    )
}
