//! Catalogues on a PostgreSQL server.

use tokio_postgres::{Client, NoTls};
use url::Url;

use super::{Dialect, migrate};
use crate::Failure;

const DIALECT: Dialect = Dialect {
    numbers: "numbers AS (SELECT n FROM generate_series(1::bigint, {models}) AS n)",
    id: "format('%s-5eed-4000-8000-%s', lpad(to_hex(n * 2654435761 % 4294967296), 8, '0'), lpad(to_hex(n), 12, '0'))",
    uuid: "uuid",
    json: "json",
    instant: "timestamptz",
};

/// A server where databases are made.
pub struct Postgres {
    url: Url,
    client: Client,
}

impl Postgres {
    pub async fn connect(url: &str) -> Result<Self, Failure> {
        let (url, client) = (Url::parse(url)?, connect(url).await?);
        Ok(Self { url, client })
    }

    /// Makes a database with so many models, and returns its URL.
    pub async fn fill(&self, name: &str, models: u32) -> Result<String, Failure> {
        let url = self.make(&format!("CREATE DATABASE {name}"), name).await?;
        migrate(&url).await?;
        let client = connect(&url).await?;
        let fill = DIALECT.fill(models);
        // Nobody listens yet, and the trigger would take longer than the rest.
        let history = "ALTER TABLE catalog_changes";
        let fill = format!(
            "BEGIN; {history} DISABLE TRIGGER USER; {fill}; {history} ENABLE TRIGGER USER; COMMIT"
        );
        client.batch_execute(&fill).await?;
        // What the server would do by itself before long.
        client.batch_execute("VACUUM ANALYZE").await?;
        Ok(url)
    }

    /// Makes a copy of a database that nobody uses, and returns its URL.
    pub async fn copy(&self, from: &str, name: &str) -> Result<String, Failure> {
        self.make(&format!("CREATE DATABASE {name} TEMPLATE {from}"), name)
            .await
    }

    /// Writes everything to the disk, so that this is not done while something is measured.
    pub async fn settle(&self) -> Result<(), Failure> {
        Ok(self.client.batch_execute("CHECKPOINT").await?)
    }

    pub async fn version(&self) -> Result<String, Failure> {
        let row = self.client.query_one("SHOW server_version", &[]).await?;
        Ok(row.try_get(0)?)
    }

    /// The URL of a database.
    pub fn url(&self, name: &str) -> String {
        let mut url = self.url.clone();
        url.set_path(name);
        url.into()
    }

    async fn make(&self, statement: &str, name: &str) -> Result<String, Failure> {
        let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        self.client.execute(&drop, &[]).await?;
        self.client.execute(statement, &[]).await?;
        Ok(self.url(name))
    }
}

/// A client of its own.
pub async fn connect(url: &str) -> Result<Client, Failure> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}
