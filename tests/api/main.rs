//! The tests of the whole server, as a specification. Files mirror the paths of the API or have a topic; names are
//! sentences.
//!
//! Each test runs on SQLite, and on PostgreSQL if `TEST_POSTGRES_URL` is set (`make test` starts a server). A run of all
//! tests ends with a table of the (operation, status) pairs that `openapi.yaml` declares and how often tests received them.
//! It fails if a pair was never received.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod admission;
mod audit;
mod backup;
mod commands;
mod compression;
mod conditional;
mod configuration;
mod connections;
mod consistency;
mod cors;
mod database_errors;
mod database_file;
mod disconnects;
mod document;
mod durability;
mod edits;
mod error_page;
mod forwarded;
mod generation_models;
mod harness;
mod import;
mod logging;
mod login;
mod login_limits;
mod memory;
mod metrics;
mod operator_mistakes;
mod operator_routes;
mod pages;
mod recovery;
mod replicas;
mod request_bodies;
mod request_ids;
mod response_headers;
mod routing;
mod security;
mod shutdown;
mod startup;
mod tokens;
#[cfg(feature = "otlp")]
mod traces;
mod unreadable_models;
mod vectors;

use std::process::ExitCode;

use harness::{Backend, Test, coverage};
use libtest_mimic::{Arguments, Trial};

const TESTS: &[&[Test]] = &[
    admission::TESTS,
    audit::TESTS,
    backup::TESTS,
    commands::TESTS,
    compression::TESTS,
    conditional::TESTS,
    configuration::TESTS,
    connections::TESTS,
    consistency::TESTS,
    cors::TESTS,
    database_errors::TESTS,
    database_file::TESTS,
    disconnects::TESTS,
    document::TESTS,
    durability::TESTS,
    edits::TESTS,
    error_page::TESTS,
    forwarded::TESTS,
    generation_models::create::TESTS,
    generation_models::delete::TESTS,
    generation_models::list::TESTS,
    generation_models::read::TESTS,
    generation_models::update::TESTS,
    import::TESTS,
    logging::TESTS,
    login::TESTS,
    login_limits::TESTS,
    memory::TESTS,
    metrics::TESTS,
    operator_mistakes::TESTS,
    operator_routes::TESTS,
    pages::TESTS,
    recovery::TESTS,
    replicas::TESTS,
    request_bodies::TESTS,
    request_ids::TESTS,
    response_headers::TESTS,
    routing::TESTS,
    security::TESTS,
    shutdown::TESTS,
    startup::TESTS,
    tokens::TESTS,
    #[cfg(feature = "otlp")]
    traces::TESTS,
    unreadable_models::TESTS,
    vectors::TESTS,
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let backends = Backend::available();
    let has_postgres = backends.contains(&Backend::Postgres);
    if !has_postgres {
        eprintln!(
            "note: only on SQLite, because TEST_POSTGRES_URL is not set; `make test` includes PostgreSQL"
        );
    }
    let mut trials: Vec<Trial> = Vec::new();
    for backend in backends {
        let tests = TESTS.iter().copied().flatten();
        let tests = tests.filter(|test| test.only_on.is_none_or(|only| only == backend));
        let tests = tests.filter(|test| !test.needs_server || has_postgres);
        trials.extend(tests.map(|test| test.trial(backend)));
    }
    let count = trials.len() as u64;
    let conclusion = libtest_mimic::run(&arguments, trials);
    let is_whole_run = conclusion.num_passed + conclusion.num_failed == count;
    let is_covered = !is_whole_run || coverage::report(has_postgres);
    if conclusion.has_failed() || !is_covered {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
