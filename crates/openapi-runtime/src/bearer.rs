//! Bearer tokens (RFC 6750, section 2.1).

use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::{Error, Rejection};

/// The token of a request, not yet verified.
///
/// # Errors
/// 401 if there is no `Authorization` with the scheme `Bearer`, or if the header is repeated.
pub fn bearer_token(request: &Parts) -> Result<&str, Error> {
    let mut values = request.headers.get_all(AUTHORIZATION).iter();
    let (first, second) = (values.next(), values.next());
    if second.is_some() {
        return Err(Rejection::InvalidCredentials.into());
    }
    let value = first
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    if scheme.eq_ignore_ascii_case("bearer") {
        Ok(token)
    } else {
        Err(Rejection::NotAuthenticated.into())
    }
}
