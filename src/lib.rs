//! A catalogue of generative image models behind an exact HTTP contract. `docs/architecture.md` is the map with a drawing.
//!
//! From top to bottom; each module uses only those below it:
//!
//! - `serve`: sockets, limits, shutdown;
//! - `app`: the application, apart from sockets: everything that the settings describe, as one service;
//! - `commands`: the commands other than `serve`;
//! - `import`: models and accounts from another database;
//! - `api`: the operations of `openapi.yaml`, one file a tag;
//! - `compression`: compressed bodies, which responses share;
//! - `catalog`: the catalogue in memory; `accounts`: accounts, passwords, tokens;
//! - `store`: the database;
//! - `generated`: types, traits, routes, security and decoding, generated from `openapi.yaml`;
//! - `settings`: flags, environment and files; `logging`: log lines; `traces`: spans of requests, by OTLP; `clock`: the
//!   current time, passed in; `origin`: where a request came from; `low_priority`: threads that give way; `build_info`:
//!   version, commit and date of the build.

pub mod accounts;
pub mod api;
pub mod app;
pub mod build_info;
pub mod catalog;
pub mod clock;
pub mod commands;
pub mod compression;
#[path = "../generated/mod.rs"]
pub mod generated;
pub mod import;
pub mod logging;
pub mod low_priority;
pub mod origin;
pub mod serve;
pub mod settings;
pub mod store;
pub mod traces;
