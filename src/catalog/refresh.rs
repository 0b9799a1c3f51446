//! Which snapshot is current, and how it gets from one revision to the next.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use tokio::sync::Mutex;

use super::snapshot::Builder;
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
    /// When the database was last asked for news and the current snapshot shows all of its answer.
    confirmed: ArcSwapOption<Instant>,
    /// How often the database was asked for news.
    asked: AtomicU64,
    /// Whoever makes the next snapshot holds this.
    turn: Mutex<LastAnswer>,
}

/// What came of asking for news the last time.
#[derive(Debug, Default)]
struct LastAnswer {
    number: u64,
    failure: Option<String>,
}

impl Catalog {
    /// The catalogue of that database, which is not asked yet.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self(Arc::new(Shared {
            store,
            current: ArcSwapOption::empty(),
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
                Some(failure) => Err(Error::Unavailable(failure.clone())),
            };
        }
        last.number = self.0.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let asked = Instant::now();
        let newest = self.catch_up().await;
        last.failure = newest.as_ref().err().map(ToString::to_string);
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
        let _turn = self.0.turn.lock().await;
        match self.0.current.load_full() {
            Some(current) if current.head.revision >= change.revision => Ok(current),
            Some(current) if current.head.revision + 1 == change.revision => {
                Ok(self.show(current.after(change)))
            }
            _ => self.catch_up().await,
        }
    }

    /// Brings the snapshot to the newest revision, for whoever has the turn.
    async fn catch_up(&self) -> Result<Arc<Snapshot>, Error> {
        let Some(mut newest) = self.0.current.load_full() else {
            return self.read_all().await;
        };
        loop {
            let Some(news) = CatalogChange::after(&self.0.store, newest.head, BATCH).await? else {
                let revision = newest.head.revision;
                tracing::warn!(
                    revision,
                    "the history went another way; reading the catalogue again"
                );
                return self.read_all().await;
            };
            let was_all = news.len() < BATCH;
            for change in news {
                newest = Arc::new(newest.after(&change.try_into()?));
            }
            self.0.current.store(Some(Arc::clone(&newest)));
            if was_all {
                return Ok(newest);
            }
        }
    }

    async fn read_all(&self) -> Result<Arc<Snapshot>, Error> {
        let begun = Instant::now();
        let state = GenerationModel::read_all(&self.0.store, Builder::default()).await?;
        let snapshot = self.show(state.models.finish(state.head)?);
        let (models, revision) = (snapshot.len(), state.head.revision);
        let milliseconds = begun.elapsed().as_millis();
        tracing::info!(models, revision, milliseconds, "read the catalogue");
        Ok(snapshot)
    }

    fn show(&self, snapshot: Snapshot) -> Arc<Snapshot> {
        let snapshot = Arc::new(snapshot);
        self.0.current.store(Some(Arc::clone(&snapshot)));
        snapshot
    }
}
