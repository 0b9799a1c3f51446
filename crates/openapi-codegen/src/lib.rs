//! Generates the types, routes and traits of a server from an OpenAPI document.
//!
//! - `document`: reads the document; JSON pointers for error messages;
//! - `problems`: what is wrong with it; `upgrade`: from OpenAPI 3.0 to 3.1;
//! - `schemas`: Rust types of its schemas; `operations`: what is generated of its operations; `names`: Rust names;
//! - `engine`: what the templates render;
//! - `generator`: runs openapi-generator with the templates in `templates/`;
//! - `output`: formats its output and writes it;
//! - `stamp`: decides whether the output is current.

mod document;
mod engine;
mod generator;
mod names;
mod operations;
mod output;
mod problems;
mod schemas;
mod stamp;
mod upgrade;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use generator::Generator;
use operations::{Operations, Rendering};
use problems::Problems;

/// Why no code was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
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
    println!("cargo::rerun-if-changed={}", spec.display());
    println!("cargo::rerun-if-changed={CODEGEN}");
    println!("cargo::rerun-if-env-changed=OPENAPI_GENERATOR");
    let result = match is_current(spec, out) {
        Ok(true) => Ok(()),
        Ok(false) => generate(spec, out),
        Err(error) => Err(error),
    };
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    for line in format!("{}: {error}", spec.display()).lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}

/// Generates the code of the document `spec` into the folder `out`.
///
/// Files with equal content are not touched. Rust files of an earlier run that are no longer generated are removed.
///
/// # Errors
/// If the document contains something that is not supported, openapi-generator is not installed, or a file cannot be
/// read or written.
pub fn generate(spec: &Path, out: &Path) -> Result<(), Error> {
    let codegen = Path::new(CODEGEN);
    let document = document::read(spec)?;
    let rendering = render(&document)?;
    let generator = Generator::find(&codegen.join("../.."))?;
    let generated = generator.run(&engine::document(&rendering), &codegen.join("templates"))?;
    let mut files = output::collect(generated.path())?;
    if let Some(checks) = &rendering.checks {
        files.insert("schemas.json".into(), checks.to_string() + "\n");
    }
    files.insert("openapi.json".into(), document.to_string() + "\n");
    files.insert(stamp::FILE.into(), stamp::of(spec, codegen)? + "\n");
    output::write(out, &files)
}

fn render(document: &Value) -> Result<Rendering, Error> {
    let problems = Problems::default();
    let mut upgraded = document.clone();
    upgrade::upgrade(&mut upgraded);
    let rendering = Operations::new(&upgraded, &problems).render();
    problems.first().map_or(Ok(rendering), Err)
}

/// Whether `out` contains the code of this document by this version of the generator.
///
/// # Errors
/// If the document or a file of this crate cannot be read.
pub fn is_current(spec: &Path, out: &Path) -> Result<bool, Error> {
    let stamp = stamp::of(spec, Path::new(CODEGEN))?;
    Ok(std::fs::read_to_string(out.join(stamp::FILE)).is_ok_and(|old| old.trim() == stamp))
}
