//! Files that are part of the program, with the validators that caches need.

use std::io::{self, Read};

use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use flate2::read::GzDecoder;
use openapi_runtime::Error;
use tokio::sync::OnceCell;
use tokio::task::spawn_blocking;
use xxhash_rust::xxh3::xxh3_64;

use crate::api::Api;
use crate::api::conditions::is_known;
use crate::compression::{ContentCoding, preferred_coding};

/// Caches store the file and ask each time whether it is current, since another version of the program may have another
/// one at the same path.
const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");

/// The bytes of a file, as they are part of the program.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content {
    Text(&'static str),
    Gzip(&'static [u8]),
}

/// A file.
#[derive(Debug)]
pub(super) struct StaticFile {
    content_type: HeaderValue,
    hash: u64,
    gzip: Option<&'static [u8]>,
    /// Empty until a client accepts no gzip.
    plain: OnceCell<Bytes>,
}

impl StaticFile {
    pub(super) fn new(content_type: &'static str, content: Content) -> Self {
        let (bytes, gzip, plain) = match content {
            Content::Text(text) => (
                text.as_bytes(),
                None,
                Some(Bytes::from_static(text.as_bytes())),
            ),
            Content::Gzip(bytes) => (bytes, Some(bytes), None),
        };
        Self {
            content_type: HeaderValue::from_static(content_type),
            hash: xxh3_64(bytes),
            gzip,
            plain: OnceCell::new_with(plain),
        }
    }

    /// The response to a request with these headers.
    pub(super) async fn respond(&self, request: &HeaderMap, api: &Api) -> Response {
        let response = self.representation(request).await;
        response.unwrap_or_else(|error| Error::internal(error).into_response(api))
    }

    async fn representation(&self, request: &HeaderMap) -> io::Result<Response> {
        let gzip = self
            .gzip
            .filter(|_| preferred_coding(request, &[ContentCoding::Gzip]).is_some());
        let suffix = if gzip.is_some() { "-gzip" } else { "" };
        let etag = format!("\"{:016x}{suffix}\"", self.hash);
        let etag = HeaderValue::try_from(etag).map_err(io::Error::other)?;
        let mut response = if is_known(request, &etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else if let Some(gzip) = gzip {
            let encoding = [(CONTENT_ENCODING, HeaderValue::from_static("gzip"))];
            (encoding, Bytes::from_static(gzip)).into_response()
        } else {
            self.plain().await?.into_response()
        };
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.content_type.clone());
        headers.insert(CACHE_CONTROL, REVALIDATE);
        headers.insert(ETAG, etag);
        if self.gzip.is_some() {
            headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        }
        Ok(response)
    }

    /// The file without compression. It is decompressed once.
    async fn plain(&self) -> io::Result<Bytes> {
        let gzip = self.gzip.unwrap_or_default();
        let decompress = move || {
            let mut plain = Vec::new();
            GzDecoder::new(gzip).read_to_end(&mut plain)?;
            Ok(Bytes::from(plain))
        };
        let plain = self
            .plain
            .get_or_try_init(|| async { spawn_blocking(decompress).await? });
        plain.await.cloned()
    }
}
