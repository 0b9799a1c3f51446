//! The application: everything that the settings describe, apart from sockets. `main` and the tests build it the same way.
//!
//! - `prepare`: what must be done before requests can be answered;
//! - `layers`: what happens to every request;
//! - `tokens`: the keys that sign and verify access tokens;
//! - `health`, `metrics`, `documents`: routes that are not operations of `openapi.yaml`.

mod documents;
mod health;
mod layers;
mod metrics;
mod prepare;
mod tokens;

use std::time::Duration;

use axum::Router;
use axum::http::HeaderValue;
use openapi_runtime::{BodyLimits, Error, Rejection};

use crate::accounts::{Accounts, FirstAdministrator, PasswordHasher, Registrar};
use crate::api::{Api, Parts};
use crate::catalog::{Catalog, Writer};
use crate::clock::Clock;
use crate::generated::routes;
use crate::settings::Settings;
use crate::store::{Health, Store};

pub use layers::Service;
pub use prepare::PrepareError;

/// Any error that prevents the start. The message is for the operator.
pub type StartError = Box<dyn std::error::Error + Send + Sync>;

/// The interval at which the health of the database is checked.
const HEALTH_INTERVAL: Duration = Duration::from_secs(1);

/// The application.
#[derive(Clone)]
pub struct App {
    /// The operations.
    pub api: Api,
    /// Creates and changes accounts.
    pub registrar: Registrar,
    first_administrator: FirstAdministrator,
}

impl App {
    /// Builds the application. The embedded database is opened; a server is not connected to yet.
    ///
    /// # Errors
    /// If a setting is not valid, or the database file cannot be used.
    pub async fn build(settings: &Settings, clock: Clock) -> Result<Self, StartError> {
        metrics::start();
        let first_administrator = settings.accounts.first_administrator()?;
        let policy = settings.policy.password_policy();
        first_administrator.warn_if_weak(policy);
        let url = settings.database.url()?;
        let store = Store::connect(&url, &settings.database.store_options()).await?;
        let tokens = tokens::from_settings(settings, &url)?;
        let hasher = PasswordHasher::new(&settings.passwords.hasher_options());
        let catalog = Catalog::new(store.clone());
        let registrar = Registrar::new(store.clone(), hasher.clone(), policy, clock.clone());
        let api = Api::new(Parts {
            accounts: Accounts::new(store.clone(), hasher, tokens, clock.clone()),
            writer: Writer::start(catalog.clone()),
            store,
            catalog,
            clock,
            body_limits: BodyLimits {
                max_bytes: settings.server.body_limit,
                timeout: settings.server.body_timeout,
            },
        });
        Ok(Self {
            api,
            registrar,
            first_administrator,
        })
    }

    /// Every operation of `openapi.yaml`, the document itself and the health of the service.
    #[must_use]
    pub fn service(&self) -> Service {
        let others = documents::router().merge(health::router(&self.api));
        let operations = routes::routes().into_router(self.api.clone());
        layers::around(operations.merge(self.refuse_methods(others)), &self.api)
    }

    /// What operators need, for an address that clients cannot reach.
    #[must_use]
    pub fn management_service(&self) -> Service {
        let router = health::router(&self.api).merge(metrics::router(&self.api));
        layers::around(self.refuse_methods(router), &self.api)
    }

    /// Refuses other methods than those of the routes as operations do.
    fn refuse_methods(&self, router: Router) -> Router {
        let api = self.api.clone();
        router.method_not_allowed_fallback(async move || {
            let allow = HeaderValue::from_static("GET,HEAD");
            Error::from(Rejection::MethodNotAllowed { allow }).into_response(&api)
        })
    }

    /// Follows the database until the future is dropped: its health, and the changes of other processes.
    pub async fn follow(&self) -> ! {
        tokio::select! {
            never = self.check_health() => never,
            never = self.api.catalog.follow() => never,
        }
    }

    /// Checks the database at an interval, so that `/readyz` needs no query, and logs when its health changes.
    async fn check_health(&self) -> ! {
        loop {
            tokio::time::sleep(HEALTH_INTERVAL).await;
            let before = self.api.store.health();
            match self.api.store.check().await {
                Ok(()) if before == Health::Down => tracing::info!("the database is up again"),
                Err(error) if before == Health::Up => {
                    tracing::warn!(%error, "the database is down, reads continue from memory");
                }
                _ => {}
            }
        }
    }
}
