//! Password log-in, and authentication by access token.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use uuid::Uuid;

use super::limits::{Limited, LoginLimits, Network};
use super::login_log::{LoginLog, Outcome};
use super::password::{Applicant, check_length};
use super::stored_hash::StoredCosts;
use super::{
    AccessToken, AuditLog, Email, PasswordError, PasswordHasher, PasswordPolicy, SigningError,
    Subject, Tokens, stored_hash,
};
use crate::clock::Clock;
use crate::origin::Origin;
use crate::store::{self, Event, Store, User};

/// The time before a log-in is refused that costs nothing. A client that tries again at once could otherwise keep a core
/// busy: 150 connections sent 4,000 a second, and the 99th percentile of reads tripled.
const REFUSAL_DELAY: Duration = Duration::from_millis(500);

/// Issues and checks the tokens of the accounts in one database.
#[derive(Clone)]
pub struct Accounts(Arc<AccountsParts>, Arc<StoredCosts>);

/// What [`Accounts`] needs.
pub struct AccountsParts {
    /// The database.
    pub store: Store,
    /// Verifies passwords.
    pub hasher: PasswordHasher,
    /// Signs and verifies tokens. Every server of one database needs the same key.
    pub tokens: Tokens,
    /// The time.
    pub clock: Clock,
    /// What a new password must be. A password that is stored already may be less.
    pub policy: PasswordPolicy,
    /// The limits on log-ins that fail.
    pub limits: LoginLimits,
    /// Logs and counts log-ins.
    pub log: LoginLog,
    /// The history of log-ins.
    pub audit: AuditLog,
    /// Whether tokens are issued for passwords.
    pub password_grant: bool,
}

/// The account that sent a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account's id.
    pub user_id: Uuid,
    /// The account's e-mail address.
    pub email: String,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
}

/// The reason why [`Accounts::log_in`] issues no token.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The account is unknown or inactive, or the password is wrong. Neither the response nor its time tells which, so
    /// that a client cannot find out which accounts exist.
    #[error("incorrect email or password")]
    InvalidGrant {
        /// The account, if there is one. Never told to the client.
        user_id: Option<Uuid>,
    },
    /// This server issues no tokens for passwords.
    #[error("the password grant is turned off")]
    UnsupportedGrantType,
    /// Too many log-ins of the account, or from the address, have failed. The password was not checked.
    #[error(transparent)]
    Limited(#[from] Limited),
    /// The password cannot be checked. [`PasswordError::TooLong`] and [`PasswordError::Busy`] concern the client.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The token cannot be signed.
    #[error(transparent)]
    Signing(#[from] SigningError),
}

/// The reason why [`Accounts::authenticate`] returns no caller.
#[derive(Debug, thiserror::Error)]
pub enum AuthenticationError {
    /// The token is invalid, or its account is deleted, inactive or has new credentials.
    #[error("could not validate credentials")]
    InvalidToken,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Accounts {
    /// Creates accounts from what they need.
    #[must_use]
    pub fn new(parts: AccountsParts) -> Self {
        Self(Arc::new(parts), Arc::default())
    }

    /// Issues a token for the account with this e-mail address and password. An attempt that a limit stops costs neither a
    /// query nor a hash.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub async fn log_in(
        &self,
        username: &str,
        password: &SecretString,
        origin: &Origin,
    ) -> Result<AccessToken, LoginError> {
        let account = Email::parse(username).map_or_else(|_| username.to_lowercase(), String::from);
        let client = origin.client_address.map(Network::from);
        let result = self.check_password(&account, password, client).await;
        if matches!(
            result,
            Err(LoginError::Limited(_) | LoginError::Password(PasswordError::Busy))
        ) {
            tokio::time::sleep(REFUSAL_DELAY).await;
        }
        if let Some(outcome) = Outcome::of(&result) {
            self.0.log.record(outcome, &account, origin);
        }
        self.record(&result, &account, origin);
        let user = result?;
        self.warn_if_weak(&user, password);
        stored_hash::upgrade(&self.0.store, &self.0.hasher, &user, password).await;
        let subject = Subject {
            user_id: user.id,
            credentials_version: user.credentials_version,
        };
        Ok(self.0.tokens.issue(subject, self.0.clock.now())?)
    }

    fn warn_if_weak(&self, user: &User, password: &SecretString) {
        let policy = self.0.policy;
        if let Some(Err(reason)) = Email::parse(&user.email)
            .ok()
            .map(|email| policy.check(password, &email))
        {
            tracing::warn!(user_id = %user.id, %reason, "an account has a weak password; change it with `user password`");
        }
    }

    /// Records the log-in in the history, unless the server could not carry it out.
    fn record(&self, result: &Result<User, LoginError>, account: &str, origin: &Origin) {
        let (event, user_id) = match result {
            Ok(user) => (Event::LogInSucceeded, Some(user.id)),
            Err(LoginError::InvalidGrant { user_id }) => (Event::LogInFailed, *user_id),
            Err(LoginError::Limited(_)) => (Event::LogInLimited, None),
            Err(_) => return,
        };
        let email = Email::parse(account).ok();
        self.0.audit.record(event, user_id, email.as_ref(), origin);
    }

    /// Returns the active account that has this password.
    async fn check_password(
        &self,
        account: &str,
        password: &SecretString,
        client: Option<Network>,
    ) -> Result<User, LoginError> {
        if !self.0.password_grant {
            return Err(LoginError::UnsupportedGrantType);
        }
        check_length(password)?;
        // An attempt that is limited already does not wait.
        let is_known = self.0.limits.begin(account, client)?.is_known;
        let permit = self
            .0
            .hasher
            .acquire(Applicant { client, is_known })
            .await?;
        // Others may have failed in the meantime.
        let mut attempt = self.0.limits.begin(account, client)?;
        let user = match Email::parse(account) {
            Ok(email) => User::find_by_email(&self.0.store, email.as_str()).await?,
            Err(_) => None,
        };
        user.iter().for_each(stored_hash::report_unusable);
        let hash = user.as_ref().map(|user| user.password_hash.clone());
        let costs = self.1.get(&self.0.store, hash.as_deref()).await?;
        attempt.count();
        let verify = self.0.hasher.verify(permit, password.clone(), hash, costs);
        let is_correct = verify.await?;
        let user_id = user.as_ref().map(|user| user.id);
        let user = user.filter(|user| is_correct && user.is_active);
        let user = user.ok_or(LoginError::InvalidGrant { user_id })?;
        attempt.succeed();
        Ok(user)
    }

    /// Returns the account of an access token, as it is in the database now. An invalid token costs no query.
    ///
    /// # Errors
    /// See [`AuthenticationError`].
    pub async fn authenticate(&self, token: &str) -> Result<Caller, AuthenticationError> {
        let subject = self
            .0
            .tokens
            .verify(token, self.0.clock.now())
            .map_err(|_| AuthenticationError::InvalidToken)?;
        let user = User::find(&self.0.store, subject.user_id)
            .await?
            .filter(|user| user.is_active)
            .filter(|user| user.credentials_version == subject.credentials_version)
            .ok_or(AuthenticationError::InvalidToken)?;
        Ok(Caller {
            user_id: user.id,
            email: user.email,
            is_superuser: user.is_superuser,
        })
    }
}
