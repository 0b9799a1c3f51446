//! Sends batches of spans to a collector.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use metrics::counter;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use tokio::runtime::Handle;
use tokio::time::timeout;

/// The maximum time of a request to the collector.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum size of its response.
const MAX_RESPONSE_BYTES: usize = 64 * 1024;

type HttpsClient = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// A collector. The thread that exports spans has no runtime: requests run on that of the server.
#[derive(Debug)]
pub(super) struct Collector {
    client: HttpsClient,
    runtime: Handle,
    is_failing: AtomicBool,
}

impl Collector {
    /// # Errors
    /// If there are no certificates of authorities.
    pub(super) fn new() -> std::io::Result<Self> {
        let connector = HttpsConnectorBuilder::new();
        let connector =
            connector.with_provider_and_native_roots(rustls::crypto::ring::default_provider())?;
        let connector = connector.https_or_http().enable_http1().build();
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            runtime: Handle::current(),
            is_failing: AtomicBool::new(false),
        })
    }

    /// Counts failures. Logs only the first of them, and the first success after it: a collector that is down for a day must
    /// not fill the log.
    fn report(&self, result: &Result<Response<Bytes>, HttpError>) {
        let failure = match result {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(format!(
                "the collector responded with {}",
                response.status()
            )),
            Err(error) => Some(error.to_string()),
        };
        if failure.is_some() {
            counter!("trace_exports_failed_total").increment(1);
        }
        let was_failing = self.is_failing.swap(failure.is_some(), Ordering::Relaxed);
        match failure {
            Some(error) if !was_failing => {
                tracing::warn!(error, "cannot export traces, they are dropped");
            }
            None if was_failing => tracing::info!("resolved: cannot export traces"),
            _ => {}
        }
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let task = self.runtime.spawn(send(self.client.clone(), request));
        let result = task.await.unwrap_or_else(|stopped| Err(stopped.into()));
        self.report(&result);
        result
    }
}

async fn send(client: HttpsClient, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
    let response = async {
        let response = client.request(request.map(Full::new)).await?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, MAX_RESPONSE_BYTES).collect().await?;
        Ok(Response::from_parts(parts, body.to_bytes()))
    };
    let in_time = timeout(TIMEOUT, response).await;
    in_time.map_err(|_elapsed| format!("no response within {TIMEOUT:?}"))?
}
