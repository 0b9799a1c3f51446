//! Measures `generation-models` as a process, beside baselines, with `h2load` as the load generator.
//!
//! Every server runs for the whole benchmark. Everything is measured in rounds, one server after the other in each, so
//! that a disturbance of the machine affects all of them. Ratios are computed within a round; the median of the rounds
//! counts.
//!
//! - `settings`: command line; `run`: order of the steps; `report`: measurements, ratios, bars;
//! - `databases`: databases that SQL fills; `program`: the program as a process; `http`: single requests;
//! - `load`: the load generator; `baselines`: two servers, and a client without a server;
//! - `reading`, `writing`, `start`: the scenarios.

mod baselines;
mod databases;
mod http;
mod load;
mod program;
mod reading;
mod report;
mod run;
mod settings;
mod start;
mod writing;

use std::process::ExitCode;

use clap::Parser;

/// An error is only printed, so its type does not matter.
type Error = Box<dyn std::error::Error + Send + Sync>;
type Result<T, E = Error> = std::result::Result<T, E>;

fn main() -> ExitCode {
    match run::run(&settings::Settings::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {error}");
            ExitCode::FAILURE
        }
    }
}
