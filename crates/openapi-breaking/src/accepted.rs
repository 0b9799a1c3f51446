//! The changes that are intended, with their reasons.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::{Change, Error};

/// A list of intended changes.
#[derive(Debug, Default)]
pub struct Accepted {
    path: PathBuf,
    entries: Vec<Entry>,
}

/// An intended change, and why it is made although it breaks consumers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The identifier of the change.
    pub id: String,
    /// The JSON pointer of the change.
    pub pointer: String,
    /// Why it is intended.
    #[serde(default)]
    pub reason: String,
}

impl Accepted {
    /// Reads a list of entries in YAML.
    ///
    /// # Errors
    /// If the file cannot be read, is not such a list, or has an entry without a reason.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let invalid = |reason| Error::Accepted {
            path: path.to_owned(),
            reason,
        };
        let text = std::fs::read_to_string(path).map_err(|error| invalid(error.to_string()))?;
        let entries: Vec<Entry> =
            serde_saphyr::from_str(&text).map_err(|error| invalid(error.to_string()))?;
        if let Some(entry) = entries.iter().find(|entry| entry.reason.trim().is_empty()) {
            let Entry { id, pointer, .. } = entry;
            return Err(invalid(format!(
                "the entry {id} at {pointer} needs a `reason`"
            )));
        }
        let path = path.to_owned();
        Ok(Self { path, entries })
    }

    /// The entry that accepts a change.
    #[must_use]
    pub fn entry(&self, change: &Change) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.accepts(change))
    }

    /// Checks that each entry accepts one of the changes.
    ///
    /// # Errors
    /// If an entry accepts none of them.
    pub fn check(&self, changes: &[Change]) -> Result<(), Error> {
        let unused = |entry: &&Entry| !changes.iter().any(|change| entry.accepts(change));
        match self.entries.iter().find(unused) {
            None => Ok(()),
            Some(Entry { id, pointer, .. }) => Err(Error::Accepted {
                path: self.path.clone(),
                reason: format!(
                    "the entry {id} at {pointer} accepts none of the changes: remove or correct it"
                ),
            }),
        }
    }
}

impl Entry {
    fn accepts(&self, change: &Change) -> bool {
        self.id == change.id && self.pointer == change.pointer
    }
}
