//! Calls the router, and holds every answer against the document.

use std::sync::LazyLock;

use axum::body::{Body, Bytes};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, Request, StatusCode};
use generation_models::app::Service;
use http_body_util::BodyExt;
use regex::Regex;
use serde::Deserialize;
use serde_json::Value;
use tokio::task::JoinSet;
use tower::ServiceExt;

use super::{LOGIN, document};

static LONG_INTEGER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("[0-9]{300,}").expect("a pattern"));

/// Someone who calls the server.
#[derive(Clone)]
pub struct Client {
    service: Service,
    token: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Client {
    pub fn new(service: Service, token: Option<String>) -> Self {
        Self { service, token }
    }

    /// The same server with a token.
    pub fn with_token(&self, token: &str) -> Self {
        Self::new(self.service.clone(), Some(token.to_owned()))
    }

    /// The token that this client sends.
    pub fn token(&self) -> &str {
        self.token.as_deref().expect("a client with a token")
    }

    /// The same server with the token of that account.
    pub async fn logged_in(&self, username: &str, password: &str) -> Self {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("grant_type", "password"),
                ("username", username),
                ("password", password),
            ])
            .finish();
        let answer = self.post_form(LOGIN, &form).await;
        self.with_token(answer.json()["access_token"].as_str().expect("a token"))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request"))
            .await
    }

    /// Reads what every server has written, not only this one.
    pub async fn get_newest(&self, path: &str) -> Answer {
        self.with("GET", path, &[("cache-control", "no-cache")], "")
            .await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.with("DELETE", path, &[], "").await
    }

    pub async fn post(&self, path: &str, body: impl ToString) -> Answer {
        self.with("POST", path, &[], body).await
    }

    pub async fn put(&self, path: &str, body: impl ToString) -> Answer {
        self.with("PUT", path, &[], body).await
    }

    /// Sends JSON with headers of its own.
    pub async fn with(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl ToString,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = Body::from(body.to_string());
        self.send(request.body(body).expect("a request")).await
    }

    pub async fn post_form(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(
            request
                .body(Body::from(form.to_owned()))
                .expect("a request"),
        )
        .await
    }

    /// Sends any request, with this client's token unless it brings credentials of its own.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        if let Some(token) = &self.token {
            let bearer = format!("Bearer {token}").parse().expect("a header");
            request.headers_mut().entry(AUTHORIZATION).or_insert(bearer);
        }
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        // A task of its own, as a connection is, which ends when nobody waits for it any longer.
        let mut connection = JoinSet::new();
        connection.spawn(self.service.clone().oneshot(request));
        let answered = connection.join_next().await.expect("a request");
        let response = answered.expect("no panic").expect("a router answers");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        };
        document::check(&method, &path, &answer);
        answer
    }
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        // Integers longer than a double are kept by the server, and of no interest to the schemas.
        let text = LONG_INTEGER.replace_all(&self.text(), "0").into_owned();
        let mut deserializer = serde_json::Deserializer::from_str(&text);
        // Answers may nest as deep as requests.
        deserializer.disable_recursion_limit();
        Value::deserialize(&mut deserializer)
            .unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The entity tag of what the answer shows.
    pub fn etag(&self) -> String {
        self.header("etag").to_owned()
    }

    /// The `type` and the `loc` of each problem, one a line.
    pub fn problems(&self) -> String {
        let body = self.json();
        let lines = body["detail"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|problem| {
                let kind = problem["type"].as_str().expect("a type");
                format!("{kind} {}", problem["loc"])
            });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Fails unless the status is this.
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }
}
