//! `openapi-codegen SPEC OUT`: generates for any document.

use std::path::Path;
use std::process::ExitCode;

use openapi_codegen::{Engine, Error, generate, is_current};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [spec, out] => run(Path::new(spec), Path::new(out)),
        _ => {
            eprintln!("usage: openapi-codegen SPEC OUT");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", arguments[0]);
            ExitCode::FAILURE
        }
    }
}

fn run(spec: &Path, out: &Path) -> Result<(), Error> {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = codegen.join("../.tools");
    let engine = Engine::find(std::env::var_os("OPENAPI_GENERATOR"), &tools)?;
    generate(spec, codegen, out, &engine)?;
    debug_assert!(is_current(spec, codegen, out)?);
    println!("{} is current", out.display());
    Ok(())
}
