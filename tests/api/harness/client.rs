//! Sends requests, to the service in this process or to a process that listens on an address.

use std::net::IpAddr;

use axum::BoxError;
use axum::body::Body;
use axum::http::header::{AUTHORIZATION, HOST};
use axum::http::{HeaderValue, Request, Response};
use generation_models::app::Service;
use generation_models::origin::ClientAddress;
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::ServiceExt;

use super::{LOGIN, MODELS, TestResponse, document};

/// The header of a JSON body.
pub const JSON: (&str, &str) = ("content-type", "application/json");

/// A client, which may send a token with its requests.
#[derive(Clone)]
pub struct Client {
    server: Server,
    token: Option<String>,
    address: Option<IpAddr>,
}

#[derive(Clone)]
enum Server {
    InProcess(Service),
    /// Each request opens a connection.
    Address(String),
}

impl Client {
    pub fn in_process(service: Service) -> Self {
        Self::new(Server::InProcess(service), None)
    }

    /// A client of a process that listens on `address`.
    pub fn of_address(address: &str) -> Self {
        Self::new(Server::Address(address.to_owned()), None)
    }

    fn new(server: Server, token: Option<String>) -> Self {
        Self {
            server,
            token,
            address: None,
        }
    }

    /// The same client of a service in this process, with an address.
    pub fn at(&self, address: &str) -> Self {
        let address = Some(address.parse().expect("an address"));
        Self {
            address,
            ..self.clone()
        }
    }

    pub fn with_token(&self, token: &str) -> Self {
        Self {
            token: Some(token.to_owned()),
            ..self.clone()
        }
    }

    pub fn token(&self) -> &str {
        self.token.as_deref().expect("a client with a token")
    }

    /// Requests a token.
    pub async fn log_in(&self, username: &str, password: &str) -> TestResponse {
        self.post_form(LOGIN, login_form(username, password)).await
    }

    /// A client with the token of an account.
    pub async fn logged_in(&self, username: &str, password: &str) -> Self {
        let response = self.log_in(username, password).await.expect(200).json();
        self.with_token(response["access_token"].as_str().expect("a token"))
    }

    pub async fn get(&self, path: &str) -> TestResponse {
        self.request("GET", path, &[], "").await
    }

    /// Reads the latest committed revision, which may be newer than the server's snapshot.
    pub async fn get_latest(&self, path: &str) -> TestResponse {
        let no_cache = [("cache-control", "no-cache")];
        self.request("GET", path, &no_cache, "").await
    }

    pub async fn delete(&self, path: &str) -> TestResponse {
        self.request("DELETE", path, &[], "").await
    }

    pub async fn post(&self, path: &str, body: impl ToString) -> TestResponse {
        self.json("POST", path, &[], body).await
    }

    pub async fn put(&self, path: &str, body: impl ToString) -> TestResponse {
        self.json("PUT", path, &[], body).await
    }

    /// Creates a model.
    pub async fn create(&self, model: impl ToString) -> TestResponse {
        self.post(MODELS, model).await.expect(200)
    }

    /// Sends a JSON body with further headers.
    pub async fn json(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl ToString,
    ) -> TestResponse {
        let headers = [headers, &[JSON]].concat();
        self.request(method, path, &headers, body.to_string()).await
    }

    pub async fn post_form(&self, path: &str, form: impl Into<Body>) -> TestResponse {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        self.request("POST", path, &headers, form).await
    }

    pub async fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> TestResponse {
        self.send(request(method, path, headers, body)).await
    }

    /// Sends a request, with the client's token unless it has an `Authorization` header.
    pub async fn send(&self, request: Request<Body>) -> TestResponse {
        self.try_send(request).await.expect("a response")
    }

    /// Like [`Self::send`]. Fails if the process ends before it has sent the whole response.
    pub async fn try_send(&self, mut request: Request<Body>) -> Result<TestResponse, BoxError> {
        if let Some(token) = &self.token {
            let bearer = format!("Bearer {token}").parse().expect("a header");
            request.headers_mut().entry(AUTHORIZATION).or_insert(bearer);
        }
        if let Some(address) = self.address {
            request.extensions_mut().insert(ClientAddress(address));
        }
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let response = match &self.server {
            Server::InProcess(service) => {
                // In a task, as on a connection, so that concurrent requests run in parallel.
                let response = tokio::spawn(service.clone().oneshot(request)).await??;
                TestResponse::collect(response).await?
            }
            Server::Address(address) => {
                let mut connection = Connection::open(address).await?;
                TestResponse::collect(connection.send(request).await?).await?
            }
        };
        document::check(&method, &path, &response);
        Ok(response)
    }
}

/// A connection that is kept alive until it is dropped.
pub struct Connection(SendRequest<Body>);

impl Connection {
    pub async fn open(address: &str) -> Result<Self, BoxError> {
        let socket = TcpStream::connect(address).await?;
        let (sender, connection) = handshake(TokioIo::new(socket)).await?;
        tokio::spawn(connection);
        Ok(Self(sender))
    }

    /// Sends a request. Returns when the headers of the response have arrived; its body is received as the caller reads
    /// it.
    pub async fn send(&mut self, mut request: Request<Body>) -> hyper::Result<Response<Incoming>> {
        let host = HeaderValue::from_static("localhost");
        request.headers_mut().insert(HOST, host);
        self.0.ready().await?;
        self.0.send_request(request).await
    }

    /// Whether the server has closed the connection.
    pub fn is_closed(&self) -> bool {
        self.0.is_closed()
    }
}

pub fn request(
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body.into()).expect("a request")
}

/// The form of the password grant.
pub fn login_form(username: &str, password: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("username", username), ("password", password)])
        .finish()
}
