//! The whole catalogue as one revision made it.

use std::ops::Range;
use std::sync::Arc;

use axum::body::Bytes;
use chrono::DateTime;
use imbl::{GenericHashMap, shared_ptr::DefaultSharedPtr};
use uuid::Uuid;

use super::change::Change;
use super::chunk::{Chunk, Packer};
use super::layout::Layout;
use super::list::{List, replaced};
use super::model::EncodedModel;
use super::state::State;
use crate::store::{Error, GenerationModel, Head};

/// Where models stand, by id. Ids are made at random and not by clients, so that nobody can choose those that collide.
type Positions = GenericHashMap<Uuid, i64, foldhash::fast::RandomState, DefaultSharedPtr>;

/// The catalogue at one revision.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) head: Head,
    state: State,
    pub(super) chunks: List<Arc<Chunk>>,
    layout: Layout,
    positions: Positions,
}

/// One model of a snapshot.
#[derive(Debug, Clone)]
pub struct Found {
    /// What its state is.
    pub state: State,
    /// Its JSON.
    pub json: Bytes,
}

/// Models on their way into a snapshot. The first that cannot be encoded is remembered.
#[derive(Debug, Default)]
pub(super) struct Builder {
    packer: Packer,
    failure: Option<Error>,
}

impl Extend<GenerationModel> for Builder {
    fn extend<I: IntoIterator<Item = GenerationModel>>(&mut self, models: I) {
        for model in models {
            match EncodedModel::try_from(model) {
                Ok(model) => self.packer.push(&model),
                Err(error) => {
                    self.failure.get_or_insert(error);
                }
            }
        }
    }
}

impl Builder {
    pub(super) fn finish(self, head: Head) -> Result<Snapshot, Error> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let chunks = self.packer.finish();
        let mut positions = Positions::new();
        let mut state = State {
            revision: head.revision,
            fingerprint: 0,
            modified: head
                .change
                .map_or(DateTime::UNIX_EPOCH, |(_, at)| at)
                .into(),
        };
        for entry in chunks.iter().flat_map(Chunk::entries) {
            positions.insert(entry.id, entry.position);
            state.fingerprint = state.fingerprint.wrapping_add(entry.state.fingerprint);
            state.modified = state.modified.max(entry.state.modified);
        }
        Ok(Snapshot {
            head,
            state,
            layout: Layout::of(&chunks),
            chunks: chunks.into_iter().map(Arc::new).collect(),
            positions,
        })
    }
}

impl Snapshot {
    /// What tells this catalogue from every other.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// How many models there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.layout.models()
    }

    /// Whether there is no model.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The model of that id.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Found> {
        let position = *self.positions.get(&id)?;
        let chunk = self.chunks.get(self.layout.chunk_of(position)?)?;
        let (entry, json) = chunk.find(position)?;
        let state = entry.state;
        Some(Found { state, json })
    }

    /// Whether this shows what the change made, though others may have changed it since.
    pub(super) fn shows(&self, change: &Change) -> bool {
        let found = self.find(change.id).map(|found| found.state);
        match &change.model {
            Some(model) => found == Some(model.state()),
            None => self.head.revision >= change.revision && found.is_none(),
        }
    }

    /// The text of the first of these models and of those after it that are in the same chunk, a comma before each. What
    /// is left of `models` are the others.
    pub(super) fn piece(&self, models: &mut Range<usize>) -> Option<Bytes> {
        if models.start >= models.end {
            return None;
        }
        let (chunk, held) = self.layout.chunk_with(models.start);
        let end = held.end.min(models.end);
        let piece = self.chunks[chunk].text(models.start - held.start..end - held.start);
        models.start = end;
        Some(piece)
    }

    /// The catalogue after one more change. Only the chunk that the model is in is made anew, sometimes with the one beside
    /// it; the others are shared.
    #[must_use]
    pub(super) fn after(&self, change: &Change) -> Self {
        let (id, model) = (change.id, change.model.as_ref());
        let head = change.head();
        let mut positions = self.positions.clone();
        let old = self.find(id).map(|found| found.state.fingerprint);
        let position = positions
            .remove(&id)
            .or(model.map(|model| model.entry.position));
        let new = model.map(|model| model.entry.state.fingerprint);
        positions.extend(model.map(|model| (id, model.entry.position)));
        let state = State {
            revision: change.revision,
            fingerprint: self
                .state
                .fingerprint
                .wrapping_sub(old.unwrap_or_default())
                .wrapping_add(new.unwrap_or_default()),
            modified: self.state.modified.max(change.at.into()),
        };
        let window = self.window(position.unwrap_or(i64::MAX), model.is_none());
        let mut packer = Packer::default();
        let old: Vec<_> = window.clone().map(|chunk| &*self.chunks[chunk]).collect();
        packer.push_changed(&old, id, model);
        let new = packer.finish();
        Self {
            head,
            state,
            layout: self.layout.with(window.clone(), &new),
            chunks: replaced(&self.chunks, window, new.into_iter().map(Arc::new)),
            positions,
        }
    }

    /// The chunks to be made anew for a change at that position: one, or two that have become small enough for one. For a
    /// model after all others it is the last chunk while that is short; then the last two where they fit into one, or none.
    fn window(&self, position: i64, shrinks: bool) -> Range<usize> {
        let Some(chunk) = self.layout.chunk_of(position) else {
            return 0..0;
        };
        let this = &self.chunks[chunk];
        if position > this.last_position() && chunk + 1 == self.chunks.len() && this.is_long() {
            let before = chunk.checked_sub(1).map(|before| &self.chunks[before]);
            let merges = before.is_some_and(|before| before.has_room_for(this));
            return chunk + 1 - 2 * usize::from(merges)..chunk + 1;
        }
        let next = self.chunks.get(chunk + 1);
        let merges = shrinks && next.is_some_and(|next| self.chunks[chunk].is_small_with(next));
        chunk..chunk + 1 + usize::from(merges)
    }
}
