//! Tells operators if nobody, or not who they expect, can administer the catalogue.

use super::{Email, FirstAdministrator};
use crate::store::{Error, Store, User};

/// What keeps an administrator from working, with the command that mends it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AdministratorWarning {
    /// The first administrator was demoted.
    #[error("{0} is not an administrator; run `generation-models user promote {0}`")]
    Demoted(Email),
    /// The first administrator was disabled.
    #[error("{0} is disabled; run `generation-models user enable {0}`")]
    Disabled(Email),
    /// No administrator can log in.
    #[error(
        "no active administrator can change the catalogue; run `generation-models user add EMAIL --admin`"
    )]
    NoActiveAdministrator,
}

impl AdministratorWarning {
    /// Checks the first administrator, if the account exists, and that there is an active administrator at all.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn find(store: &Store, first: &FirstAdministrator) -> Result<Vec<Self>, Error> {
        let mut warnings = Vec::new();
        if let Some(user) = User::find_by_email(store, first.email.as_str()).await? {
            if !user.is_superuser {
                warnings.push(Self::Demoted(first.email.clone()));
            }
            if !user.is_active {
                warnings.push(Self::Disabled(first.email.clone()));
            }
        }
        if !User::any_active_administrator(store).await? {
            warnings.push(Self::NoActiveAdministrator);
        }
        Ok(warnings)
    }
}
