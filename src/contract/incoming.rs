//! One request on its way to an operation.

use std::borrow::Cow;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::HeaderName;
use axum::http::header::{CONTENT_LENGTH, COOKIE, EXPECT};
use axum::http::request::Parts;
use futures_util::{FutureExt, StreamExt, stream};
use http_body_util::{BodyExt, BodyStream, LengthLimitError, Limited, StreamBody};
use memchr::{memchr, memchr_iter};
use percent_encoding::percent_decode_str;
use tokio::time::timeout;

use super::source::Pairs;
use super::{At, BodyLimits, Error, Members, Operation, Problems, bearer};

const PATH: At<'static> = At::part("path");
const QUERY: At<'static> = At::part("query");
const HEADER: At<'static> = At::part("header");
const COOKIES: At<'static> = At::part("cookie");

/// One request, and the operation that it is for.
#[derive(Debug)]
pub struct Incoming {
    operation: &'static Operation,
    /// In a box, since futures that pass it on keep room for it several times.
    pub(super) parts: Box<Parts>,
    unread: Body,
    pub(super) body: Bytes,
}

impl Incoming {
    pub(super) fn new(operation: &'static Operation, request: Request) -> Self {
        let (parts, unread) = request.into_parts();
        Self {
            operation,
            parts: Box::new(parts),
            unread,
            body: Bytes::new(),
        }
    }

    /// Takes what has arrived of the body by now, so that whoever handles the request on another thread need not ask the
    /// connection's for it. A client that waits to be told to go on (RFC 9110, section 10.1.1) is not told so by this.
    pub(super) fn with_arrived(mut self) -> Self {
        if self.parts.headers.contains_key(EXPECT) {
            return self;
        }
        if let Some(Some(frame)) = self.unread.frame().now_or_never() {
            let rest = std::mem::take(&mut self.unread);
            let frames = stream::iter([frame]).chain(BodyStream::new(rest));
            self.unread = Body::new(StreamBody::new(frames));
        }
        self
    }

    /// The bearer token (RFC 6750, section 2.1).
    ///
    /// # Errors
    /// 401 when there is none.
    pub fn bearer(&self) -> Result<&str, Error> {
        bearer::token(&self.parts.headers)
    }

    /// Reads the body.
    ///
    /// # Errors
    /// 413 when it is longer than allowed, without reading it all, and 408 when it takes too long.
    pub async fn read_body(&mut self, limits: BodyLimits) -> Result<(), Error> {
        let most = self.operation.body_limit.unwrap_or(limits.most_bytes);
        let announced = self.parts.headers.get(CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: u64| length > most as u64) {
            return Err(Error::content_too_large(most));
        }
        let unread = std::mem::take(&mut self.unread);
        let read = timeout(limits.longest, Limited::new(unread, most).collect());
        let read = read.await.map_err(|_| Error::request_timeout())?;
        let body = read.map_err(|error| match error.downcast::<LengthLimitError>() {
            Ok(_) => Error::content_too_large(most),
            Err(broken) => Error::broken_body(broken),
        })?;
        self.body = body.to_bytes();
        Ok(())
    }

    /// The parameters in the path.
    pub fn path<'p>(&self, problems: &'p mut Problems) -> Members<'_, 'p> {
        let path = self.parts.uri.path();
        let pairs = self.operation.path_parameters.iter();
        let pairs = pairs.filter_map(|(segment, name)| {
            let value = percent_decoded(nth_segment(path, *segment)?);
            Some((Cow::Borrowed(*name), value))
        });
        Members::parameters(pairs.collect(), &PATH, problems)
    }

    /// The parameters in the query.
    pub fn query<'p>(&self, problems: &'p mut Problems) -> Members<'_, 'p> {
        let query = self.parts.uri.query().unwrap_or_default();
        Members::parameters(
            form_urlencoded::parse(query.as_bytes()).collect(),
            &QUERY,
            problems,
        )
    }

    /// The header `header` and no other, as `name`, which is how the document spells it. Sent several times, it is one
    /// list (RFC 9110, section 5.3).
    pub fn header<'p>(
        &self,
        header: HeaderName,
        name: &'static str,
        problems: &'p mut Problems,
    ) -> Members<'_, 'p> {
        let values = self.parts.headers.get_all(header).iter();
        let value = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .reduce(|all, one| Cow::Owned(format!("{all}, {one}")));
        let pairs = value.map(|value| (Cow::Borrowed(name), value));
        Members::parameters(pairs.into_iter().collect(), &HEADER, problems)
    }

    /// The cookies (RFC 6265, section 4.2).
    pub fn cookies<'p>(&self, problems: &'p mut Problems) -> Members<'_, 'p> {
        let headers = self
            .parts
            .headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|header| header.to_str().ok());
        let cookies = headers
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        let pairs: Pairs<'_> = cookies
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Members::parameters(pairs, &COOKIES, problems)
    }
}

/// What follows that slash of a path, up to the next.
fn nth_segment(path: &str, slash: usize) -> Option<&str> {
    let mut slashes = memchr_iter(b'/', path.as_bytes());
    let begin = slashes.nth(slash.checked_sub(1)?)? + 1;
    path.get(begin..slashes.next().unwrap_or(path.len()))
}

fn percent_decoded(text: &str) -> Cow<'_, str> {
    match memchr(b'%', text.as_bytes()) {
        Some(_) => percent_decode_str(text).decode_utf8_lossy(),
        None => text.into(),
    }
}
