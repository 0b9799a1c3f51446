//! Stored password hashes: which ones log-in cannot use, which ones it replaces, and what they cost.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secrecy::SecretString;
use tokio::time::Instant;

use super::password::hash::{Cost, HashState, state};
use super::{PasswordError, PasswordHasher};
use crate::store::{self, Store, User};

/// The reason why a hash is not replaced.
#[derive(Debug, thiserror::Error)]
enum UpgradeError {
    #[error(transparent)]
    Password(#[from] PasswordError),
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Logs that no password matches the account's hash. The client is told nothing else than for a wrong password.
pub(super) fn report_unusable(user: &User) {
    if state(&user.password_hash) == HashState::Unusable {
        tracing::error!(
            user_id = %user.id,
            "the password hash of an account is unusable (neither Argon2id nor bcrypt, malformed, or too costly); set a new password \
             with `generation-models user password EMAIL`"
        );
    }
}

/// Replaces a hash with lower costs than those of a new one, now that the password is known. Tokens stay valid. A failure
/// is logged: the next log-in tries again.
pub(super) async fn upgrade(
    store: &Store,
    hasher: &PasswordHasher,
    user: &User,
    password: &SecretString,
) {
    if state(&user.password_hash) != HashState::Outdated {
        return;
    }
    match replace(store, hasher, user, password).await {
        Ok(()) => tracing::info!(user_id = %user.id, "replaced an outdated password hash"),
        Err(error) => {
            tracing::warn!(user_id = %user.id, %error, "an outdated password hash is not replaced");
        }
    }
}

async fn replace(
    store: &Store,
    hasher: &PasswordHasher,
    user: &User,
    password: &SecretString,
) -> Result<(), UpgradeError> {
    let hash = hasher.hash(password.clone()).await?;
    // If the hash has changed meanwhile, somebody has set another password.
    user.replace_password_hash(store, hash).await?;
    Ok(())
}

/// The time after which the costs are read again.
const COSTS_LIFETIME: Duration = Duration::from_mins(1);

/// The maximum number of costs. Each makes every log-in slower.
const MAX_COSTS: usize = 8;

/// The costs of all stored hashes. Every log-in takes as long as one hash of each, so that its time does not tell which kind
/// of hash the account has, or whether there is an account.
#[derive(Debug, Default)]
pub(super) struct StoredCosts(Mutex<Option<(Instant, Arc<[Cost]>)>>);

impl StoredCosts {
    /// Returns the costs, among which is that of `hash`. They may be a minute old.
    pub(super) async fn get(
        &self,
        store: &Store,
        hash: Option<&str>,
    ) -> Result<Arc<[Cost]>, store::Error> {
        let own = hash.and_then(Cost::of);
        let known = self.known().filter(|(read_at, costs)| {
            read_at.elapsed() < COSTS_LIFETIME && own.iter().all(|own| costs.contains(own))
        });
        if let Some((_, costs)) = known {
            return Ok(costs);
        }
        let mut costs: Vec<Cost> = Vec::new();
        for start in User::password_hash_kinds(store).await? {
            if let Some(cost) = Cost::of(&start).filter(|cost| !costs.contains(cost)) {
                costs.push(cost);
            }
        }
        costs.truncate(MAX_COSTS);
        if let Some(own) = own.filter(|own| !costs.contains(own)) {
            costs.push(own);
        }
        let costs: Arc<[Cost]> = costs.into();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((Instant::now(), Arc::clone(&costs)));
        Ok(costs)
    }

    fn known(&self) -> Option<(Instant, Arc<[Cost]>)> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::store::tests::harness::on_both;
    use crate::store::tests::{author, start};

    /// Adds an account with this hash.
    async fn add(store: &Store, hash: &str) {
        let id = Uuid::new_v4();
        let user = User {
            id,
            email: format!("{id}@example.com"),
            password_hash: hash.to_owned(),
            is_superuser: false,
            is_active: true,
            credentials_version: 1,
            created_at: start(),
        };
        user.insert(store, author()).await.unwrap();
    }

    on_both! {
        async fn the_costs_of_stored_hashes_are_known_at_the_first_log_in(world) {
            let store = &world.store;
            let bcrypt = Cost::Bcrypt(12).dummy();
            let argon2id = "$argon2id$v=19$m=65536,t=3,p=4$bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
            for hash in [&bcrypt, argon2id, &bcrypt.replace("$2b$", "$2y$"), argon2id, "unusable", ""] {
                add(store, hash).await;
            }
            let costs = StoredCosts::default();
            let known = costs.get(store, None).await.unwrap();
            let expected = [Cost::Bcrypt(12), Cost::of(argon2id).unwrap()];
            assert_eq!(known.len(), expected.len(), "{known:?}");
            assert!(expected.iter().all(|cost| known.contains(cost)), "{known:?}");
            // A new kind is known at the next log-in of such an account.
            add(store, &Cost::Bcrypt(10).dummy()).await;
            assert_eq!(costs.get(store, Some(&bcrypt)).await.unwrap().len(), 2);
            let known = costs.get(store, Some(&Cost::Bcrypt(10).dummy())).await.unwrap();
            assert_eq!(known.len(), 3, "{known:?}");
        }
    }
}
