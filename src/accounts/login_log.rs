//! What became of log-ins, for operators.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use metrics::counter;

use super::{LogNames, LoginError, PasswordError, Policy};
use crate::origin::Origin;

/// The maximum number of log lines for log-ins that a limit refuses, per second. Others cost a password hash and are few.
const LINES_PER_SECOND: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);

/// What became of a log-in that concerns its account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The client got a token.
    Success,
    /// The account is unknown or inactive, or the password is wrong.
    Failure,
    /// Too many have failed.
    Limited(Policy),
    /// The server could not check the password: too many log-ins wait, or the database failed.
    Error,
}

impl Outcome {
    /// Returns `None` if the request was not valid.
    pub const fn of<T>(result: &Result<T, LoginError>) -> Option<Self> {
        match result {
            Ok(_) => Some(Self::Success),
            Err(LoginError::InvalidGrant { .. }) => Some(Self::Failure),
            Err(LoginError::Limited(limited)) => Some(Self::Limited(limited.policy)),
            Err(
                LoginError::UnsupportedGrantType | LoginError::Password(PasswordError::TooLong),
            ) => None,
            Err(_) => Some(Self::Error),
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Success => "succeeded",
            Self::Failure => "failed",
            Self::Limited(_) => "limited",
            Self::Error => "error",
        }
    }
}

/// Logs and counts log-ins.
pub struct LoginLog {
    names: LogNames,
    limited_lines: DefaultDirectRateLimiter,
}

impl LoginLog {
    /// Creates a log with names for the accounts.
    #[must_use]
    pub fn new(names: LogNames) -> Self {
        let quota = Quota::per_second(LINES_PER_SECOND);
        Self {
            names,
            limited_lines: RateLimiter::direct(quota),
        }
    }

    /// Counts a log-in. Logs it if it was refused: the line of its request says that it was not.
    pub(super) fn record(&self, outcome: Outcome, account: &str, origin: &Origin) {
        counter!("logins_total", "result" => outcome.label()).increment(1);
        match outcome {
            Outcome::Success | Outcome::Error => {}
            Outcome::Failure => self.refused("incorrect email or password", account, origin),
            Outcome::Limited(policy) => {
                let limit = match policy {
                    Policy::Account => "login_account",
                    Policy::Client => "login_address",
                };
                counter!("limits_reached_total", "limit" => limit).increment(1);
                if self.limited_lines.check().is_ok() {
                    self.refused("too many have failed", account, origin);
                }
            }
        }
    }

    fn refused(&self, reason: &str, account: &str, origin: &Origin) {
        tracing::info!(
            client_address = origin.client_address.map(tracing::field::display),
            account = self.names.name(account),
            request_id = origin.request_id,
            reason,
            "refused a log-in"
        );
    }
}
