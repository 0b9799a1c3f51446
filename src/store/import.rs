//! Adds the models and accounts of another database: all of them in one transaction, or none.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use tokio::sync::mpsc::Receiver;
use uuid::Uuid;

use super::schema::{catalog_revision, generation_models, users};
use super::sql_types::UuidValue;
use super::{
    AccountEvent, Action, Author, CatalogChange, Error, Event, GenerationModel, Store, StoredModel,
    User,
};

/// A part of an import. The parts together have as many models as was announced.
pub enum Part {
    /// The next models, in the order of the catalogue. Their positions and revisions are set here.
    Models(Vec<GenerationModel>),
    /// Accounts.
    Users(Vec<User>),
    /// Nothing follows. Without this part nothing is added.
    End,
}

/// Inserts many rows. diesel has no statement for that which both databases know.
pub(super) trait InsertAll {
    /// Lets the transaction wait for rows of the other database, which may have to sort them first.
    fn allow_waits(&mut self) -> impl Future<Output = Result<(), Error>> + Send;

    /// Inserts models and their log entries.
    fn insert_models(
        &mut self,
        models: Vec<GenerationModel>,
        changes: Vec<CatalogChange>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Inserts accounts and their events.
    fn insert_users(
        &mut self,
        users: Vec<User>,
        events: Vec<AccountEvent>,
    ) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Which rows exist already.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Existing {
    /// The ids of models or accounts.
    pub ids: HashSet<Uuid>,
    /// The e-mail addresses of accounts.
    pub emails: HashSet<String>,
}

impl Store {
    /// Adds everything that `parts` yields. The models get the next revisions, in their order, and keep their times; their
    /// changes are logged as those of no account. Other writers wait until the transaction ends.
    ///
    /// # Errors
    /// [`Error::UniqueViolation`] if a row exists already; otherwise if the database fails, or if `parts` ends without
    /// [`Part::End`].
    pub async fn import(
        &self,
        models: usize,
        mut parts: Receiver<Part>,
        author: Author,
    ) -> Result<(), Error> {
        query!(self, write, |connection| {
            connection.allow_waits().await?;
            let count = i64::try_from(models).map_err(Error::internal)?;
            // All revisions first: the triggers of `generation_models` record what has none.
            let latest: i64 = diesel::update(catalog_revision::table)
                .set(catalog_revision::revision.eq(catalog_revision::revision + count))
                .returning(catalog_revision::revision)
                .get_result(connection)
                .await?;
            let mut revision = latest - count;
            loop {
                match parts.recv().await {
                    Some(Part::Models(models)) => {
                        let (models, changes) = number(models, &mut revision, &author);
                        connection.insert_models(models, changes).await?;
                    }
                    Some(Part::Users(users)) => {
                        let event =
                            |user| AccountEvent::of_change(Event::Created, user, author.clone());
                        let events: Vec<_> = users.iter().map(event).collect();
                        connection.insert_users(users, events).await?;
                    }
                    Some(Part::End) if revision == latest => return Ok(()),
                    _ => return Err(Error::internal("the import was not completed")),
                }
            }
        })
    }

    /// Returns which of these models exist.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn existing_models(&self, ids: Vec<Uuid>) -> Result<Existing, Error> {
        let ids: Vec<_> = ids.into_iter().map(UuidValue).collect();
        query!(self, read, |connection| {
            let existing = generation_models::table.filter(generation_models::id.eq_any(ids));
            let ids: Vec<UuidValue> = existing
                .select(generation_models::id)
                .load(connection)
                .await?;
            Ok(Existing {
                ids: ids.into_iter().map(Into::into).collect(),
                ..Existing::default()
            })
        })
    }

    /// Returns which of these accounts exist. An account exists if its id or its e-mail address is used.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn existing_users(&self, new: &[User]) -> Result<Existing, Error> {
        let ids: Vec<_> = new.iter().map(|user| UuidValue(user.id)).collect();
        let emails: Vec<_> = new.iter().map(|user| user.email.clone()).collect();
        query!(self, read, |connection| {
            let existing =
                users::table.filter(users::id.eq_any(ids).or(users::email.eq_any(emails)));
            let existing: Vec<User> = existing.select(User::as_select()).load(connection).await?;
            Ok(Existing {
                ids: existing.iter().map(|user| user.id).collect(),
                emails: existing.into_iter().map(|user| user.email).collect(),
            })
        })
    }
}

/// Gives models the revisions after `revision`, and returns them with their log entries.
fn number(
    models: Vec<GenerationModel>,
    revision: &mut i64,
    author: &Author,
) -> (Vec<GenerationModel>, Vec<CatalogChange>) {
    let number = |model| {
        *revision += 1;
        let model = GenerationModel {
            position: *revision,
            revision: *revision,
            ..model
        };
        let change = CatalogChange {
            revision: *revision,
            model_id: model.id,
            action: Action::Create,
            document: Some(StoredModel(Ok(model.clone()))),
            user_id: None,
            request_id: None,
            client_address: None,
            changed_at: author.at,
        };
        (model, change)
    };
    models.into_iter().map(number).unzip()
}
