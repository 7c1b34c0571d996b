//! Extracts the text of a saved HTML page, in the form of a page that is copied from a browser: cells and paragraphs,
//! separated by empty lines. Each piece of text has its place in the file.

use std::convert::Infallible;
use std::mem;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};

use super::source_text::SourceText;

/// Reads any HTML, valid or not. Input that is not HTML is text.
pub fn text(file: u32, html: &str) -> SourceText<'static> {
    let mut printer = Printer::new(html.as_bytes());
    let mut callback = CallbackEmitter::new(Events(&mut printer));
    callback.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, Watcher { callback, position: 0 }).finish();
    let text = String::from_utf8(printer.text).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
    SourceText { file, text: text.into(), origins: printer.origins }
}

/// Passes text to the printer piece by piece, each with its place. The tokenizer's own events join a whole paragraph,
/// which loses the places after an entity.
struct Watcher<'p, 'h> {
    callback: CallbackEmitter<Events<'p, 'h>, Infallible, usize>,
    /// The number of bytes that have been read.
    position: usize,
}

impl ForwardingEmitter for Watcher<'_, '_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.callback
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
        self.callback.move_position(offset);
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let next = self.callback.emit_current_tag();
        // An element that has ended contains no raw text.
        next.filter(|_| !self.callback.callback_mut().0.started.is_empty())
    }

    fn emit_string(&mut self, text: &[u8]) {
        let end = self.position;
        self.callback.callback_mut().0.piece(text, end);
    }
}

struct Events<'p, 'h>(&'p mut Printer<'h>);

impl Callback<Infallible, usize> for Events<'_, '_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<usize>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.0.start(name),
            CallbackEvent::CloseStartTag { self_closing: true } => self.0.close_at_once(),
            CallbackEvent::EndTag { name } => self.0.end(name),
            _ => {}
        }
        None
    }
}

/// The separator before the next piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Break {
    Nothing,
    Blank,
    Line,
    Paragraph,
}

struct Printer<'h> {
    html: &'h [u8],
    text: Vec<u8>,
    origins: Vec<(usize, usize)>,
    pending: Break,
    /// The mark of a list's item, which is printed before the item's text.
    mark: &'static [u8],
    /// The number of open `pre` elements.
    preformatted: usize,
    /// Whether a `pre` has just begun: a line feed here is not part of its text.
    starts_pre: bool,
    /// The element whose content is omitted, and the number of open elements with its name.
    dropped: Option<(&'static [u8], usize)>,
    /// The number of open elements of [`FOREIGN`].
    foreign: usize,
    /// The name in the last start tag; empty if the tag closes its element.
    started: Vec<u8>,
}

/// Elements without text of the page.
const DROPPED: [&[u8]; 10] =
    [b"head", b"title", b"script", b"style", b"template", b"noscript", b"svg", b"nav", b"footer", b"select"];

/// Elements of other languages than HTML. In them, `/>` closes an element; in HTML, it has no meaning.
const FOREIGN: [&[u8]; 2] = [b"svg", b"math"];

/// The elements of a head. It need not have an end tag: it ends before any other element.
const IN_HEAD: [&[u8]; 9] =
    [b"base", b"link", b"meta", b"noscript", b"script", b"style", b"template", b"title", b"head"];

/// Whether an element begins a new paragraph.
#[rustfmt::skip]
fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"address" | b"article" | b"aside" | b"blockquote" | b"body" | b"button" | b"caption" | b"dd" | b"details"
            | b"dialog" | b"div" | b"dl" | b"dt" | b"fieldset" | b"figcaption" | b"figure" | b"form" | b"h1"
            | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"header" | b"hr" | b"html" | b"legend" | b"main" | b"menu"
            | b"ol" | b"p" | b"pre" | b"section" | b"summary" | b"table" | b"tbody" | b"td" | b"textarea"
            | b"tfoot" | b"th" | b"thead" | b"tr" | b"ul"
    )
}

/// The length of the longest character reference: `&CounterClockwiseContourIntegral;` has 33 bytes.
const LONGEST_REFERENCE: usize = 40;

impl<'h> Printer<'h> {
    fn new(html: &'h [u8]) -> Self {
        Self {
            html,
            text: Vec::new(),
            origins: Vec::new(),
            pending: Break::Nothing,
            mark: b"",
            preformatted: 0,
            starts_pre: false,
            dropped: None,
            foreign: 0,
            started: Vec::new(),
        }
    }

    fn start(&mut self, name: &[u8]) {
        self.started.clear();
        self.started.extend(name);
        self.foreign += usize::from(FOREIGN.contains(&name));
        if let Some((dropped, count)) = &mut self.dropped {
            let leaves_head = *dropped == b"head" && !IN_HEAD.contains(&name);
            if !leaves_head {
                // The tokenizer reads the content of scripts and titles as text, independently of the state here.
                *count += usize::from(*dropped == name);
                return;
            }
            self.dropped = None;
        }
        if let Some(known) = DROPPED.iter().find(|known| **known == name) {
            self.dropped = Some((known, 1));
            self.separate(Break::Blank);
            return;
        }
        match name {
            b"br" => self.line_feed(),
            b"li" => {
                self.separate(Break::Line);
                self.mark = b"- ";
            }
            _ if is_block(name) => self.separate(Break::Paragraph),
            _ => {}
        }
        if name == b"pre" {
            self.preformatted += 1;
            self.starts_pre = true;
        }
    }

    fn close_at_once(&mut self) {
        if self.foreign > 0 {
            let name = mem::take(&mut self.started);
            self.end(&name);
        }
    }

    fn end(&mut self, name: &[u8]) {
        self.foreign = self.foreign.saturating_sub(usize::from(FOREIGN.contains(&name)));
        if let Some((dropped, count)) = &mut self.dropped {
            *count -= usize::from(*dropped == name);
            if *count == 0 {
                self.dropped = None;
            }
            return;
        }
        if name == b"li" {
            self.separate(Break::Line);
            self.mark = b"";
        } else if is_block(name) {
            self.separate(Break::Paragraph);
        }
        if name == b"pre" {
            self.preformatted = self.preformatted.saturating_sub(1);
        }
    }

    fn separate(&mut self, by: Break) {
        self.pending = self.pending.max(by);
        self.starts_pre = false;
    }

    /// Each `br` ends a line, so several of them are empty lines.
    fn line_feed(&mut self) {
        if self.pending >= Break::Line || self.text.is_empty() {
            return;
        }
        self.text.push(b'\n');
        self.pending = Break::Nothing;
    }

    /// Adds a piece of text whose source ends at the offset `end`.
    fn piece(&mut self, text: &[u8], end: usize) {
        if self.dropped.is_some() || text.is_empty() {
            return;
        }
        let start = self.source(text, end);
        let is_source = end - start == text.len();
        let mut done = 0;
        while let Some(first) = text.get(done) {
            let is_blank = first.is_ascii_whitespace();
            let same = |byte: &&u8| byte.is_ascii_whitespace() == is_blank;
            let length = if self.preformatted > 0 { text.len() } else { text[done..].iter().take_while(same).count() };
            let run = &text[done..done + length];
            let origin = if is_source { start + done } else { start };
            done += length;
            if self.preformatted > 0 {
                self.keep(run, origin);
            } else if is_blank {
                self.pending = self.pending.max(Break::Blank);
            } else {
                self.print(run, origin);
            }
        }
    }

    /// Returns the start of the source of a piece: its end minus the length of the piece, unless the piece is a
    /// character reference.
    fn source(&self, text: &[u8], end: usize) -> usize {
        let plain = end.saturating_sub(text.len());
        if self.html.get(plain..end) == Some(text) {
            return plain;
        }
        let from = end.saturating_sub(LONGEST_REFERENCE);
        let before = self.html.get(from..end).unwrap_or_default();
        match before.iter().rposition(|byte| *byte == b'&') {
            Some(ampersand) => from + ampersand,
            None => end.saturating_sub(1),
        }
    }

    fn keep(&mut self, run: &[u8], origin: usize) {
        let rest = if self.starts_pre { run.strip_prefix(b"\n").unwrap_or(run) } else { run };
        self.starts_pre = false;
        self.print(rest, origin + (run.len() - rest.len()));
    }

    fn print(&mut self, run: &[u8], origin: usize) {
        if run.is_empty() {
            return;
        }
        let at_line_start = self.text.last().is_none_or(|byte| *byte == b'\n');
        match self.pending {
            _ if self.text.is_empty() => {}
            Break::Blank if !at_line_start => self.text.push(b' '),
            Break::Line => self.text.push(b'\n'),
            Break::Paragraph => self.text.extend(b"\n\n"),
            Break::Nothing | Break::Blank => {}
        }
        self.pending = Break::Nothing;
        self.text.extend(self.mark);
        self.mark = b"";
        let at = self.text.len();
        let goes_on = self.origins.last().is_some_and(|(text, file)| file + (at - text) == origin);
        if !goes_on {
            self.origins.push((at, origin));
        }
        self.text.extend(run);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    fn printed(html: &str) -> String {
        text(0, html).text.into_owned()
    }

    #[test]
    fn empty_lines_separate_cells_and_paragraphs() {
        let html = "<!doctype html><title>x</title><h1>T</h1><p>a\n  b<br>c <b>d</b>e</p><ul><li>f<li>g</ul>\
                    <table><tr><td>h<td><td><p>i</p></table>j";
        assert_eq!(printed(html), "T\n\na b\nc de\n\n- f\n- g\n\nh\n\ni\n\nj");
    }

    #[test]
    fn html_without_page_text_is_omitted() {
        let html = "<html><head><meta a=b><script>var a = '<p>';</script><p>a<!-- b --><style>c</style>\
                    <nav>d<nav>e</nav>f</nav><noscript><p>g</noscript><template>h</template>i<svg>j";
        assert_eq!(printed(html), "a i");
        assert_eq!(printed("<head><title>x</title></head>y"), "y");
    }

    #[test]
    fn a_slash_closes_only_elements_foreign_to_html() {
        assert_eq!(printed("a<svg class=x viewBox='0 0 1 1'/>b<nav/>c</nav>d"), "a b d");
        assert_eq!(printed("a<svg><title/><style/><svg/><g><path/></g></svg>b<svg/></svg>c"), "a b c");
        assert_eq!(printed("a<math><title/><mi>b</mi><nav/></math>c<title/>d</title>e"), "a b c e");
        assert_eq!(printed("a<nav><svg/>b</nav>c<svg>d<svg>e</svg>f</svg>g"), "a c g");
    }

    #[test]
    fn spaces_of_preformatted_text_are_preserved() {
        assert_eq!(
            printed("a<pre>\n  {\r\n    \"b\": &quot;c&quot;\n</pre>d  e"),
            "a\n\n  {\n    \"b\": \"c\"\n\n\nd e"
        );
    }

    #[test]
    fn places_are_those_of_the_file() {
        let html = "<p>a&amp;b &lt;c&#100;\u{e9}\r\n<i>f</i></p>";
        let text = text(0, html);
        assert_eq!(text.text, "a&b <cd\u{e9} f");
        for (word, source) in
            [("a", "a"), ("&", "&"), ("b", "b"), ("<", "&lt;"), ("c", "c&"), ("d", "&#100"), ("f", "f<")]
        {
            let at = text.text.find(word).unwrap();
            let Span::Bytes { start, .. } = text.at(at..at + 1) else { panic!("no bytes") };
            assert_eq!(start, html.find(source).unwrap(), "{word}");
        }
    }

    #[test]
    fn html_of_any_quality_is_read() {
        for html in ["", "<", "</", "<p", "<!--", "<pre>", "&", "&#xD800;", "</li></pre></head>", "<head", "\0<a\0>"] {
            let _ = text(0, html);
        }
        let deep = "<nav>".repeat(100_000) + &"<pre>".repeat(100_000) + &"&amp;".repeat(100_000);
        assert_eq!(printed(&deep), "");
    }
}
