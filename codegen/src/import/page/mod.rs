//! Reads a help page.

use super::Told;
use super::draft::Draft;
use super::text::Text;
use crate::diagnostic::Diagnostics;

/// What a page says, before the service is known.
#[derive(Debug)]
pub struct Page {
    /// Without its service, which is decided later.
    pub draft: Draft,
    /// `fleet_management`, of the file name `fleet_management_v1_vehicles_get`: what stands in front of path
    /// and method there. `None` where the file is not named after the operation.
    pub category: Option<String>,
    /// Hosts of the addresses on the page: `eu.fleet-management.eset.systems`.
    pub hosts: Vec<String>,
    /// Names of the regions in the heading above the addresses: `Europe`.
    pub regions: Vec<String>,
}

/// Reads the text of a page. `stem` is the file's name without its extension.
pub fn read(text: &Text<'_>, stem: &str, told: Told<'_>, problems: &mut Diagnostics) -> Option<Page> {
    let _ = (text, stem, told, problems);
    None
}
