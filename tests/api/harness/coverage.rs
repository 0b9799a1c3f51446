//! Counts how often each declared answer was seen.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::document::operations;

static SEEN: Mutex<BTreeMap<(String, u16), usize>> = Mutex::new(BTreeMap::new());

/// Declared answers that no test can provoke on SQLite, whose readers wait for nobody.
const POSTGRES_ONLY: &[(&str, u16)] = &[
    ("read_generation_models", 503),
    ("read_generation_model", 503),
];

/// Notes an answer.
pub fn count(operation: &str, status: u16) {
    let mut seen = SEEN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    *seen.entry((operation.to_owned(), status)).or_default() += 1;
}

/// Prints the table; `false` when a declared answer was never seen.
pub fn report(on_postgres: bool) -> bool {
    let seen = SEEN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut complete = true;
    println!("Declared answers, and how often tests saw them:");
    for (_, _, operation) in operations() {
        let id = operation["operationId"].as_str().unwrap_or_default();
        for status in operation["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(status, _)| status)
        {
            let code = status.parse().unwrap_or_default();
            let times = seen
                .get(&(id.to_owned(), code))
                .copied()
                .unwrap_or_default();
            let excused = !on_postgres && POSTGRES_ONLY.contains(&(id, code));
            let remark = match (times, excused) {
                (0, true) => "on PostgreSQL only",
                (0, false) => "NEVER SEEN",
                _ => "",
            };
            complete &= times > 0 || excused;
            println!("{id:24} {status} {times:6} {remark}");
        }
    }
    println!();
    complete
}
