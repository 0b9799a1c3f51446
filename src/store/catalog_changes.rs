//! The history of the catalogue: which change made which revision.
//!
//! What changes a model goes through [`record!`]: it takes the next revision, changes the model, and appends one row. Taking
//! a revision locks the row that counts them until the transaction ends. So revisions are committed in their order, none is
//! left out (a transaction that is undone undoes its revision), and whoever has seen revision n never finds a lower one
//! later that was not there.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::schema::{catalog_changes, catalog_revision};
use super::sql::{Cached, InstantValue, TakenRevision, UuidValue};
use super::{Document, Error, GenerationModel, Store};

/// What was done to a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It was made.
    Create,
    /// It was changed.
    Update,
    /// It was removed.
    Delete,
}

/// Who makes a change, when, and by which request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The account; none for what an operator does at the command line.
    pub user_id: Option<Uuid>,
    /// The id of the request, if there is one.
    pub request_id: Option<String>,
    /// The time of the change.
    pub at: DateTime<Utc>,
}

/// Where the history stands: its newest revision, and the change that made it. Two databases that agree on it, a primary
/// and what was promoted in its place, say, agree on all that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The revision; 0 before the first change.
    pub revision: i64,
    /// The model that was changed, and when; none for what is older than the history.
    pub change: Option<(Uuid, DateTime<Utc>)>,
}

/// One change of one model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogChange {
    /// The revision of the catalogue that the change made: one more than that of the change before.
    pub revision: i64,
    /// The model.
    pub model_id: Uuid,
    /// What was done to it.
    pub action: Action,
    /// The model after the change as a JSON object, see [`CatalogChange::model`]; none when it was removed.
    pub document: Option<Document>,
    /// Who did it, and when.
    pub signature: Signature,
}

/// A change to be appended.
#[derive(Insertable)]
#[diesel(table_name = catalog_changes, treat_none_as_default_value = false)]
pub(super) struct NewChange {
    revision: TakenRevision,
    model_id: UuidValue,
    action: &'static str,
    document: Option<Document>,
    user_id: Option<UuidValue>,
    request_id: Option<String>,
    changed_at: InstantValue,
}

type Columns = (
    i64,
    UuidValue,
    String,
    Option<Document>,
    Option<UuidValue>,
    Option<String>,
    InstantValue,
);

impl Signature {
    /// What the account `user_id` does at the time `at`.
    #[must_use]
    pub const fn of_user(user_id: Uuid, at: DateTime<Utc>) -> Self {
        Self {
            user_id: Some(user_id),
            request_id: None,
            at,
        }
    }
}

impl CatalogChange {
    /// At most `limit` changes after the revision `revision`, in their order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn since(store: &Store, revision: i64, limit: i64) -> Result<Vec<Self>, Error> {
        let rows: Vec<Columns> = query!(store, newest, |connection| {
            let rows = catalog_changes::table
                .filter(catalog_changes::revision.gt(revision))
                .order(catalog_changes::revision)
                .limit(limit);
            Ok(Cached(rows).load(connection).await?)
        })?;
        rows.into_iter().map(Self::from_columns).collect()
    }

    /// At most `limit` changes after `head`, in their order; `None` when this history does not contain `head`, or lacks
    /// what came next, so that the catalogue has to be read as a whole.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn after(
        store: &Store,
        head: Head,
        limit: usize,
    ) -> Result<Option<Vec<Self>>, Error> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut changes = Self::since(store, head.revision - 1, limit.saturating_add(1)).await?;
        if head.change.is_some() {
            if changes.iter().map(Self::head).next() != Some(head) {
                return Ok(None);
            }
            let _known = changes.remove(0);
        }
        let follows = |change: &Self| change.revision == head.revision + 1;
        Ok(changes.iter().take(1).all(follows).then_some(changes))
    }

    /// Where the history stood after this change.
    #[must_use]
    pub const fn head(&self) -> Head {
        Head {
            revision: self.revision,
            change: Some((self.model_id, self.signature.at)),
        }
    }

    /// The newest revision; 0 before the first change.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn latest_revision(store: &Store) -> Result<i64, Error> {
        query!(store, read, |connection| {
            let latest = catalog_revision::table.select(catalog_revision::revision);
            Ok(latest.get_result(connection).await?)
        })
    }

    /// The model after the change; none when it was removed.
    ///
    /// # Errors
    /// When the document is not one that this program writes.
    pub fn model(&self) -> Result<Option<GenerationModel>, Error> {
        let Some(document) = &self.document else {
            return Ok(None);
        };
        let model: GenerationModel =
            serde_json::from_str(document.get()).map_err(Error::internal)?;
        Ok(Some(model.at_revision(self.revision)))
    }

    fn from_columns(row: Columns) -> Result<Self, Error> {
        let (revision, model_id, action, document, user_id, request_id, at) = row;
        Ok(Self {
            revision,
            model_id: model_id.into(),
            action: Action::from_text(&action)?,
            document,
            signature: Signature {
                user_id: user_id.map(Into::into),
                request_id,
                at: at.into(),
            },
        })
    }
}

impl NewChange {
    /// This was made of the model.
    pub(super) fn saved(
        action: Action,
        model: &GenerationModel,
        signature: Signature,
    ) -> Result<Self, Error> {
        let document = Document::from_value(model).map_err(Error::internal)?;
        Ok(Self::new(action, model.id, Some(document), signature))
    }

    /// The model with this identifier was removed.
    pub(super) fn removed(model_id: Uuid, signature: Signature) -> Self {
        Self::new(Action::Delete, model_id, None, signature)
    }

    fn new(
        action: Action,
        model_id: Uuid,
        document: Option<Document>,
        signature: Signature,
    ) -> Self {
        Self {
            revision: TakenRevision,
            model_id: model_id.into(),
            action: action.as_str(),
            document,
            user_id: signature.user_id.map(Into::into),
            request_id: signature.request_id,
            changed_at: signature.at.into(),
        }
    }
}

impl Action {
    /// The name that the database keeps.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    fn from_text(text: &str) -> Result<Self, Error> {
        let mut all = [Self::Create, Self::Update, Self::Delete].into_iter();
        all.find(|action| action.as_str() == text)
            .ok_or_else(|| Error::internal(format!("an unknown action in the history: {text}")))
    }
}

/// Where the history stands, in a transaction that reads more.
macro_rules! head {
    ($connection:ident) => {{
        use $crate::store::schema::{catalog_changes, catalog_revision};
        use $crate::store::sql::{InstantValue, UuidValue};
        let newest = catalog_changes::revision.eq(catalog_revision::revision);
        let head = catalog_revision::table
            .left_join(catalog_changes::table.on(newest))
            .select((
                catalog_revision::revision,
                (catalog_changes::model_id, catalog_changes::changed_at).nullable(),
            ));
        let (revision, change): (i64, Option<(UuidValue, InstantValue)>) =
            head.get_result($connection).await?;
        let change = change.map(|(id, at)| (id.into(), at.into()));
        $crate::store::Head { revision, change }
    }};
}

/// The statement that takes the next revision, which is then a [`TakenRevision`].
macro_rules! next_revision {
    () => {{
        use diesel::ExpressionMethods as _;
        use $crate::store::schema::catalog_revision;
        let next = catalog_revision::revision + 1;
        diesel::update(catalog_revision::table)
            .set(catalog_revision::revision.eq(next))
            .returning(catalog_revision::revision)
    }};
}

/// Takes the next revision, runs the statement that changes a model, and appends the [`NewChange`] to the history. Returns
/// the revision.
macro_rules! record {
    ($transaction:ident, $statement:expr, $change:expr) => {{
        use $crate::store::schema::catalog_changes;
        let change = diesel::insert_into(catalog_changes::table).values($change);
        $transaction.record($statement, change).await?
    }};
}

pub(super) use {head, next_revision, record};
