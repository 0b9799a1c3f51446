//! `import …`: imports another database.

use std::time::Duration;

use super::user::author;
use super::{CommandError, output};
use crate::import::Import;
use crate::settings::{DatabaseSettings, ImportCommand, ImportPostgres};
use crate::store::{CatalogCheck, OpenError, Source, Store, StoreOptions};

/// The maximum duration of the transaction that adds everything.
const TIMEOUT: Duration = Duration::from_hours(2);

/// A dry run does not migrate, and so cannot compare.
const OLDER_SCHEMA: &str =
    "the schema of this database is missing or older: whether rows exist already is not checked";

/// `import …`: imports another database into this one, which is created if it does not exist.
///
/// # Errors
/// [`CommandError::ImportRefused`] if something does not fit.
pub(super) async fn import(command: &ImportCommand) -> Result<String, CommandError> {
    match command {
        ImportCommand::Postgres(arguments) => import_postgres(arguments).await,
    }
}

async fn import_postgres(arguments: &ImportPostgres) -> Result<String, CommandError> {
    let database = &arguments.settings.database;
    let url = arguments.url().ok_or(CommandError::NoImportUrl)?;
    let source = Source::connect(url, database.database_wait).await?;
    let mut import = Import::new(source, arguments.options(), author());
    let existing = match Store::open(&database.url()?, &options(database)).await {
        Ok(store) => Some(store),
        Err(OpenError::NoDatabase { .. }) => None,
        Err(OpenError::OlderSchema) if arguments.dry_run => {
            import.note(OLDER_SCHEMA);
            None
        }
        Err(OpenError::OlderSchema) => Some(create(database).await?),
        Err(error) => return Err(error.into()),
    };
    import.check(existing.as_ref()).await?;
    if import.report().is_valid() && !arguments.dry_run {
        let store = match existing {
            Some(store) => store,
            None => create(database).await?,
        };
        import.load(&store).await?;
    }
    let report = import.report();
    let text = if arguments.output.json {
        output::json(report)
    } else {
        let lines = report.text();
        let lines = lines.lines().map(|line| output::printable(line) + "\n");
        lines.collect()
    };
    if report.is_valid() {
        return Ok(text);
    }
    Err(CommandError::ImportRefused {
        count: report.problem_count(),
        report: text,
    })
}

/// Creates this database if it does not exist, and migrates it.
async fn create(database: &DatabaseSettings) -> Result<Store, OpenError> {
    let store = Store::connect(&database.url()?, &options(database)).await?;
    store.migrate().await?;
    CatalogCheck::revision_counter(&store).await?;
    Ok(store)
}

fn options(database: &DatabaseSettings) -> StoreOptions {
    StoreOptions {
        statement_timeout: TIMEOUT,
        ..database.store_options()
    }
}
