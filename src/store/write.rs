//! Changes of models: a batch of writes is one transaction.

use std::sync::Arc;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::catalog_changes::changes_after;
use super::generation_models::models_with_ids;
use super::schema::{catalog_changes, catalog_revision, generation_models};
use super::sql_types::UuidValue;
use super::{
    Action, CatalogChange, ChangeMetadata, Error, GenerationModel, Store, StoredModel,
    UnreadableModel,
};
use crate::origin::Origin;

/// A write to one model.
pub struct Write {
    /// What to do.
    pub operation: Operation,
    /// Who does it, when, and by which request.
    pub metadata: ChangeMetadata,
}

/// What a write does.
pub enum Operation {
    /// Adds this model at the end of the catalogue. Its position and revision are set here.
    Create(Box<GenerationModel>),
    /// Changes a model.
    Update {
        /// The id of the model.
        id: Uuid,
        /// The condition under which it is changed.
        precondition: Precondition,
        /// Computes the model after the change from the model before.
        update: Update,
    },
    /// Deletes a model.
    Delete {
        /// The id of the model.
        id: Uuid,
        /// The condition under which it is deleted.
        precondition: Precondition,
    },
}

/// A condition on the model as it is in the transaction; `None` if there is no such model.
pub type Precondition = Box<dyn Fn(Option<&StoredModel>) -> bool + Send + Sync>;

/// A change of a model. It may be computed again if the transaction has to be repeated.
pub type Update = Box<dyn Fn(&GenerationModel) -> GenerationModel + Send + Sync>;

/// The result of a write.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The change that was written.
    Changed(Box<CatalogChange>),
    /// The model already has these values. Nothing was written: no time, no revision, no log entry.
    Unchanged(Box<GenerationModel>),
    /// There is no such model.
    NotFound,
    /// The precondition is false.
    PreconditionFailed,
    /// The model cannot be read, and so it cannot be updated.
    Unreadable(Box<UnreadableModel>),
}

/// The transaction was only tried.
#[derive(Debug, thiserror::Error)]
#[error("the transaction was rolled back")]
struct RolledBack;
/// What a transaction did.
#[derive(Debug)]
pub struct Written {
    /// The changes of others between the revision that the caller has and this transaction, in order.
    pub missed: Vec<CatalogChange>,
    /// An outcome for each write.
    pub outcomes: Vec<Outcome>,
}

/// The maximum number of changes of others that a transaction reads.
const MAX_MISSED: i64 = 64;

/// The constraints that a revision violates which has been used before, with their names on both databases.
const USED_REVISION: [&str; 4] = [
    "catalog_changes_pkey",
    "catalog_changes_revision_key",
    "generation_models_pkey",
    "generation_models_position_key",
];

impl Store {
    /// Runs writes in one transaction: all of them are committed, or none. The transaction runs to its end even if the
    /// caller is dropped.
    ///
    /// The transaction starts by taking a revision for each write, which keeps out every other writer of this database until
    /// it ends; a row that it reads cannot change before it is written. The triggers of `generation_models` record a change
    /// unless revisions are taken that are not logged yet. Then it reads what others have changed after the revision
    /// `current`, which the caller has. After the commit the caller needs nothing else from the database, so that nothing
    /// but the commit can fail.
    ///
    /// # Errors
    /// [`Error::Diverged`] if the log does not lead from `current` to this transaction in a few steps, or if the database
    /// fails.
    pub async fn write(&self, current: i64, writes: Vec<Arc<Write>>) -> Result<Written, Error> {
        let written = self.run_writes(writes, Some(current)).await;
        written.map_err(|error| {
            let is_used = USED_REVISION.iter().any(|name| error.violates(name));
            if is_used { Error::Diverged } else { error }
        })
    }

    /// Runs writes in a transaction and rolls it back.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) async fn try_writes(&self, writes: Vec<Arc<Write>>) -> Result<(), Error> {
        match self.run_writes(writes, None).await {
            Err(Error::Internal(cause)) if cause.is::<RolledBack>() => Ok(()),
            other => other.map(drop),
        }
    }

    /// Without a `current` revision the transaction is only tried.
    async fn run_writes(
        &self,
        writes: Vec<Arc<Write>>,
        current: Option<i64>,
    ) -> Result<Written, Error> {
        query!(self, write, |connection| {
            let count = i64::try_from(writes.len()).map_err(Error::internal)?;
            let (taken, logged): (i64, i64) = diesel::update(catalog_revision::table)
                .set(catalog_revision::revision.eq(catalog_revision::revision + count))
                .returning((catalog_revision::revision, catalog_revision::logged))
                .get_result(connection)
                .await
                .optional()?
                .ok_or_else(Error::no_revision_counter)?;
            let next = taken - count + 1;
            // The counter was set back: these revisions have been used.
            if next <= logged {
                return Err(Error::Diverged);
            }
            let is_tried = current.is_none();
            let current = current.unwrap_or(next - 1);
            let mut missed: Vec<CatalogChange> = Vec::new();
            if next != current + 1 {
                if !(1..=MAX_MISSED).contains(&(next - 1 - current)) {
                    return Err(Error::Diverged);
                }
                let changes = changes_after(current, MAX_MISSED);
                missed = changes
                    .select(CatalogChange::as_select())
                    .load(connection)
                    .await?;
                let revisions = missed.iter().map(|change| change.revision);
                let is_told_to_reload = missed.iter().any(CatalogChange::is_reload);
                if is_told_to_reload || !revisions.eq(current + 1..next) {
                    return Err(Error::Diverged);
                }
                let unreadable = CatalogChange::unreadable(&missed);
                if !unreadable.is_empty() {
                    let rows = models_with_ids(unreadable).select(StoredModel::as_select());
                    let rows: Vec<StoredModel> = rows.load(connection).await?;
                    CatalogChange::use_rows(&mut missed, &rows);
                }
            }
            let mut revision = next;
            let mut outcomes = Vec::with_capacity(writes.len());
            for write in &writes {
                let before = match &write.operation {
                    Operation::Create(_) => None,
                    Operation::Update { id, .. } | Operation::Delete { id, .. } => {
                        let row = generation_models::table
                            .filter(generation_models::id.eq(UuidValue(*id)));
                        let row = row.select(StoredModel::as_select());
                        row.get_result(connection).await.optional()?
                    }
                };
                let outcome = write.outcome(before.as_ref(), revision);
                if let Outcome::Changed(change) = &outcome {
                    let model = change.document.as_ref().map(|model| &model.0);
                    match (&change.action, model) {
                        (_, Some(Err(unreadable))) => {
                            return Err(Error::internal(unreadable.clone()));
                        }
                        (Action::Create, Some(Ok(model))) => {
                            let insert = diesel::insert_into(generation_models::table);
                            insert.values(model.clone()).execute(connection).await?;
                        }
                        (_, Some(Ok(model))) => {
                            let row = generation_models::table.find(model.position);
                            diesel::update(row)
                                .set(model.clone())
                                .execute(connection)
                                .await?;
                        }
                        (_, None) => {
                            let id = generation_models::id.eq(UuidValue(change.model_id));
                            let rows = generation_models::table.filter(id);
                            diesel::delete(rows).execute(connection).await?;
                        }
                    }
                    let insert = diesel::insert_into(catalog_changes::table);
                    insert
                        .values((**change).clone())
                        .execute(connection)
                        .await?;
                    revision += 1;
                }
                outcomes.push(outcome);
            }
            if revision != taken + 1 {
                diesel::update(catalog_revision::table)
                    .set(catalog_revision::revision.eq(revision - 1))
                    .execute(connection)
                    .await?;
            }
            if is_tried {
                return Err(Error::internal(RolledBack));
            }
            Ok(Written { missed, outcomes })
        })
    }
}

impl Write {
    /// The outcome of this write, given the model before it and the revision that it would make.
    fn outcome(&self, before: Option<&StoredModel>, revision: i64) -> Outcome {
        match (&self.operation, before) {
            (Operation::Create(model), _) => {
                let position = revision;
                let model = GenerationModel {
                    position,
                    ..(**model).clone()
                };
                self.changed(Action::Create, model.id, Some(model), revision)
            }
            (
                Operation::Update { precondition, .. } | Operation::Delete { precondition, .. },
                before,
            ) if !precondition(before) => Outcome::PreconditionFailed,
            (_, None) => Outcome::NotFound,
            (Operation::Delete { id, .. }, Some(_)) => {
                self.changed(Action::Delete, *id, None, revision)
            }
            (Operation::Update { .. }, Some(StoredModel(Err(unreadable)))) => {
                Outcome::Unreadable(Box::new(unreadable.clone()))
            }
            (Operation::Update { id, update, .. }, Some(StoredModel(Ok(before)))) => {
                let model = update(before);
                if model == *before {
                    return Outcome::Unchanged(Box::new(model));
                }
                let updated_at = self.metadata.at;
                let model = GenerationModel {
                    updated_at,
                    ..model
                };
                self.changed(Action::Update, *id, Some(model), revision)
            }
        }
    }

    fn changed(
        &self,
        action: Action,
        model_id: Uuid,
        model: Option<GenerationModel>,
        revision: i64,
    ) -> Outcome {
        let document = model.map(|model| StoredModel(Ok(GenerationModel { revision, ..model })));
        let Origin {
            client_address,
            request_id,
        } = self.metadata.origin.clone();
        Outcome::Changed(Box::new(CatalogChange {
            revision,
            model_id,
            action,
            document,
            user_id: self.metadata.user_id.map(UuidValue),
            request_id,
            client_address: client_address.map(|address| address.to_string()),
            changed_at: self.metadata.at,
        }))
    }
}
