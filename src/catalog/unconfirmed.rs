//! The changes of this process that were published because their commit was acknowledged, and that the log of the database
//! has not confirmed yet.
//!
//! After a failover that lost commits, the log may contain other changes under the same revisions. Therefore what was
//! published is compared with the log.

use std::collections::VecDeque;

use crate::store::LatestRevision;

/// The published changes after the last confirmed one.
#[derive(Debug, Default)]
pub(super) struct UnconfirmedChanges {
    /// `None` if the catalogue must be read as a whole.
    confirmed: Option<LatestRevision>,
    unconfirmed: VecDeque<LatestRevision>,
    /// How many of them were published before the current read of the log started. The log contains these, or they were
    /// lost.
    expected: usize,
}

/// How a change of the log compares with what was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Confirmation {
    /// It has not been published; it is the next one.
    New,
    /// It has been published.
    Published,
    /// Another change has been published as this revision.
    Conflict,
}

impl UnconfirmedChanges {
    /// No changes after a confirmed one.
    pub(super) fn after(confirmed: LatestRevision) -> Self {
        Self {
            confirmed: Some(confirmed),
            ..Self::default()
        }
    }

    /// Whether the published changes belong to the history that the database has, as far as it was read.
    pub(super) const fn is_known(&self) -> bool {
        self.confirmed.is_some()
    }

    /// Adds a change after the published revision `current`; `false` if it is not the next one.
    pub(super) fn append(&mut self, current: LatestRevision, change: LatestRevision) -> bool {
        let is_next = self.is_known() && current.revision + 1 == change.revision;
        if is_next {
            self.unconfirmed.push_back(change);
        }
        is_next
    }

    /// Starts a read of the log and returns where; `None` if the whole catalogue must be read.
    pub(super) fn start_read(&mut self) -> Option<LatestRevision> {
        self.expected = self.unconfirmed.len();
        self.confirmed
    }

    /// Compares the next change of the log.
    pub(super) fn confirm(&mut self, change: LatestRevision) -> Confirmation {
        let published = self.unconfirmed.pop_front();
        self.expected = self.expected.saturating_sub(1);
        match published {
            Some(published) if published != change => return Confirmation::Conflict,
            _ => self.confirmed = Some(change),
        }
        match published {
            Some(_) => Confirmation::Published,
            None => Confirmation::New,
        }
    }

    /// Whether the log lacks changes that the database had acknowledged.
    pub(super) const fn lacks_some(&self) -> bool {
        self.expected > 0
    }
}
