//! Addresses, which name accounts.

use std::fmt;

/// An address in lower case. It is checked no further than that it can be kept and found again: whether mail arrives
/// there is for mail to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

/// The longest address that SMTP can carry, in bytes.
const LONGEST: usize = 254;

/// The text is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address is something like name@example.com, in at most {LONGEST} bytes")]
pub struct InvalidEmail;

impl Email {
    /// Reads an address and folds its case.
    ///
    /// # Errors
    /// When there is no `@` with something on either side, or there are spaces or control characters, or it is too long.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let (name, host) = text.rsplit_once('@').ok_or(InvalidEmail)?;
        let odd = |c: char| c.is_whitespace() || c.is_control();
        if name.is_empty() || host.is_empty() || text.len() > LONGEST || text.contains(odd) {
            return Err(InvalidEmail);
        }
        Ok(Self(text.to_lowercase()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_folded() {
        let email = Email::parse("Ädmin@Example.COM").unwrap();
        assert_eq!(email.as_str(), "ädmin@example.com");
    }

    #[test]
    fn what_cannot_be_an_address_is_refused() {
        let long = format!("{}@example.com", "a".repeat(300));
        for text in [
            "",
            "admin",
            "@example.com",
            "admin@",
            "a b@example.com",
            "a\0@b",
            &long,
        ] {
            assert_eq!(Email::parse(text), Err(InvalidEmail), "{text}");
        }
    }
}
