//! The snapshot by itself, and the catalogue on real databases.

mod following;
mod pages;

use chrono::TimeDelta;
use uuid::Uuid;

use super::*;
use crate::store::tests::{any, document, model as new, signed, start};
use crate::store::{GenerationModel, Store};

/// A model that was made by the revision `position` and changed by the revision `revision`.
fn row(position: i64, revision: i64, name: &str) -> GenerationModel {
    GenerationModel {
        position,
        id: Uuid::from_u128(position.cast_unsigned().into()),
        name: name.to_owned(),
        icon: None,
        provider: "vertex".to_owned(),
        provider_config: document("{}"),
        provider_capabilities: None,
        fallback_provider: None,
        fallback_provider_config: None,
        fallback_provider_capabilities: None,
        tool_types: document("[]"),
        recommended: false,
        beta: false,
        max_output_width: None,
        max_output_height: None,
        max_size_pixels: None,
        created_at: start(),
        updated_at: start() + TimeDelta::seconds(revision),
        revision,
    }
}

/// The names that a page shows, and its count.
async fn names(page: Page) -> (Vec<String>, u64) {
    use http_body_util::BodyExt;
    let promised = axum::body::HttpBody::size_hint(&page).exact();
    let body = page.collect().await.unwrap().to_bytes();
    assert_eq!(promised, Some(body.len() as u64));
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let models = body["data"].as_array().unwrap().iter();
    let names = models.map(|model| model["name"].as_str().unwrap().to_owned());
    (names.collect(), body["count"].as_u64().unwrap())
}

async fn catalog(store: &Store) -> Catalog {
    let catalog = Catalog::new(store.clone());
    catalog.newest().await.unwrap();
    catalog
}
