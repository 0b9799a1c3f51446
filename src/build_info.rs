//! Which build this is. `build.rs` sets the variables.

/// The version, as in `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The hash of the commit, or `unknown` if the source is no repository and names none.
pub const COMMIT: &str = env!("BUILD_COMMIT");

/// The date of the commit, or of `SOURCE_DATE_EPOCH`, as `YYYY-MM-DD` in UTC; `unknown` if there is neither.
pub const DATE: &str = env!("BUILD_DATE");

/// All of them, for `--version`.
pub const DESCRIPTION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    " (",
    env!("BUILD_COMMIT"),
    " ",
    env!("BUILD_DATE"),
    ")"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commit_is_a_hash_and_the_date_a_date_unless_both_are_unknown() {
        let is_hash = COMMIT.len() >= 40 && COMMIT.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_date = DATE.parse::<chrono::NaiveDate>().is_ok();
        assert!(is_hash || COMMIT == "unknown", "{COMMIT}");
        assert!(is_date || DATE == "unknown", "{DATE}");
        assert_eq!(DESCRIPTION, format!("{VERSION} ({COMMIT} {DATE})"));
    }
}
