//! `openapi-codegen SPEC OUT`: generates the code of any document.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use openapi_codegen::Error;
use openapi_codegen::progress::Terminal;

const USAGE: &str = "\
Generates Rust code from an OpenAPI document, for the crate openapi-runtime.

Usage: openapi-codegen SPEC OUT

  SPEC  the document: YAML or JSON, OpenAPI 3.0 or 3.1
  OUT   the folder for the code. Files of an earlier run are replaced or removed.
        If it contains other files, nothing is written.

OPENAPI_GENERATOR may name a command that runs openapi-generator. Otherwise the one
that `make setup` has installed runs.";

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    let help = ["--help", "-h"].map(Path::new);
    if arguments
        .iter()
        .any(|argument| help.contains(&argument.as_path()))
    {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let [spec, out] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let result = {
        let mut progress = Terminal::default();
        openapi_codegen::generate(spec, out, &mut progress)
    };
    match result {
        Ok(()) => {
            println!("{} is current", out.display());
            ExitCode::SUCCESS
        }
        Err(Error::Problems(errors)) => {
            eprint!("{errors}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{}: {error}", spec.display());
            ExitCode::FAILURE
        }
    }
}
