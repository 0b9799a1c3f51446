//! Measurements and other values by name, and the report in Markdown.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::net::SocketAddr;
use std::process::Command;
use std::time::Instant;

use crate::Result;
use crate::load::{H2load, Requests};
use crate::settings::Settings;

const INTRODUCTION: &str = "# Results

Written by `make bench`. `program` is generation-models as it is released; `limit` is axum with prepared bytes, the most
that this machine reaches; `query` queries PostgreSQL for each request; the bare client has no server, and commits the
rows that the program commits. The load generator is h2load, on the same machine. All numbers are medians of the rounds,
ratios medians of the ratios within each round. The ratios matter: rates depend on the machine.

";

/// Prints what the numbers depend on.
const MACHINE: &str = r#"
echo "- date: $(date -u '+%F %R UTC')"
echo "- processor: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | uniq), $(nproc) cores"
echo "- kernel: $(uname -r)"
echo "- compiler: $(rustc --version)"
changed=$(git status --porcelain --untracked-files=no -- . ':!benches/RESULTS.md')
echo "- revision: $(git rev-parse --short HEAD)${changed:+, with uncommitted changes}"
"#;

/// How fast something was: the rate per second, and p50 and p99 in milliseconds.
pub type Measured = [f64; 3];

/// What a value should be.
#[derive(Debug, Clone, Copy)]
pub enum Bar {
    Unset,
    Min(f64),
    Max(f64),
}

pub struct Report {
    pub h2load: H2load,
    /// Shown with the progress.
    pub round: String,
    started: Instant,
    /// By name, for each round. Values that are no rates stand in their place.
    rows: BTreeMap<String, (Bar, Vec<Measured>)>,
}

impl Report {
    pub fn new(h2load: H2load) -> Self {
        Self {
            h2load,
            round: String::new(),
            started: Instant::now(),
            rows: BTreeMap::new(),
        }
    }

    /// Prints what begins now.
    pub fn progress(&self, what: &str) {
        let seconds = self.started.elapsed().as_secs();
        eprintln!("{}:{:02}  {}{what}", seconds / 60, seconds % 60, self.round);
    }

    /// Measures the server, and adds the measurement.
    pub fn load(
        &mut self,
        name: impl Into<String>,
        server: SocketAddr,
        clients: u32,
        requests: &Requests,
    ) -> Result<Measured> {
        let name = name.into();
        self.progress(&name);
        let measured = self.h2load.run(server, clients, requests)?;
        self.add(name, Bar::Unset, measured);
        Ok(measured)
    }

    pub fn value(&mut self, name: impl Into<String>, value: f64, bar: Bar) {
        self.add(name.into(), bar, [value, f64::NAN, f64::NAN]);
    }

    fn add(&mut self, name: String, bar: Bar, row: Measured) {
        let (_, rounds) = self.rows.entry(name).or_insert((bar, Vec::new()));
        rounds.push(row);
    }

    /// The whole report. `postgres` is the version of PostgreSQL.
    pub fn markdown(&self, settings: &Settings, postgres: &str) -> Result<String> {
        let (rounds, seconds) = (settings.rounds, settings.seconds);
        let machine = Command::new("sh").args(["-c", MACHINE]).output()?;
        let mut text = INTRODUCTION.to_owned() + &String::from_utf8(machine.stdout)?;
        writeln!(text, "- PostgreSQL: {postgres}")?;
        writeln!(
            text,
            "- command: `make bench ROUNDS={rounds} SECONDS={seconds}`"
        )?;
        text += "\n| what | per second, or value | p50 ms | p99 ms | bar | |\n";
        text += "| --- | --- | --- | --- | --- | --- |\n";
        for (name, (bar, rounds)) in &self.rows {
            let median = |field: usize| {
                let values: Vec<f64> = rounds.iter().map(|row| row[field]).collect();
                percentile(50, &values)
            };
            let [value, p50, p99] = [0, 1, 2].map(|field| number(median(field)));
            let verdict = bar.verdict(median(0));
            writeln!(text, "| {name} | {value} | {p50} | {p99} | {verdict} |")?;
        }
        let missed = text.matches("| MISSED |").count();
        writeln!(text, "\nMissed bars: {missed}.")?;
        Ok(text)
    }
}

impl Bar {
    /// Two cells of a table.
    fn verdict(self, value: f64) -> String {
        let (met, bar) = match self {
            Self::Unset => return "|".to_owned(),
            Self::Min(min) => (value >= min, format!("≥ {min}")),
            Self::Max(max) => (value <= max, format!("≤ {max}")),
        };
        format!("{bar} | {}", if met { "met" } else { "MISSED" })
    }
}

/// With three significant digits, or all before the decimal point.
fn number(value: f64) -> String {
    let decimals = match value {
        ..1.0 => 3,
        ..10.0 => 2,
        ..100.0 => 1,
        _ if value.is_nan() => return String::new(),
        _ => 0,
    };
    format!("{value:.decimals$}")
}

/// The smallest value that this percentage of the values does not exceed; not a number if there are none.
pub fn percentile(percent: usize, values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_unstable_by(f64::total_cmp);
    let rank = (values.len() * percent).div_ceil(100).max(1);
    values.get(rank - 1).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_percentile_is_one_of_the_values() {
        let values: Vec<f64> = (1..=200).rev().map(f64::from).collect();
        let found = [50, 99, 100].map(|percent| super::percentile(percent, &values).to_string());
        assert_eq!(found, ["100", "198", "200"]);
    }
}
