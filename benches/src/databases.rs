//! Databases that the program has migrated and SQL has filled.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use postgres::{Client, NoTls};
use url::Url;

use crate::Result;
use crate::program::migrate;
use crate::settings::Settings;

pub const SMALL: u32 = 100;
pub const LARGE: u32 = 100_000;

pub struct Database {
    pub system: &'static str,
    pub models: u32,
    pub url: String,
}

impl Database {
    fn new(system: &'static str, models: u32, url: String) -> Self {
        Self {
            system,
            models,
            url,
        }
    }
}

/// The id of the model at this position, from 1. Like random ids, these are not in the order of the positions.
pub fn id(position: u32) -> String {
    let mixed = position.wrapping_mul(2_654_435_761);
    format!("{mixed:08x}-5eed-4000-8000-{position:012x}")
}

/// The statements that fill an empty database. `id` is the expression for the id of model `n`.
fn fill(id: &str, models: u32) -> String {
    let sql = include_str!("fill.sql").replace("{id}", id);
    sql.replace("{models}", &models.to_string())
}

/// Creates a PostgreSQL database with this many models.
pub fn fill_postgres(settings: &Settings, name: &str, models: u32) -> Result<Database> {
    let url = copy_postgres(settings, name, "template1")?.url;
    let database = Database::new("PostgreSQL", models, url);
    migrate(settings, &database)?;
    let mut client = Client::connect(&database.url, NoTls)?;
    let id = "(lpad(to_hex(n * 2654435761 % 4294967296), 8, '0') || '-5eed-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    client.batch_execute(&fill(id, models))?;
    // Otherwise autovacuum runs during the measurements.
    client.batch_execute("VACUUM ANALYZE")?;
    Ok(database)
}

/// Copies a PostgreSQL database with `LARGE` models, to which nobody may be connected.
pub fn copy_postgres(settings: &Settings, name: &str, template: &str) -> Result<Database> {
    let mut server = Client::connect(&settings.postgres_url, NoTls)?;
    server.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))?;
    server.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))?;
    let mut url = Url::parse(&settings.postgres_url)?;
    url.set_path(name);
    Ok(Database::new("PostgreSQL", LARGE, url.into()))
}

/// Creates a SQLite file with this many models.
pub fn fill_sqlite(settings: &Settings, path: &Path, models: u32) -> Result<Database> {
    let url = format!("sqlite://{}", path.display());
    let database = Database::new("SQLite", models, url);
    migrate(settings, &database)?;
    let id = "format('%08x-5eed-4000-8000-%012x', n * 2654435761 % 4294967296, n)";
    let fill = fill(id, models).replace(" AS json)", " AS text)");
    let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
    connection.batch_execute(&format!("BEGIN; {fill}; COMMIT; ANALYZE"))?;
    Ok(database)
}
