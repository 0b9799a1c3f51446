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

/// What may be done with a stored hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::accounts) enum HashState {
    /// It costs as much as a new hash, or more.
    Current,
    /// It costs less than a new hash, which replaces it at the next log-in.
    Outdated,
    /// It is not Argon2id, is malformed, or exceeds the cost limits. No password matches it.
    Unusable,
}

/// Returns a new hash of the password as a PHC string.
pub(super) fn hash(password: &[u8]) -> Result<String> {
    let params = Params::new(MEMORY_KIB, ITERATIONS, PARALLELISM, None)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Ok(argon2.hash_password(password)?.to_string())
}

/// Returns whether the password matches the hash. Takes no less time than for a new hash: without a usable hash, and for
/// one with lower costs, [`DUMMY_HASH`] is verified too.
pub(super) fn verify(password: &[u8], hash: Option<&str>) -> bool {
    let usable = hash.and_then(parse_within_limits);
    let is_match = usable.as_ref().is_some_and(|hash| matches(password, hash));
    if usable.is_none_or(|hash| is_outdated(&hash)) {
        let dummy = PasswordHash::new(DUMMY_HASH);
        std::hint::black_box(dummy.is_ok_and(|dummy| matches(password, &dummy)));
    }
    is_match
}

/// `verify_password` uses the parameters in the hash, not those of this instance.
fn matches(password: &[u8], hash: &PasswordHash) -> bool {
    Argon2::default().verify_password(password, hash).is_ok()
}

/// Returns what may be done with a stored hash.
pub(in crate::accounts) fn state(hash: &str) -> HashState {
    match parse_within_limits(hash) {
        None => HashState::Unusable,
        Some(hash) if is_outdated(&hash) => HashState::Outdated,
        Some(_) => HashState::Current,
    }
}

/// Whether a parameter is lower than that of a new hash, or the version or a length differs.
fn is_outdated(hash: &PasswordHash) -> bool {
    let is_short = hash
        .hash
        .is_none_or(|hash| hash.len() < Params::DEFAULT_OUTPUT_LEN);
    let has_other_version = hash.version != Some(Version::V0x13.into());
    let costs_less = Params::try_from(hash).map_or(true, |params| {
        params.m_cost() < MEMORY_KIB || params.t_cost() < ITERATIONS
    });
    is_short || has_other_version || costs_less
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A hash of `password` with these costs.
    fn weak(memory_kib: u32, iterations: u32) -> String {
        let params = Params::new(memory_kib, iterations, 1, None).unwrap();
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2.hash_password(b"password").unwrap().to_string()
    }

    #[test]
    fn a_hash_with_a_lower_cost_is_outdated_and_still_verified() {
        for (memory_kib, iterations) in [(8, 1), (4096, 3), (19_455, 2), (19_456, 1)] {
            let hash = weak(memory_kib, iterations);
            assert_eq!(state(&hash), HashState::Outdated, "{hash}");
            assert!(verify(b"password", Some(&hash)));
            assert!(!verify(b"wrong", Some(&hash)));
        }
        let old_version = weak(19_456, 2).replace("v=19", "v=16");
        assert_eq!(state(&old_version), HashState::Outdated);
        for current in [hash(b"x").unwrap(), weak(19_456, 3), weak(20_000, 2)] {
            assert_eq!(state(&current), HashState::Current, "{current}");
        }
    }

    #[test]
    fn a_hash_of_another_algorithm_is_unusable() {
        for hash in [
            "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
            "$argon2i$v=19$m=19456,t=2,p=1$bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=17,r=8,p=1$bm9ib2R5$AAAAAAAAAAAAAAAAAAAAAA",
            "password",
            "",
        ] {
            assert_eq!(state(hash), HashState::Unusable, "{hash}");
            assert!(!verify(b"password", Some(hash)));
        }
    }
}
