//! Where accounts have logged in from, in memory of a fixed size.

use std::sync::{Mutex, PoisonError};

/// The number of accounts with clients of their own. Further ones share them.
const ACCOUNTS: usize = 1 << 13;

/// The number of clients of an account. A new one replaces the one that has not logged in for the longest time.
const CLIENTS: usize = 8;

/// The clients that have logged in, by account: 512 KiB. Both are random hashes. A restart forgets them.
pub(super) struct KnownClients(Mutex<Box<[[u64; CLIENTS]]>>);

impl KnownClients {
    pub(super) fn new() -> Self {
        Self(Mutex::new(vec![[0; CLIENTS]; ACCOUNTS].into()))
    }

    pub(super) fn contains(&self, account: u64, client: u64) -> bool {
        self.with(account, |clients| clients.contains(&client))
    }

    /// Remembers that this client of the account logged in.
    pub(super) fn remember(&self, account: u64, client: u64) {
        self.with(account, |clients| {
            let found = clients.iter().position(|known| *known == client);
            let last = found.unwrap_or(CLIENTS - 1);
            clients[..=last].rotate_right(1);
            clients[0] = client;
        });
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "a part of a hash is a hash too"
    )]
    fn with<R>(&self, account: u64, function: impl FnOnce(&mut [u64; CLIENTS]) -> R) -> R {
        let mut accounts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = accounts.len();
        function(&mut accounts[account as usize % count])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_keeps_its_latest_eight_clients() {
        let known = KnownClients::new();
        for client in 1..=8 {
            known.remember(7, client);
        }
        known.remember(7, 1);
        known.remember(7, 9);
        assert!(known.contains(7, 1) && known.contains(7, 9));
        assert!(!known.contains(7, 2));
        assert!(!known.contains(8, 1));
    }
}
