//! The tests of the whole server, as a specification: files mirror the paths of the API, names are sentences.
//!
//! Each test runs once on SQLite and, when `TEST_POSTGRES_URL` names a server on which databases may be made, once on
//! PostgreSQL (`make test` starts one). A whole run ends with the table of every (operation, status) that
//! `openapi.yaml` declares and how often it was seen, and fails if one was not.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod cancellation;
mod conditional;
mod consistency;
mod contract;
mod durability;
mod faults;
mod generation_models;
mod harness;
mod login;
mod memory;
mod operations;
mod process;
mod recovery;
mod replicas;
mod routing;
mod security;
mod starting;
mod vectors;

use std::process::ExitCode;

use harness::{Database, Test, coverage};
use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let tests: Vec<&Test> = [
        cancellation::TESTS,
        conditional::TESTS,
        consistency::TESTS,
        contract::TESTS,
        durability::TESTS,
        faults::TESTS,
        generation_models::create::TESTS,
        generation_models::delete::TESTS,
        generation_models::list::TESTS,
        generation_models::read::TESTS,
        generation_models::update::TESTS,
        login::TESTS,
        memory::TESTS,
        operations::TESTS,
        process::TESTS,
        recovery::TESTS,
        replicas::TESTS,
        routing::TESTS,
        security::TESTS,
        starting::TESTS,
        vectors::TESTS,
    ]
    .into_iter()
    .flatten()
    .collect();
    let databases = Database::available();
    let trials: Vec<Trial> = databases
        .iter()
        .flat_map(|database| {
            let tests = tests
                .iter()
                .filter(|test| !test.needs_server || *database == Database::Postgres);
            tests.map(|test| test.trial(*database))
        })
        .collect();
    let all = trials.len();
    let conclusion = libtest_mimic::run(&arguments, trials);
    let whole = conclusion.num_passed + conclusion.num_failed == all as u64;
    let covered = !whole || coverage::report(databases.contains(&Database::Postgres));
    if conclusion.has_failed() || !covered {
        return ExitCode::from(101);
    }
    ExitCode::SUCCESS
}
