//! Reading a list, a deep page, single models and an unchanged list.

use std::collections::HashMap;
use std::net::SocketAddr;

use axum::body::Bytes;
use serde_json::{Value, from_slice};
use tokio::runtime::Runtime;

use crate::Result;
use crate::baselines::{limit, query};
use crate::databases::{Database, LARGE, SMALL, id};
use crate::http::{MODELS, get, get_text};
use crate::load::Requests;
use crate::program::Program;
use crate::report::Bar::{Max, Min, Unset};
use crate::report::{Bar, Report};
use crate::settings::Settings;

/// How many clients read, each with one request at a time.
pub const CLIENTS: u32 = 32;

/// Requests for the first hundred models.
pub fn list() -> Requests {
    Requests::new([MODELS.to_owned()], &[], "")
}

/// Requests for the first hundred models in a content coding.
pub fn compressed_list(coding: &str) -> Requests {
    let header = format!("accept-encoding: {coding}");
    Requests::new([MODELS.to_owned()], &[&header], "")
}

/// Requests for a hundred models far from the first.
pub fn deep_page() -> Requests {
    Requests::new([format!("{MODELS}?skip=67321")], &[], "")
}

/// Requests for single models: up to 1,000 of this many.
pub fn by_id(models: u32) -> Requests {
    let positions = (1..=models).step_by((models as usize / 1000).max(1));
    Requests::new(positions.map(model), &[], "")
}

/// The path of the model at this position, from 1.
pub fn model(position: u32) -> String {
    format!("{MODELS}{}", id(position))
}

/// Requests from a client that has the list already: the status is 304.
fn unchanged_list(program: &Program) -> Result<Requests> {
    let response = get(program.address, MODELS)?;
    let etag = response.headers().get("etag").ok_or("no ETag")?.to_str()?;
    let header = format!("if-none-match: {etag}");
    Ok(Requests::new([MODELS.to_owned()], &[&header], ""))
}

/// Three servers on one database.
pub struct Reading {
    program: Program,
    limit: SocketAddr,
    query: SocketAddr,
    /// By name: requests, and what the program's rate should be, as a fraction of the limit's.
    scenarios: Vec<(&'static str, Requests, Bar)>,
}

impl Reading {
    /// The limit gets its response bodies from the program. Fails if the server that queries sends other JSON.
    pub fn start(settings: &Settings, runtime: &Runtime, database: &Database) -> Result<Self> {
        let program = Program::start(settings, database)?;
        let scenarios = match database.models {
            SMALL => vec![
                ("list of 100, of 100", list(), Min(0.95)),
                ("one by id, of 100", by_id(SMALL), Min(0.85)),
            ],
            _ => vec![
                ("list of 100, of 100,000", list(), Min(0.9)),
                ("one by id, of 100,000", by_id(LARGE), Min(0.85)),
                ("page at 67,321, of 100,000", deep_page(), Min(0.9)),
                // The limit ignores the header.
                ("list of 100, gzip", compressed_list("gzip"), Min(0.8)),
                ("list of 100, zstd", compressed_list("zstd"), Min(0.8)),
                ("unchanged list", unchanged_list(&program)?, Unset),
            ],
        };
        let mut bodies: HashMap<String, Bytes> = HashMap::new();
        for path in scenarios
            .iter()
            .flat_map(|(_, requests, _)| &requests.paths)
        {
            bodies.insert(path.clone(), get_text(program.address, path)?.into());
        }
        let query = query::start(runtime, &database.url)?;
        for (path, body) in &bodies {
            let queried: Value = from_slice(get_text(query, path)?.as_bytes())?;
            if queried != from_slice::<Value>(body)? {
                return Err(format!("{path}: the baseline that queries sends other JSON").into());
            }
        }
        let limit = limit::start(runtime, bodies)?;
        Ok(Self {
            program,
            limit,
            query,
            scenarios,
        })
    }

    /// Returns the program's rates by scenario.
    fn measure(&self, report: &mut Report) -> Result<Vec<f64>> {
        let mut rates = Vec::new();
        for (name, requests, bar) in &self.scenarios {
            let mut load = |server, address| {
                report.load(format!("{name}: {server}"), address, CLIENTS, requests)
            };
            let [rate, _, p99] = load("program", self.program.address)?;
            let [limit_rate, _, limit_p99] = load("limit", self.limit)?;
            // The server that queries ignores ETags, and compresses nothing.
            if !["unchanged list", "list of 100, gzip", "list of 100, zstd"].contains(name) {
                load("query", self.query)?;
                // The load leaves queries behind. They are done when each connection has done another.
                for _ in 0..query::CONNECTIONS {
                    get(self.query, MODELS)?;
                }
            }
            report.value(format!("{name}: rate / limit"), rate / limit_rate, *bar);
            report.value(format!("{name}: p99 / limit"), p99 / limit_p99, Max(1.5));
            rates.push(rate);
        }
        Ok(rates)
    }
}

pub fn measure(small: &Reading, large: &Reading, report: &mut Report) -> Result<()> {
    let (small, large) = (small.measure(report)?, large.measure(report)?);
    let (list, by_id) = (large[0] / small[0], large[1] / small[1]);
    report.value("list of 100, rate of 100,000 / of 100", list, Min(0.9));
    report.value("one by id, rate of 100,000 / of 100", by_id, Min(0.9));
    Ok(())
}
