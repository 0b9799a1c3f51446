//! What SQLite's messages mean. Diesel passes on neither its codes nor the names of constraints.

/// The name that the constraint has on PostgreSQL: SQLite reports `UNIQUE constraint failed: users.email`.
pub(in crate::store) fn constraint_name(message: &str) -> String {
    let columns = message.rsplit(": ").next().unwrap_or_default();
    let mut name = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if name.is_empty() {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name + "_key"
}

/// Whether the same statement may succeed later. Diesel passes on SQLite's message, not its code.
pub(in crate::store) fn is_transient(message: &str) -> bool {
    const TRANSIENT: [&str; 7] = [
        "database is locked",
        "database table is locked",
        "database schema is locked",
        "attempt to write a readonly database",
        "database or disk is full",
        "disk I/O error",
        "unable to open database file",
    ];
    TRANSIENT.iter().any(|start| message.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_a_violated_constraint_become_its_name() {
        assert_eq!(
            constraint_name("UNIQUE constraint failed: users.email"),
            "users_email_key"
        );
        assert_eq!(
            constraint_name("UNIQUE constraint failed: a.b, a.c"),
            "a_b_c_key"
        );
    }
}
