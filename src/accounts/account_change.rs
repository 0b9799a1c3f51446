//! Changes accounts. Each change of a password, a role or a state revokes the account's tokens.

use super::Email;
use crate::store::{self, Store, User, UserChange, UserOutcome};

/// The result of a change.
#[derive(Debug, Clone)]
pub struct ChangedAccount {
    /// The row after the change; after a deletion, as it was before.
    pub user: User,
    /// Whether anything was changed. `false` if the account was in the wanted state already.
    pub is_changed: bool,
}

/// The reason why an account is not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// There is no such account.
    #[error("there is no account {0}")]
    NotFound(Email),
    /// Nobody could change the catalogue any more.
    #[error("{0} is the last active administrator. Promote another account first, or use --force")]
    LastAdministrator(Email),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Changes an account. Unless `force` is set, the last active administrator stays one.
///
/// # Errors
/// See [`ChangeError`].
pub async fn change_account(
    store: &Store,
    email: &Email,
    change: UserChange,
    force: bool,
) -> Result<ChangedAccount, ChangeError> {
    let (user, is_changed) = match User::change(store, email.as_str(), change, force).await? {
        UserOutcome::Changed(user) => (user, true),
        UserOutcome::Unchanged(user) => (user, false),
        UserOutcome::NotFound => return Err(ChangeError::NotFound(email.clone())),
        UserOutcome::LastAdministrator => {
            return Err(ChangeError::LastAdministrator(email.clone()));
        }
    };
    Ok(ChangedAccount { user, is_changed })
}
