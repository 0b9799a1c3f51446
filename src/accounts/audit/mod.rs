//! The history of accounts: who logged in, and who changed what. Its rows are [`AccountEvent`]s.
//!
//! A change of an account is written with its event in one transaction, by `store`. Log-ins are recorded here, in memory,
//! and written in the background: neither a slow database nor a flood of log-ins delays one.
//!
//! - `log_ins`: sums up the log-ins of a minute;
//! - `actor`: who changes an account.

mod actor;
mod log_ins;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use metrics::counter;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use uuid::Uuid;

use super::Email;
use crate::clock::Clock;
use crate::origin::Origin;
use crate::store::{AccountEvent, Error, Event, Store};
pub use actor::Actor;
use log_ins::LogIns;

/// The interval at which recorded log-ins are written. A process that is killed loses those of the last interval.
const WRITE_INTERVAL: Duration = Duration::from_secs(1);

/// The maximum time to write the last log-ins when the process ends.
const FINISH_TIMEOUT: Duration = Duration::from_secs(2);

/// The maximum number of rows that one transaction writes.
const BATCH: usize = 100;

/// The interval at which old events are deleted.
const DELETE_INTERVAL: Duration = Duration::from_hours(1);

/// The maximum number of rows that one transaction deletes. Other writers take their turn between two of them.
const DELETE_STEP: i64 = 1000;

/// The pause between two such transactions.
const DELETE_PAUSE: Duration = Duration::from_millis(100);

/// Records log-ins, and deletes events that are old. Clones share what is recorded.
#[derive(Clone)]
pub struct AuditLog(Arc<Shared>);

struct Shared {
    store: Store,
    clock: Clock,
    retention: Option<TimeDelta>,
    log_ins: Mutex<LogIns>,
    writing: tokio::sync::Mutex<Writing>,
}

/// What the one task that writes knows.
#[derive(Default)]
struct Writing {
    is_failing: bool,
    /// The number of lost log-ins that the log has reported.
    reported_lost: u64,
}

impl AuditLog {
    /// Events are deleted when they are older than `retention`, or never.
    #[must_use]
    pub fn new(store: Store, clock: Clock, retention: Option<TimeDelta>) -> Self {
        Self(Arc::new(Shared {
            store,
            clock,
            retention,
            log_ins: Mutex::default(),
            writing: tokio::sync::Mutex::default(),
        }))
    }

    /// Records a log-in of the account with this e-mail address. Takes a moment, and never fails.
    ///
    /// `user_id` is `None` if there is no such account. It is also `None` if the account was not looked up, because a limit
    /// was reached: then the address is stored only if it turns out to be that of an account. What a client typed as its
    /// username may be a password.
    pub fn record(
        &self,
        event: Event,
        user_id: Option<Uuid>,
        email: Option<&Email>,
        origin: &Origin,
    ) {
        let may_be_account = user_id.is_some() || event == Event::LogInLimited;
        let client_address = origin.client_address.map(|address| address.to_string());
        self.log_ins().add(AccountEvent {
            at: self.0.clock.now(),
            event: event.to_string(),
            count: 1,
            user_id: user_id.map(Into::into),
            email: email.filter(|_| may_be_account).map(Email::to_string),
            actor: None,
            client_address,
            request_id: origin.request_id.clone(),
        });
    }

    /// The number of log-ins that are missing in the history, because the database did not accept them in time.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.log_ins().lost()
    }

    /// Writes what is recorded and deletes what is old, until the future is dropped.
    pub async fn run(&self) -> ! {
        tokio::select! {
            never = self.write_at_an_interval() => never,
            never = self.delete_at_an_interval() => never,
        }
    }

    /// Writes everything that is recorded, also the log-ins of the minute that has not ended. For the end of the process.
    pub async fn finish(&self) {
        self.log_ins().end_minute();
        if timeout(FINISH_TIMEOUT, self.write()).await.is_err() {
            tracing::warn!(
                "the last log-ins are missing in the history: the database does not respond"
            );
        }
    }

    /// Writes the log-ins that are recorded. Runs to its end even if the caller is dropped, so that nothing is written
    /// twice.
    pub async fn write(&self) {
        let log = self.clone();
        let written = tokio::spawn(async move { log.write_all().await });
        if let Err(panic) = written.await {
            tracing::error!(%panic, "cannot write log-ins to the history");
        }
    }

    async fn write_at_an_interval(&self) -> ! {
        let mut tick = interval(WRITE_INTERVAL);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            self.write().await;
        }
    }

    async fn write_all(&self) {
        let mut writing = self.0.writing.lock().await;
        self.log_ins().end_minute_before(self.0.clock.now());
        loop {
            let batch = self.log_ins().take(BATCH);
            if batch.is_empty() {
                break;
            }
            let written = AccountEvent::append(&self.0.store, batch.clone()).await;
            match &written {
                Ok(()) => {}
                Err(error) if error.is_transient() => self.log_ins().put_back(batch),
                Err(_) => self.log_ins().lose(&batch),
            }
            writing.report(written.err(), self.lost());
            if writing.is_failing {
                break;
            }
        }
    }

    async fn delete_at_an_interval(&self) -> ! {
        let mut tick = interval(DELETE_INTERVAL);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            match self.delete_old().await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "deleted old events of accounts"),
                Err(error) => tracing::warn!(%error, "cannot delete old events of accounts"),
            }
        }
    }

    /// Deletes the events that are older than the retention, and returns their number. Every server does this; the second
    /// one finds nothing.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_old(&self) -> Result<usize, Error> {
        let end = self.0.retention.and_then(|retention| {
            let now = self.0.clock.now();
            now.checked_sub_signed(retention)
        });
        let Some(end) = end else {
            return Ok(0);
        };
        let mut count = 0;
        loop {
            let deleted = AccountEvent::delete_before(&self.0.store, end, DELETE_STEP).await?;
            count += deleted;
            if deleted == 0 {
                return Ok(count);
            }
            sleep(DELETE_PAUSE).await;
        }
    }

    fn log_ins(&self) -> MutexGuard<'_, LogIns> {
        self.0
            .log_ins
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Writing {
    /// Logs when writing starts to fail, and when it works again.
    fn report(&mut self, error: Option<Error>, lost: u64) {
        match error {
            Some(error) if !self.is_failing => {
                tracing::warn!(%error, "cannot write log-ins to the history, they wait");
                self.is_failing = true;
            }
            None if self.is_failing => {
                tracing::info!("log-ins are written to the history again");
                self.is_failing = false;
            }
            _ => {}
        }
        if !self.is_failing && lost > self.reported_lost {
            let count = lost - self.reported_lost;
            counter!("account_events_lost_total").increment(count);
            tracing::warn!(count, "log-ins are missing in the history: too many waited");
            self.reported_lost = lost;
        }
    }
}

#[cfg(test)]
mod tests;
