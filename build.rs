//! Generates `generated/` from `openapi.yaml`, if the document or the generator has changed.

use std::process::ExitCode;

fn main() -> ExitCode {
    // `embed_migrations!` does not notice new folders.
    println!("cargo::rerun-if-changed=migrations");
    openapi_codegen::build("openapi.yaml", "generated")
}
