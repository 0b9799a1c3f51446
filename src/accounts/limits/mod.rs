//! Limits on log-ins that fail.
//!
//! - `rate`: a limit on a rate for each key;
//! - `known`: where accounts have logged in from;
//! - `network`: what counts as one client.

mod known;
mod network;
mod rate;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use known::KnownClients;
use rate::{RateLimit, Use};

pub use network::Network;

use crate::clock::Clock;

/// The time that a limit counts, in seconds.
pub const WINDOW_SECONDS: u32 = 60;

/// How many log-ins may fail in a minute. 0 turns a limit off.
#[derive(Debug, Clone, Copy)]
pub struct LimitOptions {
    /// For each account, from all clients.
    pub account: u32,
    /// For each client, on all accounts.
    pub client: u32,
}

/// Limits log-ins that fail, so that passwords cannot be guessed and nobody is locked out.
///
/// A client is an IPv4 address or an IPv6 network of 64 bits. An account is an e-mail address in lower case. Whether it
/// exists makes no difference.
///
/// 1. A log-in that fails counts. One that succeeds does not, nor one that ends before its password is checked.
/// 2. On an account [`LimitOptions::account`] log-ins may fail at once, from all clients together, and as many a minute
///    from then on. Beyond that, no password is checked.
/// 3. From a client [`LimitOptions::client`] log-ins may fail at once, on all accounts together, and as many a minute
///    from then on.
/// 4. A client from which an account has logged in has a limit of its own for this account, of the same size as in 2.
///    Neither the failures of others on the account (2) nor those from the same address on other accounts (3) use it up.
///    So its user can log in while others guess. The last eight clients of an account are known.
/// 5. A client whose attempts on an account have not failed for a minute has one attempt that the limit in 2 does not
///    stop. So the user of an account can log in from a new address while others use up that limit. The price: whoever
///    has many addresses can try one more password with each of them, a minute.
///
/// Each server counts for itself, and forgets at a restart.
#[derive(Clone)]
pub struct LoginLimits(Arc<Limits>);

struct Limits {
    options: LimitOptions,
    /// Rules 2 and 4.
    by_account: Option<RateLimit>,
    /// Rule 3.
    by_client: Option<RateLimit>,
    /// Rule 5.
    first: RateLimit,
    known: KnownClients,
    /// Random, so that no client can choose hashes.
    salt: u128,
}

/// A limit that is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many log-ins have failed")]
pub struct Limited {
    /// Which limit.
    pub policy: Policy,
    /// How many log-ins may fail in [`WINDOW_SECONDS`].
    pub quota: u32,
    /// The time until the next attempt.
    pub retry_after: Duration,
}

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The log-ins of an account that fail.
    Account,
    /// The log-ins from a client that fail.
    Client,
}

/// An attempt to log in. If it is dropped before it counts, nothing has happened.
pub struct Attempt {
    limits: LoginLimits,
    keys: Keys,
    uses: Vec<Use>,
    /// Whether the account has logged in from this client before.
    pub is_known: bool,
}

#[derive(Clone, Copy)]
struct Keys {
    account: u64,
    client: u64,
    /// The account and the client.
    pair: u64,
}

impl LoginLimits {
    /// Creates limits that nothing has used yet. They need 13 MB.
    #[must_use]
    pub fn new(options: LimitOptions, clock: &Clock) -> Self {
        Self::with_salt(options, clock, rand::random())
    }

    fn with_salt(options: LimitOptions, clock: &Clock, salt: u128) -> Self {
        let per_minute = |count| {
            let count = NonZeroU32::new(count)?;
            Some(RateLimit::per_minute(count, clock))
        };
        Self(Arc::new(Limits {
            options,
            by_account: per_minute(options.account),
            by_client: per_minute(options.client),
            first: RateLimit::per_minute(NonZeroU32::MIN, clock),
            known: KnownClients::new(),
            salt,
        }))
    }

    /// Begins an attempt. `account` is in lower case.
    ///
    /// # Errors
    /// If a limit is reached.
    pub fn begin(&self, account: &str, client: Option<Network>) -> Result<Attempt, Limited> {
        let keys = self.0.keys(account, client);
        let is_known = self.0.known.contains(keys.account, keys.pair);
        let uses = match &self.0.by_account {
            Some(own) if is_known => {
                let taken = own.take(keys.pair);
                vec![taken.map_err(|wait| self.0.limited(Policy::Account, wait))?]
            }
            _ => self.0.take(keys)?,
        };
        Ok(Attempt {
            limits: self.clone(),
            keys,
            uses,
            is_known,
        })
    }
}

impl Limits {
    fn keys(&self, account: &str, client: Option<Network>) -> Keys {
        Keys {
            account: self.hash(account),
            client: self.hash(client),
            pair: self.hash((account, client)),
        }
    }

    fn hash(&self, value: impl Hash) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.salt, value).hash(&mut hasher);
        hasher.finish()
    }

    /// Takes a use of each limit, for a client that is not known.
    fn take(&self, keys: Keys) -> Result<Vec<Use>, Limited> {
        let mut uses = Vec::new();
        if let Some(by_client) = &self.by_client {
            let taken = by_client.take(keys.client);
            uses.push(taken.map_err(|wait| self.limited(Policy::Client, wait))?);
        }
        if let Some(by_account) = &self.by_account {
            let first = self.first.take(keys.pair).ok();
            match by_account.take(keys.account) {
                Ok(taken) => uses.push(taken),
                Err(_) if first.is_some() => {}
                Err(wait) => return Err(self.limited(Policy::Account, wait)),
            }
            uses.extend(first);
        }
        Ok(uses)
    }

    fn limited(&self, policy: Policy, retry_after: Duration) -> Limited {
        let quota = match policy {
            Policy::Account => self.options.account,
            Policy::Client => self.options.client,
        };
        Limited {
            policy,
            quota,
            retry_after,
        }
    }
}

impl Attempt {
    /// Counts the attempt as one that fails, until it is known to succeed. Called before the password is checked, so that
    /// a client that does not wait for the result is counted.
    pub fn count(&mut self) {
        self.set_spent(true);
    }

    /// The password is right: the attempt does not count, and its client is known from now on.
    pub fn succeed(mut self) {
        self.set_spent(false);
        let Keys { account, pair, .. } = self.keys;
        self.limits.0.known.remember(account, pair);
    }

    fn set_spent(&mut self, is_spent: bool) {
        for taken in &mut self.uses {
            taken.is_spent = is_spent;
        }
    }
}

#[cfg(test)]
mod tests;
