//! Stored password hashes: which ones log-in cannot use, and which ones it replaces.

use secrecy::SecretString;

use super::password::hash::{HashState, state};
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
            "the password hash of an account is unusable (not Argon2id, malformed, or too costly); set a new password \
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
