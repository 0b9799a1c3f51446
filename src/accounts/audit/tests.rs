use chrono::{DateTime, Utc};

use super::*;
use crate::store::User;
use crate::store::tests::author;
use crate::store::tests::harness::{World, on_both};

const EMAIL: &str = "user@example.com";

fn email(text: &str) -> Email {
    Email::parse(text).unwrap()
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

/// The log of a store in which one account exists.
async fn log(world: &World) -> (AuditLog, Clock, Uuid) {
    let user = User {
        id: Uuid::new_v4(),
        email: EMAIL.to_owned(),
        password_hash: "none".to_owned(),
        is_superuser: false,
        is_active: true,
        credentials_version: 1,
        created_at: start(),
    };
    user.clone().insert(&world.store, author()).await.unwrap();
    let clock = Clock::fixed(start());
    let retention = Some(TimeDelta::days(400));
    let log = AuditLog::new(world.store.clone(), clock.clone(), retention);
    (log, clock, user.id)
}

fn origin() -> Origin {
    Origin {
        client_address: Some([192, 0, 2, 7].into()),
        request_id: Some("a-request".to_owned()),
    }
}

/// The stored log-ins, oldest first.
async fn rows(store: &Store) -> Vec<AccountEvent> {
    let mut rows = AccountEvent::newest(store, None, None, 1000).await.unwrap();
    rows.retain(|row| row.event.starts_with("log_in"));
    rows.reverse();
    rows
}

on_both! {
    async fn a_log_in_is_written_with_its_account_and_origin(world) {
        let (log, _, id) = log(&world).await;
        log.record(Event::LogInSucceeded, Some(id), Some(&email(EMAIL)), &origin());
        assert_eq!(rows(&world.store).await, []);
        log.write().await;
        let expected = AccountEvent {
            at: start(),
            event: "log_in_succeeded".to_owned(),
            count: 1,
            user_id: Some(id.into()),
            email: Some(EMAIL.to_owned()),
            actor: None,
            client_address: Some("192.0.2.7".to_owned()),
            request_id: Some("a-request".to_owned()),
        };
        assert_eq!(rows(&world.store).await, [expected]);
    }

    async fn what_was_typed_is_stored_only_if_it_is_the_address_of_an_account(world) {
        let (log, _, id) = log(&world).await;
        for typed in [EMAIL, "hunter2@secret"] {
            log.record(Event::LogInLimited, None, Some(&email(typed)), &origin());
        }
        log.record(Event::LogInFailed, None, Some(&email("hunter3@secret")), &origin());
        log.write().await;
        let rows = rows(&world.store).await.into_iter();
        let accounts: Vec<_> = rows.map(|row| (row.user_id.map(Into::into), row.email)).collect();
        assert_eq!(accounts, [(Some(id), Some(EMAIL.to_owned())), (None, None), (None, None)]);
    }

    async fn repeated_failures_are_summed_up_at_the_end_of_the_minute(world) {
        let (log, clock, id) = log(&world).await;
        for _ in 0..1000 {
            log.record(Event::LogInFailed, Some(id), Some(&email(EMAIL)), &origin());
        }
        log.write().await;
        clock.advance(TimeDelta::minutes(1));
        log.write().await;
        let counts = rows(&world.store).await.into_iter().map(|row| row.count);
        assert_eq!(counts.collect::<Vec<_>>(), [1, 999]);
    }

    async fn the_end_of_the_process_loses_nothing(world) {
        let (log, _, id) = log(&world).await;
        for _ in 0..3 {
            log.record(Event::LogInFailed, Some(id), Some(&email(EMAIL)), &origin());
        }
        log.finish().await;
        assert_eq!(rows(&world.store).await.iter().map(|row| row.count).sum::<i64>(), 3);
    }

    async fn log_ins_wait_for_a_database_that_is_locked_and_are_written_once(world) {
        let options = crate::store::StoreOptions { wait: Duration::from_millis(500), ..world.options.clone() };
        let store = crate::store::tests::harness::connect(&world.database.url, &options).await.unwrap();
        store.migrate().await.unwrap();
        let log = AuditLog::new(store, Clock::fixed(start()), None);
        let mut other = world.database.connect().await;
        let lock = match world.database.backend {
            crate::store::tests::harness::Backend::Sqlite => "BEGIN IMMEDIATE",
            crate::store::tests::harness::Backend::Postgres => "BEGIN; LOCK TABLE account_events",
        };
        other.execute(lock).await;
        log.record(Event::LogInFailed, None, None, &origin());
        log.write().await;
        log.record(Event::LogInLimited, None, None, &origin());
        other.execute("ROLLBACK").await;
        assert_eq!(rows(&world.store).await, []);
        log.write().await;
        log.write().await;
        let events = rows(&world.store).await.into_iter().map(|row| row.event);
        assert_eq!(events.collect::<Vec<_>>(), ["log_in_failed", "log_in_limited"]);
        assert_eq!(log.lost(), 0);
    }

    async fn log_ins_that_the_database_refuses_wait_until_it_accepts_them(world) {
        let (log, _, id) = log(&world).await;
        let (refuse, allow) = world.refuse("INSERT ON account_events");
        world.execute(&refuse).await;
        log.record(Event::LogInSucceeded, Some(id), Some(&email(EMAIL)), &origin());
        log.write().await;
        world.execute(&allow).await;
        log.record(Event::LogInFailed, Some(id), Some(&email(EMAIL)), &origin());
        log.write().await;
        assert_eq!(rows(&world.store).await.len(), 2);
        assert_eq!(log.lost(), 0);
    }

    async fn events_older_than_the_retention_are_deleted(world) {
        let (log, clock, id) = log(&world).await;
        let record = async || {
            log.record(Event::LogInSucceeded, Some(id), Some(&email(EMAIL)), &origin());
            log.write().await;
        };
        record().await;
        clock.advance(TimeDelta::days(200));
        record().await;
        clock.advance(TimeDelta::days(200));
        assert_eq!(log.delete_old().await.unwrap(), 0);
        clock.advance(TimeDelta::seconds(1));
        let keeps_all = AuditLog::new(world.store.clone(), clock.clone(), None);
        assert_eq!(keeps_all.delete_old().await.unwrap(), 0);
        // The first log-in, and the creation of the account.
        assert_eq!(log.delete_old().await.unwrap(), 2);
        assert_eq!(rows(&world.store).await.len(), 1);
    }
}
