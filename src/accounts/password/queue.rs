//! The queue for the threads that hash.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::accounts::limits::Network;

/// Who waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Applicant {
    /// Where the request came from.
    pub client: Option<Network>,
    /// Whether the account has logged in from there before.
    pub is_known: bool,
}

/// A fair queue: in each round every client that waits gets one permit. A client with many requests therefore delays only
/// its own. Known clients and others have rounds of their own, and get permits alternately if both wait: neither many
/// unknown addresses nor the user of an account can keep the others waiting.
///
/// If the queue is full, a request takes the place of one that would get its permit in a later round, or of one in the
/// same round whose client is not known.
#[derive(Debug, Clone)]
pub(super) struct Queue(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    /// Permits that nobody has.
    free: usize,
    max_length: usize,
    /// In the order of arrival.
    waiting: Vec<Waiter>,
    /// The round of the last permit that a waiter got: of a client that is not known, and of one that is.
    rounds: [u64; 2],
    /// Whether the client of the last permit was known.
    was_known: bool,
}

#[derive(Debug)]
struct Waiter {
    applicant: Applicant,
    round: u64,
    permit: oneshot::Sender<Permit>,
}

/// Permits its holder to compute a hash. The next waiter gets it when it is dropped.
#[derive(Debug)]
pub struct Permit(Queue);

impl Queue {
    pub(super) fn new(permits: usize, max_length: usize) -> Self {
        Self(Arc::new(Mutex::new(State {
            free: permits,
            max_length,
            waiting: Vec::new(),
            rounds: [0; 2],
            was_known: false,
        })))
    }

    /// Waits for a permit. Returns `None` if the queue is full, or after `max_wait`. If the future is dropped, it leaves the
    /// queue.
    pub(super) async fn acquire(&self, applicant: Applicant, max_wait: Duration) -> Option<Permit> {
        let (sender, permit) = oneshot::channel();
        {
            let mut state = self.state();
            if state.take() {
                return Some(Permit(self.clone()));
            }
            state.enqueue(applicant, sender);
        }
        tokio::time::timeout(max_wait, permit).await.ok()?.ok()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes a permit that nobody has.
    fn take(&mut self) -> bool {
        let is_free = self.free > 0;
        self.free -= usize::from(is_free);
        is_free
    }

    /// Adds a waiter. Dropping its sender refuses it.
    fn enqueue(&mut self, applicant: Applicant, permit: oneshot::Sender<Permit>) {
        self.remove_abandoned();
        let same = self
            .waiting
            .iter()
            .filter(|other| other.applicant == applicant);
        let previous = same.map(|other| other.round).max().unwrap_or_default();
        let waiter = Waiter {
            applicant,
            round: previous.max(self.round(applicant)) + 1,
            permit,
        };
        if self.waiting.len() >= self.max_length {
            let waiting = self.waiting.iter().enumerate();
            let last = waiting.max_by_key(|(_, other)| self.rank(other));
            let Some((last, _)) = last.filter(|(_, other)| self.rank(other) > self.rank(&waiter))
            else {
                return;
            };
            self.waiting.remove(last);
        }
        self.waiting.push(waiter);
    }

    /// Removes the next waiter. If there is none, the permit becomes free.
    fn next(&mut self) -> Option<Waiter> {
        self.remove_abandoned();
        let waiting = self.waiting.iter().enumerate();
        let next = waiting
            .min_by_key(|(_, waiter)| (waiter.applicant.is_known == self.was_known, waiter.round));
        let Some((next, _)) = next else {
            self.free += 1;
            return None;
        };
        let waiter = self.waiting.remove(next);
        self.was_known = waiter.applicant.is_known;
        self.rounds[usize::from(self.was_known)] = waiter.round;
        Some(waiter)
    }

    const fn round(&self, applicant: Applicant) -> u64 {
        self.rounds[applicant.is_known as usize]
    }

    /// Who has to give way to others: the waiter with the highest rank.
    const fn rank(&self, waiter: &Waiter) -> (u64, bool) {
        let rounds = waiter.round.saturating_sub(self.round(waiter.applicant));
        (rounds, !waiter.applicant.is_known)
    }

    fn remove_abandoned(&mut self) {
        self.waiting.retain(|waiter| !waiter.permit.is_closed());
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let next = self.0.state().next();
        if let Some(waiter) = next {
            // If the waiter is gone, the permit is dropped here and goes to the next one.
            let _ = waiter.permit.send(Self(self.0.clone()));
        }
    }
}

#[cfg(test)]
mod tests;
