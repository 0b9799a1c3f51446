//! Compares responses and their headers.

use super::{Both, content};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;
use crate::usage::{Direction, Pair, Subject, Usage};

/// Compares the responses by status. The direction is that of a request in a webhook, to which a consumer responds.
pub(super) fn compare<'a>(responses: &Both<'a>, direction: Direction, findings: &mut Findings<'a>) {
    let status =
        |name: &str| name == "default" || name.starts_with(|first: char| first.is_ascii_digit());
    for (name, base) in responses.base.properties() {
        if !status(name) {
            continue;
        }
        match response(&responses.revision, name) {
            Some(revision) => pair(&Both { base, revision }, direction, findings),
            None if direction == Direction::Response => {
                removed(name, &responses.base.at(name), findings);
            }
            None => {
                let message = format!("the response {name} is no longer expected");
                findings.error(
                    "request-response-status-removed",
                    &responses.base.at(name),
                    message,
                );
            }
        }
    }
    for (name, revision) in responses.revision.properties() {
        let exact = responses
            .base
            .properties()
            .iter()
            .any(|(other, _)| other.eq_ignore_ascii_case(name));
        if exact || !status(name) {
            continue;
        }
        // Consumers read it as what they know.
        if let Some(base) = response(&responses.base, name) {
            pair(&Both { base, revision }, direction, findings);
        } else if direction == Direction::Response && name.starts_with('2') {
            let message = format!("the response {name} is new, which a consumer may not know");
            findings.info(
                "response-success-status-added",
                &responses.revision.at(name),
                message,
            );
        }
    }
}

/// The response that applies to a status: that status, its range, or the default.
fn response<'a>(responses: &Node<'a>, status: &str) -> Option<Node<'a>> {
    let range = format!("{}XX", status.get(..1).unwrap_or_default());
    let names = [status, range.as_str(), "default"];
    let all = responses.properties();
    let find = |name: &&str| {
        all.iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
    };
    names.iter().find_map(find).map(|(_, node)| node.clone())
}

fn removed<'a>(status: &str, base: &Node<'a>, findings: &mut Findings<'a>) {
    let message = format!("the response {status} was removed");
    match status {
        "default" => findings.warning("response-default-removed", base, message),
        _ if status.starts_with('2') => {
            findings.error("response-success-status-removed", base, message);
        }
        _ => findings.warning("response-non-success-status-removed", base, message),
    }
}

fn pair<'a>(response: &Both<'a>, direction: Direction, findings: &mut Findings<'a>) {
    let content = response.at("content");
    let is_empty = |node: &Node<'_>| node.value.as_object().is_none_or(serde_json::Map::is_empty);
    match (is_empty(&content.base), is_empty(&content.revision)) {
        (false, true) if direction == Direction::Response => {
            findings.error(
                "response-body-removed",
                &response.base,
                "the response no longer has a body",
            );
        }
        (true, false) if direction == Direction::Response => {
            findings.warning(
                "response-body-added",
                &response.revision,
                "the response has a body, which it had not",
            );
        }
        _ => content::compare(&content, direction, "response", findings),
    }
    headers(&response.at("headers"), direction, findings);
}

fn headers<'a>(headers: &Both<'a>, direction: Direction, findings: &mut Findings<'a>) {
    let revisions = headers.revision.properties();
    for (name, base) in headers.base.properties() {
        // OpenAPI ignores it: it is the media type.
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let required = base.is_true("required");
        let Some((_, revision)) = revisions
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
        else {
            let message = format!("the response header `{name}` was removed");
            let node = headers.base.at(name);
            if required {
                findings.error("required-response-header-removed", &node, message);
            } else {
                findings.warning("optional-response-header-removed", &node, message);
            }
            continue;
        };
        if required && !revision.is_true("required") {
            let message = format!("the response header `{name}` became optional");
            findings.error("response-header-became-optional", revision, message);
        }
        findings.schemas.push(Pair {
            base: Schema::new(&base.at("schema")),
            revision: Schema::new(&revision.at("schema")),
            usage: Usage {
                direction,
                subject: Subject::Header(name.to_owned()),
            },
        });
    }
}
