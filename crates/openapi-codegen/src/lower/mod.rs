//! Rewrites a document into what the generator's engine understands without loss.
//!
//! The engine knows OpenAPI 3.0 well and 3.1 in part: it forgets defaults and extensions beside `anyOf: [X, null]`,
//! and has no word for `additionalProperties: false`. So the document is first said in the words of 3.0, and what even
//! those cannot say goes into `x-` members that the templates read. What neither can say is an error with its place.
//!
//! `schema` lowers one schema with the help of `written` (one thing, many spellings), `merge` (`allOf`), `union`
//! (`anyOf`, `oneOf`), `constraints` and `keywords` (what is understood); `recursion` finds schemas that contain
//! themselves. `operation` lowers one operation with the help of `parameter`, `body`, `response` and `security`.

mod body;
mod constraints;
mod keywords;
mod merge;
mod operation;
mod parameter;
mod recursion;
mod response;
mod schema;
mod security;
#[cfg(test)]
mod tests;
mod union;
mod written;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::document::{Place, members};

/// State of one lowering: the document as written, and the schemas made on the way.
struct Lowering<'a> {
    document: &'a Value,
    /// Component schemas of the lowered document: those written, and enumerations that were written inline.
    schemas: Map<String, Value>,
    /// How many references deep the schema is that is being put in the place of its reference.
    inlined: usize,
}

/// Lowers a whole document.
///
/// # Errors
/// Names the first place that cannot be generated.
pub fn lower(document: &Value) -> Result<Value, Error> {
    let root = Place::default();
    let version = document["openapi"].as_str().unwrap_or_default();
    if !(version.starts_with("3.0") || version.starts_with("3.1")) {
        return Err(root
            .at("openapi")
            .error("want an OpenAPI document of version 3.0 or 3.1"));
    }
    let mut lowering = Lowering {
        document,
        schemas: Map::new(),
        inlined: 0,
    };
    let place = root.at("components").at("schemas");
    for (name, schema) in members(&document["components"]["schemas"]) {
        let lowered = lowering.component(name, schema, &place.at(name))?;
        if written::is_named(schema) {
            lowering.schemas.insert(name.clone(), lowered);
        }
    }
    let paths = lowering.paths(&root.at("paths"))?;
    recursion::mark(&mut lowering.schemas);
    Ok(json!({
        "openapi": "3.0.3",
        "info": { "title": document["info"]["title"], "version": document["info"]["version"] },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": lowering.schemas, "securitySchemes": security::schemes(document)? },
    }))
}

/// A description fit for one line of documentation: its own, else the title.
fn describe(node: &Value) -> Option<Value> {
    let text = node["description"].as_str().or(node["title"].as_str())?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" ").into())
}
