//! Prints diagnostics through annotate-snippets. Computes the line, column and JSON pointer of each place, with one
//! scan of each file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Padding, Renderer, Snippet};

use super::excerpt::{Excerpt, visible};
use super::locate::{Located, locate};
use super::{Diagnostic, Label, RenderOptions, Severity, Span};
use crate::{Folder, SourceFile};

/// Wide enough for every excerpt, since excerpts are cut.
const WIDTH: usize = 240;

/// The most problems that are printed per file. A file with more of them is not a file of this kind at all.
const SHOWN: usize = 100;

/// The positions of all labels, by file and number of the value.
type Positions = BTreeMap<(u32, u32), Located>;

pub(super) fn print(list: &[Diagnostic], folder: &Folder, options: &RenderOptions) -> String {
    let renderer = if options.coloured { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut sorted: Vec<&Diagnostic> = list.iter().collect();
    // The sort is stable, so the problems of one place remain in the order in which they were found.
    sorted.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| order(label.span)));
    let mut reports = Vec::new();
    for of_file in sorted.chunk_by(|a, b| file(a) == file(b)) {
        let shown = &of_file[..of_file.len().min(SHOWN)];
        let positions = find_positions(shown, folder);
        for diagnostic in shown {
            let report = renderer.render(&[group(diagnostic, folder, options, &positions)]);
            let lines: Vec<&str> = report.lines().filter(|line| !is_stray(line)).collect();
            reports.push(lines.join("\n") + "\n");
        }
        if let Some(path) = shown.first().and_then(|first| file(first)).and_then(|file| folder.files.get(file as usize))
            && shown.len() < of_file.len()
        {
            let rest = of_file.len() - shown.len();
            let title = format!("{rest} more problems in {} are not shown", visible(&path.path));
            reports.push(renderer.render(&[Group::with_title(Level::NOTE.primary_title(title))]) + "\n");
        }
    }
    reports.join("\n")
}

fn file(diagnostic: &Diagnostic) -> Option<u32> {
    diagnostic.labels.first().map(|label| label.span.file())
}

/// Values are numbered in reading order, so sorting needs no positions. A key comes before its value.
fn order(span: Span) -> (u32, usize, u32) {
    match span {
        Span::File(file) => (file, 0, 0),
        // The positions in one file are either all bytes or all values.
        Span::Bytes { file, start, .. } => (file, start, 0),
        Span::Key(place) => (place.file, place.node as usize, 1),
        Span::Value(place) => (place.file, place.node as usize, 2),
    }
}

/// Whether a line is the mark that annotate-snippets prints before a snippet without a path. The snippets have no path,
/// because annotate-snippets would print the column in the excerpt, which differs from that in the file.
fn is_stray(line: &str) -> bool {
    let mut bare = String::new();
    for (index, piece) in line.split('\u{1b}').enumerate() {
        // An escape character begins a colour, which ends in an `m`.
        bare.push_str(if index == 0 { piece } else { piece.split_once('m').map_or("", |p| p.1) });
    }
    bare.trim() == ":::"
}

fn find_positions(list: &[&Diagnostic], folder: &Folder) -> Positions {
    let mut wanted: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for label in list.iter().flat_map(|d| &d.labels) {
        if let Span::Value(place) | Span::Key(place) = label.span {
            wanted.entry(place.file).or_default().insert(place.node);
        }
    }
    let mut positions = Positions::new();
    for (file, nodes) in wanted {
        let Some(source) = folder.files.get(file as usize) else {
            continue;
        };
        let nodes: Vec<u32> = nodes.into_iter().collect();
        let located = locate(&source.bytes, &nodes);
        positions.extend(nodes.iter().map(|node| (file, *node)).zip(located));
    }
    positions
}

/// The bytes that a label underlines; `None` for a label of a whole file.
fn range(span: Span, positions: &Positions) -> Option<Range<usize>> {
    match span {
        Span::Value(place) => Some(positions.get(&(place.file, place.node))?.value.clone()),
        Span::Key(place) => {
            let located = positions.get(&(place.file, place.node))?;
            // The root and the items of an array have no key.
            Some(located.key.as_ref().unwrap_or(&located.value).clone())
        }
        Span::Bytes { start, end, .. } => Some(start..end.max(start)),
        Span::File(_) => None,
    }
}

fn group<'a>(diagnostic: &Diagnostic, folder: &'a Folder, options: &RenderOptions, positions: &Positions) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let kind = if index == 0 {
            AnnotationKind::Primary
        } else {
            group = group.element(Padding);
            AnnotationKind::Context
        };
        let Some(file) = folder.files.get(label.span.file() as usize) else {
            continue;
        };
        let origin = Origin::path(visible(&format!("{}{}", options.root, file.path)));
        group = show(group, label, kind, file, origin, positions);
    }
    let pointers = pointers(diagnostic, positions);
    if !pointers.is_empty() {
        group = group.element(Level::NOTE.message(format!("at {}", pointers.join(", "))));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    group
}

fn show<'a>(
    group: Group<'a>,
    label: &Label,
    kind: AnnotationKind,
    file: &'a SourceFile,
    origin: Origin<'a>,
    positions: &Positions,
) -> Group<'a> {
    let text = visible(&label.text);
    let Some(range) = range(label.span, positions) else {
        let group = group.element(origin);
        return match text.as_str() {
            "" => group,
            _ => group.element(Level::NOTE.message(text)),
        };
    };
    let excerpt = Excerpt::cut(&file.bytes, range);
    let annotation = kind.span(excerpt.span).label((!text.is_empty()).then_some(text));
    group
        .element(origin.line(excerpt.line).char_column(excerpt.column))
        .element(Snippet::source(excerpt.text).line_start(excerpt.line).fold(false).annotation(annotation))
}

/// The JSON pointers of the labels, each once, without that of the root.
fn pointers(diagnostic: &Diagnostic, positions: &Positions) -> Vec<String> {
    let mut pointers = Vec::new();
    for label in &diagnostic.labels {
        let (Span::Value(place) | Span::Key(place)) = label.span else {
            continue;
        };
        let Some(located) = positions.get(&(place.file, place.node)) else {
            continue;
        };
        let pointer = visible(&located.pointer);
        if !pointer.is_empty() && !pointers.contains(&pointer) {
            pointers.push(pointer);
        }
    }
    pointers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_change_nothing_but_the_colour() {
        let file = SourceFile { path: "a.json".to_owned(), bytes: b"[1,\n2]".to_vec() };
        let folder = Folder { files: vec![file] };
        let at = |offset| Span::byte(0, offset);
        let list = [
            Diagnostic::error("x", "One.").label(at(1), "here").label(at(4), "there").help("Fix it."),
            Diagnostic::warning("y", "Two."),
        ];
        let plain = print(&list, &folder, &RenderOptions::default());
        let coloured = print(&list, &folder, &RenderOptions { coloured: true, ..RenderOptions::default() });
        let mut bare = String::new();
        for piece in coloured.split('\u{1b}') {
            let is_colour = piece.starts_with('[') && piece.contains('m');
            bare.push_str(if is_colour { piece.split_once('m').map_or("", |p| p.1) } else { piece });
        }
        assert_ne!(plain, coloured);
        assert_eq!(plain, bare);
        assert!(plain.contains("::: a.json:2:1"), "{plain}");
    }
}
