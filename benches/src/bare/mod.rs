//! What the server cannot do without, done without a server: checking a password, and committing a new model.

mod model;
mod password;
mod postgres;
mod sqlite;

pub use model::BODY;
pub use password::check_passwords;
pub use postgres::PostgresClient;
pub use sqlite::SqliteClient;
