//! Requests and what is decoded from them. [`show`] is the decoded value or the validation errors as text.

mod bodies;
mod parameters;
mod paths;

use std::fmt::Debug;

use axum::extract::Request;
use axum::http::Method;

use crate::path_template::PathTemplate;
use crate::schema::{self, Decode};
use crate::{Context, IncomingRequest, Input, Operation, Properties, ValidationErrors};

static OPERATION: Operation = Operation::new("test", Method::POST, "/{id}");

fn incoming(request: Request) -> IncomingRequest {
    let template = PathTemplate::parse(OPERATION.path).into();
    IncomingRequest::new(&OPERATION, template, request)
}

/// An object with a property of each kind.
#[derive(Debug)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Filter {
    size: Option<i64>,
    tags: Option<Vec<String>>,
    inner: Option<Box<Filter>>,
}

impl Decode for Filter {
    fn decode(input: Input<'_>, context: &mut Context<'_>) -> Option<Self> {
        let mut properties = Properties::read(input, context)?;
        let size = properties.optional("size", &schema::integer());
        let tags = properties.optional("tags", &schema::list(schema::string()));
        let inner = properties.optional("inner", &schema::model::<Box<Self>>());
        Some(Self {
            size: size?,
            tags: tags?,
            inner: inner?,
        })
    }
}

fn get(uri: &str, header: (&str, &str)) -> IncomingRequest {
    let request = Request::get(uri).header(header.0, header.1);
    let request = request.body("".into()).expect("a valid request");
    incoming(request)
}

fn show<T: Debug>(decode: impl FnOnce(&mut ValidationErrors) -> Option<T>) -> String {
    let mut errors = ValidationErrors::new();
    let decoded = decode(&mut errors);
    if errors.is_unsupported_media_type() {
        return "unsupported media type".to_owned();
    }
    let errors = errors.iter().map(|error| {
        let loc = serde_json::to_string(error.loc()).unwrap_or_default();
        format!("{} {loc}", error.error_type())
    });
    let errors: Vec<_> = errors.collect();
    decoded.map_or(errors.join(" "), |value| format!("{value:?}"))
}
