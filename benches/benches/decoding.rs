//! How long the largest bodies take to decode, from the request to its answer and without a database: what a client can
//! make a server do with one request.
//!
//! The route is made by hand. It does what generated code does for the operation that creates models, and then nothing.

use std::time::Duration;

use axum::Router;
use axum::body::{Body as Bytes, HttpBody};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, Request, StatusCode};
use axum::response::Response;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use generation_models::generated::models::GenerativeModelsCreate;
use openapi_runtime::{
    Application, BodyFormat, BodyLimits, IncomingRequest, JsonBody, Operation, Rejection,
    ResponseBuilder, Result, Routes, ValidationErrors, schema,
};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

/// The largest body that the server accepts by itself.
const LARGEST: usize = 1024 * 1024;

const PATH: &str = "/models";

static CREATE: Operation = Operation {
    id: "create",
    method: Method::POST,
    path: PATH,
    path_parameters: &[],
    statuses: &[200, 422],
    fixed_headers: &[],
    body_limit: None,
};

#[derive(Clone)]
struct NoServer;

impl Application for NoServer {
    fn body_limits(&self) -> BodyLimits {
        BodyLimits {
            max_bytes: LARGEST,
            timeout: Duration::from_secs(30),
        }
    }

    fn rejection_body(&self, rejection: &Rejection) -> JsonBody {
        match rejection {
            Rejection::Invalid(errors) => JsonBody::new(&errors.iter().collect::<Vec<_>>()),
            rejection => JsonBody::new(&rejection.message()),
        }
    }
}

async fn create(application: NoServer, mut request: IncomingRequest) -> Result<Response> {
    request.read_body(application.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let model = request
        .body(BodyFormat::Json, &mut errors)
        .required(&schema::model::<GenerativeModelsCreate>());
    if model.is_none() {
        return Err(errors.into());
    }
    Ok(ResponseBuilder::new(StatusCode::OK).empty())
}

/// The largest body that is right, or wrong, in one way.
struct Case {
    name: &'static str,
    status: u16,
    body: String,
}

/// The text `start`, as many of `items` as fit with commas between them, and `end`.
fn filled(start: &str, items: impl Iterator<Item = String>, end: &str) -> String {
    let mut body = start.to_owned();
    for item in items {
        if body.len() + item.len() + 1 + end.len() > LARGEST {
            break;
        }
        if body.len() > start.len() {
            body.push(',');
        }
        body.push_str(&item);
    }
    body + end
}

fn cases() -> [Case; 6] {
    let model = r#"{"name":"n","provider":"vertex","provider_config":{"#;
    let list = r#"{"name":"n","provider":"vertex","provider_config":{"a":["#;
    let tools = r#"{"name":"n","provider":"vertex","provider_config":{},"tool_types":["#;
    let zeros = || std::iter::repeat_n("0".to_owned(), LARGEST);
    let members = filled(model, (0..).map(|number| format!("\"{number}\":0")), "}}");
    let unfinished = members[..members.len() - 1].to_owned();
    let text = format!(
        "{model}\"a\":\"{}\"}}}}",
        "x".repeat(LARGEST - model.len() - 8)
    );
    [
        ("right, one long text", 200, text),
        ("right, many members", 200, members),
        ("right, one long list", 200, filled(list, zeros(), "]}}")),
        ("wrong list items", 422, filled(tools, zeros(), "]}")),
        ("without its last byte", 422, unfinished),
        ("nested too deep", 422, "[".repeat(LARGEST)),
    ]
    .map(|(name, status, body)| Case { name, status, body })
}

fn answer(runtime: &Runtime, router: Router, body: String) -> Response {
    let request = Request::post(PATH).header(CONTENT_TYPE, "application/json");
    let answered = async {
        router
            .oneshot(request.body(Bytes::from(body)).unwrap_or_default())
            .await
    };
    match runtime.block_on(answered) {
        Ok(response) => response,
    }
}

fn decoding(criterion: &mut Criterion) {
    let runtime = Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { return };
    let router = Routes::new().add(&CREATE, create).into_router(NoServer);
    let mut group = criterion.benchmark_group("decoding");
    // One body takes so long that more would only take more time.
    group.sample_size(20);
    for case in cases() {
        let response = answer(&runtime, router.clone(), case.body.clone());
        assert_eq!(response.status().as_u16(), case.status, "{}", case.name);
        let answered = response.body().size_hint().exact().unwrap_or_default();
        eprintln!(
            "{}: {} bytes, answered with {answered}",
            case.name,
            case.body.len()
        );
        group.throughput(Throughput::Bytes(case.body.len() as u64));
        group.bench_function(case.name, |bencher| {
            bencher.iter_batched(
                || case.body.clone(),
                |body| answer(&runtime, router.clone(), body),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, decoding);
criterion_main!(benches);
