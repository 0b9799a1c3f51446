//! Compares the parameters of operations.

use super::Both;
use super::parameter::{self, Parameter};
use crate::change::Findings;
use crate::document::Node;

/// The parameters of an operation: its own, and those of its path that it does not replace.
fn parameters<'a>(path: &Node<'a>, operation: &Node<'a>) -> Vec<Parameter<'a>> {
    let mut parameters: Vec<Parameter<'a>> = Vec::new();
    for entry in [operation, path]
        .iter()
        .flat_map(|level| level.at("parameters").items())
    {
        let node = entry.resolve();
        let (Some(location), Some(name)) = (node.text("in"), node.text("name")) else {
            continue;
        };
        if !parameters.iter().any(|other| other.is(location, name)) {
            parameters.push(Parameter {
                node,
                entry,
                location,
                name,
            });
        }
    }
    parameters
}

/// Compares the parameters; `paths` are what the methods share, and `names` are the paths.
pub(super) fn compare<'a>(
    paths: &Both<'a>,
    operation: &Both<'a>,
    names: (&str, &str),
    findings: &mut Findings<'a>,
) {
    let base = parameters(&paths.base, &operation.base);
    let mut revision = parameters(&paths.revision, &operation.revision);
    for old in base {
        let name = match old.location {
            "path" => renamed(names, old.name),
            _ => old.name,
        };
        let same = revision.iter().position(|new| new.is(old.location, name));
        let moved = || revision.iter().position(|new| new.name == old.name);
        match same.or_else(moved) {
            Some(index) => parameter::compare(&old, &revision.remove(index), findings),
            None if old.location == "path" => {}
            None => {
                let message = format!("the {} was removed, and is ignored", old.label());
                findings.warning("request-parameter-removed", &old.entry, message);
            }
        }
    }
    for new in revision
        .iter()
        .filter(|new| new.required() && new.location != "path")
    {
        let message = format!("the {} is new and required", new.label());
        findings.error("new-required-request-parameter", &new.entry, message);
    }
}

/// The name in the new path of the parameter that has this name in the old path.
fn renamed<'a>((old, new): (&str, &'a str), name: &'a str) -> &'a str {
    fn names(path: &str) -> impl Iterator<Item = &str> {
        path.split('{')
            .skip(1)
            .filter_map(|part| Some(part.split_once('}')?.0))
    }
    let index = names(old).position(|other| other == name);
    index
        .and_then(|index| names(new).nth(index))
        .unwrap_or(name)
}
