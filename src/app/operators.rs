//! What no consumer calls, so that it is not in the document.

use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::api::Api;
use crate::generated::DOCUMENT;
use crate::generated::models::HttpError;
use crate::store::Health;

/// A catalogue that was not compared with its database for so long is no longer told to be current.
const STALE: Duration = Duration::from_secs(10);

const YAML: &str = include_str!("../../openapi.yaml");

pub(super) fn router(api: &Api) -> Router {
    let (json, yaml) = ("application/json", "application/yaml");
    let wrong_method = || async {
        let detail = "Method Not Allowed".to_owned();
        (StatusCode::METHOD_NOT_ALLOWED, Json(HttpError { detail }))
    };
    let (ready, reading) = (api.clone(), api.clone());
    Router::new()
        .route(
            "/healthz",
            get(move || async move { ([(CONTENT_TYPE, json)], r#"{"status":"ok"}"#) }),
        )
        .route(
            "/readyz",
            get(move || async move { Readiness::of(&ready).answer() }),
        )
        .route(
            "/readyz/reads",
            get(move || async move { Readiness::of_reads(&reading).answer() }),
        )
        .route(
            "/openapi.json",
            get(move || async move { ([(CONTENT_TYPE, json)], DOCUMENT) }),
        )
        .route(
            "/openapi.yaml",
            get(move || async move { ([(CONTENT_TYPE, yaml)], YAML) }),
        )
        .method_not_allowed_fallback(wrong_method)
}

/// What can be answered. The status is for load balancers, the body for people.
#[derive(Debug, Serialize)]
struct Readiness {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// The revision of the catalogue that reads show.
    revision: Option<i64>,
    /// For how long it may have been behind the database.
    age_seconds: Option<f64>,
}

impl Readiness {
    /// Whether everything is: reads, writes and logging in.
    fn of(api: &Api) -> Self {
        let is_stale = api.catalog.age().is_none_or(|age| age > STALE);
        let reason = match api.store.health() {
            Health::Up if is_stale => {
                Some("the catalogue is behind the database; the log says why")
            }
            Health::Up => None,
            Health::Starting | Health::Migrated => Some("the database has not answered yet"),
            Health::Down => Some("the database does not answer or takes no writes"),
        };
        Self::new(api, reason)
    }

    /// Whether reads are, be it of a catalogue that may be old.
    fn of_reads(api: &Api) -> Self {
        let is_there = api.catalog.current().is_ok();
        Self::new(
            api,
            (!is_there).then_some("the catalogue has not been read yet"),
        )
    }

    fn new(api: &Api, reason: Option<&'static str>) -> Self {
        let current = api.catalog.current().ok();
        Self {
            status: if reason.is_none() {
                "ready"
            } else {
                "unavailable"
            },
            reason,
            revision: current.map(|current| current.state().revision),
            age_seconds: api.catalog.age().map(|age| age.as_secs_f64()),
        }
    }

    fn answer(self) -> impl IntoResponse {
        let status = match self.reason {
            None => StatusCode::OK,
            Some(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        (status, Json(self))
    }
}
