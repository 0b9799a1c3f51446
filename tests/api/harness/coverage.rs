//! Counts how often tests received each declared response.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::document::operations;

static COUNTS: Mutex<BTreeMap<(String, u16), usize>> = Mutex::new(BTreeMap::new());

/// Declared responses that tests cannot cause on SQLite, where reads never wait.
const POSTGRES_ONLY: &[(&str, u16)] = &[
    ("read_generation_models", 503),
    ("read_generation_model", 503),
];

/// Counts a response.
pub fn count(operation: &str, status: u16) {
    let mut counts = COUNTS.lock().unwrap_or_else(PoisonError::into_inner);
    *counts.entry((operation.to_owned(), status)).or_default() += 1;
}

/// Prints the table. Returns whether every declared response was received.
pub fn report(on_postgres: bool) -> bool {
    let counts = COUNTS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut is_complete = true;
    println!("Declared responses, and how often tests received them:");
    for operation in operations() {
        let id = operation.id();
        let responses = operation.object["responses"].as_object();
        for status in responses.expect("responses").keys() {
            let code = status.parse().expect("a status");
            let count = counts.get(&(id.to_owned(), code)).copied();
            let is_excused = !on_postgres && POSTGRES_ONLY.contains(&(id, code));
            let remark = match (count, is_excused) {
                (Some(_), _) => "",
                (None, true) => "on PostgreSQL only",
                (None, false) => "NEVER",
            };
            is_complete &= count.is_some() || is_excused;
            println!("{id:24} {status} {:6} {remark}", count.unwrap_or_default());
        }
    }
    println!();
    is_complete
}
