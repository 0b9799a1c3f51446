//! Which snapshot is current, and how it gets from one revision to the next.
//!
//! The database is asked for news by one task at a time. A write of this process does not wait for that: its change is
//! shown at once where it is the next one, and the database's own account of it is compared later (`trail`).

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use tokio::sync::Mutex;

use super::snapshot::Builder;
use super::trail::{Step, Trail};
use super::{Change, Snapshot};
use crate::store::{CatalogChange, Error, GenerationModel, Store};

/// So many changes are read at once. Each may be as long as the longest body of a request.
const BATCH: usize = 64;

/// The catalogue of a database, in memory. Clones share it.
#[derive(Clone)]
pub struct Catalog(Arc<Shared>);

struct Shared {
    store: Store,
    current: ArcSwapOption<Snapshot>,
    /// Whoever makes another snapshot current holds this, and never for long.
    trail: std::sync::Mutex<Trail>,
    /// When the database was last asked for news and the current snapshot shows all of its answer.
    confirmed: ArcSwapOption<Instant>,
    /// How often the database was asked for news.
    asked: AtomicU64,
    /// Whoever asks the database for news holds this.
    turn: Mutex<LastAnswer>,
}

/// What came of asking for news the last time.
#[derive(Debug, Default)]
struct LastAnswer {
    number: u64,
    failure: Option<Failure>,
}

/// An error, for all who share the question that met it.
#[derive(Debug)]
enum Failure {
    Unavailable(String),
    Internal(String),
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        match error {
            Error::Unavailable(reason) => Self::Unavailable(reason.clone()),
            Error::Internal(cause) => Self::Internal(cause.to_string()),
            other @ Error::UniqueViolation { .. } => Self::Internal(other.to_string()),
        }
    }
}

impl From<&Failure> for Error {
    fn from(failure: &Failure) -> Self {
        match failure {
            Failure::Unavailable(reason) => Self::Unavailable(reason.clone()),
            Failure::Internal(cause) => Self::Internal(cause.clone().into()),
        }
    }
}

impl Catalog {
    /// The catalogue of that database, which is not asked yet.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self(Arc::new(Shared {
            store,
            current: ArcSwapOption::empty(),
            trail: std::sync::Mutex::default(),
            confirmed: ArcSwapOption::empty(),
            asked: AtomicU64::new(0),
            turn: Mutex::default(),
        }))
    }

    pub(super) fn store(&self) -> &Store {
        &self.0.store
    }

    /// The catalogue as far as it is known here. It shows every write that was acknowledged here.
    ///
    /// # Errors
    /// When the database has not been read yet.
    pub fn current(&self) -> Result<Arc<Snapshot>, Error> {
        let not_read = || Error::Unavailable("the catalogue has not been read yet".to_owned());
        self.0.current.load_full().ok_or_else(not_read)
    }

    /// How long ago the current snapshot was certainly the newest; none before the catalogue was read.
    #[must_use]
    pub fn age(&self) -> Option<Duration> {
        let confirmed = self.0.confirmed.load();
        confirmed.as_ref().map(|confirmed| confirmed.elapsed())
    }

    /// The catalogue with all that was committed before this was called. Those who wait for it at the same time share
    /// one question to the database.
    ///
    /// # Errors
    /// When the database fails, or holds a model that does not fit the document.
    pub async fn newest(&self) -> Result<Arc<Snapshot>, Error> {
        let before = self.0.asked.load(Ordering::SeqCst);
        let mut last = self.0.turn.lock().await;
        if last.number > before {
            return match &last.failure {
                None => self.current(),
                Some(failure) => Err(failure.into()),
            };
        }
        let number = self.0.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let asked = Instant::now();
        let newest = self.ask().await;
        // Not before: a question that is given up halfway has answered nobody.
        last.number = number;
        last.failure = newest.as_ref().err().map(Failure::from);
        if newest.is_ok() {
            self.0.confirmed.store(Some(Arc::new(asked)));
        }
        newest
    }

    /// The catalogue with a change that was committed here, and all that was committed before it.
    ///
    /// # Errors
    /// When others made changes in between, and the database fails.
    pub async fn including(&self, change: &Change) -> Result<Arc<Snapshot>, Error> {
        match self.step(change) {
            Some(shown) => Ok(shown),
            None => self.newest().await,
        }
    }

    /// Shows a change if it is the next one.
    fn step(&self, change: &Change) -> Option<Arc<Snapshot>> {
        let mut trail = self.trail();
        let current = self.0.current.load_full()?;
        if trail.is_laid() && current.shows(change) {
            return Some(current);
        }
        let is_next = trail.append(&current, change);
        is_next.then(|| self.show(current.after(change)))
    }

    /// Asks the database what came after the last change that it has confirmed.
    async fn ask(&self) -> Result<Arc<Snapshot>, Error> {
        let Some(mut confirmed) = self.trail().begin() else {
            return self.read_all().await;
        };
        loop {
            let news = CatalogChange::after(&self.0.store, confirmed, BATCH).await?;
            let Some(news) = news else {
                return self.read_anew().await;
            };
            let is_all = news.len() < BATCH;
            for change in news {
                confirmed = change.head();
                if !self.confirm(&change.try_into()?)? {
                    return self.read_anew().await;
                }
            }
            if is_all {
                break;
            }
        }
        if self.trail().lost_some() {
            return self.read_anew().await;
        }
        self.current()
    }

    /// Takes a change as the database tells it; `false` when something else was shown in its place.
    fn confirm(&self, change: &Change) -> Result<bool, Error> {
        let mut trail = self.trail();
        let step = trail.confirm(change.head());
        if step == Step::New {
            self.show(self.current()?.after(change));
        }
        Ok(step != Step::Different)
    }

    async fn read_anew(&self) -> Result<Arc<Snapshot>, Error> {
        tracing::warn!("the history of the catalogue went another way");
        // From now on no change is shown unless it is read from the database.
        *self.trail() = Trail::default();
        self.read_all().await
    }

    async fn read_all(&self) -> Result<Arc<Snapshot>, Error> {
        let begun = Instant::now();
        let state = GenerationModel::read_all(&self.0.store, Builder::default()).await?;
        let snapshot = state.models.finish(state.head)?;
        let (models, revision) = (snapshot.len(), state.head.revision);
        let milliseconds = begun.elapsed().as_millis();
        tracing::info!(models, revision, milliseconds, "read the catalogue");
        let mut trail = self.trail();
        *trail = Trail::from(state.head);
        Ok(self.show(snapshot))
    }

    /// After a panic nobody knows what is shown, so that all is read anew.
    pub(super) fn trail(&self) -> std::sync::MutexGuard<'_, Trail> {
        self.0.trail.lock().unwrap_or_else(|poisoned| {
            self.0.trail.clear_poison();
            let mut trail = poisoned.into_inner();
            *trail = Trail::default();
            trail
        })
    }

    /// Makes a snapshot current, for whoever holds the trail.
    fn show(&self, snapshot: Snapshot) -> Arc<Snapshot> {
        let snapshot = Arc::new(snapshot);
        self.0.current.store(Some(Arc::clone(&snapshot)));
        snapshot
    }
}
