//! From operations to a router.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::{MethodFilter, on};

use crate::unmatched::Unmatched;
use crate::{Application, Error, IncomingRequest, Operation, Rejection, RejectionBody};

/// Operations and their handlers.
#[derive(Debug)]
pub struct Routes<A> {
    router: Router<A>,
    operations: Vec<&'static Operation>,
    rejections: &'static [RejectionBody],
}

impl<A: Application> Default for Routes<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A: Application> Routes<A> {
    /// No operations, and no declared bodies of rejections.
    #[must_use]
    pub fn new() -> Self {
        Self::with_rejections(&[])
    }

    /// No operations. `rejections` are the bodies that the document declares for rejections.
    #[must_use]
    pub fn with_rejections(rejections: &'static [RejectionBody]) -> Self {
        Self {
            router: Router::new(),
            operations: Vec::new(),
            rejections,
        }
    }

    /// Adds an operation.
    #[must_use]
    pub fn add<H, F>(mut self, operation: &'static Operation, handler: H) -> Self
    where
        H: Fn(A, IncomingRequest) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Response, Error>> + Send + 'static,
    {
        // `CONNECT` and extension methods have no filter; the generator emits neither.
        let Ok(filter) = MethodFilter::try_from(operation.method.clone()) else {
            return self;
        };
        let responses = operation.route(self.rejections);
        let route = on(
            filter,
            async move |State(application): State<A>, request: Request| {
                let request = IncomingRequest::new(operation, request);
                let result = handler(application.clone(), request).await;
                operation.respond(result, &responses, &application)
            },
        );
        self.router = self.router.route(operation.path, route);
        self.operations.push(operation);
        self
    }

    /// Adds an operation that has no handler yet (`x-unimplemented`): the response is 501.
    #[must_use]
    pub fn add_unimplemented(self, operation: &'static Operation) -> Self {
        self.add(operation, async |_application, _request| {
            Err(Rejection::NotImplemented.into())
        })
    }

    /// A router for these operations that also responds to requests that match none of them.
    pub fn into_router(self, application: A) -> Router {
        let unmatched = Arc::new(Unmatched::new(&self.operations, self.rejections));
        let fallback = async move |State(application): State<A>, request: Request| {
            unmatched.respond(request.method(), request.uri(), &application)
        };
        self.router
            .method_not_allowed_fallback(fallback.clone())
            .fallback(fallback)
            .with_state(application)
    }
}
