//! The application: everything that the settings describe, apart from sockets. `main` and the tests build it the same way.
//!
//! - `prepare`: what must be done before requests can be answered;
//! - `layers`: what happens to every request; `request_log`, `log_limit`: its log line; `cors`, `security_headers`: what
//!   browsers may do with its response;
//! - `status`: what the sockets report;
//! - `tokens`: the keys that sign and verify access tokens;
//! - `clocks`: compares the clocks of server and database;
//! - `health`, `metrics`, `documents`, `pages`: routes that are not operations of `openapi.yaml`; `static_file`: files with
//!   the validators that caches need.

mod clocks;
mod cors;
mod documents;
mod health;
mod layers;
mod log_limit;
mod metrics;
mod pages;
mod prepare;
mod request_log;
mod security_headers;
mod static_file;
mod status;
mod tokens;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderValue, Method};
use openapi_runtime::{BodyBudget, BodyLimits, Error, without_operation};

use clocks::Clocks;

use crate::accounts::{
    Accounts, AccountsParts, Actor, AuditLog, FirstAdministrator, LogNames, LoginLimits, LoginLog,
    PasswordHasher, Registrar, secret_key,
};
use crate::api::{Api, Parts};
use crate::catalog::{Catalog, ChangeRetention, Writer};
use crate::clock::Clock;
use crate::compression::Compressor;
use crate::generated::routes;
use crate::logging::Condition;
use crate::settings::{CorsOrigins, LogAccounts, Settings};
use crate::store::Store;

use metrics::RequestMetrics;

pub use layers::{MalformedRequest, Service};
pub use prepare::PrepareError;
pub use status::ServerStatus;

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
    /// The state of the server that serves it.
    pub status: Arc<ServerStatus>,
    first_administrator: FirstAdministrator,
    audit: AuditLog,
    change_retention: ChangeRetention,
    /// The websites whose scripts may use the operations.
    cors_origins: Option<CorsOrigins>,
    /// Whether `/docs` and `/reference` are served.
    has_pages: bool,
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
        let key = secret_key::load(settings.tokens.secret_key(), &url)?;
        let tokens = tokens::from_settings(settings, &url, &key)?;
        let compressor = Compressor::new(settings.server.compression_cache)?;
        let hasher = PasswordHasher::new(&settings.passwords.hasher_options())?;
        let catalog = Catalog::new(store.clone());
        let retention = settings.catalog.changes_retention();
        let change_retention = ChangeRetention::new(store.clone(), clock.clone(), retention);
        let retention = settings.accounts.account_events_retention();
        let audit = AuditLog::new(store.clone(), clock.clone(), retention);
        let registrar = Registrar::new(
            store.clone(),
            hasher.clone(),
            policy,
            clock.clone(),
            Actor::Server,
        );
        let accounts = Accounts::new(AccountsParts {
            store: store.clone(),
            hasher,
            tokens,
            clock: clock.clone(),
            policy,
            limits: LoginLimits::new(settings.accounts.limit_options(), &clock),
            log: LoginLog::new(match settings.logging.log_accounts {
                LogAccounts::Hashed => LogNames::hashed(&key),
                LogAccounts::Plain => LogNames::plain(),
            }),
            audit: audit.clone(),
            password_grant: settings.accounts.password_grant,
        });
        let api = Api::new(Parts {
            accounts,
            writer: Writer::start(catalog.clone()),
            store,
            catalog,
            compressor,
            clock,
            body_limits: BodyLimits {
                max_bytes: settings.server.body_limit,
                timeout: settings.server.body_timeout,
                budget: BodyBudget::new(settings.server.body_budget),
            },
        });
        Ok(Self {
            api,
            registrar,
            status: Arc::default(),
            first_administrator,
            audit,
            change_retention,
            cors_origins: settings.server.cors_origins().cloned(),
            has_pages: settings.server.docs,
        })
    }

    /// Every operation of `openapi.yaml`, the document itself, pages that show it and the health of the service.
    #[must_use]
    pub fn service(&self) -> Service {
        let others = documents::router(&self.api)
            .merge(pages::router(&self.api, self.has_pages))
            .merge(health::router(&self.api, &self.status));
        let operations = routes::routes();
        let templates = operations.operations().map(|operation| operation.path);
        let paths = health::PATHS.iter().copied();
        let paths = paths.chain(documents::paths()).chain(pages::paths());
        let metrics = RequestMetrics::new(templates.chain(paths));
        let operations = operations.into_router(self.api.clone());
        let router = operations.merge(self.with_other_methods(others));
        layers::around(router, &self.api, metrics, self.cors_origins.clone())
    }

    /// What operators need, for an address that clients cannot reach.
    #[must_use]
    pub fn management_service(&self) -> Service {
        let health = health::router(&self.api, &self.status);
        let router = health.merge(metrics::router(&self.api, &self.status));
        let paths = health::PATHS.iter().chain([&metrics::PATH]).copied();
        let metrics = RequestMetrics::new(paths);
        layers::around(self.with_other_methods(router), &self.api, metrics, None)
    }

    /// Responds to other methods than those of the routes, which are reads, as operations do.
    fn with_other_methods(&self, router: Router) -> Router {
        let api = self.api.clone();
        router.method_not_allowed_fallback(async move |method: Method| {
            let allow = HeaderValue::from_static("GET, HEAD, OPTIONS");
            without_operation(&method, allow)
                .unwrap_or_else(|rejection| Error::from(rejection).into_response(&api))
        })
    }

    /// Follows the database until the future is dropped: its health, and the changes of other processes. Also writes the
    /// history of accounts, and deletes what is old from that of the catalogue.
    pub async fn follow(&self) -> ! {
        tokio::select! {
            never = self.follow_health() => never,
            never = self.api.catalog.follow() => never,
            never = self.audit.run() => never,
            never = self.change_retention.run() => never,
        }
    }

    /// Writes what is left to write, when no request is open any more, and closes the database.
    pub async fn finish(&self) {
        self.audit.finish().await;
        self.api.store.close().await;
    }

    /// Checks the database at an interval, so that `/readyz` needs no query, and logs when its health changes.
    async fn follow_health(&self) -> ! {
        let mut condition = Condition::new(
            "the database is down, reads continue from memory",
            "the database is up again",
        );
        let mut clocks = Clocks::default();
        loop {
            match self.api.store.check().await {
                Ok(()) => {
                    condition.works();
                    clocks.compare(&self.api.store, &self.api.clock).await;
                }
                Err(error) => condition.fails(error.level(), &error),
            }
            tokio::time::sleep(HEALTH_INTERVAL).await;
        }
    }
}
