//! Fuzzes `form::check`.

#![no_main]

generation_models_fuzz::target!(form);
