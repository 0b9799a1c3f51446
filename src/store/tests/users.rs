use super::harness::on_both;
use super::*;

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
    async fn a_duplicate_email_violates_the_named_constraint(world) {
        let store = &world.store;
        let inserted = user("ü@example.com");
        inserted.clone().insert(store).await.unwrap();
        let error = user("ü@example.com").insert(store).await.unwrap_err();
        assert!(error.violates(USERS_EMAIL_KEY), "{error}");
        let found = User::find_by_email(store, "ü@example.com").await.unwrap();
        assert_eq!(found.unwrap().id, inserted.id);
        assert!(User::find(store, inserted.id).await.unwrap().is_some());
        assert!(User::find(store, Uuid::new_v4()).await.unwrap().is_none());
    }

    async fn only_superusers_are_administrators(world) {
        let store = &world.store;
        user("a@example.com").insert(store).await.unwrap();
        assert!(!User::any_administrator(store).await.unwrap());
        let administrator = User { is_superuser: true, ..user("b@example.com") };
        administrator.insert(store).await.unwrap();
        assert!(User::any_administrator(store).await.unwrap());
    }

    async fn the_database_refuses_an_email_in_upper_case(world) {
        let error = user("Admin@example.com").insert(&world.store).await.unwrap_err();
        assert!(matches!(error, Error::Internal(_)), "{error}");
    }

    async fn a_change_raises_the_credentials_version_unless_it_changes_nothing(world) {
        let store = &world.store;
        let mut expected = user("a@example.com");
        expected.clone().insert(store).await.unwrap();
        let hash = "other".to_owned();
        for (change, is_change) in [
            (UserChange::Enable, false),
            (UserChange::Disable, true),
            (UserChange::Disable, false),
            (UserChange::Enable, true),
            (UserChange::Promote, true),
            (UserChange::Promote, false),
            (UserChange::SetPasswordHash(hash), true),
            (UserChange::Revoke, true),
            (UserChange::Revoke, true),
        ] {
            expected.credentials_version += i32::from(is_change);
            let outcome = User::change(store, "a@example.com", change.clone(), false).await.unwrap();
            let (UserOutcome::Changed(user) | UserOutcome::Unchanged(user)) = &outcome else {
                panic!("{change:?}: {outcome:?}");
            };
            assert_eq!(matches!(outcome, UserOutcome::Changed(_)), is_change, "{change:?}");
            assert_eq!(user.credentials_version, expected.credentials_version, "{change:?}");
            assert_eq!(User::find(store, expected.id).await.unwrap().as_ref(), Some(user));
        }
        let stored = User::find(store, expected.id).await.unwrap().unwrap();
        let expected = User { is_superuser: true, password_hash: "other".to_owned(), ..expected };
        assert_eq!(stored, expected);
        let deleted = User::change(store, "a@example.com", UserChange::Delete, true).await.unwrap();
        assert_eq!(deleted, UserOutcome::Changed(expected));
        let absent = User::change(store, "a@example.com", UserChange::Delete, true).await.unwrap();
        assert_eq!(absent, UserOutcome::NotFound);
    }

    async fn two_transactions_cannot_remove_the_last_two_administrators(world) {
        let store = &world.store;
        for round in 0..20 {
            let emails = [0, 1].map(|number| format!("{round}-{number}@example.com"));
            for email in &emails {
                let administrator = User { is_superuser: true, ..user(email) };
                administrator.insert(store).await.unwrap();
            }
            let mut changes = tokio::task::JoinSet::new();
            for (email, change) in emails.into_iter().zip([UserChange::Demote, UserChange::Delete]) {
                let store = store.clone();
                changes.spawn(async move { User::change(&store, &email, change, false).await.unwrap() });
            }
            let outcomes = changes.join_all().await;
            let refused = outcomes.iter().filter(|outcome| **outcome == UserOutcome::LastAdministrator);
            assert_eq!(refused.count(), 1, "{outcomes:?}");
            let left = User::list(store).await.unwrap();
            let left = left.into_iter().find(User::is_active_administrator).unwrap();
            User::change(store, &left.email, UserChange::Delete, true).await.unwrap();
        }
    }
}
