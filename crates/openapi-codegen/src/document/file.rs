//! One file of a document.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::yaml::{self, Place, Places};
use super::{Pointer, Position};
use crate::Error;
use crate::diagnostics;

/// One file of a document.
#[derive(Debug)]
pub struct File {
    pub path: PathBuf,
    /// The path relative to the folder of the document, with slashes.
    pub name: String,
    pub places: Places,
    text: String,
}

impl File {
    /// Reads a YAML or JSON file.
    pub fn read(path: &Path, name: &Path) -> Result<(Self, Value), Error> {
        let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        let mut file = Self {
            path: path.to_owned(),
            name: parts.join("/"),
            places: Places::default(),
            text: std::fs::read_to_string(path).map_err(Error::io(path))?,
        };
        match yaml::parse(&file.text) {
            Ok((value, places)) => {
                file.places = places;
                Ok((file, value))
            }
            Err((message, place)) => Err(file.unreadable(&message, place)),
        }
    }

    fn unreadable(&self, message: &str, place: Place) -> Error {
        let position = Position {
            file: self,
            index: 0,
            place,
            pointer: Pointer::default(),
        };
        Error::Problems(diagnostics::unreadable(&position, message))
    }

    /// A line, from 1.
    pub fn line(&self, number: usize) -> &str {
        let line = self.text.lines().nth(number.saturating_sub(1));
        line.unwrap_or_default()
    }
}
