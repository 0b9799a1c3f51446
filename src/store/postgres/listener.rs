//! The connection that receives notifications of changes.

use std::pin::pin;
use std::time::Duration;

use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use futures_util::StreamExt;
use tokio::time::timeout;

use super::connection::{check_writable, establish};
use super::no_response;
use super::settings::ServerSettings;
use crate::store::Error;

/// Listens for notifications, those of this process too, on a connection of its own.
pub struct Listener {
    connection: AsyncPgConnection,
    wait: Duration,
}

impl Listener {
    pub(super) async fn connect(settings: &ServerSettings, wait: Duration) -> Result<Self, Error> {
        let connecting = async {
            let mut connection = establish(settings).await?;
            // A trigger of `catalog_changes` notifies this channel (migrations/postgres).
            connection.batch_execute("LISTEN catalog_changes").await?;
            Ok(Self { connection, wait })
        };
        timeout(wait, connecting).await.map_err(|_| no_response())?
    }

    /// Waits for a change and returns its revision. Nothing is lost if the future is dropped.
    ///
    /// # Errors
    /// If the connection has ended.
    pub async fn next(&mut self) -> Result<i64, Error> {
        let mut notifications = pin!(self.connection.notifications_stream());
        let ended = || Error::Unavailable("the listening connection ended".to_owned());
        let notification = notifications.next().await.ok_or_else(ended)??;
        notification.payload.parse().map_err(Error::internal)
    }

    /// Checks the connection: a server that was demoted sends no notifications, and one that is gone does not say so.
    ///
    /// # Errors
    /// If the connection must be replaced.
    pub async fn check(&mut self) -> Result<(), Error> {
        let check = timeout(self.wait, check_writable(&mut self.connection));
        Ok(check.await.map_err(|_| no_response())??)
    }
}
