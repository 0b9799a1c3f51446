//! A model as a database stores it, which this version may be unable to decode: another version, or a person, wrote it.

use std::io::Write;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::prelude::*;
use diesel::row::{Field, Row};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{self, BigInt};
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::Deserialize;
use uuid::Uuid;

use super::GenerationModel;
use super::error::with_sources;
use super::schema::generation_models;
use super::sql_types::{Uuid as UuidType, UuidValue};

/// A row of `generation_models`, or the document of one in `catalog_changes`. Reading one never fails.
#[derive(Debug, Clone, PartialEq, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql_types::Json)]
pub struct StoredModel(pub Result<GenerationModel, UnreadableModel>);

/// A model that this version cannot decode, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the model {id} cannot be read: {reason}")]
pub struct UnreadableModel {
    /// Its position; 0 if it is not known.
    pub position: i64,
    /// Its id; the nil UUID if that is what cannot be decoded.
    pub id: Uuid,
    /// The revision of its last change.
    pub revision: i64,
    /// Why it cannot be decoded: the column and what is wrong with it.
    pub reason: String,
}

impl StoredModel {
    /// The position of the model.
    #[must_use]
    pub const fn position(&self) -> i64 {
        match &self.0 {
            Ok(model) => model.position,
            Err(model) => model.position,
        }
    }

    /// The id of the model.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        match &self.0 {
            Ok(model) => model.id,
            Err(model) => model.id,
        }
    }

    /// The revision of its last change.
    #[must_use]
    pub const fn revision(&self) -> i64 {
        match &self.0 {
            Ok(model) => model.revision,
            Err(model) => model.revision,
        }
    }

    /// The model, if it can be decoded.
    #[must_use]
    pub fn readable(&self) -> Option<&GenerationModel> {
        self.0.as_ref().ok()
    }

    fn from_row<'a, DB>(row: &impl Row<'a, DB>) -> deserialize::Result<Self>
    where
        DB: Backend,
        GenerationModel: FromSqlRow<generation_models::SqlType, DB>,
        i64: FromSql<BigInt, DB>,
        UuidValue: FromSql<UuidType, DB>,
    {
        let error = match GenerationModel::build_from_row(row) {
            Ok(model) => return Ok(Self(Ok(model))),
            Err(error) => error,
        };
        let id = column::<UuidValue, UuidType, _>(row, "id");
        Ok(Self(Err(UnreadableModel {
            position: column::<i64, BigInt, _>(row, "position")?,
            id: id.map_or_else(|_| Uuid::nil(), Uuid::from),
            revision: column::<i64, BigInt, _>(row, "revision")?,
            reason: with_sources(&*error),
        })))
    }

    /// The document of a row in the log. A model that cannot be read is never written.
    fn to_json(&self) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        Ok(serde_json::to_string(
            self.0.as_ref().map_err(UnreadableModel::clone)?,
        )?)
    }

    /// Decodes the document of a row in the log.
    fn from_document(text: &[u8]) -> Self {
        #[derive(Default, Deserialize)]
        struct Known {
            #[serde(default)]
            position: i64,
        }
        Self(serde_json::from_slice(text).map_err(|error| {
            let known: Known = serde_json::from_slice(text).unwrap_or_default();
            UnreadableModel {
                position: known.position,
                id: Uuid::nil(),
                revision: 0,
                reason: format!("the document in the log: {error}"),
            }
        }))
    }
}

/// Decodes one column of a row.
pub(super) fn column<'a, T, ST, DB>(row: &impl Row<'a, DB>, name: &str) -> deserialize::Result<T>
where
    DB: Backend,
    T: FromSql<ST, DB>,
{
    let field = row.get(name).ok_or(diesel::result::UnexpectedEndOfRow)?;
    T::from_nullable_sql(field.value())
}

impl<DB: Backend> Selectable<DB> for StoredModel
where
    GenerationModel: Selectable<DB>,
{
    type SelectExpression = <GenerationModel as Selectable<DB>>::SelectExpression;

    fn construct_selection() -> Self::SelectExpression {
        GenerationModel::construct_selection()
    }
}

// For each database, because of a generic one the compiler cannot tell that it has no other implementation.
impl FromSqlRow<generation_models::SqlType, Pg> for StoredModel {
    fn build_from_row<'a>(row: &impl Row<'a, Pg>) -> deserialize::Result<Self> {
        Self::from_row(row)
    }
}

impl FromSqlRow<generation_models::SqlType, Sqlite> for StoredModel {
    fn build_from_row<'a>(row: &impl Row<'a, Sqlite>) -> deserialize::Result<Self> {
        Self::from_row(row)
    }
}

impl FromSql<sql_types::Json, Pg> for StoredModel {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::from_document(value.as_bytes()))
    }
}

impl FromSql<sql_types::Json, Sqlite> for StoredModel {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self::from_document(value.read_text().as_bytes()))
    }
}

impl ToSql<sql_types::Json, Pg> for StoredModel {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.to_json()?.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl ToSql<sql_types::Json, Sqlite> for StoredModel {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.to_json()?);
        Ok(IsNull::No)
    }
}
