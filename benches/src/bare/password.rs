//! Checking a password.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use tokio::time::Instant;

use crate::Failure;

/// Hashes passwords on one thread, as each log-in has to, and returns how many a second.
pub fn check_passwords(time: Duration) -> Result<f64, Failure> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(|error| error.to_string())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let begun = Instant::now();
    let mut checked = 0;
    while begun.elapsed() < time {
        argon2
            .hash_password_into(b"correct horse", b"sixteen bytes ok", &mut [0; 32])
            .map_err(|error| error.to_string())?;
        checked += 1;
    }
    Ok(f64::from(checked) / begun.elapsed().as_secs_f64())
}
