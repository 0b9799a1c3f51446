//! Tables.

use std::fmt;

/// What stands for a number that there is not.
const UNKNOWN: &str = "–";

/// A table with a title, and a paragraph that says what was done.
pub struct Table {
    pub title: &'static str,
    pub about: String,
    pub head: &'static [&'static str],
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The rows that say of a bar that it is missed, by their title and first cell.
    pub fn missed(&self) -> impl Iterator<Item = String> {
        let missed = |row: &&Vec<String>| row.iter().any(|cell| cell.contains("MISSED"));
        let name = |row: &Vec<String>| row.first().cloned().unwrap_or_default();
        let rows = self.rows.iter().filter(missed);
        rows.map(move |row| format!("{}: {}", self.title, name(row)))
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let widths = cells.map(|cell| cell.chars().count());
        widths.fold(self.head[column].chars().count(), usize::max)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "## {}\n\n{}\n", self.title, self.about)?;
        let widths: Vec<usize> = (0..self.head.len())
            .map(|column| self.width(column))
            .collect();
        let head: Vec<String> = self.head.iter().map(ToString::to_string).collect();
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        for row in [&head, &rule].into_iter().chain(&self.rows) {
            for (cell, &width) in row.iter().zip(&widths) {
                write!(f, "| {cell:width$} ")?;
            }
            writeln!(f, "|")?;
        }
        Ok(())
    }
}

/// A number for people, where its size counts: with commas from a thousand on, and with a tenth below a hundred.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return UNKNOWN.to_owned();
    }
    if value.abs() < 100.0 {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number for people, where small differences count: a ratio, or a time in milliseconds.
pub fn fine(value: f64) -> String {
    if !value.is_finite() {
        return UNKNOWN.to_owned();
    }
    format!("{value:.2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_markdown_with_straight_columns() {
        let table = Table {
            title: "Reading",
            about: "How fast.".to_owned(),
            head: &["what", "p99"],
            rows: vec![vec!["one model".to_owned(), "MISSED".to_owned()]],
        };
        let text = "## Reading\n\nHow fast.\n\n| what      | p99    |\n| --------- | ------ |\n| one model | MISSED |\n";
        assert_eq!(table.to_string(), text);
        assert_eq!(table.missed().collect::<Vec<_>>(), ["Reading: one model"]);
    }

    #[test]
    fn numbers_are_for_people() {
        let written = [1_234_567.0, 1000.4, 999.0, 12.34].map(number);
        assert_eq!(written, ["1,234,567", "1,000", "999", "12.3"]);
    }
}
