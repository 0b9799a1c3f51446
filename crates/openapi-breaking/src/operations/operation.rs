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
    found: &mut Findings<'a>,
) {
    let Both { base, revision } = operation;
    if base.is_true("x-unimplemented") {
        return; // Nobody can use it.
    }
    if revision.is_true("x-unimplemented") {
        let place = revision.at("x-unimplemented");
        found.error(
            "api-unimplemented",
            &place,
            "the operation is no longer implemented",
        );
    }
    labels(operation, found);
    servers::compare([root, paths, operation], found);
    security::compare(root, operation, found);
    extensions(operation, found);
    parameters::compare(paths, operation, names, found);
    content::body(operation, Direction::Request, found);
    responses::compare(&operation.at("responses"), Direction::Response, found);
    let callbacks = operation.at("callbacks");
    for (name, _) in callbacks.base.properties() {
        let callback = callbacks.at(name);
        let resolved = Both {
            base: callback.base.resolve(),
            revision: callback.revision.resolve(),
        };
        webhooks(&resolved, "callback", found);
    }
}

fn labels<'a>(operation: &Both<'a>, found: &mut Findings<'a>) {
    let Both { base, revision } = operation;
    if let Some(old) = base.text("operationId") {
        match revision.text("operationId") {
            Some(new) if new == old => {}
            Some(new) => {
                let message = format!(
                    "the operation `{old}` is called `{new}`, which renames it in generated clients"
                );
                found.warning(
                    "api-operation-id-changed",
                    &revision.at("operationId"),
                    message,
                );
            }
            None => {
                let message = format!(
                    "the operation is no longer called `{old}`, which renames it in generated clients"
                );
                found.warning("api-operation-id-removed", &base.at("operationId"), message);
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
        found.info(
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
        found.info(
            "api-tag-added",
            tag,
            format!("the operation has the new tag {}", tag.value),
        );
    }
    if revision.is_true("deprecated") && !base.is_true("deprecated") {
        found.info(
            "endpoint-deprecated",
            &revision.at("deprecated"),
            "the operation is deprecated",
        );
    }
}

/// The extensions of this project that decide about requests.
fn extensions<'a>(operation: &Both<'a>, found: &mut Findings<'a>) {
    let roles = operation.at("x-required-role");
    if !roles.revision.value.is_null() && roles.base.value != roles.revision.value {
        let message = format!("the operation requires the role {}", roles.revision.value);
        found.error("api-required-role-changed", &roles.revision, message);
    }
    let limits = operation.at("x-body-limit");
    let place = &limits.revision;
    match (limits.base.value.as_u64(), place.value.as_u64()) {
        (Some(old), Some(new)) if new < old => {
            let message = format!("request bodies may have {new} bytes instead of {old}");
            found.error("request-body-limit-decreased", place, message);
        }
        (None, Some(new)) => {
            let message = format!("request bodies may have at most {new} bytes");
            found.warning("request-body-limit-set", place, message);
        }
        _ => {}
    }
}
