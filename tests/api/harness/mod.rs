//! The harness of all tests.
//!
//! [`tests!`](test::tests) defines tests as async functions that take an [`App`]: the server as `main` builds it, on a
//! database of its own with an administrator and a user. Its three clients, `anonymous`, `user` and `admin`, call the
//! service in the test's process, without sockets. [`Program`] starts the program as a process of its own, for tests of
//! sockets, signals and memory; a [`Process`] has clients too.
//!
//! Every response goes through `document`: it must be one that `openapi.yaml` declares for the operation, with the
//! declared headers and body. `coverage` counts them.
//!
//! Tests of a database that fails use a [`Proxy`], a network that can be interrupted, or a [`Cluster`], a PostgreSQL
//! server that can be killed.
//!
//! Tests of `import` copy the database of an [`Upstream`], a service like the one that this project replaces.
//!
//! A test fails by panicking. It never sleeps: it waits with [`eventually`], which has a deadline.

mod app;
mod client;
mod cluster;
pub mod coverage;
mod database;
pub mod document;
mod process;
mod proxy;
mod response;
pub mod test;
mod token;
mod upstream;

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

pub use app::{ADMIN, ADMIN_PASSWORD, App, SECRET_KEY};
pub use client::{Client, Connection, JSON, login_form, request};
pub use cluster::Cluster;
pub use database::{Backend, TestDatabase};
pub use process::{Log, Process, Program};
pub use proxy::{Network, Proxy};
pub use response::TestResponse;
pub use test::Test;
pub use token::forge_token;
pub use upstream::Upstream;

/// The path that lists and creates models.
pub const MODELS: &str = "/api/v1/generation-models/";

/// The path that lists all models.
pub const ALL_MODELS: &str = "/api/v1/generation-models/?limit=100000";

/// The path that issues tokens.
pub const LOGIN: &str = "/api/v1/login/access-token";

/// A model with a value for every property.
pub fn model() -> Value {
    json!({
        "name": "Flux Krea", "icon": "flux.svg", "provider": "fal_standard",
        "provider_config": {
            "provider_type": "fal_standard", "fal_app_id": "fal-ai/flux",
            "additional_static_params": { "steps": 28, "deep": { "a": [1, null, "é"] } },
        },
        "provider_capabilities": ["TEXT_TO_IMAGE", "LORA"], "fallback_provider": "vertex",
        "fallback_provider_config": { "provider_type": "vertex", "temperature": 0.7, "x-extra": true },
        "fallback_provider_capabilities": ["IMAGE_TO_IMAGE"], "tool_types": ["BASE_GENERATION", "EDITING"],
        "recommended": true, "beta": false,
        "max_output_width": 4096, "max_output_height": 4096, "max_size_pixels": 16_777_216,
    })
}

/// A model with the required properties only.
pub fn minimal() -> Value {
    json!({ "name": "Minimal", "provider": "vertex", "provider_config": {} })
}

/// The path of a model that does not exist.
pub fn absent_model() -> String {
    format!("{MODELS}{}", uuid::Uuid::nil())
}

/// Waits until a condition is true. Fails if it is not within 30 seconds.
pub async fn eventually(condition: &str, mut is_true: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !is_true().await {
        assert!(Instant::now() < deadline, "timed out: {condition}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Repeats a request as long as its response is 503. With several writers SQLite lets some of them time out.
pub async fn retry_503(request: impl AsyncFn() -> TestResponse) -> TestResponse {
    let mut last = None;
    eventually("the response is not 503", async || {
        let response = request().await;
        let is_other = response.status != 503;
        last = Some(response);
        is_other
    })
    .await;
    last.expect("a response")
}
