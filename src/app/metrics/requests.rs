//! Metrics of requests, with the names of the OpenTelemetry conventions for HTTP.
//!
//! A read takes microseconds, so that looking up a series by its labels would be noticed. Each series is looked up once,
//! and then found by index. The metrics of a read take about 550 of its 37,000 instructions (`valgrind --tool=callgrind`):
//! 330 to record the duration and add it to its bucket later, 120 to read the clock, 100 to note the operation.

use std::sync::OnceLock;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use metrics::{Counter, Gauge, Histogram, Label, counter, gauge, histogram};

pub(super) const DURATION: &str = "http_server_request_duration_seconds";
pub(super) const ACTIVE: &str = "http_server_active_requests";
pub(super) const ABANDONED: &str = "http_server_requests_abandoned_total";

/// The methods that a label may name. Others are `_OTHER`, as the conventions say.
const METHODS: [&str; 10] = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "_OTHER",
];

/// The range of status codes.
const STATUSES: usize = 600;

/// Measures the requests of a service.
pub(in crate::app) struct RequestMetrics {
    /// The routes, and one more without a name for requests that match none.
    routes: Vec<Route>,
    /// By method.
    active: [Gauge; METHODS.len()],
    abandoned: Counter,
}

/// The series of a route, by method and status.
struct Route {
    template: Option<&'static str>,
    methods: [OnceLock<Box<[OnceLock<Histogram>]>>; METHODS.len()],
}

/// A request in progress. Counts it as abandoned if it is dropped before [`ActiveRequest::responded`].
pub(in crate::app) struct ActiveRequest<'m> {
    metrics: &'m RequestMetrics,
    method: usize,
    is_abandoned: bool,
}

impl RequestMetrics {
    /// Measures requests to these path templates.
    pub fn new(templates: impl IntoIterator<Item = &'static str>) -> Self {
        let named = templates.into_iter().map(Some);
        let routes = named.chain([None]).map(|template| Route {
            template,
            methods: Default::default(),
        });
        Self {
            routes: routes.collect(),
            active: METHODS.map(|method| gauge!(ACTIVE, "http_request_method" => method)),
            abandoned: counter!(ABANDONED),
        }
    }

    /// Counts a request as active.
    pub fn begin(&self, method: &Method) -> ActiveRequest<'_> {
        let method = index(method);
        self.active[method].increment(1.0);
        ActiveRequest {
            metrics: self,
            method,
            is_abandoned: true,
        }
    }
}

impl ActiveRequest<'_> {
    /// Records the response. `template` is the path template that the request has matched, or else its path.
    pub fn responded(mut self, template: &str, status: StatusCode, duration: Duration) {
        self.is_abandoned = false;
        let routes = &self.metrics.routes;
        let mut named = routes.iter();
        let named = named.find(|route| route.template == Some(template));
        if let Some(route) = named.or(routes.last()) {
            route.record(self.method, status, duration);
        }
    }
}

impl Drop for ActiveRequest<'_> {
    fn drop(&mut self) {
        self.metrics.active[self.method].decrement(1.0);
        if self.is_abandoned {
            self.metrics.abandoned.increment(1);
        }
    }
}

impl Route {
    fn record(&self, method: usize, status: StatusCode, duration: Duration) {
        let statuses =
            self.methods[method].get_or_init(|| (0..STATUSES).map(|_| OnceLock::new()).collect());
        let Some(series) = statuses.get(usize::from(status.as_u16())) else {
            return;
        };
        let series = series.get_or_init(|| self.series(METHODS[method], status));
        series.record(duration.as_secs_f64());
    }

    fn series(&self, method: &'static str, status: StatusCode) -> Histogram {
        let mut labels = vec![
            Label::new("http_request_method", method),
            Label::new("http_response_status_code", status.as_str().to_owned()),
        ];
        labels.extend(
            self.template
                .map(|template| Label::new("http_route", template)),
        );
        histogram!(DURATION, labels)
    }
}

/// The index in [`METHODS`].
fn index(method: &Method) -> usize {
    let methods = METHODS.iter();
    let known = methods.clone().position(|known| *known == method.as_str());
    known.unwrap_or(methods.len() - 1)
}
