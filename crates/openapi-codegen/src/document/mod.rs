//! An OpenAPI document: its value, the positions in the files that it consists of, and pointers into it.
//!
//! - `file`, `yaml`: one file with positions;
//! - `bundle`: the files that a document refers to, in one value;
//! - `kind`, `keywords`: which objects a document consists of;
//! - `pointer`: JSON pointers.

mod bundle;
mod controls;
mod file;
pub mod keywords;
pub mod kind;
pub mod pointer;
pub mod reference;
#[cfg(test)]
mod tests;
mod yaml;

use std::path::Path;

use serde_json::Value;

pub use file::File;
pub use pointer::{Pointer, entry, items, properties, resolve};
pub use yaml::Place;

use crate::Error;
use crate::diagnostics::{Problems, Severity};

/// The property of a bundled document that contains the other files, by name.
const FILES: &str = "x-files";

/// The version of the OpenAPI specification that a document follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V30,
    V31,
}

/// An OpenAPI document.
///
/// Other files in its folder that it refers to are part of the value, under `/x-files/<name>`, and every `$ref` is `#` and
/// a JSON pointer, unless it is one of `problems`.
#[derive(Debug)]
pub struct Document {
    value: Value,
    files: Vec<File>,
    /// References that do not resolve.
    pub problems: Problems,
}

/// Where a value is.
#[derive(Debug)]
pub struct Position<'a> {
    pub file: &'a File,
    /// The index of the file.
    pub index: usize,
    pub place: Place,
    /// The pointer within the file.
    pub pointer: Pointer,
}

impl Document {
    /// Reads a document and the files that it refers to. The order of properties is preserved.
    ///
    /// # Errors
    /// If the file cannot be read or is not YAML. References that do not resolve are in `problems`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        bundle::read(path)
    }

    /// Reads a document, as [`Document::read`], whose references all resolve.
    ///
    /// # Errors
    /// If the file cannot be read or is not YAML, or if a reference does not resolve.
    pub fn read_resolved(path: &Path) -> Result<Self, Error> {
        let document = Self::read(path)?;
        if document.problems.has_errors() {
            let report = document.problems.report(&document, Severity::Error);
            return Err(Error::Problems(report));
        }
        Ok(document)
    }

    /// The location of the value at a JSON pointer, as `file:line:column`.
    #[must_use]
    pub fn location(&self, pointer: &str) -> String {
        let Position { file, place, .. } = self.position(&pointer.into(), false);
        format!("{}:{}:{}", file.path.display(), place.line, place.column)
    }

    /// The whole document as one value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The files that the document consists of. The first is the one that was read.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|file| file.path.as_path())
    }

    /// The version of OpenAPI; `None` if it is missing or not supported.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        let version = self.value["openapi"].as_str()?;
        match version.get(..4)? {
            "3.0." => Some(Version::V30),
            "3.1." => Some(Version::V31),
            _ => None,
        }
    }

    /// The position of the value at a pointer, or of its key. A pointer to nothing has the position of what would contain
    /// it.
    pub fn position(&self, pointer: &Pointer, at_key: bool) -> Position<'_> {
        let tokens: Vec<String> = pointer.tokens().collect();
        let (index, depth) = match tokens.as_slice() {
            [files, name, ..] if files == FILES => {
                let index = self.files.iter().position(|file| file.name == *name);
                index.map_or((0, 0), |index| (index, 2))
            }
            _ => (0, 0),
        };
        let file = &self.files[index];
        let mut value = &self.value;
        if depth > 0 {
            value = &self.value[FILES][&file.name];
        }
        let mut end = tokens.len();
        let (places, value) = loop {
            let path = tokens[depth..end].iter().map(String::as_str);
            match file.places.find(value, path) {
                Some(found) => break found,
                None if end > depth => end -= 1,
                None => break (&file.places, value),
            }
        };
        // In YAML, an object or a list starts on the line after its key.
        let at_key = at_key || value.is_object() || value.is_array();
        let within = tokens[depth..end].iter();
        Position {
            file,
            index,
            place: places.place(at_key),
            pointer: within.fold(Pointer::default(), |pointer, token| pointer.at(token)),
        }
    }
}
