//! Changes of a page by copying and saving that do not matter.

use super::*;
use crate::Method;

fn assert_same(change: impl Fn(&str) -> String) {
    for name in ["layout-A", "layout-C", "layout-D", "layout-E", "layout-F"] {
        for (stem, text) in layout(name) {
            let (plain, changed) = (sound(&text, &stem), sound(&change(&text), &stem));
            assert_eq!(changed.draft, plain.draft, "{name} {stem}");
            assert_eq!((changed.hosts, changed.regions), (plain.hosts, plain.regions));
        }
    }
}

#[test]
fn line_ends_do_not_matter() {
    assert_same(|text| text.replace('\n', "\r\n"));
    assert_same(|text| text.replace('\n', "\r"));
    assert_same(|text| text.trim_end().to_owned());
    assert_same(|text| format!("{text}\n\n\n"));
    assert_same(|text| text.replace('\n', " \t\n"));
}

#[test]
fn blanks_do_not_matter() {
    assert_same(|text| text.replace(' ', "\u{a0}"));
    assert_same(|text| format!("\u{feff}{text}"));
    assert_same(|text| text.replace("\n\n", "\n\n\n"));
    assert_same(|text| text.replace("Relative path: ", "  Relative\u{a0}path :\u{200b}  "));
    assert_same(|text| text.replace("Relative path: ", "Relative path:\n\n"));
}

#[test]
fn text_above_the_title_is_ignored() {
    assert_same(|text| format!("ESET Connect \u{2014} Contents\n404\n{{\nName\nType\n{text}"));
}

#[test]
fn prose_is_no_table() {
    let prose =
        "Responses\n\nName | Type\n\n- 200\n- | x |\n\n200\n\n{ \"$ref\": \"x\"\n\n[\n\nQuery parameters\n\nAs below.";
    for name in ["layout-B", "layout-C", "layout-D", "layout-F"] {
        let text = page_of(name, LIST);
        let (head, rest) = text.split_once("Restrictions").unwrap();
        let changed = draft(&format!("{head}{prose}\n\nRestrictions{rest}"), LIST);
        let plain = draft(&text, LIST);
        assert!(changed.description.as_ref().unwrap().contains(prose), "{:?}", changed.description);
        assert_eq!(Draft { description: plain.description.clone(), ..changed }, plain);
    }
}

#[test]
fn prose_can_follow_the_urls() {
    let text = page_of("layout-D", LIST);
    let behind = "https://jpn.fleet-management.eset.systems |\n";
    let changed = sound(&text.replace(behind, &format!("{behind}Warning:\nSee https://x.example |\n")), LIST);
    assert!(changed.draft.description.unwrap().ends_with("the guide\n\nWarning:\nSee https://x.example |"));
    assert_eq!(changed.hosts.len(), 5);
}

#[test]
fn urls_can_contain_the_path_and_have_any_heading() {
    let text = page_of("layout-D", LIST)
        .replace(
            "Base URL for Europe, Germany, United States, Canada and Japan regions:",
            "Endpoint URL for Europe region:",
        )
        .replace(".systems |", ".systems/v1/vehicles |");
    let page = sound(&text, LIST);
    assert_eq!(
        (page.regions.as_slice(), page.hosts[4].as_str()),
        (&["Europe".to_owned()][..], "jpn.fleet-management.eset.systems")
    );
}

#[test]
fn descriptions_can_contain_bars_and_brackets() {
    let text = page_of("layout-F", LIST).replace("Also list retired vehicles.", "One | two | {three} [");
    assert_eq!(draft(&text, LIST).parameters[4].description.as_deref(), Some("One | two | {three} ["));
    for name in ["layout-A", "layout-C", "layout-D", "layout-F"] {
        let text = page_of(name, LIST).replace("Not permitted.", "[device] of {uuid} not \"found\".");
        let forbidden = draft(&text, LIST).responses.remove(4);
        assert_eq!(forbidden.description.as_deref(), Some("[device] of {uuid} not \"found\"."), "{name}");
    }
}

#[test]
fn text_after_the_last_table_is_a_warning() {
    let text = page_of("layout-C", LIST) + "\n\n\u{a9} ESET\n\nTop";
    let (page, printed) = read_plain(&text, LIST);
    assert!(printed.starts_with("warning[unexpected-value]"), "{printed}");
    assert_eq!(page.unwrap().draft, draft(&page_of("layout-C", LIST), LIST));
}

#[test]
fn the_title_of_a_nameless_operation_is_its_path() {
    let text = page_of("layout-D", LIST).replacen("List vehicles", "/v1/vehicles", 1);
    assert_eq!(draft(&text, LIST).title, "/v1/vehicles");
    let text = page_of("layout-A", LIST).replacen("GET List vehicles", "GET /v1/vehicles", 1);
    assert_eq!(draft(&text, "any").title, "/v1/vehicles");
}

#[test]
fn the_method_comes_from_title_file_name_or_option() {
    let (b, e) = (page_of("layout-B", LIST), page_of("layout-E", LIST));
    let method = |text: &str, stem: &str, overrides| {
        let overrides = Overrides { method: overrides, ..Overrides::default() };
        read_text(&SourceText::plain(0, text), text, stem, overrides).0.map(|page| page.draft.method)
    };
    assert_eq!(method(&b, "x_put", None), Some(Method::Get));
    assert_eq!(method(&e, "x_put", None), Some(Method::Put));
    assert_eq!(method(&e, "x", Some(Method::Delete)), Some(Method::Delete));
    assert_eq!(method(&e, "x", None), None);
    assert_eq!(method(&b, "x", Some(Method::Delete)), Some(Method::Get));
}
