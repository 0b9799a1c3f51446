//! A database of its own for each test.

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use generation_models::store::DatabaseUrl;
use std::sync::Arc;

use tempfile::TempDir;
use tokio_postgres::NoTls;
use uuid::Uuid;

/// The variable that names a PostgreSQL server on which tests may make databases.
const SERVER: &str = "TEST_POSTGRES_URL";

/// A kind of database.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Database {
    Sqlite,
    Postgres,
}

impl Database {
    /// Those that tests can run on here.
    pub fn available() -> &'static [Self] {
        if std::env::var_os(SERVER).is_some() {
            return &[Self::Sqlite, Self::Postgres];
        }
        eprintln!(
            "note: SQLite only, since {SERVER} is not set; `make test` runs the tests on PostgreSQL too"
        );
        &[Self::Sqlite]
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }

    /// A new, empty database.
    pub async fn create(self) -> Created {
        let folder = Arc::new(tempfile::tempdir().expect("a temporary folder"));
        let url = match self {
            Self::Sqlite => format!("sqlite://{}/models.db", folder.path().display()),
            Self::Postgres => create_on_server().await,
        };
        Created {
            kind: self,
            url,
            folder,
        }
    }
}

/// A database that lives as long as its test.
#[derive(Clone, Debug)]
pub struct Created {
    pub kind: Database,
    pub url: String,
    pub folder: Arc<TempDir>,
}

impl Created {
    pub fn parsed(&self) -> DatabaseUrl {
        DatabaseUrl::parse(&self.url).expect("a database URL")
    }

    /// Locks what can be locked, until it is released: writes on SQLite, everything on PostgreSQL.
    pub async fn lock(&self) -> Lock {
        match self.kind {
            Database::Sqlite => {
                let mut connection = self.sqlite();
                connection
                    .batch_execute("BEGIN IMMEDIATE")
                    .expect("the lock");
                Lock::Sqlite(connection)
            }
            Database::Postgres => {
                let (client, connection) = tokio_postgres::connect(&self.url, NoTls)
                    .await
                    .expect("the server answers");
                tokio::spawn(connection);
                let lock = "BEGIN; LOCK TABLE generation_models, users IN ACCESS EXCLUSIVE MODE";
                client.batch_execute(lock).await.expect("the lock");
                Lock::Postgres(client)
            }
        }
    }

    /// Ends every session of the database but its own.
    pub async fn end_other_sessions(&self) {
        self.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        .await;
    }

    /// Whether nobody holds a transaction open.
    pub async fn is_idle(&self) -> bool {
        match self.kind {
            Database::Sqlite => {
                let free = self
                    .sqlite()
                    .batch_execute("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK");
                free.is_ok()
            }
            Database::Postgres => {
                let (client, connection) = tokio_postgres::connect(&self.url, NoTls)
                    .await
                    .expect("the server answers");
                tokio::spawn(connection);
                let open = "SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL";
                let open = client.query_one(open, &[]).await.expect("an answer");
                open.get::<_, i64>(0) == 0
            }
        }
    }

    fn sqlite(&self) -> SqliteConnection {
        let path = self.folder.path().join("models.db").display().to_string();
        let mut connection = SqliteConnection::establish(&path).expect("a second connection");
        connection
            .batch_execute("PRAGMA busy_timeout = 5000")
            .expect("a setting");
        connection
    }

    /// Runs statements behind the server's back.
    pub async fn execute(&self, statements: &str) {
        match self.kind {
            Database::Sqlite => self
                .sqlite()
                .batch_execute(statements)
                .expect("the statements run"),
            Database::Postgres => run_on(&self.url, statements).await,
        }
    }
}

/// A lock that another process might hold.
pub enum Lock {
    Sqlite(SqliteConnection),
    Postgres(tokio_postgres::Client),
}

impl Lock {
    pub async fn release(self) {
        match self {
            Self::Sqlite(mut connection) => connection
                .batch_execute("ROLLBACK")
                .expect("the end of the lock"),
            Self::Postgres(client) => client
                .batch_execute("ROLLBACK")
                .await
                .expect("the end of the lock"),
        }
    }
}

async fn create_on_server() -> String {
    let server = std::env::var(SERVER).expect("the variable is set");
    let name = format!("test_{}", Uuid::new_v4().simple());
    run_on(&server, &format!("CREATE DATABASE {name}")).await;
    let (base, query) = server
        .split_once('?')
        .map_or((server.as_str(), String::new()), |(base, query)| {
            (base, format!("?{query}"))
        });
    let (host, _) = base
        .rsplit_once('/')
        .expect("a URL that ends with a database");
    format!("{host}/{name}{query}")
}

async fn run_on(url: &str, statements: &str) {
    let (client, connection) = tokio_postgres::connect(url, NoTls)
        .await
        .expect("the PostgreSQL server answers");
    let connection = tokio::spawn(connection);
    client
        .batch_execute(statements)
        .await
        .expect("the statements run");
    drop(client);
    let _ended = connection.await;
}
