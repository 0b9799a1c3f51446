//! `openapi-codegen SPEC OUT`: generates the code of any document.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [spec, out] = arguments.as_slice() else {
        eprintln!("usage: openapi-codegen SPEC OUT");
        return ExitCode::from(2);
    };
    match openapi_codegen::generate(Path::new(spec), Path::new(out)) {
        Ok(()) => {
            println!("{out} is current");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{spec}: {error}");
            ExitCode::FAILURE
        }
    }
}
