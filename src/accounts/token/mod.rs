//! Access tokens: JWTs signed with HMAC-SHA-256. They are checked without a query; whether the account still stands is
//! for the caller to ask.

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A key shorter than the hash's output would weaken it (RFC 7518, section 3.2).
const SHORTEST_KEY: usize = 32;

/// Ours have less than 300 bytes. What is longer is not even split at its dots.
const LONGEST_TOKEN: usize = 4096;

/// How far ahead the clock of another replica may be, in seconds.
const CLOCK_SKEW: i64 = 60;

/// The signing key is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("SECRET_KEY must have at least {SHORTEST_KEY} bytes")]
pub struct WeakKey;

/// The token is not ours, or has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the token is not valid")]
pub struct InvalidToken;

/// A token that cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("a token cannot be signed: {0}")]
pub struct SigningError(#[from] jsonwebtoken::errors::Error);

/// An access token and its life.
#[derive(Debug, Clone)]
pub struct IssuedToken {
    /// What goes after `Bearer`.
    pub access_token: SecretString,
    /// The rest of its life in seconds.
    pub expires_in: i64,
}

/// Whose token it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// The account.
    pub user_id: Uuid,
    /// The account's credentials version when the token was issued.
    pub credentials_version: i32,
}

/// Claims that are not named here are no reason to refuse a token: a newer version of this program, running beside this
/// one, may add some. Those that say by whom or for whom a token was made are never in ours.
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

/// Issues and checks tokens with one key.
#[derive(Clone)]
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
    life: TimeDelta,
}

impl Tokens {
    /// Tokens signed with `key` that live for `life`.
    ///
    /// # Errors
    /// When the key has less than 32 bytes.
    pub fn new(key: &SecretString, life: TimeDelta) -> Result<Self, WeakKey> {
        let key = key.expose_secret().as_bytes();
        if key.len() < SHORTEST_KEY {
            return Err(WeakKey);
        }
        Ok(Self {
            encoding: EncodingKey::from_secret(key),
            decoding: DecodingKey::from_secret(key),
            validation: validation(),
            life,
        })
    }

    /// A new token.
    ///
    /// # Errors
    /// When it cannot be signed, which does not happen with the keys accepted here.
    pub fn issue(&self, subject: Subject, now: DateTime<Utc>) -> Result<IssuedToken, SigningError> {
        let claims = Claims {
            sub: subject.user_id,
            iat: now.timestamp(),
            exp: now.timestamp().saturating_add(self.life.num_seconds()),
            ver: subject.credentials_version,
            nbf: None,
            iss: None,
            aud: None,
        };
        let header = Header::new(Algorithm::HS256);
        let token = jsonwebtoken::encode(&header, &claims, &self.encoding)?;
        Ok(IssuedToken {
            access_token: token.into(),
            expires_in: self.life.num_seconds(),
        })
    }

    /// Whose token this is.
    ///
    /// # Errors
    /// When it was not issued with this key, is not in force at `now`, or is anything but such a token.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Result<Subject, InvalidToken> {
        if token.len() > LONGEST_TOKEN {
            return Err(InvalidToken);
        }
        let token = jsonwebtoken::decode::<Claims>(token, &self.decoding, &self.validation)
            .map_err(|_| InvalidToken)?;
        let claims = token.claims;
        let typ = token.header.typ;
        let other_type = typ.is_some_and(|typ| !typ.eq_ignore_ascii_case("JWT"));
        if other_type || !claims.are_in_force(now.timestamp()) {
            return Err(InvalidToken);
        }
        Ok(Subject {
            user_id: claims.sub,
            credentials_version: claims.ver,
        })
    }
}

impl Claims {
    fn are_in_force(&self, now: i64) -> bool {
        let ours = self.iss.is_none() && self.aud.is_none();
        let begun =
            self.iat <= now.saturating_add(CLOCK_SKEW) && self.nbf.is_none_or(|nbf| nbf <= now);
        ours && begun && now < self.exp
    }
}

/// The library would ask the system for the time, and allow a minute more; time is checked here instead.
fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_required_spec_claims(&["exp", "sub"]);
    validation.validate_exp = false;
    validation.leeway = 0;
    validation
}

#[cfg(test)]
mod tests;
