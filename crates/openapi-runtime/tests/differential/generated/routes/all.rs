// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Routes of the operations tagged `all`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes.add(&SEND_ALL, handle_send_all)
}

/// `POST /all`
pub(super) static SEND_ALL: Operation =
    Operation::new("send_all", Method::POST, "/all").statuses(&[204]);

async fn handle_send_all<A: Api>(api: A, mut request: IncomingRequest) -> Result<Response> {
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let Some(body) = decode_send_all_body(&request, &mut errors) else {
        return Err(errors.into());
    };
    api.send_all(body).await?;
    Ok(ResponseBuilder::new(StatusCode::NO_CONTENT).empty())
}

fn decode_send_all_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::SendAllBody> {
    request
        .body(BodyFormat::Json, errors)
        .required(&schema::model::<models::SendAllBody>())
}
