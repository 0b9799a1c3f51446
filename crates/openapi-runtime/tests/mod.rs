//! The runtime and the templates together, on a document with one of every feature (`codegen/fixture/openapi.yaml`).
//!
//! `Fixture` implements the traits that were generated for it: what it was handed comes back as its `Debug` text in a
//! header, so that the tests see types and not only answers.

mod bodies;
mod parameters;
mod problems;
mod security;

use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Request};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;
use uuid::Uuid;

use super::{BodyLimits, Encoded, Error, Host, Json, Map};
use crate::accounts::Caller;
use crate::api::caller::{Admin, User};
use crate::fixture::apis::{MakeThingParameters, MakeThingResponse, Names, Security, Things};
use crate::fixture::models::{Color, Signature, Thing};
use crate::fixture::routes;

#[derive(Clone)]
struct Fixture;

impl Host for Fixture {
    fn body_limits(&self) -> BodyLimits {
        BodyLimits {
            most_bytes: 1 << 20,
            longest: Duration::from_millis(200),
        }
    }
}

impl Security for Fixture {
    async fn bearer_token(&self, token: &str, scopes: &[&str]) -> Result<User, Error> {
        let caller = Caller {
            user_id: Uuid::nil(),
            email: scopes.join(" "),
            is_superuser: token == "admin",
        };
        if token.is_empty() {
            Err(Error::invalid_credentials())
        } else {
            Ok(User(caller))
        }
    }
}

impl Things for Fixture {
    async fn make_thing(
        &self,
        Admin(caller): Admin,
        parameters: MakeThingParameters,
        body: Thing,
    ) -> Result<MakeThingResponse, Error> {
        match parameters.number {
            1 => Ok(MakeThingResponse::Ok { body }),
            2 => Ok(MakeThingResponse::NoContent),
            3 => Err(Error::not_found("404 is not declared")),
            4 => panic!("the operation is broken"),
            _ => Ok(MakeThingResponse::Created {
                body: vec![body],
                location: text(format!("/things/{}", caller.email.replace(' ', "-"))),
                x_hint: Some(text(format!("{parameters:?}"))),
            }),
        }
    }
}

impl Names for Fixture {
    async fn read_names(&self) -> Result<(), Error> {
        Ok(())
    }

    async fn replace_names(
        &self,
        _caller: User,
        body: Vec<String>,
    ) -> Result<Encoded<Map<f64>>, Error> {
        let scores: Vec<_> = body.iter().map(|name| format!("{name:?}:0.5")).collect();
        Ok(Bytes::from(format!("{{{}}}", scores.join(","))).into())
    }

    async fn sign_names(&self, body: Option<Signature>) -> Result<Signature, Error> {
        Ok(body.unwrap_or(Signature {
            who: "nobody".to_owned(),
            secret: String::new(),
            times: 0,
            also: None,
        }))
    }
}

fn text(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap()
}

fn router() -> Router {
    routes::routes().into_router(Fixture)
}

/// What came back: status, headers, and the body as text.
struct Answer(u16, HeaderMap, String);

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.2).unwrap()
    }

    /// `type loc msg` of each problem, one a line.
    fn problems(&self) -> String {
        assert_eq!(self.0, 422, "{}", self.2);
        let body = self.json();
        let lines = body["detail"].as_array().unwrap().iter().map(|problem| {
            let (kind, message) = (
                problem["type"].as_str().unwrap(),
                problem["msg"].as_str().unwrap(),
            );
            format!("{kind} {} {message}", problem["loc"])
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

async fn send(request: Request<Body>) -> Answer {
    let (parts, body) = router().oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer(
        parts.status.as_u16(),
        parts.headers,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

/// A request to `make_thing`, as an administrator, with every header that it needs.
async fn make(path_and_query: &str, body: &str) -> Answer {
    let request = Request::post(format!("/things/{path_and_query}"))
        .header("authorization", "Bearer admin")
        .header("content-type", "application/json")
        .header("x-trace", "trace");
    send(request.body(Body::from(body.to_owned())).unwrap()).await
}

/// The smallest thing with one more member, which is JSON.
fn thing(member: &str, value: &str) -> String {
    format!(
        r#"{{"id":"{}","color":"red","config":{{}},"{member}":{value}}}"#,
        Uuid::nil()
    )
}

/// The member of a thing that was made of it, as it is sent back.
async fn kept(member: &str, value: &str) -> String {
    let answer = make("red/1?tags=ab", &thing(member, value)).await;
    assert_eq!(answer.0, 200, "{}", answer.2);
    answer.json()[member].to_string()
}

/// The problems of a thing with that member.
async fn refused(member: &str, value: &str) -> String {
    make("red/1?tags=ab", &thing(member, value))
        .await
        .problems()
}

#[test]
fn a_document_knows_its_enumerations_and_its_open_values() {
    use super::schema::Enumeration;
    assert_eq!(Color::from_text("dark green"), Some(Color::DarkGreen));
    assert_eq!(Color::DarkGreen.as_str(), "dark green");
    let json =
        Json::from(serde_json::value::to_raw_value(&serde_json::json!({ "base": "x" })).unwrap());
    assert!(json.decode::<crate::fixture::models::Base>().is_some());
    assert!(json.decode::<crate::fixture::models::Extended>().is_none());
}

#[test]
fn every_operation_of_a_document_has_a_route() {
    let document: Value = serde_json::from_str(crate::fixture::DOCUMENT).unwrap();
    for operation in routes::OPERATIONS {
        let path = document["paths"][operation.path].as_object().unwrap();
        let method = operation.method.as_str().to_lowercase();
        assert_eq!(path[&method]["operationId"], operation.id);
    }
    assert_eq!(routes::OPERATIONS.len(), 4);
}
