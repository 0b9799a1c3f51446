//! The server in this process, on SQLite in a temporary folder.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Method, Request, StatusCode};
use chrono::TimeDelta;
use clap::Parser;
use generation_models::app::{App, Service};
use generation_models::clock::Clock;
use generation_models::serve::{self, ServerOptions};
use generation_models::settings::{Cli, Settings};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;

use crate::harness::{LOGIN, MODELS, TestResponse, document};

const FORM: &str = "application/x-www-form-urlencoded";
/// The media type of a JSON body.
pub const JSON: &str = "application/json";

const CREDENTIALS: &str = "username=admin@example.com&password=adminpassword";
const MODEL: &str =
    r#"{"name": "A model", "provider": "vertex", "provider_config": {"temperature": 1.0}}"#;

/// The number of models that the server has.
pub const MODEL_COUNT: usize = 3;

/// The server, with one administrator and `MODEL_COUNT` models.
pub struct Server {
    /// One thread, so that an input always takes the same path through the program.
    runtime: Runtime,
    /// The application.
    pub app: App,
    service: Service,
    /// The address that the server listens on.
    pub address: SocketAddr,
    /// A valid token of the administrator.
    pub token: String,
    /// The path of a model.
    pub model: String,
    _listening: serve::Server,
    _folder: TempDir,
}

impl Server {
    /// Starts the server.
    ///
    /// # Panics
    /// If it cannot be started.
    #[must_use]
    pub fn start() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().expect("a runtime");
        let (app, settings) = runtime.block_on(build(&folder));
        let (listening, address) = runtime.block_on(listen(&app, &settings));
        // Without it, the server is not ready for long.
        let follow = app.clone();
        runtime.spawn(async move { follow.follow().await });
        let mut server = Self {
            service: app.service(),
            runtime,
            app,
            address,
            token: String::new(),
            model: String::new(),
            _listening: listening,
            _folder: folder,
        };
        server.fill();
        server
    }

    fn fill(&mut self) {
        let login =
            request(Method::POST, LOGIN, CONTENT_TYPE.as_str(), FORM).body(CREDENTIALS.into());
        let response = self.send(login.expect("a request"));
        self.token = text(&response, "access_token");
        let bearer = format!("Bearer {}", self.token);
        for _ in 0..MODEL_COUNT {
            let create = request(Method::POST, MODELS, CONTENT_TYPE.as_str(), JSON);
            let create = create.header(AUTHORIZATION, &bearer).body(MODEL.into());
            let response = self.send(create.expect("a request"));
            self.model = format!("{MODELS}{}", text(&response, "id"));
        }
        // `Last-Modified` is only sent for changes that are a minute old.
        self.app.api.clock.advance(TimeDelta::minutes(2));
    }

    /// Returns the response to a request, which must be one that `openapi.yaml` declares.
    pub fn send(&self, request: Request<Body>) -> TestResponse {
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let response = self.respond(self.service.clone(), request);
        document::check(&method, &path, &response);
        response
    }

    /// Returns the response of operations without the layers that are around all of them.
    pub fn send_to(&self, router: Router, request: Request<Body>) -> TestResponse {
        let mut response = self.respond(BoxCloneSyncService::new(router), request);
        let nosniff = HeaderValue::from_static("nosniff");
        response.headers.insert(X_CONTENT_TYPE_OPTIONS, nosniff);
        response
    }

    fn respond(&self, service: Service, request: Request<Body>) -> TestResponse {
        let response = self.run(async {
            let Ok(response) = service.oneshot(request).await;
            TestResponse::collect(response).await
        });
        let response = response.expect("a whole body");
        assert!(!response.status.is_server_error(), "{}", response.text());
        response
    }

    /// Runs a client, and with it the server.
    pub fn run<T>(&self, client: impl Future<Output = T>) -> T {
        self.runtime.block_on(async {
            // A client that never waits would leave no time for the tasks of the server.
            tokio::task::yield_now().await;
            client.await
        })
    }
}

/// A request with one header.
pub fn request(
    method: Method,
    path: &str,
    name: &str,
    value: &str,
) -> axum::http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(name, value)
}

async fn build(folder: &TempDir) -> (App, Settings) {
    let database = format!(
        "--database-url=sqlite://{}/models.db",
        folder.path().display()
    );
    let Cli { settings, .. } = Cli::parse_from([
        "generation-models",
        &database,
        "--secret-key=a secret key for tests of at least 32 bytes",
        "--first-superuser=admin@example.com",
        "--first-superuser-password=adminpassword",
    ]);
    let clock = Clock::fixed("2026-11-22T12:00:00Z".parse().expect("a time"));
    let app = App::build(&settings, clock).await;
    let app = app.expect("the settings are valid");
    app.prepare().await.expect("the database is ready");
    (app, settings)
}

async fn listen(app: &App, settings: &Settings) -> (serve::Server, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let server = serve::Server::start(listener, ServerOptions::for_clients(app, settings));
    let server = server.expect("an address");
    let address = server.address;
    (server, address)
}

fn text(response: &TestResponse, property: &str) -> String {
    assert_eq!(response.status, StatusCode::OK, "{}", response.text());
    let body = response.json();
    body[property].as_str().expect("a string").to_owned()
}
