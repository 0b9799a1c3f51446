use tokio::sync::mpsc;

use super::harness::on_both;
use super::*;

/// Runs an import of these parts.
async fn import(store: &Store, models: usize, parts: Vec<Part>) -> Result<(), Error> {
    let (sender, receiver) = mpsc::channel(parts.len().max(1));
    for part in parts {
        sender.try_send(part).ok().unwrap();
    }
    drop(sender);
    store.import(models, receiver, author()).await
}

fn user(email: &str) -> User {
    User {
        id: Uuid::new_v4(),
        email: email.to_owned(),
        password_hash: "none".to_owned(),
        is_superuser: false,
        is_active: true,
        credentials_version: 1,
        created_at: start(),
    }
}

on_both! {
    async fn imported_models_follow_those_that_exist_and_are_logged(world) {
        let store = &world.store;
        import(store, 1, vec![Part::Models(vec![model("first")]), Part::End]).await.unwrap();
        let models = vec![model("second"), model("third")];
        let user = user("a@example.com");
        let parts = vec![
            Part::Models(models.clone()),
            Part::Models(vec![model("fourth")]),
            Part::Users(vec![user.clone()]),
            Part::End,
        ];
        import(store, 3, parts).await.unwrap();
        let (latest, all) = GenerationModel::read_all(store, Vec::new()).await.unwrap();
        assert_eq!(latest.revision, 4);
        let names: Vec<_> = all.iter().map(|model| model.readable().unwrap().name.as_str()).collect();
        assert_eq!(names, ["first", "second", "third", "fourth"]);
        let second = GenerationModel { position: 2, revision: 2, ..models[0].clone() };
        assert_eq!(all[1].readable(), Some(&second));
        let changes = CatalogChange::since(store, 0, 9).await.unwrap();
        let logged: Vec<_> = changes.into_iter().map(|change| change.into_model().unwrap()).collect();
        assert_eq!(logged, all);
        assert_eq!(User::list(store).await.unwrap(), std::slice::from_ref(&user));
        let events = AccountEvent::newest(store, None, None, 9).await.unwrap();
        assert_eq!(events, [AccountEvent::of_change(Event::Created, &user, author())]);
    }

    async fn an_import_without_its_end_or_with_too_few_models_adds_nothing(world) {
        let store = &world.store;
        for (models, parts) in [
            (1, vec![Part::Models(vec![model("a")])]),
            (2, vec![Part::Models(vec![model("a")]), Part::End]),
            (1, vec![Part::Models(vec![model("a"), model("b")]), Part::End]),
        ] {
            import(store, models, parts).await.unwrap_err();
        }
        let twice = model("a");
        let parts = vec![Part::Models(vec![twice.clone(), twice]), Part::End];
        let error = import(store, 2, parts).await.unwrap_err();
        assert!(error.violates("generation_models_id_key"), "{error}");
        let (latest, all) = GenerationModel::read_all(store, Vec::new()).await.unwrap();
        assert_eq!((latest.revision, all), (0, Vec::new()));
        import(store, 0, vec![Part::End]).await.unwrap();
    }

    async fn rows_that_exist_are_found_by_id_and_address(world) {
        let store = &world.store;
        let (own, new) = (model("own"), model("new"));
        let (a, b) = (user("a@example.com"), user("b@example.com"));
        let parts = vec![Part::Models(vec![own.clone()]), Part::Users(vec![a.clone()]), Part::End];
        import(store, 1, parts).await.unwrap();
        let existing = store.existing_models(vec![own.id, new.id]).await.unwrap();
        assert_eq!(existing.ids, [own.id].into());
        let same_address = User { email: a.email.clone(), ..b.clone() };
        let existing = store.existing_users(&[same_address]).await.unwrap();
        assert_eq!(existing.emails, [a.email].into());
        assert_eq!(store.existing_users(&[b]).await.unwrap(), Existing::default());
    }
}
