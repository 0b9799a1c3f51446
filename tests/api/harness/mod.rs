//! What every test stands on.
//!
//! `tests!` makes tests of async functions that take an `App`: the server as `main` builds it, on a database of its
//! own with an administrator and a user. It is spoken to through three clients, `anonymous`, `user` and `admin`, which
//! call the router without a socket; `App::serve` opens one on loopback where the test is about sockets.
//!
//! Every answer that a client sees goes through `document`: it must be one that `openapi.yaml` declares for that
//! operation, with the headers and the body that it declares, or one of `x-unmatched-responses` where there is no such
//! operation. `coverage` counts them.
//!
//! A test fails by panicking. Nothing sleeps: what takes time is waited for with `eventually`, which has a deadline.

mod app;
mod client;
mod cluster;
pub mod coverage;
mod database;
pub mod document;
mod proxy;
pub mod server;
pub mod test;

pub use app::{ADMIN, App, PASSWORD, SECRET_KEY};
pub use client::{Answer, Client};
pub use cluster::Cluster;
pub use database::Database;
pub use proxy::{Network, Proxy};
pub use test::Test;

/// A model with a value for every member.
pub fn model() -> serde_json::Value {
    serde_json::json!({
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

/// The smallest model.
pub fn minimal() -> serde_json::Value {
    serde_json::json!({ "name": "Minimal", "provider": "vertex", "provider_config": {} })
}

/// Where models are listed and made.
pub const MODELS: &str = "/api/v1/generation-models/";
/// Where tokens are issued.
pub const LOGIN: &str = "/api/v1/login/access-token";

/// Waits until something holds, and fails when it does not within half a minute.
pub async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let patience = std::time::Duration::from_secs(30);
    let deadline = tokio::time::Instant::now() + patience;
    while !holds().await {
        assert!(
            tokio::time::Instant::now() < deadline,
            "waited in vain: {what}"
        );
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}
