//! Generates the types, routes and traits of a server from an OpenAPI document.
//!
//! - `document`: reads the document, with positions; JSON pointers;
//! - `diagnostics`: problems of a document, formatted like those of a compiler;
//! - `check`: finds them;
//! - `normalize`: rewrites it so that openapi-generator loses nothing;
//! - `names`: Rust names;
//! - `generator`: runs openapi-generator with the templates in `templates/`;
//! - `output`: formats its output and writes it;
//! - `stamp`: decides whether the output is current.

mod check;
mod diagnostics;
mod document;
mod generator;
mod names;
mod normalize;
mod output;
mod stamp;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diagnostics::Severity;
use document::Document;
use generator::Generator;

/// Why no code was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document has errors.
    #[error("{errors}")]
    Problems {
        /// All errors, formatted, with positions.
        errors: String,
        /// All warnings, formatted, with positions; empty if there are none.
        warnings: String,
    },
    /// The document contains something that is not supported.
    #[error("{pointer}: {reason}")]
    Document {
        /// JSON pointer (RFC 6901) to the value.
        pointer: String,
        /// What is wrong, and what to write instead if there is an alternative.
        reason: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// openapi-generator is required and not installed.
    #[error("the code generator is not installed; run `make setup`, then build again")]
    NoGenerator,
    /// A program failed.
    #[error("{program} failed:\n{output}")]
    Failed {
        /// Its name.
        program: String,
        /// What it printed.
        output: String,
    },
}

impl Error {
    fn io(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |source| Self::Io {
            path: path.to_owned(),
            source,
        }
    }
}

/// What is known about a document without errors.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// All warnings, formatted, with positions; empty if there are none.
    pub warnings: String,
    /// The files that the document consists of.
    pub files: Vec<PathBuf>,
}

/// The folder of this crate, with the templates and the pinned version of openapi-generator.
const CODEGEN: &str = env!("CARGO_MANIFEST_DIR");

/// The `main` function of a build script: generates the code of the document `spec` into the folder `out` unless it is
/// current, which takes milliseconds to decide and needs neither openapi-generator nor Java. Errors fail the build.
#[must_use]
pub fn build(spec: impl AsRef<Path>, out: impl AsRef<Path>) -> ExitCode {
    let (spec, out) = (spec.as_ref(), out.as_ref());
    println!("cargo::rerun-if-changed={}", spec.display());
    println!("cargo::rerun-if-changed={CODEGEN}");
    println!("cargo::rerun-if-env-changed=OPENAPI_GENERATOR");
    let result = match is_current(spec, out) {
        Ok(true) => Ok(Report::default()),
        Ok(false) => generate(spec, out),
        Err(error) => Err(error),
    };
    match result {
        Ok(Report { warnings, files }) => {
            for file in files {
                println!("cargo::rerun-if-changed={}", file.display());
            }
            print_lines("warning", &warnings);
            ExitCode::SUCCESS
        }
        Err(Error::Problems { errors, warnings }) => {
            print_lines("warning", &warnings);
            print_lines("error", &errors);
            ExitCode::FAILURE
        }
        Err(error) => {
            print_lines("error", &format!("{}: {error}", spec.display()));
            ExitCode::FAILURE
        }
    }
}

/// Prints a text as warnings or errors of a build script.
fn print_lines(kind: &str, text: &str) {
    for line in text.lines() {
        println!("cargo::{kind}={line}");
    }
}

/// Generates the code of the document `spec` into the folder `out`.
///
/// Files with equal content are not touched. Rust files of an earlier run that are no longer generated are removed.
///
/// # Errors
/// If the document has errors or contains something that is not supported, openapi-generator is not installed, or a file
/// cannot be read or written.
pub fn generate(spec: &Path, out: &Path) -> Result<Report, Error> {
    let codegen = Path::new(CODEGEN);
    let document = Document::read(spec)?;
    let report = checked(&document)?;
    let document = document.value();
    let normalized = normalize::normalize(document)?;
    let generator = Generator::find(&codegen.join("../.."))?;
    let generated = generator.run(&normalized, &codegen.join("templates"))?;
    let mut files = output::collect(generated.path())?;
    files.insert("openapi.json".into(), document.to_string() + "\n");
    files.insert(stamp::FILE.into(), stamp::of(spec, codegen)? + "\n");
    output::write(out, &files)?;
    Ok(report)
}

/// Checks a document without generating code.
///
/// # Errors
/// If the document cannot be read or has errors.
pub fn check(spec: &Path) -> Result<Report, Error> {
    checked(&Document::read(spec)?)
}

fn checked(document: &Document) -> Result<Report, Error> {
    let problems = check::check(document);
    let warnings = problems.report(document, Severity::Warning);
    if problems.has_errors() {
        let errors = problems.report(document, Severity::Error);
        return Err(Error::Problems { errors, warnings });
    }
    let files = document.files().map(Path::to_owned).collect();
    Ok(Report { warnings, files })
}

/// Whether `out` contains the code of this document by this version of the generator.
///
/// # Errors
/// If the document or a file of this crate cannot be read.
pub fn is_current(spec: &Path, out: &Path) -> Result<bool, Error> {
    let stamp = stamp::of(spec, Path::new(CODEGEN))?;
    Ok(std::fs::read_to_string(out.join(stamp::FILE)).is_ok_and(|old| old.trim() == stamp))
}
