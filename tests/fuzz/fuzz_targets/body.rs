//! Fuzzes `body::check`.

#![no_main]

generation_models_fuzz::target!(body);
