//! The runtime that generated code leans on: it turns requests into domain types and answers into responses, for any
//! OpenAPI document, and knows nothing of generation models.
//!
//! A request's way: `routes` finds the operation, `incoming` holds the request, `bearer` its token, `body` its body,
//! `members` the members of an object, a form or a parameter list. `schema` decodes one value (`input`) at one place
//! (`at`) and reports to `problems` what does not fit, in Pydantic's vocabulary (`fault`). `syntax` refuses what is no
//! JSON, `json` keeps what a document leaves open byte for byte. An `answer` or an `error` goes back; `operation` says
//! what may.

use std::time::Duration;

use tokio::runtime::Handle;

mod answer;
mod at;
mod bearer;
mod body;
mod encoded;
mod error;
mod fault;
mod incoming;
mod input;
mod json;
mod members;
mod operation;
mod problems;
mod routes;
pub mod schema;
mod source;
mod syntax;
mod unmatched;

#[cfg(test)]
mod tests;

pub use answer::Answer;
pub use at::{At, Step};
pub use body::Body;
pub use encoded::Encoded;
pub use error::{Error, Failure};
pub use fault::Fault;
pub use incoming::Incoming;
pub use input::Input;
pub use json::{Json, Map};
pub use members::Members;
pub use operation::Operation;
pub use problems::{Problem, Problems};
pub use routes::Routes;

/// What generated code asks of a server beside the operations themselves.
pub trait Host: Clone + Send + Sync + 'static {
    /// What bodies may be.
    fn body_limits(&self) -> BodyLimits;

    /// Where operations that change something run, apart from the connection that they came by, so that a client that hangs
    /// up stops none halfway. None where none has a half: each has at most one transaction, and does not wait within it.
    fn runtime(&self) -> Option<Handle> {
        Some(Handle::current())
    }
}

/// What the body of a request may be.
#[derive(Clone, Copy, Debug)]
pub struct BodyLimits {
    /// Most bytes, where the document sets no limit of its own for the operation.
    pub most_bytes: usize,
    /// The longest that it may take to arrive, from its first byte to its last.
    pub longest: Duration,
}

/// What every generated file uses.
pub mod prelude {
    pub use axum::http::{HeaderName, HeaderValue, Method};
    pub use axum::response::Response;
    pub use serde::{Serialize, Serializer};
    pub use uuid::Uuid;

    pub use super::schema::{self, Base64, Date, DateTime, Decode, Enumeration, Literal};
    pub use super::{
        Answer, At, Body, Encoded, Error, Host, Incoming, Input, Json, Map, Members, Operation,
        Problems, Routes,
    };
    pub use crate::api::caller;
}
