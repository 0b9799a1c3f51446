//! Operations tagged `login`.

use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderValue, StatusCode};
use openapi_runtime::Error;
use secrecy::{ExposeSecret, SecretString};

use super::Api;
use super::errors::unavailable;
use crate::accounts::{self, PasswordError};
use crate::generated::apis::Login;
use crate::generated::models::{LoginAccessToken, LoginError, LoginErrorCode, Token, TokenType};

const REFUSED: &str = "Incorrect email or password";

impl Login for Api {
    async fn login_access_token(&self, body: LoginAccessToken) -> Result<Token, Error> {
        let password = SecretString::from(body.password);
        let issued = self.accounts.log_in(&body.username, &password).await?;
        Ok(Token {
            access_token: issued.access_token.expose_secret().to_owned(),
            token_type: TokenType,
            expires_in: issued.expires_in,
        })
    }
}

impl From<accounts::LoginError> for Error {
    fn from(error: accounts::LoginError) -> Self {
        match error {
            accounts::LoginError::Refused => {
                let body = LoginError {
                    detail: REFUSED.to_owned(),
                    error: LoginErrorCode,
                    error_description: REFUSED.to_owned(),
                };
                let bearer = HeaderValue::from_static("Bearer");
                Self::new(StatusCode::UNAUTHORIZED, &body).with_header(WWW_AUTHENTICATE, bearer)
            }
            accounts::LoginError::Password(PasswordError::Busy) => unavailable(error),
            accounts::LoginError::Store(error) => error.into(),
            accounts::LoginError::Password(_) | accounts::LoginError::Signing(_) => {
                Self::internal(error)
            }
        }
    }
}
