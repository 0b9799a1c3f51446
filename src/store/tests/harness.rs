//! Tests on real databases: [`on_both!`] makes a test for SQLite and one for PostgreSQL of each function. The second needs
//! `TEST_POSTGRES_URL`, the URL of a server where databases may be created. Each test has a database of its own, which is
//! removed afterwards.

use std::panic::resume_unwind;
use std::path::Path;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;
use uuid::Uuid;

use crate::store::{DatabaseUrl, OpenError, Store, StoreOptions};

/// Generates two tests: `name::on_sqlite` and `name::on_postgres`.
macro_rules! on_both {
    ($($(#[doc = $doc:literal])* async fn $name:ident($world:ident) $body:block)*) => {
        $(mod $name {
            use super::*;

            async fn run($world: $crate::store::tests::harness::World) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                $crate::store::tests::harness::on_sqlite(run).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgres() {
                $crate::store::tests::harness::on_postgres(run).await;
            }
        })*
    };
}

pub(crate) use on_both;

/// An empty database and a migrated store on it.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) url: SecretString,
    pub(crate) options: StoreOptions,
    _directory: Option<TempDir>,
}

impl World {
    /// Another store on the same database, as another process has it.
    pub(crate) async fn another_store(&self) -> Result<Store, OpenError> {
        connect(&self.url, &self.options).await
    }

    /// Statements that keep out every other writer until `ROLLBACK`.
    pub(crate) fn lock(&self) -> &'static str {
        if self.url.expose_secret().starts_with("sqlite") {
            "BEGIN IMMEDIATE"
        } else {
            "BEGIN; SELECT revision FROM catalog_revision FOR UPDATE"
        }
    }

    /// Runs statements on a connection of their own, as another program would.
    pub(crate) async fn execute(&self, sql: &str) {
        self.other_program().await.execute(sql).await;
    }

    /// A statement that makes the database refuse an operation such as `INSERT ON users`, and one that reverts this.
    pub(crate) fn refuse(&self, what: &str) -> (String, String) {
        if self.url.expose_secret().starts_with("sqlite") {
            let raise = "BEGIN SELECT RAISE(ABORT, 'refused'); END";
            let refuse = format!("CREATE TRIGGER refuse BEFORE {what} {raise}");
            return (refuse, "DROP TRIGGER refuse".to_owned());
        }
        let raise = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''refused''; END'";
        let refuse =
            format!("{raise}; CREATE TRIGGER refuse BEFORE {what} EXECUTE FUNCTION refuse()");
        (refuse, "DROP FUNCTION refuse CASCADE".to_owned())
    }

    pub(crate) async fn other_program(&self) -> OtherProgram {
        let url = self.url.expose_secret();
        if let Some(path) = url.strip_prefix("sqlite://") {
            return OtherProgram::Sqlite(SqliteConnection::establish(path).unwrap());
        }
        let connection = AsyncPgConnection::establish(url).await.unwrap();
        OtherProgram::Postgres(Box::new(connection))
    }
}

/// A connection of another program.
pub(crate) enum OtherProgram {
    Sqlite(SqliteConnection),
    Postgres(Box<AsyncPgConnection>),
}

impl OtherProgram {
    pub(crate) async fn execute(&mut self, sql: &str) {
        match self {
            Self::Sqlite(connection) => connection.batch_execute(sql).unwrap(),
            Self::Postgres(connection) => connection.batch_execute(sql).await.unwrap(),
        }
    }
}

pub(crate) async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    let directory = TempDir::new().unwrap();
    let url = sqlite_url(&directory.path().join("models.db"));
    test(world(url, Some(directory)).await).await;
}

pub(crate) async fn on_postgres<F>(test: impl FnOnce(World) -> F + Send + 'static)
where
    F: Future<Output = ()> + Send,
{
    let Some(server) = std::env::var("TEST_POSTGRES_URL").ok() else {
        return;
    };
    let mut administrator = AsyncPgConnection::establish(&server).await.unwrap();
    let name = format!("test_{}", Uuid::new_v4().simple());
    let sql = format!("CREATE DATABASE {name}");
    administrator.batch_execute(&sql).await.unwrap();
    let mut url = url::Url::parse(&server).unwrap();
    url.set_path(&name);
    let url = SecretString::from(url.to_string());
    let result = tokio::spawn(async move { test(world(url, None).await).await }).await;
    let sql = format!("DROP DATABASE {name} WITH (FORCE)");
    administrator.batch_execute(&sql).await.unwrap();
    if let Err(error) = result {
        resume_unwind(error.into_panic());
    }
}

pub(crate) fn sqlite_url(path: &Path) -> SecretString {
    SecretString::from(format!("sqlite://{}", path.display()))
}

pub(crate) async fn connect(
    url: &SecretString,
    options: &StoreOptions,
) -> Result<Store, OpenError> {
    Store::connect(&DatabaseUrl::parse(url.expose_secret())?, options).await
}

async fn world(url: SecretString, directory: Option<TempDir>) -> World {
    let options = StoreOptions {
        statement_timeout: Duration::from_secs(2),
        ..StoreOptions::default()
    };
    let store = connect(&url, &options).await.unwrap();
    store.migrate().await.unwrap();
    World {
        store,
        url,
        options,
        _directory: directory,
    }
}
