//! The report: a Markdown document that can be read in a terminal too.

mod bar;
pub mod machine;
mod table;

use std::fmt;

pub use bar::{Bar, verdict};
pub use table::{Table, fine, number};

/// Everything that came out.
pub struct Report {
    pub tables: Vec<Table>,
    /// The machine, the versions and the command: names and values.
    pub conditions: Vec<(&'static str, String)>,
}

const HOW_TO_READ: &str = "`ours` is the program as it is shipped; `limit` is axum with bytes that are ready, the most \
    that this machine gives; `query` asks the database for every request. Numbers are medians of the rounds, ratios \
    medians of the ratios within a round: read the ratios, since rates belong to this machine, which also sends the \
    requests.";

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Results\n\nMade by `make bench`. {HOW_TO_READ}\n")?;
        for (name, value) in &self.conditions {
            writeln!(f, "- {name}: {value}")?;
        }
        let missed: Vec<String> = self.tables.iter().flat_map(Table::missed).collect();
        match missed.as_slice() {
            [] => writeln!(f, "\nEvery bar is met.")?,
            missed => writeln!(f, "\nBars that are MISSED: {}.", missed.join("; "))?,
        }
        for table in &self.tables {
            write!(f, "\n{table}")?;
        }
        Ok(())
    }
}
