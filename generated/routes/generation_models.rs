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
    path_parameters: &[],
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
    match api.create_generation_model(caller, body).await? {
        apis::CreateGenerationModelResponse::Ok { body, etag } => Answer::new(200)
            .header(const { HeaderName::from_static("etag") }, etag)
            .encoded(body),
    }
}

/// `DELETE /api/v1/generation-models/{id}`
pub(super) static DELETE_GENERATION_MODEL: Operation = Operation {
    id: "delete_generation_model",
    method: Method::DELETE,
    path: "/api/v1/generation-models/{id}",
    path_parameters: &[(4, "id")],
    statuses: &[200, 401, 403, 404, 412, 422, 500, 503],
    fixed_headers: &[
        (401, "www-authenticate", "Bearer"),
        (404, "cache-control", "no-store"),
    ],
    body_limit: None,
};

/// `DELETE /api/v1/generation-models/{id}`
async fn delete_generation_model<A: Api>(api: A, request: Incoming) -> Result<Response, Error> {
    let caller = api.o_auth2_password_bearer(request.bearer()?, &[]).await?;
    let caller = caller::Admin::try_from(caller)?;
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let if_match = request
        .header(
            const { HeaderName::from_static("if-match") },
            "If-Match",
            &mut problems,
        )
        .optional("If-Match", &schema::string());
    let if_none_match = request
        .header(
            const { HeaderName::from_static("if-none-match") },
            "If-None-Match",
            &mut problems,
        )
        .optional("If-None-Match", &schema::string());
    let (Some(id), Some(if_match), Some(if_none_match)) = (id, if_match, if_none_match) else {
        return Err(problems.into());
    };
    let parameters = apis::DeleteGenerationModelParameters {
        id,
        if_match,
        if_none_match,
    };
    let answer = api.delete_generation_model(caller, parameters).await?;
    Answer::new(200).json(&answer)
}

/// `GET /api/v1/generation-models/{id}`
pub(super) static READ_GENERATION_MODEL: Operation = Operation {
    id: "read_generation_model",
    method: Method::GET,
    path: "/api/v1/generation-models/{id}",
    path_parameters: &[(4, "id")],
    statuses: &[200, 304, 404, 412, 422, 500, 503],
    fixed_headers: &[
        (200, "cache-control", "public, no-cache"),
        (304, "cache-control", "public, no-cache"),
        (404, "cache-control", "no-store"),
    ],
    body_limit: None,
};

/// `GET /api/v1/generation-models/{id}`
async fn read_generation_model<A: Api>(api: A, request: Incoming) -> Result<Response, Error> {
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let if_match = request
        .header(
            const { HeaderName::from_static("if-match") },
            "If-Match",
            &mut problems,
        )
        .optional("If-Match", &schema::string());
    let if_none_match = request
        .header(
            const { HeaderName::from_static("if-none-match") },
            "If-None-Match",
            &mut problems,
        )
        .optional("If-None-Match", &schema::string());
    let if_modified_since = request
        .header(
            const { HeaderName::from_static("if-modified-since") },
            "If-Modified-Since",
            &mut problems,
        )
        .optional("If-Modified-Since", &schema::string());
    let cache_control = request
        .header(
            const { HeaderName::from_static("cache-control") },
            "Cache-Control",
            &mut problems,
        )
        .optional("Cache-Control", &schema::string());
    let (
        Some(id),
        Some(if_match),
        Some(if_none_match),
        Some(if_modified_since),
        Some(cache_control),
    ) = (
        id,
        if_match,
        if_none_match,
        if_modified_since,
        cache_control,
    )
    else {
        return Err(problems.into());
    };
    let parameters = apis::ReadGenerationModelParameters {
        id,
        if_match,
        if_none_match,
        if_modified_since,
        cache_control,
    };
    match api.read_generation_model(parameters).await? {
        apis::ReadGenerationModelResponse::Ok {
            body,
            etag,
            last_modified,
        } => Answer::new(200)
            .header(const { HeaderName::from_static("etag") }, etag)
            .header(
                const { HeaderName::from_static("last-modified") },
                last_modified,
            )
            .encoded(body),
        apis::ReadGenerationModelResponse::NotModified {
            etag,
            last_modified,
        } => Answer::new(304)
            .header(const { HeaderName::from_static("etag") }, etag)
            .header(
                const { HeaderName::from_static("last-modified") },
                last_modified,
            )
            .empty(),
    }
}

/// `GET /api/v1/generation-models/`
pub(super) static READ_GENERATION_MODELS: Operation = Operation {
    id: "read_generation_models",
    method: Method::GET,
    path: "/api/v1/generation-models/",
    path_parameters: &[],
    statuses: &[200, 304, 412, 422, 500, 503],
    fixed_headers: &[
        (200, "cache-control", "public, no-cache"),
        (304, "cache-control", "public, no-cache"),
    ],
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
    let if_match = request
        .header(
            const { HeaderName::from_static("if-match") },
            "If-Match",
            &mut problems,
        )
        .optional("If-Match", &schema::string());
    let if_none_match = request
        .header(
            const { HeaderName::from_static("if-none-match") },
            "If-None-Match",
            &mut problems,
        )
        .optional("If-None-Match", &schema::string());
    let if_modified_since = request
        .header(
            const { HeaderName::from_static("if-modified-since") },
            "If-Modified-Since",
            &mut problems,
        )
        .optional("If-Modified-Since", &schema::string());
    let cache_control = request
        .header(
            const { HeaderName::from_static("cache-control") },
            "Cache-Control",
            &mut problems,
        )
        .optional("Cache-Control", &schema::string());
    let (
        Some(skip),
        Some(limit),
        Some(if_match),
        Some(if_none_match),
        Some(if_modified_since),
        Some(cache_control),
    ) = (
        skip,
        limit,
        if_match,
        if_none_match,
        if_modified_since,
        cache_control,
    )
    else {
        return Err(problems.into());
    };
    let parameters = apis::ReadGenerationModelsParameters {
        skip,
        limit,
        if_match,
        if_none_match,
        if_modified_since,
        cache_control,
    };
    match api.read_generation_models(parameters).await? {
        apis::ReadGenerationModelsResponse::Ok {
            body,
            etag,
            last_modified,
        } => Answer::new(200)
            .header(const { HeaderName::from_static("etag") }, etag)
            .header(
                const { HeaderName::from_static("last-modified") },
                last_modified,
            )
            .encoded(body),
        apis::ReadGenerationModelsResponse::NotModified {
            etag,
            last_modified,
        } => Answer::new(304)
            .header(const { HeaderName::from_static("etag") }, etag)
            .header(
                const { HeaderName::from_static("last-modified") },
                last_modified,
            )
            .empty(),
    }
}

/// `PUT /api/v1/generation-models/{id}`
pub(super) static UPDATE_GENERATION_MODEL: Operation = Operation {
    id: "update_generation_model",
    method: Method::PUT,
    path: "/api/v1/generation-models/{id}",
    path_parameters: &[(4, "id")],
    statuses: &[200, 401, 403, 404, 408, 412, 413, 422, 500, 503],
    fixed_headers: &[
        (401, "www-authenticate", "Bearer"),
        (404, "cache-control", "no-store"),
    ],
    body_limit: None,
};

/// `PUT /api/v1/generation-models/{id}`
async fn update_generation_model<A: Api>(api: A, mut request: Incoming) -> Result<Response, Error> {
    let caller = api.o_auth2_password_bearer(request.bearer()?, &[]).await?;
    let caller = caller::Admin::try_from(caller)?;
    request.read_body(api.body_limits()).await?;
    let mut problems = Problems::new();
    let id = request.path(&mut problems).required("id", &schema::uuid());
    let if_match = request
        .header(
            const { HeaderName::from_static("if-match") },
            "If-Match",
            &mut problems,
        )
        .optional("If-Match", &schema::string());
    let if_none_match = request
        .header(
            const { HeaderName::from_static("if-none-match") },
            "If-None-Match",
            &mut problems,
        )
        .optional("If-None-Match", &schema::string());
    let body = request
        .body(&mut problems, Body::Json)
        .required(&schema::model::<models::GenerativeModelsUpdate>());
    let (Some(id), Some(if_match), Some(if_none_match), Some(body)) =
        (id, if_match, if_none_match, body)
    else {
        return Err(problems.into());
    };
    let parameters = apis::UpdateGenerationModelParameters {
        id,
        if_match,
        if_none_match,
    };
    match api
        .update_generation_model(caller, parameters, body)
        .await?
    {
        apis::UpdateGenerationModelResponse::Ok { body, etag } => Answer::new(200)
            .header(const { HeaderName::from_static("etag") }, etag)
            .encoded(body),
    }
}
