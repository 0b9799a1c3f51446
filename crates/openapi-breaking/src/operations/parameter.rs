//! Compares a parameter with the one that replaces it.

use serde_json::Value;

use super::{Both, content};
use crate::change::Findings;
use crate::document::Place;
use crate::schema::Schema;
use crate::usage::{Direction, Pair, Subject, Usage};

/// A parameter, and what identifies it.
#[derive(Clone)]
pub(super) struct Parameter<'a> {
    pub place: Place<'a>,
    /// Where the operation or its path lists it.
    pub entry: Place<'a>,
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
        self.place
            .text("style")
            .unwrap_or(if form { "form" } else { "simple" })
    }

    fn explode(&self) -> bool {
        let explode = self.place.value["explode"].as_bool();
        explode.unwrap_or_else(|| self.style() == "form")
    }

    pub fn required(&self) -> bool {
        self.place.is_true("required")
    }
}

/// Compares the parameters, which apply to the same operation.
pub(super) fn compare<'a>(old: &Parameter<'a>, new: &Parameter<'a>, found: &mut Findings<'a>) {
    let label = old.label();
    if old.location != new.location {
        let message = format!("the {label} is a {} parameter now", new.location);
        found.error("request-parameter-in-changed", &new.place.at("in"), message);
        return;
    }
    if old.location == "path" && old.name != new.name {
        let message = format!("the {label} is called `{}`", new.name);
        found.info(
            "request-path-parameter-renamed",
            &new.place.at("name"),
            message,
        );
    }
    if new.required() && !old.required() {
        let place = new.place.at("required");
        found.error(
            "request-parameter-became-required",
            &place,
            format!("the {label} became required"),
        );
    }
    if new.place.is_true("deprecated") && !old.place.is_true("deprecated") {
        let place = new.place.at("deprecated");
        found.info(
            "request-parameter-deprecated",
            &place,
            format!("the {label} is deprecated"),
        );
    }
    serialization(old, new, found);
    schema(old, new, found);
}

/// Compares how the value is written. Whether lists are exploded matters only if there are any.
fn serialization<'a>(old: &Parameter<'a>, new: &Parameter<'a>, found: &mut Findings<'a>) {
    let label = old.label();
    let place = |keyword| {
        new.place
            .get(keyword)
            .or_else(|| old.place.get(keyword))
            .unwrap_or_else(|| new.place.clone())
    };
    if old.style() != new.style() {
        let message = format!(
            "the {label} has the style {} instead of {}",
            new.style(),
            old.style()
        );
        found.error("request-parameter-style-changed", &place("style"), message);
    } else if old.explode() != new.explode() && !is_scalar(old) {
        let message = format!(
            "the {label} has `explode: {}` instead of {}",
            new.explode(),
            old.explode()
        );
        found.error(
            "request-parameter-explode-changed",
            &place("explode"),
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
        if old.place.is_true(keyword) && !new.place.is_true(keyword) {
            found.error(
                id,
                &place(keyword),
                format!("the {label} no longer has `{keyword}`"),
            );
        }
    }
}

fn is_scalar(parameter: &Parameter<'_>) -> bool {
    let schema = Schema::new(&parameter.place.at("schema"));
    let types = schema.keywords("type");
    let scalar = |value: &Value| {
        value
            .as_str()
            .is_some_and(|name| !matches!(name, "array" | "object"))
    };
    types.iter().any(|place| scalar(place.value))
}

fn schema<'a>(old: &Parameter<'a>, new: &Parameter<'a>, found: &mut Findings<'a>) {
    let usage = Usage {
        direction: Direction::Request,
        subject: Subject::Parameter(old.label()),
    };
    let both = Both {
        base: old.place.clone(),
        revision: new.place.clone(),
    };
    let content = both.at("content");
    match (
        content.base.value.is_null(),
        content.revision.value.is_null(),
    ) {
        (true, true) => {}
        (false, false) => {
            return content::compare(&content, Direction::Request, "request-parameter", found);
        }
        _ => {
            let place = if content.revision.value.is_null() {
                &old.place
            } else {
                &new.place
            };
            let message = format!("the {} is written in another notation", old.label());
            return found.error("request-parameter-content-changed", place, message);
        }
    }
    let schemas = both.at("schema");
    let (base, mut revision) = (Schema::new(&schemas.base), Schema::new(&schemas.revision));
    if new.style() == "form" && new.explode() && is_scalar(old) && is_list(&revision) {
        // One value is a list of one. Generated clients take another type.
        let place = revision.place.resolve();
        let message = format!("the {} is a list", old.label());
        found.warning(
            "request-parameter-type-generalized",
            &place.at("type"),
            message,
        );
        revision = Schema::new(&place.at("items"));
    }
    found.schemas.push(Pair {
        base,
        revision,
        usage,
    });
}

fn is_list(schema: &Schema<'_>) -> bool {
    schema
        .keyword("type")
        .is_some_and(|place| place.value == "array")
        && schema.keyword("minItems").is_none()
}
