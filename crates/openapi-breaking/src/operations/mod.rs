//! Compares paths, operations and what they consist of.

mod content;
mod operation;
mod parameter;
mod parameters;
mod responses;
mod security;
mod servers;

use crate::change::{Change, Findings};
use crate::document::{Document, Node};
use crate::graph::Graph;
use crate::usage::Direction;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// A path, or an operation and its path, in both versions.
struct Both<'a> {
    base: Node<'a>,
    revision: Node<'a>,
}

impl Both<'_> {
    /// The same property of both.
    fn at(&self, name: &str) -> Self {
        Self {
            base: self.base.at(name),
            revision: self.revision.at(name),
        }
    }
}

/// The changes of all operations, each with the operation that it belongs to.
pub(crate) fn compare(base: &Document, revision: &Document) -> Vec<(Option<String>, Change)> {
    let root = Both {
        base: base.root(),
        revision: revision.root(),
    };
    let mut graph = Graph::default();
    let mut changes = Vec::new();
    let mut add = |operation: Option<String>, findings: Findings<'_>| {
        let schemas = graph.changes(findings.schemas).into_iter().cloned();
        let all = findings.changes.into_iter().chain(schemas);
        changes.extend(all.map(|change| (operation.clone(), change)));
    };
    for (path, base) in root.base.at("paths").properties() {
        let (other, revision) = same_path(&root.revision.at("paths"), path);
        let paths = Both { base, revision };
        let names = (path, other);
        for method in METHODS {
            let name = format!("{} {path}", method.to_uppercase());
            let operation = paths.at(method);
            let mut findings = Findings::default();
            if operation.base.value.is_null() {
                continue;
            }
            if operation.revision.value.is_null() {
                removed(&root, &operation.base, &name, &mut findings);
            } else {
                operation::compare(&root, &paths, &operation, names, &mut findings);
            }
            add(Some(name), findings);
        }
    }
    let mut findings = Findings::default();
    let unmatched = root.at("x-unmatched-responses");
    responses::compare(&unmatched, Direction::Response, &mut findings);
    webhooks(&root.at("webhooks"), "webhook", &mut findings);
    add(None, findings);
    changes
}

/// The path of the revision that matches the same requests, and what it contains: null if there is none. Its parameters may
/// have other names.
fn same_path<'a>(paths: &Node<'a>, path: &'a str) -> (&'a str, Node<'a>) {
    let all = paths.properties();
    let exact = all.iter().find(|(other, _)| *other == path);
    let template_of = template(path);
    let renamed = || all.iter().find(|(other, _)| template(other) == template_of);
    let same = exact.or_else(renamed).cloned();
    same.unwrap_or_else(|| (path, paths.at(path)))
}

/// A path without the names of its parameters.
fn template(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |template, part| {
        let literal = part.split_once('}').map_or("", |(_, literal)| literal);
        format!("{template}{{}}{literal}")
    })
}

fn removed<'a>(root: &Both<'a>, operation: &Node<'a>, name: &str, findings: &mut Findings<'a>) {
    if operation.is_true("x-unimplemented") {
        return;
    }
    let moved = operation.text("operationId").and_then(|id| {
        let paths = root.revision.at("paths").properties();
        paths.into_iter().find_map(|(path, item)| {
            let same = |method: &&&str| item.at(method).text("operationId") == Some(id);
            let method = METHODS.iter().find(same)?;
            Some(format!("{} {path}", method.to_uppercase()))
        })
    });
    let message = match moved {
        Some(new) => format!("{name} was removed; its operation is now {new}"),
        None => format!("{name} was removed"),
    };
    if operation.is_true("deprecated") {
        findings.warning("api-removed-with-deprecation", operation, message);
    } else {
        findings.error("api-removed-without-deprecation", operation, message);
    }
}

/// Compares what the server sends to consumers: webhooks and callbacks.
fn webhooks<'a>(items: &Both<'a>, noun: &str, findings: &mut Findings<'a>) {
    for (name, item) in items.base.properties() {
        let revision = items.revision.at(name).resolve();
        for method in METHODS.iter().filter(|method| item.get(method).is_some()) {
            let operation = Both {
                base: item.clone(),
                revision: revision.clone(),
            }
            .at(method);
            if operation.revision.value.is_null() {
                let message = format!("the {noun} `{name}` is no longer sent");
                findings.error(&format!("{noun}-removed"), &operation.base, message);
                continue;
            }
            content::body(&operation, Direction::Response, findings);
            responses::compare(&operation.at("responses"), Direction::Request, findings);
        }
    }
}
