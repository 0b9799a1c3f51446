//! Pages for people: Swagger UI at `/docs`, in which requests can be tried, and Scalar at `/reference`, which reads well. `/`
//! leads people to them and programs to the document.
//!
//! The viewers are part of the program (`crates/openapi-viewers`), so that the pages load nothing from other hosts.

use std::sync::Arc;

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use openapi_runtime::Accept;
use openapi_viewers::{SCALAR_SCRIPT, SWAGGER_UI_SCRIPT, SWAGGER_UI_STYLES};

use super::static_file::Content::{self, Gzip, Text};
use super::static_file::StaticFile;
use crate::api::Api;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLES: &str = "text/css; charset=utf-8";

/// The policy of the pages: every script is a file of this server. Both viewers set styles inline and have icons in their
/// style sheets.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// Paths that lead to another one. FastAPI has its reading view at `/redoc`.
const REDIRECTS: &[(&str, &str)] = &[
    ("/docs/", "/docs"),
    ("/reference/", "/reference"),
    ("/redoc", "/reference"),
    ("/redoc/", "/reference"),
];

/// Path, type and content of each file.
const FILES: &[(&str, &str, Content)] = &[
    ("/docs", HTML, Text(include_str!("docs.html"))),
    ("/docs/page.js", SCRIPT, Text(include_str!("docs.js"))),
    ("/docs/swagger-ui.js", SCRIPT, Gzip(SWAGGER_UI_SCRIPT)),
    ("/docs/swagger-ui.css", STYLES, Gzip(SWAGGER_UI_STYLES)),
    ("/reference", HTML, Text(include_str!("reference.html"))),
    (
        "/reference/page.js",
        SCRIPT,
        Text(include_str!("reference.js")),
    ),
    ("/reference/scalar.js", SCRIPT, Gzip(SCALAR_SCRIPT)),
    ("/page.css", STYLES, Text(include_str!("page.css"))),
    (
        "/favicon.ico",
        "image/svg+xml",
        Text(include_str!("icon.svg")),
    ),
];

/// The paths of the routes.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    let files = FILES.iter().map(|(path, ..)| *path);
    let redirects = REDIRECTS.iter().map(|(path, _)| *path);
    files.chain(redirects).chain(["/"])
}

/// The routes. `is_on` is whether the pages are served; `/` exists in any case.
pub(super) fn router(api: &Api, is_on: bool) -> Router {
    let mut router = Router::new().route(
        "/",
        get(async move |headers: HeaderMap| root(&headers, is_on)),
    );
    if !is_on {
        return router;
    }
    for &(path, content_type, content) in FILES {
        let file = Arc::new(StaticFile::new(content_type, content));
        let (api, is_page) = (api.clone(), content_type == HTML);
        let respond = async move |headers: HeaderMap| {
            let mut response = file.respond(&headers, &api).await;
            if is_page {
                response
                    .headers_mut()
                    .insert(CONTENT_SECURITY_POLICY, POLICY);
            }
            response
        };
        router = router.route(path, get(respond));
    }
    for &(path, target) in REDIRECTS {
        router = router.route(path, get(Redirect::temporary(target)));
    }
    router
}

/// Leads people to a page and programs to the document. A client that accepts anything is a program.
fn root(headers: &HeaderMap, is_on: bool) -> Response {
    let types = ["application/json", "application/yaml", "text/html"];
    let target = match Accept::new(headers).choose(&types) {
        Some("text/html") if is_on => "/docs",
        Some("application/yaml") => "/openapi.yaml",
        _ => "/openapi.json",
    };
    ([(VARY, "Accept")], Redirect::temporary(target)).into_response()
}
