//! The Rust types of `json` columns, which are text in SQLite. Both databases store the bytes that they are given.

use std::fmt;
use std::io::Write;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types;
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::repeated::without_repeated;

/// A value that is stored as JSON.
#[derive(Debug, Clone, PartialEq, Eq, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = sql_types::Json)]
#[serde(transparent)]
pub struct Json<T>(pub T);

/// JSON text exactly as the client sent it: the order of properties, the notation of numbers and the white space. Only a
/// property that is repeated in an object is there once, also in what was stored with it. Two documents are equal if their
/// texts are.
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "Box<RawValue>")]
pub struct Document(Box<RawValue>);

impl From<Box<RawValue>> for Document {
    fn from(text: Box<RawValue>) -> Self {
        let changed = without_repeated(text.get()).map(RawValue::from_string);
        Self(changed.and_then(Result::ok).unwrap_or(text))
    }
}

impl From<Document> for Box<RawValue> {
    fn from(document: Document) -> Self {
        document.0
    }
}

impl Document {
    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Document {}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.get())
    }
}

impl<T: Serialize + fmt::Debug> ToSql<sql_types::Json, Pg> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&serde_json::to_vec(&self.0)?)?;
        Ok(IsNull::No)
    }
}

impl<T: DeserializeOwned> FromSql<sql_types::Json, Pg> for Json<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_slice(value.as_bytes())?))
    }
}

impl<T: Serialize + fmt::Debug> ToSql<sql_types::Json, Sqlite> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(serde_json::to_string(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T: DeserializeOwned> FromSql<sql_types::Json, Sqlite> for Json<T> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_str(value.read_text())?))
    }
}
