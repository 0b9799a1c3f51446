// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! Routes of the operations tagged `generation-models`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes
        .add(&CREATE_GENERATION_MODEL, create_generation_model)
        .add(&DELETE_GENERATION_MODEL, delete_generation_model)
        .add(&READ_GENERATION_MODEL, read_generation_model)
        .add(&READ_GENERATION_MODELS, read_generation_models)
        .add(&UPDATE_GENERATION_MODEL, update_generation_model)
}

/// `POST /api/v1/generation-models/`
pub(super) static CREATE_GENERATION_MODEL: Operation = Operation {
    id: "create_generation_model",
    method: Method::POST,
    path: "/api/v1/generation-models/",
    statuses: &[200, 401, 403, 408, 413, 422, 500, 503],
    fixed_headers: &[(401, "www-authenticate", "Bearer")],
    body_limit: None,
};

/// `POST /api/v1/generation-models/`
async fn create_generation_model<A: Api>(api: A, mut request: Incoming) -> Result<Response, Error> {
    let caller = api.o_auth2_password_bearer(request.bearer()?, &[]).await?;
    let caller = caller::Admin::try_from(caller)?;
    request.read_body(api.body_limits()).await?;
    let mut problems = Problems::new();
    let body = request
        .body(&mut problems, Body::Json)
        .required(&schema::model::<models::GenerativeModelsCreate>());
    let (Some(body),) = (body,) else {
        return Err(problems.into());
    };
    let answer = api.create_generation_model(caller, body).await?;
    Answer::new(200).json(&answer)
}

/// `DELETE /api/v1/generation-models/{id}`
pub(super) static DELETE_GENERATION_MODEL: Operation = Operation {
    id: "delete_generation_model",
    method: Method::DELETE,
    path: "/api/v1/generation-models/{id}",
    statuses: &[200, 401, 403, 404, 422, 500, 503],
    fixed_headers: &[(401, "www-authenticate", "Bearer")],
    body_limit: None,
};

/// `DELETE /api/v1/generation-models/{id}`
async fn delete_generation_model<A: Api>(api: A, request: Incoming) -> Result<Response, Error> {
    let caller = api.o_auth2_password_bearer(request.bearer()?, &[]).await?;
    let caller = caller::Admin::try_from(caller)?;
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let (Some(id),) = (id,) else {
        return Err(problems.into());
    };
    let answer = api.delete_generation_model(caller, id).await?;
    Answer::new(200).json(&answer)
}

/// `GET /api/v1/generation-models/{id}`
pub(super) static READ_GENERATION_MODEL: Operation = Operation {
    id: "read_generation_model",
    method: Method::GET,
    path: "/api/v1/generation-models/{id}",
    statuses: &[200, 404, 422, 500, 503],
    fixed_headers: &[],
    body_limit: None,
};

/// `GET /api/v1/generation-models/{id}`
async fn read_generation_model<A: Api>(api: A, request: Incoming) -> Result<Response, Error> {
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let (Some(id),) = (id,) else {
        return Err(problems.into());
    };
    let answer = api.read_generation_model(id).await?;
    Answer::new(200).json(&answer)
}

/// `GET /api/v1/generation-models/`
pub(super) static READ_GENERATION_MODELS: Operation = Operation {
    id: "read_generation_models",
    method: Method::GET,
    path: "/api/v1/generation-models/",
    statuses: &[200, 422, 500, 503],
    fixed_headers: &[],
    body_limit: None,
};

/// `GET /api/v1/generation-models/`
async fn read_generation_models<A: Api>(api: A, request: Incoming) -> Result<Response, Error> {
    let mut problems = Problems::new();
    let skip = request.query(&mut problems).or_default(
        "skip",
        &schema::integer()
            .minimum(0)
            .maximum(9_223_372_036_854_775_807),
        r#"0"#,
    );
    let limit = request.query(&mut problems).or_default(
        "limit",
        &schema::integer()
            .minimum(0)
            .maximum(9_223_372_036_854_775_807),
        r#"100"#,
    );
    let (Some(skip), Some(limit)) = (skip, limit) else {
        return Err(problems.into());
    };
    let parameters = apis::ReadGenerationModelsParameters { skip, limit };
    let answer = api.read_generation_models(parameters).await?;
    Answer::new(200).json(&answer)
}

/// `PUT /api/v1/generation-models/{id}`
pub(super) static UPDATE_GENERATION_MODEL: Operation = Operation {
    id: "update_generation_model",
    method: Method::PUT,
    path: "/api/v1/generation-models/{id}",
    statuses: &[200, 401, 403, 404, 408, 413, 422, 500, 503],
    fixed_headers: &[(401, "www-authenticate", "Bearer")],
    body_limit: None,
};

/// `PUT /api/v1/generation-models/{id}`
async fn update_generation_model<A: Api>(api: A, mut request: Incoming) -> Result<Response, Error> {
    let caller = api.o_auth2_password_bearer(request.bearer()?, &[]).await?;
    let caller = caller::Admin::try_from(caller)?;
    request.read_body(api.body_limits()).await?;
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let body = request
        .body(&mut problems, Body::Json)
        .required(&schema::model::<models::GenerativeModelsUpdate>());
    let (Some(id), Some(body)) = (id, body) else {
        return Err(problems.into());
    };
    let answer = api.update_generation_model(caller, id, body).await?;
    Answer::new(200).json(&answer)
}
