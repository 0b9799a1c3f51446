use std::sync::Arc;

use tokio::task::JoinSet;

use super::*;
use crate::store::tests::harness::on_both;
use crate::store::tests::{creation, deletion, metadata, renaming};
use crate::store::{Error, Operation, Write};

async fn write(writer: &Writer, write: Write) -> Result<Option<EncodedModel>, WriteError> {
    writer.write(write.operation, write.metadata).await
}

on_both! {
    async fn a_write_is_acknowledged_when_the_snapshot_contains_it(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        let new = model("a");
        let id = new.id;
        let created = write(&writer, creation(new)).await.unwrap().unwrap();
        let found = catalog.current().unwrap().find(id).unwrap();
        assert_eq!((found.version, found.json.unwrap()), (created.version, created.json));
        let renamed = write(&writer, renaming(id, "b")).await.unwrap().unwrap();
        let unchanged = write(&writer, renaming(id, "b")).await.unwrap().unwrap();
        assert_eq!(renamed, unchanged);
        assert_eq!(all_names(&catalog.current().unwrap()), ["b"]);
        assert_eq!(write(&writer, deletion(id)).await.unwrap(), None);
        assert!(catalog.current().unwrap().is_empty());
        assert!(matches!(write(&writer, deletion(id)).await, Err(WriteError::NotFound)));
    }

    async fn concurrent_writes_are_all_applied(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        let mut writers = JoinSet::new();
        for _ in 0..100 {
            let (writer, catalog) = (writer.clone(), catalog.clone());
            writers.spawn(async move {
                let new = model("x");
                let id = new.id;
                write(&writer, creation(new)).await.unwrap();
                assert!(catalog.current().unwrap().find(id).is_some());
            });
        }
        writers.join_all().await;
        let expected = super::catalog(&world.store).await.current().unwrap();
        assert_eq!(catalog.current().unwrap().version(), expected.version());
        assert_eq!(expected.len(), 100);
    }

    async fn a_write_that_fails_does_not_fail_the_others_of_its_batch(world) {
        let catalog = catalog(&world.store).await;
        let existing = create(&world.store, "existing").await;
        let duplicate = GenerationModel { id: existing.id, ..model("duplicate") };
        let batch = [model("a"), duplicate, model("c")].map(creation);
        let written = super::super::writer::write(&catalog, batch.into()).await;
        let [Ok(Some(_)), Err(WriteError::Store(Error::UniqueViolation { .. })), Ok(Some(_))] = &written[..] else {
            panic!("{written:?}");
        };
        assert_eq!(all_names(&catalog.current().unwrap()), ["existing", "a", "c"]);
    }

    async fn a_write_contains_the_changes_that_other_processes_made_before_it(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        for round in 1..=20 {
            create(&world.store, "elsewhere").await;
            let created = write(&writer, creation(model("here"))).await.unwrap().unwrap();
            let current = catalog.current().unwrap();
            assert_eq!(current.version().revision, created.version.revision);
            assert_eq!(current.len(), 2 * round);
        }
    }

    async fn a_write_whose_caller_gave_up_is_not_applied_later(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        let mut other = world.database.connect().await;
        other.execute(world.lock()).await;
        let (started, mut waiting) = (Arc::new(writer), JoinSet::new());
        for name in ["first", "second"] {
            let writer = Arc::clone(&started);
            waiting.spawn(async move { write(&writer, creation(model(name))).await });
            tokio::task::yield_now().await;
        }
        for written in waiting.join_all().await {
            assert!(matches!(written, Err(WriteError::Store(Error::Unavailable(_)))), "{written:?}");
        }
        other.execute("ROLLBACK").await;
        let create = Operation::Create(Box::new(model("third")));
        started.write(create, metadata()).await.unwrap();
        assert_eq!(all_names(&catalog.newest().await.unwrap()), ["third"]);
    }
}
