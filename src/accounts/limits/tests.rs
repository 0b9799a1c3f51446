use std::net::Ipv4Addr;

use chrono::{DateTime, TimeDelta};

use super::*;

const ALICE: &str = "alice@example.com";

/// Hashes are the same in each run.
struct World {
    limits: LoginLimits,
    clock: Clock,
}

fn world(account: u32, client: u32) -> World {
    let clock = Clock::fixed(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
    let limits = LoginLimits::with_salt(LimitOptions { account, client }, &clock, 1);
    World { limits, clock }
}

/// A client with a number.
fn client(number: u32) -> Network {
    std::net::IpAddr::from(Ipv4Addr::from_bits(number)).into()
}

impl World {
    /// Tries a wrong password. Returns the limit that is reached.
    fn fail(&self, account: &str, from: u32) -> Option<Limited> {
        match self.limits.begin(account, Some(client(from))) {
            Ok(mut attempt) => {
                attempt.count();
                None
            }
            Err(limited) => Some(limited),
        }
    }

    /// Tries wrong passwords until a limit is reached. Returns how many were checked.
    fn guess(&self, account: &str, from: u32) -> u32 {
        (0..100)
            .find(|_| self.fail(account, from).is_some())
            .unwrap()
    }

    fn log_in(&self, account: &str, from: u32) -> Result<(), Limited> {
        let mut attempt = self.limits.begin(account, Some(client(from)))?;
        attempt.count();
        attempt.succeed();
        Ok(())
    }

    fn advance(&self, seconds: i64) {
        self.clock.advance(TimeDelta::seconds(seconds));
    }
}

#[test]
fn an_account_has_a_limit_and_a_tenth_of_it_every_six_seconds() {
    let world = world(10, 0);
    assert_eq!(world.guess(ALICE, 1), 10);
    let limited = world.fail(ALICE, 1).unwrap();
    assert_eq!((limited.policy, limited.quota), (Policy::Account, 10));
    assert_eq!(limited.retry_after, Duration::from_secs(6));
    world.advance(5);
    assert_eq!(world.guess(ALICE, 1), 0);
    world.advance(1);
    assert_eq!(world.guess(ALICE, 1), 1);
    assert_eq!(world.guess("bob@example.com", 1), 10);
}

#[test]
fn a_client_has_a_limit_over_all_accounts() {
    let world = world(10, 60);
    let checked = (0..1000).filter(|number| world.fail(&number.to_string(), 1).is_none());
    assert_eq!(checked.count(), 60);
    let limited = world.fail(ALICE, 1).unwrap();
    assert_eq!((limited.policy, limited.quota), (Policy::Client, 60));
    assert_eq!(limited.retry_after, Duration::from_secs(1));
    assert!(world.fail(ALICE, 2).is_none());
}

#[test]
fn a_limit_of_zero_is_off() {
    let world = world(0, 0);
    assert!((0..1000).all(|_| world.fail(ALICE, 1).is_none()));
}

#[test]
fn an_attempt_that_succeeds_or_is_not_carried_out_does_not_count() {
    let world = world(10, 60);
    for _ in 0..1000 {
        world.log_in(ALICE, 1).unwrap();
        drop(world.limits.begin(ALICE, Some(client(2))).unwrap());
    }
    assert_eq!(world.guess(ALICE, 2), 10);
}

#[test]
fn concurrent_attempts_count_until_they_succeed() {
    let world = world(3, 60);
    let begin = || world.limits.begin(ALICE, Some(client(1)));
    let attempts = [begin(), begin(), begin()];
    assert!(attempts.iter().all(Result::is_ok));
    assert!(begin().is_err());
    drop(attempts);
    assert!(begin().is_ok());
}

#[test]
fn a_client_that_logged_in_before_keeps_its_turn_whatever_others_do() {
    let world = world(10, 60);
    world.log_in(ALICE, 1).unwrap();
    for attacker in 2..100 {
        world.guess(ALICE, attacker);
    }
    for number in 0..100 {
        world.fail(&number.to_string(), 1);
    }
    assert_eq!(world.fail("other", 1).unwrap().policy, Policy::Client);
    for _ in 0..9 {
        assert!(world.fail(ALICE, 1).is_none());
    }
    world.log_in(ALICE, 1).unwrap();
    assert_eq!(world.guess(ALICE, 1), 1);
    world.advance(6);
    world.log_in(ALICE, 1).unwrap();
}

#[test]
fn the_failures_of_a_known_client_do_not_use_up_the_limit_of_others() {
    let world = world(10, 60);
    world.log_in(ALICE, 1).unwrap();
    assert_eq!(world.guess(ALICE, 1), 10);
    assert_eq!(world.guess(ALICE, 2), 10);
}

#[test]
fn the_owner_at_a_new_address_has_one_attempt_a_minute_while_others_guess() {
    let world = world(10, 60);
    assert_eq!(world.guess(ALICE, 1), 10);
    // The owner mistypes, and has to wait for a minute at most.
    assert_eq!(world.guess(ALICE, 2), 1);
    for _ in 0..60 {
        world.advance(1);
        world.guess(ALICE, 1);
    }
    world.log_in(ALICE, 2).unwrap();
    assert_eq!(world.guess(ALICE, 3), 1);
    assert_eq!(world.guess(ALICE, 2), 10);
}

#[test]
fn guesses_on_an_account_grow_only_with_the_number_of_addresses() {
    let world = world(10, 60);
    let guesses = (1..=100).map(|attacker| world.guess(ALICE, attacker));
    assert_eq!(guesses.sum::<u32>(), 10 + 99);
    assert_eq!(world.guess(ALICE, 1), 0);
}

#[test]
fn common_passwords_are_limited_and_the_owner_still_logs_in() {
    let world = world(10, 60);
    let tried = (0..32).filter(|_| world.fail(ALICE, 1).is_none());
    assert_eq!(tried.count(), 10);
    let tried = (0..32).filter(|number| world.fail(ALICE, 100 + number % 4).is_none());
    assert_eq!(tried.count(), 4);
    world.log_in(ALICE, 2).unwrap();
}

#[test]
fn one_password_on_a_thousand_accounts_is_limited_by_address() {
    let world = world(10, 60);
    let spray = |from: u32, attackers: u32| {
        let tried = (0..1000).filter(|number| {
            let account = format!("user{number}@example.com");
            world.fail(&account, from + number % attackers).is_none()
        });
        tried.count()
    };
    assert_eq!(spray(1, 1), 60);
    assert_eq!(spray(100, 4), 240);
    world.log_in("user0@example.com", 2).unwrap();
}

#[test]
fn a_million_accounts_and_addresses_do_not_limit_others() {
    let world = world(10, 60);
    for number in 0..1_000_000_u32 {
        world.fail(&number.to_string(), number);
        if number % 1000 == 0 {
            // As fast as 16 cores compute hashes.
            world.advance(1);
        }
    }
    world.log_in(ALICE, 7_000_000).unwrap();
}
