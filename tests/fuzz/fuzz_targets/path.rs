//! Fuzzes `path::check`.

#![no_main]

generation_models_fuzz::target!(path);
