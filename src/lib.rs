//! A catalogue of generative image models behind an exact HTTP contract.
//!
//! - `generated`: types, traits, routes, security and decoding, made from `openapi.yaml`;
//! - `api`: the operations, one file a tag, and the callers that they know;
//! - `catalog`: the catalogue in memory, which reads are answered from;
//! - `store`: the database; `accounts`: users, passwords and tokens;
//! - `app`: all of these as one router, apart from being served; `serve`: sockets, limits and the way down;
//! - `settings`: flags and environment; `commands`: what else the program can do; `clock`: the time, passed in.

pub mod accounts;
pub mod api;
pub mod app;
pub mod catalog;
pub mod clock;
pub mod commands;
#[path = "../generated/mod.rs"]
pub mod generated;
pub mod logging;
pub mod serve;
pub mod settings;
pub mod store;
