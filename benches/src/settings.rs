//! What can be chosen, and the servers that this program can be beside measuring.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::Failure;

/// Measures the server beside others.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(flatten)]
    pub settings: Settings,
    /// A server to be, instead of measuring
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer with bytes that are ready
    Limit(LimitOptions),
    /// Answer every request with queries
    Query(ServerOptions),
    /// Commit a new model for every POST request
    Commit(ServerOptions),
}

#[derive(Debug, Args)]
pub struct LimitOptions {
    /// Where to listen
    pub bind: SocketAddr,
    /// A JSON object: from path and query to the body to answer with
    pub answers: PathBuf,
}

#[derive(Debug, Args)]
pub struct ServerOptions {
    /// Where to listen
    pub bind: SocketAddr,
    /// The URL of a database
    pub database_url: String,
}

#[derive(Debug, Args)]
pub struct Settings {
    /// How often everything is measured; the median counts. Many short rounds tell more than few long ones: a machine
    /// that is shared swings from second to second, and what is compared should meet the same swing
    #[arg(long, env, default_value = "17")]
    pub rounds: NonZeroU32,

    /// How long each measurement takes
    #[arg(long, env, default_value = "0.5", value_parser = seconds)]
    pub seconds: Duration,

    /// Measure only this, and write no results: for whoever changes it
    #[arg(long, env, value_enum, value_name = "WHAT")]
    only: Option<Part>,

    /// A PostgreSQL server, where databases named bench_… are made anew; tests/with-postgres starts one
    #[arg(
        long,
        env = "TEST_POSTGRES_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    postgres_url: Option<String>,

    /// The program to measure; the one beside this program when it is not set
    #[arg(long, value_name = "FILE")]
    server: Option<PathBuf>,

    /// Where the servers' logs go
    #[arg(long, value_name = "FILE", default_value = "/dev/null")]
    pub server_log: PathBuf,

    /// Where the results go, as Markdown
    #[arg(long, value_name = "FILE", default_value = "benches/RESULTS.md")]
    pub results: PathBuf,
}

/// What can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    Reading,
    LoggingIn,
    WhileWriting,
    Creating,
    Replica,
    Start,
}

impl Settings {
    /// Whether this is to be measured.
    pub fn wants(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }

    /// Whether everything is to be measured.
    pub const fn wants_everything(&self) -> bool {
        self.only.is_none()
    }

    pub fn postgres_url(&self) -> Result<&str, Failure> {
        let url = self.postgres_url.as_deref();
        url.ok_or_else(|| "a PostgreSQL server is needed: tests/with-postgres starts one".into())
    }

    pub fn server(&self) -> Result<PathBuf, Failure> {
        let beside = std::env::current_exe()?.with_file_name("generation-models");
        let program = self.server.clone().unwrap_or(beside);
        if !program.is_file() {
            let program = program.display();
            return Err(format!("{program} is missing: cargo build --release makes it").into());
        }
        Ok(program)
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse() {
        Ok(seconds) if (0.1..=60.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds is needed, from 0.1 to 60".to_owned()),
    }
}
