//! Texts of a document, in the Markdown that the vendor writes.

use crate::support::random::Random;

const STARTS: [&str; 5] = ["Names the", "Holds every", "Counts a", "Sets one", "If given, the"];
const WORDS: [&str; 12] =
    ["vehicle", "depot", "route", "owner", "whole", "counted", "since", "midnight", "any", "of", "null", "404"];
const FOREIGN: [&str; 6] = ["Größe", "naïve – été", "倉庫", "🚚", "„Ja“", "10\u{a0}km"];
const ENTITIES: [&str; 5] = ["depot_management.v1.Depot", "Vehicle", "v2.Route", "fleet/v1/Driver", "Zone_2"];
/// Lines of prose that are also headings of a page.
const HEADINGS: [&str; 5] = ["Restrictions", "Responses", "Request body", "Example:", "Description"];

impl Random {
    /// A text of a schema or a parameter.
    pub fn text(&mut self) -> String {
        let count = 1 + self.below(2);
        (0..count).map(|_| self.block()).collect::<Vec<_>>().join("\n\n")
    }

    /// The text of an operation, with several lines.
    pub fn long_text(&mut self) -> String {
        let count = 1 + self.below(4);
        let blocks: Vec<String> = (0..count).map(|_| self.long_block()).collect();
        let apart = if self.one_in(8) { "\n\n\n" } else { "\n\n" };
        blocks.join(apart) + if self.one_in(4) { " \n" } else { "" }
    }

    /// A text that ends in the entity that an id belongs to.
    pub fn annotated_text(&mut self) -> String {
        let entity = self.pick(&ENTITIES);
        let text = self.text();
        if self.one_in(3) { format!("{text} The one of type: {entity}.") } else { format!("{text}\n\ntype: {entity}") }
    }

    /// A few words in one line.
    pub fn title(&mut self) -> String {
        let (first, second) = (self.pick(&STARTS), self.pick(&WORDS));
        format!("{first} {second}")
    }

    pub fn sentence(&mut self) -> String {
        let count = 1 + self.below(6);
        let words: Vec<String> = (0..count).map(|_| self.words()).collect();
        format!("{} {}.", self.pick(&STARTS), words.join(" "))
    }

    /// The text of an enum with the meanings of its values.
    pub fn meanings(&mut self, values: &[String]) -> String {
        let (mark, apart) = self.pick(&[("", "\n\n"), (" - ", "\n"), ("* ", "\n")]);
        let meanings: Vec<String> = values.iter().map(|value| format!("{mark}{value}: {}", self.words())).collect();
        format!("{}\n\n{}", self.sentence(), meanings.join(apart))
    }

    fn long_block(&mut self) -> String {
        match self.below(6) {
            0 => format!("    {}:\n      {}: \"{}\"", self.word(), self.word(), self.word()),
            1 => format!("{}\n\n{}", self.pick(&HEADINGS), self.sentence()),
            _ => self.block(),
        }
    }

    fn block(&mut self) -> String {
        match self.below(6) {
            0 => self.list(),
            1 => format!("> **Note:**\n> {}", self.sentence()),
            // In Markdown, two spaces at the end of a line break it.
            2 => format!("{}  \n{}", self.sentence(), self.sentence()),
            _ => self.sentence(),
        }
    }

    fn list(&mut self) -> String {
        let mark = self.pick(&[" - ", "- ", "* ", "1. "]);
        let count = 1 + self.below(3);
        let items: Vec<String> = (0..count).map(|_| format!("{mark}{}", self.sentence())).collect();
        format!("One of these:\n\n{}", items.join("\n"))
    }

    fn words(&mut self) -> String {
        let (one, other) = (self.word(), self.word());
        match self.below(14) {
            0 => format!("**{one} {other}**"),
            1 => format!("`{one}`"),
            2 => format!("[{one} {other}](https://example.com/{one}_{other})"),
            3 => format!("[{one} {other}]"),
            4 => format!("\"{one}\""),
            5 => format!("{one} | {other}"),
            6 => format!("({one}'s {other})"),
            7 => format!("&amp; {one} < {other} & <{one}>"),
            8 => self.pick(&FOREIGN).to_owned(),
            _ => one.to_owned(),
        }
    }

    fn word(&mut self) -> &'static str {
        self.pick(&WORDS)
    }
}
