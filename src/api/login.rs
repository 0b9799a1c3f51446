//! Operations tagged `login`.

use axum::http::request::Parts;
use openapi_runtime::Error;
use secrecy::{ExposeSecret, SecretString};

use super::Api;
use super::errors::unavailable;
use crate::accounts::{LoginError, PasswordError};
use crate::generated::apis::{Login, LoginAccessTokenError};
use crate::generated::models::{
    LoginAccessToken, LoginError as LoginErrorBody, LoginErrorCode, Token, TokenType,
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
            LoginError::InvalidGrant => return Self::Unauthorized(invalid_grant()),
            LoginError::Password(PasswordError::Busy) => unavailable(error),
            LoginError::Store(error) => error.into(),
            LoginError::Password(_) | LoginError::Signing(_) => Error::internal(error),
        })
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
