//! E-mail addresses.

use std::fmt;
use std::str::FromStr;

/// An e-mail address in lower case. It identifies an account.
///
/// The check is loose on purpose: only delivery shows whether an address exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

/// The limit of SMTP (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const MAX_BYTES: usize = 254;

/// The text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address has the form name@example.com and at most {MAX_BYTES} bytes")]
pub struct InvalidEmail;

impl Email {
    /// Parses an address and converts it to lower case.
    ///
    /// # Errors
    /// Fails if a side of the `@` is empty, if the text contains whitespace or control characters, or if it is longer
    /// than 254 bytes.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let (local_part, domain) = text.rsplit_once('@').ok_or(InvalidEmail)?;
        let is_forbidden = |c: char| c.is_whitespace() || c.is_control();
        if local_part.is_empty()
            || domain.is_empty()
            || text.len() > MAX_BYTES
            || text.contains(is_forbidden)
        {
            return Err(InvalidEmail);
        }
        Ok(Self(text.to_lowercase()))
    }

    /// Returns the address in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = InvalidEmail;

    fn from_str(text: &str) -> Result<Self, InvalidEmail> {
        Self::parse(text)
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
    fn an_address_is_converted_to_lower_case() {
        let email = Email::parse("Ädmin@Example.COM").unwrap();
        assert_eq!(email.as_str(), "ädmin@example.com");
    }

    #[test]
    fn an_invalid_address_is_rejected() {
        let too_long = format!("{}@example.com", "a".repeat(300));
        for text in [
            "",
            "admin",
            "@example.com",
            "admin@",
            "a b@example.com",
            "a\0@b",
            &too_long,
        ] {
            assert_eq!(Email::parse(text), Err(InvalidEmail), "{text}");
        }
    }
}
