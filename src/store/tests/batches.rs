use super::harness::on_both;
use super::*;

pub(super) fn batch(writes: impl IntoIterator<Item = Write>) -> Vec<Arc<Write>> {
    writes.into_iter().map(Arc::new).collect()
}

on_both! {
    async fn each_write_of_a_batch_has_its_own_outcome_and_revision(world) {
        let store = &world.store;
        let first = create(store, "first").await;
        let second = model("second");
        let writes = batch([
            creation(second.clone()),
            renaming(first.id, "first"),
            deletion(Uuid::new_v4()),
            update_if(first.id, |_| false, |_| {}),
            renaming(second.id, "renamed"),
            deletion(first.id),
        ]);
        let outcomes = write_all(store, writes).await.unwrap();
        let described = outcomes.iter().map(|outcome| match outcome {
            Outcome::Changed(change) => format!("{:?} {}", change.action, change.revision),
            Outcome::Unchanged(model) => format!("unchanged {}", model.revision),
            other => format!("{other:?}"),
        });
        let described: Vec<_> = described.collect();
        assert_eq!(described, ["Create 2", "unchanged 1", "NotFound", "PreconditionFailed", "Update 3", "Delete 4"]);
        assert_eq!(names(store).await, ["renamed"]);
        let log = CatalogChange::since(store, 0, 9).await.unwrap();
        assert_eq!(log.iter().map(|change| change.revision).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 4);
        assert_eq!(create(store, "next").await.revision, 5);
    }

    async fn a_batch_that_changes_nothing_uses_no_revision(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        let outcomes = write_all(store, batch([deletion(Uuid::new_v4()), renaming(id, "a")])).await.unwrap();
        assert!(matches!(outcomes[..], [Outcome::NotFound, Outcome::Unchanged(_)]));
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 1);
        assert_eq!(create(store, "b").await.revision, 2);
    }

    async fn a_batch_is_written_as_a_whole_or_not_at_all(world) {
        let store = &world.store;
        let existing = create(store, "a").await;
        let duplicate = GenerationModel { id: existing.id, ..model("duplicate") };
        assert!(write_all(store, batch([creation(model("b")), creation(duplicate)])).await.is_err());
        assert_eq!(names(store).await, ["a"]);
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 1);
    }
}
