//! Compares a parameter with the one that replaces it.

use serde_json::Value;

use super::{Both, content};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;
use crate::usage::{Direction, Pair, Subject, Usage};

/// A parameter, and what identifies it.
#[derive(Clone)]
pub(super) struct Parameter<'a> {
    pub node: Node<'a>,
    /// Where the operation or its path lists it.
    pub entry: Node<'a>,
    pub location: &'a str,
    pub name: &'a str,
}

impl<'a> Parameter<'a> {
    pub fn label(&self) -> String {
        format!("{} parameter `{}`", self.location, self.name)
    }

    pub fn is(&self, location: &str, name: &str) -> bool {
        // The names of headers are case-insensitive.
        let same = if location == "header" {
            self.name.eq_ignore_ascii_case(name)
        } else {
            self.name == name
        };
        self.location == location && same
    }

    fn style(&self) -> &'a str {
        let form = matches!(self.location, "query" | "cookie");
        self.node
            .text("style")
            .unwrap_or(if form { "form" } else { "simple" })
    }

    fn explode(&self) -> bool {
        let explode = self.node.value["explode"].as_bool();
        explode.unwrap_or_else(|| self.style() == "form")
    }

    pub fn required(&self) -> bool {
        self.node.is_true("required")
    }
}

/// Compares the parameters, which apply to the same operation.
pub(super) fn compare<'a>(old: &Parameter<'a>, new: &Parameter<'a>, findings: &mut Findings<'a>) {
    let label = old.label();
    if old.location != new.location {
        let message = format!("the {label} is a {} parameter now", new.location);
        findings.error("request-parameter-in-changed", &new.node.at("in"), message);
        return;
    }
    if old.location == "path" && old.name != new.name {
        let message = format!("the {label} is called `{}`", new.name);
        findings.info(
            "request-path-parameter-renamed",
            &new.node.at("name"),
            message,
        );
    }
    if new.required() && !old.required() {
        let node = new.node.at("required");
        findings.error(
            "request-parameter-became-required",
            &node,
            format!("the {label} became required"),
        );
    }
    if new.node.is_true("deprecated") && !old.node.is_true("deprecated") {
        let node = new.node.at("deprecated");
        findings.info(
            "request-parameter-deprecated",
            &node,
            format!("the {label} is deprecated"),
        );
    }
    serialization(old, new, findings);
    schema(old, new, findings);
}

/// Compares how the value is serialized. Whether lists are exploded matters only if there are any.
fn serialization<'a>(old: &Parameter<'a>, new: &Parameter<'a>, findings: &mut Findings<'a>) {
    let label = old.label();
    let node = |keyword| {
        new.node
            .get(keyword)
            .or_else(|| old.node.get(keyword))
            .unwrap_or_else(|| new.node.clone())
    };
    if old.style() != new.style() {
        let message = format!(
            "the {label} has the style {} instead of {}",
            new.style(),
            old.style()
        );
        findings.error("request-parameter-style-changed", &node("style"), message);
    } else if old.explode() != new.explode() && !is_scalar(old) {
        let message = format!(
            "the {label} has `explode: {}` instead of {}",
            new.explode(),
            old.explode()
        );
        findings.error(
            "request-parameter-explode-changed",
            &node("explode"),
            message,
        );
    }
    for (keyword, id) in [
        ("allowReserved", "request-parameter-allow-reserved-removed"),
        (
            "allowEmptyValue",
            "request-parameter-allow-empty-value-removed",
        ),
    ] {
        if old.node.is_true(keyword) && !new.node.is_true(keyword) {
            findings.error(
                id,
                &node(keyword),
                format!("the {label} no longer has `{keyword}`"),
            );
        }
    }
}

fn is_scalar(parameter: &Parameter<'_>) -> bool {
    let schema = Schema::new(&parameter.node.at("schema"));
    let types = schema.keywords("type");
    let scalar = |value: &Value| {
        value
            .as_str()
            .is_some_and(|name| !matches!(name, "array" | "object"))
    };
    types.iter().any(|node| scalar(node.value))
}

fn schema<'a>(old: &Parameter<'a>, new: &Parameter<'a>, findings: &mut Findings<'a>) {
    let usage = Usage {
        direction: Direction::Request,
        subject: Subject::Parameter(old.label()),
    };
    let both = Both {
        base: old.node.clone(),
        revision: new.node.clone(),
    };
    let content = both.at("content");
    match (
        content.base.value.is_null(),
        content.revision.value.is_null(),
    ) {
        (true, true) => {}
        (false, false) => {
            return content::compare(&content, Direction::Request, "request-parameter", findings);
        }
        _ => {
            let node = if content.revision.value.is_null() {
                &old.node
            } else {
                &new.node
            };
            let message = format!("the {} has another serialization", old.label());
            return findings.error("request-parameter-content-changed", node, message);
        }
    }
    let schemas = both.at("schema");
    let (base, mut revision) = (Schema::new(&schemas.base), Schema::new(&schemas.revision));
    if new.style() == "form" && new.explode() && is_scalar(old) && is_list(&revision) {
        // One value is a list of one. Generated clients take another type.
        let node = revision.node.resolve();
        let message = format!("the {} is a list", old.label());
        findings.warning(
            "request-parameter-type-generalized",
            &node.at("type"),
            message,
        );
        revision = Schema::new(&node.at("items"));
    }
    findings.schemas.push(Pair {
        base,
        revision,
        usage,
    });
}

fn is_list(schema: &Schema<'_>) -> bool {
    schema
        .keyword("type")
        .is_some_and(|node| node.value == "array")
        && schema.keyword("minItems").is_none()
}
