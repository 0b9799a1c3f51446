//! The keys of a Responses Object: status codes, ranges and `default`.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use http::StatusCode;

/// Which status codes a response is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Status {
    Code(u16),
    /// `4` is `4XX`.
    Range(u16),
    Default,
}

impl Status {
    /// Parses a key; `None` if it is none of the three.
    pub fn parse(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        if let Some(digit) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
            let digit = digit.parse().ok()?;
            return (1..=5).contains(&digit).then_some(Self::Range(digit));
        }
        let code = key.parse().ok()?;
        (100..=999).contains(&code).then_some(Self::Code(code))
    }

    /// The name of a variant: the name of the status code in RFC 9110, or of the class of a range.
    pub fn variant(self) -> String {
        match self {
            Self::Code(413) => "ContentTooLarge".to_owned(),
            Self::Code(422) => "UnprocessableContent".to_owned(),
            Self::Code(code) => match reason(code) {
                Some(reason) => reason.to_upper_camel_case(),
                None => format!("Status{code}"),
            },
            Self::Range(digit) => {
                let classes = [
                    "Informational",
                    "Success",
                    "Redirection",
                    "ClientError",
                    "ServerError",
                ];
                classes[usize::from(digit) - 1].to_owned()
            }
            Self::Default => "Default".to_owned(),
        }
    }

    /// The key as the document shows it.
    pub fn key(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Range(digit) => format!("{digit}XX"),
            Self::Default => "default".to_owned(),
        }
    }

    /// The first digit; `None` for `default`.
    pub fn class(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code / 100),
            Self::Range(digit) => Some(digit),
            Self::Default => None,
        }
    }

    /// Whether the application decides the status code.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Code(_))
    }

    /// Whether HTTP forbids a body.
    pub fn is_bodiless(self) -> bool {
        matches!(self, Self::Code(204 | 205 | 304))
    }

    /// The `StatusPattern`.
    pub fn pattern(self) -> String {
        match self {
            Self::Code(code) => format!("StatusPattern::Code({code})"),
            Self::Range(digit) => format!("StatusPattern::Range({digit})"),
            Self::Default => "StatusPattern::Default".to_owned(),
        }
    }

    /// The `ResponseBuilder`. The variable `status` has the status code if the application decides it.
    pub fn builder(self) -> String {
        match self {
            Self::Code(code) => match reason(code) {
                Some(reason) => format!(
                    "ResponseBuilder::new(StatusCode::{})",
                    reason.to_shouty_snake_case()
                ),
                None => format!("ResponseBuilder::code({code})?"),
            },
            Self::Range(digit) => format!("ResponseBuilder::in_range({digit}, status)?"),
            Self::Default => "ResponseBuilder::new(status)".to_owned(),
        }
    }
}

fn reason(code: u16) -> Option<String> {
    let status = StatusCode::from_u16(code).ok()?;
    Some(status.canonical_reason()?.replace('\'', ""))
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn keys_have_names() {
        for (key, variant, builder) in [
            ("200", "Ok", "ResponseBuilder::new(StatusCode::OK)"),
            (
                "203",
                "NonAuthoritativeInformation",
                "ResponseBuilder::new(StatusCode::NON_AUTHORITATIVE_INFORMATION)",
            ),
            (
                "413",
                "ContentTooLarge",
                "ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE)",
            ),
            (
                "418",
                "ImATeapot",
                "ResponseBuilder::new(StatusCode::IM_A_TEAPOT)",
            ),
            (
                "422",
                "UnprocessableContent",
                "ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY)",
            ),
            ("499", "Status499", "ResponseBuilder::code(499)?"),
            (
                "4XX",
                "ClientError",
                "ResponseBuilder::in_range(4, status)?",
            ),
            (
                "5xx",
                "ServerError",
                "ResponseBuilder::in_range(5, status)?",
            ),
            ("default", "Default", "ResponseBuilder::new(status)"),
        ] {
            let status = Status::parse(key).unwrap();
            assert_eq!(
                (status.variant().as_str(), status.builder().as_str()),
                (variant, builder)
            );
        }
        for key in ["6XX", "40X", "99", "ok", "", "2XXX"] {
            assert_eq!(Status::parse(key), None, "{key}");
        }
    }
}
