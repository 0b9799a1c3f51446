//! Which snapshot is current, and how it is brought up to date.
//!
//! One task at a time reads the log of the database. A write of this process does not wait for that: its change is applied
//! at once if it is the next one, and compared with the log later (`unconfirmed`).

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, MutexGuard};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use metrics::counter;
use tokio::sync::{Mutex, OwnedMutexGuard};
use tracing::Instrument;

use super::builder::Builder;
use super::model::{Change, EncodedModel};
use super::snapshot::Snapshot;
use super::unconfirmed::{Confirmation, UnconfirmedChanges};
use super::unreadable;
use crate::store::{CatalogChange, Error, GenerationModel, Health, Store};

/// The number of changes that are read in one statement. Each may be as large as the maximum request body.
const BATCH: usize = 64;

/// The catalogue of a database, in memory. Clones share it.
#[derive(Clone)]
pub struct Catalog(Arc<Shared>);

struct Shared {
    store: Store,
    current: ArcSwapOption<Snapshot>,
    /// Guards the publication of a new snapshot. Never held across an await.
    unconfirmed: std::sync::Mutex<UnconfirmedChanges>,
    /// The start of the last read of the log that the current snapshot contains in full.
    confirmed_at: ArcSwapOption<Instant>,
    /// Whether the last read of the log failed.
    is_failing: AtomicBool,
    /// The number of reads of the log that have started.
    started: AtomicU64,
    /// Guards reading the log.
    last_read: Arc<Mutex<LastRead>>,
    /// Whether the database notifies of changes.
    is_listening: AtomicBool,
}

/// The last read of the log that has ended, for callers that waited for it.
#[derive(Default)]
struct LastRead {
    number: u64,
    error: Option<Error>,
}

impl Catalog {
    /// The catalogue of a database, which is not read yet.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self(Arc::new(Shared {
            store,
            current: ArcSwapOption::empty(),
            unconfirmed: std::sync::Mutex::default(),
            confirmed_at: ArcSwapOption::empty(),
            is_failing: AtomicBool::new(false),
            started: AtomicU64::new(0),
            last_read: Arc::default(),
            is_listening: AtomicBool::new(false),
        }))
    }

    pub(super) fn store(&self) -> &Store {
        &self.0.store
    }

    /// The current snapshot. It contains every write that this process has acknowledged.
    ///
    /// # Errors
    /// If the database has not been read yet.
    pub fn current(&self) -> Result<Arc<Snapshot>, Error> {
        let not_read = || Error::Unavailable("the catalogue has not been read yet".to_owned());
        self.0.current.load_full().ok_or_else(not_read)
    }

    /// How long ago the current snapshot was known to be the latest; `None` before the database was read.
    #[must_use]
    pub fn age(&self) -> Option<Duration> {
        let confirmed_at = self.0.confirmed_at.load();
        confirmed_at.as_ref().map(|at| at.elapsed())
    }

    /// Whether the database notifies of changes; `None` for SQLite, which never does.
    #[must_use]
    pub fn is_listening(&self) -> Option<bool> {
        let is_listening = self.0.is_listening.load(Ordering::Relaxed);
        self.0.store.notifies().then_some(is_listening)
    }

    pub(super) fn set_listening(&self, is_listening: bool) {
        self.0.is_listening.store(is_listening, Ordering::Relaxed);
    }

    /// Whether the last read of the log failed, so that nothing may be written.
    #[must_use]
    pub fn is_failing(&self) -> bool {
        self.0.is_failing.load(Ordering::SeqCst)
    }

    /// A snapshot of everything that was committed before this call. Concurrent callers share one read of the log. It runs
    /// to its end even if the caller is dropped: to read the whole catalogue may take longer than callers wait.
    ///
    /// # Errors
    /// If the database fails, or the log cannot be read. A model that cannot be read is no error.
    pub async fn newest(&self) -> Result<Arc<Snapshot>, Error> {
        let before = self.0.started.load(Ordering::SeqCst);
        let last = Arc::clone(&self.0.last_read).lock_owned().await;
        if last.number > before {
            return match &last.error {
                None => self.current(),
                Some(error) => Err(error.clone()),
            };
        }
        let catalog = self.clone();
        let read = async move { catalog.read(last).await };
        let read = tokio::spawn(read.in_current_span()).await;
        read.unwrap_or_else(|panic| Err(Error::internal(panic)))
    }

    async fn read(&self, mut last: OwnedMutexGuard<LastRead>) -> Result<Arc<Snapshot>, Error> {
        let number = self.0.started.fetch_add(1, Ordering::SeqCst) + 1;
        let start = Instant::now();
        let newest = self.read_log().await;
        // Set at the end: a read that panics counts for no other caller.
        last.number = number;
        last.error = newest.as_ref().err().cloned();
        self.0.is_failing.store(newest.is_err(), Ordering::SeqCst);
        if newest.is_ok() {
            self.0.confirmed_at.store(Some(Arc::new(start)));
        }
        newest
    }

    /// The revision on which this process may base a write. A process that cannot read the log must not write: it could
    /// not show what it wrote.
    ///
    /// # Errors
    /// [`Error::is_transient`], if the log cannot be read, which is tried again after it failed, or if the last check of the
    /// database says that nothing may be written.
    pub(super) async fn base(&self) -> Result<i64, Error> {
        if self.store().health() == Health::Refused {
            let reason = "writes are refused until an operator has acted; see the log";
            return Err(Error::Refused(reason.to_owned()));
        }
        let is_known = self.unconfirmed().is_known();
        let snapshot = if is_known && !self.is_failing() {
            self.current()?
        } else {
            self.newest().await.map_err(|error| match error {
                Error::Internal(_) => Error::Unavailable(error.to_string()),
                other => other,
            })?
        };
        Ok(snapshot.latest.revision)
    }

    /// Applies a change that a transaction of this process committed or read, if it is the next one, or has been read from
    /// the log meanwhile. `false` if changes before it are missing.
    pub(super) fn apply(&self, change: Change) -> bool {
        let mut unconfirmed = self.unconfirmed();
        let Some(current) = self.0.current.load_full() else {
            return false;
        };
        if unconfirmed.is_known() && current.latest.revision >= change.latest.revision {
            return true;
        }
        let is_next = unconfirmed.append(current.latest, change.latest);
        if is_next {
            let position = current.position(change.id);
            self.publish(current.after(&change.with_position(position)));
        }
        is_next
    }

    /// Reads the log after the last change that it has confirmed.
    async fn read_log(&self) -> Result<Arc<Snapshot>, Error> {
        let Some(mut confirmed) = self.unconfirmed().start_read() else {
            return self.read_all().await;
        };
        loop {
            let changes = CatalogChange::after(&self.0.store, confirmed, BATCH).await?;
            let Some(changes) = changes else {
                return self.read_after_divergence().await;
            };
            let is_last = changes.len() < BATCH;
            for change in changes {
                if change.is_reload() {
                    tracing::info!("told to read the catalogue again");
                    return self.read_again().await;
                }
                confirmed = change.latest();
                if !self.confirm(change.try_into()?)? {
                    return self.read_after_divergence().await;
                }
            }
            if is_last {
                break;
            }
        }
        if self.unconfirmed().lacks_some() {
            return self.read_after_divergence().await;
        }
        self.current()
    }

    /// Applies a change of the log; `false` if another change was published as this revision, or if the change moves a
    /// model, which only a person does.
    fn confirm(&self, change: Change) -> Result<bool, Error> {
        let mut unconfirmed = self.unconfirmed();
        let confirmation = unconfirmed.confirm(change.latest);
        if confirmation == Confirmation::New {
            let current = self.current()?;
            let position = current.position(change.id);
            let change = change.with_position(position);
            let moves = |model: &EncodedModel| position.is_some_and(|at| at != model.position);
            if change.model.as_ref().is_some_and(moves) {
                return Ok(false);
            }
            self.publish(current.after(&change));
        }
        Ok(confirmation != Confirmation::Conflict)
    }

    async fn read_after_divergence(&self) -> Result<Arc<Snapshot>, Error> {
        tracing::warn!(
            "the change log of the database has diverged, or no longer has the changes that are missing here: \
             reading the catalogue again"
        );
        self.read_again().await
    }

    async fn read_again(&self) -> Result<Arc<Snapshot>, Error> {
        // From now on every change comes from the database.
        *self.unconfirmed() = UnconfirmedChanges::default();
        self.read_all().await
    }

    async fn read_all(&self) -> Result<Arc<Snapshot>, Error> {
        let start = Instant::now();
        let models = Builder::new(self.0.current.load_full());
        let (latest, models) = GenerationModel::read_all(&self.0.store, models).await?;
        let snapshot = models.finish(latest)?;
        let (models, revision) = (snapshot.len(), latest.revision);
        let milliseconds = start.elapsed().as_millis();
        tracing::info!(models, revision, milliseconds, "read the catalogue");
        counter!("catalog_reloads_total").increment(1);
        let mut unconfirmed = self.unconfirmed();
        *unconfirmed = UnconfirmedChanges::after(latest);
        Ok(self.publish(snapshot))
    }

    /// After a panic the state is unknown: the catalogue is read again.
    pub(super) fn unconfirmed(&self) -> MutexGuard<'_, UnconfirmedChanges> {
        self.0.unconfirmed.lock().unwrap_or_else(|poisoned| {
            self.0.unconfirmed.clear_poison();
            let mut unconfirmed = poisoned.into_inner();
            *unconfirmed = UnconfirmedChanges::default();
            unconfirmed
        })
    }

    /// Makes a snapshot current. The caller holds the lock of `unconfirmed`.
    fn publish(&self, snapshot: Snapshot) -> Arc<Snapshot> {
        let snapshot = Arc::new(snapshot);
        let before = self.0.current.swap(Some(Arc::clone(&snapshot)));
        unreadable::log(before.as_deref(), &snapshot);
        snapshot
    }
}
