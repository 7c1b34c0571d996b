//! A page that is saved as HTML has the same content as its text.

use std::fmt::Write as _;

use super::*;
use crate::import::page::html;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\u{e9}', "&eacute;")
}

/// Prints a page of layout C as HTML: prose in paragraphs, tables in tables, values in `pre`.
fn website(page: &str) -> String {
    let mut html = "<!DOCTYPE html>\n<html><head><title>GET nothing</title><script>if (a<b) { \"<p>\" }</script>\n\
                    <style>p { }</style></head><body><nav><a href=\"/v1\">Relative path: /v0</a></nav>\n<div>"
        .to_owned();
    let mut rest = page.trim();
    let mut in_table = false;
    while !rest.is_empty() {
        if in_table && scan::opens_value(rest) {
            let length = scan::length(rest).unwrap();
            write!(html, "<pre><code>\n{}</code></pre>\n", escaped(&rest[..length])).unwrap();
            rest = rest[length..].trim_start();
            continue;
        }
        let (paragraph, after) = rest.split_once("\n\n").unwrap_or((rest, ""));
        let is_code = paragraph.len() == 3 && paragraph.bytes().all(|b| b.is_ascii_digit()) || paragraph == "default";
        let text = escaped(paragraph);
        if paragraph == "Type" || paragraph == "Code" {
            in_table = true;
        }
        if in_table && is_code {
            write!(html, "</td></tr><tr><td>\n  {text}</td>\n<td>").unwrap();
        } else if paragraph.starts_with("    ") {
            write!(html, "<pre>{text}</pre>").unwrap();
        } else if paragraph.starts_with("- ") {
            let items = text.replace("\n- ", "</li>\n<li>");
            write!(html, "<ul>\n<li>{}</li></ul>", &items[2..]).unwrap();
        } else {
            writeln!(html, "<p class=x>{}</p><!-- 200 -->", text.replace('\n', "<br/>").replacen(' ', "\n  ", 1))
                .unwrap();
        }
        rest = after
            .strip_prefix('\n')
            .map_or(after, |after| if after.starts_with("    ") { after } else { after.trim_start_matches('\n') });
    }
    html + "</table></div><noscript><p>404</p></noscript><footer>200</footer></body></html>"
}

#[test]
fn html_has_the_content_of_layout_c() {
    for (stem, text) in layout("layout-C") {
        let site = website(&text);
        let (page, printed) = read_text(&html::text(0, &site), &site, &stem, Overrides::default());
        assert_eq!(printed, "", "{stem}");
        let (page, plain) = (page.unwrap(), sound(&text, &stem));
        assert_eq!(page.draft, plain.draft, "{stem}");
        assert_eq!(page.regions, plain.regions);
    }
}

#[test]
fn problems_have_places_in_the_html() {
    let site = website(&page_of("layout-C", UPDATE)).replacen(
        "&quot;ROUTE_STATE_OTHER&quot;",
        "&quot;ROUTE_STATE_OTHER&quot;,",
        2,
    );
    let (_, printed) = read_text(&html::text(0, &site), &site, UPDATE, Overrides::default());
    insta::assert_snapshot!(printed);
}

#[test]
fn any_piece_of_html_is_read_without_a_panic() {
    let site = website(&page_of("layout-C", UPDATE));
    for end in (0..site.len()).step_by(97).filter(|end| site.is_char_boundary(*end)) {
        let text = html::text(0, &site[..end]);
        read(&text, UPDATE, Overrides::default(), &mut Diagnostics::default());
    }
}
