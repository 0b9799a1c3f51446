//! The websites that may read responses.

use std::str::FromStr;

use axum::http::HeaderValue;
use url::Url;

/// The origins of websites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CorsOrigins {
    /// All websites.
    Any,
    /// These. A browser sends exactly such a text.
    List(Vec<HeaderValue>),
}

impl CorsOrigins {
    /// Returns the value of `Access-Control-Allow-Origin` for a request from this origin, if it is allowed. If all are, each
    /// response has it, also without an origin: a cache may send it to a website later.
    #[must_use]
    pub fn allow(&self, origin: Option<&HeaderValue>) -> Option<HeaderValue> {
        match self {
            Self::Any => Some(HeaderValue::from_static("*")),
            Self::List(origins) => origins.iter().find(|one| Some(*one) == origin).cloned(),
        }
    }

    /// Whether no website is allowed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::List(Vec::new())
    }
}

impl FromStr for CorsOrigins {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let entries = text.split(',').map(str::trim);
        let entries: Vec<_> = entries.filter(|entry| !entry.is_empty()).collect();
        if entries == ["*"] {
            return Ok(Self::Any);
        }
        let origins = entries.into_iter().map(parse).collect::<Result<_, _>>()?;
        Ok(Self::List(origins))
    }
}

/// An origin is a scheme, a host, and a port unless it is the default, in the notation of browsers.
fn parse(entry: &str) -> Result<HeaderValue, String> {
    let url = Url::parse(entry).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && !entry.contains('*'));
    let origin = url.map(|url| url.origin().ascii_serialization());
    match origin {
        Some(origin) if origin == entry => {
            HeaderValue::from_str(entry).map_err(|error| format!("{entry:?}: {error}"))
        }
        Some(origin) => Err(format!("{entry:?} is not an origin, write {origin:?}")),
        None if entry == "*" => Err("\"*\" allows all origins, remove the others".to_owned()),
        None => Err(format!(
            "{entry:?} is not an origin such as \"https://example.com\" or \"http://localhost:3000\""
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_a_list_or_all() {
        let list = "https://a.example, http://localhost:3000,http://[::1]:8080,".parse();
        let expected = [
            "https://a.example",
            "http://localhost:3000",
            "http://[::1]:8080",
        ];
        let expected = expected.map(HeaderValue::from_static).to_vec();
        assert_eq!(list, Ok(CorsOrigins::List(expected)));
        assert_eq!("*".parse(), Ok(CorsOrigins::Any));
        assert!("".parse::<CorsOrigins>().unwrap().is_empty());
    }

    #[test]
    fn an_entry_that_no_browser_sends_is_named() {
        for (text, error) in [
            (
                "https://a.example/",
                r#""https://a.example/" is not an origin, write "https://a.example""#,
            ),
            (
                "https://A.example:443",
                r#""https://A.example:443" is not an origin, write "https://a.example""#,
            ),
            (
                "http://ok, https://u@b/x?y",
                r#""https://u@b/x?y" is not an origin, write "https://b""#,
            ),
            (
                "https://ä.example",
                r#""https://ä.example" is not an origin, write "https://xn--4ca.example""#,
            ),
            (
                "https://a.example,*",
                r#""*" allows all origins, remove the others"#,
            ),
        ] {
            assert_eq!(text.parse::<CorsOrigins>(), Err(error.to_owned()));
        }
        for text in [
            "null",
            "a.example",
            "ftp://a.example",
            "file:///x",
            "https://*.a.example",
            "localhost:3000",
        ] {
            let error = text.parse::<CorsOrigins>().unwrap_err();
            assert!(
                error.starts_with(&format!("{text:?} is not an origin")),
                "{error}"
            );
        }
    }
}
