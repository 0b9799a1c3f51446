//! Generates the types, routes and traits of a server from an OpenAPI document.
//!
//! - `document`: reads the document, with positions; JSON pointers;
//! - `diagnostics`: problems of a document, formatted like those of a compiler; `problems` collects them;
//! - `check`: finds problems; `upgrade`: from OpenAPI 3.0 to 3.1;
//! - `schemas`: Rust types of the schemas; `operations`: what is generated of the operations; `names`: Rust names;
//! - `engine`: what the templates render;
//! - `generator`: runs openapi-generator with the templates in `templates/`;
//! - `output`: formats its output and writes it;
//! - `stamp`: decides whether the output is current;
//! - [`progress`]: reports the steps.

mod check;
mod diagnostics;
mod document;
mod engine;
mod generator;
mod names;
mod operations;
mod output;
mod problems;
pub mod progress;
mod schemas;
mod stamp;
mod upgrade;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diagnostics::Severity;
use document::Document;
use generator::Generator;
use operations::{Operations, Rendering};
use output::{Files, Output};
use problems::Problems;
use progress::Progress;
use stamp::Stamp;

/// Why no code was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document has errors: all of them, formatted, with positions.
    #[error("{0}")]
    Problems(String),
    /// The document contains something that is not supported.
    #[error("{pointer}: {reason}")]
    Document {
        /// JSON pointer (RFC 6901) to the value.
        pointer: String,
        /// What is wrong, and what to write instead if there is an alternative.
        reason: String,
    },
    /// The document is not YAML.
    #[error("{}: {reason}", path.display())]
    Yaml {
        /// The document.
        path: PathBuf,
        /// The message of the YAML parser, with line and column.
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
    /// The output folder contains a file that was not generated.
    #[error("{} was not generated; remove it, or generate into another folder", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
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

/// The folder of this crate, with the templates and the pinned version of openapi-generator.
const CODEGEN: &str = env!("CARGO_MANIFEST_DIR");

/// The `main` function of a build script: generates the code of the document `spec` into the folder `out` unless it is
/// current, which takes milliseconds to decide and needs neither openapi-generator nor Java. Errors fail the build.
#[must_use]
pub fn build(spec: impl AsRef<Path>, out: impl AsRef<Path>) -> ExitCode {
    let (spec, out) = (spec.as_ref(), out.as_ref());
    let result = match is_current(spec, out) {
        Ok(true) => Ok(()),
        Ok(false) => generate(spec, out, &mut progress::Cargo::default()),
        Err(error) => Err(error),
    };
    println!("cargo::rerun-if-env-changed=OPENAPI_GENERATOR");
    println!("cargo::rerun-if-changed={}", spec.display());
    for input in stamp::INPUTS {
        println!("cargo::rerun-if-changed={CODEGEN}/{input}");
    }
    let stamp = Stamp::read(out);
    for (path, _) in stamp.sources(spec) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    for path in stamp
        .files()
        .map(PathBuf::as_path)
        .chain([stamp::FILE.as_ref()])
    {
        let path = out.join(path);
        println!("cargo::rerun-if-changed={}", path.display());
        output::backdate(&path);
    }
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    let text = match error {
        Error::Problems(errors) => errors,
        error => format!("{}: {error}", spec.display()),
    };
    for line in text.lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}

/// Generates the code of the document `spec` into the folder `out`.
///
/// If code of this document and of this version of the generator is there, openapi-generator does not run: a change of a
/// comment, for example, only changes `openapi.json`. Files with equal content are not touched. Files of an earlier run that
/// are no longer generated are removed, others never.
///
/// # Errors
/// If the document contains something that is not supported, openapi-generator is not installed, `out` contains a file that
/// was not generated, or a file cannot be read or written. The next generation repairs an interrupted one.
pub fn generate(spec: &Path, out: &Path, progress: &mut impl Progress) -> Result<(), Error> {
    let codegen = Path::new(CODEGEN);
    progress.step(&format!("Reading {}", spec.display()));
    let document = Document::read(spec)?;
    progress.step("Checking the document, and determining types and names");
    let rendering = render(&document, progress)?;
    let normalized = engine::document(&rendering);
    let mut generated = Files::from([("openapi.json".into(), document.value().to_string() + "\n")]);
    if let Some(checks) = &rendering.checks {
        generated.insert("schemas.json".into(), checks.to_string() + "\n");
    }
    let sources: Vec<_> = document.files().map(Path::to_owned).collect();
    let stamp = Stamp::new(&sources, &normalized.to_string(), codegen)?;
    let output = Output::lock(out)?;
    output.check(&generated)?;
    let edited = output.stamp.edited(out);
    for path in &edited {
        let how = if path.exists() { "edited" } else { "removed" };
        let path = path.display();
        progress.warn(&format!(
            "warning: {path} had been {how} by hand and was generated again"
        ));
    }
    let mut files = if edited.is_empty() && output.stamp.has_code_of(&stamp) {
        output.read()?
    } else {
        progress.step("Running openapi-generator");
        let generator = Generator::find(&codegen.join("../.."))?;
        let folder = generator.run(&normalized, &codegen.join("templates"))?;
        progress.step("Formatting the code");
        output::collect(folder.path())?
    };
    files.extend(generated);
    progress.step("Writing the files");
    output.write(&files, stamp)
}

/// Checks the document, and determines what the templates render. All problems are reported together.
fn render(document: &Document, progress: &mut impl Progress) -> Result<Rendering, Error> {
    let problems = Problems::new(check::check(document));
    let mut upgraded = document.value().clone();
    upgrade::upgrade(&mut upgraded);
    let rendering = Operations::new(&upgraded, &problems).render();
    let problems = problems.into_inner();
    let warnings = problems.report(document, Severity::Warning);
    if !warnings.is_empty() {
        progress.warn(&warnings);
    }
    if problems.has_errors() {
        return Err(Error::Problems(problems.report(document, Severity::Error)));
    }
    Ok(rendering)
}

/// Checks a document without generating code.
///
/// # Errors
/// If the document cannot be read or has errors.
pub fn check(spec: &Path, progress: &mut impl Progress) -> Result<(), Error> {
    render(&Document::read(spec)?, progress).map(|_| ())
}

/// Whether `out` contains the code of this document by this version of the generator, as it was written.
///
/// # Errors
/// If the document or a file of this crate cannot be read.
pub fn is_current(spec: &Path, out: &Path) -> Result<bool, Error> {
    let stamp = Stamp::read(out);
    Ok(stamp.edited(out).is_empty() && stamp.is_of(spec, Path::new(CODEGEN))?)
}
