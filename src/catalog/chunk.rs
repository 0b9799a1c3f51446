//! Some models one after the other, as one text that is never changed.

use std::ops::Range;

use axum::body::Bytes;
use uuid::Uuid;

use super::model::{EncodedModel, Entry};

/// The most models of a chunk: a page of 100 is one or two pieces, or a few at the end of the catalogue, and a write copies
/// little more than this.
const MOST_MODELS: usize = 128;

/// The most bytes of a chunk, unless a single model is longer.
const MOST_BYTES: usize = 128 * 1024;

/// So many models at the end of the catalogue are a chunk of their own before they join the one before: to make one more
/// seldom copies more than them.
const LAST_MODELS: usize = 16;

/// Models and their JSON, each after a comma.
#[derive(Debug)]
pub(super) struct Chunk {
    /// The position of the first.
    first_position: i64,
    /// How far the last one is from it.
    span: u64,
    /// Those of all, close together: they are searched.
    positions: Box<[i64]>,
    text: Bytes,
    /// Each model, and where its text ends.
    entries: Box<[(Entry, usize)]>,
}

impl Chunk {
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) const fn first_position(&self) -> i64 {
        self.first_position
    }

    pub(super) fn last_position(&self) -> i64 {
        self.positions
            .last()
            .copied()
            .unwrap_or(self.first_position)
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Entry> {
        self.entries.iter().map(|(entry, _)| *entry)
    }

    fn models(&self) -> impl Iterator<Item = (Entry, &[u8])> {
        let begins = (0..).map(|model| self.begin(model) + 1);
        let models = self.entries.iter().zip(begins);
        models.map(|((entry, end), begin)| (*entry, &self.text[begin..*end]))
    }

    /// Whether it is long enough to be followed by another one.
    pub(super) fn is_long(&self) -> bool {
        self.len() >= LAST_MODELS
    }

    /// Whether there is room for the next one in it, and for one more model.
    pub(super) fn has_room_for(&self, next: &Self) -> bool {
        let bytes = self.text.len() + next.text.len();
        self.len() + next.len() < MOST_MODELS && bytes < MOST_BYTES
    }

    /// Whether both together fill less than half a chunk.
    pub(super) fn is_small_with(&self, next: &Self) -> bool {
        let bytes = self.text.len() + next.text.len();
        self.len() + next.len() <= MOST_MODELS / 2 && bytes <= MOST_BYTES / 2
    }

    /// The text of some of its models, a comma before each.
    pub(super) fn text(&self, models: Range<usize>) -> Bytes {
        self.text
            .slice(self.begin(models.start)..self.begin(models.end))
    }

    /// The model at that position, and its text without the comma.
    pub(super) fn find(&self, position: i64) -> Option<(Entry, Bytes)> {
        let index = self.index_of(position)?;
        let (entry, end) = self.entries[index];
        Some((entry, self.text.slice(self.begin(index) + 1..end)))
    }

    /// Where that position stands. Positions grow evenly enough for a guess, and what is near it is near in memory: halving
    /// the rest again and again waits for memory at every step.
    fn index_of(&self, position: i64) -> Option<usize> {
        let last = self.positions.len().checked_sub(1)?;
        let (all, some) = (self.span, position.abs_diff(self.first_position));
        let guess = some.saturating_mul(last as u64) / all.max(1);
        let mut index = usize::try_from(guess).map_or(last, |guess| guess.min(last));
        while index > 0 && self.positions[index] > position {
            index -= 1;
        }
        while index < last && self.positions[index] < position {
            index += 1;
        }
        (self.positions[index] == position).then_some(index)
    }

    fn begin(&self, model: usize) -> usize {
        model
            .checked_sub(1)
            .map_or(0, |before| self.entries[before].1)
    }
}

/// Packs models into chunks, in the order in which they come.
#[derive(Debug, Default)]
pub(super) struct Packer {
    text: Vec<u8>,
    entries: Vec<(Entry, usize)>,
    full: Vec<Chunk>,
}

impl Packer {
    /// Adds a model.
    pub(super) fn push(&mut self, model: &EncodedModel) {
        self.push_text(model.entry, &model.json);
    }

    /// Adds the models of chunks, with `model` in its place and in place of what has its id.
    pub(super) fn push_changed(
        &mut self,
        chunks: &[&Chunk],
        id: Uuid,
        mut model: Option<&EncodedModel>,
    ) {
        let bytes = chunks.iter().map(|chunk| chunk.text.len()).sum::<usize>();
        let more = model.map_or(0, |model| model.json.len() + 1);
        self.text.reserve_exact(bytes + more);
        let models = chunks.iter().map(|chunk| chunk.len()).sum::<usize>();
        self.entries
            .reserve_exact(models + usize::from(model.is_some()));
        for (entry, json) in chunks.iter().flat_map(|chunk| chunk.models()) {
            let comes_first = |new: &mut &EncodedModel| new.entry.position <= entry.position;
            if let Some(model) = model.take_if(comes_first) {
                self.push(model);
            }
            if entry.id != id {
                self.push_text(entry, json);
            }
        }
        if let Some(model) = model {
            self.push(model);
        }
    }

    fn push_text(&mut self, entry: Entry, json: &[u8]) {
        let bytes = self.text.len() + json.len() + 1;
        if self.entries.len() == MOST_MODELS || (bytes > MOST_BYTES && !self.entries.is_empty()) {
            self.close();
        }
        self.text.push(b',');
        self.text.extend_from_slice(json);
        self.entries.push((entry, self.text.len()));
    }

    fn close(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        if let [(first, _), ..] = entries[..] {
            let last = entries.last().map_or(first, |(last, _)| *last);
            self.full.push(Chunk {
                first_position: first.position,
                span: last.position.abs_diff(first.position),
                positions: entries.iter().map(|(entry, _)| entry.position).collect(),
                text: std::mem::take(&mut self.text).into_boxed_slice().into(),
                entries: entries.into_boxed_slice(),
            });
        }
    }

    /// The chunks.
    pub(super) fn finish(mut self) -> Vec<Chunk> {
        self.close();
        self.full
    }
}
