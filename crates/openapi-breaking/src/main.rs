//! `openapi-breaking BASE SPEC [--accepted FILE]`: names the changes from one document to another that break consumers.

use std::path::Path;
use std::process::ExitCode;

use openapi_breaking::{Accepted, Document, Error, Report, Severity, Version, compare};

const USAGE: &str = "usage: openapi-breaking BASE SPEC [--accepted FILE]";

/// Whether no error is left that is not accepted.
fn run(base: &str, spec: &str, accepted: Option<&str>) -> Result<bool, Error> {
    let base = Document::read(Version::Base, Path::new(base))?;
    let revision = Document::read(Version::Revision, Path::new(spec))?;
    let accepted = match accepted {
        Some(path) => Accepted::read(Path::new(path))?,
        None => Accepted::default(),
    };
    let changes = compare(&base, &revision);
    let report = Report {
        base: &base,
        revision: &revision,
        changes: &changes,
        accepted: &accepted,
    };
    println!("{report}");
    accepted.check(&changes)?;
    Ok(report.count(Severity::Error) == 0)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let compatible = match arguments.as_slice() {
        [base, spec] => run(base, spec, None),
        [base, spec, "--accepted", accepted] => run(base, spec, Some(accepted)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match compatible {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Error::Document(openapi_codegen::Error::Problems(report))) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
