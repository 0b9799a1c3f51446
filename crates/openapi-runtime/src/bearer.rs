//! Bearer tokens (RFC 6750, section 2.1).

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use crate::Rejection;

/// The token of a request, not yet verified.
///
/// # Errors
/// `NotAuthenticated` without `Authorization` or with another scheme, `InvalidCredentials` if the header is repeated.
pub(crate) fn token(headers: &HeaderMap) -> Result<&str, Rejection> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (first, second) = (values.next(), values.next());
    if second.is_some() {
        return Err(Rejection::InvalidCredentials);
    }
    let value = first
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    if scheme.eq_ignore_ascii_case("bearer") {
        Ok(token)
    } else {
        Err(Rejection::NotAuthenticated)
    }
}
