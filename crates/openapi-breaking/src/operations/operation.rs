//! Compares an operation with the one that replaces it.

use serde_json::Value;

use super::{Both, content, parameters, responses, security, servers, webhooks};
use crate::change::Findings;
use crate::usage::Direction;

/// Compares the operations; `paths` are what their methods share, and `names` their paths.
pub(super) fn compare<'a>(
    root: &Both<'a>,
    paths: &Both<'a>,
    operation: &Both<'a>,
    names: (&str, &str),
    findings: &mut Findings<'a>,
) {
    let Both { base, revision } = operation;
    if base.is_true("x-unimplemented") {
        return; // Nobody can use it.
    }
    if revision.is_true("x-unimplemented") {
        let node = revision.at("x-unimplemented");
        findings.error(
            "api-unimplemented",
            &node,
            "the operation is no longer implemented",
        );
    }
    labels(operation, findings);
    servers::compare([root, paths, operation], findings);
    security::compare(root, operation, findings);
    extensions(operation, findings);
    parameters::compare(paths, operation, names, findings);
    content::body(operation, Direction::Request, findings);
    responses::compare(&operation.at("responses"), Direction::Response, findings);
    let callbacks = operation.at("callbacks");
    for (name, _) in callbacks.base.properties() {
        let callback = callbacks.at(name);
        let resolved = Both {
            base: callback.base.resolve(),
            revision: callback.revision.resolve(),
        };
        webhooks(&resolved, "callback", findings);
    }
}

fn labels<'a>(operation: &Both<'a>, findings: &mut Findings<'a>) {
    let Both { base, revision } = operation;
    if let Some(old) = base.text("operationId") {
        match revision.text("operationId") {
            Some(new) if new == old => {}
            Some(new) => {
                let message = format!(
                    "the operation `{old}` is called `{new}`, which renames it in generated clients"
                );
                findings.warning(
                    "api-operation-id-changed",
                    &revision.at("operationId"),
                    message,
                );
            }
            None => {
                let message = format!(
                    "the operation is no longer called `{old}`, which renames it in generated clients"
                );
                findings.warning("api-operation-id-removed", &base.at("operationId"), message);
            }
        }
    }
    let (old, new) = (base.at("tags"), revision.at("tags"));
    let missing = |tag: &&Value, others: &Value| {
        !others.as_array().is_some_and(|others| others.contains(tag))
    };
    for tag in old
        .items()
        .iter()
        .filter(|tag| missing(&tag.value, new.value))
    {
        findings.info(
            "api-tag-removed",
            tag,
            format!("the operation no longer has the tag {}", tag.value),
        );
    }
    for tag in new
        .items()
        .iter()
        .filter(|tag| missing(&tag.value, old.value))
    {
        findings.info(
            "api-tag-added",
            tag,
            format!("the operation has the new tag {}", tag.value),
        );
    }
    if revision.is_true("deprecated") && !base.is_true("deprecated") {
        findings.info(
            "endpoint-deprecated",
            &revision.at("deprecated"),
            "the operation is deprecated",
        );
    }
}

/// The extensions of this project that decide about requests.
fn extensions<'a>(operation: &Both<'a>, findings: &mut Findings<'a>) {
    let roles = operation.at("x-required-role");
    if !roles.revision.value.is_null() && roles.base.value != roles.revision.value {
        let message = format!("the operation requires the role {}", roles.revision.value);
        findings.error("api-required-role-changed", &roles.revision, message);
    }
    let limits = operation.at("x-body-limit");
    let node = &limits.revision;
    match (limits.base.value.as_u64(), node.value.as_u64()) {
        (Some(old), Some(new)) if new < old => {
            let message = format!("request bodies may have {new} bytes instead of {old}");
            findings.error("request-body-limit-decreased", node, message);
        }
        (None, Some(new)) => {
            let message = format!("request bodies may have at most {new} bytes");
            findings.warning("request-body-limit-set", node, message);
        }
        _ => {}
    }
}
