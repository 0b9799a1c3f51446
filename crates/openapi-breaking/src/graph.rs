//! Compares pairs of schemas, each once, and finds the operations that each change belongs to.

use std::collections::{HashMap, HashSet};

use crate::change::{Change, Findings};
use crate::schemas;
use crate::usage::{Pair, Usage};

/// All pairs of schemas that have been compared.
#[derive(Default)]
pub(crate) struct Graph {
    indices: HashMap<(String, String, Usage), usize>,
    comparisons: Vec<Comparison>,
}

#[derive(Default)]
struct Comparison {
    changes: Vec<Change>,
    /// The pairs that this pair refers to. A recursive schema refers to itself.
    children: Vec<usize>,
}

impl Graph {
    /// The changes of these pairs and of all that they refer to.
    pub fn changes(&mut self, pairs: Vec<Pair<'_>>) -> Vec<&Change> {
        let mut pending = Vec::new();
        let mut queue = self.insert(pairs, &mut pending);
        while let Some((index, pair)) = pending.pop() {
            let mut findings = Findings::default();
            schemas::compare(&pair, &mut findings);
            self.comparisons[index].changes = findings.changes;
            self.comparisons[index].children = self.insert(findings.schemas, &mut pending);
        }
        queue.reverse();
        let mut seen: HashSet<usize> = HashSet::new();
        let mut changes = Vec::new();
        while let Some(index) = queue.pop() {
            if seen.insert(index) {
                changes.extend(&self.comparisons[index].changes);
                queue.extend(self.comparisons[index].children.iter().rev());
            }
        }
        changes
    }

    /// The indices of pairs. Those that are new become pending.
    fn insert<'a>(
        &mut self,
        pairs: Vec<Pair<'a>>,
        pending: &mut Vec<(usize, Pair<'a>)>,
    ) -> Vec<usize> {
        let mut indices = Vec::new();
        for pair in pairs {
            let key = (pair.base.key(), pair.revision.key(), pair.usage.clone());
            let next = self.comparisons.len();
            let index = *self.indices.entry(key).or_insert(next);
            if index == next {
                self.comparisons.push(Comparison::default());
                pending.push((index, pair));
            }
            indices.push(index);
        }
        indices
    }
}
