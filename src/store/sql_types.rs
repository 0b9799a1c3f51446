//! SQL types of columns that have a type of their own in PostgreSQL and are text in SQLite. Diesel has no such types: its
//! `Uuid` and `Timestamptz` exist for PostgreSQL only.

use chrono::{DateTime, SecondsFormat, Utc};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{self, SqlType};
use diesel::sqlite::{Sqlite, SqliteValue};

/// `uuid`, or text in the hyphenated form in lower case.
#[derive(Debug, Clone, Copy, SqlType, QueryId)]
#[diesel(
    postgres_type(oid = 2950, array_oid = 2951),
    sqlite_type(name = "Text")
)]
pub struct Uuid;

/// `timestamptz`, or text as RFC 3339 in UTC with six digits of fraction, which sorts by time.
#[derive(Debug, Clone, Copy, SqlType, QueryId)]
#[diesel(
    postgres_type(oid = 1184, array_oid = 1185),
    sqlite_type(name = "Text")
)]
pub struct UtcTimestamp;

/// The value of a [`Uuid`] column. Diesel's traits cannot be implemented for `uuid::Uuid` and a SQL type of this crate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Uuid)]
pub struct UuidValue(pub uuid::Uuid);

/// The value of a [`UtcTimestamp`] column.
#[derive(Debug, Clone, Copy, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = UtcTimestamp)]
pub struct TimestampValue(DateTime<Utc>);

/// A value that is the default of its type if it cannot be decoded.
#[derive(Debug, Clone, Copy, FromSqlRow)]
pub struct Lenient<T>(pub T);

impl<ST, DB, T> FromSql<ST, DB> for Lenient<T>
where
    DB: Backend,
    T: FromSql<ST, DB> + Default,
{
    fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(T::from_sql(value).unwrap_or_default()))
    }
}

impl From<uuid::Uuid> for UuidValue {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

impl From<UuidValue> for uuid::Uuid {
    fn from(UuidValue(value): UuidValue) -> Self {
        value
    }
}

impl From<DateTime<Utc>> for TimestampValue {
    fn from(value: DateTime<Utc>) -> Self {
        Self(value)
    }
}

impl From<TimestampValue> for DateTime<Utc> {
    fn from(TimestampValue(value): TimestampValue) -> Self {
        value
    }
}

impl ToSql<Uuid, Pg> for UuidValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<sql_types::Uuid, Pg>::to_sql(&self.0, out)
    }
}

impl FromSql<Uuid, Pg> for UuidValue {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        FromSql::<sql_types::Uuid, Pg>::from_sql(value).map(Self)
    }
}

impl ToSql<Uuid, Sqlite> for UuidValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.hyphenated().to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<Uuid, Sqlite> for UuidValue {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(text(value)?.parse()?))
    }
}

impl ToSql<UtcTimestamp, Pg> for TimestampValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<sql_types::Timestamptz, Pg>::to_sql(&self.0, out)
    }
}

impl FromSql<UtcTimestamp, Pg> for TimestampValue {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        FromSql::<sql_types::Timestamptz, Pg>::from_sql(value).map(Self)
    }
}

impl ToSql<UtcTimestamp, Sqlite> for TimestampValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_rfc3339_opts(SecondsFormat::Micros, true));
        Ok(IsNull::No)
    }
}

impl FromSql<UtcTimestamp, Sqlite> for TimestampValue {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(DateTime::parse_from_rfc3339(&text(value)?)?.to_utc()))
    }
}

fn text(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<String> {
    FromSql::<sql_types::Text, Sqlite>::from_sql(value)
}
