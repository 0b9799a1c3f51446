//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum, value_parser};

/// Measures generation-models beside baselines.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Settings {
    /// Number of rounds; medians of the rounds are reported
    #[arg(long, env, default_value = "17", value_parser = value_parser!(u32).range(1..))]
    pub rounds: u32,

    /// Duration of each measurement in seconds
    #[arg(long, env, default_value = "0.5")]
    pub seconds: f64,

    /// Measure only this part, and write no results
    #[arg(long, env, value_enum, value_name = "PART")]
    pub only: Option<Part>,

    /// The program to measure
    #[arg(long, env, value_name = "FILE", default_value_os_t = beside_this_program())]
    pub program: PathBuf,

    /// URL of a PostgreSQL server on which databases named bench_… are created; tests/with-postgres starts a server
    #[arg(long, env = "TEST_POSTGRES_URL", hide_env_values = true)]
    pub postgres_url: String,

    /// File for the log of the program
    #[arg(long, value_name = "FILE", default_value = "/dev/null")]
    pub log: PathBuf,

    /// File for the results, in Markdown
    #[arg(long, value_name = "FILE", default_value = "benches/RESULTS.md")]
    pub results: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    Start,
    Reading,
    BesideWrites,
    Creating,
    LogIn,
    Replica,
}

impl Settings {
    pub fn includes(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }
}

fn beside_this_program() -> PathBuf {
    let this_program = std::env::current_exe().unwrap_or_default();
    this_program.with_file_name("generation-models")
}
