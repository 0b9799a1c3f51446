//! A digest of everything that determines the generated code.

use std::fmt::Write;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::Error;
use crate::output::list;

/// The file in the output folder that contains the digest.
pub const FILE: &str = ".stamp";

/// The folders of this crate that determine the output, and the file that pins the version of openapi-generator.
const INPUTS: [&str; 5] = [
    "src",
    "src/operations",
    "src/schemas",
    "templates",
    "requirements.txt",
];

/// SHA-256, in hexadecimal, of the document and of this crate.
pub fn of(spec: &Path, codegen: &Path) -> Result<String, Error> {
    let mut files = Vec::new();
    for input in INPUTS.map(|input| codegen.join(input)) {
        if input.is_file() {
            files.push(input);
        } else {
            files.extend(list(&input)?);
        }
    }
    files.retain(|file| !file.ends_with("tests.rs"));
    files.sort();
    let mut digest = Sha256::new();
    for file in std::iter::once(spec).chain(files.iter().map(AsRef::as_ref)) {
        let content = std::fs::read(file).map_err(Error::io(file))?;
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
