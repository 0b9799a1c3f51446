//! Reads `catalog_changes` for people: newest first, each change with the model before it and the account that made it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::dsl::{max, min};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::catalog_changes::is_reload;
use super::json::{Document, Json};
use super::schema::{catalog_changes, users};
use super::sql_types::{TimestampValue, UuidValue};
use super::{Action, Error, Store};

/// A row of the log. The document is not decoded: the history shows rows that do not fit `openapi.yaml` too.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = catalog_changes)]
#[expect(missing_docs, reason = "`CatalogChange` describes these columns")]
pub struct LoggedChange {
    pub revision: i64,
    #[diesel(deserialize_as = UuidValue)]
    pub model_id: Uuid,
    pub action: Action,
    pub document: Option<Json<Document>>,
    pub user_id: Option<UuidValue>,
    pub request_id: Option<String>,
    pub client_address: Option<String>,
    #[diesel(deserialize_as = TimestampValue)]
    pub changed_at: DateTime<Utc>,
}

impl LoggedChange {
    /// Whether it makes every server read the whole catalogue again, and changes no model.
    #[must_use]
    pub fn is_reload(&self) -> bool {
        is_reload(self.action, self.model_id)
    }
}

/// A change in the history of the catalogue.
#[derive(Debug, Clone)]
pub struct PastChange {
    /// The change.
    pub change: LoggedChange,
    /// The e-mail address of the account that made it, if the account still exists.
    pub email: Option<String>,
    /// The model before the change; `None` if it was created, or if the log does not go back so far.
    pub before: Option<Json<Document>>,
}

impl PastChange {
    /// The oldest revision that the log has; `None` if the log is empty.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn oldest_revision(store: &Store) -> Result<Option<i64>, Error> {
        query!(store, read, |connection| {
            let oldest = catalog_changes::table.select(min(catalog_changes::revision));
            Ok(oldest.get_result(connection).await?)
        })
    }

    /// Reads at most `limit` changes from the time `since` on, newest first: those of one model, or all.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn newest(
        store: &Store,
        model: Option<Uuid>,
        since: Option<DateTime<Utc>>,
        limit: i64,
    ) -> Result<Vec<Self>, Error> {
        query!(store, snapshot, |connection| {
            let author = catalog_changes::user_id.eq(users::id.nullable());
            let mut changes = catalog_changes::table
                .left_join(users::table.on(author))
                .select((LoggedChange::as_select(), users::email.nullable()))
                .order(catalog_changes::revision.desc())
                .limit(limit)
                .into_boxed();
            if let Some(model) = model {
                changes = changes.filter(catalog_changes::model_id.eq(UuidValue(model)));
            }
            if let Some(since) = since {
                changes =
                    changes.filter(catalog_changes::changed_at.ge(TimestampValue::from(since)));
            }
            let changes: Vec<(LoggedChange, Option<String>)> = changes.load(connection).await?;
            let Some((oldest, _)) = changes.last() else {
                return Ok(Vec::new());
            };
            // The models before the oldest of these changes, of the models that they change.
            let models = changes.iter().map(|(change, _)| UuidValue(change.model_id));
            let latest = catalog_changes::table
                .filter(catalog_changes::revision.lt(oldest.revision))
                .filter(catalog_changes::model_id.eq_any(models.collect::<Vec<_>>()))
                .group_by(catalog_changes::model_id)
                .select(max(catalog_changes::revision));
            let revisions: Vec<Option<i64>> = latest.load(connection).await?;
            let earlier = catalog_changes::table
                .filter(catalog_changes::revision.eq_any(revisions.into_iter().flatten()))
                .select((catalog_changes::model_id, catalog_changes::document));
            let earlier: Vec<(UuidValue, _)> = earlier.load(connection).await?;
            Ok(with_models_before(changes, earlier))
        })
    }
}

/// Adds to each change the model before it. `earlier` are the models before the first of these changes.
fn with_models_before(
    changes: Vec<(LoggedChange, Option<String>)>,
    earlier: Vec<(UuidValue, Option<Json<Document>>)>,
) -> Vec<PastChange> {
    let earlier = earlier
        .into_iter()
        .map(|(id, document)| (Uuid::from(id), document));
    let mut models: HashMap<Uuid, Option<Json<Document>>> = earlier.collect();
    let oldest_first = changes.into_iter().rev().map(|(change, email)| {
        let before = models.insert(change.model_id, change.document.clone());
        PastChange {
            before: before.flatten(),
            change,
            email,
        }
    });
    let mut history: Vec<_> = oldest_first.collect();
    history.reverse();
    history
}
