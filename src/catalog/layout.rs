//! Where the chunks of a snapshot begin. To look for that in the chunks themselves would wait for memory at every step.

use std::ops::Range;

use super::chunk::Chunk;

/// Where each chunk begins, by its place among the chunks.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The position of its first model.
    first_positions: Vec<i64>,
    /// How many models there are up to its end.
    ends: Vec<usize>,
}

impl Layout {
    /// That of chunks one after the other.
    pub(super) fn of(chunks: &[Chunk]) -> Self {
        Self::default().with(0..0, chunks)
    }

    /// What it is with these chunks in the place of some.
    pub(super) fn with(&self, window: Range<usize>, chunks: &[Chunk]) -> Self {
        let mut first_positions = self.first_positions.clone();
        let new = chunks.iter().map(Chunk::first_position);
        first_positions.splice(window.clone(), new);
        let mut ends = Vec::with_capacity(self.ends.len() + chunks.len());
        ends.extend(&self.ends[..window.start]);
        let (mut end, old_end) = (self.begin(window.start), self.begin(window.end));
        ends.extend(chunks.iter().map(|chunk| {
            end += chunk.len();
            end
        }));
        let later = self.ends[window.end..].iter();
        ends.extend(later.map(|later| later - old_end + end));
        Self {
            first_positions,
            ends,
        }
    }

    /// How many models there are.
    pub(super) fn models(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    /// The chunk that holds that position, or would; none when there is no chunk.
    pub(super) fn chunk_of(&self, position: i64) -> Option<usize> {
        let firsts = &self.first_positions;
        let after = firsts.partition_point(|first| *first <= position);
        (!firsts.is_empty()).then(|| after.saturating_sub(1))
    }

    /// The chunk that holds the model with that many before it, and which models it holds.
    pub(super) fn chunk_with(&self, model: usize) -> (usize, Range<usize>) {
        let chunk = self.ends.partition_point(|end| *end <= model);
        (chunk, self.begin(chunk)..self.begin(chunk + 1))
    }

    /// How many models stand before a chunk.
    fn begin(&self, chunk: usize) -> usize {
        let before = chunk.checked_sub(1);
        before.map_or(0, |before| self.ends[before])
    }
}
