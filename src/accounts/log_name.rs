//! How log lines name accounts.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// The number of hexadecimal digits in the log: 64 bits.
const DIGITS: usize = 16;

/// Keeps these HMACs apart from others with the same key. The signing input of a token contains no colon.
const PURPOSE: &[u8] = b"account in the log: ";

/// Names accounts in log lines: as they are, or hashed with a key, so that the log has no e-mail addresses and its lines
/// can still be correlated.
#[derive(Clone)]
pub struct LogNames(Option<Hmac<Sha256>>);

impl LogNames {
    /// Names that are what was sent as user name, in lower case.
    #[must_use]
    pub const fn plain() -> Self {
        Self(None)
    }

    /// Names that are the first 64 bits of an HMAC-SHA-256 with `key`, in hexadecimal.
    #[must_use]
    pub fn hashed(key: &SecretString) -> Self {
        // Fails for no length of a key.
        let hmac = Hmac::new_from_slice(key.expose_secret().as_bytes());
        Self(hmac.ok().map(|hmac| hmac.chain_update(PURPOSE)))
    }

    /// Returns the name of an account, which is its e-mail address in lower case.
    #[must_use]
    pub fn name(&self, account: &str) -> String {
        let Some(hmac) = &self.0 else {
            return account.to_owned();
        };
        let hash = hmac.clone().chain_update(account).finalize().into_bytes();
        let mut name = String::with_capacity(DIGITS);
        for byte in hash.iter().take(DIGITS / 2) {
            // Cannot fail: a string grows.
            let _ = write!(name, "{byte:02x}");
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hashed_name_depends_on_the_account_and_the_key() {
        let names = LogNames::hashed(&"a key".into());
        let name = names.name("a@example.com");
        assert_eq!(name, names.name("a@example.com"));
        assert_eq!(name.len(), DIGITS);
        assert_ne!(name, names.name("b@example.com"));
        assert_ne!(
            name,
            LogNames::hashed(&"another".into()).name("a@example.com")
        );
    }

    #[test]
    fn a_hashed_name_is_an_hmac_that_other_tools_compute() {
        // printf 'account in the log: a@example.com' | openssl dgst -sha256 -hmac 'a key'
        let name = LogNames::hashed(&"a key".into()).name("a@example.com");
        assert_eq!(name, "0119bc9a472c221f");
    }

    #[test]
    fn a_plain_name_is_the_account() {
        assert_eq!(LogNames::plain().name("a@example.com"), "a@example.com");
    }
}
