//! Access tokens: JWTs signed with HMAC-SHA-256 (`HS256`). Verification needs no database query and does not check
//! whether the account still exists.

mod key;

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, Validation};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use key::{Key, TokenHeader};

pub(super) use key::MIN_KEY_BYTES;
pub use key::WeakKey;

/// The `iss` claim: this program.
const ISSUER: &str = "generation-models";

/// The `aud` claim: the API that accepts the tokens.
const AUDIENCE: &str = "generation-models-api";

/// Longer tokens are rejected before they are parsed. Issued tokens have less than 500 bytes.
const MAX_TOKEN_BYTES: usize = 4096;

/// How far the clock of the server that issued a token may be ahead.
const MAX_CLOCK_SKEW_SECONDS: i64 = 60;

/// The token was not issued with one of the keys, has expired, or is malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the token is not valid")]
pub struct InvalidToken;

/// The token cannot be signed.
#[derive(Debug, thiserror::Error)]
#[error("the token cannot be signed: {0}")]
pub struct SigningError(#[from] jsonwebtoken::errors::Error);

/// A new access token.
#[derive(Debug, Clone)]
pub struct AccessToken {
    /// The `access_token` of RFC 6749, section 5.1.
    pub token: SecretString,
    /// The `expires_in` of RFC 6749, section 5.1: the lifetime in seconds.
    pub expires_in: i64,
}

/// The account that a token belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// The account's id.
    pub user_id: Uuid,
    /// The account's credentials version when the token was issued.
    pub credentials_version: i32,
}

/// Unknown claims are ignored, because a newer version of this program on another server may add some.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    iat: i64,
    exp: i64,
    jti: Uuid,
    ver: i32,
    #[serde(default, skip_serializing)]
    nbf: Option<i64>,
}

/// Issues and verifies tokens.
#[derive(Clone)]
pub struct Tokens {
    signing: Key,
    retiring: Option<Key>,
    validation: Validation,
    lifetime: TimeDelta,
}

impl Tokens {
    /// `key` signs the tokens; each expires `lifetime` after it is issued.
    ///
    /// # Errors
    /// Fails if the key has less than 32 bytes.
    pub fn new(key: &SecretString, lifetime: TimeDelta) -> Result<Self, WeakKey> {
        Ok(Self {
            signing: Key::new(key)?,
            retiring: None,
            validation: validation(),
            lifetime,
        })
    }

    /// Also accepts the tokens of another key, which signs none here.
    ///
    /// # Errors
    /// Fails if the key has less than 32 bytes.
    pub fn accept(self, key: &SecretString) -> Result<Self, WeakKey> {
        let retiring = Some(Key::new(key)?);
        Ok(Self { retiring, ..self })
    }

    /// Issues a token at the time `now`.
    ///
    /// # Errors
    /// Fails if the token cannot be signed, which does not happen with the keys that [`Tokens::new`] accepts.
    pub fn issue(&self, subject: Subject, now: DateTime<Utc>) -> Result<AccessToken, SigningError> {
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: subject.user_id,
            iat: now.timestamp(),
            exp: now.timestamp().saturating_add(self.lifetime.num_seconds()),
            jti: Uuid::new_v4(),
            ver: subject.credentials_version,
            nbf: None,
        };
        let key = &self.signing;
        let token = jsonwebtoken::encode(&key.header(), &claims, &key.encoding)?;
        Ok(AccessToken {
            token: token.into(),
            expires_in: self.lifetime.num_seconds(),
        })
    }

    /// Returns the subject of a token that is valid at the time `now`. At most one signature is computed.
    ///
    /// # Errors
    /// See [`InvalidToken`].
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Result<Subject, InvalidToken> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err(InvalidToken);
        }
        let header = TokenHeader::of(token).ok_or(InvalidToken)?;
        let mut keys = std::iter::once(&self.signing).chain(&self.retiring);
        let key = keys
            .find(|key| key.has_issued(&header))
            .ok_or(InvalidToken)?;
        let claims = jsonwebtoken::decode::<Claims>(token, &key.decoding, &self.validation)
            .map_err(|_| InvalidToken)?
            .claims;
        if !claims.are_valid_at(now.timestamp()) {
            return Err(InvalidToken);
        }
        Ok(Subject {
            user_id: claims.sub,
            credentials_version: claims.ver,
        })
    }
}

impl Claims {
    fn are_valid_at(&self, now: i64) -> bool {
        self.iss == ISSUER
            && self.aud == AUDIENCE
            && self.iat <= now.saturating_add(MAX_CLOCK_SKEW_SECONDS)
            && self.nbf.is_none_or(|nbf| nbf <= now)
            && now < self.exp
    }
}

/// Only the signature: the library compares times with the system clock, and an audience that is a list with any of its
/// elements. [`Claims`] and [`Claims::are_valid_at`] are stricter.
fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}

#[cfg(test)]
mod tests;
