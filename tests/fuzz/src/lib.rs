//! What must hold for every input of the server.
//!
//! Each module has a function `check`, which makes a request of any bytes, and panics unless the response is one that
//! `openapi.yaml` declares and that agrees with an independent decoder of the input. Two things use it:
//!
//! - `make fuzz` runs each check under libFuzzer, which varies inputs towards code that no input has reached yet;
//! - `cargo test` runs each check with the inputs in `seeds/`, where every input that has ever failed stays.
//!
//! `server` is the server in this process. `harness` are the checks of responses that `tests/api` uses too.

#![expect(clippy::expect_used, reason = "a check fails by panicking")]

pub mod authorization;
pub mod body;
pub mod conditions;
pub mod connection;
pub mod form;
#[expect(dead_code, reason = "shared with tests/api, which uses all of it")]
mod harness;
pub mod path;
pub mod query;
mod server;

pub use server::Server;

/// Panics if the server does not respond to this input as it must.
pub type Check = fn(&Server, &[u8]);

/// The checks, by the name of their folder in `seeds/`.
pub const CHECKS: &[(&str, Check)] = &[
    ("authorization", authorization::check),
    ("body", body::check),
    ("conditions", conditions::check),
    ("connection", connection::check),
    ("form", form::check),
    ("path", path::check),
    ("query", query::check),
];

/// Defines the program that libFuzzer runs for one check.
#[cfg(feature = "libfuzzer")]
#[macro_export]
macro_rules! target {
    ($name:ident) => {
        static SERVER: std::sync::LazyLock<generation_models_fuzz::Server> =
            std::sync::LazyLock::new(generation_models_fuzz::Server::start);

        libfuzzer_sys::fuzz_target!(|input: &[u8]| {
            generation_models_fuzz::$name::check(&SERVER, input);
        });
    };
}
