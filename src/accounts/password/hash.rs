//! Argon2id hashes as PHC strings.

use argon2::password_hash::Result;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};

/// The minimum that OWASP recommends for Argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const ITERATIONS: u32 = 2;
const PARALLELISM: u32 = 1;

/// The limits for stored hashes. A hash with higher costs would occupy the machine at each log-in.
const MAX_MEMORY_KIB: u32 = 64 * 1024;
const MAX_ITERATIONS: u32 = 8;
const MAX_PARALLELISM: u32 = 4;

/// Verified if there is no account, so that the response takes as long as for a wrong password. No known password
/// matches it, and [`verify`] ignores a match.
pub(super) const DUMMY_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Returns a new hash of the password as a PHC string.
pub(super) fn hash(password: &[u8]) -> Result<String> {
    let params = Params::new(MEMORY_KIB, ITERATIONS, PARALLELISM, None)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Ok(argon2.hash_password(password)?.to_string())
}

/// Returns whether the password matches the hash. Without a usable hash, returns `false` after the same time.
pub(super) fn verify(password: &[u8], hash: Option<&str>) -> bool {
    let usable = hash.and_then(parse_within_limits);
    if hash.is_some() && usable.is_none() {
        tracing::error!("a stored password hash is malformed or exceeds the cost limits");
    }
    let is_usable = usable.is_some();
    let Some(compared) = usable.or_else(|| PasswordHash::new(DUMMY_HASH).ok()) else {
        return false;
    };
    // `verify_password` uses the parameters in the hash, not those of this instance.
    let is_match = Argon2::default()
        .verify_password(password, &compared)
        .is_ok();
    is_usable && is_match
}

/// Parses an Argon2id hash whose costs are within the limits.
pub(super) fn parse_within_limits(hash: &str) -> Option<PasswordHash> {
    let hash = PasswordHash::new(hash).ok()?;
    let params = Params::try_from(&hash).ok()?;
    let is_within_limits = params.m_cost() <= MAX_MEMORY_KIB
        && params.t_cost() <= MAX_ITERATIONS
        && params.p_cost() <= MAX_PARALLELISM;
    (is_within_limits && hash.algorithm == argon2::ARGON2ID_IDENT).then_some(hash)
}
