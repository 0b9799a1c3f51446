//! What a connection is doing. It decides which connection makes room for another, and how it ends at a shutdown.

use std::sync::LazyLock;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Release};
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::task::Waker;
use std::time::Instant;

use futures_util::task::AtomicWaker;

/// Before all times of [`Activity::begin_wait`].
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// The client has not sent the whole head of its first request.
    FirstHead,
    /// All responses have been sent. With the time since when, in microseconds.
    Idle(u64),
    /// A request is in progress.
    Busy,
    /// The connection is told to end at once.
    Ended,
}

/// The state of one connection. Its task changes it, without a lock; others read it, and tell the connection to
/// end.
#[derive(Debug, Default)]
pub(super) struct Activity {
    state: AtomicU64,
    is_stopping: AtomicBool,
    task: AtomicWaker,
}

const FIRST_HEAD: u64 = 0;
const BUSY: u64 = u64::MAX;
const ENDED: u64 = u64::MAX - 1;

impl Activity {
    pub(super) fn state(&self) -> State {
        match self.state.load(Acquire) {
            FIRST_HEAD => State::FirstHead,
            BUSY => State::Busy,
            ENDED => State::Ended,
            since => State::Idle(since),
        }
    }

    /// Tells the connection to end at once, unless its state is another by now. Returns whether it ends.
    pub(super) fn end(&self, state: State) -> bool {
        let state = match state {
            State::FirstHead => FIRST_HEAD,
            State::Idle(since) => since,
            State::Busy | State::Ended => return false,
        };
        let result = self.state.compare_exchange(state, ENDED, AcqRel, Acquire);
        self.task.wake();
        result.is_ok()
    }

    /// Tells the connection to end after the request in progress, or at once if there is none.
    pub(super) fn stop(&self) {
        self.is_stopping.store(true, Release);
        self.task.wake();
    }

    /// Wakes `task` when the connection is told to end.
    pub(super) fn wake_on_order(&self, task: &Waker) {
        self.task.register(task);
    }

    /// Whether the connection must end after the request in progress.
    pub(super) fn is_stopping(&self) -> bool {
        self.is_stopping.load(Acquire)
    }

    /// The connection waits for the head of a request. Returns whether it is the first.
    pub(super) fn begin_wait(&self, now: Instant) -> bool {
        let since = now.saturating_duration_since(*START).as_micros();
        let since = u64::try_from(since).unwrap_or(u64::MAX).clamp(1, ENDED - 1);
        let result = self.state.compare_exchange(BUSY, since, AcqRel, Acquire);
        result.is_err()
    }

    /// The head has arrived.
    pub(super) fn end_wait(&self) {
        let next = |state| (state != ENDED).then_some(BUSY);
        // An error means that the connection has ended.
        let _ = self.state.fetch_update(AcqRel, Acquire, next);
    }
}
