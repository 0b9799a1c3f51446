//! Hears of changes of the catalogue as they are committed.

use super::{Error, postgres};

/// Hears of changes, its own process's too.
pub struct Listener(Option<postgres::Listener>);

impl Listener {
    /// Hears nothing: SQLite does not tell.
    pub(super) const fn deaf() -> Self {
        Self(None)
    }

    pub(super) const fn on(listener: postgres::Listener) -> Self {
        Self(Some(listener))
    }

    /// Waits for a change, and returns its revision. Nothing is lost when the wait is given up.
    ///
    /// # Errors
    /// When the connection has ended.
    pub async fn next(&mut self) -> Result<i64, Error> {
        match &mut self.0 {
            Some(listener) => listener.next().await,
            None => std::future::pending().await,
        }
    }

    /// Whether changes are still told.
    ///
    /// # Errors
    /// When the connection is of no use any more.
    pub async fn check(&mut self) -> Result<(), Error> {
        match &mut self.0 {
            Some(listener) => listener.check().await,
            None => Ok(()),
        }
    }
}
