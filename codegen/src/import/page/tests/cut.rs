//! Truncated pages.

use std::time::{Duration, Instant};

use super::*;

/// Whether a cut cannot be detected:
///
/// * At the end of a row of responses, the page can end, since pages differ in their statuses.
/// * In layout C, where nothing marks the end of a row, the row of `default` can end without headers: it has
///   none on many pages.
fn is_undetectable(layout: &str, whole: &Draft, left: &Draft) -> bool {
    let rows = left.responses.len();
    let mut kept = Draft { responses: whole.responses[..rows].to_vec(), ..whole.clone() };
    if kept == *left {
        return true;
    }
    let last = kept.responses.last_mut().filter(|last| last.status == "default");
    let may_end_earlier = matches!(layout, "layout-C" | "layout-onprem");
    last.is_some_and(|last| last.headers.replace(Json::Object(Vec::new())).is_some())
        && may_end_earlier
        && kept == *left
}

#[test]
fn a_truncated_page_is_detected() {
    let update = ["layout-A", "layout-B", "layout-C", "layout-D", "layout-D0", "layout-E", "layout-F"];
    let pages = update.map(|layout| (layout, UPDATE)).into_iter().chain([
        ("layout-onprem", "api_v1_vehicles_vehicleUuid_delete"),
        ("layout-C", "fleet_management_v1_vehicles_count_get"),
        ("layout-A", "fleet_management_v1_vehicles-download_post"),
    ]);
    for (layout, stem) in pages {
        let text = page_of(layout, stem);
        let whole = draft(&text, stem);
        let mut undetected = 0;
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let mut problems = Diagnostics::default();
            let page = read(&SourceText::plain(0, &text[..end]), stem, Overrides::default(), &mut problems);
            assert_eq!(page.is_none(), problems.has_errors());
            let Some(page) = page.filter(|_| !text[end..].trim().is_empty()) else {
                assert!(!text[end..].trim().is_empty() || !problems.has_errors(), "{layout} {stem} {end}");
                continue;
            };
            assert!(
                is_undetectable(layout, &whole, &page.draft),
                "{layout} {stem}, cut at {end}: {:?}",
                &text[end - 40..end]
            );
            undetected += 1;
        }
        // The end of a row, and the empty lines after it.
        assert!(undetected <= 4 * whole.responses.len(), "{layout} {stem}: {undetected}");
    }
}

/// Much more than necessary, also on a busy machine; code that scans a line once per cell would take minutes.
const MUCH: Duration = Duration::from_secs(60);

#[test]
fn megabytes_of_any_text_are_read_quickly() {
    let fillings = [
        "{",
        "[\n",
        "|\n",
        "| ",
        "x\n",
        "| x ",
        "\"",
        "{}\n",
        "{}",
        "200 |\n",
        "200 ",
        "Responses\n",
        "\u{a0}",
        "{\"",
        "null | ",
    ];
    for (layout, mark) in [("layout-B", "\n200\n"), ("layout-D", "200 |"), ("layout-F", "| 200")] {
        let page = page_of(layout, UPDATE);
        let (head, _) = page.split_once(mark).unwrap();
        for filling in fillings {
            let text = format!("{head}{}", filling.repeat(1_000_000 / filling.len()));
            let start = Instant::now();
            assert!(
                read(&SourceText::plain(0, &text), UPDATE, Overrides::default(), &mut Diagnostics::default()).is_none()
            );
            assert!(start.elapsed() < MUCH, "{layout} {filling:?}: {:?}", start.elapsed());
        }
    }
    for filling in ["<td>", "<pre>", "a<br>", "&amp;", "<", "a <b", "<!--", "</p>x", "<nav>"] {
        let start = Instant::now();
        let html = filling.repeat(1_000_000 / filling.len());
        crate::import::page::html::text(0, &html);
        assert!(start.elapsed() < MUCH, "{filling:?}: {:?}", start.elapsed());
    }
}
