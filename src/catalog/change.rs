//! What leads from one snapshot to the next.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::EncodedModel;
use crate::store::{CatalogChange, Error, Head};

/// One change of one model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub(super) revision: i64,
    pub(super) at: DateTime<Utc>,
    pub(super) id: Uuid,
    /// What became of the model: nothing when it was removed.
    pub(super) model: Option<EncodedModel>,
}

impl Change {
    /// The model was made, or changed, and this is its new state.
    #[must_use]
    pub fn saved(model: EncodedModel) -> Self {
        let state = model.state();
        Self {
            revision: state.revision,
            at: state.modified.at(),
            id: model.entry.id,
            model: Some(model),
        }
    }

    /// The model was removed.
    #[must_use]
    pub const fn removed(id: Uuid, revision: i64, at: DateTime<Utc>) -> Self {
        Self {
            revision,
            at,
            id,
            model: None,
        }
    }

    pub(super) const fn head(&self) -> Head {
        Head {
            revision: self.revision,
            change: Some((self.id, self.at)),
        }
    }
}

impl TryFrom<CatalogChange> for Change {
    type Error = Error;

    fn try_from(change: CatalogChange) -> Result<Self, Error> {
        Ok(match change.model()? {
            Some(model) => Self::saved(model.try_into()?),
            None => Self::removed(change.model_id, change.revision, change.signature.at),
        })
    }
}
