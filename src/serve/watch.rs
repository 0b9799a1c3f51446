//! Whether the database still answers, asked again and again, so that `/readyz` costs no query.

use std::time::Duration;

use crate::store::{Health, Store};

const INTERVAL: Duration = Duration::from_secs(1);

/// Asks for ever, and tells the log when the answer changes.
pub(super) async fn health(store: &Store) -> ! {
    loop {
        tokio::time::sleep(INTERVAL).await;
        let before = store.health();
        match store.check().await {
            Ok(()) if before == Health::Down => tracing::info!("the database is back"),
            Err(error) if before == Health::Up => tracing::warn!(%error, "the database is away"),
            _ => {}
        }
    }
}
