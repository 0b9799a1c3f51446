//! The whole catalogue as one revision made it.

use std::ops::Range;
use std::sync::Arc;

use axum::body::Bytes;
use chrono::DateTime;
use imbl::{GenericHashMap, shared_ptr::DefaultSharedPtr};
use uuid::Uuid;

use super::change::Change;
use super::chunk::{Chunk, Packer};
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
    pub(super) chunks: Vec<Arc<Chunk>>,
    /// How many models stand before each chunk, and how many there are in all.
    pub(super) before: Vec<usize>,
    /// The first position of each chunk. To look for one in the chunks themselves would wait for memory at every step.
    first_positions: Vec<i64>,
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
        let chunks: Vec<_> = self.packer.finish().into_iter().map(Arc::new).collect();
        let mut positions = Positions::new();
        let mut state = State {
            revision: head.revision,
            fingerprint: 0,
            modified: head
                .change
                .map_or(DateTime::UNIX_EPOCH, |(_, at)| at)
                .into(),
        };
        for entry in chunks.iter().flat_map(|chunk| chunk.entries()) {
            positions.insert(entry.id, entry.position);
            state.fingerprint = state.fingerprint.wrapping_add(entry.state.fingerprint);
            state.modified = state.modified.max(entry.state.modified);
        }
        Ok(Snapshot::new(head, state, chunks, positions))
    }
}

impl Snapshot {
    fn new(head: Head, state: State, chunks: Vec<Arc<Chunk>>, positions: Positions) -> Self {
        let mut all = 0;
        let mut before = vec![0];
        before.extend(chunks.iter().map(|chunk| {
            all += chunk.len();
            all
        }));
        let first_positions = chunks.iter().map(|chunk| chunk.first_position());
        Self {
            head,
            state,
            first_positions: first_positions.collect(),
            chunks,
            before,
            positions,
        }
    }

    /// What tells this catalogue from every other.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// How many models there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.before.last().copied().unwrap_or_default()
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
        let chunk = self.chunks.get(self.chunk_of(position)?)?;
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
        let chunk = self
            .before
            .partition_point(|before| *before <= models.start)
            - 1;
        let (begin, end) = (self.before[chunk], self.before[chunk + 1].min(models.end));
        let piece = self.chunks[chunk].text(models.start - begin..end - begin);
        models.start = end;
        Some(piece)
    }

    /// The catalogue after one more change. Only the chunk that the model is in is made anew; of all others the pointers
    /// are copied.
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
        packer.push_changed(&self.chunks[window.clone()], id, model);
        let mut chunks = self.chunks[..window.start].to_vec();
        chunks.extend(packer.finish().into_iter().map(Arc::new));
        chunks.extend_from_slice(&self.chunks[window.end..]);
        Self::new(head, state, chunks, positions)
    }

    /// The chunks to be made anew for a change at that position: one, or two that have become small enough for one.
    fn window(&self, position: i64, shrinks: bool) -> Range<usize> {
        let Some(chunk) = self.chunk_of(position) else {
            return 0..0;
        };
        let next = self.chunks.get(chunk + 1);
        let merges = shrinks && next.is_some_and(|next| self.chunks[chunk].is_small_with(next));
        chunk..chunk + 1 + usize::from(merges)
    }

    /// The chunk that holds that position, or would; none when there is no chunk.
    fn chunk_of(&self, position: i64) -> Option<usize> {
        let firsts = &self.first_positions;
        let after = firsts.partition_point(|first| *first <= position);
        (!firsts.is_empty()).then(|| after.saturating_sub(1))
    }
}
