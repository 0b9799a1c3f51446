//! What the statements fill in is what the server itself would have written.

use generation_models::store::{CatalogChange, DatabaseUrl, GenerationModel, Store, StoreOptions};

use super::{id, postgres::Postgres, sqlite};

const MODELS: u32 = 20;

async fn is_as_the_server_writes_it(url: &str) {
    let url = DatabaseUrl::parse(url).unwrap();
    let store = Store::connect(&url, &StoreOptions::default())
        .await
        .unwrap();
    store.migrate().await.unwrap();
    let catalogue = GenerationModel::read_all(&store, Vec::new()).await.unwrap();
    assert_eq!(catalogue.head.revision, i64::from(MODELS));
    let ids: Vec<_> = catalogue.models.iter().map(|model| model.id).collect();
    assert_eq!(ids, (1..=MODELS).map(id).collect::<Vec<_>>());
    let changes = CatalogChange::since(&store, 0, i64::MAX).await.unwrap();
    let models: Vec<_> = changes
        .iter()
        .map(|change| change.model().unwrap().unwrap())
        .collect();
    assert_eq!(models, catalogue.models);
}

#[tokio::test]
async fn a_file_is_filled() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filled.db");
    sqlite::fill(&path, MODELS).await.unwrap();
    is_as_the_server_writes_it(&sqlite::url(&path)).await;
}

#[tokio::test]
async fn a_database_of_a_server_is_filled_and_copied() {
    let Ok(url) = std::env::var("TEST_POSTGRES_URL") else {
        return;
    };
    let postgres = Postgres::connect(&url).await.unwrap();
    postgres.fill("bench_filled", MODELS).await.unwrap();
    let copy = postgres.copy("bench_filled", "bench_copied").await.unwrap();
    is_as_the_server_writes_it(&copy).await;
}
