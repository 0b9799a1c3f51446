//! Fuzzes `conditions::check`.

#![no_main]

generation_models_fuzz::target!(conditions);
