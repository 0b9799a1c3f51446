//! The whole server as one router, apart from being served: tests build it the same way.
//!
//! - `observe`: what happens to every request, whatever it is for;
//! - `operators`: what operators ask, and not consumers; `metrics`: numbers for them.

mod metrics;
mod observe;
mod operators;

pub use observe::App;

use crate::api::Api;
use crate::generated::routes;

/// A router for what operators ask, on an address that consumers do not reach.
#[must_use]
pub fn management(api: &Api) -> App {
    App::new(
        operators::router(api).merge(metrics::router(api)),
        api.clone(),
    )
}

/// A router for every operation of the document, and for what operators ask.
#[must_use]
pub fn router(api: Api) -> App {
    let operators = operators::router(&api);
    let routes = routes::routes().into_router(api.clone());
    App::new(routes.merge(operators), api)
}
