//! The rules of `x-strict: true`, for a document whose authors want more than OpenAPI demands.

use serde_json::{Value, json};

use super::Operations;
use super::naming::Node;
use crate::document::items;

impl Operations<'_> {
    /// An operation has an `operationId` and one tag, and declares every status code with which the runtime responds on its
    /// behalf.
    pub(super) fn check_strictly(
        &self,
        node: &Node<'_>,
        responses: &Value,
        has_input: bool,
        is_secured: bool,
    ) {
        if !node.operation["operationId"].is_string() {
            self.problems
                .error(&node.pointer, "x-strict: set operationId");
        }
        if items(&node.operation["tags"]).count() != 1 {
            self.problems.error(&node.pointer, "x-strict: set one tag");
        }
        let has_body = !node.operation["requestBody"].is_null();
        let has_role = !node.operation["x-required-role"].is_null();
        for (status, is_required, reason) in [
            (500, true, "every operation can fail"),
            (401, is_secured, "the operation is secured"),
            (403, has_role, "the operation requires a role"),
            (422, has_input, "the operation has parameters or a body"),
            (408, has_body, "the operation has a body"),
            (413, has_body, "the operation has a body"),
        ] {
            if is_required && !items(&responses["statuses"]).any(|code| *code == json!(status)) {
                let pointer = node.pointer.at("responses");
                let message = format!("x-strict: declare {status}, because {reason}");
                self.problems.error(&pointer, message);
            }
        }
    }
}
