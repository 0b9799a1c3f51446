//! How much of what is shown the database has confirmed.
//!
//! A write of this process is shown because its commit was acknowledged. After a failover that lost commits the database
//! may tell another story of the same revisions, so its account is compared with what was shown.

use std::collections::VecDeque;

use super::{Change, Snapshot};
use crate::store::Head;

/// The changes that are shown and not confirmed yet, after the last that is.
#[derive(Debug, Default)]
pub(super) struct Trail {
    confirmed: Option<Head>,
    unconfirmed: VecDeque<Head>,
    /// How many of these were there before the database was last asked: its answer has them, or they were lost.
    awaited: usize,
}

/// What a change that the database tells is, beside what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It is the next one to be shown.
    New,
    /// It is shown.
    Shown,
    /// Another one is shown as this revision.
    Different,
}

impl From<Head> for Trail {
    fn from(head: Head) -> Self {
        Self {
            confirmed: Some(head),
            ..Self::default()
        }
    }
}

impl Trail {
    /// Whether what is shown is of the history that the database has, as far as it was asked.
    pub(super) const fn is_laid(&self) -> bool {
        self.confirmed.is_some()
    }

    /// Adds a change that was committed here; `false` when it is not the next one.
    pub(super) fn append(&mut self, current: &Snapshot, change: &Change) -> bool {
        let is_next = self.confirmed.is_some() && current.head.revision + 1 == change.revision;
        if is_next {
            self.unconfirmed.push_back(change.head());
        }
        is_next
    }

    /// Before the database is asked: after what. None when the whole catalogue has to be read.
    pub(super) fn begin(&mut self) -> Option<Head> {
        self.awaited = self.unconfirmed.len();
        self.confirmed
    }

    /// Takes the next change that the database tells.
    pub(super) fn confirm(&mut self, head: Head) -> Step {
        let shown = self.unconfirmed.pop_front();
        self.awaited = self.awaited.saturating_sub(1);
        if shown.is_some_and(|shown| shown != head) {
            return Step::Different;
        }
        self.confirmed = Some(head);
        match shown {
            Some(_) => Step::Shown,
            None => Step::New,
        }
    }

    /// Whether the database did not tell of changes that it had acknowledged.
    pub(super) fn lost_some(&self) -> bool {
        self.awaited > 0
    }
}
