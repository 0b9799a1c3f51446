//! Generates the typed half of a server from an OpenAPI document.
//!
//! `document` reads it and names places in it, `lower` says it in the words that the engine understands, `engine` runs
//! openapi-generator with the templates of `templates/`, `output` formats and writes what came out, `stamp` knows
//! whether any of that is needed, `names` makes Rust names.

mod document;
mod engine;
mod lower;
mod names;
mod output;
mod stamp;

use std::path::{Path, PathBuf};

pub use engine::Engine;

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document says something that cannot be generated.
    #[error("{place}: {reason}")]
    Document {
        /// JSON pointer (RFC 6901) to the place.
        place: String,
        /// What is wrong there, and where possible what to write instead.
        reason: String,
    },
    /// The document is no YAML.
    #[error("{}: {reason}", path.display())]
    Yaml {
        /// The document.
        path: PathBuf,
        /// What the YAML parser found, with line and column.
        reason: String,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// openapi-generator is needed and not installed.
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

/// Writes into `out` the code of the document `spec`, with the generator's own files in `codegen`.
///
/// Files whose content stays the same are not touched; files of an earlier run that are no longer made are removed.
///
/// # Errors
/// When the document cannot be generated, the generator is missing, or a file cannot be written.
pub fn generate(spec: &Path, codegen: &Path, out: &Path, engine: &Engine) -> Result<(), Error> {
    let document = document::read(spec)?;
    let lowered = lower::lower(&document)?;
    let made = engine.run(&lowered, &codegen.join("templates"))?;
    let mut files = output::collect(made.path())?;
    files.insert("openapi.json".into(), document.to_string() + "\n");
    files.insert(stamp::FILE.into(), stamp::of(spec, codegen)? + "\n");
    output::write(out, &files)
}

/// Whether `out` was made from this document by this generator, so that there is nothing to do.
///
/// # Errors
/// When the document or the generator's own files cannot be read.
pub fn is_current(spec: &Path, codegen: &Path, out: &Path) -> Result<bool, Error> {
    let stamp = stamp::of(spec, codegen)?;
    Ok(std::fs::read_to_string(out.join(stamp::FILE)).is_ok_and(|old| old.trim() == stamp))
}
