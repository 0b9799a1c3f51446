//! Column types that one schema can name on both databases: PostgreSQL's own types there, text in SQLite.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::{AppearsOnTable, AsExpression, ValidGrouping};
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{BigInt, SqlType, Text};
use diesel::sqlite::{Sqlite, SqliteValue};
use diesel::{Expression, QueryResult, RunQueryDsl};
use std::io::Write;

use super::document::Document;

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
pub struct Instant;

/// `json`, or text; either keeps the bytes that it was given.
#[derive(Debug, Clone, Copy, SqlType, QueryId)]
#[diesel(postgres_type(oid = 114, array_oid = 199), sqlite_type(name = "Text"))]
pub struct Json;

/// The value of a [`Uuid`] column. Rows show `uuid::Uuid`, which cannot implement diesel's traits for our column types.
#[derive(Debug, Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Uuid)]
pub struct UuidValue(uuid::Uuid);

/// The value of an [`Instant`] column.
#[derive(Debug, Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Instant)]
pub struct InstantValue(DateTime<Utc>);

impl From<uuid::Uuid> for UuidValue {
    fn from(id: uuid::Uuid) -> Self {
        Self(id)
    }
}

impl From<UuidValue> for uuid::Uuid {
    fn from(value: UuidValue) -> Self {
        value.0
    }
}

impl From<DateTime<Utc>> for InstantValue {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at)
    }
}

impl From<InstantValue> for DateTime<Utc> {
    fn from(value: InstantValue) -> Self {
        value.0
    }
}

impl ToSql<Uuid, Pg> for UuidValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl FromSql<Uuid, Pg> for UuidValue {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(uuid::Uuid::from_slice(value.as_bytes())?))
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

/// PostgreSQL counts microseconds from the start of the year 2000.
const POSTGRES_EPOCH: DateTime<Utc> = match DateTime::from_timestamp(946_684_800, 0) {
    Some(epoch) => epoch,
    None => DateTime::UNIX_EPOCH,
};

impl ToSql<Instant, Pg> for InstantValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let micros = (self.0 - POSTGRES_EPOCH)
            .num_microseconds()
            .ok_or("a time out of range")?;
        ToSql::<BigInt, Pg>::to_sql(&micros, &mut out.reborrow())
    }
}

impl FromSql<Instant, Pg> for InstantValue {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let micros = <i64 as FromSql<BigInt, Pg>>::from_sql(value)?;
        POSTGRES_EPOCH
            .checked_add_signed(TimeDelta::microseconds(micros))
            .map(Self)
            .ok_or_else(|| "a time out of range".into())
    }
}

impl ToSql<Instant, Sqlite> for InstantValue {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_rfc3339_opts(SecondsFormat::Micros, true));
        Ok(IsNull::No)
    }
}

impl FromSql<Instant, Sqlite> for InstantValue {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(DateTime::parse_from_rfc3339(&text(value)?)?.to_utc()))
    }
}

impl ToSql<Json, Pg> for Document {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.get().as_bytes())?;
        Ok(IsNull::No)
    }
}

impl FromSql<Json, Pg> for Document {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let text = String::from_utf8(value.as_bytes().to_vec())?;
        Ok(Self::from_text(text)?)
    }
}

impl ToSql<Json, Sqlite> for Document {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.get());
        Ok(IsNull::No)
    }
}

impl FromSql<Json, Sqlite> for Document {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self::from_text(text(value)?)?)
    }
}

/// A query whose rows nobody else may change until the transaction ends. SQLite's one writer needs no locks.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct ForUpdate<Q>(pub Q);

impl<Q: Query> Query for ForUpdate<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, Connection> RunQueryDsl<Connection> for ForUpdate<Q> {}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for ForUpdate<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" FOR UPDATE");
        Ok(())
    }
}

impl<Q: QueryFragment<Sqlite>> QueryFragment<Sqlite> for ForUpdate<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}

/// A query whose text is always the same, so that it is prepared once for each connection. Diesel cannot know that of an
/// update, which may set now these columns and now others.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct Cached<Q>(pub Q);

impl<Q: Query> Query for Cached<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, Connection> RunQueryDsl<Connection> for Cached<Q> {}

impl<DB: Backend, Q: QueryFragment<DB>> QueryFragment<DB> for Cached<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}

/// The revision that is taken along with what is written. Naming it so, and not by its number, needs no answer of the
/// database.
#[derive(Debug, Clone, Copy, QueryId, ValidGrouping)]
pub struct TakenRevision;

/// Whatever a row says: it is being written.
impl From<i64> for TakenRevision {
    fn from(_: i64) -> Self {
        Self
    }
}

impl Expression for TakenRevision {
    type SqlType = BigInt;
}

impl<S> AppearsOnTable<S> for TakenRevision {}

/// `taken` is a part of the same statement, see `postgres::transaction`.
impl QueryFragment<Pg> for TakenRevision {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("(SELECT revision FROM taken)");
        Ok(())
    }
}

impl QueryFragment<Sqlite> for TakenRevision {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("(SELECT revision FROM catalog_revision)");
        Ok(())
    }
}

fn text(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<String> {
    <String as FromSql<Text, Sqlite>>::from_sql(value)
}
