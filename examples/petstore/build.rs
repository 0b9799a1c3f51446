//! Generates `generated/` from `openapi.yaml`, if the document or the generator has changed.

use std::process::ExitCode;

fn main() -> ExitCode {
    openapi_codegen::build("openapi.yaml", "generated")
}
