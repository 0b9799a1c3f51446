//! Security requirements that are alternatives, or optional.

use axum::http::StatusCode;

use crate::{Error, Rejection};

/// Tries the alternatives of a security requirement in the order of the document. The first whose credentials are valid
/// authenticates the caller. If none is, the response is that of the first whose credentials are present.
#[derive(Debug, Default)]
pub struct Alternatives(Option<Error>);

impl Alternatives {
    /// No alternative was tried yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The caller that one alternative authenticates; `None` if it refuses the request, so that the next is to be tried.
    ///
    /// # Errors
    /// If the alternative fails with anything but 401 and 403, for example because a database is unavailable.
    pub fn attempt<T>(&mut self, result: Result<T, Error>) -> Result<Option<T>, Error> {
        let error = match result {
            Ok(caller) => return Ok(Some(caller)),
            Err(error) => error,
        };
        match error.status() {
            _ if is_absent(&error) => {}
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                self.0.get_or_insert(error);
            }
            _ => return Err(error),
        }
        Ok(None)
    }

    /// The response if no alternative authenticates the caller.
    #[must_use]
    pub fn into_error(self) -> Error {
        self.0.unwrap_or_else(|| Rejection::NotAuthenticated.into())
    }
}

/// The caller of an operation that may be called without credentials; `None` if there are none.
///
/// # Errors
/// If there are credentials, and they are not valid.
pub fn optional<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(caller) => Ok(Some(caller)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_absent(error: &Error) -> bool {
    matches!(error.rejection(), Some(Rejection::NotAuthenticated))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn absent() -> Error {
        Rejection::NotAuthenticated.into()
    }

    fn invalid() -> Error {
        Rejection::InvalidCredentials.into()
    }

    fn forbidden() -> Error {
        Rejection::Forbidden.into()
    }

    fn first_of(results: Vec<Result<u8, Error>>) -> Result<u8, Error> {
        let mut alternatives = Alternatives::new();
        for result in results {
            if let Some(caller) = alternatives.attempt(result)? {
                return Ok(caller);
            }
        }
        Err(alternatives.into_error())
    }

    fn message(results: Vec<Result<u8, Error>>) -> String {
        let error = first_of(results).unwrap_err();
        error.rejection().unwrap().message().into_owned()
    }

    #[test]
    fn the_first_valid_alternative_decides() {
        assert_eq!(first_of(vec![Err(absent()), Ok(2), Ok(3)]).unwrap(), 2);
        assert_eq!(first_of(vec![Err(invalid()), Ok(2)]).unwrap(), 2);
        assert_eq!(first_of(vec![Err(forbidden()), Ok(2)]).unwrap(), 2);
    }

    #[test]
    fn the_first_present_alternative_decides_the_error() {
        assert_eq!(
            message(vec![Err(absent()), Err(absent())]),
            "Not authenticated"
        );
        assert_eq!(
            message(vec![Err(absent()), Err(invalid()), Err(forbidden())]),
            "Could not validate credentials"
        );
        assert_eq!(
            message(vec![Err(forbidden()), Err(invalid())]),
            "Not enough permissions"
        );
        let unavailable = Error::new(StatusCode::SERVICE_UNAVAILABLE, &"");
        assert_eq!(
            first_of(vec![Err(unavailable), Ok(2)])
                .unwrap_err()
                .status(),
            503
        );
    }

    #[test]
    fn optional_security_allows_no_credentials_but_no_invalid_ones() {
        assert_eq!(optional(Ok(1)).unwrap(), Some(1));
        assert_eq!(optional::<u8>(Err(absent())).unwrap(), None);
        assert_eq!(optional::<u8>(Err(invalid())).unwrap_err().status(), 401);
    }
}
