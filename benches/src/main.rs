//! Measures the server beside others, and says how far it is from what it should reach.
//!
//! - `ours` is the program as it is shipped; `limit` answers with bytes that are ready, which is as fast as axum can be;
//!   `query` asks PostgreSQL for every request, as one would write it without a second thought; `commit` writes a row for
//!   every request and does nothing else;
//! - every server is a process of its own and lives through the whole run; this process sends the requests;
//! - everything is measured in rounds, one server after the other in each, so that whatever else the machine does meets
//!   all of them. Ratios are taken within a round, and the median of the rounds counts.
//!
//! `settings`: what can be chosen; `catalogue`: databases full of models; `servers`: the processes; `http`, `load`: one
//! request, and many; `bare`: databases and hashing without a server; `measurements`: what is measured, one file each;
//! `stage`: everything set up; `run`: the order of it all; `progress`, `report`: what is told meanwhile and at the end.

mod bare;
mod catalogue;
mod http;
mod load;
mod measurements;
mod progress;
mod report;
mod run;
mod servers;
mod settings;
mod stage;

use std::process::ExitCode;

use clap::Parser;
use settings::{Cli, Command};
use tokio::runtime::Builder;

/// Why something could not be measured, for the one who reads the terminal.
type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let Cli { settings, command } = Cli::parse();
    // The servers use every core, as `ours` does; sending requests must leave them as much of the machine as it can.
    let mut runtime = match command {
        Some(_) => Builder::new_multi_thread(),
        None => Builder::new_current_thread(),
    };
    let outcome = runtime
        .enable_all()
        .build()
        .map_err(Failure::from)
        .and_then(|runtime| match command {
            Some(Command::Limit(options)) => runtime.block_on(servers::limit::serve(&options)),
            Some(Command::Query(options)) => runtime.block_on(servers::query::serve(options)),
            Some(Command::Commit(options)) => runtime.block_on(servers::commit::serve(options)),
            None => runtime.block_on(run::everything(&settings)),
        });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {error}");
            ExitCode::FAILURE
        }
    }
}
