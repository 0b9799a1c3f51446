//! Tests on real databases: [`on_both!`] makes a test for SQLite and one for PostgreSQL of each function. The second needs
//! `TEST_POSTGRES_URL`. Each test has a database of its own.

use std::path::Path;
use std::time::Duration;

#[path = "../../../tests/database/mod.rs"]
mod database;

pub(crate) use database::{Backend, TestDatabase};

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
    pub(crate) database: TestDatabase,
    pub(crate) options: StoreOptions,
}

impl World {
    /// Another store on the same database, as another process has it.
    pub(crate) async fn another_store(&self) -> Result<Store, OpenError> {
        connect(&self.database.url, &self.options).await
    }

    /// Statements that block every other writer until `ROLLBACK`.
    pub(crate) fn lock(&self) -> &'static str {
        match self.database.backend {
            Backend::Sqlite => "BEGIN IMMEDIATE",
            Backend::Postgres => "BEGIN; SELECT revision FROM catalog_revision FOR UPDATE",
        }
    }

    /// Changes models as the program does, which triggers do not record.
    pub(crate) async fn execute_unrecorded(&self, sql: &str) {
        let sql = format!(
            "UPDATE catalog_revision SET revision = revision + 1; {sql}; \
             UPDATE catalog_revision SET revision = revision - 1"
        );
        self.execute(&sql).await;
    }

    /// Runs statements as another program.
    pub(crate) async fn execute(&self, sql: &str) {
        self.database.execute(sql).await;
    }

    /// A statement that makes the database refuse an operation such as `INSERT ON users`, and one that reverts this.
    pub(crate) fn refuse(&self, what: &str) -> (String, String) {
        if self.database.backend == Backend::Sqlite {
            let raise = "BEGIN SELECT RAISE(ABORT, 'refused'); END";
            let refuse = format!("CREATE TRIGGER refuse BEFORE {what} {raise}");
            return (refuse, "DROP TRIGGER refuse".to_owned());
        }
        let raise = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''refused''; END'";
        let refuse =
            format!("{raise}; CREATE TRIGGER refuse BEFORE {what} EXECUTE FUNCTION refuse()");
        (refuse, "DROP FUNCTION refuse CASCADE".to_owned())
    }
}

pub(crate) async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    on(Backend::Sqlite, test).await;
}

pub(crate) async fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    if Backend::Postgres.is_available() {
        on(Backend::Postgres, test).await;
    }
}

async fn on<F: Future<Output = ()>>(backend: Backend, test: impl FnOnce(World) -> F) {
    TestDatabase::with(backend, async |database| test(world(database).await).await).await;
}

pub(crate) fn sqlite_url(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

pub(crate) async fn connect(url: &str, options: &StoreOptions) -> Result<Store, OpenError> {
    Store::connect(&DatabaseUrl::parse(url)?, options).await
}

async fn world(database: TestDatabase) -> World {
    let options = StoreOptions {
        statement_timeout: Duration::from_secs(2),
        ..StoreOptions::default()
    };
    let store = connect(&database.url, &options).await.unwrap();
    store.migrate().await.unwrap();
    World {
        store,
        database,
        options,
    }
}
