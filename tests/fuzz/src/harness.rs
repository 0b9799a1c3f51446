//! The checks of responses that `tests/api` uses too.

#[path = "../../api/harness/coverage.rs"]
mod coverage;
#[path = "../../api/harness/document.rs"]
pub mod document;
#[path = "../../api/harness/response.rs"]
mod response;

pub use response::{TestResponse, parse_json};

/// The path that lists and creates models.
pub const MODELS: &str = "/api/v1/generation-models/";

/// The path that issues tokens.
pub const LOGIN: &str = "/api/v1/login/access-token";
