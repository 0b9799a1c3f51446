//! `import …`: imports another database.

use std::time::Duration;

use super::user::author;
use super::{CommandError, output};
use crate::import::Import;
use crate::settings::{DatabaseSettings, ImportCommand, ImportPostgres};
use crate::store::{OpenError, Source, Store, StoreOptions};

/// The maximum duration of the transaction that adds everything.
const TIMEOUT: Duration = Duration::from_hours(2);

/// `import …`: imports another database into this one, which is created if it does not exist.
///
/// # Errors
/// [`CommandError::ImportRefused`] if something does not fit.
pub async fn import(command: &ImportCommand) -> Result<String, CommandError> {
    match command {
        ImportCommand::Postgres(arguments) => import_postgres(arguments).await,
    }
}

async fn import_postgres(arguments: &ImportPostgres) -> Result<String, CommandError> {
    let database = &arguments.settings.database;
    let url = arguments.url().ok_or(CommandError::NoImportUrl)?;
    let existing = existing(database, arguments.dry_run).await?;
    let source = Source::connect(url, database.database_wait).await?;
    let mut import = Import::new(source, arguments.options(), author());
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
        report.text()
    };
    if report.is_valid() {
        return Ok(text);
    }
    Err(CommandError::ImportRefused {
        count: report.problem_count(),
        report: text,
    })
}

/// Opens this database if it exists. A dry run does not migrate it, and so does not compare it if its schema is older.
async fn existing(database: &DatabaseSettings, dry_run: bool) -> Result<Option<Store>, OpenError> {
    match Store::open(&database.url()?, &options(database)).await {
        Ok(store) => Ok(Some(store)),
        Err(OpenError::NoDatabase { .. }) => Ok(None),
        Err(OpenError::OlderSchema) if dry_run => {
            tracing::warn!(
                "the schema of the database is missing or older than this version needs: whether rows exist already is not \
                 checked"
            );
            Ok(None)
        }
        Err(OpenError::OlderSchema) => create(database).await.map(Some),
        Err(error) => Err(error),
    }
}

/// Creates this database if it does not exist, and migrates it.
async fn create(database: &DatabaseSettings) -> Result<Store, OpenError> {
    let store = Store::connect(&database.url()?, &options(database)).await?;
    store.migrate().await?;
    Ok(store)
}

fn options(database: &DatabaseSettings) -> StoreOptions {
    StoreOptions {
        statement_timeout: TIMEOUT,
        ..database.store_options()
    }
}
