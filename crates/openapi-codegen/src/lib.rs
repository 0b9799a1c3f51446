//! Generates the types, routes and traits of a server from an OpenAPI document.
//!
//! - `document`: reads the document, with positions; JSON pointers;
//! - `diagnostics`: problems of a document, formatted like those of a compiler; `problems` collects them;
//! - `check`: finds problems; `upgrade`: from OpenAPI 3.0 to 3.1;
//! - `schemas`: Rust types of the schemas; `operations`: what is generated of the operations; `names` and `keywords`: Rust names;
//! - `engine`: what the templates render;
//! - `public`: the document for consumers;
//! - `generator`: runs openapi-generator with the templates in `templates/`;
//! - `output`: formats its output and writes it;
//! - `stamp`: decides whether the output is current;
//! - [`progress`]: reports the steps.

mod check;
mod diagnostics;
mod document;
mod engine;
mod generator;
mod keywords;
mod names;
mod operations;
mod output;
mod problems;
pub mod progress;
mod public;
mod schemas;
mod stamp;
mod upgrade;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diagnostics::Severity;
pub use document::Document;
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
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// The document cannot be written as YAML.
    #[error("the document cannot be written as YAML: {0}")]
    Yaml(#[from] serde_saphyr::ser::Error),
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
/// If the same code is already there, openapi-generator does not run: a change of a comment, for example, only changes the
/// stamp. Files with equal content are not touched. Files of an earlier run that
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
    let (rendering, report) = render(&document);
    if !report.warnings.is_empty() {
        progress.warn(&report.warnings);
    }
    if !report.errors.is_empty() {
        return Err(Error::Problems(report.errors));
    }
    let public = public::document(&document);
    let mut generated = Files::from([
        ("openapi.json".into(), public.to_string() + "\n"),
        ("openapi.yaml".into(), public::yaml(&public)?),
    ]);
    if let Some(checks) = &rendering.checks
        && engine::has_checks(&rendering)
    {
        generated.insert("schemas.json".into(), checks.to_string() + "\n");
    }
    let rendering = engine::document(&rendering);
    let sources: Vec<_> = document.files().map(Path::to_owned).collect();
    let stamp = Stamp::new(&sources, &rendering.to_string(), codegen)?;
    let output = Output::lock(out)?;
    output.check(&generated)?;
    let edited = output.stamp.edited(out);
    for path in &edited {
        let how = if path.exists() { "changed" } else { "removed" };
        let path = path.display();
        progress.warn(&format!(
            "warning: {path} had been {how} and was generated again"
        ));
    }
    let mut files = if edited.is_empty() && output.stamp.has_code_of(&stamp) {
        output.code()?
    } else {
        progress.step("Running openapi-generator");
        let generator = Generator::find(&codegen.join("../.."))?;
        let folder = generator.run(&rendering, &codegen.join("templates"))?;
        progress.step("Formatting the code");
        output::collect(folder.path())?
    };
    files.extend(generated);
    progress.step("Writing the files");
    output.write(&files, stamp)
}

/// What is wrong with a document, formatted, with positions. At most 50 problems of each kind are listed.
#[derive(Clone, Debug)]
pub struct Report {
    /// Why no code can be generated; empty if it can.
    pub errors: String,
    /// What is probably not meant as it is written, or is ignored; empty if there is nothing.
    pub warnings: String,
}

/// Checks a document without generating code.
///
/// # Errors
/// If the document cannot be read.
pub fn check(spec: &Path) -> Result<Report, Error> {
    let (_, report) = render(&Document::read(spec)?);
    Ok(report)
}

/// Checks the document, and determines what the templates render.
fn render(document: &Document) -> (Rendering, Report) {
    let problems = Problems::new(check::check(document));
    let mut upgraded = document.value().clone();
    upgrade::upgrade(&mut upgraded);
    let rendering = Operations::new(&upgraded, &problems).render();
    let problems = problems.into_inner();
    let report = Report {
        errors: problems.report(document, Severity::Error),
        warnings: problems.report(document, Severity::Warning),
    };
    (rendering, report)
}

/// Whether `out` contains the code of this document by this version of the generator, as it was written.
///
/// # Errors
/// If the document or a file of this crate cannot be read.
pub fn is_current(spec: &Path, out: &Path) -> Result<bool, Error> {
    let stamp = Stamp::read(out);
    Ok(stamp.edited(out).is_empty() && stamp.is_of(spec, Path::new(CODEGEN))?)
}
