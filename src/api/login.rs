//! Operations tagged `login`.

use axum::http::request::Parts;
use openapi_runtime::Error;
use secrecy::{ExposeSecret, SecretString};

use super::Api;
use super::errors::{detail, unavailable};
use crate::accounts::{Limited, LoginError, PasswordError, Policy, WINDOW_SECONDS};
use crate::generated::apis::{Login, LoginAccessTokenError};
use crate::generated::models::{
    LoginAccessToken, LoginError as LoginErrorBody, LoginErrorCode, Token, TokenType,
    UnsupportedGrantType, UnsupportedGrantTypeCode,
};
use crate::origin::Origin;

impl Login for Api {
    async fn login_access_token(
        &self,
        request: &Parts,
        body: LoginAccessToken,
    ) -> Result<Token, LoginAccessTokenError> {
        let password = SecretString::from(body.password);
        let origin = Origin::of(request);
        let token = self.accounts.log_in(&body.username, &password, &origin);
        let token = token.await?;
        Ok(Token {
            access_token: token.token.expose_secret().to_owned(),
            token_type: TokenType,
            expires_in: token.expires_in,
        })
    }
}

impl From<LoginError> for LoginAccessTokenError {
    fn from(error: LoginError) -> Self {
        Self::Other(match error {
            LoginError::InvalidGrant { .. } => return Self::Unauthorized(invalid_grant()),
            LoginError::UnsupportedGrantType => return Self::BadRequest(unsupported_grant_type()),
            LoginError::Limited(limited) => return too_many_requests(&limited),
            LoginError::Password(PasswordError::Busy) => unavailable(error),
            LoginError::Store(error) => error.into(),
            LoginError::Password(_) | LoginError::Signing(_) => Error::internal(error),
        })
    }
}

/// 429. The quota that is left is not sent with other responses: on an account, it would tell what others do.
fn too_many_requests(limited: &Limited) -> LoginAccessTokenError {
    let policy = match limited.policy {
        Policy::Account => "account",
        Policy::Client => "address",
    };
    let retry_after = limited.retry_after.as_millis().div_ceil(1000).max(1);
    let (quota, window) = (limited.quota, WINDOW_SECONDS);
    let rate_limit = format!(r#""{policy}";r=0;t={retry_after}"#);
    let rate_limit_policy = format!(r#""{policy}";q={quota};w={window}"#);
    match (rate_limit.try_into(), rate_limit_policy.try_into()) {
        (Ok(rate_limit), Ok(rate_limit_policy)) => LoginAccessTokenError::TooManyRequests {
            body: detail("Too Many Requests"),
            retry_after: i64::try_from(retry_after).unwrap_or(i64::MAX),
            rate_limit,
            rate_limit_policy,
        },
        (Err(error), _) | (_, Err(error)) => Error::internal(error).into(),
    }
}

fn unsupported_grant_type() -> UnsupportedGrantType {
    let detail = "This server issues no tokens for passwords";
    UnsupportedGrantType {
        detail: detail.to_owned(),
        error: UnsupportedGrantTypeCode,
        error_description: detail.to_owned(),
    }
}

fn invalid_grant() -> LoginErrorBody {
    let detail = "Incorrect email or password";
    LoginErrorBody {
        detail: detail.to_owned(),
        error: LoginErrorCode,
        error_description: detail.to_owned(),
    }
}
