//! A key that signs or verifies tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// `HS256` requires a key at least as long as the hash output (RFC 7518, section 3.2).
pub(in crate::accounts) const MIN_KEY_BYTES: usize = 32;

/// The length of a key id in characters, 6 bits each.
const KEY_ID_CHARS: usize = 11;

/// The message whose signature identifies a key. No token has it as its signed part, which contains a dot.
const KEY_ID_MESSAGE: &[u8] = b"key id";

/// The `typ` of issued tokens.
const TOKEN_TYPE: &str = "JWT";

/// The signing key is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("SECRET_KEY must have at least {MIN_KEY_BYTES} bytes")]
pub struct WeakKey;

/// A key with its id.
#[derive(Clone)]
pub(super) struct Key {
    pub encoding: EncodingKey,
    pub decoding: DecodingKey,
    id: String,
}

impl Key {
    pub fn new(key: &SecretString) -> Result<Self, WeakKey> {
        let key = key.expose_secret().as_bytes();
        if key.len() < MIN_KEY_BYTES {
            return Err(WeakKey);
        }
        let encoding = EncodingKey::from_secret(key);
        // Part of a signature: it reveals no more about the key than any token does.
        let id = jsonwebtoken::crypto::sign(KEY_ID_MESSAGE, &encoding, Algorithm::HS256);
        let mut id = id.map_err(|_| WeakKey)?;
        id.truncate(KEY_ID_CHARS);
        let decoding = DecodingKey::from_secret(key);
        Ok(Self {
            encoding,
            decoding,
            id,
        })
    }

    /// The header of the tokens that this key signs.
    pub fn header(&self) -> jsonwebtoken::Header {
        jsonwebtoken::Header {
            typ: Some(TOKEN_TYPE.to_owned()),
            kid: Some(self.id.clone()),
            ..jsonwebtoken::Header::new(Algorithm::HS256)
        }
    }

    /// Whether the header is one of this key's tokens.
    pub fn has_issued(&self, header: &TokenHeader) -> bool {
        header.alg == Algorithm::HS256 && header.typ == TOKEN_TYPE && header.kid == self.id
    }
}

/// The header of a token. Another parameter than these is an error: nothing that this program does not understand changes
/// what a token means (`crit`, `b64`, `cty`, `enc`, `zip`) or which key verifies it (`jwk`, `jku`, `x5c`, `x5u`).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TokenHeader {
    alg: Algorithm,
    typ: String,
    kid: String,
}

impl TokenHeader {
    /// Decodes the header of a token. Returns `None` if it is malformed.
    pub fn of(token: &str) -> Option<Self> {
        let (header, _) = token.split_once('.')?;
        let header = URL_SAFE_NO_PAD.decode(header).ok()?;
        serde_json::from_slice(&header).ok()
    }
}
