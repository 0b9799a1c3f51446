//! Fuzzes `connection::check`.

#![no_main]

generation_models_fuzz::target!(connection);
