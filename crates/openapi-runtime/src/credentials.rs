//! The credentials of a request, not yet verified: one function for each kind of security scheme.
//!
//! Each fails with [`Rejection::NotAuthenticated`] if the request has none of that kind, and with
//! [`Rejection::InvalidCredentials`] if they are malformed or ambiguous.

use std::borrow::Cow;
use std::fmt;

use axum::http::header::{AUTHORIZATION, COOKIE};
use axum::http::request::Parts;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::{Error, Rejection};

/// Base64 with or without padding, because clients differ.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A user name and a password (RFC 7617).
#[derive(Clone, Eq, PartialEq)]
pub struct BasicCredentials {
    /// The user name, which contains no colon.
    pub username: String,
    /// The password. Not part of the `Debug` text.
    pub password: String,
}

impl fmt::Debug for BasicCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BasicCredentials")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// The token of a request (RFC 6750, section 2.1): type `oauth2`, type `openIdConnect`, or type `http` with scheme `bearer`.
///
/// # Errors
/// 401 if there is no `Authorization` with the scheme `Bearer`, or if the header is repeated.
pub fn bearer_token(request: &Parts) -> Result<&str, Error> {
    authorization(request, "bearer")
}

/// What follows the authentication scheme in `Authorization`: type `http`.
///
/// # Errors
/// 401 if there is no `Authorization` with that scheme, or if the header is repeated.
pub fn authorization<'r>(request: &'r Parts, scheme: &str) -> Result<&'r str, Error> {
    let value = single_header(request, AUTHORIZATION.as_str())?;
    let (name, credentials) = value.split_once(' ').unwrap_or((value, ""));
    if name.eq_ignore_ascii_case(scheme) {
        // RFC 9110, section 11.4: one or more spaces.
        Ok(credentials.trim_start_matches(' '))
    } else {
        Err(Rejection::NotAuthenticated.into())
    }
}

/// The user name and the password of a request: type `http` with scheme `basic`.
///
/// # Errors
/// 401 if there is no `Authorization` with the scheme `Basic`, if the header is repeated, or if it is not Base64 of UTF-8
/// text with a colon.
pub fn basic_credentials(request: &Parts) -> Result<BasicCredentials, Error> {
    let encoded = authorization(request, "basic")?.trim();
    let decoded = BASE64.decode(encoded).ok();
    let text = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let credentials = text.as_deref().and_then(|text| text.split_once(':'));
    let (username, password) = credentials.ok_or(Rejection::InvalidCredentials)?;
    Ok(BasicCredentials {
        username: username.to_owned(),
        password: password.to_owned(),
    })
}

/// The header `name`: type `apiKey` in `header`; or type `mutualTLS`, where a proxy terminates TLS and sets the header
/// (`x-client-certificate-header`).
///
/// # Errors
/// 401 if there is no such header, or if it is empty or repeated.
pub fn header_key<'r>(request: &'r Parts, name: &str) -> Result<&'r str, Error> {
    present(single_header(request, name)?)
}

/// The query parameter `name`: type `apiKey` in `query`.
///
/// # Errors
/// 401 if there is no such parameter, or if it is empty or repeated.
pub fn query_key<'r>(request: &'r Parts, name: &str) -> Result<Cow<'r, str>, Error> {
    let query = request.uri.query().unwrap_or_default();
    let parameters = form_urlencoded::parse(query.as_bytes());
    present(single(
        parameters.filter_map(|(key, value)| (key == name).then_some(value)),
    )?)
}

/// The cookie `name`: type `apiKey` in `cookie`.
///
/// # Errors
/// 401 if there is no such cookie, or if it is empty or repeated.
pub fn cookie_key<'r>(request: &'r Parts, name: &str) -> Result<&'r str, Error> {
    let headers = request.headers.get_all(COOKIE).iter();
    let cookies = headers
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='));
    present(single(
        cookies.filter_map(|(key, value)| (key == name).then_some(value)),
    )?)
}

fn single_header<'r>(request: &'r Parts, name: &str) -> Result<&'r str, Error> {
    let value = single(request.headers.get_all(name).iter())?;
    let text = std::str::from_utf8(value.as_bytes());
    text.map_err(|_invalid| Rejection::InvalidCredentials.into())
}

fn single<T>(mut values: impl Iterator<Item = T>) -> Result<T, Error> {
    match (values.next(), values.next()) {
        (Some(value), None) => Ok(value),
        (None, _) => Err(Rejection::NotAuthenticated.into()),
        (Some(_), Some(_)) => Err(Rejection::InvalidCredentials.into()),
    }
}

fn present<T: AsRef<str>>(key: T) -> Result<T, Error> {
    if key.as_ref().is_empty() {
        return Err(Rejection::NotAuthenticated.into());
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn request(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = Request::get(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    /// The credentials, or the message of the rejection.
    fn text<T: ToString>(result: Result<T, Error>) -> String {
        match result {
            Ok(value) => value.to_string(),
            Err(error) => error.rejection().unwrap().message().into_owned(),
        }
    }

    const ABSENT: &str = "Not authenticated";
    const INVALID: &str = "Could not validate credentials";

    #[test]
    fn a_bearer_token_is_in_authorization() {
        for (headers, expected) in [
            (vec![], ABSENT),
            (vec![("authorization", "Bearer abc")], "abc"),
            (vec![("authorization", "bearer abc")], "abc"),
            (vec![("authorization", "Bearer  abc")], "abc"),
            (vec![("authorization", "Bearer")], ""),
            (vec![("authorization", "Basic abc")], ABSENT),
            (
                vec![("authorization", "Bearer a"), ("authorization", "Bearer b")],
                INVALID,
            ),
        ] {
            assert_eq!(text(bearer_token(&request("/", &headers))), expected);
        }
    }

    #[test]
    fn basic_credentials_are_base64_of_utf8() {
        let basic = |value: &str| {
            let request = request("/", &[("authorization", value)]);
            text(
                basic_credentials(&request)
                    .map(|found| format!("{} {}", found.username, found.password)),
            )
        };
        // RFC 7617, sections 2 and 2.1.
        assert_eq!(
            basic("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            "Aladdin open sesame"
        );
        assert_eq!(basic("basic dGVzdDoxMjPCow=="), "test 123£");
        assert_eq!(basic("Basic dGVzdDoxMjPCow"), "test 123£");
        assert_eq!(basic("Basic YTpiOmM="), "a b:c");
        assert_eq!(basic("Basic Og=="), " ");
        assert_eq!(basic("Basic dGVzdA=="), INVALID);
        assert_eq!(basic("Basic /w=="), INVALID);
        assert_eq!(basic("Basic"), INVALID);
        assert_eq!(basic("Bearer YTpiOmM="), ABSENT);
        let credentials = BasicCredentials {
            username: "a".to_owned(),
            password: "secret".to_owned(),
        };
        assert!(!format!("{credentials:?}").contains("secret"));
    }

    #[test]
    fn a_key_is_in_a_header_the_query_or_a_cookie() {
        let sent = request(
            "/?key=a%20b&twice=1&twice=2&empty=",
            &[
                ("x-key", "k"),
                ("cookie", "a=1; session=s; twice=1"),
                ("cookie", "twice=2"),
            ],
        );
        assert_eq!(text(header_key(&sent, "X-Key")), "k");
        assert_eq!(text(header_key(&sent, "X-Other")), ABSENT);
        assert_eq!(text(query_key(&sent, "key")), "a b");
        assert_eq!(text(query_key(&sent, "twice")), INVALID);
        assert_eq!(text(query_key(&sent, "empty")), ABSENT);
        assert_eq!(text(cookie_key(&sent, "session")), "s");
        assert_eq!(text(cookie_key(&sent, "twice")), INVALID);
        assert_eq!(text(cookie_key(&sent, "other")), ABSENT);
    }

    #[test]
    fn other_schemes_of_authorization_have_raw_credentials() {
        let sent = request(
            "/",
            &[("authorization", r#"Signature keyId="a",signature="b""#)],
        );
        let expected = r#"keyId="a",signature="b""#;
        assert_eq!(text(authorization(&sent, "signature")), expected);
    }
}
