//! What generated code needs from an application beside its operations.

use std::time::Duration;

use crate::{BodyBudget, JsonBody, Operation, Rejection};

/// An application whose operations generated code calls. Clones must be cheap: each request gets one.
pub trait Application: Clone + Send + Sync + 'static {
    /// Limits of request bodies.
    fn body_limits(&self) -> BodyLimits {
        BodyLimits::default()
    }

    /// The body of a response that refuses a request. The runtime sets its status and headers.
    ///
    /// `None` is the body that the document declares for the status, if its properties are recognized (those of RFC 9457,
    /// of `FastAPI`, `message`, `error`, or a mapping in `x-rejection`), else `{"detail": …}`.
    fn rejection_body(&self, rejection: &Rejection) -> Option<JsonBody> {
        let _ = rejection;
        None
    }

    /// Called when a request has matched an operation, before its handler: for metrics and traces.
    fn matched(&self, operation: &'static Operation) {
        let _ = operation;
    }
}

/// Limits of a request body.
#[derive(Clone, Debug)]
pub struct BodyLimits {
    /// The maximum size, unless the operation has a limit of its own (`x-body-limit`).
    pub max_bytes: usize,
    /// The maximum time from the start of reading to the last byte.
    pub timeout: Duration,
    /// The maximum size of the bodies of all requests together.
    pub budget: BodyBudget,
}

/// 1 MiB, 30 seconds, and the default budget.
impl Default for BodyLimits {
    fn default() -> Self {
        Self {
            max_bytes: 1024 * 1024,
            timeout: Duration::from_secs(30),
            budget: BodyBudget::default(),
        }
    }
}
