use chrono::TimeDelta;

use super::harness::on_both;
use super::*;
use crate::store::sql_types::UuidValue;

/// The event `number`, at `number` seconds after the start.
fn event(number: i64, email: &str) -> AccountEvent {
    AccountEvent {
        at: start() + TimeDelta::seconds(number),
        event: Event::LogInFailed.to_string(),
        count: number,
        user_id: Some(UuidValue(Uuid::from_u128(7))),
        email: Some(email.to_owned()),
        actor: None,
        client_address: Some("192.0.2.7".to_owned()),
        request_id: Some("a-request".to_owned()),
    }
}

async fn counts(store: &Store, email: Option<&str>, since: i64, limit: i64) -> Vec<i64> {
    let since = start() + TimeDelta::seconds(since);
    let events = AccountEvent::newest(store, email.map(str::to_owned), Some(since), limit);
    let events = events.await.unwrap().into_iter();
    events.map(|event| event.count).collect()
}

on_both! {
    async fn events_are_read_newest_first_by_account_and_time(world) {
        let store = &world.store;
        let unknown = AccountEvent { user_id: None, email: None, client_address: None, request_id: None, ..event(4, "") };
        let events = vec![event(1, "a@b.c"), event(2, "d@b.c"), event(3, "a@b.c"), unknown.clone()];
        AccountEvent::append(store, events.clone()).await.unwrap();
        let all = AccountEvent::newest(store, None, None, 9).await.unwrap();
        assert_eq!(all, events.into_iter().rev().collect::<Vec<_>>());
        assert_eq!(counts(store, Some("a@b.c"), 0, 9).await, [3, 1]);
        assert_eq!(counts(store, Some("a@b.c"), 2, 9).await, [3]);
        assert_eq!(counts(store, None, 3, 9).await, [4, 3]);
        assert_eq!(counts(store, None, 0, 2).await, [4, 3]);
    }

    async fn events_of_one_time_are_in_the_order_of_their_writing(world) {
        let store = &world.store;
        let same_time = (1..=3).map(|count| AccountEvent { count, ..event(1, "a@b.c") });
        AccountEvent::append(store, same_time.collect()).await.unwrap();
        assert_eq!(counts(store, None, 0, 9).await, [3, 2, 1]);
    }

    async fn old_events_are_deleted_in_steps_oldest_first(world) {
        let store = &world.store;
        AccountEvent::append(store, (1..=5).map(|number| event(number, "a@b.c")).collect()).await.unwrap();
        let end = start() + TimeDelta::seconds(4);
        assert_eq!(AccountEvent::delete_before(store, end, 2).await.unwrap(), 2);
        assert_eq!(counts(store, None, 0, 9).await, [5, 4, 3]);
        assert_eq!(AccountEvent::delete_before(store, end, 2).await.unwrap(), 1);
        assert_eq!(AccountEvent::delete_before(store, end, 2).await.unwrap(), 0);
        assert_eq!(counts(store, None, 0, 9).await, [5, 4]);
    }

    async fn servers_may_delete_old_events_at_the_same_time(world) {
        AccountEvent::append(&world.store, (1..=50).map(|number| event(number, "a@b.c")).collect()).await.unwrap();
        let end = start() + TimeDelta::seconds(50);
        let mut servers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            servers.spawn(async move { AccountEvent::delete_before(&store, end, 49).await.unwrap() });
        }
        // On PostgreSQL a server may select rows that another one deletes first.
        let deleted: usize = servers.join_all().await.into_iter().sum();
        assert_eq!(deleted, 49);
        assert_eq!(counts(&world.store, None, 0, 9).await, [50]);
    }
}
