//! Entity tags (RFC 9110, section 8.8.3).
//!
//! A version has one for each content coding, because the bytes differ. In conditions all of them mean the version: whoever
//! has one of its representations knows its state.

use axum::http::HeaderValue;
use headers::{ETag, Header};

use crate::catalog::Version;
use crate::compression::ContentCoding;

/// The strong entity tag of a version in a content coding.
pub(super) fn etag(version: &Version, coding: Option<ContentCoding>) -> HeaderValue {
    let Version { revision, hash, .. } = version;
    let tag = match coding {
        None => format!("\"{revision}-{hash}\""),
        Some(coding) => format!("\"{revision}-{hash}-{}\"", coding.name()),
    };
    HeaderValue::try_from(tag).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// Returns the first tag of a version for which a condition is true. That of the `preferred` coding comes first: a cache that
/// knows several stores what is in the response under the tag that it contains.
pub(super) fn find(
    version: &Version,
    preferred: Option<ContentCoding>,
    condition: impl Fn(&ETag) -> bool,
) -> Option<HeaderValue> {
    let others = ContentCoding::ALL.into_iter().map(Some).chain([None]);
    let mut tags = [preferred].into_iter().chain(others);
    tags.find_map(|coding| {
        let value = etag(version, coding);
        let tag = ETag::decode(&mut std::iter::once(&value)).ok()?;
        condition(&tag).then_some(value)
    })
}
