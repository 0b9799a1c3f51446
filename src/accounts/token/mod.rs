//! Access tokens: JWTs signed with HMAC-SHA-256 (`HS256`). Verification needs no database query and does not check
//! whether the account still exists.

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// `HS256` requires a key at least as long as the hash output (RFC 7518, section 3.2).
const MIN_KEY_BYTES: usize = 32;

/// Longer tokens are rejected before they are parsed. Issued tokens have less than 300 bytes.
const MAX_TOKEN_BYTES: usize = 4096;

/// How far the clock of the server that issued a token may be ahead.
const MAX_CLOCK_SKEW_SECONDS: i64 = 60;

/// The signing key is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("SECRET_KEY must have at least {MIN_KEY_BYTES} bytes")]
pub struct WeakKey;

/// The token was not issued with this key, has expired, or is malformed.
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

/// Unknown claims are ignored, because a newer version of this program on another server may add some. `iss` and `aud`
/// are never issued; a token that has one of them comes from another issuer and is rejected.
#[derive(Serialize, Deserialize)]
struct Claims {
    sub: Uuid,
    iat: i64,
    exp: i64,
    ver: i32,
    #[serde(default, skip_serializing)]
    nbf: Option<i64>,
    #[serde(default, skip_serializing)]
    iss: Option<IgnoredAny>,
    #[serde(default, skip_serializing)]
    aud: Option<IgnoredAny>,
}

/// Issues and verifies tokens with one key.
#[derive(Clone)]
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
    lifetime: TimeDelta,
}

impl Tokens {
    /// `key` signs the tokens; each expires `lifetime` after it is issued.
    ///
    /// # Errors
    /// Fails if the key has less than 32 bytes.
    pub fn new(key: &SecretString, lifetime: TimeDelta) -> Result<Self, WeakKey> {
        let key = key.expose_secret().as_bytes();
        if key.len() < MIN_KEY_BYTES {
            return Err(WeakKey);
        }
        Ok(Self {
            encoding: EncodingKey::from_secret(key),
            decoding: DecodingKey::from_secret(key),
            validation: validation(),
            lifetime,
        })
    }

    /// Issues a token at the time `now`.
    ///
    /// # Errors
    /// Fails if the token cannot be signed, which does not happen with the keys that [`Tokens::new`] accepts.
    pub fn issue(&self, subject: Subject, now: DateTime<Utc>) -> Result<AccessToken, SigningError> {
        let claims = Claims {
            sub: subject.user_id,
            iat: now.timestamp(),
            exp: now.timestamp().saturating_add(self.lifetime.num_seconds()),
            ver: subject.credentials_version,
            nbf: None,
            iss: None,
            aud: None,
        };
        let header = Header::new(Algorithm::HS256);
        let token = jsonwebtoken::encode(&header, &claims, &self.encoding)?;
        Ok(AccessToken {
            token: token.into(),
            expires_in: self.lifetime.num_seconds(),
        })
    }

    /// Returns the subject of a token that is valid at the time `now`.
    ///
    /// # Errors
    /// See [`InvalidToken`].
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Result<Subject, InvalidToken> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err(InvalidToken);
        }
        let token = jsonwebtoken::decode::<Claims>(token, &self.decoding, &self.validation)
            .map_err(|_| InvalidToken)?;
        let claims = token.claims;
        let typ = token.header.typ;
        let is_jwt = typ.is_none_or(|typ| typ.eq_ignore_ascii_case("JWT"));
        if !is_jwt || !claims.are_valid_at(now.timestamp()) {
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
        self.iss.is_none()
            && self.aud.is_none()
            && self.iat <= now.saturating_add(MAX_CLOCK_SKEW_SECONDS)
            && self.nbf.is_none_or(|nbf| nbf <= now)
            && now < self.exp
    }
}

/// The library compares times with the system clock; [`Claims::are_valid_at`] compares them with the given time instead.
fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_required_spec_claims(&["exp", "sub"]);
    validation.validate_exp = false;
    validation.leeway = 0;
    validation
}

#[cfg(test)]
mod tests;
