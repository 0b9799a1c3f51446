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
}
