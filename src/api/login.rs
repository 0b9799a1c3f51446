//! Operations tagged `login`.

use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderValue, StatusCode};
use oauth2::StandardErrorResponse;
use oauth2::basic::BasicErrorResponseType;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::Api;
use super::errors::RETRY_AFTER;
use crate::accounts::{LoginError, PasswordError};
use crate::contract::Error;
use crate::generated::apis::Login;
use crate::generated::models::{LoginAccessToken, Token, TokenTokenType};

const REFUSED: &str = "Incorrect email or password";

impl Login for Api {
    async fn login_access_token(&self, body: LoginAccessToken) -> Result<Token, Error> {
        let password = SecretString::from(body.password);
        let token = self.accounts.log_in(&body.username, &password).await?;
        Ok(Token {
            access_token: token.token.expose_secret().to_owned(),
            token_type: TokenTokenType::Bearer,
            expires_in: token.expires_in,
        })
    }
}

/// The error of RFC 6749, section 5.2, with the sentence that every error here has.
#[derive(Serialize)]
struct Refused {
    detail: &'static str,
    #[serde(flatten)]
    oauth: StandardErrorResponse<BasicErrorResponseType>,
}

impl From<LoginError> for Error {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::InvalidGrant => {
                let kind = BasicErrorResponseType::InvalidGrant;
                let oauth = StandardErrorResponse::new(kind, Some(REFUSED.to_owned()), None);
                let refused = Self::new(
                    StatusCode::UNAUTHORIZED,
                    &Refused {
                        detail: REFUSED,
                        oauth,
                    },
                );
                refused.with_header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
            }
            LoginError::Password(PasswordError::Busy) => Self::unavailable(RETRY_AFTER, error),
            LoginError::Store(error) => error.into(),
            LoginError::Password(_) | LoginError::Signing(_) => Self::internal(error),
        }
    }
}
