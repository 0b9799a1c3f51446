//! `migrate`: brings the schema up to date without serving.

use super::{CommandError, open};
use crate::settings::Settings;

/// Runs pending migrations; returns their names.
///
/// # Errors
/// When the database cannot be used, or a migration fails.
pub async fn run(settings: &Settings) -> Result<String, CommandError> {
    let migrated = open(settings).await?.migrate().await?;
    if migrated.is_empty() {
        return Ok("The schema is up to date.\n".to_owned());
    }
    Ok(format!("Migrated {}.\n", migrated.join(", ")))
}
