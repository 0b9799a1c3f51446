//! A digest of everything that decides the output.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Error;
use crate::output::list;

/// The file beside the generated code that keeps the digest.
pub const FILE: &str = ".stamp";

/// SHA-256, in hexadecimal, of the document, the templates, the lowering and the pinned generator version.
pub fn of(spec: &Path, codegen: &Path) -> Result<String, Error> {
    let mut files = vec![codegen.join("requirements.txt")];
    for folder in ["src", "src/lower", "templates"] {
        let decides = |file: &PathBuf| !file.ends_with("tests.rs");
        files.extend(list(&codegen.join(folder))?.into_iter().filter(decides));
    }
    files.sort();
    let mut digest = Sha256::new();
    for file in std::iter::once(spec.to_owned()).chain(files) {
        let content = std::fs::read(&file).map_err(|source| Error::Io {
            path: file.clone(),
            source,
        })?;
        digest.update((content.len() as u64).to_le_bytes());
        digest.update(content);
    }
    let mut hexadecimal = String::new();
    for byte in digest.finalize() {
        // Writing to a string cannot fail.
        let _infallible = write!(hexadecimal, "{byte:02x}");
    }
    Ok(hexadecimal)
}
