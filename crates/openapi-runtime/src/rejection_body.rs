//! The body of a rejection that the application does not make itself: the one that the document declares.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::{
    Application, JsonBody, LocationStep, Operation, Rejection, ValidationError, ValidationErrors,
};

/// The JSON object that the document declares for rejections with some status codes.
#[derive(Clone, Copy, Debug)]
pub struct RejectionBody {
    /// The status codes.
    pub statuses: &'static [u16],
    /// The media type.
    pub media_type: &'static str,
    /// The properties of the object.
    pub properties: Properties,
}

/// Names and values.
type Properties = &'static [(&'static str, RejectionValue)];

/// The value of a property in the body of a rejection.
#[derive(Clone, Copy, Debug)]
pub enum RejectionValue {
    /// One sentence for the client.
    Message,
    /// The reason phrase of the status code (`title` in RFC 9457).
    Title,
    /// The status code as an integer.
    Status,
    /// `about:blank` (`type` in RFC 9457).
    Type,
    /// The reason phrase in `snake_case`, such as `not_found`.
    Code,
    /// The validation errors as a list of objects; an empty list in other rejections.
    Errors,
    /// The validation errors as a list of strings, such as `body.name: Field required`.
    ErrorTexts,
    /// An object.
    Object(Properties),
}

/// What the document declares for rejections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    /// The challenges of a 401.
    challenges: &'static [&'static str],
    /// The bodies of one operation. They come before those of all.
    of_operation: &'static [RejectionBody],
    of_all: &'static [RejectionBody],
}

/// The challenge of a 401 from an operation that is not secured, such as a login.
const BEARER: &[&str] = &["Bearer"];

impl From<&'static [RejectionBody]> for Declared {
    fn from(of_all: &'static [RejectionBody]) -> Self {
        Self {
            challenges: BEARER,
            of_operation: &[],
            of_all,
        }
    }
}

impl Declared {
    pub(crate) fn new(operation: &Operation, of_all: &'static [RejectionBody]) -> Self {
        let challenges = match operation.challenges {
            [] => BEARER,
            challenges => challenges,
        };
        Self {
            challenges,
            of_operation: operation.rejections,
            of_all,
        }
    }

    /// The response to a rejected request. The application decides its body, else the document; if neither does, it is
    /// `{"detail": …}`.
    pub(crate) fn response(
        self,
        rejection: &Rejection,
        application: &impl Application,
    ) -> Response {
        let body = application.rejection_body(rejection);
        let body = body.unwrap_or_else(|| self.body(rejection));
        let mut response = (rejection.status(), body).into_response();
        for (name, value) in rejection.headers(self.challenges) {
            response.headers_mut().append(name, value);
        }
        response
    }

    fn body(self, rejection: &Rejection) -> JsonBody {
        let status = rejection.status().as_u16();
        let mut bodies = self.of_operation.iter().chain(self.of_all);
        let declared = bodies.find(|body| body.statuses.contains(&status));
        let properties = declared.map_or(default_properties(rejection), |body| body.properties);
        let body = JsonBody::new(&Object {
            rejection,
            properties,
        });
        match declared {
            Some(declared) => body.with_content_type(declared.media_type),
            None => body,
        }
    }
}

/// The body if the document declares none, which is that of `FastAPI`.
const fn default_properties(rejection: &Rejection) -> Properties {
    match rejection {
        Rejection::Invalid(_) => &[("detail", RejectionValue::Errors)],
        _ => &[("detail", RejectionValue::Message)],
    }
}

struct Object<'r> {
    rejection: &'r Rejection,
    properties: Properties,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.properties.len()))?;
        for (name, value) in self.properties {
            let rejection = self.rejection;
            map.serialize_entry(name, &Value { rejection, value })?;
        }
        map.end()
    }
}

struct Value<'r> {
    rejection: &'r Rejection,
    value: &'r RejectionValue,
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rejection = self.rejection;
        match self.value {
            RejectionValue::Message => rejection.message().serialize(serializer),
            RejectionValue::Title => reason(rejection.status()).serialize(serializer),
            RejectionValue::Status => rejection.status().as_u16().serialize(serializer),
            RejectionValue::Type => "about:blank".serialize(serializer),
            RejectionValue::Code => code(rejection.status()).serialize(serializer),
            RejectionValue::Errors => serializer.collect_seq(errors(rejection)),
            RejectionValue::ErrorTexts => {
                serializer.collect_seq(errors(rejection).map(|error| error_text(&error)))
            }
            RejectionValue::Object(properties) => Object {
                rejection,
                properties,
            }
            .serialize(serializer),
        }
    }
}

fn errors(rejection: &Rejection) -> impl Iterator<Item = std::borrow::Cow<'_, ValidationError>> {
    let errors = match rejection {
        Rejection::Invalid(errors) => Some(errors),
        _ => None,
    };
    errors.into_iter().flat_map(ValidationErrors::iter)
}

fn error_text(error: &ValidationError) -> String {
    let steps = error.loc().iter().map(|step| match step {
        LocationStep::Name(name) => name.to_string(),
        LocationStep::Index(index) => index.to_string(),
    });
    format!("{}: {}", steps.collect::<Vec<_>>().join("."), error.msg())
}

fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or_default()
}

fn code(status: StatusCode) -> String {
    reason(status).to_ascii_lowercase().replace(' ', "_")
}

#[cfg(test)]
mod tests {
    use super::RejectionValue::{Code, ErrorTexts, Errors, Message, Object, Status, Title, Type};
    use super::*;
    use crate::{Context, ErrorType, Input};

    fn invalid() -> Rejection {
        let mut errors = ValidationErrors::new();
        Context::new("body", &mut errors).report(Input::Absent, ErrorType::missing());
        Rejection::Invalid(errors)
    }

    fn body(of_all: &'static [RejectionBody], rejection: &Rejection) -> String {
        let declared = Declared {
            of_operation: TEXTS,
            ..Declared::from(of_all)
        };
        let body = declared.body(rejection);
        let text = String::from_utf8(body.text().to_vec()).unwrap();
        format!("{} {text}", body.media_type())
    }

    /// What one operation declares.
    const TEXTS: &[RejectionBody] = &[RejectionBody {
        statuses: &[422],
        media_type: "application/json",
        properties: &[("errors", ErrorTexts), ("more", Errors)],
    }];

    #[test]
    fn a_rejection_has_the_body_that_the_document_declares_for_its_status() {
        const ALL: &[RejectionBody] = &[
            RejectionBody {
                statuses: &[422, 500],
                media_type: "application/problem+json",
                properties: &[
                    ("type", Type),
                    ("title", Title),
                    ("status", Status),
                    ("detail", Message),
                ],
            },
            RejectionBody {
                statuses: &[401, 403],
                media_type: "application/json",
                properties: &[("error", Object(&[("code", Code), ("message", Message)]))],
            },
        ];
        insta::assert_snapshot!(body(ALL, &Rejection::Internal), @r#"application/problem+json {"type":"about:blank","title":"Internal Server Error","status":500,"detail":"Internal Server Error"}"#);
        insta::assert_snapshot!(body(ALL, &Rejection::Forbidden), @r#"application/json {"error":{"code":"forbidden","message":"Not enough permissions"}}"#);
        insta::assert_snapshot!(body(ALL, &invalid()), @r#"application/json {"errors":["body: Field required"],"more":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#);
    }

    #[test]
    fn a_rejection_that_the_document_does_not_declare_has_a_detail() {
        insta::assert_snapshot!(body(&[], &Rejection::NotFound), @r#"application/json {"detail":"Not Found"}"#);
        let invalid = Declared::from([].as_slice()).body(&invalid());
        insta::assert_snapshot!(String::from_utf8_lossy(invalid.text()), @r#"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#);
    }
}
