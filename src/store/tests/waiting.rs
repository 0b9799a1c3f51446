use std::time::Instant;

use secrecy::ExposeSecret;

use super::harness::{connect, on_both};
use super::*;

fn is_unavailable<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Unavailable(_)))
}

on_both! {
    /// Both lock out other writers and no readers; PostgreSQL's locks end with the statement's time.
    async fn a_busy_database_is_unavailable_to_writers_and_open_to_readers(world) {
        let options = StoreOptions { wait: Duration::from_secs(1), ..world.options.clone() };
        let store = connect(&world.url, &options).await.unwrap();
        store.migrate().await.unwrap();
        let mut other = world.other_program().await;
        if world.url.expose_secret().starts_with("sqlite") {
            other.execute("BEGIN IMMEDIATE").await;
        } else {
            other.execute("BEGIN; SELECT revision FROM catalog_revision FOR UPDATE").await;
        }
        let start = Instant::now();
        let (write, read) = tokio::join!(
            model("x").insert(&store, signed()),
            names(&store),
        );
        assert!(is_unavailable(&write), "{write:?}");
        assert!(start.elapsed() < Duration::from_secs(6));
        assert!(read.is_empty());
        other.execute("ROLLBACK").await;
        model("x").insert(&store, signed()).await.unwrap();
    }

    async fn a_database_that_was_not_migrated_is_unavailable(world) {
        let store = world.another_store().await.unwrap();
        assert_eq!(store.health(), Health::Starting);
        assert!(is_unavailable(&User::any_administrator(&store).await));
        assert!(store.check().await.is_err());
        assert_eq!(store.health(), Health::Starting);
        store.migrate().await.unwrap();
        assert_eq!(store.health(), Health::Migrated);
        assert!(!User::any_administrator(&store).await.unwrap());
    }

    async fn the_database_says_so_when_it_is_away_and_when_it_is_back(world) {
        let store = &world.store;
        world.execute("ALTER TABLE catalog_revision RENAME TO elsewhere").await;
        assert!(store.check().await.is_err());
        assert_eq!(store.health(), Health::Down);
        world.execute("ALTER TABLE elsewhere RENAME TO catalog_revision").await;
        store.check().await.unwrap();
        assert_eq!(store.health(), Health::Up);
    }
}
