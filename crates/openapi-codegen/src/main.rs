//! `openapi-codegen SPEC OUT`: generates the code of any document.

use std::path::Path;
use std::process::ExitCode;

use openapi_codegen::Error;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [spec, out] = arguments.as_slice() else {
        eprintln!("usage: openapi-codegen SPEC OUT");
        return ExitCode::from(2);
    };
    match openapi_codegen::generate(Path::new(spec), Path::new(out)) {
        Ok(report) => {
            eprint!("{}", report.warnings);
            println!("{out} is current");
            ExitCode::SUCCESS
        }
        Err(Error::Problems { errors, warnings }) => {
            eprint!("{warnings}{errors}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{spec}: {error}");
            ExitCode::FAILURE
        }
    }
}
