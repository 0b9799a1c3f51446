//! From operations to a router.

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use futures_util::FutureExt;
use tokio::runtime::Handle;
use tracing::Instrument;

use super::unmatched::Unmatched;
use super::{Error, Host, Incoming, Operation};

/// Operations and what handles them.
#[derive(Debug)]
pub struct Routes<A> {
    router: Router<A>,
    operations: Vec<&'static Operation>,
}

impl<A: Host> Default for Routes<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A: Host> Routes<A> {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self {
            router: Router::new(),
            operations: Vec::new(),
        }
    }

    /// Adds an operation.
    #[must_use]
    pub fn add<H, F>(mut self, operation: &'static Operation, handler: H) -> Self
    where
        H: Fn(A, Incoming) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Response, Error>> + Send + 'static,
    {
        let Ok(filter) = MethodFilter::try_from(operation.method.clone()) else {
            return self;
        };
        let fixed = operation.parsed_headers();
        let route = if operation.method.is_safe() {
            on(filter, move |State(api): State<A>, request: Request| {
                let fixed = Arc::clone(&fixed);
                let answer = handler(api, Incoming::new(operation, request));
                // An async block would keep room for the answer's future twice.
                answer.map(move |answer| operation.respond(answer, &fixed))
            })
        } else {
            on(filter, move |State(api): State<A>, request: Request| {
                let fixed = Arc::clone(&fixed);
                let request = Incoming::new(operation, request);
                async move {
                    let answer = match api.runtime() {
                        Some(runtime) => {
                            let answer = handler(api, request.with_arrived());
                            to_its_end(&runtime, answer).await
                        }
                        None => handler(api, request).await,
                    };
                    operation.respond(answer, &fixed)
                }
            })
        };
        self.router = self.router.route(operation.path, route);
        self.operations.push(operation);
        self
    }

    /// A router that answers every request in JSON: those for no operation too.
    pub fn into_router(self, api: A) -> Router {
        let unmatched = Arc::new(Unmatched::new(&self.operations));
        let fallback = move |request: Request| {
            let response = unmatched
                .respond(request.method(), request.uri())
                .into_response();
            async move { response }
        };
        self.router
            .method_not_allowed_fallback(fallback.clone())
            .fallback(fallback)
            .with_state(api)
    }
}

/// Runs a write apart from its connection: a client that hangs up does not stop it halfway.
async fn to_its_end(
    runtime: &Handle,
    answer: impl Future<Output = Result<Response, Error>> + Send + 'static,
) -> Result<Response, Error> {
    runtime
        .spawn(answer.in_current_span())
        .await
        .unwrap_or_else(|error| Err(Error::internal(error)))
}
