//! The table `catalog_changes`: the log of every change of a model, one row a revision.
//!
//! A transaction that changes models first takes the next revision (`write`), which locks the one row of
//! `catalog_revision` until it ends. Therefore revisions are committed in order and without gaps, and a reader that has
//! seen revision n never finds a lower one later that was not there.

use chrono::{DateTime, Utc};
use diesel::dsl::auto_type;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::action::Action;
use super::schema::{catalog_changes, catalog_revision};
use super::sql_types::{Lenient, TimestampValue, UuidValue};
use super::{Error, GenerationModel, Store, StoredModel, UnreadableModel};
use crate::origin::Origin;

/// Who changes a model, when, and by which request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeMetadata {
    /// The account.
    pub user_id: Option<Uuid>,
    /// The request.
    pub origin: Origin,
    /// The time of the change.
    pub at: DateTime<Utc>,
}

/// The latest revision of a log and the change that made it. Two databases that agree on it, such as a primary and the
/// standby that replaced it, agree on everything before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatestRevision {
    /// The revision; 0 before the first change.
    pub revision: i64,
    /// The model that was changed, and when. `None` if the change is older than the log.
    pub change: Option<(Uuid, DateTime<Utc>)>,
}

/// A row of the log: one change of one model.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = catalog_changes, treat_none_as_default_value = false)]
pub struct CatalogChange {
    /// The revision that the change made: the one of the change before, plus one.
    pub revision: i64,
    /// The model.
    #[diesel(deserialize_as = UuidValue, serialize_as = UuidValue)]
    pub model_id: Uuid,
    /// What happened to it.
    pub action: Action,
    /// The row of the model after the change, but for its revision; `None` after it was deleted.
    pub document: Option<StoredModel>,
    /// The account that made the change.
    pub user_id: Option<UuidValue>,
    /// The request that made the change.
    pub request_id: Option<String>,
    /// The address of the client that made the change.
    pub client_address: Option<String>,
    /// The time of the change.
    #[diesel(deserialize_as = TimestampValue, serialize_as = TimestampValue)]
    pub changed_at: DateTime<Utc>,
}

/// The model of [`CatalogChange::append_reload`]. No model has this id, so that older versions of this program, which know
/// no reload, apply a deletion that changes nothing.
const RELOAD: Uuid = Uuid::nil();

/// Whether this is what [`CatalogChange::append_reload`] writes.
pub(super) fn is_reload(action: Action, model: Uuid) -> bool {
    action == Action::Delete && model == RELOAD
}

/// The columns of a [`LatestRevision`].
#[auto_type]
pub(super) fn latest_revision() -> _ {
    catalog_revision::table
        .left_join(
            catalog_changes::table.on(catalog_changes::revision.eq(catalog_revision::revision)),
        )
        .select((
            catalog_revision::revision,
            (catalog_changes::model_id, catalog_changes::changed_at).nullable(),
        ))
}

/// The model of a change, and its time.
type LenientChange = (Lenient<UuidValue>, Lenient<TimestampValue>);

impl LatestRevision {
    /// Columns that cannot be decoded count as the nil UUID and the Unix epoch: reading the catalogue does not need them.
    pub(super) fn from_columns(columns: (i64, Option<LenientChange>)) -> Self {
        let (revision, change) = columns;
        Self {
            revision,
            change: change.map(|(Lenient(id), Lenient(at))| (id.into(), at.into())),
        }
    }
}

/// At most `limit` changes after the revision `revision`, in order.
#[auto_type]
pub(super) fn changes_after(revision: i64, limit: i64) -> _ {
    catalog_changes::table
        .filter(catalog_changes::revision.gt(revision))
        .order(catalog_changes::revision)
        .limit(limit)
}

impl CatalogChange {
    /// Reads at most `limit` changes after the revision `revision`, in order, from a database that has every committed
    /// change.
    ///
    /// # Errors
    /// If the database fails, or the change cannot be decoded. A document that cannot be is no error.
    pub async fn since(store: &Store, revision: i64, limit: i64) -> Result<Vec<Self>, Error> {
        query!(store, read_primary, |connection| {
            let changes = changes_after(revision, limit).select(Self::as_select());
            Ok(changes.load::<Self>(connection).await?)
        })
    }

    /// Reads at most `limit` changes after `latest`, in order. `None` if this log does not contain `latest`, or lacks the
    /// revision after it: then the catalogue must be read as a whole.
    ///
    /// # Errors
    /// As for [`CatalogChange::since`].
    pub async fn after(
        store: &Store,
        latest: LatestRevision,
        limit: usize,
    ) -> Result<Option<Vec<Self>>, Error> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut changes = Self::since(store, latest.revision - 1, limit.saturating_add(1)).await?;
        if latest.change.is_some() {
            if changes.as_slice().first().map(Self::latest) != Some(latest) {
                return Ok(None);
            }
            changes.remove(0);
        }
        let follows = |change: &Self| change.revision == latest.revision + 1;
        if !changes.as_slice().first().is_none_or(follows) {
            return Ok(None);
        }
        let unreadable = Self::unreadable(&changes);
        if !unreadable.is_empty() {
            let rows = GenerationModel::find(store, unreadable).await?;
            Self::use_rows(&mut changes, &rows);
        }
        Ok(Some(changes))
    }

    /// Appends a change of no model, which makes every server read the whole catalogue again. Returns its revision.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn append_reload(store: &Store, at: DateTime<Utc>) -> Result<i64, Error> {
        query!(store, write, |connection| {
            let revision = catalog_revision::revision;
            let revision: i64 = diesel::update(catalog_revision::table)
                .set(revision.eq(revision + 1))
                .returning(revision)
                .get_result(connection)
                .await?;
            let reload = Self {
                revision,
                model_id: RELOAD,
                action: Action::Delete,
                document: None,
                user_id: None,
                request_id: None,
                client_address: None,
                changed_at: at,
            };
            let insert = diesel::insert_into(catalog_changes::table);
            insert.values(reload).execute(connection).await?;
            Ok(revision)
        })
    }

    /// Whether this is a change of [`CatalogChange::append_reload`].
    #[must_use]
    pub fn is_reload(&self) -> bool {
        is_reload(self.action, self.model_id)
    }

    /// The state of the log after this change.
    #[must_use]
    pub const fn latest(&self) -> LatestRevision {
        LatestRevision {
            revision: self.revision,
            change: Some((self.model_id, self.changed_at)),
        }
    }

    /// Reads the latest revision; 0 before the first change.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn latest_revision(store: &Store) -> Result<i64, Error> {
        query!(store, read, |connection| {
            let latest = catalog_revision::table.select(catalog_revision::revision);
            Ok(latest.get_result(connection).await?)
        })
    }

    /// The model after the change; `None` after it was deleted.
    #[must_use]
    pub fn into_model(self) -> Option<StoredModel> {
        let StoredModel(mut model) = self.document?;
        let (position, revision) = match &mut model {
            Ok(model) => (&mut model.position, &mut model.revision),
            Err(UnreadableModel {
                position,
                revision,
                id,
                ..
            }) => {
                *id = self.model_id;
                (position, revision)
            }
        };
        *revision = self.revision;
        if *position == 0 {
            // Documents of version 0.1 lack the position of a new model, which is its revision.
            *position = self.revision;
        }
        Some(StoredModel(model))
    }

    /// The ids of the models whose documents cannot be decoded.
    pub(super) fn unreadable(changes: &[Self]) -> Vec<Uuid> {
        let unreadable = changes.iter().filter(|change| change.is_unreadable());
        unreadable.map(|change| change.model_id).collect()
    }

    pub(super) const fn is_unreadable(&self) -> bool {
        matches!(self.document, Some(StoredModel(Err(_))))
    }

    /// Takes the rows of the models for documents that cannot be decoded. A version with another set of columns writes
    /// such documents, and its rows may be readable. A row that was changed later is not what this change made.
    pub(super) fn use_rows(changes: &mut [Self], rows: &[StoredModel]) {
        for change in changes.iter_mut().filter(|change| change.is_unreadable()) {
            let is_row = |row: &&StoredModel| {
                row.id() == change.model_id && row.revision() == change.revision
            };
            if let Some(row) = rows.iter().find(is_row) {
                change.document = Some(row.clone());
            }
        }
    }
}
