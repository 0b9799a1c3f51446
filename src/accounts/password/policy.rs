//! Which passwords an operator may set: long ones that are not known to everybody. There are no rules about the kinds of
//! characters, as NIST SP 800-63B advises.

use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded::Serializer;

use crate::accounts::Email;

/// Lines of lower case. The first lines name the source.
const COMMON_PASSWORDS: &str = include_str!("common-passwords.txt");

/// The name of this service.
const SERVICE: &str = "generation-models";

/// The `x-body-limit` of the log-in in `openapi.yaml`.
const MAX_FORM_BYTES: usize = 4096;

/// The rules for new passwords.
#[derive(Debug, Clone, Copy)]
pub struct PasswordPolicy {
    /// The minimum length in characters.
    pub min_chars: usize,
}

/// The reason why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// It has too few characters.
    #[error("the password has fewer than {0} characters")]
    TooShort(usize),
    /// It is in the bundled list.
    #[error("the password is one of the most common ones")]
    Common,
    /// It is the e-mail address, its part before the `@`, or the name of this service, followed by at most four digits.
    /// Punctuation makes no difference.
    #[error("the password is little more than the e-mail address or the name of this service")]
    Name,
}

/// The form of a log-in with this password exceeds its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the password is too long: a log-in form has at most {MAX_FORM_BYTES} bytes, and most characters other than letters \
     and digits take three or more"
)]
pub struct OversizedForm;

impl PasswordPolicy {
    /// Checks a new password of the account with this e-mail address.
    ///
    /// # Errors
    /// See [`WeakPassword`].
    pub fn check(&self, password: &SecretString, email: &Email) -> Result<(), WeakPassword> {
        let password = password.expose_secret();
        if password.chars().count() < self.min_chars {
            return Err(WeakPassword::TooShort(self.min_chars));
        }
        let password = password.to_lowercase();
        if COMMON_PASSWORDS.lines().any(|common| common == password) {
            return Err(WeakPassword::Common);
        }
        let email = email.as_str();
        let local_part = email.rsplit_once('@').map_or(email, |(local, _)| local);
        let password = alphanumeric(&password);
        let is_password = |name: &str| {
            let rest = password.strip_prefix(&alphanumeric(name));
            rest.is_some_and(|rest| rest.len() <= 4 && rest.bytes().all(|b| b.is_ascii_digit()))
        };
        if [email, local_part, SERVICE].into_iter().any(is_password) {
            return Err(WeakPassword::Name);
        }
        Ok(())
    }
}

/// The text without spaces and punctuation.
fn alphanumeric(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Checks that a log-in form can carry the password, percent-encoded and with each parameter of RFC 6749, section 4.3.2.
pub(crate) fn check_form(email: &Email, password: &SecretString) -> Result<(), OversizedForm> {
    let form = Serializer::new(String::new())
        .append_pair("grant_type", "password")
        .append_pair("username", email.as_str())
        .append_pair("password", password.expose_secret())
        .append_pair("scope", "")
        .finish();
    if form.len() > MAX_FORM_BYTES {
        return Err(OversizedForm);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(password: &str, email: &str) -> Result<(), WeakPassword> {
        let policy = PasswordPolicy { min_chars: 12 };
        policy.check(&password.into(), &Email::parse(email).unwrap())
    }

    #[test]
    fn the_length_is_counted_in_characters() {
        let email = "user@example.com";
        assert_eq!(check("äöüßäöüßäöü", email), Err(WeakPassword::TooShort(12)));
        assert_eq!(check("äöüßäöüßäöüß", email), Ok(()));
        assert_eq!(check("            ", email), Ok(()));
    }

    #[test]
    fn a_common_password_is_refused_in_upper_and_lower_case() {
        for common in [
            "password1234",
            "PassWord1234",
            "1Q2W3E4R5T6Y",
            "Administrator",
        ] {
            let refused = check(common, "user@example.com");
            assert_eq!(refused, Err(WeakPassword::Common), "{common}");
        }
        let policy = PasswordPolicy { min_chars: 8 };
        let email = Email::parse("user@example.com").unwrap();
        let refused = policy.check(&"trustno1".into(), &email);
        assert_eq!(refused, Err(WeakPassword::Common));
    }

    #[test]
    fn the_names_of_the_account_and_of_the_service_are_refused() {
        for password in [
            "correct.horse@example.com",
            "Correct.Horse",
            "correcthorse2026!",
            "Generation-Models",
            "generation models 1",
        ] {
            let refused = check(password, "correct.horse@example.com");
            assert_eq!(refused, Err(WeakPassword::Name), "{password}");
        }
    }

    #[test]
    fn a_password_may_contain_a_name() {
        assert_eq!(check("userpassword", "user@example.com"), Ok(()));
        assert_eq!(check("adminpassword", "admin@example.com"), Ok(()));
        assert_eq!(check("generation models by night", "a@b.c"), Ok(()));
        assert_eq!(check("user 7319 0062 8841", "user@example.com"), Ok(()));
    }

    #[test]
    fn the_list_has_the_most_common_passwords_of_both_lengths() {
        let listed = COMMON_PASSWORDS
            .lines()
            .filter(|line| !line.starts_with("# "));
        let (long, short): (Vec<&str>, Vec<&str>) = listed.partition(|line| line.len() >= 12);
        assert_eq!((short.len(), long.len()), (5000, 5000));
        assert!(
            short
                .iter()
                .all(|line| line.len() >= 8 && line.to_lowercase() == **line)
        );
    }

    #[test]
    fn a_form_that_exceeds_its_limit_is_refused() {
        let email = Email::parse("user@example.com").unwrap();
        assert_eq!(check_form(&email, &"x".repeat(1024).into()), Ok(()));
        let encoded = "😀".repeat(1024).into();
        assert_eq!(check_form(&email, &encoded), Err(OversizedForm));
    }
}
