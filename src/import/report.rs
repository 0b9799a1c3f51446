//! The result of an import, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::problems::{Problem, Problems};
use crate::accounts::{Email, HashState};

/// The number of accounts that are listed.
const MAX_ACCOUNTS: usize = 100;

/// What an import found and did. The names are an interface: only add some.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Whether the rows were added.
    imported: bool,
    pub(super) models: Rows,
    pub(super) users: Rows,
    password_hashes: PasswordHashes,
    /// What differs from the other database, and for how many values.
    notes: BTreeMap<String, u64>,
    #[serde(flatten)]
    pub(super) problems: Problems,
}

/// The rows of one table.
#[derive(Debug, Default, Serialize)]
pub(super) struct Rows {
    pub(super) rows: u64,
    imported: u64,
}

/// What log-in can do with the hashes of the accounts.
#[derive(Debug, Default, Serialize)]
struct PasswordHashes {
    /// They are as new ones.
    current: u64,
    /// The next log-in replaces them.
    outdated: u64,
    /// No password matches them.
    unusable: u64,
    /// The accounts with unusable hashes, the first of them.
    accounts_without_password: Vec<String>,
}

impl Report {
    /// Whether everything fits.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.problems.problem_count == 0
    }

    /// The number of problems.
    #[must_use]
    pub const fn problem_count(&self) -> u64 {
        self.problems.problem_count
    }

    pub(super) const fn set_imported(&mut self) {
        self.imported = true;
        self.models.imported = self.models.rows;
        self.users.imported = self.users.rows;
    }

    /// Adds a note, or counts it again.
    pub fn note(&mut self, note: String) {
        *self.notes.entry(note).or_default() += 1;
    }

    pub(super) fn count_hash(&mut self, state: HashState, email: &Email) {
        let hashes = &mut self.password_hashes;
        match state {
            HashState::Current => hashes.current += 1,
            HashState::Outdated => hashes.outdated += 1,
            HashState::Unusable => {
                hashes.unusable += 1;
                if hashes.accounts_without_password.len() < MAX_ACCOUNTS {
                    hashes.accounts_without_password.push(email.to_string());
                }
            }
        }
    }

    /// The report for people.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        for Problem {
            table,
            id,
            column,
            error_type,
            message,
        } in &self.problems.problems
        {
            let id = id.as_ref().map_or_else(String::new, |id| format!(" {id}"));
            let column = column.as_ref();
            let column = column.map_or_else(String::new, |column| format!(" {column}"));
            writeln!(text, "{table}{id}{column}: {message} ({error_type})")?;
        }
        let listed = self.problems.problems.len() as u64;
        if self.problem_count() > listed {
            let more = self.problem_count() - listed;
            writeln!(text, "… and {more} more")?;
        }
        for (note, count) in &self.notes {
            let times = if *count > 1 {
                format!(" ({count} times)")
            } else {
                String::new()
            };
            writeln!(text, "Note: {note}{times}")?;
        }
        self.write_hashes(text)?;
        let verb = if self.imported { "Imported" } else { "Read" };
        let (models, users) = (self.models.rows, self.users.rows);
        writeln!(text, "{verb} {models} models and {users} accounts.")?;
        text.write_str(match (self.imported, self.is_valid()) {
            (true, _) => "Servers that are running read the models now. See docs/moving-in.md for how to compare.\n",
            (false, true) => "Everything fits. Nothing was imported; run the command without --dry-run.\n",
            (false, false) => "Nothing was imported.\n",
        })
    }

    fn write_hashes(&self, text: &mut String) -> std::fmt::Result {
        let PasswordHashes {
            outdated,
            unusable,
            accounts_without_password,
            ..
        } = &self.password_hashes;
        if *outdated > 0 {
            writeln!(
                text,
                "The password hashes of {outdated} accounts are replaced when they log in."
            )?;
        }
        if *unusable > 0 {
            writeln!(
                text,
                "Warning: {unusable} accounts cannot log in until they get a password with `generation-models user \
                 password EMAIL`, because the service cannot use their hashes: {}{}",
                accounts_without_password.join(", "),
                if *unusable > accounts_without_password.len() as u64 {
                    ", …"
                } else {
                    ""
                }
            )?;
        }
        Ok(())
    }
}
