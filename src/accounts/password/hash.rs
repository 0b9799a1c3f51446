//! Password hashes: Argon2id as PHC strings, and bcrypt, which other services have stored.

use argon2::password_hash::Result;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use bcrypt::HashParts;

/// The minimum that OWASP recommends for Argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const ITERATIONS: u32 = 2;
const PARALLELISM: u32 = 1;

/// The limits for stored hashes. A hash with higher costs would occupy the machine at each log-in.
const MAX_MEMORY_KIB: u32 = 64 * 1024;
const MAX_ITERATIONS: u32 = 8;
const MAX_PARALLELISM: u32 = 4;

/// Each step doubles the time. 14 takes a second; passlib and pwdlib use 12.
const MAX_BCRYPT_COST: u32 = 14;

/// The salt and hash of dummies. No known password matches one, and [`verify`] ignores a match.
const DUMMY_ARGON2ID: &str = "bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const DUMMY_BCRYPT: &str = ".....................................................";

/// What may be done with a stored hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HashState {
    /// It costs as much as a new hash, or more.
    Current,
    /// It costs less than a new hash or is bcrypt. A new one replaces it at the next log-in.
    Outdated,
    /// It is of another algorithm, is malformed, or exceeds the cost limits. No password matches it.
    Unusable,
}

/// What the verification of a hash costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::accounts) enum Cost {
    Argon2id {
        memory_kib: u32,
        iterations: u32,
        parallelism: u32,
    },
    Bcrypt(u32),
}

/// A stored hash whose costs are within the limits.
enum StoredHash<'h> {
    Argon2id(Box<PasswordHash>),
    Bcrypt(&'h str, u32),
}

/// Returns a new hash of the password as a PHC string.
pub(super) fn hash(password: &[u8]) -> Result<String> {
    let params = Params::new(MEMORY_KIB, ITERATIONS, PARALLELISM, None)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Ok(argon2.hash_password(password)?.to_string())
}

/// Returns whether the password matches the hash. Takes the same time for every account, and without one: `costs` are those
/// of all stored hashes, and a dummy is verified for each that is not the cost of this hash.
pub(super) fn verify(password: &[u8], hash: Option<&str>, costs: &[Cost]) -> bool {
    let stored = hash.and_then(StoredHash::parse);
    let own = stored.as_ref().and_then(StoredHash::cost);
    let is_match = stored.is_some_and(|hash| hash.matches(password));
    for dummy in dummies(own.as_ref(), costs) {
        std::hint::black_box(dummy.verify_dummy(password));
    }
    is_match
}

/// The costs of the dummies beside a hash with the cost `own`. Together they are one hash of each cost.
fn dummies(own: Option<&Cost>, costs: &[Cost]) -> Vec<Cost> {
    let new = Cost::of_new_hash();
    let others = costs.iter().filter(|cost| **cost != new);
    let all = others.cloned().chain([new.clone()]);
    all.filter(|cost| Some(cost) != own).collect()
}

/// Returns what may be done with a stored hash.
pub(crate) fn state(hash: &str) -> HashState {
    match StoredHash::parse(hash) {
        None => HashState::Unusable,
        Some(StoredHash::Argon2id(hash)) if !is_outdated(&hash) => HashState::Current,
        Some(_) => HashState::Outdated,
    }
}

impl Cost {
    /// The cost of a hash. `start` is the hash up to its parameters, or all of it. `None` if it is unusable.
    pub(in crate::accounts) fn of(start: &str) -> Option<Self> {
        if let Some(hash) = StoredHash::parse(start) {
            return hash.cost();
        }
        let argon2id = start.splitn(5, '$').take(4).collect::<Vec<_>>().join("$");
        let bcrypt = start.get(..7)?;
        [
            format!("{argon2id}${DUMMY_ARGON2ID}"),
            format!("{bcrypt}{DUMMY_BCRYPT}"),
        ]
        .iter()
        .find_map(|hash| StoredHash::parse(hash)?.cost())
    }

    const fn of_new_hash() -> Self {
        Self::Argon2id {
            memory_kib: MEMORY_KIB,
            iterations: ITERATIONS,
            parallelism: PARALLELISM,
        }
    }

    /// A hash with this cost.
    pub(in crate::accounts) fn dummy(&self) -> String {
        match self {
            Self::Argon2id {
                memory_kib,
                iterations,
                parallelism,
            } => format!(
                "$argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}${DUMMY_ARGON2ID}"
            ),
            Self::Bcrypt(cost) => format!("$2b${cost:02}${DUMMY_BCRYPT}"),
        }
    }

    fn verify_dummy(&self, password: &[u8]) -> bool {
        StoredHash::parse(&self.dummy()).is_some_and(|hash| hash.matches(password))
    }
}

impl<'h> StoredHash<'h> {
    fn parse(hash: &'h str) -> Option<Self> {
        if let Some(hash) = parse_argon2id(hash) {
            return Some(Self::Argon2id(Box::new(hash)));
        }
        // `$2x$` are the hashes of a faulty implementation.
        let is_bcrypt = ["$2a$", "$2b$", "$2y$"]
            .iter()
            .any(|prefix| hash.starts_with(prefix));
        let parts: HashParts = hash.parse().ok().filter(|_| is_bcrypt)?;
        let is_within_limits = (4..=MAX_BCRYPT_COST).contains(&parts.get_cost());
        is_within_limits.then(|| Self::Bcrypt(hash, parts.get_cost()))
    }

    /// bcrypt uses the first 72 bytes of a password, as the implementations do that make such hashes.
    fn matches(&self, password: &[u8]) -> bool {
        match self {
            // `verify_password` uses the parameters in the hash, not those of this instance.
            Self::Argon2id(hash) => Argon2::default().verify_password(password, &**hash).is_ok(),
            Self::Bcrypt(hash, _) => bcrypt::verify(password, hash).is_ok_and(|is_match| is_match),
        }
    }

    fn cost(&self) -> Option<Cost> {
        match self {
            Self::Bcrypt(_, cost) => Some(Cost::Bcrypt(*cost)),
            Self::Argon2id(hash) => {
                let params = Params::try_from(&**hash).ok()?;
                Some(Cost::Argon2id {
                    memory_kib: params.m_cost(),
                    iterations: params.t_cost(),
                    parallelism: params.p_cost(),
                })
            }
        }
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
pub(super) fn parse_argon2id(hash: &str) -> Option<PasswordHash> {
    let hash = PasswordHash::new(hash).ok()?;
    let params = Params::try_from(&hash).ok()?;
    let is_within_limits = params.m_cost() <= MAX_MEMORY_KIB
        && params.t_cost() <= MAX_ITERATIONS
        && params.p_cost() <= MAX_PARALLELISM;
    (is_within_limits && hash.algorithm == argon2::ARGON2ID_IDENT).then_some(hash)
}

#[cfg(test)]
mod tests;
