//! What is served, and within which limits.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use super::admission::Limits;
use super::connection::Shared;
use super::descriptors;
use super::head_timer::Timeouts;
use crate::app::App;
use crate::origin::TrustedProxies;
use crate::settings::{ServerSettings, Settings};

/// The default limit per address is a quarter of all connections, and at least this.
const MIN_PER_ADDRESS: usize = 8;

/// What a listener serves, and to how many connections.
pub struct ServerOptions {
    pub(super) limits: Limits,
    pub(super) shared: Shared,
}

impl ServerOptions {
    /// Every operation.
    #[must_use]
    pub fn for_clients(app: &App, settings: &Settings) -> Self {
        let all = max_connections(settings);
        app.status.max_connections.store(all, Relaxed);
        let settings = &settings.server;
        let per_address = settings.connections_per_address.map(NonZeroUsize::get);
        let per_address = per_address.unwrap_or((all / 4).max(MIN_PER_ADDRESS));
        Self {
            limits: Limits { all, per_address },
            shared: Shared {
                service: app.service(),
                status: Arc::clone(&app.status),
                trusted_proxies: settings.trusted_proxies.clone(),
                timeouts: timeouts(settings),
            },
        }
    }

    /// What operators need. They have connections of their own, so that clients cannot keep them from connecting.
    pub(super) fn for_operators(app: &App, settings: &ServerSettings) -> Self {
        Self {
            limits: Limits {
                all: descriptors::MANAGEMENT_CONNECTIONS,
                per_address: descriptors::MANAGEMENT_CONNECTIONS,
            },
            shared: Shared {
                service: app.management_service(),
                status: Arc::default(),
                trusted_proxies: TrustedProxies::default(),
                timeouts: timeouts(settings),
            },
        }
    }
}

/// Returns the maximum number of connections: the setting, or less if the operating system allows fewer descriptors.
fn max_connections(settings: &Settings) -> usize {
    let wanted = settings.server.max_connections.get();
    let limit = descriptors::raise_limit();
    let possible = descriptors::for_connections(limit, settings.database.database_pool_size.get());
    if possible < wanted {
        tracing::warn!(
            limit,
            connections = possible,
            "the limit of open files (`ulimit -Hn`) allows fewer connections than MAX_CONNECTIONS"
        );
    }
    wanted.min(possible)
}

fn timeouts(settings: &ServerSettings) -> Timeouts {
    Timeouts {
        head: settings.head_timeout,
        idle: settings.idle_timeout,
    }
}
