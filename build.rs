//! Regenerates `generated/` when `openapi.yaml` or the generator changed; else it costs milliseconds, and needs neither
//! Java nor a network.

use std::path::Path;
use std::process::ExitCode;

use openapi_codegen::{Engine, Error, generate, is_current};

fn main() -> ExitCode {
    // `migrations` is for `embed_migrations!`, which does not notice new folders by itself.
    for input in ["openapi.yaml", "codegen", "migrations"] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=OPENAPI_GENERATOR");
    match regenerate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in format!("openapi.yaml: {error}").lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn regenerate() -> Result<(), Error> {
    let (spec, codegen, out) = (
        Path::new("openapi.yaml"),
        Path::new("codegen"),
        Path::new("generated"),
    );
    if is_current(spec, codegen, out)? {
        return Ok(());
    }
    let engine = Engine::find(std::env::var_os("OPENAPI_GENERATOR"), Path::new(".tools"))?;
    generate(spec, codegen, out, &engine)
}
