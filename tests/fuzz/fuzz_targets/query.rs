//! Fuzzes `query::check`.

#![no_main]

generation_models_fuzz::target!(query);
