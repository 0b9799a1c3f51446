//! `backup` and `restore`.

use super::CommandError;
use crate::clock::Clock;
use crate::settings::{BackupArguments, RestoreArguments};
use crate::store::{self, BackupSummary};

/// `backup`: copies the embedded database to a file.
///
/// # Errors
/// See [`CommandError`].
pub async fn backup(arguments: &BackupArguments) -> Result<String, CommandError> {
    let url = arguments.settings.database.url()?;
    let summary = store::back_up(&url, &arguments.file, arguments.force).await?;
    let contents = contents(&summary);
    Ok(format!(
        "Backed up {contents} to {}.\n",
        arguments.file.display()
    ))
}

/// `restore`: replaces the embedded database by a backup.
///
/// # Errors
/// See [`CommandError`].
pub async fn restore(arguments: &RestoreArguments) -> Result<String, CommandError> {
    let url = arguments.settings.database.url()?;
    let now = Clock::system().now();
    let restored = store::restore(&url, &arguments.file, now).await?;
    let contents = contents(&restored.summary);
    let output = format!("Restored {contents} from {}.\n", arguments.file.display());
    Ok(match restored.previous {
        None => output,
        Some(previous) => format!("{output}The database before is {}.\n", previous.display()),
    })
}

fn contents(summary: &BackupSummary) -> String {
    let BackupSummary {
        models,
        revision,
        bytes,
    } = summary;
    format!("{models} models at revision {revision} ({bytes} bytes)")
}
