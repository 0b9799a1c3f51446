//! Fuzzes `authorization::check`.

#![no_main]

generation_models_fuzz::target!(authorization);
