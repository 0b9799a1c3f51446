//! Tests of log-in, authentication and registration on a real database.

use chrono::{DateTime, TimeDelta};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::*;
use crate::clock::Clock;
use crate::origin::Origin;
use crate::store::tests::author;
use crate::store::tests::harness::{World as Database, on_both};
use crate::store::{self, Store, User};

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
    let policy = PasswordPolicy { min_chars: 12 };
    let hasher = PasswordHasher::new(&HasherOptions::default()).unwrap();
    let key = "a key for tests of at least 32 bytes".into();
    let tokens = Tokens::new(&key, TimeDelta::hours(1)).unwrap();
    World {
        accounts: accounts(&store, &hasher, &tokens, &clock),
        registrar: Registrar::new(store.clone(), hasher, policy, clock.clone(), Actor::Server),
        tokens,
        clock,
        store,
        _database: database,
    }
}

fn accounts(store: &Store, hasher: &PasswordHasher, tokens: &Tokens, clock: &Clock) -> Accounts {
    Accounts::new(parts(store, hasher, tokens, clock))
}

fn parts(store: &Store, hasher: &PasswordHasher, tokens: &Tokens, clock: &Clock) -> AccountsParts {
    let options = LimitOptions {
        account: 10,
        client: 60,
    };
    AccountsParts {
        store: store.clone(),
        hasher: hasher.clone(),
        tokens: tokens.clone(),
        clock: clock.clone(),
        policy: PasswordPolicy { min_chars: 12 },
        limits: LoginLimits::new(options, clock),
        log: LoginLog::new(LogNames::plain()),
        audit: AuditLog::new(store.clone(), clock.clone(), None),
        password_grant: true,
    }
}

impl World {
    async fn register(&self, email: &str, password: &str) {
        let account = NewAccount {
            email: Email::parse(email).unwrap(),
            password: Some(password.into()),
            is_superuser: false,
        };
        let created = self.registrar.create_user(account).await.unwrap();
        assert!(created.generated_password.is_none());
    }

    async fn log_in(&self, email: &str, password: &str) -> Result<AccessToken, LoginError> {
        self.accounts
            .log_in(email, &password.into(), &Origin::default())
            .await
    }

    async fn authenticate(&self, token: &SecretString) -> Result<Caller, AuthenticationError> {
        self.accounts.authenticate(token.expose_secret()).await
    }

    fn token_for(&self, user_id: Uuid, credentials_version: i32) -> SecretString {
        let subject = Subject {
            user_id,
            credentials_version,
        };
        self.tokens.issue(subject, self.clock.now()).unwrap().token
    }
}

fn default_administrator() -> FirstAdministrator {
    FirstAdministrator::from_settings(None, None).unwrap()
}

on_both! {
    async fn a_token_authenticates_its_account_until_it_expires(database) {
        let world = world(database);
        world.register("User@example.com", "userpassword").await;
        let issued = world
            .log_in("uSER@EXAMPLE.com", "userpassword")
            .await
            .unwrap();
        assert_eq!(issued.expires_in, 3600);
        let caller = world.authenticate(&issued.token).await.unwrap();
        assert_eq!(caller.email, "user@example.com");
        assert!(!caller.is_superuser);
        world.clock.advance(TimeDelta::hours(1));
        let expired = world.authenticate(&issued.token).await;
        assert!(matches!(expired, Err(AuthenticationError::InvalidToken)));
    }
}

on_both! {
    async fn a_wrong_password_and_an_unknown_user_give_the_same_error(database) {
        let world = world(database);
        world.register("user@example.com", "userpassword").await;
        for (email, password) in [
            ("user@example.com", "wrong"),
            ("user@example.com", ""),
            ("nobody@example.com", "userpassword"),
            ("not an address", "userpassword"),
            ("user@example.com\0", "userpassword"),
        ] {
            let rejected = world.log_in(email, password).await;
            assert!(matches!(rejected, Err(LoginError::InvalidGrant { .. })), "{email:?}");
        }
    }
}

on_both! {
    async fn a_token_is_valid_only_for_an_active_account_with_the_same_credentials_version(database) {
        let world = world(database);
        let user = |id: u128, is_active| User {
            id: Uuid::from_u128(id),
            email: format!("{id}@example.com"),
            password_hash: String::new(),
            is_superuser: true,
            is_active,
            credentials_version: 2,
            created_at: world.clock.now(),
        };
        user(1, true).insert(&world.store, author()).await.unwrap();
        user(2, false).insert(&world.store, author()).await.unwrap();
        let current = world.token_for(Uuid::from_u128(1), 2);
        assert!(world.authenticate(&current).await.unwrap().is_superuser);
        for (id, version) in [(1, 1), (1, 3), (2, 2), (3, 2)] {
            let token = world.token_for(Uuid::from_u128(id), version);
            let rejected = world.authenticate(&token).await;
            assert!(
                matches!(rejected, Err(AuthenticationError::InvalidToken)),
                "{id} {version}"
            );
        }
    }
}

on_both! {
    async fn an_existing_address_is_rejected_in_upper_and_lower_case(database) {
        let world = world(database);
        world.register("user@example.com", "userpassword").await;
        let account = NewAccount {
            email: Email::parse("USER@example.com").unwrap(),
            password: None,
            is_superuser: true,
        };
        let rejected = world.registrar.create_user(account).await;
        assert!(matches!(rejected, Err(RegistrationError::EmailTaken(_))));
    }
}

on_both! {
    async fn generated_passwords_are_long_and_differ(database) {
        let world = world(database);
        let mut passwords = std::collections::HashSet::new();
        for email in ["one@example.com", "other@example.com"] {
            let account = NewAccount {
                email: Email::parse(email).unwrap(),
                password: None,
                is_superuser: false,
            };
            let created = world.registrar.create_user(account).await.unwrap();
            let password = created.generated_password.unwrap();
            assert_eq!(password.expose_secret().len(), 24);
            passwords.insert(password.expose_secret().to_owned());
        }
        assert_eq!(passwords.len(), 2);
    }
}

on_both! {
    async fn the_first_administrator_is_created_once_and_can_log_in(database) {
        let world = world(database);
        let first = world
            .registrar
            .ensure_first_administrator(default_administrator());
        let created = first.await.unwrap().unwrap();
        assert_eq!(created.user.email, "admin@example.com");
        let password = created.generated_password.unwrap();
        let issued = world
            .log_in("admin@example.com", password.expose_secret())
            .await
            .unwrap();
        assert!(
            world
                .authenticate(&issued.token)
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
    async fn the_policy_does_not_apply_to_the_password_of_the_first_administrator(database) {
        let world = world(database);
        let account = NewAccount {
            email: Email::parse("user@example.com").unwrap(),
            password: Some("password1234".into()),
            is_superuser: false,
        };
        let refused = world.registrar.create_user(account).await.unwrap_err();
        assert_eq!(refused.to_string(), "the password is one of the most common ones");
        let first = FirstAdministrator::from_settings(Some("admin@example.com"), Some(&"short".into()));
        let created = world.registrar.ensure_first_administrator(first.unwrap());
        assert!(created.await.unwrap().is_some());
        world.log_in("admin@example.com", "short").await.unwrap();
    }
}

on_both! {
    async fn processes_that_start_at_the_same_time_create_one_first_administrator(database) {
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
        let created = tasks.join_all().await.into_iter().map(Result::unwrap);
        assert_eq!(created.flatten().count(), 1);
        assert!(User::any_administrator(&world.store).await.unwrap());
    }
}

#[test]
fn an_incomplete_or_invalid_first_administrator_is_rejected() {
    let password = SecretString::from("adminpassword");
    for (email, password) in [(Some("admin@example.com"), None), (None, Some(&password))] {
        let rejected = FirstAdministrator::from_settings(email, password).unwrap_err();
        assert_eq!(rejected, InvalidFirstAdministrator::Incomplete);
    }
    let oversized = "😀".repeat(400).into();
    let rejected = FirstAdministrator::from_settings(Some("admin@example.com"), Some(&oversized));
    let expected = InvalidFirstAdministrator::Password(OversizedForm);
    assert_eq!(rejected.unwrap_err(), expected);
    let rejected = FirstAdministrator::from_settings(Some("admin"), Some(&password));
    assert_eq!(
        rejected.unwrap_err(),
        InvalidFirstAdministrator::Email(InvalidEmail)
    );
}

#[tokio::test(start_paused = true)]
async fn a_limited_attempt_costs_neither_a_query_nor_a_hash() {
    let parts = parts_without_database_and_hasher().await;
    for _ in 0..10 {
        let attempt = parts.limits.begin("user@example.com", None);
        attempt.unwrap().count();
    }
    let accounts = Accounts::new(parts);
    let limited = try_password(&accounts, "USER@example.com").await;
    assert!(matches!(limited, LoginError::Limited(_)));
    let other = try_password(&accounts, "other@example.com").await;
    assert!(matches!(other, LoginError::Password(PasswordError::Busy)));
}

#[tokio::test]
async fn a_password_that_the_server_does_not_take_costs_neither_a_query_nor_a_hash() {
    let accounts = Accounts::new(AccountsParts {
        password_grant: false,
        ..parts_without_database_and_hasher().await
    });
    let refused = try_password(&accounts, "user@example.com").await;
    assert!(matches!(refused, LoginError::UnsupportedGrantType));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_the_server_does_not_carry_out_does_not_count() {
    let accounts = Accounts::new(parts_without_database_and_hasher().await);
    for _ in 0..100 {
        let busy = try_password(&accounts, "user@example.com").await;
        assert!(matches!(busy, LoginError::Password(PasswordError::Busy)));
    }
}

async fn try_password(accounts: &Accounts, email: &str) -> LoginError {
    let origin = Origin::default();
    let refused = accounts.log_in(email, &"x".into(), &origin).await;
    refused.unwrap_err()
}

/// Queries fail, and nobody hashes.
async fn parts_without_database_and_hasher() -> AccountsParts {
    let clock = Clock::fixed(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
    let options = HasherOptions {
        concurrency: std::num::NonZeroUsize::new(1),
        queue_length: 0,
        ..HasherOptions::default()
    };
    let hasher = PasswordHasher::new(&options).unwrap();
    let permit = hasher
        .acquire(password::Applicant::default())
        .await
        .unwrap();
    // Never given back.
    std::mem::forget(permit);
    let tokens = Tokens::new(
        &"a key for tests of at least 32 bytes".into(),
        TimeDelta::hours(1),
    );
    let store = unreachable_store().await;
    parts(&store, &hasher, &tokens.unwrap(), &clock)
}

async fn unreachable_store() -> Store {
    let options = store::StoreOptions {
        wait: std::time::Duration::from_millis(100),
        ..store::StoreOptions::default()
    };
    let unreachable = store::DatabaseUrl::parse("postgres://127.0.0.1:1/nothing").unwrap();
    Store::connect(&unreachable, &options).await.unwrap()
}

on_both! {
    async fn an_invalid_token_is_rejected_without_a_query(database) {
        let store = unreachable_store().await;
        let world = World {
            store: store.clone(),
            ..world(database)
        };
        let hasher = PasswordHasher::new(&HasherOptions::default()).unwrap();
        let accounts = accounts(&store, &hasher, &world.tokens, &world.clock);
        let garbage = accounts.authenticate("garbage").await;
        assert!(matches!(garbage, Err(AuthenticationError::InvalidToken)));
        let valid = world.token_for(Uuid::from_u128(1), 1);
        let unavailable = accounts.authenticate(valid.expose_secret()).await;
        assert!(matches!(
            unavailable,
            Err(AuthenticationError::Store(store::Error::Unavailable(_)))
        ));
    }
}

on_both! {
    async fn operators_are_told_of_a_first_administrator_who_cannot_work_and_if_nobody_can(database) {
        let world = world(database);
        let first = default_administrator();
        let warnings = || async {
            let warnings = AdministratorWarning::find(&world.store, &first).await.unwrap();
            warnings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        };
        let user = |id: u128, email: &str, is_superuser, is_active| User {
            id: Uuid::from_u128(id),
            email: email.to_owned(),
            password_hash: String::new(),
            is_superuser,
            is_active,
            credentials_version: 1,
            created_at: world.clock.now(),
        };
        assert!(warnings().await.starts_with("no active administrator"));
        user(1, "admin@example.com", false, false).insert(&world.store, author()).await.unwrap();
        let all = warnings().await;
        for command in ["promote admin@example.com", "enable admin@example.com", "add EMAIL --admin"] {
            assert!(all.contains(&format!("generation-models user {command}")), "{all}");
        }
        user(2, "other@example.com", true, true).insert(&world.store, author()).await.unwrap();
        assert!(!warnings().await.contains("no active administrator"));
    }
}
