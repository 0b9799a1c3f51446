//! One model as responses show it.

use std::sync::Arc;

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use uuid::Uuid;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::conversion;
use crate::store::{
    CatalogChange, Error, GenerationModel, LatestRevision, StoredModel, UnreadableModel,
};

/// Identifies one state of a model, or of the whole catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// The revision that made this state.
    pub revision: i64,
    /// A hash of everything that clients see of it. Revisions alone are not enough: a database that was restored counts
    /// some of them again, and another version of this program may encode the same revision in another way.
    pub hash: u64,
    /// The time of the revision; `None` if there is none, or if it is not known.
    pub modified_at: Option<DateTime<Utc>>,
}

/// A model as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodedModel {
    pub(super) id: Uuid,
    pub(super) position: i64,
    /// The version of the model.
    pub version: Version,
    /// Its JSON; empty if the model cannot be read.
    pub json: Bytes,
    /// Why the model cannot be read.
    pub(super) unreadable: Option<Arc<UnreadableModel>>,
}

impl EncodedModel {
    /// Encodes a row.
    ///
    /// # Errors
    /// If the row cannot be encoded, which is a bug.
    pub fn new(row: GenerationModel) -> Result<Self, Error> {
        let (id, position) = (row.id, row.position);
        let (revision, modified_at) = (row.revision, Some(row.updated_at));
        let json = serde_json::to_vec(&conversion::public(row)).map_err(Error::internal)?;
        // The hash depends on the position too, so that the sum of all hashes depends on the order of the models.
        let hash = xxh3_64_with_seed(&json, position.cast_unsigned());
        Ok(Self {
            id,
            position,
            version: Version {
                revision,
                hash,
                modified_at,
            },
            json: json.into(),
            unreadable: None,
        })
    }

    /// Encodes a row that may be one that cannot be read.
    ///
    /// # Errors
    /// As for [`EncodedModel::new`].
    pub fn of_stored(StoredModel(model): StoredModel) -> Result<Self, Error> {
        match model {
            Ok(row) => Self::new(row),
            Err(model) => Ok(Self::unreadable(model)),
        }
    }

    /// A model without JSON. Its version differs from that of the model when it can be read.
    fn unreadable(model: UnreadableModel) -> Self {
        Self {
            id: model.id,
            position: model.position,
            version: Version {
                revision: model.revision,
                hash: xxh3_64_with_seed(b"", model.position.cast_unsigned()),
                modified_at: None,
            },
            json: Bytes::new(),
            unreadable: Some(Arc::new(model)),
        }
    }
}

/// A change of one model, which leads from one snapshot to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// The state of the log after the change.
    pub(super) latest: LatestRevision,
    pub(super) id: Uuid,
    pub(super) at: DateTime<Utc>,
    /// The model after the change; `None` after it was deleted.
    pub(super) model: Option<EncodedModel>,
}

impl Change {
    /// Sets the position of a model that cannot be read, which its document may lack, to the one that is known.
    #[must_use]
    pub(super) fn with_position(self, known: Option<i64>) -> Self {
        let at = |model: EncodedModel| match (&model.unreadable, known) {
            (Some(reason), Some(position)) => EncodedModel::unreadable(UnreadableModel {
                position,
                ..UnreadableModel::clone(reason)
            }),
            _ => model,
        };
        Self {
            model: self.model.map(at),
            ..self
        }
    }
}

impl TryFrom<CatalogChange> for Change {
    type Error = Error;

    fn try_from(change: CatalogChange) -> Result<Self, Error> {
        Ok(Self {
            latest: change.latest(),
            id: change.model_id,
            at: change.changed_at,
            model: change
                .into_model()
                .map(EncodedModel::of_stored)
                .transpose()?,
        })
    }
}
