//! Compares request bodies, and the media types of bodies.

use super::Both;
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;
use crate::usage::{Direction, Pair, Subject, Usage};

/// Compares the request bodies of two operations. The direction is that of a response in a webhook, which a consumer receives.
pub(super) fn body<'a>(operation: &Both<'a>, direction: Direction, findings: &mut Findings<'a>) {
    let body = operation.at("requestBody");
    let body = Both {
        base: body.base.resolve(),
        revision: body.revision.resolve(),
    };
    let required = (
        body.base.is_true("required"),
        body.revision.is_true("required"),
    );
    let is_request = direction == Direction::Request;
    match (body.base.value.is_null(), body.revision.value.is_null()) {
        (true, false) if is_request && required.1 => {
            let message = "a request body is new and required";
            findings.error("request-body-added-required", &body.revision, message);
        }
        (false, true) if is_request => {
            findings.error(
                "request-body-removed",
                &body.base,
                "the request body was removed",
            );
        }
        (false, false) => {
            if is_request && required == (false, true) {
                let node = body.revision.at("required");
                findings.error(
                    "request-body-became-required",
                    &node,
                    "the request body became required",
                );
            }
            compare(&body.at("content"), direction, "request-body", findings);
        }
        _ => {}
    }
}

/// Compares the schemas of each media type. Reports those that were removed as `ID-media-type-removed`.
pub(super) fn compare<'a>(
    content: &Both<'a>,
    direction: Direction,
    id: &str,
    findings: &mut Findings<'a>,
) {
    let revisions = content.revision.properties();
    for (name, base) in content.base.properties() {
        let exact = revisions
            .iter()
            .find(|(other, _)| normal(other) == normal(name));
        let range = || {
            let covers = |(other, _): &&(&str, Node<'_>)| match direction {
                Direction::Request => covers(other, name),
                Direction::Response => covers(name, other),
            };
            revisions.iter().find(covers)
        };
        let Some((_, revision)) = exact.or_else(range) else {
            let message = format!("the media type `{name}` was removed");
            findings.error(&format!("{id}-media-type-removed"), &base, message);
            continue;
        };
        let media = Both {
            base,
            revision: revision.clone(),
        };
        encodings(&media, id, findings);
        let schema = media.at("schema");
        findings.schemas.push(Pair {
            base: Schema::new(&schema.base),
            revision: Schema::new(&schema.revision),
            usage: Usage {
                direction,
                subject: Subject::Body,
            },
        });
    }
}

/// Compares how the properties of forms are sent.
fn encodings<'a>(media: &Both<'a>, id: &str, findings: &mut Findings<'a>) {
    let encodings = media.at("encoding");
    let mut names: Vec<&str> = encodings
        .base
        .properties()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    names.extend(
        encodings
            .revision
            .properties()
            .into_iter()
            .map(|(name, _)| name),
    );
    names.sort_unstable();
    names.dedup();
    for name in names {
        let encoding = encodings.at(name);
        let keywords = ["contentType", "style", "explode", "allowReserved"];
        let changed = |keyword: &&str| {
            encoding.base.value.get(keyword) != encoding.revision.value.get(keyword)
        };
        if let Some(keyword) = keywords.into_iter().find(changed) {
            let exists = !encoding.revision.value.is_null();
            let node = if exists {
                &encoding.revision
            } else {
                &encoding.base
            };
            let message = format!("the property `{name}` has another `{keyword}`");
            findings.warning(&format!("{id}-encoding-changed"), node, message);
        }
    }
}

/// A media type in lowercase, without spaces.
fn normal(media_type: &str) -> String {
    media_type.to_ascii_lowercase().replace(' ', "")
}

/// Whether a range such as `application/*` includes a media type.
fn covers(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (normal(range), normal(media_type));
    let prefix = range
        .strip_suffix('*')
        .filter(|prefix| prefix.ends_with('/'));
    range == "*/*" || prefix.is_some_and(|prefix| media_type.starts_with(prefix))
}
