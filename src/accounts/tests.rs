//! Accounts on a real database.

use chrono::{DateTime, TimeDelta};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::*;
use crate::clock::Clock;
use crate::store::tests::harness::{World as Database, on_both};
use crate::store::{self, NewUser, Store, User};

struct World {
    accounts: Accounts,
    registrar: Registrar,
    tokens: Tokens,
    clock: Clock,
    store: Store,
    _database: Database,
}

fn world(database: Database) -> World {
    let store = database.store.clone();
    let clock = Clock::fixed(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
    let hasher = PasswordHasher::new(&HasherOptions::default());
    let key = "a key for tests of at least 32 bytes".into();
    let tokens = Tokens::new(&key, TimeDelta::hours(1)).unwrap();
    World {
        accounts: Accounts::new(store.clone(), hasher.clone(), tokens.clone(), clock.clone()),
        registrar: Registrar::new(store.clone(), hasher, clock.clone()),
        tokens,
        clock,
        store,
        _database: database,
    }
}

impl World {
    async fn register(&self, email: &str, password: &str) {
        let account = NewAccount {
            email: Email::parse(email).unwrap(),
            password: Some(password.into()),
            is_superuser: false,
        };
        assert!(self.registrar.create_user(account).await.unwrap().is_none());
    }

    async fn log_in(&self, email: &str, password: &str) -> Result<IssuedToken, LoginError> {
        self.accounts.log_in(email, &password.into()).await
    }

    async fn caller(&self, token: &SecretString) -> Result<Caller, CallerError> {
        self.accounts.caller(token.expose_secret()).await
    }

    fn token_for(&self, user_id: Uuid, credentials_version: i32) -> SecretString {
        let subject = Subject {
            user_id,
            credentials_version,
        };
        self.tokens
            .issue(subject, self.clock.now())
            .unwrap()
            .access_token
    }
}

fn default_administrator() -> FirstAdministrator {
    FirstAdministrator::from_settings(None, None).unwrap()
}

on_both! {
    async fn a_password_gives_a_token_that_gives_the_caller_until_it_expires(database) {
        let world = world(database);
        world.register("User@example.com", "userpassword").await;
        let issued = world
            .log_in("uSER@EXAMPLE.com", "userpassword")
            .await
            .unwrap();
        assert_eq!(issued.expires_in, 3600);
        let caller = world.caller(&issued.access_token).await.unwrap();
        assert_eq!(caller.email, "user@example.com");
        assert!(!caller.is_superuser);
        world.clock.advance(TimeDelta::hours(1));
        let expired = world.caller(&issued.access_token).await;
        assert!(matches!(expired, Err(CallerError::Invalid)));
    }
}

on_both! {
    async fn a_wrong_password_and_an_unknown_user_are_refused_alike(database) {
        let world = world(database);
        world.register("user@example.com", "userpassword").await;
        for (email, password) in [
            ("user@example.com", "wrong"),
            ("user@example.com", ""),
            ("nobody@example.com", "userpassword"),
            ("no address", "userpassword"),
            ("user@example.com\0", "userpassword"),
        ] {
            let refused = world.log_in(email, password).await;
            assert!(matches!(refused, Err(LoginError::Refused)), "{email:?}");
        }
    }
}

on_both! {
    async fn the_account_must_be_there_active_and_of_the_token_s_version(database) {
        let world = world(database);
        let user = |id: u128, is_active| NewUser {
            id: Uuid::from_u128(id),
            email: format!("{id}@example.com"),
            password_hash: String::new(),
            is_superuser: true,
            is_active,
            credentials_version: 2,
            created_at: world.clock.now(),
        };
        user(1, true).insert(&world.store).await.unwrap();
        user(2, false).insert(&world.store).await.unwrap();
        let current = world.token_for(Uuid::from_u128(1), 2);
        assert!(world.caller(&current).await.unwrap().is_superuser);
        for (id, version) in [(1, 1), (1, 3), (2, 2), (3, 2)] {
            let token = world.token_for(Uuid::from_u128(id), version);
            let refused = world.caller(&token).await;
            assert!(
                matches!(refused, Err(CallerError::Invalid)),
                "{id} {version}"
            );
        }
    }
}

on_both! {
    async fn an_address_that_is_taken_is_refused_in_any_case(database) {
        let world = world(database);
        world.register("user@example.com", "userpassword").await;
        let account = NewAccount {
            email: Email::parse("USER@example.com").unwrap(),
            password: None,
            is_superuser: true,
        };
        let refused = world.registrar.create_user(account).await;
        assert!(matches!(refused, Err(RegistrationError::Taken(_))));
    }
}

on_both! {
    async fn the_first_administrator_is_made_once_and_can_log_in(database) {
        let world = world(database);
        let first = world
            .registrar
            .ensure_first_administrator(default_administrator());
        let made = first.await.unwrap().unwrap();
        assert_eq!(made.email.as_str(), "admin@example.com");
        let password = made.generated_password.unwrap();
        let issued = world
            .log_in("admin@example.com", password.expose_secret())
            .await
            .unwrap();
        assert!(
            world
                .caller(&issued.access_token)
                .await
                .unwrap()
                .is_superuser
        );
        let again = world
            .registrar
            .ensure_first_administrator(default_administrator());
        assert!(again.await.unwrap().is_none());
    }
}

on_both! {
    async fn of_several_that_start_at_once_one_makes_the_first_administrator(database) {
        let world = world(database);
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let registrar = world.registrar.clone();
            tasks.spawn(async move {
                registrar
                    .ensure_first_administrator(default_administrator())
                    .await
            });
        }
        let made = tasks.join_all().await.into_iter().map(Result::unwrap);
        assert_eq!(made.flatten().count(), 1);
        assert!(User::any_administrator(&world.store).await.unwrap());
    }
}

#[test]
fn half_a_first_administrator_is_refused() {
    let password = SecretString::from("adminpassword");
    for (email, password) in [(Some("admin@example.com"), None), (None, Some(&password))] {
        let refused = FirstAdministrator::from_settings(email, password).unwrap_err();
        assert_eq!(refused, HalfAnAdministrator::Half);
    }
    let refused = FirstAdministrator::from_settings(Some("admin"), Some(&password));
    assert_eq!(
        refused.unwrap_err(),
        HalfAnAdministrator::Email(InvalidEmail)
    );
}

on_both! {
    async fn a_token_that_is_not_ours_is_refused_without_a_query(database) {
        let options = store::StoreOptions {
            wait: std::time::Duration::from_millis(100),
            ..store::StoreOptions::default()
        };
        let away = store::DatabaseUrl::parse("postgres://127.0.0.1:1/nothing").unwrap();
        let store = Store::connect(&away, &options).await.unwrap();
        let world = World {
            store: store.clone(),
            ..world(database)
        };
        let hasher = PasswordHasher::new(&HasherOptions::default());
        let accounts = Accounts::new(store, hasher, world.tokens.clone(), world.clock.clone());
        let garbage = accounts.caller("garbage").await;
        assert!(matches!(garbage, Err(CallerError::Invalid)));
        let ours = world.token_for(Uuid::from_u128(1), 1);
        let unknown = accounts.caller(ours.expose_secret()).await;
        assert!(matches!(
            unknown,
            Err(CallerError::Store(store::Error::Unavailable(_)))
        ));
    }
}
