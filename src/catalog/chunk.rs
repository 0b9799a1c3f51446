//! Neighbouring models in one buffer, which never changes.

use std::ops::Range;

use axum::body::Bytes;
use uuid::Uuid;

use super::model::{EncodedModel, Version};

/// The maximum number of models in a chunk. A page of 100 models is one or two slices; a write copies one chunk.
const MAX_MODELS: usize = 128;

/// The maximum number of bytes in a chunk, unless one model is longer.
const MAX_BYTES: usize = 128 * 1024;

/// A model of a chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub(super) position: i64,
    /// The nil UUID if the id cannot be read.
    pub(super) id: Uuid,
    pub(super) version: Version,
    /// Where its JSON ends in the buffer.
    end: usize,
}

/// The JSON of models in order of position, a comma before each. A model that cannot be read has an item and no JSON, not
/// even a comma.
#[derive(Debug)]
pub(super) struct Chunk {
    text: Bytes,
    items: Box<[Item]>,
}

impl Chunk {
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    /// The size of the JSON.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The JSON of a range of its models, a comma before each.
    pub(super) fn slice(&self, models: Range<usize>) -> Bytes {
        self.text
            .slice(self.start(models.start)..self.start(models.end))
    }

    /// The model at a position, and its JSON, which is empty if it cannot be read.
    pub(super) fn find(&self, position: i64) -> Option<(&Item, Bytes)> {
        let found = self
            .items
            .binary_search_by_key(&position, |item| item.position);
        let index = found.ok()?;
        let item = &self.items[index];
        Some((item, self.text.slice(self.json(index))))
    }

    /// Uses the text of `other` if it is equal, so that it is in memory once.
    pub(super) fn share_text(&mut self, other: &Self) {
        if self.text == other.text {
            self.text = other.text.clone();
        }
    }

    /// Whether both chunks together fill less than half of one.
    pub(super) fn fits_with(&self, next: &Self) -> bool {
        let bytes = self.text.len() + next.text.len();
        self.items.len() + next.items.len() <= MAX_MODELS / 2 && bytes <= MAX_BYTES / 2
    }

    fn models(&self) -> impl Iterator<Item = (&Item, &[u8])> {
        let models = self.items.iter().enumerate();
        models.map(|(index, item)| (item, &self.text[self.json(index)]))
    }

    /// Where the JSON of a model is, without the comma.
    fn json(&self, model: usize) -> Range<usize> {
        let end = self.items[model].end;
        (self.start(model) + 1).min(end)..end
    }

    /// Where the comma before a model is.
    fn start(&self, model: usize) -> usize {
        let before = model.checked_sub(1);
        before.map_or(0, |before| self.items[before].end)
    }
}

/// Packs models into chunks, in order of position.
#[derive(Debug, Default)]
pub(super) struct Packer {
    text: Vec<u8>,
    items: Vec<Item>,
    full: Vec<Chunk>,
}

impl Packer {
    pub(super) fn push(&mut self, model: &EncodedModel) {
        let item = Item {
            position: model.position,
            id: model.id,
            version: model.version,
            end: 0,
        };
        self.push_item(item, &model.json);
    }

    /// Adds the models of `chunk` without the one with this id, and `model` at its position.
    pub(super) fn push_changed(
        &mut self,
        chunk: &Chunk,
        id: Uuid,
        model: &mut Option<&EncodedModel>,
    ) {
        for (item, json) in chunk.models() {
            if let Some(model) = model.take_if(|model| model.position <= item.position) {
                self.push(model);
            }
            if item.id != id {
                self.push_item(*item, json);
            }
        }
    }

    fn push_item(&mut self, item: Item, json: &[u8]) {
        let bytes = self.text.len() + json.len() + 1;
        if self.items.len() == MAX_MODELS || (bytes > MAX_BYTES && !self.items.is_empty()) {
            self.close();
        }
        if !json.is_empty() {
            self.text.push(b',');
            self.text.extend_from_slice(json);
        }
        let end = self.text.len();
        self.items.push(Item { end, ..item });
    }

    /// Ends the chunk after the last model.
    pub(super) fn close(&mut self) {
        if !self.items.is_empty() {
            self.full.push(Chunk {
                text: std::mem::take(&mut self.text).into_boxed_slice().into(),
                items: std::mem::take(&mut self.items).into_boxed_slice(),
            });
        }
    }

    /// The chunks that have ended, except for those that were returned before.
    pub(super) fn take_full(&mut self) -> impl Iterator<Item = Chunk> {
        std::mem::take(&mut self.full).into_iter()
    }

    pub(super) fn finish(mut self) -> Vec<Chunk> {
        self.close();
        self.full
    }
}
