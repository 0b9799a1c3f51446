//! Accounts, their passwords and their access tokens.
//!
//! - `login`: issues a token for a password, and finds the [`Caller`] of a token;
//! - `registrar`: creates accounts; `account_change`: changes them; `first_administrator`: the account that administers a
//!   new database; `administrators`: what operators are told if nobody can administer the catalogue;
//! - `password`: hashes and verifies passwords; its `policy` decides which ones may be set; `stored_hash`: which hashes
//!   log-in replaces;
//! - `limits`: how many log-ins may fail;
//! - `login_log`: logs and counts log-ins; `log_name`: how log lines name accounts;
//! - `token`: signs and verifies tokens; `secret_key` loads the key;
//! - `audit`: the history of accounts;
//! - `email`: e-mail addresses.

mod account_change;
mod administrators;
mod audit;
mod email;
mod first_administrator;
mod limits;
mod log_name;
mod login;
mod login_log;
mod password;
mod registrar;
pub mod secret_key;
mod stored_hash;
mod token;

pub use account_change::{ChangeError, ChangedAccount, change_account};
pub use administrators::AdministratorWarning;
pub use audit::{Actor, AuditLog};
pub use email::{Email, InvalidEmail};
pub use first_administrator::{FirstAdministrator, InvalidFirstAdministrator};
pub use limits::{LimitOptions, Limited, LoginLimits, Policy, WINDOW_SECONDS};
pub use log_name::LogNames;
pub use login::{Accounts, AccountsParts, AuthenticationError, Caller, LoginError};
pub use login_log::LoginLog;
pub(crate) use password::hash::{HashState, state as hash_state};
pub use password::policy::{OversizedForm, PasswordPolicy, WeakPassword};
pub use password::{HasherOptions, MAX_PASSWORD_CHARS, PasswordError, PasswordHasher};
pub(crate) use registrar::password_line;
pub use registrar::{
    CreatedAccount, NewAccount, NewPassword, NewPasswordError, Registrar, RegistrationError,
};
pub use token::{AccessToken, InvalidToken, SigningError, Subject, Tokens, WeakKey};

#[cfg(test)]
mod tests;
