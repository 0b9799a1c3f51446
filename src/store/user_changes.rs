//! Changes of accounts. Every one that concerns credentials raises their version in the same statement, which revokes the
//! account's tokens.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::schema::users;
use super::sql_types::UuidValue;
use super::{Error, Store, User};

/// A change of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserChange {
    /// Replaces the hash of the password.
    SetPasswordHash(String),
    /// The account may not be used any more.
    Disable,
    /// The account may be used again.
    Enable,
    /// The account may change the catalogue.
    Promote,
    /// The account may not change the catalogue any more.
    Demote,
    /// Only raises the version of the credentials.
    Revoke,
    /// Deletes the account.
    Delete,
}

/// The result of a [`UserChange`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserOutcome {
    /// The account after the change; after a deletion, as it was before.
    Changed(User),
    /// The account is in this state already. Nothing was written.
    Unchanged(User),
    /// There is no such account.
    NotFound,
    /// No active administrator would be left. Nothing was written.
    LastAdministrator,
}

/// Locks the accounts for a transaction.
pub(super) trait LockUsers {
    /// Keeps other transactions from changing accounts until this one ends. Reads go on.
    fn lock_users(&mut self) -> impl Future<Output = Result<(), Error>> + Send;
}

impl User {
    /// Changes the account with this e-mail address, which must be in lower case and without U+0000. Unless `force` is set,
    /// the last active administrator stays one.
    ///
    /// The transaction first locks the accounts: two that demote the last two administrators run one after the other.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn change(
        store: &Store,
        email: &str,
        change: UserChange,
        force: bool,
    ) -> Result<UserOutcome, Error> {
        let email = email.to_owned();
        query!(store, write, |connection| {
            connection.lock_users().await?;
            let before = users::table.filter(users::email.eq(email));
            let before = before.select(Self::as_select()).get_result(connection);
            let Some(before) = before.await.optional()? else {
                return Ok(UserOutcome::NotFound);
            };
            let after = change.apply(&before);
            if after.as_ref() == Some(&before) {
                return Ok(UserOutcome::Unchanged(before));
            }
            let remains = after.as_ref().is_some_and(Self::is_active_administrator);
            if before.is_active_administrator() && !remains && !force {
                let others = users::table
                    .filter(users::is_superuser.eq(true).and(users::is_active.eq(true)))
                    .filter(users::id.ne(UuidValue(before.id)));
                let others = diesel::select(diesel::dsl::exists(others));
                if !others.get_result::<bool>(connection).await? {
                    return Ok(UserOutcome::LastAdministrator);
                }
            }
            let row = users::table.find(UuidValue(before.id));
            let Some(after) = after else {
                diesel::delete(row).execute(connection).await?;
                return Ok(UserOutcome::Changed(before));
            };
            let update = diesel::update(row).set(after.clone());
            update.execute(connection).await?;
            Ok(UserOutcome::Changed(after))
        })
    }

    /// Whether the account can change the catalogue.
    #[must_use]
    pub const fn is_active_administrator(&self) -> bool {
        self.is_active && self.is_superuser
    }
}

impl UserChange {
    /// The account after the change; `None` if it is deleted.
    fn apply(&self, before: &User) -> Option<User> {
        let mut after = before.clone();
        match self {
            Self::SetPasswordHash(hash) => after.password_hash.clone_from(hash),
            Self::Disable => after.is_active = false,
            Self::Enable => after.is_active = true,
            Self::Promote => after.is_superuser = true,
            Self::Demote => after.is_superuser = false,
            Self::Revoke => {}
            Self::Delete => return None,
        }
        if after != *before || *self == Self::Revoke {
            after.credentials_version += 1;
        }
        Some(after)
    }
}
