//! Secrets that this program makes up.

use secrecy::SecretString;

/// The machine has no randomness to give.
#[derive(Debug, thiserror::Error)]
#[error("the system gives no random bytes: {0}")]
pub struct NoRandomness(#[from] getrandom::Error);

/// Without characters that are easily taken for each other; 32 of them, so that five bits choose one without bias.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789+";

/// A password of 120 random bits, to be read and typed.
pub(super) fn password() -> Result<SecretString, NoRandomness> {
    text::<24>()
}

/// A signing key of 320 random bits.
pub(super) fn key() -> Result<SecretString, NoRandomness> {
    text::<64>()
}

fn text<const LENGTH: usize>() -> Result<SecretString, NoRandomness> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    let text: String = bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect();
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn two_are_never_the_same() {
        let (one, other) = (password().unwrap(), password().unwrap());
        assert_eq!(one.expose_secret().len(), 24);
        assert_ne!(one.expose_secret(), other.expose_secret());
        assert_eq!(key().unwrap().expose_secret().len(), 64);
    }
}
