//! The guide: pages of docs before the crate's items.

use super::names::{self, Scope, claim_all, or_then};
use super::{Docs, Name};
use crate::api::{Api, Words};
use crate::markdown::escape_line;
use crate::portable;

/// The module of the guide. Its pages are modules without items.
pub struct Guide {
    /// The table of contents.
    pub docs: Docs,
    /// In the order of reading.
    pub pages: Vec<GuidePage>,
}

pub struct GuidePage {
    /// `first_call`
    pub module: Name,
    pub docs: Docs,
}

/// The page about connections, which is part of the runtime.
const CONNECTIONS: (&str, &str) = ("connections", "Proxies, certificates and containers");

/// `None` for an API without pages.
pub fn lower(api: &Api) -> Option<Guide> {
    if api.guide.is_empty() {
        return None;
    }
    let titles: Vec<_> = titles(api);
    let pages = api.guide.iter().zip(&titles).enumerate().map(|(index, (page, (module, title)))| {
        let mut docs = Docs::markdown(title.clone());
        docs.lines(page.lines.iter().cloned());
        if let Some((next, title)) = titles.get(index + 1) {
            docs.paragraph(format!("Next: [{title}](super::{next})"));
        }
        GuidePage { module: module.clone(), docs }
    });
    Some(Guide { docs: contents(&titles), pages: pages.collect() })
}

/// Returns a paragraph of links to all pages, for the docs of the crate.
pub fn summary(api: &Api) -> Option<String> {
    let links = titles(api).into_iter().map(|(module, title)| format!("[{title}](guide::{module})"));
    let links = links.collect::<Vec<_>>().join(", ");
    (!api.guide.is_empty()).then(|| format!("The [guide](mod@guide) has a page for each task: {links}."))
}

/// Returns the module and the title of each page, with that of the runtime last.
fn titles(api: &Api) -> Vec<(Name, String)> {
    let reserved = names::KEYWORDS.into_iter().chain(portable::DEVICES).chain([CONNECTIONS.0]);
    let mut scope = Scope::reserving(reserved);
    let words = claim_all(&mut scope, &api.guide, |page| &page.name, |page| or_then(Words::new(&page.name), "page"));
    let own = api.guide.iter().zip(words).map(|(page, words)| (Name::snake(&words), escape_line(&page.title)));
    own.chain([(Name::snake(&Words::new(CONNECTIONS.0)), CONNECTIONS.1.to_owned())]).collect()
}

fn contents(titles: &[(Name, String)]) -> Docs {
    let mut docs = Docs::markdown("How to use the crate: one page for each task.");
    docs.prose(
        "The examples are compiled with the crate. The pages exist in its docs only, so a build does not read them.",
    );
    docs.items(titles.iter().map(|(module, title)| format!("[{title}]({module})")));
    docs
}
