//! Accounts, their passwords and their access tokens.
//!
//! - `login`: issues a token for a password, and finds the [`Caller`] of a token;
//! - `registrar`: creates accounts; `first_administrator`: the account that administers a new database;
//! - `limits`: how many log-ins may fail;
//! - `password`: hashes and verifies passwords;
//! - `login_log`: logs and counts log-ins; `log_name`: how log lines name accounts;
//! - `token`: signs and verifies tokens; `secret_key` loads the key;
//! - `email`: e-mail addresses.

mod email;
mod first_administrator;
mod limits;
mod log_name;
mod login;
mod login_log;
mod password;
mod registrar;
pub mod secret_key;
mod token;

pub use email::{Email, InvalidEmail};
pub use first_administrator::{FirstAdministrator, InvalidFirstAdministrator};
pub use limits::{LimitOptions, Limited, LoginLimits, Policy, WINDOW_SECONDS};
pub use log_name::LogNames;
pub use login::{Accounts, AccountsParts, AuthenticationError, Caller, LoginError};
pub use login_log::LoginLog;
pub use password::{HasherOptions, MAX_PASSWORD_CHARS, PasswordError, PasswordHasher};
pub use registrar::{CreatedAccount, NewAccount, Registrar, RegistrationError};
pub use token::{AccessToken, InvalidToken, SigningError, Subject, Tokens, WeakKey};

#[cfg(test)]
mod tests;
