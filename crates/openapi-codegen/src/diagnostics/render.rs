//! The text of one problem.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Problem, Severity};
use crate::document::Position;

/// The maximum length of a line that is shown, in bytes. A document without line breaks has longer ones.
const MAX_LINE: usize = 4096;

/// A problem with its position, the source line, the JSON pointer and the help.
pub fn problem(position: &Position<'_>, problem: &Problem) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = position.file.path.to_string_lossy();
    let (line, place) = (position.file.line(position.place.line), position.place);
    let group = Group::with_title(level.primary_title(&problem.message));
    let group = if line.len() > MAX_LINE {
        let origin = Origin::path(path).line(place.line);
        group.element(origin.char_column(place.column))
    } else {
        let annotation = AnnotationKind::Primary.span(word(line, place.column));
        let snippet = Snippet::source(line).path(path.into_owned());
        group.element(snippet.line_start(place.line).annotation(annotation))
    };
    let mut group = group;
    if !position.pointer.as_str().is_empty() {
        let pointer = format!("at: {}", position.pointer);
        group = group.element(Level::NOTE.no_name().message(pointer));
    }
    if let Some(help) = &problem.help {
        group = group.element(Level::HELP.message(help));
    }
    Renderer::plain().render(&[group]) + "\n"
}

/// The bytes of the key or scalar that starts at a column.
fn word(line: &str, column: usize) -> Range<usize> {
    let mut starts = line.char_indices().map(|(index, _)| index);
    let start = starts.nth(column.saturating_sub(1)).unwrap_or(line.len());
    let rest = &line[start..];
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    let length = match quote {
        Some(quote) => rest[1..].find(quote).map_or(rest.len(), |end| end + 2),
        None => plain(rest),
    };
    start..start + length.max(1).min(rest.len())
}

/// The length of a key or scalar without quotes.
fn plain(rest: &str) -> usize {
    let word = rest.split([' ', ',']).next().unwrap_or_default();
    let mut word = word.strip_suffix(':').unwrap_or(word);
    // The end of what contains the scalar.
    for (open, close) in [('{', '}'), ('[', ']')] {
        while word.matches(close).count() > word.matches(open).count() {
            word = &word[..word.rfind(close).unwrap_or_default()];
        }
    }
    if word.starts_with(['{', '[']) {
        1
    } else {
        word.len()
    }
}
