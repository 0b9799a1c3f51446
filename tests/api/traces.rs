//! Traces, sent by OTLP to a collector that the test is.

use std::sync::{Arc, Mutex, PoisonError};

use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::harness::{App, MODELS, Process, absent_model, eventually, test::tests};

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const PARENT: &str = "b7ad6b7169203331";

tests! {
    async fn a_request_is_a_span_in_the_trace_of_its_client(app: App) {
        let collector = Collector::start().await;
        let process = start(&app, &collector.url);
        let traceparent = format!("00-{TRACE}-{PARENT}-01");
        process.anonymous.request("GET", &absent_model(), &[("traceparent", &traceparent)], "").await.expect(404);
        eventually("the span arrives", async || collector.spans().iter().any(|span| hex(&span.trace_id) == TRACE)).await;
        let spans = collector.spans();
        let span = spans.iter().find(|span| hex(&span.trace_id) == TRACE).expect("a span");
        let route = "/api/v1/generation-models/{id}";
        assert_eq!((span.name.as_str(), hex(&span.parent_span_id).as_str()), (&*format!("GET {route}"), PARENT));
        for (attribute, value) in [
            ("http.request.method", "GET"), ("http.route", route), ("http.response.status_code", "404"),
            ("url.path", &absent_model()), ("client.address", "127.0.0.1"),
        ] {
            assert_eq!(text(span, attribute).as_deref(), Some(value), "{attribute}");
        }
    }

    async fn a_request_without_a_trace_starts_one(app: App) {
        let collector = Collector::start().await;
        let process = start(&app, &collector.url);
        process.anonymous.request("GET", "/nowhere", &[("traceparent", "00-nonsense")], "").await.expect(404);
        eventually("the span arrives", async || !collector.spans().is_empty()).await;
        let span = &collector.spans()[0];
        assert_eq!((span.name.as_str(), span.parent_span_id.len(), span.trace_id.len()), ("GET", 0, 16));
        assert_eq!(text(span, "http.route"), None);
    }

    async fn the_last_spans_are_sent_before_the_process_ends(app: App) {
        let collector = Collector::start().await;
        let process = app.program(&[("OTEL_EXPORTER_OTLP_ENDPOINT", &collector.url)]).start();
        process.anonymous.get(MODELS).await.expect(200);
        process.stop().await;
        assert_eq!(collector.spans().len(), 1);
    }

    async fn a_collector_that_is_silent_delays_neither_requests_nor_the_end(app: App) {
        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", silent.local_addr().expect("an address"));
        let process = start(&app, &url);
        process.anonymous.get("/healthz").await.expect(200);
        let (_socket, _) = silent.accept().await.expect("an export");
        // More than wait to be sent.
        for _ in 0..3000 {
            process.anonymous.get("/healthz").await.expect(200);
        }
        process.stop().await;
    }

    async fn a_collector_that_cannot_be_reached_is_one_log_line(app: App) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        // Nothing listens there any more.
        drop(listener);
        let process = start(&app, &url);
        let management = process.management.as_ref().expect("a client");
        let failures = async || {
            let metrics = management.get("/metrics").await.expect(200).text().to_owned();
            let failures = metrics.lines().find_map(|line| line.strip_prefix("trace_exports_failed_total "));
            failures.and_then(|count| count.parse().ok()).unwrap_or(0)
        };
        // A scrape is a request, which has a span.
        eventually("several exports have failed", async || failures().await >= 5).await;
        process.anonymous.get("/healthz").await.expect(200);
        assert_eq!(process.log.with_message("cannot export traces, they are dropped").len(), 1);
        process.stop().await;
    }
}

fn start(app: &App, collector: &str) -> Process {
    let settings = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", collector),
        ("OTEL_BSP_SCHEDULE_DELAY", "20"),
        ("MANAGEMENT_BIND", "127.0.0.1:0"),
    ];
    app.program(&settings).start()
}

/// Receives spans.
struct Collector {
    url: String,
    spans: Arc<Mutex<Vec<Span>>>,
}

impl Collector {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let spans = Arc::<Mutex<Vec<Span>>>::default();
        let received = Arc::clone(&spans);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(receive(socket, Arc::clone(&received)));
            }
        });
        Self { url, spans }
    }

    fn spans(&self) -> Vec<Span> {
        let spans = self.spans.lock();
        spans.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Decodes each request of a connection. HTTP, as far as the exporter uses it.
async fn receive(socket: TcpStream, spans: Arc<Mutex<Vec<Span>>>) {
    let mut socket = BufReader::new(socket);
    loop {
        let (mut head, mut length) = (String::new(), 0);
        while !head.ends_with("\r\n\r\n") {
            let start = head.len();
            // The process is killed when its test ends.
            let Ok(1..) = socket.read_line(&mut head).await else {
                return;
            };
            if let Some(value) = head[start..].strip_prefix("content-length: ") {
                length = value.trim().parse().expect("a length");
            }
        }
        assert!(head.starts_with("POST /v1/traces HTTP/1.1\r\n"), "{head}");
        assert!(
            head.contains("\r\ncontent-type: application/x-protobuf\r\n"),
            "{head}"
        );
        let mut body = vec![0; length];
        socket.read_exact(&mut body).await.expect("a body");
        let request = ExportTraceServiceRequest::decode(&*body).expect("a request of OTLP");
        let scopes = request
            .resource_spans
            .into_iter()
            .flat_map(|resource| resource.scope_spans);
        let decoded = scopes.flat_map(|scope| scope.spans);
        spans
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(decoded);
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        socket
            .write_all(response)
            .await
            .expect("a response is sent");
    }
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter();
    digits.fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn text(span: &Span, attribute: &str) -> Option<String> {
    let mut attributes = span.attributes.iter();
    let attribute = attributes.find(|known| known.key == attribute)?;
    match attribute.value.as_ref()?.value.as_ref()? {
        Value::StringValue(text) => Some(text.clone()),
        Value::IntValue(number) => Some(number.to_string()),
        _ => None,
    }
}
