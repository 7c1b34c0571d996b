//! Reads the text between the path and the first table: the description, and the URLs of the regions.

use std::collections::HashSet;
use std::ops::Range;

use super::super::schema::text::in_paragraphs;
use super::Reading;
use super::lines::{is_border, raw_lines};

#[derive(Debug, Default)]
pub(super) struct AboveTables {
    pub text: Option<String>,
    pub hosts: Vec<String>,
    pub regions: Vec<String>,
}

impl Reading<'_> {
    pub fn text_above_tables(&self, piece: Range<usize>) -> AboveTables {
        let text = self.whole();
        let mut found = AboveTables::default();
        let mut lines: Vec<&str> = Vec::new();
        let mut seen = HashSet::new();
        let mut is_block = false;
        for line in raw_lines(text, piece) {
            let line = &text[line];
            let content = line.trim();
            if let Some(regions) = regions(content) {
                found.regions.extend(regions);
                is_block = true;
                lines.push("");
            } else if let Some(host) = host(content, is_block) {
                if seen.insert(host) {
                    found.hosts.push(host.to_owned());
                }
            } else if content != "|" && !(is_block && is_border(content)) {
                is_block &= content.is_empty();
                lines.push(line);
            }
        }
        found.text = in_paragraphs(lines);
        found
    }
}

/// Returns the regions in the heading above the URLs: `Base URL for Europe and Japan regions:`.
fn regions(line: &str) -> Option<Vec<String>> {
    let rest = line.strip_prefix("Base URL").or_else(|| line.strip_prefix("Endpoint URL"))?;
    let rest = rest.strip_prefix('s').unwrap_or(rest).trim_start();
    let list = rest.strip_prefix("for ")?.strip_suffix(':')?.trim_end();
    let list = list.strip_suffix('s').unwrap_or(list).strip_suffix("region")?;
    let names = list.split(',').flat_map(|part| part.split(" and ")).map(|name| name.trim().trim_start_matches("and "));
    Some(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

/// Returns the host of a line that is only a URL. Outside the block of URLs, it counts only if it is the cell of a
/// table.
fn host(line: &str, is_block: bool) -> Option<&str> {
    let address = line.strip_suffix('|').or(is_block.then_some(line))?;
    // In HTML, they can be items of a list.
    let address = address.trim_start_matches("- ").trim();
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_address = !rest.contains(char::is_whitespace) && !host.is_empty();
    is_address.then_some(host)
}
