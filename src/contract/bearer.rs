//! Bearer tokens (RFC 6750, section 2.1).

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use super::Error;

/// The token of a request. Whether it is worth anything is for others to say; several of them are worth nothing.
///
/// # Errors
/// 401 when there are no credentials, or none of this kind.
pub(super) fn token(headers: &HeaderMap) -> Result<&str, Error> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (first, second) = (values.next(), values.next());
    if second.is_some() {
        return Err(Error::invalid_credentials());
    }
    let value = first
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    if scheme.eq_ignore_ascii_case("bearer") {
        Ok(token)
    } else {
        Err(Error::not_authenticated())
    }
}
