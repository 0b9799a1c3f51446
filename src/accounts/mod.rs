//! Who may do what: accounts, their passwords and their tokens.
//!
//! - `login`: from a password to a token, and from a token to its [`Caller`];
//! - `registrar`: new accounts, the first administrator among them;
//! - `password`, `token`, `secret_key`, `email`, `random`: what these are made of.

mod email;
mod login;
mod password;
mod random;
mod registrar;
pub mod secret_key;
mod token;

pub use email::{Email, InvalidEmail};
pub use login::{Accounts, Caller, CallerError, LoginError};
pub use password::{HasherOptions, LONGEST_PASSWORD, PasswordError, PasswordHasher};
pub use random::NoRandomness;
pub use registrar::{
    FirstAdministrator, HalfAnAdministrator, MadeAdministrator, NewAccount, Registrar,
    RegistrationError,
};
pub use token::{InvalidToken, IssuedToken, SigningError, Subject, Tokens, WeakKey};

#[cfg(test)]
mod tests;
