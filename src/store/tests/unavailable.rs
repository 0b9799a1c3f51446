use std::time::Instant;

use super::harness::{connect, on_both};
use super::*;

fn is_unavailable<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Unavailable(_)))
}

on_both! {
    /// Another process holds the write lock. On PostgreSQL the statement timeout ends the wait.
    async fn a_locked_database_is_unavailable_for_writes_and_available_for_reads(world) {
        let options = StoreOptions { wait: Duration::from_secs(1), ..world.options.clone() };
        let store = connect(&world.database.url, &options).await.unwrap();
        store.migrate().await.unwrap();
        let mut other = world.database.connect().await;
        other.execute(world.lock()).await;
        let start = Instant::now();
        let (result, names) = tokio::join!(
            write(&store, creation(model("x"))),
            names(&store),
        );
        assert!(is_unavailable(&result), "{result:?}");
        assert!(start.elapsed() < Duration::from_secs(6));
        assert!(names.is_empty());
        other.execute("ROLLBACK").await;
        create(&store, "x").await;
    }

    async fn a_database_is_unavailable_until_it_is_migrated(world) {
        let store = world.another_store().await.unwrap();
        assert_eq!(store.health(), Health::Starting);
        assert!(is_unavailable(&User::any_administrator(&store).await));
        assert!(store.check().await.is_err());
        assert_eq!(store.health(), Health::Starting);
        store.migrate().await.unwrap();
        assert_eq!(store.health(), Health::Migrated);
        assert!(!User::any_administrator(&store).await.unwrap());
    }

    async fn the_health_follows_the_checks(world) {
        let store = &world.store;
        world.execute("ALTER TABLE catalog_revision RENAME TO elsewhere").await;
        assert!(store.check().await.is_err());
        assert_eq!(store.health(), Health::Down);
        world.execute("ALTER TABLE elsewhere RENAME TO catalog_revision").await;
        store.check().await.unwrap();
        assert_eq!(store.health(), Health::Up);
    }
}
