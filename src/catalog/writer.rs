//! Writes of this process. One task takes the writes that wait, runs them in one transaction and publishes the changes in
//! order: concurrent writers share one commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use metrics::counter;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::Catalog;
use super::model::{Change, EncodedModel};
use crate::store::{ChangeMetadata, Error, Operation, Outcome, UnreadableModel, Write, Written};

/// The maximum number of writes in a transaction, which keeps out the writers of other processes. With a round trip of
/// 70 ms to the database it takes about three seconds.
const MAX_BATCH: usize = 16;

/// The maximum number of writes that wait.
const MAX_QUEUE: usize = 1024;

/// The maximum number of attempts to run a transaction whose log others lengthen meanwhile.
const MAX_ATTEMPTS: usize = 3;

/// Writes to a catalogue. Clones share the queue. The task ends with the last clone.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Queued>,
    wait: Duration,
}

/// Why a write was not applied.
#[derive(Debug, Clone, thiserror::Error)]
pub enum WriteError {
    /// There is no such model.
    #[error("there is no such model")]
    NotFound,
    /// The precondition is false.
    #[error("the precondition is false")]
    PreconditionFailed,
    /// The model cannot be read.
    #[error(transparent)]
    Unreadable(#[from] UnreadableModel),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// The model after a write; `None` after it was deleted.
type Reply = Result<Option<EncodedModel>, WriteError>;

/// A write that waits.
struct Queued {
    write: Write,
    /// Set by the task when it starts the write, or by the caller when it gives up, whichever is first.
    claimed: Arc<AtomicBool>,
    reply: oneshot::Sender<Reply>,
}

impl Writer {
    /// Starts the task.
    #[must_use]
    pub fn start(catalog: Catalog) -> Self {
        let (queue, waiting) = mpsc::channel(MAX_QUEUE);
        let wait = catalog.store().wait();
        tokio::spawn(run(catalog, waiting));
        Self { queue, wait }
    }

    /// Writes a model and returns it when every later snapshot contains the change; `None` after it was deleted.
    ///
    /// A write that started runs to its end even if the caller is dropped. One that did not start within
    /// [`crate::store::StoreOptions::wait`] is never started.
    ///
    /// # Errors
    /// If the model does not exist, the precondition is false, the database fails, or too many writes wait.
    pub async fn write(&self, operation: Operation, metadata: ChangeMetadata) -> Reply {
        let written = self.enqueue(operation, metadata).await;
        if let Err(WriteError::Store(error)) = &written {
            counter!("catalog_write_failures_total", "cause" => error.kind()).increment(1);
        }
        written
    }

    async fn enqueue(&self, operation: Operation, metadata: ChangeMetadata) -> Reply {
        let overload = || {
            counter!("limits_reached_total", "limit" => "write_queue").increment(1);
            Error::Unavailable("too many writes are waiting".to_owned())
        };
        let claimed = Arc::new(AtomicBool::new(false));
        let (reply, mut written) = oneshot::channel();
        let queued = Queued {
            write: Write {
                operation,
                metadata,
            },
            claimed: Arc::clone(&claimed),
            reply,
        };
        self.queue.try_send(queued).map_err(|_| overload())?;
        let written = match timeout(self.wait, &mut written).await {
            Ok(written) => written,
            Err(_) if !claimed.swap(true, Ordering::SeqCst) => return Err(overload().into()),
            Err(_) => written.await,
        };
        written.unwrap_or_else(|panic| Err(Error::internal(panic).into()))
    }
}

async fn run(catalog: Catalog, mut waiting: mpsc::Receiver<Queued>) {
    let mut queued = Vec::new();
    while waiting.recv_many(&mut queued, MAX_BATCH).await > 0 {
        let batch = run_batch(catalog.clone(), std::mem::take(&mut queued));
        // On a task of its own: a panic, which is a bug, fails this batch and not every later write.
        if let Err(panic) = tokio::spawn(batch).await {
            tracing::error!(%panic, "a batch of writes failed");
        }
    }
}

async fn run_batch(catalog: Catalog, queued: Vec<Queued>) {
    let claim = |queued: &Queued| !queued.claimed.swap(true, Ordering::SeqCst);
    let claimed = queued.into_iter().filter(claim);
    let (writes, replies): (Vec<_>, Vec<_>) =
        claimed.map(|queued| (queued.write, queued.reply)).unzip();
    for (reply, written) in replies.into_iter().zip(write(&catalog, writes).await) {
        // The client may have disconnected.
        drop(reply.send(written));
    }
}

/// Writes in one transaction. If one of the writes makes it fail, each is run alone.
pub(super) async fn write(catalog: &Catalog, writes: Vec<Write>) -> Vec<Reply> {
    let writes: Vec<Arc<Write>> = writes.into_iter().map(Arc::new).collect();
    match transaction(catalog, &writes).await {
        Ok(replies) => replies,
        Err(error) if error.is_transient() || writes.len() == 1 => {
            vec![Err(error.into()); writes.len()]
        }
        Err(_) => {
            let mut replies = Vec::with_capacity(writes.len());
            for write in writes.chunks(1) {
                let written = transaction(catalog, write).await;
                replies.extend(written.unwrap_or_else(|error| vec![Err(error.into())]));
            }
            replies
        }
    }
}

/// Runs a transaction and publishes its changes. Nothing is committed if the log cannot be read.
async fn transaction(catalog: &Catalog, writes: &[Arc<Write>]) -> Result<Vec<Reply>, Error> {
    for _ in 0..MAX_ATTEMPTS {
        let base = catalog.base().await?;
        match catalog.store().write(base, writes.to_vec()).await {
            Ok(written) => return Ok(publish(catalog, written).await),
            Err(Error::Diverged) => {
                catalog.newest().await?;
                catalog.store().check().await?;
            }
            Err(error) => return Err(error),
        }
    }
    Err(Error::Diverged)
}

/// Publishes the changes of a committed transaction, in order.
async fn publish(catalog: &Catalog, written: Written) -> Vec<Reply> {
    let mut is_complete = true;
    for change in written.missed {
        is_complete &= Change::try_from(change).is_ok_and(|change| catalog.apply(change));
    }
    let replies = written
        .outcomes
        .into_iter()
        .map(|outcome| match outcome {
            Outcome::Changed(change) => {
                let change = Change::try_from(*change)?;
                let model = change.model.clone();
                is_complete &= catalog.apply(change);
                Ok(model)
            }
            Outcome::Unchanged(model) => Ok(Some(EncodedModel::new(*model)?)),
            Outcome::NotFound => Err(WriteError::NotFound),
            Outcome::PreconditionFailed => Err(WriteError::PreconditionFailed),
            Outcome::Unreadable(model) => Err(WriteError::Unreadable(*model)),
        })
        .collect();
    // Only if the catalogue was being read again as a whole. What is committed is acknowledged.
    if !is_complete && let Err(error) = catalog.newest().await {
        tracing::warn!(%error, "a write was committed, and cannot be shown yet");
    }
    replies
}
