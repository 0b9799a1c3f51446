//! Operations tagged `login`.

use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderValue, StatusCode};
use openapi_runtime::Error;
use secrecy::{ExposeSecret, SecretString};

use super::Api;
use super::errors::unavailable;
use crate::accounts::{LoginError, PasswordError};
use crate::generated::apis::Login;
use crate::generated::models::{
    LoginAccessToken, LoginError as LoginErrorBody, LoginErrorCode, Token, TokenType,
};

impl Login for Api {
    async fn login_access_token(&self, body: LoginAccessToken) -> Result<Token, Error> {
        let password = SecretString::from(body.password);
        let token = self.accounts.log_in(&body.username, &password).await?;
        Ok(Token {
            access_token: token.token.expose_secret().to_owned(),
            token_type: TokenType,
            expires_in: token.expires_in,
        })
    }
}

impl From<LoginError> for Error {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::InvalidGrant => {
                let detail = "Incorrect email or password";
                let body = LoginErrorBody {
                    detail: detail.to_owned(),
                    error: LoginErrorCode,
                    error_description: detail.to_owned(),
                };
                Self::new(StatusCode::UNAUTHORIZED, &body)
                    .with_header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
            }
            LoginError::Password(PasswordError::Busy) => unavailable(error),
            LoginError::Store(error) => error.into(),
            LoginError::Password(_) | LoginError::Signing(_) => Self::internal(error),
        }
    }
}
