//! Detects the kind of a file by its content.

use super::LARGEST;
use super::openapi;
use super::page::html;
use super::page::source_text::SourceText;
use crate::SourceFile;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source;
use crate::source::json::{self, Tree};

/// Some programs write it in front of UTF-8. It is not part of the text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What a file is.
pub enum Detected<'t> {
    OpenApi(Tree<'t>),
    /// A page of text or HTML, or what is taken for one: its reader reports what is missing.
    Page(SourceText<'t>),
}

/// What the file is, or why it is nothing that can be imported.
pub fn detect<'t>(index: u32, file: &'t SourceFile, found: &mut Diagnostics) -> Result<Detected<'t>, Diagnostic> {
    if file.bytes.len() > LARGEST {
        return Err(Diagnostic::error("too-large", format!("more than {} MiB", LARGEST >> 20))
            .label(Span::byte(index, LARGEST), "read up to here")
            .help("no page or OpenAPI document of an API is as large"));
    }
    let text = str::from_utf8(&file.bytes).map_err(|error| not_text(Span::byte(index, error.valid_up_to())))?;
    if let Some(offset) = text.find('\0') {
        return Err(not_text(Span::byte(index, offset)));
    }
    let body = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start = file.bytes.len() - body.len();
    if body.is_empty() {
        return Err(Diagnostic::error("empty-file", "the file is empty")
            .label(Span::byte(index, 0), "nothing stands here")
            .help("save the page again"));
    }
    if body.starts_with(['{', '[']) {
        let mark = if file.bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let tree = json::parse(file.bytes.get(mark..).unwrap_or_default()).map_err(|mut broken| {
            broken.offset += mark;
            source::describe(broken, index)
        })?;
        if !openapi::is_openapi(&tree.root) {
            return Err(other_json(Span::byte(index, start)));
        }
        source::report_duplicates(&tree, index, found);
        return Ok(Detected::OpenApi(tree));
    }
    if body.starts_with("openapi:") || body.starts_with("swagger:") {
        return Err(Diagnostic::error("not-json", "an OpenAPI document in YAML")
            .label(Span::byte(index, start), "")
            .help("convert it to JSON"));
    }
    Ok(Detected::Page(if body.starts_with('<') { html::text(index, text) } else { SourceText::plain(index, text) }))
}

fn not_text(at: Span) -> Diagnostic {
    Diagnostic::error("not-utf8", "the file is no text")
        .label(at, "the first byte that is no text in UTF-8")
        .help("save the page as text or HTML, in UTF-8")
}

fn other_json(at: Span) -> Diagnostic {
    Diagnostic::error("not-openapi", "JSON, but no OpenAPI document")
        .label(at, "there is no key `openapi`")
        .help("help pages and OpenAPI documents can be imported; endpoint documents need not be")
}
