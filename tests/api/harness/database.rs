//! Locks, sessions and queries, in addition to what the test databases of the store offer.

use diesel::connection::SimpleConnection;
use diesel::sql_types::{Nullable, Text};
use diesel::{QueryableByName, sql_query};

#[path = "../../database/mod.rs"]
mod shared;

pub use shared::{Backend, Connection, TestDatabase};

impl Backend {
    /// The databases that tests can run on.
    pub fn available() -> Vec<Self> {
        let all = [Self::Sqlite, Self::Postgres];
        all.into_iter().filter(|one| one.is_available()).collect()
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

impl TestDatabase {
    /// Blocks all writes, and on PostgreSQL all reads too, until [`Lock::release`].
    pub async fn lock(&self) -> Lock {
        let mut connection = self.connect().await;
        let lock = match self.backend {
            Backend::Sqlite => "BEGIN IMMEDIATE",
            Backend::Postgres => {
                "BEGIN; LOCK TABLE generation_models, users IN ACCESS EXCLUSIVE MODE"
            }
        };
        connection.execute(lock).await;
        Lock(connection)
    }

    /// Whether no transaction is open.
    pub async fn is_idle(&self) -> bool {
        match self.connect().await {
            Connection::Sqlite(mut connection) => connection
                .batch_execute("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK")
                .is_ok(),
            Connection::Postgres(_) => self.sessions("xact_start IS NOT NULL").await == 0,
        }
    }

    /// The number of sessions on PostgreSQL that meet a condition on `pg_stat_activity`.
    pub async fn sessions(&self, condition: &str) -> usize {
        let sql = format!(
            "SELECT pid::text AS value FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND {condition}"
        );
        self.query(&sql).await.len()
    }

    /// Ends all sessions on PostgreSQL.
    pub async fn end_sessions(&self) {
        self.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        .await;
    }

    /// Everything that the database stores, as text.
    pub async fn dump(&self) -> String {
        if let Some(path) = self.url.strip_prefix("sqlite://") {
            let files = ["", "-wal"].map(|suffix| std::fs::read(format!("{path}{suffix}")));
            let bytes: Vec<u8> = files.into_iter().flatten().flatten().collect();
            return String::from_utf8_lossy(&bytes).into_owned();
        }
        let mut rows = Vec::new();
        for table in [
            "users",
            "account_events",
            "generation_models",
            "catalog_changes",
        ] {
            let sql = format!("SELECT row_to_json(one)::text AS value FROM {table} one");
            rows.extend(self.query(&sql).await.into_iter().flatten());
        }
        rows.join("\n")
    }

    /// Reads rows of one text column with the name `value`.
    pub async fn query(&self, sql: &str) -> Vec<Option<String>> {
        let rows: Vec<Row> = match &mut self.connect().await {
            Connection::Sqlite(connection) => {
                diesel::RunQueryDsl::load(sql_query(sql), connection).expect("rows")
            }
            Connection::Postgres(connection) => {
                let rows = diesel_async::RunQueryDsl::load(sql_query(sql), connection);
                rows.await.expect("rows")
            }
        };
        rows.into_iter().map(|row| row.value).collect()
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
}

/// A lock that another program holds.
pub struct Lock(Connection);

impl Lock {
    pub async fn release(mut self) {
        self.0.execute("ROLLBACK").await;
    }
}
