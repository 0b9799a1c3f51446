//! The whole catalogue as one revision made it.

use std::ops::Range;
use std::sync::Arc;

use axum::body::Bytes;
use imbl::shared_ptr::DefaultSharedPtr;
use imbl::{GenericHashMap, GenericOrdMap};
use uuid::Uuid;

use super::chunk::{Chunk, Packer};
use super::model::{Change, Version};
use crate::store::{LatestRevision, UnreadableModel};

/// The position of each model by its id. Snapshots share most of the map: to copy one of 100,000 ids for every write would
/// take milliseconds. The server chooses the ids at random, so that no client can make them collide.
type Positions = GenericHashMap<Uuid, i64, foldhash::fast::RandomState, DefaultSharedPtr>;

/// The catalogue at one revision.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) latest: LatestRevision,
    version: Version,
    slots: Vec<Slot>,
    positions: Positions,
    pub(super) unreadable: UnreadableModels,
}

/// The models that cannot be read, by position.
pub(super) type UnreadableModels = GenericOrdMap<i64, Arc<UnreadableModel>, DefaultSharedPtr>;

/// A chunk, and where it is among the others.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    /// The position of its first model.
    first_position: i64,
    /// The number of models before it.
    start: usize,
    /// The number of its models.
    len: usize,
    pub(super) chunk: Arc<Chunk>,
}

/// One model of a snapshot.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The version of the model.
    pub version: Version,
    /// Its JSON, or why it cannot be read.
    pub json: Result<Bytes, Arc<UnreadableModel>>,
}

/// The positions of models. Shares with `previous` what is equal. Of those that cannot be read, some have no id.
fn positions(slots: &[Slot], mut previous: Positions) -> Positions {
    let items = || {
        let items = slots.iter().flat_map(|slot| slot.chunk.items());
        items.filter(|item| !item.id.is_nil())
    };
    for item in items() {
        if previous.get(&item.id) != Some(&item.position) {
            previous.insert(item.id, item.position);
        }
    }
    if previous.len() == items().count() {
        return previous;
    }
    // Some of the previous models no longer exist.
    items().map(|item| (item.id, item.position)).collect()
}

impl Snapshot {
    /// The models of `slots`, in order of position. Shares with `previous` what is equal.
    pub(super) fn new(latest: LatestRevision, slots: Vec<Slot>, previous: Option<&Self>) -> Self {
        let mut version = Version {
            revision: latest.revision,
            hash: 0,
            modified_at: latest.change.map(|(_, at)| at),
        };
        for item in slots.iter().flat_map(|slot| slot.chunk.items()) {
            version.hash = version.hash.wrapping_add(item.version.hash);
            version.modified_at = version.modified_at.max(item.version.modified_at);
        }
        let previous = previous.map(|previous| previous.positions.clone());
        let positions = positions(&slots, previous.unwrap_or_default());
        Self {
            latest,
            version,
            slots,
            positions,
            unreadable: UnreadableModels::new(),
        }
    }

    /// Identifies this catalogue.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The number of models, with those that cannot be read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.last().map_or(0, Slot::end)
    }

    /// The size of the JSON of all models, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.slots.iter().map(|slot| slot.chunk.bytes()).sum()
    }

    /// Whether there is no model.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The model with this id.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Entry> {
        let position = *self.positions.get(&id)?;
        let slot = self.slots.get(self.slot_at(position)?)?;
        let (item, json) = slot.chunk.find(position)?;
        let version = item.version;
        let unreadable = self.unreadable.get(&position);
        let json = unreadable.map_or(Ok(json), |reason| Err(Arc::clone(reason)));
        Some(Entry { version, json })
    }

    /// The models that cannot be read, in order of position.
    #[must_use]
    pub fn unreadable(&self) -> impl ExactSizeIterator<Item = &UnreadableModel> {
        self.unreadable.values().map(|model| &**model)
    }

    /// The JSON of at most `limit` models after the first `skip`, separated by commas, as slices of shared memory. Models
    /// that cannot be read count, and have no JSON.
    pub fn slices(&self, skip: usize, limit: usize) -> impl Iterator<Item = Bytes> {
        let skip = skip.min(self.len());
        let models = skip..skip.saturating_add(limit).min(self.len());
        let first = self.slots.partition_point(|slot| slot.end() <= skip);
        let slots = self.slots[first..].iter();
        let end = models.end;
        let slots = slots.take_while(move |slot| slot.start < end && skip < end);
        let slices = slots.map(move |slot| {
            let start = models.start.max(slot.start) - slot.start;
            let end = models.end.min(slot.end()) - slot.start;
            slot.chunk.slice(start..end)
        });
        let slices = slices.filter(|slice| !slice.is_empty());
        slices.enumerate().map(|(index, slice)| {
            // Without the comma before the first model.
            slice.slice(usize::from(index == 0)..)
        })
    }

    /// The catalogue after one more change. Only the chunk with the model is packed again; the others are shared.
    #[must_use]
    pub(super) fn after(&self, change: &Change) -> Self {
        if let (Some(model), Some(position)) = (&change.model, self.positions.get(&change.id))
            && model.position != *position
        {
            // A row that was replaced by SQL, at another position.
            let deletion = Change {
                model: None,
                ..change.clone()
            };
            return self.after(&deletion).after(change);
        }
        let mut model = change.model.as_ref();
        let mut positions = self.positions.clone();
        let hash_before = self.find(change.id).map_or(0, |entry| entry.version.hash);
        let position = positions.remove(&change.id);
        let position = position.or(model.map(|model| model.position));
        positions.extend(model.map(|model| (change.id, model.position)));
        let mut unreadable = self.unreadable.clone();
        if let Some(position) = position {
            match model.and_then(|model| model.unreadable.clone()) {
                Some(reason) => unreadable.insert(position, reason),
                None => unreadable.remove(&position),
            };
        }
        let version = Version {
            revision: change.latest.revision,
            hash: self
                .version
                .hash
                .wrapping_sub(hash_before)
                .wrapping_add(model.map_or(0, |model| model.version.hash)),
            modified_at: self.version.modified_at.max(Some(change.at)),
        };
        let window = self.window(position.unwrap_or(i64::MAX), model.is_none());
        let mut packer = Packer::default();
        for slot in &self.slots[window.clone()] {
            packer.push_changed(&slot.chunk, change.id, &mut model);
        }
        if let Some(model) = model {
            packer.push(model);
        }
        let mut slots = self.slots[..window.start].to_vec();
        for chunk in packer.finish() {
            push(&mut slots, chunk);
        }
        let end = slots.last().map_or(0, Slot::end);
        let later = self.slots[window.end..].iter();
        let shift = later.as_slice().first().map_or(0, |slot| slot.start);
        slots.extend(later.map(|slot| Slot {
            start: slot.start - shift + end,
            ..slot.clone()
        }));
        Self {
            latest: change.latest,
            version,
            slots,
            positions,
            unreadable,
        }
    }

    /// The position of a model.
    pub(super) fn position(&self, id: Uuid) -> Option<i64> {
        self.positions.get(&id).copied()
    }

    /// The chunks to pack again for a change at a position: one, or, after a deletion, two that fit into one.
    fn window(&self, position: i64, deletes: bool) -> Range<usize> {
        let Some(index) = self.slot_at(position) else {
            return 0..0;
        };
        let next = self.slots.get(index + 1);
        let fits = |next: &Slot| self.slots[index].chunk.fits_with(&next.chunk);
        let merges = deletes && next.is_some_and(fits);
        index..index + 1 + usize::from(merges)
    }

    /// The chunk that has its first model at this position.
    pub(super) fn chunk_from(&self, position: i64) -> Option<&Chunk> {
        let slot = self.slots.get(self.slot_at(position)?)?;
        (slot.first_position == position).then_some(&*slot.chunk)
    }

    /// The chunk that contains a position, or would contain it; `None` if there is no chunk.
    fn slot_at(&self, position: i64) -> Option<usize> {
        let after = self
            .slots
            .partition_point(|slot| slot.first_position <= position);
        (!self.slots.is_empty()).then(|| after.saturating_sub(1))
    }

    #[cfg(test)]
    pub(super) fn chunks(&self) -> impl Iterator<Item = &Arc<Chunk>> {
        self.slots.iter().map(|slot| &slot.chunk)
    }
}

impl Slot {
    /// The number of models up to its end.
    const fn end(&self) -> usize {
        self.start + self.len
    }
}

/// Appends a chunk.
pub(super) fn push(slots: &mut Vec<Slot>, chunk: Chunk) {
    slots.push(Slot {
        first_position: chunk.items().first().map_or(0, |item| item.position),
        start: slots.last().map_or(0, Slot::end),
        len: chunk.items().len(),
        chunk: Arc::new(chunk),
    });
}
