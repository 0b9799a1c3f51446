//! The connection on which a server tells of changes.

use std::pin::pin;
use std::time::Duration;

use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use futures_util::StreamExt;
use tokio::time::timeout;

use super::connection::{check_writable, establish};
use super::settings::ServerSettings;
use super::unanswered;
use crate::store::Error;

/// A connection that is used for nothing else.
pub struct Listener {
    connection: AsyncPgConnection,
    wait: Duration,
}

impl Listener {
    pub(super) async fn connect(settings: &ServerSettings, wait: Duration) -> Result<Self, Error> {
        let connecting = async {
            let connection = establish(settings).await;
            let mut connection =
                connection.map_err(|error| Error::Unavailable(error.to_string()))?;
            // The channel to which migrations/postgres let each change of the history be told.
            connection.batch_execute("LISTEN catalog_changes").await?;
            Ok(Self { connection, wait })
        };
        timeout(wait, connecting).await.map_err(|_| unanswered())?
    }

    pub(in crate::store) async fn next(&mut self) -> Result<i64, Error> {
        let mut told = pin!(self.connection.notifications_stream());
        let ended = || Error::Unavailable("the listening connection ended".to_owned());
        let notification = told.next().await.ok_or_else(ended)??;
        notification.payload.parse().map_err(Error::internal)
    }

    /// A server that was demoted hears of nothing, and one that has vanished does not say so.
    pub(in crate::store) async fn check(&mut self) -> Result<(), Error> {
        let check = timeout(self.wait, check_writable(&mut self.connection));
        Ok(check.await.map_err(|_| unanswered())??)
    }
}
