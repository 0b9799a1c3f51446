//! `openapi-codegen SPEC OUT`: generates for any document.

use std::path::Path;
use std::process::ExitCode;

use openapi_codegen::{Engine, Error, generate};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [spec, out] = arguments.as_slice() else {
        eprintln!("usage: openapi-codegen SPEC OUT");
        return ExitCode::from(2);
    };
    if let Err(error) = run(Path::new(spec), Path::new(out)) {
        eprintln!("{spec}: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn run(spec: &Path, out: &Path) -> Result<(), Error> {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = codegen.join("../.tools");
    let engine = Engine::find(std::env::var_os("OPENAPI_GENERATOR"), &tools)?;
    generate(spec, codegen, out, &engine)?;
    println!("{} is current", out.display());
    Ok(())
}
