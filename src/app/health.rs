//! The health of the service, for load balancers and operators.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use super::ServerStatus;
use crate::api::Api;
use crate::store::Health;

/// The paths of the routes.
pub(super) const PATHS: &[&str] = &["/healthz", "/readyz", "/readyz/reads"];

/// A cache in between must not repeat what was true a while ago.
const NO_STORE: [(HeaderName, HeaderValue); 1] =
    [(CACHE_CONTROL, HeaderValue::from_static("no-store"))];

/// The maximum age of a catalogue that counts as current.
const MAX_AGE: Duration = Duration::from_secs(10);

pub(super) fn router(api: &Api, status: &Arc<ServerStatus>) -> Router {
    Router::new()
        .route(
            "/healthz",
            get(async || (NO_STORE, Json(Liveness { status: "ok" }))),
        )
        .route(
            "/readyz",
            get(async |server: Server| Readiness::of(&server)),
        )
        .route(
            "/readyz/reads",
            get(async |server: Server| Readiness::of_reads(&server)),
        )
        .with_state((api.clone(), Arc::clone(status)))
}

type Server = State<(Api, Arc<ServerStatus>)>;

/// The process is alive.
#[derive(Debug, Serialize)]
struct Liveness {
    status: &'static str,
}

/// Whether requests can be answered. The status is for load balancers, the body for people.
#[derive(Debug, Serialize)]
struct Readiness {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// The current revision of the catalogue.
    revision: Option<i64>,
    /// How long ago it was known to be the latest.
    age_seconds: Option<f64>,
}

impl Readiness {
    /// Of reads, writes and log-ins.
    fn of(State((api, status)): &Server) -> Self {
        let is_old = api.catalog.age().is_none_or(|age| age > MAX_AGE);
        let reason = match api.store.health() {
            Health::Up if api.catalog.is_failing() => {
                Some("the change log of the database cannot be read; see the log")
            }
            Health::Up if is_old => Some("the catalogue is behind the database; see the log"),
            Health::Up => None,
            Health::Starting | Health::Migrated => Some("the database has not responded yet"),
            Health::Refused => Some("an operator has to act on the database; see the log"),
            Health::Down => {
                Some("the database does not respond or does not accept writes; see the log")
            }
        };
        Self::new(api, status, reason)
    }

    /// Of reads, which may show an old catalogue.
    fn of_reads(State((api, status)): &Server) -> Self {
        let is_read = api.catalog.current().is_ok();
        let reason = (!is_read).then_some("the catalogue has not been read yet");
        Self::new(api, status, reason)
    }

    /// A server that is about to stop is not ready, so that a load balancer chooses another.
    fn new(api: &Api, status: &ServerStatus, reason: Option<&'static str>) -> Self {
        let stopping = status.is_stopping().then_some("the server is stopping");
        let reason = stopping.or(reason);
        let current = api.catalog.current().ok();
        Self {
            status: match reason {
                None => "ready",
                Some(_) => "unavailable",
            },
            reason,
            revision: current.map(|current| current.version().revision),
            age_seconds: api.catalog.age().map(|age| age.as_secs_f64()),
        }
    }
}

impl IntoResponse for Readiness {
    fn into_response(self) -> axum::response::Response {
        let status = match self.reason {
            None => StatusCode::OK,
            Some(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        (status, NO_STORE, Json(self)).into_response()
    }
}
