//! One client that commits new models to a file, one after the other.

use std::path::Path;

use ::generation_models::store::Document;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sqlite::Sqlite;

use super::model::row;
use crate::Failure;
use crate::catalogue::sqlite::connect;

diesel::table! {
    generation_models (position) {
        position -> BigInt,
        id -> Text,
        name -> Text,
        icon -> Nullable<Text>,
        provider -> Text,
        provider_config -> Text,
        provider_capabilities -> Nullable<Text>,
        tool_types -> Text,
        recommended -> Bool,
        beta -> Bool,
        max_output_width -> Nullable<BigInt>,
        max_output_height -> Nullable<BigInt>,
        created_at -> Text,
        updated_at -> Text,
        revision -> BigInt,
    }
}

diesel::table! {
    catalog_revision (singleton) {
        singleton -> Bool,
        revision -> BigInt,
    }
}

diesel::table! {
    catalog_changes (revision) {
        revision -> BigInt,
        model_id -> Text,
        action -> Text,
        document -> Nullable<Text>,
        user_id -> Nullable<Text>,
        changed_at -> Text,
    }
}

/// A connection, whose statements are prepared once.
pub struct SqliteClient(SqliteConnection);

impl SqliteClient {
    pub fn connect(path: &Path) -> Result<Self, Failure> {
        connect(path).map(Self)
    }

    /// Commits one more model.
    pub fn create(&mut self) -> Result<(), Failure> {
        self.0.immediate_transaction(create)
    }
}

/// A statement that is prepared once, which diesel by itself does with no update.
#[derive(QueryId)]
struct Cached<Q>(Q);

impl<Q: Query> Query for Cached<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> RunQueryDsl<SqliteConnection> for Cached<Q> {}

impl<Q: QueryFragment<Sqlite>> QueryFragment<Sqlite> for Cached<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _: &Sqlite) -> QueryResult<bool> {
        Ok(true)
    }
}

fn create(connection: &mut SqliteConnection) -> Result<(), Failure> {
    let next = catalog_revision::revision + 1;
    let revision = diesel::update(catalog_revision::table)
        .set(catalog_revision::revision.eq(next))
        .returning(catalog_revision::revision);
    let revision = Cached(revision).get_result(connection)?;
    let model = row(revision)?;
    let document = serde_json::to_string(&model)?;
    let (id, at) = (model.id.to_string(), model.created_at.to_rfc3339());
    let capabilities = model.provider_capabilities.as_ref();
    diesel::insert_into(generation_models::table)
        .values((
            generation_models::position.eq(model.position),
            generation_models::id.eq(&id),
            generation_models::name.eq(&model.name),
            generation_models::icon.eq(&model.icon),
            generation_models::provider.eq(&model.provider),
            generation_models::provider_config.eq(model.provider_config.get()),
            generation_models::provider_capabilities.eq(capabilities.map(Document::get)),
            generation_models::tool_types.eq(model.tool_types.get()),
            generation_models::recommended.eq(model.recommended),
            generation_models::beta.eq(model.beta),
            generation_models::max_output_width.eq(model.max_output_width),
            generation_models::max_output_height.eq(model.max_output_height),
            generation_models::created_at.eq(&at),
            generation_models::updated_at.eq(&at),
            generation_models::revision.eq(revision),
        ))
        .execute(connection)?;
    diesel::insert_into(catalog_changes::table)
        .values((
            catalog_changes::revision.eq(revision),
            catalog_changes::model_id.eq(&id),
            catalog_changes::action.eq("create"),
            catalog_changes::document.eq(&document),
            catalog_changes::user_id.eq(&id),
            catalog_changes::changed_at.eq(&at),
        ))
        .execute(connection)?;
    Ok(())
}
