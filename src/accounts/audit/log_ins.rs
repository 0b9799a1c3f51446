//! Sums up log-ins, so that a flood of them adds few rows.
//!
//! The first log-in of a minute is a row at once. Further ones with the same result, account and client address are summed
//! up as a second row at the end of the minute. Log-ins that succeed are told apart by their requests too: each is a row.
//!
//! Of each result, for known and for unknown accounts, [`MAX_KEYS`] are told apart in a minute. Further ones are summed up
//! by account. So a flood adds a limited number of rows, loses no count, and does not hide log-ins that succeed.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, Utc};

use crate::store::{AccountEvent, Event};

/// The maximum number of log-ins that are told apart, of each result, in a minute.
const MAX_KEYS: usize = 100;

/// The maximum number of rows that wait for the database. Further ones are lost.
const MAX_PENDING: usize = 10_000;

/// The log-ins that are not written yet.
#[derive(Default)]
pub(super) struct LogIns {
    /// The minute that [`Self::summaries`] are of, since the Unix epoch.
    minute: i64,
    summaries: HashMap<Kind, HashMap<Key, Summary>>,
    pending: VecDeque<AccountEvent>,
    lost: u64,
}

/// The result of a log-in, and whether its account is known.
type Kind = (String, bool);

/// The log-ins of a minute after the first, as one row; `None` before there are any.
type Summary = Option<AccountEvent>;

#[derive(PartialEq, Eq, Hash)]
struct Key {
    email: Option<String>,
    client_address: Option<String>,
    /// Of a log-in that succeeded.
    request_id: Option<String>,
}

impl Key {
    fn of(event: &AccountEvent) -> Self {
        let is_success = event.event == Event::LogInSucceeded.to_string();
        Self {
            email: event.email.clone(),
            client_address: event.client_address.clone(),
            request_id: event.request_id.clone().filter(|_| is_success),
        }
    }
}

impl LogIns {
    /// Adds one log-in.
    pub(super) fn add(&mut self, mut event: AccountEvent) {
        self.end_minute_before(event.at);
        let kind = (event.event.clone(), event.user_id.is_some());
        let keys = self.summaries.entry(kind).or_default();
        if keys.len() >= MAX_KEYS && !keys.contains_key(&Key::of(&event)) {
            event.client_address = None;
            event.request_id = None;
            event.email = event.email.filter(|_| event.user_id.is_some());
        }
        match keys.entry(Key::of(&event)) {
            Entry::Vacant(entry) => {
                entry.insert(None);
                self.push(event);
            }
            Entry::Occupied(mut entry) => match entry.get_mut() {
                Some(summary) => summary.count += 1,
                summary => *summary = Some(event),
            },
        }
    }

    /// Ends the minute if it is not that of `now`.
    pub(super) fn end_minute_before(&mut self, now: DateTime<Utc>) {
        let minute = now.timestamp().div_euclid(60);
        if minute != self.minute {
            self.end_minute();
            self.minute = minute;
        }
    }

    /// Adds the rows that sum up the log-ins of the minute.
    pub(super) fn end_minute(&mut self) {
        let kinds = std::mem::take(&mut self.summaries).into_values();
        let mut events: Vec<_> = kinds.flat_map(HashMap::into_values).flatten().collect();
        events.sort_by_key(|event| event.at);
        for event in events {
            self.push(event);
        }
    }

    /// Removes the oldest rows that wait, at most `count`.
    pub(super) fn take(&mut self, count: usize) -> Vec<AccountEvent> {
        let count = count.min(self.pending.len());
        self.pending.drain(..count).collect()
    }

    /// Adds rows again that [`Self::take`] removed.
    pub(super) fn put_back(&mut self, events: Vec<AccountEvent>) {
        for event in events.into_iter().rev() {
            self.pending.push_front(event);
        }
    }

    /// Counts log-ins that cannot be written.
    pub(super) fn lose(&mut self, events: &[AccountEvent]) {
        let counts = events.iter().map(|event| event.count.unsigned_abs());
        self.lost += counts.sum::<u64>();
    }

    /// The number of log-ins that were not written.
    pub(super) const fn lost(&self) -> u64 {
        self.lost
    }

    fn push(&mut self, event: AccountEvent) {
        if self.pending.len() < MAX_PENDING {
            self.pending.push_back(event);
        } else {
            self.lose(&[event]);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use uuid::Uuid;

    use super::*;

    const EMAIL: &str = "a@b.c";

    /// The log-in `number`, in the second after the epoch, from an address of the same number.
    fn log_in(event: Event, second: i64, number: u32) -> AccountEvent {
        AccountEvent {
            at: DateTime::from_timestamp(second, 0).unwrap(),
            event: event.to_string(),
            count: 1,
            user_id: Some(Uuid::nil().into()),
            email: Some(EMAIL.to_owned()),
            actor: None,
            client_address: Some(Ipv4Addr::from(number).to_string()),
            request_id: Some(number.to_string()),
        }
    }

    fn unknown(event: AccountEvent) -> AccountEvent {
        AccountEvent {
            user_id: None,
            email: None,
            ..event
        }
    }

    /// Seconds and counts.
    fn take(log_ins: &mut LogIns) -> Vec<(i64, i64)> {
        let taken = log_ins.take(usize::MAX).into_iter();
        taken
            .map(|event| (event.at.timestamp(), event.count))
            .collect()
    }

    #[test]
    fn the_first_failure_is_a_row_and_the_others_of_its_minute_are_a_second_one() {
        let mut log_ins = LogIns::default();
        for second in 0..60 {
            log_ins.add(log_in(Event::LogInFailed, second, 1));
        }
        assert_eq!(take(&mut log_ins), [(0, 1)]);
        log_ins.end_minute_before(DateTime::from_timestamp(59, 0).unwrap());
        assert_eq!(take(&mut log_ins), []);
        log_ins.add(log_in(Event::LogInFailed, 60, 1));
        assert_eq!(take(&mut log_ins), [(1, 59), (60, 1)]);
        log_ins.end_minute();
        assert_eq!(take(&mut log_ins), []);
    }

    #[test]
    fn results_accounts_and_addresses_are_told_apart() {
        let mut log_ins = LogIns::default();
        let failure = log_in(Event::LogInFailed, 0, 1);
        let other_account = AccountEvent {
            email: Some("d@b.c".to_owned()),
            ..failure.clone()
        };
        for event in [
            failure.clone(),
            log_in(Event::LogInFailed, 0, 2),
            log_in(Event::LogInLimited, 0, 1),
            other_account,
            unknown(failure),
        ] {
            log_ins.add(event);
        }
        assert_eq!(take(&mut log_ins), [(0, 1); 5]);
    }

    #[test]
    fn each_request_that_succeeds_is_a_row() {
        let mut log_ins = LogIns::default();
        for request in 0..9 {
            let success = log_in(Event::LogInSucceeded, 0, 1);
            log_ins.add(AccountEvent {
                request_id: Some(request.to_string()),
                ..success
            });
        }
        assert_eq!(take(&mut log_ins).len(), 9);
    }

    #[test]
    fn a_flood_from_many_addresses_adds_few_rows_and_loses_no_count() {
        let mut log_ins = LogIns::default();
        for number in 0..100_000 {
            log_ins.add(log_in(Event::LogInFailed, 0, number));
            log_ins.add(unknown(log_in(Event::LogInFailed, 0, number)));
        }
        log_ins.add(log_in(Event::LogInSucceeded, 0, 1));
        log_ins.end_minute();
        let rows = log_ins.take(usize::MAX);
        assert_eq!(rows.len(), 2 * (MAX_KEYS + 2) + 1);
        assert_eq!(rows.iter().map(|row| row.count).sum::<i64>(), 200_001);
        let of_account = rows
            .iter()
            .filter(|row| row.email.as_deref() == Some(EMAIL));
        assert_eq!(of_account.map(|row| row.count).sum::<i64>(), 100_001);
        assert_eq!(log_ins.lost(), 0);
    }

    #[test]
    fn what_clients_typed_does_not_make_rows_without_end() {
        let mut log_ins = LogIns::default();
        for number in 0..1000 {
            let limited = log_in(Event::LogInLimited, 0, 1);
            log_ins.add(AccountEvent {
                user_id: None,
                email: Some(format!("{number}@b.c")),
                ..limited
            });
        }
        log_ins.end_minute();
        assert_eq!(log_ins.take(usize::MAX).len(), MAX_KEYS + 2);
    }

    #[test]
    fn rows_that_wait_keep_their_order_and_are_bounded() {
        let mut log_ins = LogIns::default();
        for minute in 0..=i64::try_from(MAX_PENDING).unwrap() {
            log_ins.add(log_in(Event::LogInFailed, minute * 60, 1));
        }
        assert_eq!(log_ins.lost(), 1);
        let first = log_ins.take(2);
        log_ins.put_back(first);
        assert_eq!(take(&mut log_ins)[..3], [(0, 1), (60, 1), (120, 1)]);
    }
}
