use std::sync::{Mutex, mpsc};
use std::time::Instant;

use super::harness::{Backend, connect, on_both};
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

    /// As a process that is stopped with SIGSTOP. On SQLite nothing can take the lock from it.
    async fn a_writer_that_is_suspended_in_its_transaction_does_not_stop_the_others(world) {
        let id = create(&world.store, "a").await.id;
        let (release, released) = mpsc::channel::<()>();
        let (suspend, mut suspended) = tokio::sync::mpsc::unbounded_channel();
        let released = Mutex::new(released);
        let is_true = move |_: Option<&GenerationModel>| {
            suspend.send(()).unwrap();
            released.lock().unwrap().recv().is_ok()
        };
        let (url, options) = (world.database.url.clone(), world.options.clone());
        // A runtime of its own: nothing but this write is suspended.
        let stopped = tokio::task::spawn_blocking(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let store = connect(&url, &options).await.unwrap();
                store.migrate().await.unwrap();
                write(&store, update_if(id, is_true, |model| model.beta = true)).await
            })
        });
        suspended.recv().await.unwrap();
        let other = world.another_store().await.unwrap();
        if world.database.backend == Backend::Postgres {
            other.migrate().await.unwrap();
            create(&other, "b").await;
        }
        release.send(()).unwrap();
        let result = stopped.await.unwrap();
        assert_eq!(is_unavailable(&result), world.database.backend == Backend::Postgres, "{result:?}");
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
        // On PostgreSQL the check names the table.
        assert!(matches!(store.health(), Health::Down | Health::Refused));
        world.execute("ALTER TABLE elsewhere RENAME TO catalog_revision").await;
        store.check().await.unwrap();
        assert_eq!(store.health(), Health::Up);
    }
}
