//! The catalogue as `query` reads it from PostgreSQL.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::prelude::*;
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::SqlType;
use serde::Serialize;
use serde_json::value::RawValue;
use std::io::Write;

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use super::{Json, Uuid};

    generation_models (position) {
        position -> BigInt,
        id -> Uuid,
        name -> Text,
        icon -> Nullable<Text>,
        provider -> Text,
        provider_config -> Json,
        provider_capabilities -> Nullable<Json>,
        fallback_provider -> Nullable<Text>,
        fallback_provider_config -> Nullable<Json>,
        fallback_provider_capabilities -> Nullable<Json>,
        tool_types -> Json,
        recommended -> Bool,
        beta -> Bool,
        max_output_width -> Nullable<BigInt>,
        max_output_height -> Nullable<BigInt>,
        max_size_pixels -> Nullable<BigInt>,
    }
}

#[derive(SqlType, QueryId)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951))]
pub struct Uuid;

#[derive(SqlType, QueryId)]
#[diesel(postgres_type(oid = 114, array_oid = 199))]
pub struct Json;

#[derive(Debug, AsExpression, FromSqlRow, Serialize)]
#[diesel(sql_type = Uuid)]
#[serde(transparent)]
pub struct Id(pub uuid::Uuid);

/// JSON that is passed on as it is stored.
#[derive(Debug, FromSqlRow, Serialize)]
#[serde(transparent)]
pub struct Document(Box<RawValue>);

/// A model as it is answered with.
#[derive(Debug, Queryable, Selectable, Serialize)]
#[diesel(table_name = generation_models)]
pub struct Model {
    id: Id,
    name: String,
    icon: Option<String>,
    provider: String,
    provider_config: Document,
    provider_capabilities: Option<Document>,
    fallback_provider: Option<String>,
    fallback_provider_config: Option<Document>,
    fallback_provider_capabilities: Option<Document>,
    tool_types: Document,
    recommended: bool,
    beta: bool,
    max_output_width: Option<i64>,
    max_output_height: Option<i64>,
    max_size_pixels: Option<i64>,
}

impl ToSql<Uuid, Pg> for Id {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl FromSql<Uuid, Pg> for Id {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(uuid::Uuid::from_slice(value.as_bytes())?))
    }
}

impl FromSql<Json, Pg> for Document {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_slice(value.as_bytes())?))
    }
}
