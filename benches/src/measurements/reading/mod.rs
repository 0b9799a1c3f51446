//! Reading: lists, pages, models by id, and what has not changed.

mod scenario;

use super::contest::SERVERS;
use super::{CONNECTIONS, middle, middle_ratio};
use crate::Failure;
use crate::load::Measured;
use crate::report::{Bar, Table, fine, number, verdict};
use crate::run::Round;
use crate::stage::Stage;
use scenario::{SAME, SCENARIOS, Scenario};

const HEAD: [&str; 8] = [
    "what",
    "server",
    "a second",
    "p50 ms",
    "p99 ms",
    "of limit",
    "p99 by limit's",
    "bars",
];

/// The measurements: by scenario, server and round.
#[derive(Default)]
pub struct Reading([[Vec<Measured>; SERVERS.len()]; SCENARIOS.len()]);

impl Reading {
    /// Measurements of a round: `query` has no part in those of what is unchanged.
    pub const STEPS: u32 = 8 * 3 - 2;

    pub async fn measure(&mut self, stage: &Stage, round: &Round<'_>) -> Result<(), Failure> {
        for (scenario, measured) in SCENARIOS.iter().zip(&mut self.0) {
            let contest = if scenario.on_large {
                &stage.large
            } else {
                &stage.small
            };
            for (server, measured) in measured.iter_mut().enumerate() {
                match scenario.measure(contest, server, round).await? {
                    Some(once) => measured.push(once),
                    None => break,
                }
            }
        }
        Ok(())
    }

    pub fn table(&self) -> Table {
        let mut rows = Vec::new();
        for (scenario, [ours, limit, query]) in SCENARIOS.iter().zip(&self.0) {
            for (server, measured) in SERVERS.into_iter().zip([ours, limit, query]) {
                if !measured.is_empty() {
                    rows.push(row(scenario, server, measured, limit));
                }
            }
            if ours.is_empty() {
                let mut row = vec![String::new(); HEAD.len()];
                scenario.name.clone_into(&mut row[0]);
                "not measured: ours sends no ETag".clone_into(&mut row[HEAD.len() - 1]);
                rows.push(row);
            }
        }
        Table {
            title: "Reading",
            about: format!("{CONNECTIONS} connections, each with one request at a time."),
            head: &HEAD,
            rows,
        }
    }

    /// Whether the size of the catalogue makes a difference.
    pub fn sizes(&self) -> Table {
        let rows = SAME.map(|(small, large)| {
            let ([small_rates, ..], [large_rates, ..]) = (&self.0[small], &self.0[large]);
            let value = middle_ratio(large_rates, small_rates, |measured| measured.rate);
            vec![
                SCENARIOS[large].name.to_owned(),
                fine(value),
                verdict(&[("of its rate", Bar::AtLeast(0.9), value)]),
            ]
        });
        Table {
            title: "A large catalogue beside a small one",
            about: "The rate of `ours` with 100,000 models, as a part of its rate with 100."
                .to_owned(),
            head: &["what", "ratio", "bar"],
            rows: rows.into(),
        }
    }
}

fn row(
    scenario: &Scenario,
    server: &str,
    measured: &[Measured],
    limit: &[Measured],
) -> Vec<String> {
    let of_limit = middle_ratio(measured, limit, |measured| measured.rate);
    let p99 = middle_ratio(measured, limit, |measured| measured.p99);
    let bars = match scenario.least {
        Some(least) if server == SERVERS[0] => verdict(&[
            ("of limit", Bar::AtLeast(least), of_limit),
            ("p99", Bar::AtMost(1.5), p99),
        ]),
        _ => String::new(),
    };
    vec![
        scenario.name.to_owned(),
        server.to_owned(),
        number(middle(measured, |measured| measured.rate)),
        fine(middle(measured, |measured| measured.p50)),
        fine(middle(measured, |measured| measured.p99)),
        fine(of_limit),
        fine(p99),
        bars,
    ]
}
