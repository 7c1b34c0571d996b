//! Detects the kind of a file by its content.

use super::LARGEST;
use super::openapi;
use super::page::html;
use super::page::source_text::SourceText;
use crate::SourceFile;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::source;
use crate::source::json::{self, Tree};

/// Some programs write it before UTF-8. It is not part of the text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The kind of a file.
pub enum Detected<'t> {
    OpenApi(Tree<'t>),
    /// A page of text or HTML, or any other text. The reader of pages reports what is missing.
    Page(SourceText<'t>),
}

/// Returns the kind of the file, or why it cannot be imported.
pub fn detect<'t>(index: u32, file: &'t SourceFile, found: &mut Diagnostics) -> Result<Detected<'t>, Diagnostic> {
    if file.bytes.len() > LARGEST {
        return Err(Diagnostic::error("too-large", format!("the file is larger than {} MiB", LARGEST >> 20))
            .label(Span::byte(index, LARGEST), "the limit")
            .help("check the file; pages and OpenAPI documents are smaller"));
    }
    let text = str::from_utf8(&file.bytes).map_err(|error| not_text(Span::byte(index, error.valid_up_to())))?;
    if let Some(offset) = text.find('\0') {
        return Err(not_text(Span::byte(index, offset)));
    }
    let body = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start = file.bytes.len() - body.len();
    if body.is_empty() {
        return Err(Diagnostic::error("empty-file", "the file is empty")
            .label(Span::byte(index, 0), "")
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
        return Err(Diagnostic::error("not-json", "OpenAPI documents in YAML are not supported")
            .label(Span::byte(index, start), "")
            .help("convert the document to JSON"));
    }
    Ok(Detected::Page(if body.starts_with('<') { html::text(index, text) } else { SourceText::plain(index, text) }))
}

fn not_text(at: Span) -> Diagnostic {
    Diagnostic::error("not-utf8", "the file is not text")
        .label(at, "invalid byte in UTF-8")
        .help("save the page as text or HTML, in UTF-8")
}

fn other_json(at: Span) -> Diagnostic {
    Diagnostic::error("not-openapi", "the file is JSON, but not an OpenAPI document")
        .label(at, "no key `openapi`")
        .help("import help pages or OpenAPI documents; endpoint documents need no import")
}
