//! Which operation a request has matched, for the layers around the router.
//!
//! A task-local variable: an extension of the response would take three allocations, which a read feels.

use std::cell::Cell;

use openapi_runtime::Operation;
use tokio::task_local;

task_local! {
    static MATCHED: Cell<Option<&'static Operation>>;
}

/// Notes the operation of the current request.
pub(super) fn set(operation: &'static Operation) {
    // Fails outside of `observe`.
    let _unobserved = MATCHED.try_with(|matched| matched.set(Some(operation)));
}

/// Runs the router on a request. Returns its response and the operation, if the request has matched one.
pub(crate) async fn observe<R>(
    response: impl Future<Output = R>,
) -> (R, Option<&'static Operation>) {
    let observed = async {
        let response = response.await;
        (response, MATCHED.with(Cell::get))
    };
    MATCHED.scope(Cell::new(None), observed).await
}
