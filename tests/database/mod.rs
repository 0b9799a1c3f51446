//! A database for each test: SQLite in a temporary folder, or a new database on the PostgreSQL server that
//! `TEST_POSTGRES_URL` names, on which databases may be created.
//!
//! The tests of the whole server (`tests/api`) and those of the store (`src/store/tests`) share this file.

use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use tempfile::TempDir;
use url::Url;
use uuid::Uuid;

/// The variable with the URL of the PostgreSQL server.
const SERVER: &str = "TEST_POSTGRES_URL";

/// The time of what [`TestDatabase::create_as_newer_version`] and others write.
const NOW: &str = "2026-11-26T00:00:00.000000Z";

/// A kind of database.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    /// SQLite always is, PostgreSQL if a server is named.
    pub fn is_available(self) -> bool {
        self == Self::Sqlite || std::env::var_os(SERVER).is_some()
    }
}

/// The database of a test.
#[derive(Clone)]
pub struct TestDatabase {
    pub backend: Backend,
    pub url: String,
}

impl TestDatabase {
    /// Runs a test on a new, empty database.
    ///
    /// A database on the server remains: `tests/with-postgres` removes the whole server. Each `DROP DATABASE` waits for a
    /// checkpoint, which takes 10 of 60 seconds of all tests on a machine with two cores.
    pub async fn with<F: Future<Output = ()>>(backend: Backend, test: impl FnOnce(Self) -> F) {
        let folder = TempDir::new().expect("a temporary folder");
        let url = match backend {
            Backend::Sqlite => format!("sqlite://{}/models.db", folder.path().display()),
            Backend::Postgres => create_on_server().await,
        };
        test(Self { backend, url }).await;
    }

    /// Connects as another program.
    pub async fn connect(&self) -> Connection {
        Connection::open(&self.url).await
    }

    /// Runs statements as another program.
    pub async fn execute(&self, sql: &str) {
        self.connect().await.execute(sql).await;
    }
}

/// What a newer version of the program does, which has a provider that this one does not know.
impl TestDatabase {
    /// Creates a model, and returns its id.
    pub async fn create_as_newer_version(&self) -> Uuid {
        let id = Uuid::new_v4();
        let create = format!(
            "INSERT INTO generation_models (position, id, name, provider, provider_config, tool_types, recommended, beta,
            created_at, updated_at, revision) SELECT revision, '{id}', 'newer', 'unknown', '{{}}', '[]', {no}, {no},
            '{NOW}', '{NOW}', revision FROM catalog_revision",
            no = self.dialect("0", "false"),
        );
        self.write_as_newer_version(&create, id, "unknown").await;
        id
    }

    /// Changes the provider of a model.
    pub async fn change_provider(&self, id: Uuid, provider: &str) {
        let change = format!(
            "UPDATE generation_models SET provider = '{provider}', updated_at = '{NOW}',
            revision = (SELECT revision FROM catalog_revision) WHERE id = '{id}'"
        );
        self.write_as_newer_version(&change, id, provider).await;
    }

    async fn write_as_newer_version(&self, write: &str, id: Uuid, provider: &str) {
        let document = format!(
            r#"{{"position":POSITION,"id":"{id}","name":"newer","provider":"{provider}","provider_config":{{}},"tool_types":[],"recommended":false,"beta":false,"created_at":"{NOW}","updated_at":"{NOW}"}}"#
        );
        let json = self.dialect("", "::json");
        let sql = format!(
            "BEGIN; UPDATE catalog_revision SET revision = revision + 1; {write};
            INSERT INTO catalog_changes (revision, model_id, action, document, changed_at)
            SELECT revision, id, CASE position WHEN revision THEN 'create' ELSE 'update' END,
            replace('{document}', 'POSITION', CAST(position AS text)){json}, updated_at
            FROM generation_models WHERE id = '{id}'; COMMIT"
        );
        self.execute(&sql).await;
    }

    fn dialect(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match self.backend {
            Backend::Sqlite => sqlite,
            Backend::Postgres => postgres,
        }
    }
}

/// A connection of another program.
pub enum Connection {
    Sqlite(SqliteConnection),
    Postgres(Box<AsyncPgConnection>),
}

impl Connection {
    async fn open(url: &str) -> Self {
        if let Some(path) = url.strip_prefix("sqlite://") {
            let mut connection = SqliteConnection::establish(path).expect("SQLite opens");
            connection
                .batch_execute("PRAGMA busy_timeout = 5000")
                .expect("a valid setting");
            return Self::Sqlite(connection);
        }
        let connection = AsyncPgConnection::establish(url).await;
        Self::Postgres(Box::new(
            connection.expect("PostgreSQL accepts connections"),
        ))
    }

    /// Runs statements. They must succeed.
    pub async fn execute(&mut self, sql: &str) {
        let result = self.try_execute(sql).await;
        result.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    /// Runs statements.
    pub async fn try_execute(&mut self, sql: &str) -> Result<(), String> {
        let result = match self {
            Self::Sqlite(connection) => connection.batch_execute(sql),
            Self::Postgres(connection) => connection.batch_execute(sql).await,
        };
        result.map_err(|error| error.to_string())
    }
}

/// Returns the URL of a new database.
async fn create_on_server() -> String {
    let server = std::env::var(SERVER).expect(SERVER);
    let name = format!("test_{}", Uuid::new_v4().simple());
    let mut connection = Connection::open(&server).await;
    let create = format!("CREATE DATABASE {name}");
    connection.execute(&create).await;
    let mut url = Url::parse(&server).expect(SERVER);
    url.set_path(&name);
    url.into()
}
