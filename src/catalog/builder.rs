//! Builds a snapshot of the whole catalogue from rows.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::chunk::Packer;
use super::model::EncodedModel;
use super::snapshot::{Slot, Snapshot, UnreadableModels, push};
use crate::store::{Error, LatestRevision, StoredModel};

/// The interval at which the log reports how many models are read.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(5);

/// Builds a snapshot from rows in order of position. A row that cannot be read is left out; one that cannot be encoded, which
/// is a bug, makes it fail.
#[derive(Debug)]
pub(super) struct Builder {
    packer: Packer,
    error: Option<Error>,
    /// The snapshot that the new one replaces. They share what is equal, so that both need little more memory than one.
    previous: Option<Arc<Snapshot>>,
    slots: Vec<Slot>,
    unreadable: UnreadableModels,
    models: usize,
    reported_at: Instant,
}

impl Extend<StoredModel> for Builder {
    fn extend<I: IntoIterator<Item = StoredModel>>(&mut self, rows: I) {
        for row in rows {
            match EncodedModel::of_stored(row) {
                Ok(model) => self.push(&model),
                Err(error) => {
                    self.error.get_or_insert(error);
                }
            }
        }
    }
}

impl Builder {
    pub(super) fn new(previous: Option<Arc<Snapshot>>) -> Self {
        Self {
            packer: Packer::default(),
            error: None,
            previous,
            slots: Vec::new(),
            unreadable: UnreadableModels::new(),
            models: 0,
            reported_at: Instant::now(),
        }
    }

    pub(super) fn finish(mut self, latest: LatestRevision) -> Result<Snapshot, Error> {
        self.packer.close();
        self.take_full();
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut snapshot = Snapshot::new(latest, self.slots, self.previous.as_deref());
        snapshot.unreadable = self.unreadable;
        Ok(snapshot)
    }

    fn push(&mut self, model: &EncodedModel) {
        let previous = self.previous.as_deref();
        if previous.is_some_and(|previous| previous.chunk_from(model.position).is_some()) {
            self.packer.close();
        }
        self.packer.push(model);
        self.take_full();
        if let Some(reason) = &model.unreadable {
            self.unreadable.insert(model.position, Arc::clone(reason));
        }
        self.models += 1;
        if self.reported_at.elapsed() >= PROGRESS_INTERVAL {
            tracing::info!(models = self.models, "reading the catalogue");
            self.reported_at = Instant::now();
        }
    }

    /// Moves the full chunks of the packer to the slots.
    fn take_full(&mut self) {
        for mut chunk in self.packer.take_full() {
            let position = chunk.items().first().map_or(0, |item| item.position);
            let previous = self.previous.as_deref();
            if let Some(equal) = previous.and_then(|previous| previous.chunk_from(position)) {
                chunk.share_text(equal);
            }
            push(&mut self.slots, chunk);
        }
    }
}
